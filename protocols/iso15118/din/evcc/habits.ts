/**
 * Where the habits of a car have their say: in the place of the next request,
 * and in its header.
 *
 * @module
 */

import { EARLY_STOP, habitAt } from "../../shared/evcc/habits.ts";
import { build } from "../../shared/evcc/engine.ts";
import { ask } from "../../shared/evcc/steps.ts";
import { REPEAT_MS } from "../../shared/evcc/timeouts.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { DIN } from "./protocol.ts";
import { stopAtOnce } from "./stopping.ts";
import type { DinCarSession, Move } from "./types.ts";

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
      return ask(known, env, pending, [], known.options.repeatMs ?? REPEAT_MS);
    case "SessionSetupReq":
      // The one that was just answered, once more.
      return pending ? ask(known, env, pending) : usual;
    case "SessionStopReq":
      return build(DIN, stopAtOnce({ ...known, stopping: EARLY_STOP }), env);
    case "asUsual":
    case "CableCheckReq":
    case "silence":
      // The last two are habits of AC.
      return usual;
  }
}
