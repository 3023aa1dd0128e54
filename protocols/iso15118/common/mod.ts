/**
 * What both sides of every protocol share: services, limits and steps of power
 * (`energy.ts`), SessionIDs (`session_id.ts`), and the envelope that DIN SPEC
 * 70121 and ISO 15118-2 put their messages in (`envelope.ts`).
 *
 * @module
 */

export * from "./energy.ts";
export * from "./envelope.ts";
export * from "./session_id.ts";
