/**
 * What every protocol shares. Here for both sides: services, limits and steps
 * of power (`energy.ts`), SessionIDs (`session_id.ts`), how figures are written
 * (`decimal.ts`); of DIN SPEC 70121 and ISO 15118-2 also PhysicalValue
 * (`physical.ts`) and the envelope of their messages (`envelope.ts`).
 *
 * `secc/` and `evcc/` are the two sides; `dialect.ts` is what a session needs
 * of a protocol, `sets.ts` loads the message sets, and `codec.ts` reads, seals
 * and writes the messages of one session.
 *
 * @module
 */

export * from "./energy.ts";
export * from "./envelope.ts";
export * from "./session_id.ts";
