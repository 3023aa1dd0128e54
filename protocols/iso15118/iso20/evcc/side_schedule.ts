/**
 * ScheduleExchange in its side stream: a new schedule while the car charges
 * under the one before (ISO 15118-20 clause 7.8.3, payload type 0x8101). The
 * schedule chosen is put in use by PowerDelivery on the main stream; in dynamic
 * mode the station knows the car's needs and that is all.
 *
 * @module
 */

import { codeInWords } from "../../shared/evcc/response_codes.ts";
import { fail, note } from "../../shared/evcc/steps.ts";
import { REPEAT_MS } from "../../shared/evcc/timeouts.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import { chooseSchedule } from "./choose_schedule.ts";
import type { ResponseOf } from "./messages.ts";
import { needs, needsOf } from "./schedule_exchange.ts";
import { endSide, sideBusy, startSide } from "./sides.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type { CarEnd, CarSession } from "./types.ts";

/** What an answer on a side stream changes; the main stream goes on. */
export type SideOutcome =
  | {
    readonly kind: "side";
    readonly session: CarSession;
    readonly effects: readonly CarCommand[];
  }
  | CarEnd;

/** Tells the car's needs beside the loop, unless that is under way already. */
export function startSideSchedule(
  session: CarSession,
  env: CarEnv,
): CarSession {
  if (sideBusy(session, "schedule") || session.agreed !== undefined) {
    return session;
  }
  const request = needs(session, env);
  return startSide(session, "schedule", { request, sinceMs: env.nowMs });
}

/** Settles on a schedule; without one the car stays with what it has. */
export function onSideSchedule(
  session: CarSession,
  response: ResponseOf<"ScheduleExchangeRes">,
  env: CarEnv,
): SideOutcome {
  const free = endSide(session, "schedule");
  const keep = (why: string): SideOutcome => ({
    kind: "side",
    session: free,
    effects: [note(`the schedule stays as it is: ${why}`)],
  });
  const agree = (agreed: CarSession["agreed"]): SideOutcome => ({
    kind: "side",
    session: { ...free, agreed },
    effects: [],
  });
  if (response.ResponseCode.startsWith("WARNING")) {
    return keep(codeInWords(response.ResponseCode));
  }
  if (response.GoToPause === true) return agree({ kind: "pause" });
  if (response.EVSEProcessing !== "Finished") return again(session, env, keep);
  if (session.controlMode === "dynamic") {
    return response.Dynamic_SEResControlMode === undefined
      ? missing(session)
      : agree(undefined);
  }
  const tuples = response.Scheduled_SEResControlMode?.ScheduleTuple;
  if (tuples === undefined) return missing(session);
  const schedule = chooseSchedule(tuples, needsOf(session, env), env.nowMs);
  return schedule === undefined
    ? keep("none of the new schedules can be used")
    : agree({ kind: "schedule", schedule });
}

function again(
  session: CarSession,
  env: CarEnv,
  keep: (why: string) => SideOutcome,
): SideOutcome {
  const sinceMs = session.sides?.schedule?.sinceMs ?? env.nowMs;
  if (env.nowMs - sinceMs >= ONGOING_MS) {
    return keep(`no new one within ${ONGOING_MS / 1000} s`);
  }
  const side = { request: needs(session, env), sinceMs };
  const pause = session.options.repeatMs ?? REPEAT_MS;
  return {
    kind: "side",
    session: startSide(session, "schedule", side, pause),
    effects: [],
  };
}

function missing(session: CarSession): CarEnd {
  return fail(
    session,
    `the station's answer has no ${session.controlMode} control mode`,
  );
}
