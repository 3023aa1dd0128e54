/**
 * What SECC and EVCC of ISO 15118-20 share: numbers, service ids, message
 * roots, headers, moments and streams.
 *
 * @module
 */

export * from "./clock.ts";
export * from "./header.ts";
export * from "./messages.ts";
export * from "./numbers.ts";
export * from "./services.ts";
export * from "./streams.ts";
