/**
 * A wire in the middle: takes every Ethernet frame of one interface and sends
 * it out of the other one later, or never, in both directions. What a kernel's
 * network emulator would do, on every kernel.
 *
 *   _wire.ts INTERFACE INTERFACE '{"delayMs":30,"lossPercent":1}'
 *
 * Runs until SIGTERM, then says what became of the frames (`WireCounts`).
 */

import { RawEthernet, SystemError } from "../../drivers/linux/mod.ts";
import { Random } from "../_random.ts";

/** What the wire does to each direction. */
export interface Wire {
  readonly delayMs: number;
  /** Longest time that a frame takes besides, at random; frames keep their order. */
  readonly jitterMs?: number;
  /** Of every conversation, see `LossPattern`. */
  readonly lossPercent: number;
  /** Of the losses and delays; default 1. */
  readonly seed?: number;
}

/** What became of the frames of both directions. */
export interface WireCounts {
  passed: number;
  /** Lost on purpose. */
  lost: number;
  /** Lost against the wire's will: no room at one of its ends. */
  failed: number;
  /** Longer than a frame may be: an end leaves cutting them to its device. */
  tooLong: number;
}

/** One direction: a queue of frames on their way. */
class Direction {
  readonly #to: RawEthernet;
  readonly #counts: WireCounts;
  readonly #way: { readonly frame: Uint8Array; readonly dueMs: number }[] = [];
  #lastDueMs = 0;

  constructor(to: RawEthernet, counts: WireCounts) {
    this.#to = to;
    this.#counts = counts;
  }

  carry(frame: Uint8Array, takesMs: number): void {
    const dueMs = Math.max(this.#lastDueMs, performance.now() + takesMs);
    this.#lastDueMs = dueMs;
    this.#way.push({ frame, dueMs });
    if (this.#way.length === 1) this.#waitForFirst();
  }

  #waitForFirst(): void {
    const [first] = this.#way;
    if (!first) return;
    const leftMs = Math.max(0, first.dueMs - performance.now());
    setTimeout(() => this.#arrive(), leftMs);
  }

  /** All frames whose time has come. */
  #arrive(): void {
    const nowMs = performance.now();
    while (this.#way.length > 0 && this.#way[0]!.dueMs <= nowMs) {
      this.#deliver(this.#way.shift()!.frame);
    }
    this.#waitForFirst();
  }

  #deliver(frame: Uint8Array): void {
    try {
      this.#to.write(frame);
      this.#counts.passed++;
    } catch (error) {
      if (!(error instanceof SystemError)) throw error;
      this.#counts.failed++;
    }
  }
}

/**
 * Which frames of one direction are lost: of each conversation one in every
 * so many, at a random place among them. So the share is exact, and no segment
 * of TCP is lost thrice in a row, of which a car may rightly die.
 */
export class LossPattern {
  readonly #random: Random;
  readonly #every: number;
  /** By conversation: frames of the present block so far, and which one is lost. */
  readonly #blocks = new Map<string, { count: number; lostAt: number }>();

  constructor(lossPercent: number, random: Random) {
    this.#random = random;
    this.#every = lossPercent > 0 ? Math.round(100 / lossPercent) : Infinity;
  }

  loses(frame: Uint8Array): boolean {
    if (!Number.isFinite(this.#every)) return false;
    const name = conversationOf(frame);
    const block = this.#blocks.get(name) ?? this.#begin(name);
    const isLost = block.count === block.lostAt;
    if (++block.count === this.#every) this.#begin(name);
    return isLost;
  }

  #begin(name: string) {
    const block = { count: 0, lostAt: this.#random.whole(0, this.#every - 1) };
    this.#blocks.set(name, block);
    return block;
  }
}

const NEXT_HEADER_AT = 14 + 6;
const PORTS_AT = 14 + 40;
const TCP = 6;

/** The ports of a TCP segment in IPv6; everything else is one conversation. */
function conversationOf(frame: Uint8Array): string {
  if (frame[NEXT_HEADER_AT] !== TCP) return "other";
  return frame.subarray(PORTS_AT, PORTS_AT + 4).join();
}

/** Carries what `from` hears to `to`, for ever. */
async function carry(
  from: RawEthernet,
  to: RawEthernet,
  wire: Wire,
  counts: WireCounts,
): Promise<void> {
  const { delayMs, jitterMs = 0, lossPercent, seed = 1 } = wire;
  const direction = new Direction(to, counts);
  const random = new Random(seed);
  const pattern = new LossPattern(lossPercent, random);
  for (let frame = await from.read(); frame; frame = await from.read()) {
    if (pattern.loses(frame)) counts.lost++;
    else direction.carry(frame, delayMs + random.next() * jitterMs);
  }
}

if (import.meta.main) {
  const [left = "", right = "", text = ""] = Deno.args;
  const wire: Wire = JSON.parse(text);
  const counts: WireCounts = { passed: 0, lost: 0, failed: 0, tooLong: 0 };
  const ends = [left, right].map((name) =>
    new RawEthernet({ interface: name, etherType: "all", promiscuous: true })
  );
  const [a, b] = [ends[0]!, ends[1]!];
  carry(a, b, wire, counts);
  carry(b, a, { ...wire, seed: (wire.seed ?? 1) + 1 }, counts);
  Deno.addSignalListener("SIGTERM", () => {
    for (const end of ends) {
      counts.failed += end.counts.dropped;
      counts.tooLong += end.counts.tooLong;
    }
    console.log(JSON.stringify(counts));
    Deno.exit(0);
  });
}
