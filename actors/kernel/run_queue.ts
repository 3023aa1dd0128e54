/**
 * The run queue that Effect's scheduler fills and the virtual clock empties.
 *
 * @module
 */

import { setImmediate } from "node:timers";
import type { Scheduler } from "./effect.ts";

/** Tasks run in one go before the clock calls it an endless loop. */
const MOST_WITHOUT_REST = 5_000_000;

interface Task {
  readonly run: () => void;
  readonly priority: number;
}

/** Fibers ready to run, lowest priority number first, else first come first served. */
export class RunQueue {
  #tasks: Task[] = [];
  #pumping = false;

  /** Hands fibers to this queue; a fiber yields after Effect's usual number of steps. */
  readonly scheduler: Scheduler.Scheduler = {
    executionMode: "async",
    shouldYield: (fiber) =>
      fiber.currentOpCount >= fiber.cache.maxOpsBeforeYield,
    makeDispatcher: () => ({
      scheduleTask: (run, priority) => this.#add({ run, priority }),
      flush: () => this.#runAll(),
    }),
  };

  /** Runs until no task is left and every promise job has finished. */
  async drain(): Promise<void> {
    do {
      this.#runAll();
      await turn();
    } while (this.#tasks.length > 0);
  }

  #add(task: Task): void {
    this.#tasks.push(task);
    if (this.#pumping) return;
    // Nobody may be advancing the clock: what is ready runs all the same.
    this.#pumping = true;
    setImmediate(() => {
      this.#pumping = false;
      this.#runAll();
    });
  }

  #runAll(): void {
    let ran = 0;
    while (this.#tasks.length > 0) {
      const batch = this.#tasks;
      this.#tasks = [];
      if (batch.length > 1) batch.sort((a, b) => a.priority - b.priority);
      for (const task of batch) task.run();
      ran += batch.length;
      if (ran > MOST_WITHOUT_REST) {
        throw new Error(`fibers never rest: ran ${ran} tasks at one moment`);
      }
    }
  }
}

/** One turn of the event loop, which ends only when no promise job is left. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
