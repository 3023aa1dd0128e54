/**
 * The side streams' half of the engine.
 *
 * @module
 */

import { check } from "../../shared/evcc/engine.ts";
import { fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { SideStream } from "../common/streams.ts";
import type { AnyMessage, CarResponse } from "./messages.ts";
import { ISO20 } from "./protocol.ts";
import { onSideSchedule, type SideOutcome } from "./side_schedule.ts";
import { endSide, takeNew } from "./sides.ts";
import type { CarEnd, CarSession, CarSideStep } from "./types.ts";

/**
 * Takes the station's answer on a side stream. The main stream's request still
 * stands and its answer is waited for as before; `session` is to replace the
 * one the main stream goes on with.
 */
export function advanceSide(
  session: CarSession,
  stream: SideStream,
  response: AnyMessage,
  env: CarEnv,
): CarSideStep | CarEnd {
  const side = session.sides?.[stream];
  if (side?.state === "dropped") {
    const free = endSide(session, stream);
    return { kind: "side", session: free, effects: [], sides: [] };
  }
  const checked = check(ISO20, session, side?.request, response);
  if (!checked.ok) return fail(session, checked.reason);
  const outcome = handleSide(session, stream, checked.response, env);
  if (outcome.kind === "end") return outcome;
  const { session: after, sides } = takeNew(outcome.session);
  return {
    kind: "side",
    session: after,
    effects: [...ISO20.notes?.(checked.response) ?? [], ...outcome.effects],
    sides,
  };
}

function handleSide(
  session: CarSession,
  stream: SideStream,
  response: CarResponse,
  env: CarEnv,
): SideOutcome {
  return stream === "schedule" && response.root === "ScheduleExchangeRes"
    ? onSideSchedule(session, response.value, env)
    : { kind: "side", session: endSide(session, stream), effects: [] };
}
