/**
 * One charger: the supervisor (`charger`) over its driver actors
 * (`stage_driver`, `look_driver`), its listener, and the machine of the outlet
 * (`evse`). What happens at the outlet is decided by a pure step (`step/`),
 * which sees the realtime loop's report and wants effects (`evse_effects`
 * performs them) and an order to the loop (`order_of`, within the `envelope`).
 * What happens is told as `events`; what others may read is on the `board`.
 *
 * The session with a car that communicates is not here: its logic comes with
 * the configuration. One that does not is charged by its pilot; one that was
 * enrolled is let in by its EVCCID (`autocharge`).
 *
 * @module
 */

export {
  type Authoriser,
  EVERYBODY,
  firstThatKnows,
  type Verdict,
  type Where,
  type Who,
  withDeadline,
} from "./authoriser.ts";
export { contractPseudonyms, LocalList, plainEmaid } from "./local_list.ts";
export { type Charger, charger, type ChargerParts } from "./charger.ts";
export {
  Autocharge,
  type AutochargeOptions,
  type Enrolment,
} from "./autocharge.ts";
export { Board, type ChargerStatus, type VehicleStatus } from "./board.ts";
export {
  type Authorisation,
  type BasicOptions,
  type ChargerTimes,
  DEFAULT_TIMES,
  type StationOffer,
} from "./config.ts";
export { type EvseTurn, sessionNumbers } from "./evse_effects.ts";
export type { EvseMessage } from "./messages.ts";
export type { TickedLoop } from "./stage_driver.ts";
