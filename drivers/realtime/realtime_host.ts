/**
 * The gateway's side of the realtime Worker: starts it, gives a port for each
 * outlet, and is told when an outlet is parked or the Worker dies.
 *
 * When the Worker dies, its outlets are opened by the leases of their stages.
 * It is started once more at once, blank: every outlet is off until an order
 * comes. After further deaths it is started again from time to time, for ever.
 *
 * @module
 */

import { monotonicOffsetMs } from "../linux/monotonic.ts";
import type { OutletPort } from "./outlet_port.ts";
import {
  CONTROL,
  controlOf,
  outletBlocks,
  Release,
  sharedMemory,
} from "./port_blocks.ts";
import { SharedPort } from "./shared_port.ts";
import {
  type FromRealtime,
  type OutletPlan,
  PARKED_RETRY_MS,
  type WorkerStart,
} from "./worker_messages.ts";

/** What the host tells its owner. */
export interface HostEvents {
  onStarted?(fifo: boolean, words: string): void;
  /** One outlet is open, and tried again from time to time; `words` says why. */
  onParked?(id: string, words: string): void;
  /** A parked outlet is served again. */
  onServed?(id: string): void;
  /** The Worker has died; `again` when it is started anew at once, else only after a while. */
  onDied?(words: string, again: boolean): void;
}

/** How the Worker runs. */
export interface HostOptions {
  readonly url: URL;
  readonly periodMs: number;
  /** SCHED_FIFO is asked for with this priority; `undefined`: not. */
  readonly fifoPriority: number | undefined;
  /** CLOCK_MONOTONIC less the monotonic clock of whoever uses the ports, ms. */
  readonly offsetMs: number;
  /** What threw, an outlet or the whole Worker, is tried again so often, ms. */
  readonly parkedRetryMs: number;
}

const RESTARTS = 1;
/** Whether an outlet has been given back is looked for so often, ms. */
const LOOK_MS = 5;

let workerUrl = new URL("./realtime_worker.ts", import.meta.url);

/** Says where the Worker's script lies, for a bundle; before the first use. */
export function setRealtimeWorkerUrl(url: URL): void {
  workerUrl = url;
}

/** One Worker for all outlets. */
export class RealtimeHost<Spec> {
  #outlets: readonly OutletPlan<Spec>[];
  readonly #released = new Set<string>();
  readonly #events: HostEvents;
  readonly #options: HostOptions;
  readonly #ports = new Map<string, HostPort>();
  #memory: SharedArrayBuffer;
  #worker: Worker | undefined;
  #deaths = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #stopped = Promise.withResolvers<void>();

  /** @throws RangeError when there are too many outlets */
  constructor(
    outlets: readonly OutletPlan<Spec>[],
    events: HostEvents = {},
    options: Partial<HostOptions> = {},
  ) {
    this.#outlets = outlets;
    this.#events = events;
    this.#options = {
      url: workerUrl,
      periodMs: 10,
      fifoPriority: 50,
      offsetMs: monotonicOffsetMs(),
      parkedRetryMs: PARKED_RETRY_MS,
      ...options,
    };
    for (const { id } of outlets) {
      if (this.#ports.has(id)) throw new Error(`two outlets are named "${id}"`);
      this.#ports.set(id, new HostPort());
    }
    this.#memory = sharedMemory(outlets.length);
    this.#start();
  }

  /** The port of one outlet, the same over a restart of the Worker. */
  port(id: string): OutletPort {
    const port = this.#ports.get(id);
    if (port === undefined) throw new Error(`there is no outlet "${id}"`);
    return port;
  }

  /**
   * Takes one outlet away while the others are turned as before: it is opened
   * and its devices are given back. Resolves when that is done, or after
   * `withinMs`; whether it was.
   */
  async release(id: string, withinMs = 1_000): Promise<boolean> {
    this.port(id);
    this.#released.add(id);
    for (let leftMs = withinMs;; leftMs -= LOOK_MS) {
      // A Worker that was started anew meanwhile has no such outlet.
      const at = this.#outlets.findIndex((each) => each.id === id);
      if (at < 0 || this.#worker === undefined) return true;
      const release = new Release(this.#memory, at);
      release.ask();
      if (release.isDone) return true;
      if (leftMs <= 0) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** Turns of the Worker so far. */
  get turns(): number {
    return Atomics.load(controlOf(this.#memory), CONTROL.turns);
  }

  /** Tells the Worker to open everything and end; resolves when it has, or after `withinMs`. */
  async stop(withinMs = 1_000): Promise<void> {
    clearTimeout(this.#retry);
    const worker = this.#worker;
    if (worker === undefined) return;
    Atomics.store(controlOf(this.#memory), CONTROL.stop, 1);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([this.#stopped.promise, late]);
    clearTimeout(timer);
    this.#worker = undefined;
    worker.terminate();
  }

  #start(): void {
    const { url, periodMs, fifoPriority, offsetMs, parkedRetryMs } =
      this.#options;
    this.#outlets.forEach(({ id }, at) => {
      const port = new SharedPort(outletBlocks(this.#memory, at), offsetMs);
      this.#ports.get(id)?.attach(port);
    });
    const worker = new Worker(url, { type: "module", name: "realtime" });
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromRealtime>) =>
      this.#hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#died(worker, event.message);
    };
    const start: WorkerStart<Spec> = {
      memory: this.#memory,
      outlets: this.#outlets,
      periodMs,
      fifoPriority,
      parkedRetryMs,
    };
    worker.postMessage(start);
  }

  /** New memory: what the dead Worker half wrote, and every old order, is gone. */
  #startAnew(): void {
    this.#outlets = this.#outlets.filter(({ id }) => !this.#released.has(id));
    this.#memory = sharedMemory(this.#outlets.length);
    this.#stopped = Promise.withResolvers<void>();
    this.#start();
  }

  #hear(message: FromRealtime): void {
    switch (message.type) {
      case "realtime.started":
        return this.#events.onStarted?.(message.fifo, message.words);
      case "realtime.parked":
        return this.#events.onParked?.(message.id, message.words);
      case "realtime.served":
        return this.#events.onServed?.(message.id);
      case "realtime.stopped":
        return this.#stopped.resolve();
    }
  }

  #died(worker: Worker, words: string): void {
    if (this.#worker !== worker) return;
    worker.terminate();
    this.#worker = undefined;
    this.#stopped.resolve();
    const again = this.#deaths++ < RESTARTS;
    if (again) this.#startAnew();
    else {
      this.#retry = setTimeout(
        () => this.#startAnew(),
        this.#options.parkedRetryMs,
      );
    }
    this.#events.onDied?.(words, again);
  }
}

/** A port that outlives the Worker behind it. */
class HostPort implements OutletPort {
  #port: OutletPort | undefined;

  attach(port: OutletPort): void {
    this.#port = port;
  }

  write(...[order]: Parameters<OutletPort["write"]>): void {
    this.#port?.write(order);
  }

  latest(): ReturnType<OutletPort["latest"]> {
    if (this.#port === undefined) throw new Error("the port has no worker");
    return this.#port.latest();
  }
}
