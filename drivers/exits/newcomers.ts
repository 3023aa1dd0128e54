/**
 * Connections that have not said anything whole yet.
 *
 * A stranger costs as little as can be: nobody hears of a connection before
 * its first message is there, as far as its own length says. Until then it may
 * be closed for a new one. The port or source with the most gives way first,
 * of its connections the silent before the half-said, the oldest before the
 * younger; so a flood costs whoever makes it.
 *
 * Bounds: `NEWCOMERS_MAX` a port, and what `NewcomerBudget` allows in all.
 *
 * @module
 */

import type { ByteLink } from "./link.ts";
import { ReplayedLink } from "./replayed_link.ts";

/** Newcomers on one port. */
export const NEWCOMERS_MAX = 32;

/** What the octets so far are: more must come, all is there, or why it is no message. */
export type FirstMessage = "more" | "whole" | { readonly refused: string };

/** What a newcomer must do, and in which time. */
export interface NewcomerRules {
  /** Called with all octets that have come; bounds their number by refusing. */
  judge(octets: Uint8Array): FirstMessage;
  /** Until the first octet, ms. */
  readonly firstOctetMs: number;
  /** From the first octet until the message is whole, ms. */
  readonly wholeMs: number;
}

/** What a bound in time needs of a clock; the kernel's has it. */
export interface NewcomerClock {
  monoMs(): number;
  setTimeout(fire: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Who hears what becomes of newcomers. */
export interface NewcomerOutcomes {
  /** Its first message is there; reading it begins with that. */
  ready(link: ByteLink): void;
  /** It was closed, and why. */
  refused(why: string): void;
}

interface Newcomer {
  readonly raw: ByteLink;
  readonly source: string;
  octets: Uint8Array;
  timer: unknown;
}

/** A bound over all ports of a process. */
export class NewcomerBudget {
  readonly max: number;
  readonly #ports = new Set<Newcomers>();

  constructor(max: number) {
    this.max = max;
  }

  join(port: Newcomers): void {
    this.#ports.add(port);
  }

  leave(port: Newcomers): void {
    this.#ports.delete(port);
  }

  /** Makes room for one more, where there is none. */
  giveRoom(): void {
    const ports = [...this.#ports];
    const held = ports.reduce((sum, { size }) => sum + size, 0);
    if (held < this.max) return;
    ports.reduce((one, other) => other.size > one.size ? other : one)
      .giveRoom();
  }
}

/** The newcomers of one port. */
export class Newcomers {
  readonly #rules: NewcomerRules;
  readonly #clock: NewcomerClock;
  readonly #outcomes: NewcomerOutcomes;
  readonly #budget: NewcomerBudget;
  /** In order of their coming. */
  readonly #all = new Set<Newcomer>();

  constructor(
    rules: NewcomerRules,
    clock: NewcomerClock,
    outcomes: NewcomerOutcomes,
    budget: NewcomerBudget,
  ) {
    this.#rules = rules;
    this.#clock = clock;
    this.#outcomes = outcomes;
    this.#budget = budget;
    budget.join(this);
  }

  get size(): number {
    return this.#all.size;
  }

  /** Takes a connection just accepted. */
  admit(raw: ByteLink): void {
    if (this.#all.size >= NEWCOMERS_MAX) this.giveRoom();
    this.#budget.giveRoom();
    const newcomer: Newcomer = {
      raw,
      source: raw.peerAddress ?? "",
      octets: new Uint8Array(),
      timer: undefined,
    };
    this.#all.add(newcomer);
    this.#awaitIn(newcomer, this.#rules.firstOctetMs);
    this.#hear(newcomer).catch(({ message }: Error) =>
      this.#refuse(newcomer, message)
    );
  }

  /** Closes the one that can best be spared, if there is one. */
  giveRoom(): void {
    const counts = new Map<string, number>();
    for (const { source } of this.#all) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const candidates = [...this.#all].filter(({ source }) =>
      counts.get(source) === most
    );
    const spared = candidates.find(({ octets }) => octets.length === 0) ??
      candidates[0];
    if (spared) {
      this.#refuse(spared, `${words(spared)} and gave way to another`);
    }
  }

  /** Closes them all. */
  close(): void {
    this.#budget.leave(this);
    for (const newcomer of this.#all) this.#forget(newcomer).raw.close();
  }

  async #hear(newcomer: Newcomer): Promise<void> {
    while (this.#all.has(newcomer)) {
      const octets = await newcomer.raw.read();
      if (!this.#all.has(newcomer)) return;
      if (octets === null) {
        return this.#refuse(newcomer, `${words(newcomer)} and closed`);
      }
      const isFirst = newcomer.octets.length === 0;
      newcomer.octets = joined(newcomer.octets, octets);
      const verdict = this.#rules.judge(newcomer.octets);
      if (verdict === "whole") {
        const { raw } = this.#forget(newcomer);
        return this.#outcomes.ready(new ReplayedLink(raw, newcomer.octets));
      }
      if (verdict !== "more") return this.#refuse(newcomer, verdict.refused);
      if (isFirst) this.#awaitIn(newcomer, this.#rules.wholeMs);
    }
  }

  #awaitIn(newcomer: Newcomer, ms: number): void {
    this.#clock.clearTimeout(newcomer.timer);
    newcomer.timer = this.#clock.setTimeout(() => {
      this.#refuse(newcomer, `${words(newcomer)} for ${ms / 1000} s`);
    }, ms);
  }

  #refuse(newcomer: Newcomer, why: string): void {
    if (!this.#all.has(newcomer)) return;
    this.#forget(newcomer).raw.close();
    this.#outcomes.refused(why);
  }

  #forget(newcomer: Newcomer): Newcomer {
    this.#all.delete(newcomer);
    this.#clock.clearTimeout(newcomer.timer);
    return newcomer;
  }
}

function words({ octets }: Newcomer): string {
  return octets.length === 0
    ? "the peer said nothing"
    : `the peer said ${octets.length} octets, less than a first message,`;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
