/**
 * Guards an AC outlet, whose power the car makes: draw and export against the
 * envelope, and either against what the outlet carries.
 *
 * @module
 */

import { ExcessTime } from "./accounts.ts";
import { type Flow, FollowWatch } from "./follow_watch.ts";
import type { Bounds } from "./order.ts";
import type { Triple, Writable } from "./records.ts";
import type { Turn } from "./turn.ts";

/** IEC 61851-1: 5 s to follow the duty cycle, and 1 s. */
const PWM_MS = 6_000;
/** IEC 61851-1 sequence 10.2: a car in X1 ends its draw within 6 s. */
const NOTHING_MS = 6_000;
/** After two turns of the charge loop. */
const MESSAGES_MS = 5_000;
const LOOP_MOST_MS = 5_000;
/** After two turns of the charge loop, for export. */
const EXPORT_MS = 2_000;
/** How long the outlet carries more than it is made for. */
const OVERCURRENT_MS = 2_000;
const OVERCURRENT_PART = 1.1;
const OFFSET_A = 0.5;

const NOTHING: Bounds = { maxW: 0, maxA: [0, 0, 0] };

const noFlow = (): Writable<Flow> => ({
  phaseA: [0, 0, 0] satisfies Triple,
  powerW: 0,
  stagePhaseA: [0, 0, 0] satisfies Triple,
  stageW: 0,
});

/** Draw and export of one AC outlet. */
export class AcWatch {
  readonly #draw: FollowWatch;
  readonly #export: FollowWatch;
  readonly #drawn = noFlow();
  readonly #exported = noFlow();
  readonly #overcurrent = new ExcessTime();

  constructor(phases: 1 | 3, nominalV: number) {
    this.#draw = new FollowWatch(phases, nominalV);
    this.#export = new FollowWatch(phases, nominalV);
  }

  /** Judges one turn. */
  judge(turn: Turn): void {
    if (!turn.closedWanted) {
      this.#draw.clear();
      this.#export.clear();
      this.#overcurrent.clear();
      return;
    }
    measure(turn, 1, this.#drawn);
    measure(turn, -1, this.#exported);
    const dtMs = turn.stageFresh ? turn.dtMs : 0;
    this.#judgeOvercurrent(turn, dtMs);
    this.#judgeDraw(turn, dtMs);
    this.#judgeExport(turn, dtMs);
  }

  #judgeOvercurrent(turn: Turn, dtMs: number): void {
    const allowedA = turn.options.maxA * OVERCURRENT_PART + OFFSET_A;
    const stageA = Math.max(
      most(this.#drawn.stagePhaseA),
      most(this.#exported.stagePhaseA),
    );
    const anyA = Math.max(
      most(this.#drawn.phaseA),
      most(this.#exported.phaseA),
    );
    const over = this.#overcurrent.add(anyA > allowedA, dtMs);
    if (over < OVERCURRENT_MS || anyA <= allowedA) return;
    turn.raise(stageA > allowedA ? "overcurrent" : "meter", anyA);
  }

  #judgeDraw(turn: Turn, dtMs: number): void {
    const { order } = turn;
    const offered = order.mode === "transfer" && order.follows !== "nothing";
    const bound = offered ? order.envelope.charge : NOTHING;
    const { nowMs } = turn;
    if (
      !this.#draw.disobeyed(this.#drawn, bound, followMs(turn), nowMs, dtMs)
    ) return;
    const name = order.follows === "nothing"
      ? "drawnWithoutOffer"
      : "overdrawn";
    turn.raise(this.#draw.meterAlone ? "meter" : name, this.#drawn.powerW);
  }

  /** Without a permit export is judged by `ExportWatch`, sooner. */
  #judgeExport(turn: Turn, dtMs: number): void {
    if (!turn.discharge) return this.#export.clear();
    const { order } = turn;
    const bound = order.mode === "transfer"
      ? order.envelope.discharge
      : NOTHING;
    const timeMs = EXPORT_MS + 2 * Math.min(order.loopMs, LOOP_MOST_MS);
    if (
      !this.#export.disobeyed(this.#exported, bound, timeMs, turn.nowMs, dtMs)
    ) return;
    turn.raise(
      this.#export.meterAlone ? "meter" : "overexported",
      this.#exported.powerW,
    );
  }
}

/** How long the car may take to follow a lowered bound, ms. */
function followMs(turn: Turn): number {
  const { follows, loopMs } = turn.order;
  if (follows === "messages") {
    return MESSAGES_MS + 2 * Math.min(loopMs, LOOP_MOST_MS);
  }
  return follows === "nothing" ? NOTHING_MS : PWM_MS;
}

/** The larger of what outlet and meter measure in the direction of `sign`. */
function measure(turn: Turn, sign: 1 | -1, into: Writable<Flow>): void {
  const { stage, meter } = turn.report;
  const meterCounts = turn.meterFresh;
  into.stageW = Math.max(0, sign * stage.powerW);
  into.powerW = meterCounts
    ? Math.max(into.stageW, sign * meter.powerW)
    : into.stageW;
  for (let at = 0; at < 3; at++) {
    const stageA = Math.max(0, sign * (stage.phaseA[at] ?? 0));
    into.stagePhaseA[at] = stageA;
    into.phaseA[at] = meterCounts
      ? Math.max(stageA, sign * (meter.phaseA[at] ?? 0))
      : stageA;
  }
}

function most(triple: Triple): number {
  return Math.max(triple[0], triple[1], triple[2]);
}
