/**
 * The habits of a car in the terms of ISO 15118-2.
 *
 * @module
 */

import { build } from "../../shared/evcc/engine.ts";
import {
  EARLY_STOP,
  habitAt,
  ignoresRefusal,
} from "../../shared/evcc/habits.ts";
import {
  ask,
  askFor,
  fail,
  repeat,
  SAFE,
  withoutEnergyFlow,
} from "../../shared/evcc/steps.ts";
import { REPEAT_MS } from "../../shared/evcc/timeouts.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { energyOf } from "../common/mod.ts";
import { ISO2 } from "./protocol.ts";
import { CABLE_CHECK_MS } from "./timeouts.ts";
import type { Iso2CarSession, Move } from "./types.ts";

/** Puts what this car does in the place of what it should do next. */
export function habitual(
  before: Iso2CarSession,
  move: Move,
  env: CarEnv,
): Move {
  const { habits } = before.options;
  const { pending } = before;
  if (!habits || !pending || move.kind === "end") return move;
  const { session } = move;
  const doing = habitAt(habits, before.habits, {
    answered: pending.root,
    next: session.pending.root,
    energy: energyFor(session),
    stopping: session.stopping !== undefined,
  });
  switch (doing) {
    case "asUsual":
      return move;
    case "repeat": {
      const pause = session.options.repeatMs ?? REPEAT_MS;
      return ask({ ...session, pending }, env, pending, move.effects, pause);
    }
    case "SessionStopReq":
      return build(
        ISO2,
        askFor(
          { ...session, stopping: EARLY_STOP },
          { root: "SessionStopReq" },
          [...withoutEnergyFlow(move.effects), ...SAFE],
        ),
        env,
      );
    case "SessionSetupReq":
      return build(ISO2, askFor(session, { root: "SessionSetupReq" }), env);
    case "CableCheckReq":
      // In AC there is no inlet to open and no state to show for it.
      return {
        ...build(ISO2, askFor(session, { root: "CableCheckReq" }), env),
        effects: [],
      };
    case "silence":
      return fail(session, "the car says no more, as ordered");
  }
}

/** A car that does not listen asks again, for as long as a cable check may last. */
export function ignoreAnswer(
  session: Iso2CarSession,
  env: CarEnv,
): Move | undefined {
  const { pending, options } = session;
  if (!pending || !options.habits) return undefined;
  const energy = energyFor(session);
  if (!ignoresRefusal(options.habits, pending.root, energy)) return undefined;
  return build(
    ISO2,
    repeat(
      session,
      env,
      { root: "CableCheckReq" },
      CABLE_CHECK_MS,
      () => fail(session, "the car found no cable check in AC, as ordered"),
    ),
    env,
  );
}

function energyFor({ mode }: Iso2CarSession): "AC" | "DC" | undefined {
  return mode && energyOf(mode);
}
