/**
 * One charger: the supervisor (`charger`), its driver actors (`drivers`), the
 * machine of the outlet (`evse`, with its `attendant`), the hardware behind it
 * (`outlet`), what it tells others (`reports`) and what others may read of it
 * (`board`). The session is not here: its logic comes with the configuration.
 *
 * @module
 */

export { type Charger, charger } from "./charger.ts";
export { Board, type ChargerStatus, type VehicleStatus } from "./board.ts";
export {
  type Authorisation,
  type ChargerConfig,
  type ChargerTimes,
  DEFAULT_TIMES,
  type SessionInput,
  type StationOffer,
} from "./config.ts";
export type { EvseEvent } from "./messages.ts";
export { SAFE_V } from "./outlet.ts";
