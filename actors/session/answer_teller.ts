/**
 * Measures how fast a session answers, and tells the records.
 *
 * @module
 */

import type { EventObject } from "xstate";
import type { Kernel } from "../kernel/mod.ts";
import { AnswerMeter, RECORDS, type SessionTold } from "../records/mod.ts";

/** Told so often while the session runs, ms, and at its end. */
const TELL_MS = 10_000;
/** Requests that wait for their answers; of more at once none is measured. */
const WAITING_MAX = 8;

/** What it needs of the actor it works in. */
interface Around {
  readonly kernel: Pick<Kernel, "clock">;
  send(address: string, event: EventObject): void;
}

/** From a request's last octet to the first of its answer. */
export class AnswerTeller {
  readonly #meter = new AnswerMeter();
  readonly #around: Around;
  readonly #number: number;
  readonly #askedMono: number[] = [];
  #toldMono: number;

  constructor(around: Around, sessionNumber: number) {
    this.#around = around;
    this.#number = sessionNumber;
    this.#toldMono = around.kernel.clock.monoMs();
  }

  /** A request is whole. */
  asked(): void {
    if (this.#askedMono.length >= WAITING_MAX) this.#askedMono.length = 0;
    this.#askedMono.push(this.#around.kernel.clock.monoMs());
  }

  /** An answer is ready to be sent. */
  answered(): void {
    const now = this.#around.kernel.clock.monoMs();
    const askedMono = this.#askedMono.shift();
    if (askedMono === undefined) return;
    this.#meter.add(now - askedMono);
    if (now - this.#toldMono >= TELL_MS) this.tell();
  }

  /** Tells what was measured so far. */
  tell(): void {
    this.#toldMono = this.#around.kernel.clock.monoMs();
    const answers = this.#meter.times();
    if (!answers) return;
    const told: SessionTold = {
      type: "records.answered",
      number: this.#number,
      answers,
    };
    this.#around.send(RECORDS, told);
  }
}
