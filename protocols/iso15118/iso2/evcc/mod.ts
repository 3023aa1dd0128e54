/**
 * The car's side of ISO 15118-2, AC and DC, by external identification and by
 * contract: a pure function that takes the station's answer and says what the
 * car asks next.
 *
 * - `protocol` is what the engine of `../../evcc` needs of -2, `engine` puts
 *   every request into its envelope; the other files are named after a message
 *   and hold both directions, but for `…_req` and `…_res`: what many ask, apart
 *   from what its answer leads to.
 * - `types` is what a session remembers.
 * - `choose_schedule` and `schedule_pieces` plan within a schedule, `tariff`
 *   says whether its prices count.
 * - `habits` is what cars on the road do otherwise.
 *
 * @module
 */

export { advanceIso2, startIso2CarSession } from "./engine.ts";
export * from "./timeouts.ts";
export type {
  Iso2CarOptions,
  Iso2CarSession,
  Iso2End,
  Iso2RequestStep,
  Iso2Step,
  PausedIso2Session,
  StationBounds,
} from "./types.ts";
