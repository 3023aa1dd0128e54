/**
 * One charger: the supervisor (`charger`), its driver actors (`drivers`), the
 * machine of the outlet (`evse`, with its `attendant` and the `orders` it
 * carries out), the hardware behind it (`outlet`), what it tells others
 * (`reports`) and what others may read of it (`board`). The session with a car
 * that communicates is not here: its logic comes with the configuration. One
 * that does not is charged by its pilot (`fallback`, `basic_session`); one that
 * was enrolled is let in by its EVCCID (`autocharge`).
 *
 * @module
 */

export { type Charger, charger } from "./charger.ts";
export {
  Autocharge,
  type AutochargeOptions,
  type Enrolment,
} from "./autocharge.ts";
export { Board, type ChargerStatus, type VehicleStatus } from "./board.ts";
export {
  type Authorisation,
  type BasicOptions,
  type ChargerConfig,
  type ChargerTimes,
  DEFAULT_TIMES,
  type StationOffer,
} from "./config.ts";
export type { EvseEvent, SessionInput } from "./messages.ts";
export { SAFE_V } from "./outlet.ts";
