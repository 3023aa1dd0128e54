/**
 * What is remembered of what happened. The actor "records" (`recorder`, its
 * `messages`) owns the `session_records`: of each session one
 * `session_record`, put together from what the session tells and the `facts`
 * and `limits` of its charger's events, and kept as one of the `session_rows`
 * of the store. `traced` makes records of the trace out of events,
 * `answer_times` measures how fast a session answers.
 *
 * @module
 */

export { AnswerMeter } from "./answer_times.ts";
export {
  causeText,
  endedAsWished,
  energyOf,
  factsAfter,
  type SessionEnd,
  type SessionEnergy,
  type SessionFacts,
  sessionNumberOf,
} from "./facts.ts";
export { LIMITS_KEPT, type RuledLimit } from "./limits.ts";
export { RECORDS, type RecordsMessage, type SessionTold } from "./messages.ts";
export { type MeterReading, recorder, type RecorderParts } from "./recorder.ts";
export {
  type AnswerTimes,
  describeLink,
  type SessionChange,
  type SessionClosing,
  type SessionOpening,
  type SessionRecord,
} from "./session_record.ts";
export { type RecordsOptions, SessionRecords } from "./session_records.ts";
export { tracedEvent } from "./traced.ts";
