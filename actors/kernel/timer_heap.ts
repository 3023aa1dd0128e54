/**
 * Timers by due time, then by the order they were armed in.
 *
 * @module
 */

/** An armed timer. */
export interface Timer {
  /** Due, monotonic ms. */
  readonly at: number;
  readonly seq: number;
  readonly fire: () => void;
  /** Neither fired nor cancelled. */
  live: boolean;
}

const before = (a: Timer, b: Timer): boolean =>
  a.at < b.at || (a.at === b.at && a.seq < b.seq);

/** A binary heap; cancelled timers go when they surface or outnumber the rest. */
export class TimerHeap {
  #heap: Timer[] = [];
  #cancelled = 0;

  push(timer: Timer): void {
    const heap = this.#heap;
    let i = heap.push(timer) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = heap[up];
      if (!parent || before(parent, timer)) break;
      heap[i] = parent;
      i = up;
    }
    heap[i] = timer;
  }

  cancel(timer: Timer): void {
    if (!timer.live) return;
    timer.live = false;
    if (++this.#cancelled < 64 || this.#cancelled * 2 < this.#heap.length) {
      return;
    }
    const kept = this.#heap.filter((t) => t.live);
    this.#heap = [];
    this.#cancelled = 0;
    for (const t of kept) this.push(t);
  }

  /** The next live timer. */
  peek(): Timer | undefined {
    let top = this.#heap[0];
    while (top && !top.live) {
      this.#remove();
      this.#cancelled--;
      top = this.#heap[0];
    }
    return top;
  }

  /** Takes the timer `peek` showed. */
  pop(): void {
    if (this.peek()) this.#remove();
  }

  #remove(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let i = 0;
    while (true) {
      let child = 2 * i + 1;
      let least = heap[child];
      if (!least) break;
      const right = heap[child + 1];
      if (right && before(right, least)) {
        least = right;
        child++;
      }
      if (before(last, least)) break;
      heap[i] = least;
      i = child;
    }
    heap[i] = last;
  }
}
