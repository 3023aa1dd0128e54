/**
 * A session with a car that does not communicate: basic charging by duty cycle
 * and pilot states (IEC 61851-1 Annex A), under the same permits and site as
 * any other. Energy goes into the vehicle only; that it does so, and no more
 * than is offered, is the loop's guard.
 *
 * @module
 */

import {
  basicVehicle,
  isDenied,
  lacksVentilation,
  offer,
  offeredAmps,
  wantsCurrent,
  withhold,
} from "./basic_offer.ts";
import {
  authorise,
  closeContactor,
  describe,
  startTransfer,
  stopTransfer,
} from "./commands.ts";
import { explain, sessionOver } from "./ends.ts";
import type { BasicEnd, BasicState } from "./state.ts";
import {
  changeBasic,
  changeSession,
  happen,
  isLive,
  type Turn,
} from "./turn.ts";

/** A car has so long to open S2 once the PWM is gone, ms (sequences 9.1 and 10.2). */
const OPENS_S2_MS = 6_000;

const STOPPED: Omit<BasicEnd, "by"> = {
  how: "terminated",
  words: "the station stopped charging",
};

/** A basic session as it begins: nothing is offered to somebody who may not have it. */
export function blankBasic(monoMs: number): BasicState {
  return {
    part: "Authorising",
    sinceMonoMs: monoMs,
    dutyPercent: undefined,
    changedMonoMs: undefined,
    words: "waiting for authorisation",
    end: undefined,
  };
}

/** First thing of a basic session. */
export function beginBasic(turn: Turn): void {
  const { session } = turn.state;
  if (!session) return;
  turn.effects.push({
    do: "record",
    number: session.number,
    change: { what: "open" },
  });
  withhold(turn);
  authorise(turn, false);
}

/** One look at the pilot, the site and the outlet. */
export function lookAtBasic(turn: Turn): void {
  const { state, view } = turn;
  const basic = state.session?.basic;
  if (!basic || !isLive(state) || !state.phase.startsWith("Session.")) return;
  // It lives as long as it looks.
  changeSession(turn, { spokeMonoMs: view.monoMs });
  if (view.report.pilot.state === "A" && state.power.mode === "off") {
    finish(turn, {
      how: "terminated",
      words: "the car was unplugged",
      by: "car",
    });
    return;
  }
  PARTS[basic.part](turn, basic);
}

const PARTS: Readonly<
  Record<BasicState["part"], (turn: Turn, basic: BasicState) => void>
> = {
  Authorising(turn) {
    const { authorisation, stopped } = turn.state;
    if (stopped) finish(turn, { ...STOPPED, by: stopped.by });
    else if (authorisation.answer === "rejected") {
      finish(turn, { how: "failed", words: "not authorised", by: "station" });
    } else if (authorisation.answer === "accepted") go(turn, "Waiting");
  },
  Waiting(turn) {
    const { stopped } = turn.state;
    if (stopped) {
      finish(turn, { ...STOPPED, by: stopped.by });
      return;
    }
    renew(turn);
    if (!wantsCurrent(turn) || offeredAmps(turn) === 0) return;
    go(turn, "Closing");
    closeContactor(turn);
  },
  Closing(turn) {
    if (turn.state.phase === "Session.Ready") {
      go(turn, "Charging");
      startTransfer(turn);
    } else if (!wantsCurrent(turn) || turn.state.stopped) open(turn);
    else renew(turn);
  },
  Charging(turn) {
    if (!wantsCurrent(turn)) open(turn);
    else if (mustStop(turn)) {
      withhold(turn);
      go(turn, "Withdrawing");
      say(turn, "asked to stop");
      happen(turn, {
        kind: "carAsked",
        what: "to stop, by its pilot",
        by: turn.state.stopped?.by ?? "station",
      });
    } else renew(turn);
  },
  // No PWM any more; the car opens its switch, or the contactor opens under load.
  Withdrawing(turn, { sinceMonoMs }) {
    const isLate = turn.view.monoMs - sinceMonoMs >= OPENS_S2_MS;
    if (!wantsCurrent(turn) || isLate) {
      open(turn);
      return;
    }
    if (mustStop(turn)) return;
    offer(turn);
    if (offeredAmps(turn) > 0) go(turn, "Charging");
  },
  Opening(turn, { end }) {
    if (turn.state.phase !== "Session.Setup") return;
    if (end) finish(turn, end);
    else {
      // What the loop has stopped for is dealt with: the next offer is not withdrawn.
      turn.state.epoch++;
      go(turn, "Waiting");
    }
  },
};

/** The current has to end: somebody asks, or the site has nothing left. */
function mustStop(turn: Turn): boolean {
  return turn.state.stopped !== undefined || isDenied(turn);
}

function go(turn: Turn, part: BasicState["part"]): void {
  changeBasic(turn, { part, sinceMonoMs: turn.view.monoMs });
}

function open(turn: Turn): void {
  const { stopped } = turn.state;
  if (stopped) {
    changeBasic(turn, { end: { ...STOPPED, by: stopped.by } });
    withhold(turn);
  }
  go(turn, "Opening");
  say(turn, "opening the contactor");
  stopTransfer(turn);
}

/** The car is still served: brings offer and record up to date. */
function renew(turn: Turn): void {
  describe(turn, basicVehicle(turn));
  offer(turn);
  const amps = Math.round(offeredAmps(turn));
  if (turn.state.phase === "Session.Transfer") {
    say(turn, `charging without communication (basic, ${amps} A)`);
  } else if (lacksVentilation(turn)) {
    say(turn, "no power: the car asks for ventilation");
  } else if (amps > 0) {
    say(turn, `waiting for the car (basic, ${amps} A offered)`);
  } else say(turn, "waiting for power from the site");
}

/** In the record, when it is news. */
function say(turn: Turn, words: string): void {
  const { session } = turn.state;
  if (!session?.basic || session.basic.words === words) return;
  changeBasic(turn, { words });
  turn.effects.push({
    do: "record",
    number: session.number,
    change: { what: "update", state: words },
  });
}

function finish(turn: Turn, { how, words, by }: BasicEnd): void {
  withhold(turn);
  const { stopped } = turn.state;
  explain(turn, {
    by,
    cause: stopped
      ? { kind: "asked" }
      : by === "car"
      ? { kind: "carEnded" }
      : { kind: "refused" },
    words,
  });
  changeSession(turn, { over: true, failed: how === "failed" });
  sessionOver(turn);
}
