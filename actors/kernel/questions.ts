/**
 * Questions of one system that wait for their answers.
 *
 * @module
 */

import type { EventObject } from "xstate";
import type { KernelClock } from "./clock.ts";

/** Questions that may wait at once; one more is given up at once. */
export const QUESTIONS_MOST = 1_000;

const PREFIX = "ask:";

/** Whether an address is where an answer goes, now or once. */
export const isReplyAddress = (address: string): boolean =>
  address.startsWith(PREFIX);

type Settle = (answer: EventObject | undefined) => void;

/** Who waits for an answer, by the address it goes to. */
export class Questions {
  readonly #waiting = new Map<string, Settle>();
  #asked = 0;
  #closed = false;

  /** A new address, never used again; nothing when no more may wait. */
  nextAddress(): string | undefined {
    return this.#closed || this.#waiting.size >= QUESTIONS_MOST
      ? undefined
      : `${PREFIX}${++this.#asked}`;
  }

  /** Waits at `address`, at most `deadlineMs`; `undefined` once given up. */
  wait(
    address: string,
    deadlineMs: number,
    clock: KernelClock,
  ): Promise<EventObject | undefined> {
    return new Promise((resolve) => {
      const timer = clock.setTimeout(
        () => this.#settle(address, undefined),
        deadlineMs,
      );
      this.#waiting.set(address, (answer) => {
        clock.clearTimeout(timer);
        resolve(answer);
      });
    });
  }

  /** Hands an answer over; false when nobody waits there, or no more. */
  answer(address: string, event: EventObject): boolean {
    return this.#settle(address, event);
  }

  /** Nobody is going to answer this one. */
  giveUp(address: string): void {
    this.#settle(address, undefined);
  }

  /** The system stops: every question is given up, and every later one. */
  close(): void {
    this.#closed = true;
    for (const address of [...this.#waiting.keys()]) this.giveUp(address);
  }

  #settle(address: string, answer: EventObject | undefined): boolean {
    const settle = this.#waiting.get(address);
    this.#waiting.delete(address);
    settle?.(answer);
    return settle !== undefined;
  }
}
