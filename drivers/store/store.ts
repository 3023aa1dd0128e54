/**
 * The main thread's side of the store: takes what is to be kept, and never
 * waits for a disk.
 *
 * One group is under way at a time; what comes meanwhile makes up the next, so
 * that a slow disk makes larger groups and not a longer queue: of a session
 * only its newest row waits. Where nothing can be written, charging goes on:
 * it is said once, counted, and tried again.
 *
 * @module
 */

import type { Recalled } from "./session_database.ts";
import type { SessionRow } from "./session_row.ts";
import type { FromStore, StorePlaces, ToStore } from "./store_messages.ts";

/** Sessions whose row waits to be written; beyond it the oldest is lost, which is counted. */
export const ROWS_WAITING_MAX = 2_048;
/** From one group to the next, ms: at most ten commits a second. */
const GROUP_MS = 100;
/** After a failure the next try waits so long, twice as long each time, ms. */
const RETRY_MS = { first: 1_000, most: 60_000 };
/** How long a start waits for the database, and a stop for its end, ms. */
const OPEN_MS = 10_000;
const CLOSE_MS = 5_000;

let workerUrl = new URL("./store_worker.ts", import.meta.url);

/** Says where the Worker's script lies, for a bundle; before the first use. */
export function setStoreWorkerUrl(url: URL): void {
  workerUrl = url;
}

/** How a store is made. */
export interface StoreOptions {
  readonly places: StorePlaces;
  /** Told in a plain sentence what could not be kept, and that it can be again. */
  say(words: string): void;
  readonly groupMs?: number;
  readonly retryMs?: { readonly first: number; readonly most: number };
  readonly rowsWaitingMax?: number;
  readonly openMs?: number;
}

/** What became of what was to be kept. */
export interface StoreCounts {
  /** Sessions whose newest row waits. */
  readonly waiting: number;
  /** Rows that will never be written. */
  readonly lost: number;
  /** Groups, and attempts to open, that failed. */
  readonly failures: number;
}

const NOTHING: Recalled = { open: [], ended: [], lastNumber: 0 };

/**
 * Keeps rows of sessions, and wishes about power, over a restart.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 *
 * const folder = Deno.makeTempDirSync();
 * const places = {
 *   sessions: `${folder}/sessions.db`,
 *   setpoints: `${folder}/setpoints.json`,
 * };
 * const store = new Store({ places, say: assert.fail });
 * const { lastNumber } = await store.opened;
 * assert.equal(lastNumber, 0);
 * await store.close();
 * Deno.removeSync(folder, { recursive: true });
 * ```
 */
export class Store {
  /** What the database held; nothing when it could not be opened in time. */
  readonly opened: Promise<Recalled>;
  readonly #options: Required<StoreOptions>;
  readonly #waiting = new Map<string, SessionRow>();
  readonly #settleOpened: (recalled: Recalled) => void;
  readonly #openTimer: ReturnType<typeof setTimeout>;
  #onLate: (recalled: Recalled) => void = () => {};
  #setpoints: readonly unknown[] | undefined;
  #flying: Group | undefined;
  #worker: Worker | undefined;
  #state: "opening" | "open" | "failed" | "refused" | "closed" = "opening";
  #recalled = false;
  #timedOut = false;
  #gapTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  /** What has failed waits for the next try, not for the next group. */
  #holdsRows = false;
  #holdsSetpoints = false;
  #retryMs: number;
  #sentMono = -Infinity;
  #problem: string | undefined;
  #isFull = false;
  #lost = 0;
  #failures = 0;
  #idle: PromiseWithResolvers<void> | undefined;

  constructor(options: StoreOptions) {
    this.#options = {
      groupMs: GROUP_MS,
      retryMs: RETRY_MS,
      rowsWaitingMax: ROWS_WAITING_MAX,
      openMs: OPEN_MS,
      ...options,
    };
    this.#retryMs = this.#options.retryMs.first;
    const { promise, resolve } = Promise.withResolvers<Recalled>();
    this.opened = promise;
    this.#settleOpened = resolve;
    this.#openTimer = setTimeout(
      () => this.#settle(),
      this.#options.openMs,
    );
    this.#open();
  }

  /** Counters, for a person to read. */
  get counts(): StoreCounts {
    return {
      waiting: this.#waiting.size + (this.#flying?.rows.size ?? 0),
      lost: this.#lost,
      failures: this.#failures,
    };
  }

  /** Told once what the database held, where it came after `opened` was settled. */
  whenLate(take: (recalled: Recalled) => void): void {
    this.#onLate = take;
  }

  /** Takes the newest row of a session in the place of an earlier one. */
  put(row: SessionRow): void {
    if (this.#state === "refused" || this.#state === "closed") {
      this.#lost++;
      return;
    }
    this.#waiting.set(row.token, row);
    this.#bound();
    this.#pump();
  }

  /** Takes the wishes about power in the place of the earlier ones. */
  saveSetpoints(records: readonly unknown[]): void {
    if (this.#state === "closed") return;
    this.#setpoints = records;
    this.#holdsSetpoints = false;
    this.#pump();
  }

  /** Writes what waits, if that can be done, and ends the Worker. */
  async close(withinMs = CLOSE_MS): Promise<void> {
    if (this.#state === "closed") return;
    this.#idle = Promise.withResolvers<void>();
    clearTimeout(this.#gapTimer);
    this.#gapTimer = undefined;
    this.#holdsRows = this.#state === "failed";
    this.#holdsSetpoints = false;
    const late = setTimeout(() => this.#idle?.resolve(), withinMs);
    this.#pump();
    await this.#idle.promise;
    this.#idle = Promise.withResolvers<void>();
    if (this.#worker) this.#post({ type: "close" });
    else this.#idle.resolve();
    await this.#idle.promise;
    clearTimeout(late);
    clearTimeout(this.#openTimer);
    clearTimeout(this.#retryTimer);
    this.#state = "closed";
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#lost += this.counts.waiting;
    if (this.counts.waiting > 0) {
      this.#options.say(
        `the records of ${this.counts.waiting} sessions are lost: they could not be written before the end`,
      );
    }
    this.#waiting.clear();
    this.#flying = undefined;
    this.#settle();
  }

  #open(): void {
    this.#state = "opening";
    this.#worker ??= this.#start();
    this.#post({ type: "open", places: this.#options.places });
  }

  #start(): Worker {
    const worker = new Worker(workerUrl, { type: "module", name: "store" });
    worker.onmessage = ({ data }: MessageEvent<FromStore>) => {
      if (worker === this.#worker) this.#hear(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      this.#takeBack(true, true);
      this.#failed(`the store's thread has stopped: ${event.message}`);
    };
    return worker;
  }

  #post(message: ToStore): void {
    this.#worker?.postMessage(message);
  }

  #hear(message: FromStore): void {
    switch (message.type) {
      case "opened":
        return this.#isOpen(message.recalled);
      case "unopened":
        return message.isFinal
          ? this.#refused(message.words)
          : this.#failed(message.words);
      case "written":
        return this.#written(message);
      case "say":
        return this.#options.say(message.words);
      case "closed":
        this.#idle?.resolve();
    }
  }

  #isOpen(recalled: Recalled): void {
    this.#state = "open";
    // After a restart of the Worker the open rows are those of this run.
    if (!this.#recalled) {
      this.#recalled = true;
      if (this.#timedOut) this.#onLate(recalled);
      this.#settle(recalled);
    }
    this.#pump();
  }

  #settle(recalled: Recalled = NOTHING): void {
    clearTimeout(this.#openTimer);
    this.#timedOut = true;
    this.#settleOpened(recalled);
  }

  /** Not to be used, now and later: what waits is lost. */
  #refused(words: string): void {
    this.#state = "refused";
    this.#failures++;
    this.#lost += this.#waiting.size;
    this.#waiting.clear();
    this.#complain(words);
    this.#settle();
    this.#pump();
  }

  #written(
    { rowsFailure, setpointsFailure }: Extract<FromStore, { type: "written" }>,
  ): void {
    const wroteRows = (this.#flying?.rows.size ?? 0) > 0;
    this.#takeBack(rowsFailure !== undefined, setpointsFailure !== undefined);
    if (rowsFailure !== undefined) return this.#failed(rowsFailure);
    // What hinders the set-points was said by their file.
    if (setpointsFailure !== undefined) {
      this.#failures++;
      this.#holdsSetpoints = true;
      return this.#retry();
    }
    if (wroteRows) this.#recovered();
    this.#pump();
  }

  /** What was under way waits again where it failed, unless it is older than what waits. */
  #takeBack(rows: boolean, setpoints: boolean): void {
    const group = this.#flying;
    this.#flying = undefined;
    if (!group) return;
    if (setpoints) this.#setpoints ??= group.setpoints;
    if (!rows) return;
    const newer = [...this.#waiting];
    this.#waiting.clear();
    for (const [token, row] of [...group.rows, ...newer]) {
      this.#waiting.set(token, row);
    }
    this.#bound();
  }

  #bound(): void {
    while (this.#waiting.size > this.#options.rowsWaitingMax) {
      const [oldest = ""] = this.#waiting.keys();
      this.#waiting.delete(oldest);
      this.#lost++;
      if (this.#isFull) continue;
      this.#isFull = true;
      this.#options.say(
        `${this.#options.rowsWaitingMax} session records wait to be written; the oldest are lost from now on`,
      );
    }
  }

  #failed(words: string): void {
    if (this.#state !== "open" || !this.#worker) this.#state = "failed";
    this.#holdsRows = true;
    this.#failures++;
    this.#complain(words);
    this.#settle();
    this.#retry();
  }

  #complain(words: string): void {
    if (this.#problem === words) return;
    this.#problem = words;
    const { sessions } = this.#options.places;
    this.#options.say(
      `session records are not kept: ${sessions}: ${words}; charging goes on`,
    );
  }

  #recovered(): void {
    this.#retryMs = this.#options.retryMs.first;
    if (this.#problem === undefined) return;
    this.#problem = undefined;
    this.#isFull = false;
    const lost = this.#lost === 0 ? "" : `; ${this.#lost} were lost`;
    this.#options.say(`session records are kept again${lost}`);
  }

  #retry(): void {
    // Whoever closes does not wait for better times.
    if (this.#idle) return this.#idle.resolve();
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined;
      this.#holdsRows = false;
      this.#holdsSetpoints = false;
      if (this.#state === "failed" || !this.#worker) this.#open();
      this.#pump();
    }, this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, this.#options.retryMs.most);
  }

  /** Sends the next group, now or when its time has come. */
  #pump(): void {
    if (this.#flying || this.#gapTimer !== undefined) return;
    const takesRows = this.#state === "open" && this.#waiting.size > 0 &&
      !this.#holdsRows;
    const takesSetpoints = this.#setpoints !== undefined &&
      !this.#holdsSetpoints;
    if (!this.#worker || (!takesRows && !takesSetpoints)) {
      if (this.#state !== "opening") this.#idle?.resolve();
      return;
    }
    const waitMs = this.#sentMono + this.#options.groupMs - performance.now();
    if (waitMs > 0 && !this.#idle) {
      this.#gapTimer = setTimeout(() => {
        this.#gapTimer = undefined;
        this.#pump();
      }, waitMs);
      return;
    }
    this.#send(takesRows, takesSetpoints);
  }

  #send(takesRows: boolean, takesSetpoints: boolean): void {
    const rows = new Map(takesRows ? this.#waiting : []);
    if (takesRows) this.#waiting.clear();
    const setpoints = takesSetpoints ? this.#setpoints : undefined;
    if (takesSetpoints) this.#setpoints = undefined;
    this.#flying = { rows, setpoints };
    this.#sentMono = performance.now();
    this.#post({ type: "write", rows: [...rows.values()], setpoints });
  }
}

/** What is under way to the disk. */
interface Group {
  readonly rows: ReadonlyMap<string, SessionRow>;
  readonly setpoints: readonly unknown[] | undefined;
}
