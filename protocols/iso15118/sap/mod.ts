/**
 * SAP, supportedAppProtocol: which protocol the two sides speak.
 *
 * `protocols.ts` what we speak, `negotiate.ts` how one is chosen.
 *
 * @module
 */

export * from "./negotiate.ts";
export * from "./protocols.ts";
