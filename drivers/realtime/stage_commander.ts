/**
 * Turns an order into commands of the stage: volts, and signed bounds of
 * current at the present voltage.
 *
 * @module
 */

import type { PowerStage, StageCommand } from "../devices/outlet.ts";
import { TEST_A } from "./order.ts";
import type { Writable } from "./records.ts";
import type { Turn } from "./turn.ts";

/** Below this the voltage of a battery is not believed, volts: watts become amperes by it. */
const LEAST_V = 50;

/** The only writer of one stage. An AC outlet has no stage to command. */
export class StageCommander {
  readonly #stage: PowerStage;
  readonly #command: Writable<StageCommand> = {
    id: 0,
    ceilingV: 0,
    floorV: 0,
    lowA: 0,
    highA: 0,
    setA: 0,
  };
  /** Signed watts of the last transfer turn, for the gradient. */
  #rampW = 0;
  /** What an output without current is held at, volts; `undefined` while it carries some. */
  #heldV: number | undefined;

  constructor(stage: PowerStage) {
    this.#stage = stage;
  }

  /** No current, no voltage. */
  zero(turn: Turn): void {
    this.#rampW = 0;
    this.#heldV = undefined;
    this.#write(turn, 0, 0, 0, 0, 0);
  }

  /**
   * No current; the output keeps its voltage, so that a car whose contactor is
   * open, or opens, never closes it onto a higher one.
   */
  idle(turn: Turn): void {
    const { ceilingV, floorV } = turn.order.envelope;
    this.#rampW = 0;
    this.#heldV ??= turn.outputV;
    this.#write(turn, Math.min(ceilingV, this.#heldV), floorV, 0, 0, 0);
  }

  /** Voltage without more than `TEST_A`. */
  test(turn: Turn): void {
    const { ceilingV } = turn.order.envelope;
    this.#rampW = 0;
    this.#heldV = ceilingV;
    this.#write(turn, ceilingV, 0, 0, TEST_A, TEST_A);
  }

  /** Current by the order within its envelope, while its wish counts. */
  transfer(turn: Turn): void {
    const counts = turn.nowMs < turn.order.setUntilMonoMs;
    if (!counts) return this.idle(turn);
    const { charge, discharge, ceilingV, floorV } = turn.order.envelope;
    const volts = Math.max(LEAST_V, turn.outputV);
    const { maxA } = turn.options;
    this.#heldV = undefined;
    const highA = bounded(Math.min(charge.maxA[0], charge.maxW / volts), maxA);
    const leastA = turn.discharge
      ? -bounded(Math.min(discharge.maxA[0], discharge.maxW / volts), maxA)
      : 0;
    const wishA = turn.order.setA ?? turn.order.setW / volts;
    const aimA = Math.max(leastA, Math.min(highA, finite(wishA)));
    const setA = this.#rise(turn, aimA * volts) / volts;
    // While it charges, a battery above the ceiling is not to be discharged down to it.
    const lowA = aimA < 0 ? leastA : 0;
    this.#write(turn, ceilingV, floorV, lowA, highA, setA);
  }

  /** `aimW`, but no more than the gradient allows since the last turn. */
  #rise(turn: Turn, aimW: number): number {
    const { riseWPerS } = turn.order;
    const fromW = this.#rampW * aimW > 0 ? Math.abs(this.#rampW) : 0;
    const mostW = fromW + finite(riseWPerS) * turn.dtMs / 1000;
    this.#rampW = Math.sign(aimW) * Math.min(Math.abs(aimW), mostW);
    return this.#rampW;
  }

  #write(
    turn: Turn,
    ceilingV: number,
    floorV: number,
    lowA: number,
    highA: number,
    setA: number,
  ): void {
    turn.lowA = lowA;
    turn.highA = highA;
    turn.commandedA = setA;
    if (turn.kind === "ac") return;
    const command = this.#command;
    if (
      command.id > 0 && command.ceilingV === ceilingV &&
      command.floorV === floorV && command.lowA === lowA &&
      command.highA === highA && command.setA === setA
    ) return;
    command.id++;
    command.ceilingV = ceilingV;
    command.floorV = floorV;
    command.lowA = lowA;
    command.highA = highA;
    command.setA = setA;
    this.#stage.command(command);
  }
}

/** A magnitude between zero and `most`; what is no number is zero. */
function bounded(value: number, most: number): number {
  return Math.max(0, Math.min(most, finite(value)));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
