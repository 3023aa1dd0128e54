/**
 * The car's side of DIN SPEC 70121: a pure function that takes the station's
 * answer and says what the car asks next.
 *
 * - `engine` checks every answer and hands it to the file of its message;
 *   each of those is named after the message and holds both directions.
 * - `habits` lets a virtual car do otherwise, and closes the envelope.
 * - `types` is what a session remembers; what a car knows and commands is
 *   that of -20.
 * - `station_status` obeys the station and the driver, `stopping` ends in the
 *   right order.
 *
 * @module
 */

export { advanceDin, startDinCarSession } from "./engine.ts";
export * from "./timeouts.ts";
export type {
  DinCarOptions,
  DinCarRequest,
  DinCarSession,
  DinCarStep,
  DinEnd,
  DinRequestStep,
  StationBounds,
} from "./types.ts";
