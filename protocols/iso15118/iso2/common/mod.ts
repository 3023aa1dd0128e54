/**
 * What SECC and EVCC of ISO 15118-2 share: message roots and codes, physical
 * values, SessionIDs, energy transfer modes and service ids.
 *
 * @module
 */

export * from "./energy.ts";
export * from "./messages.ts";
export * from "../../shared/physical.ts";
export * from "./session_id.ts";
