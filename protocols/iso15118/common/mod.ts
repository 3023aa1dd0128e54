/**
 * What both sides of every protocol share: services, limits and steps of power
 * (`energy.ts`), SessionIDs (`session_id.ts`), how figures are written
 * (`decimal.ts`); of DIN SPEC 70121 and ISO 15118-2 also PhysicalValue
 * (`physical.ts`) and the envelope of their messages (`envelope.ts`).
 *
 * @module
 */

export * from "./energy.ts";
export * from "./envelope.ts";
export * from "./session_id.ts";
