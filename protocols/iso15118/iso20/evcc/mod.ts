/**
 * The car's side of ISO 15118-20: a pure function that takes the station's
 * answer and says what the car asks next.
 *
 * - `protocol` is what the engine of `../../evcc` needs of -20, `engine` says
 *   what goes out next; the other files are named after a message and hold
 *   both directions: the builder of its request, and the handler of its answer,
 *   which says what to ask next by name.
 * - `types` is what a session remembers.
 * - `advance_side`, `sides` and `side_schedule` are what runs beside the
 *   charge loop.
 * - `choose_schedule` and `schedule_pieces` plan within a schedule.
 * - `dialect` is what an actor holds of it; `faults` are for tests and simulation.
 *
 * @module
 */

export { advance, advanceSide, startCarSession } from "./engine.ts";
export { applyFault } from "./faults.ts";
export type {
  AnyMessage,
  CarRequest,
  CarResponse,
  RequestRoot,
} from "./messages.ts";
export { ISO20_CAR } from "./dialect.ts";
export { sideRequest } from "./sides.ts";
export * from "./timeouts.ts";
export type {
  CarEnd,
  CarRequestStep,
  CarSession,
  CarSide,
  CarSideRequest,
  CarSideStep,
  CarStep,
  StationLimits,
} from "./types.ts";
