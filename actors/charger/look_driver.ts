/**
 * The driver actor that has the evse look at its devices: at once when they
 * show something new or the evse waits for something, else with each beat.
 *
 * @module
 */

import type { OutletReport } from "../../drivers/realtime/order.ts";
import type { OutletPort } from "../../drivers/realtime/outlet_port.ts";
import {
  type EffectLogic,
  every,
  fromEffect,
  type KernelClock,
} from "../kernel/mod.ts";
import type { Board } from "./board.ts";
import { evseAddress } from "./messages.ts";
import { SAFE_V } from "./step/ends.ts";
import type { EvseState, Phase } from "./step/state.ts";

/** The evse renews and reports so often, ms. */
export const BEAT_MS = 500;
/** So often while nobody is plugged in and nothing is wrong: there is nothing to renew. */
const CALM_BEAT_MS = 2_000;
/** A report that has been the same for so long is news, again and again: the loop may stand still, ms. */
const SILENT_MS = 150;
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

/** One after the other; one that finds all as it was costs next to nothing. */
class Look {
  readonly #port: OutletPort;
  readonly #board: Pick<Board, "state">;
  readonly #seen: Seen = [];
  #state: EvseState | undefined;
  #atMonoMs = -Infinity;
  #trip: OutletReport["trip"];
  #mode: OutletReport["mode"] | undefined;
  #isWaiting = false;
  /** When the next beat is due after the last one, ms. */
  beatMs = BEAT_MS;
  #movedMs = -Infinity;

  constructor(port: OutletPort, board: Pick<Board, "state">) {
    this.#port = port;
    this.#board = board;
  }

  /** Whether the evse has to look. */
  take(nowMs: number): boolean {
    const report = this.#port.latest();
    const state = this.#board.state();
    if (this.#isSame(report, state)) {
      const isSilent = nowMs - this.#movedMs >= SILENT_MS;
      if (isSilent) this.#movedMs = nowMs;
      return this.#isWaiting || isSilent;
    }
    if (report.atMonoMs !== this.#atMonoMs) this.#movedMs = nowMs;
    this.#state = state;
    this.#atMonoMs = report.atMonoMs;
    this.#trip = report.trip;
    this.#mode = report.mode;
    this.#isWaiting = isWaiting(state, report);
    this.beatMs = isCalm(state, report) ? CALM_BEAT_MS : BEAT_MS;
    return note(this.#seen, report) || this.#isWaiting;
  }

  /** An outlet that is opened between two turns changes its mode and its trip alone. */
  #isSame(report: OutletReport, state: EvseState): boolean {
    return report.atMonoMs === this.#atMonoMs && state === this.#state &&
      report.trip === this.#trip && report.mode === this.#mode;
  }
}

/** Nothing that takes its time is under way. */
function isCalm({ phase, told, faults }: EvseState, report: OutletReport) {
  return phase === "Unplugged" && faults.length === 0 &&
    told.gridLost !== true && report.grid.good && report.mode === "off" &&
    !report.contactor.closed;
}

interface NoMessage {
  readonly type: "charger.none";
}

/** Logic of `look:<id>`; `everyMs` is how often it reads the report. */
export function lookDriver(
  id: string,
  { port, board, everyMs }: {
    readonly port: OutletPort;
    readonly board: Pick<Board, "state">;
    readonly everyMs: number;
  },
): EffectLogic<NoMessage, undefined> {
  return fromEffect<NoMessage, undefined, never>(
    (io) => {
      const { clock } = io.kernel;
      const look = new Look(port, board);
      let beatMs = -Infinity;
      const beats = beatsOf(clock);
      // The evse starts after its drivers: the first word waits for it.
      return every(clock, everyMs, () => {
        const now = clock.monoMs();
        const isNews = look.take(now);
        const isBeat = now - beatMs >= look.beatMs && beats.take(now, everyMs);
        if (isBeat) {
          beatMs = now;
          io.send(evseAddress(id), { type: "evse.beat" });
        } else if (isNews) io.send(evseAddress(id), { type: "evse.look" });
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
