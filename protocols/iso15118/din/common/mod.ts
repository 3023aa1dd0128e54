/**
 * What SECC and EVCC of DIN SPEC 70121 share: message roots, headers, physical
 * values, codes in words and the octets of an EVSEID.
 *
 * @module
 */

export * from "./codes.ts";
export * from "./evse_id.ts";
export * from "./header.ts";
export * from "./messages.ts";
export * from "../../shared/physical.ts";
