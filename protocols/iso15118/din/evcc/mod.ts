/**
 * The car's side of DIN SPEC 70121: a pure function that takes the station's
 * answer and says what the car asks next.
 *
 * - `protocol` is what the engine of `../../evcc` needs of DIN, `engine` puts
 *   every request into its envelope; the other files are named after a message
 *   and hold both directions: the builder of its request, and the handler of
 *   its answer, which says what to ask next by name.
 * - `habits` lets a virtual car do otherwise.
 * - `types` is what a session remembers.
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
