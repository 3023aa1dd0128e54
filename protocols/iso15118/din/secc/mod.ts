/**
 * The SECC of DIN SPEC 70121 as pure functions: `startDinSession` and
 * `DIN_SECC.handle`.
 *
 * `protocol.ts` is what the engine of `../../secc` needs of DIN, one file per
 * request handles, `sequence.ts` says what comes when, `refusals.ts` has the
 * smallest answer to everything, `status.ts` what DC_EVSEStatus says,
 * `session.ts` what is remembered, `timeouts.ts` how long is waited.
 *
 * @module
 */

export { type DinSealedRequest, sealDinRequest } from "../ingress.ts";
export { DIN_SECC } from "./protocol.ts";
export {
  DIN_STATES,
  type DinSession,
  type DinState,
  startDinSession,
} from "./session.ts";
export { refusal } from "./refusals.ts";
export { DIN_TIMEOUTS, type DinTimeouts } from "./timeouts.ts";
