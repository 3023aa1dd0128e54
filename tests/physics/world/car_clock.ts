/**
 * Time of the cars and of their links: it goes on while the gateway stands
 * still, and everything due within a step happens at its end.
 *
 * @module
 */

interface CarTimer {
  readonly atMs: number;
  readonly fire: () => void;
}

/** Timers by their moments; the wall clock of the cars never steps. */
export class CarClock {
  readonly #startMs: number;
  readonly #timers = new Map<number, CarTimer>();
  #nowMs = 0;
  #nextId = 0;

  constructor(startMs: number) {
    this.#startMs = startMs;
  }

  setTimeout(fire: () => void, ms: number): number {
    const id = ++this.#nextId;
    this.#timers.set(id, { atMs: this.#nowMs + Math.max(0, ms), fire });
    return id;
  }

  clearTimeout(id: unknown): void {
    if (typeof id === "number") this.#timers.delete(id);
  }

  monoMs(): number {
    return this.#nowMs;
  }

  nowMs(): number {
    return this.#startMs + this.#nowMs;
  }

  /** Moves on and fires what is due, the earliest first. */
  advance(nowMs: number): void {
    this.#nowMs = nowMs;
    const due = [...this.#timers].filter(([, { atMs }]) => atMs <= nowMs);
    due.sort(([a, one], [b, other]) => one.atMs - other.atMs || a - b);
    for (const [id, { fire }] of due) {
      if (this.#timers.delete(id)) fire();
    }
  }
}
