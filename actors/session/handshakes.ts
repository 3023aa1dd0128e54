/**
 * The places for TLS handshakes of one port.
 *
 * A handshake computes for milliseconds, so not all run at once, and no source
 * has more than its share of the places. Where all are taken, those whose peers
 * have left their answers out for `GIVES_WAY_MS` give way, the longest first, to
 * the newest of those that wait: the older ones are a flood, or have given up.
 *
 * Bounds: `HANDSHAKES_MAX` at once, of one source `HANDSHAKES_OF_SOURCE`;
 * `WAITING_MAX` wait, then the oldest of the source with the most is closed.
 *
 * @module
 */

import type { ByteLink, LinkSecurity } from "../../drivers/exits/link.ts";
import type { NewcomerClock } from "../../drivers/exits/newcomers.ts";

/** Handshakes that may run at once on one port; most of them wait for their peers. */
export const HANDSHAKES_MAX = 32;
/** Of them, those of one source. */
export const HANDSHAKES_OF_SOURCE = 24;
/** Links that may wait for a place. */
export const WAITING_MAX = 32;
/** A handshake whose peer owes octets for so long loses its place to one that waits, ms. */
export const GIVES_WAY_MS = 1_000;

/** What becomes of links. */
export interface HandshakeOutcomes {
  done(link: ByteLink): void;
  failed(why: string): void;
}

type Handshake = (raw: ByteLink) => Promise<ByteLink>;

/** Runs handshakes within the bounds. */
export class Handshakes {
  readonly #handshake: Handshake;
  readonly #clock: NewcomerClock;
  readonly #outcomes: HandshakeOutcomes;
  readonly #waiting = new Set<ByteLink>();
  readonly #running = new Set<WatchedLink>();
  #timer: unknown;
  #closed = false;

  constructor(
    handshake: Handshake,
    clock: NewcomerClock,
    outcomes: HandshakeOutcomes,
  ) {
    this.#handshake = handshake;
    this.#clock = clock;
    this.#outcomes = outcomes;
  }

  /** Takes a link whose ClientHello is there. */
  begin(raw: ByteLink): void {
    if (this.#closed) return raw.close();
    this.#waiting.add(raw);
    this.#fill();
    if (this.#waiting.size > WAITING_MAX) this.#dropOne();
  }

  /** Closes all that is not finished. */
  close(): void {
    this.#closed = true;
    this.#clock.clearTimeout(this.#timer);
    for (const raw of this.#waiting) raw.close();
    this.#waiting.clear();
    for (const raw of this.#running) raw.close();
  }

  /** Starts who may start; looks again when one may have to give way. */
  #fill(): void {
    if (this.#closed) return;
    let nextMs = GIVES_WAY_MS;
    for (const raw of [...this.#waiting].reverse()) {
      const rivals = this.#rivalsOf(raw);
      if (rivals === undefined) this.#start(raw);
      else nextMs = Math.min(nextMs, this.#makePlace(rivals));
    }
    this.#clock.clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    this.#timer = this.#clock.setTimeout(() => this.#fill(), nextMs);
  }

  /** Who holds the places that `raw` waits for; nobody when one is free. */
  #rivalsOf(raw: ByteLink): WatchedLink[] | undefined {
    const all = [...this.#running];
    const own = all.filter(({ peerAddress }) =>
      peerAddress === raw.peerAddress
    );
    if (own.length >= HANDSHAKES_OF_SOURCE) return own;
    return all.length >= HANDSHAKES_MAX ? all : undefined;
  }

  /** Lets the one go whose peer is overdue the longest; else, ms until one is. */
  #makePlace(rivals: readonly WatchedLink[]): number {
    const nowMs = this.#clock.monoMs();
    let longest: WatchedLink | undefined;
    let longestMs = -1;
    for (const rival of rivals) {
      const owesMs = nowMs - (rival.owesMonoMs ?? Infinity);
      if (owesMs > longestMs) [longest, longestMs] = [rival, owesMs];
    }
    // The station computes for all of them; then they may owe something.
    if (longest === undefined) return GIVES_WAY_MS;
    if (longestMs < GIVES_WAY_MS) return GIVES_WAY_MS - longestMs;
    // Its handshake ends with that, and the next begins.
    longest.giveWay();
    return GIVES_WAY_MS;
  }

  #start(raw: ByteLink): void {
    this.#waiting.delete(raw);
    const watched = new WatchedLink(raw, this.#clock);
    this.#running.add(watched);
    const over = () => {
      this.#running.delete(watched);
      this.#fill();
    };
    this.#handshake(watched).then((link) => {
      if (this.#closed) link.close();
      else this.#outcomes.done(link);
      over();
    }, (cause) => {
      raw.close();
      const why = cause instanceof Error ? cause.message : String(cause);
      if (!this.#closed) this.#outcomes.failed(watched.whyGone ?? why);
      over();
    });
  }

  #dropOne(): void {
    const counts = new Map<string | undefined, number>();
    for (const { peerAddress: peer } of this.#waiting) {
      counts.set(peer, (counts.get(peer) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const dropped = [...this.#waiting].find(({ peerAddress: peer }) =>
      counts.get(peer) === most
    );
    if (!dropped) return;
    this.#waiting.delete(dropped);
    dropped.close();
    this.#outcomes.failed("too many wait for a handshake; the oldest gave way");
  }
}

/** Knows since when its peer owes octets. */
class WatchedLink implements ByteLink {
  readonly security: LinkSecurity;
  readonly peerAddress?: string;
  /** Since when a `read` waits, monotonic ms. */
  owesMonoMs: number | undefined;
  whyGone: string | undefined;
  readonly #raw: ByteLink;
  readonly #clock: NewcomerClock;

  constructor(raw: ByteLink, clock: NewcomerClock) {
    this.security = raw.security;
    if (raw.peerAddress !== undefined) this.peerAddress = raw.peerAddress;
    this.#raw = raw;
    this.#clock = clock;
  }

  async read(): Promise<Uint8Array | null> {
    this.owesMonoMs = this.#clock.monoMs();
    try {
      return await this.#raw.read();
    } finally {
      this.owesMonoMs = undefined;
    }
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.#raw.write(bytes);
  }

  giveWay(): void {
    this.owesMonoMs = undefined;
    this.whyGone =
      "the vehicle left its part of the handshake out and gave way to another";
    this.#raw.close();
  }

  close(): void {
    this.#raw.close();
  }
}
