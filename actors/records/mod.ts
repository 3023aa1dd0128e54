/**
 * What is remembered of what happened: `facts` what events tell about a
 * session, `traced` events as records of the trace, `recorder` the subscriber
 * that keeps both.
 *
 * @module
 */

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
export { recorder } from "./recorder.ts";
export { tracedEvent } from "./traced.ts";
