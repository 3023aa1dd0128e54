/**
 * The car's side of ISO 15118-2, AC and DC, by external identification and by
 * contract: a pure function that takes the station's answer and says what the
 * car asks next.
 *
 * - `engine` checks every answer and puts every request into its envelope,
 *   `handle` finds the file of the message; each of those is named after the
 *   message and holds both directions.
 * - `types` is what a session remembers; what a car knows and commands is that
 *   of -20.
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
  Iso2CarRequest,
  Iso2CarSession,
  Iso2End,
  Iso2RequestStep,
  Iso2Step,
  PausedIso2Session,
  StationBounds,
} from "./types.ts";
