/**
 * The driver actor that has the evse look at its devices: at once when they
 * show something new or the evse waits for something, else with each beat.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";
import type { OutletReport } from "../../drivers/realtime/order.ts";
import type { OutletPort } from "../../drivers/realtime/outlet_port.ts";
import { every, fromEffect, type KernelClock } from "../kernel/mod.ts";
import type { Board } from "./board.ts";
import { SAFE_V } from "./step/ends.ts";
import type { EvseState, Phase } from "./step/state.ts";

/** The evse renews and reports so often, ms. */
export const BEAT_MS = 500;
/** A report that has been the same for so long is news: the loop may stand still, ms. */
const SILENT_MS = 60;
/** Beats of one turn; with more chargers they spread over the turns of a period. */
const BEATS_MAX = 20;

/** Phases that wait for a device rather than for a message. */
const WAITING: ReadonlySet<Phase> = new Set<Phase>([
  "Session.CableCheck",
  "Session.Closing",
  "Session.Opening",
  "Ending",
  "Fallback",
]);

/** What a look has seen, to tell news from it; changed in place. */
type Seen = (string | number | boolean | undefined)[];

/** Writes down what of a report is news when it differs; whether it does. */
function note(seen: Seen, report: OutletReport): boolean {
  const { contactor, trip } = report;
  let isNews = false;
  let at = 0;
  const see = (value: Seen[number]) => {
    if (seen[at] !== value) isNews = true;
    seen[at++] = value;
  };
  see(report.pilot.state);
  see(contactor.wanted);
  see(contactor.closed);
  see(report.mode);
  see(report.missing);
  see(report.dischargePermitted);
  see(report.insulation.verdict);
  see(report.grid.good);
  see(report.emergencyStop.pressed);
  see(trip?.name);
  see(trip?.epoch);
  see(trip?.atMonoMs);
  return isNews;
}

/** The evse waits for something that only a look can show. */
export function isWaiting(state: EvseState, report: OutletReport): boolean {
  const { phase, session, selfTest, power } = state;
  const { contactor, stage } = report;
  if (WAITING.has(phase) || selfTest) return true;
  if (contactor.closed !== contactor.wanted) return true;
  const isOff = power.mode === "off";
  if (isOff && (contactor.closed || stage.busV >= SAFE_V)) return true;
  return session !== undefined &&
    (phase === "Faulted" || session.basic?.part === "Withdrawing");
}

/** Logic of `look:<id>`; `everyMs` is how often it reads the report. */
export function lookDriver(
  id: string,
  { port, board, everyMs }: {
    readonly port: OutletPort;
    readonly board: Pick<Board, "state">;
    readonly everyMs: number;
  },
): AnyActorLogic {
  return fromEffect<{ readonly type: "charger.none" }, undefined, never>(
    (io) => {
      const { clock } = io.kernel;
      const seen: Seen = [];
      let beatMs = -Infinity;
      let turnMs = -Infinity;
      let movedMs = -Infinity;
      const beats = beatsOf(clock);
      // The evse starts after its drivers: the first word waits for it.
      return every(clock, everyMs, () => {
        const now = clock.monoMs();
        const report = port.latest();
        if (report.atMonoMs !== turnMs) movedMs = now;
        turnMs = report.atMonoMs;
        const isBeat = now - beatMs >= BEAT_MS && beats.take(now, everyMs);
        const isNews = note(seen, report) || now - movedMs >= SILENT_MS ||
          isWaiting(board.state(), report);
        if (isBeat) {
          beatMs = now;
          io.send(`evse:${id}`, { type: "evse.beat" });
        } else if (isNews) io.send(`evse:${id}`, { type: "evse.look" });
      });
    },
    { inbox: { commands: 1 } },
  );
}

/** How many beats there were in the present turn of all chargers of a clock. */
class Beats {
  #fromMs = -Infinity;
  #count = 0;

  /** Whether one more is due in the turn of `now`. */
  take(now: number, turnMs: number): boolean {
    if (now - this.#fromMs >= turnMs / 2) {
      this.#fromMs = now;
      this.#count = 0;
    }
    return ++this.#count <= BEATS_MAX;
  }
}

const known = new WeakMap<KernelClock, Beats>();

function beatsOf(clock: KernelClock): Beats {
  const beats = known.get(clock) ?? new Beats();
  known.set(clock, beats);
  return beats;
}
