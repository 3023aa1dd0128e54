/**
 * The SECC of ISO 15118-20 as pure functions: `startSession` and
 * `ISO20_SECC`.
 *
 * `protocol.ts` is what the engine of `../../secc` needs of -20, one file per
 * request handles, `sequence.ts` says what comes when, `refusals.ts` has the
 * smallest answer to everything, `side_schedule.ts` what runs beside the charge
 * loop, `contract.ts` and `metering.ts` what Plug & Charge adds, `session.ts`
 * what is remembered, `timeouts.ts` how long is waited, `wire_verdict.ts` what
 * becomes of bytes that are no request.
 *
 * @module
 */

export { type Iso20Request, sealRequest } from "../ingress.ts";
export * from "./protocol.ts";
export {
  type Handle,
  type Metering,
  type Offer,
  type Renegotiation,
  SECC_STATES,
  type SeccSession,
  type SeccState,
  type Selection,
  type SessionOptions,
  startSession,
  type Step,
} from "./session.ts";
export { refusal } from "./refusals.ts";
export * from "./timeouts.ts";
export * from "./wire_verdict.ts";
