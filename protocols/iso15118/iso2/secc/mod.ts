/**
 * The SECC of ISO 15118-2 as pure functions: `startIso2Session` and
 * `ISO2_SECC`.
 *
 * `protocol.ts` is what the engine of `../../secc` needs of -2, one file per
 * request handles, `sequence.ts` says what comes when, `refusals.ts` has the
 * smallest answer to everything, `session.ts` what is remembered, `timeouts.ts`
 * how long is waited, `services.ts` what can be offered besides energy.
 *
 * @module
 */

export {
  type Iso2PlainHeader,
  type Iso2SealedRequest,
  sealIso2Request,
} from "../ingress.ts";
export { ISO2_SECC } from "./protocol.ts";
export { refusal } from "./refusals.ts";
export type { CustomService, Iso2Services } from "./service_options.ts";
export {
  ISO2_STATES,
  type Iso2Options,
  type Iso2Session,
  type Iso2State,
  startIso2Session,
} from "./session.ts";
export { ISO2_TIMEOUTS, type Iso2Timeouts } from "./timeouts.ts";
