/**
 * A connection in memory, for simulations: its time is the given clock's.
 *
 * Bound: 4 MiB on the way or unread in one direction, more is a `LinkError`.
 *
 * @module
 */

import { type ByteLink, LinkError, type LinkSecurity } from "./link.ts";

/** Octets that may be on the way in one direction. */
export const MEMORY_OCTETS_MAX = 4_194_304;

/** The one thing a link needs of a clock; every kernel clock has it. */
export interface LinkClock {
  setTimeout(fire: () => void, ms: number): unknown;
}

/** How two ends are joined. */
export interface MemoryLinkOptions {
  readonly clock: LinkClock;
  /** Milliseconds one way; default 0, which still takes a turn of the clock. */
  readonly latencyMs?: number;
  /** Delivers each octet by itself, as the worst TCP may. */
  readonly bytewise?: boolean;
  /** What both ends report; default plain. */
  readonly security?: LinkSecurity;
}

/** Two ends that hear each other. */
export interface MemoryPair {
  readonly car: ByteLink;
  readonly station: ByteLink;
  /** Breaks the connection now, as a reset does: what is on the way is lost. */
  cut(): void;
  /** From now on nothing arrives on either side, and nobody is told. */
  silence(): void;
}

/** Joins two ends in memory; equal calls give equal deliveries. */
export function memoryPair(options: MemoryLinkOptions): MemoryPair {
  const car = new MemoryLink(options);
  const station = new MemoryLink(options);
  car.peer = station;
  station.peer = car;
  return {
    car,
    station,
    cut() {
      car.cut();
      station.cut();
    },
    silence() {
      car.peer = undefined;
      station.peer = undefined;
    },
  };
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array | null) => void;
  readonly reject: (error: LinkError) => void;
}

class MemoryLink implements ByteLink {
  readonly security: LinkSecurity;
  readonly peerAddress = "memory";
  /** Where writes go; nobody after a silence. */
  peer: MemoryLink | undefined;
  readonly #options: MemoryLinkOptions;
  readonly #arrived: Uint8Array[] = [];
  readonly #waiting: Waiting[] = [];
  /** Octets on the way to this end or unread at it. */
  #held = 0;
  #state: "open" | "peer closed" | "closed" | "cut" = "open";

  constructor(options: MemoryLinkOptions) {
    this.#options = options;
    this.security = options.security ?? { kind: "plain" };
  }

  read(): Promise<Uint8Array | null> {
    if (this.#state === "cut") return Promise.reject(cutError("read"));
    if (this.#state === "closed") return Promise.resolve(null);
    const bytes = this.#arrived.shift();
    if (bytes !== undefined) {
      this.#held -= bytes.length;
      return Promise.resolve(bytes);
    }
    if (this.#state === "peer closed") return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
  }

  write(bytes: Uint8Array): Promise<void> {
    if (this.#state === "cut") return Promise.reject(cutError("write"));
    if (this.#state === "closed") {
      return Promise.reject(
        new LinkError("cannot write: the connection is closed"),
      );
    }
    const { peer } = this;
    if (peer === undefined || bytes.length === 0) return Promise.resolve();
    if (peer.#held + bytes.length > MEMORY_OCTETS_MAX) {
      return Promise.reject(
        new LinkError(
          `cannot write ${bytes.length} octets: ${peer.#held} already wait for a peer that does not take them (limit ${MEMORY_OCTETS_MAX})`,
        ),
      );
    }
    peer.#held += bytes.length;
    const own = bytes.slice();
    this.#later(() => peer.#deliver(own));
    return Promise.resolve();
  }

  close(): void {
    if (this.#state === "closed" || this.#state === "cut") return;
    this.#state = "closed";
    this.#endReads((waiting) => waiting.resolve(null));
    // Behind what was written before, as a FIN is.
    const { peer } = this;
    if (peer) this.#later(() => peer.#peerClosed());
  }

  cut(): void {
    if (this.#state === "closed") return;
    this.#state = "cut";
    this.#arrived.length = 0;
    this.#endReads((waiting) => waiting.reject(cutError("read")));
  }

  /** Runs after the latency, unless the line has gone silent by then. */
  #later(arrive: () => void): void {
    this.#options.clock.setTimeout(() => {
      if (this.peer !== undefined) arrive();
    }, this.#options.latencyMs ?? 0);
  }

  #deliver(bytes: Uint8Array): void {
    if (this.#state !== "open") return;
    const step = this.#options.bytewise ? 1 : bytes.length;
    for (let at = 0; at < bytes.length; at += step) {
      const part = bytes.slice(at, at + step);
      const waiting = this.#waiting.shift();
      if (waiting === undefined) {
        this.#arrived.push(part);
        continue;
      }
      this.#held -= part.length;
      waiting.resolve(part);
    }
  }

  #peerClosed(): void {
    if (this.#state !== "open") return;
    this.#state = "peer closed";
    this.#endReads((waiting) => waiting.resolve(null));
  }

  #endReads(end: (waiting: Waiting) => void): void {
    for (const waiting of this.#waiting.splice(0)) end(waiting);
  }
}

function cutError(what: "read" | "write"): LinkError {
  return new LinkError(`cannot ${what}: the peer reset the connection`);
}
