/**
 * Whether a car's requests keep to the order of messages, whatever is wished
 * and whenever: every wish at every turn, and each once more after another.
 */

import assert from "node:assert/strict";
import type { DriverRequest } from "../../../protocols/iso15118/shared/evcc/types.ts";

/** Which requests may follow the answer to each; those of power delivery by what they ask for. */
export type Order = Readonly<Record<string, readonly string[]>>;

/** A wish at a turn, counted from the first request. */
export interface WishAt {
  readonly turn: number;
  readonly kind: DriverRequest["kind"];
}

/** Throws where a request follows another that it may not follow. */
export function assertInOrder(
  asked: readonly string[],
  order: Order,
  about: string,
): void {
  asked.slice(1).forEach((next, i) => {
    const before = asked[i] ?? "";
    assert.ok(
      order[before]?.includes(next),
      `${about}: ${next} after ${before}`,
    );
  });
}

/** Every wish at every turn; where it does not end the session, the last turn does. */
export function* singleWishes(
  kinds: readonly DriverRequest["kind"][],
  turns: number,
): Generator<readonly WishAt[]> {
  for (const kind of kinds) {
    for (let turn = 0; turn < turns; turn++) {
      yield [{ turn, kind }, { turn: turns + 12, kind: "stop" }];
    }
  }
}

/** Every wish at every turn from a renegotiation on. */
export function* wishesAfter(
  first: WishAt,
  kinds: readonly DriverRequest["kind"][],
  turns: number,
): Generator<readonly WishAt[]> {
  for (const kind of kinds) {
    for (let turn = first.turn + 1; turn < turns; turn++) {
      yield [first, { turn, kind }, { turn: turns + 12, kind: "stop" }];
    }
  }
}

/** What is wished at a turn: the latest of the list. */
export function wishOf(
  wishes: readonly WishAt[],
  turn: number,
): DriverRequest | undefined {
  const at = wishes.findLastIndex((wish) => wish.turn <= turn);
  const wish = wishes[at];
  return wish && { id: at + 1, kind: wish.kind };
}

/** A list of wishes in words. */
export function inWords(wishes: readonly WishAt[]): string {
  return wishes.map(({ turn, kind }) => `${kind} at ${turn}`).join(", ");
}
