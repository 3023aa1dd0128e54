/**
 * Guards an AC outlet, whose power the car makes: draw and export against the
 * envelope, and either against what the outlet carries.
 *
 * @module
 */

import { ExcessTime } from "./accounts.ts";
import { type Flow, FollowWatch } from "./follow_watch.ts";
import type { Bounds } from "./order.ts";
import type { PhaseTriple } from "../devices/outlet.ts";
import type { Writable } from "./records.ts";
import type { HazardName } from "./trips.ts";
import { METER_LAG_MS, type Turn } from "./turn.ts";

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

/** What one device of the outlet measures, judged in both directions. */
class Witness {
  readonly draw: FollowWatch;
  readonly export: FollowWatch;
  readonly overcurrent = new ExcessTime();
  readonly drawn: Writable<Flow> = { phaseA: [0, 0, 0], powerW: 0 };
  readonly exported: Writable<Flow> = { phaseA: [0, 0, 0], powerW: 0 };

  constructor(phases: 1 | 3, nominalV: number, readonly lagMs: number) {
    this.draw = new FollowWatch(phases, nominalV);
    this.export = new FollowWatch(phases, nominalV);
  }

  measure(phaseA: PhaseTriple, powerW: number): void {
    split(phaseA, powerW, 1, this.drawn);
    split(phaseA, powerW, -1, this.exported);
  }

  /** The largest current of a phase, whatever its direction. */
  get mostA(): number {
    return Math.max(most(this.drawn.phaseA), most(this.exported.phaseA));
  }

  /** Time in excess so far, ms. */
  get spentMs(): number {
    const { draw, overcurrent } = this;
    return Math.max(draw.spentMs, this.export.spentMs, overcurrent.ms);
  }

  /** The outlet is open: the car's account stays. */
  rest(dtMs: number): void {
    this.draw.rest(dtMs);
    this.export.rest(dtMs);
    this.overcurrent.add(false, dtMs);
  }

  clear(): void {
    this.draw.clear();
    this.export.clear();
    this.overcurrent.clear();
  }
}

/** Draw and export of one AC outlet, as its own sensors and as the meter see them. */
export class AcWatch {
  readonly #stage: Witness;
  readonly #meter: Witness;

  constructor(phases: 1 | 3, nominalV: number) {
    this.#stage = new Witness(phases, nominalV, 0);
    this.#meter = new Witness(phases, nominalV, METER_LAG_MS);
  }

  /**
   * Judges one turn; what the meter sees alone is told as its own fault. A car
   * that was stopped and begins anew goes on where it was; another one starts
   * with nothing.
   */
  judge(turn: Turn): void {
    const { stage, meter, pilot } = turn.report;
    if (!turn.closedWanted) {
      for (const witness of [this.#stage, this.#meter]) {
        if (pilot.state === "A") witness.clear();
        else witness.rest(turn.dtMs);
      }
      return;
    }
    this.#stage.measure(stage.phaseA, stage.powerW);
    this.#meter.measure(meter.phaseA, meter.powerW);
    const byStage = judgeWitness(turn, this.#stage, turn.stageFresh);
    const byMeter = judgeWitness(turn, this.#meter, turn.meterFresh);
    if (byStage !== undefined) turn.raise(byStage, stage.powerW);
    else if (byMeter !== undefined) {
      // Two that see the same pulses differ by some of them.
      const alone = this.#stage.spentMs < this.#meter.spentMs / 2;
      turn.raise(alone ? "meter" : byMeter, meter.powerW);
    }
  }
}

function judgeWitness(
  turn: Turn,
  witness: Witness,
  fresh: boolean,
): HazardName | undefined {
  const dtMs = fresh ? turn.dtMs : 0;
  const over = overcurrent(turn, witness, dtMs);
  const drawn = overdrawn(turn, witness, dtMs);
  const exported = overexported(turn, witness, dtMs);
  return over ?? drawn ?? exported;
}

function overcurrent(turn: Turn, witness: Witness, dtMs: number) {
  const allowedA = turn.options.maxA * OVERCURRENT_PART + OFFSET_A;
  const over = witness.mostA > allowedA;
  const ms = witness.overcurrent.add(over, dtMs);
  return over && ms >= OVERCURRENT_MS ? "overcurrent" : undefined;
}

function overdrawn(turn: Turn, witness: Witness, dtMs: number) {
  const { order, nowMs } = turn;
  const offered = order.mode === "transfer" && order.follows !== "nothing";
  const bound = offered ? order.envelope.charge : NOTHING;
  const timeMs = followMs(turn) + witness.lagMs;
  if (!witness.draw.disobeyed(witness.drawn, bound, timeMs, nowMs, dtMs)) {
    return undefined;
  }
  return order.follows === "nothing" ? "drawnWithoutOffer" : "overdrawn";
}

/** Without a permit export is judged by `ExportWatch`, sooner. */
function overexported(turn: Turn, witness: Witness, dtMs: number) {
  const { order, nowMs } = turn;
  if (!turn.discharge) {
    witness.export.clear();
    return undefined;
  }
  const bound = order.envelope.discharge;
  const timeMs = EXPORT_MS + 2 * Math.min(order.loopMs, LOOP_MOST_MS) +
    witness.lagMs;
  const { exported } = witness;
  const over = witness.export.disobeyed(exported, bound, timeMs, nowMs, dtMs);
  return over ? "overexported" : undefined;
}

/** How long the car may take to follow a lowered bound, ms. */
function followMs(turn: Turn): number {
  const { follows, loopMs } = turn.order;
  if (follows === "messages") {
    return MESSAGES_MS + 2 * Math.min(loopMs, LOOP_MOST_MS);
  }
  return follows === "nothing" ? NOTHING_MS : PWM_MS;
}

/** The part of what flows that goes in the direction of `sign`, as magnitudes. */
function split(
  phaseA: PhaseTriple,
  powerW: number,
  sign: 1 | -1,
  into: Writable<Flow>,
): void {
  into.powerW = Math.max(0, sign * powerW);
  into.phaseA[0] = Math.max(0, sign * phaseA[0]);
  into.phaseA[1] = Math.max(0, sign * phaseA[1]);
  into.phaseA[2] = Math.max(0, sign * phaseA[2]);
}

function most(triple: PhaseTriple): number {
  return Math.max(triple[0], triple[1], triple[2]);
}
