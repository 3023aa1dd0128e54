/**
 * SAP, supportedAppProtocol: which protocol the two sides speak.
 *
 * `protocols.ts` what we speak, `negotiate.ts` how the station
 * chooses one, `offer.ts` what the vehicle says and hears.
 *
 * @module
 */

export * from "./negotiate.ts";
export * from "./offer.ts";
export * from "./protocols.ts";
