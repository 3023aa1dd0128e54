/**
 * Where the habits of a car have their say: in the place of the next request,
 * and in its header.
 *
 * @module
 */

import type { CarEnv } from "../../evcc/types.ts";
import { closeEnvelope } from "../../common/envelope.ts";
import { afterSending, habitAt, sessionIdBy } from "../../evcc/habits.ts";
import { ask, repeat } from "./steps.ts";
import { stopAtOnce } from "./stopping.ts";
import { responseTimeoutMs } from "./timeouts.ts";
import type {
  Asking,
  DinCarSession,
  DinCarStep,
  DinRequestStep,
  Move,
} from "./types.ts";

/** What this car does in the place of what the standard has it do. */
export function habitual(
  before: DinCarSession,
  usual: Move,
  env: CarEnv,
): Move {
  const { habits } = before.options;
  if (!habits || usual.kind === "end") return usual;
  const { pending } = before;
  const move = habitAt(habits, usual.session.habits, {
    answered: pending?.root,
    next: usual.session.pending.root,
    energy: "DC",
    // A stuck car does not mind that it wanted to give up by now.
    stopping: before.stopping !== undefined,
  });
  const known = { ...before, sessionId: usual.session.sessionId };
  switch (move) {
    case "repeat":
      if (!pending) return usual;
      return repeat(known, env, pending, Infinity, () => usual);
    case "SessionSetupReq":
      // The one that was just answered, once more.
      return pending ? ask(known, env, pending) : usual;
    case "SessionStopReq":
      return stopAtOnce({
        ...known,
        stopping: {
          how: "Terminate",
          reason: "the car stopped the session early, as ordered",
          agreed: true,
        },
      }, env);
    case "asUsual":
    case "CableCheckReq":
    case "silence":
      // The last two are habits of AC.
      return usual;
  }
}

/** The move as a step, with its request in the envelope. */
export function sent(move: Move, answered: string | undefined): DinCarStep {
  return move.kind === "end" ? move : enveloped(move, answered);
}

function enveloped(
  { session, effects, afterMs }: Asking,
  answered: string | undefined,
): DinRequestStep {
  const { pending, options, habits, sessionId } = session;
  const { root, value } = pending;
  const ordered = options.habits ?? {};
  const SessionID = sessionIdBy(ordered, habits, root, sessionId);
  return {
    kind: "request",
    request: {
      name: root,
      ...closeEnvelope({ root, header: { SessionID }, value }),
    },
    session: {
      ...session,
      habits: afterSending(ordered, habits, root, answered),
    },
    effects,
    ...(afterMs === undefined ? {} : { afterMs }),
    timeoutMs: responseTimeoutMs(root, options.currentDemandMs),
  };
}
