/** Recorded conversations with one frame damaged on its way, through the whole gateway. */

import assert from "node:assert/strict";
import { amount } from "../_amounts.ts";
import { type Recording, recordings } from "./_recordings.ts";
import { replay } from "./_replay_world.ts";
import { Dice } from "./_world.ts";

const HEADER_OCTETS = 8;
const SESSIONS = amount(80, 3_000);

/** First sessions that come as far as messages of a protocol. */
const all: readonly Recording[] = [
  ...recordings("real-cars"),
  ...recordings("simulated"),
].flatMap(({ file, sessions: [first] }) =>
  first?.family ? [{ file, sessions: [first] }] : []
);

type Damage = (frame: Uint8Array, dice: Dice) => Uint8Array;

const octetsOf = (dice: Dice, count: number) =>
  Uint8Array.from({ length: count }, () => dice.whole(0, 255));

function flipped(frame: Uint8Array, dice: Dice, from: number): Uint8Array {
  const out = frame.slice();
  for (let n = dice.whole(1, 4); n > 0; n--) {
    const at = dice.whole(from, out.length - 1);
    out[at]! ^= 1 << dice.whole(0, 7);
  }
  return out;
}

const joined = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const DAMAGES: Readonly<Record<string, Damage>> = {
  "bits of the payload": (frame, dice) => flipped(frame, dice, HEADER_OCTETS),
  "bits anywhere": (frame, dice) => flipped(frame, dice, 0),
  "the end is missing": (frame, dice) =>
    frame.slice(0, dice.whole(1, frame.length - 1)),
  "a payload cut short": (frame, dice) => {
    const out = frame.slice(0, dice.whole(HEADER_OCTETS + 1, frame.length));
    new DataView(out.buffer).setUint32(4, out.length - HEADER_OCTETS);
    return out;
  },
  "noise for a payload": (frame, dice) =>
    joined(
      frame.subarray(0, HEADER_OCTETS),
      octetsOf(dice, frame.length - HEADER_OCTETS),
    ),
  "noise behind": (frame, dice) =>
    joined(frame, octetsOf(dice, dice.whole(1, 40))),
  "twice at once": (frame) => joined(frame, frame),
};

/** The loop comes early enough for a random turn to hit what is before it as well. */
const TURNS = 60;

Deno.test(`${SESSIONS} recorded sessions with a damaged frame end with a reason and an open contactor`, async () => {
  const reasons = new Map<string, number>();
  for (let seed = 1; seed <= SESSIONS; seed++) {
    const dice = new Dice(seed);
    const recording = dice.pick(all);
    const turns = recording.sessions[0]?.turns ?? [];
    const turn = dice.whole(0, Math.min(TURNS, turns.length) - 1);
    const [name, damage] = dice.pick(Object.entries(DAMAGES));
    const where = `seed ${seed}, ${recording.file}, turn ${turn}, ${name}`;
    const [played] = await replay(recording, {
      damage: { turn, to: (frame) => damage(frame, dice) },
    }).catch((cause) => {
      throw new Error(where, { cause });
    });
    const { state, reason = "" } = played?.record ?? {};
    assert.equal(state, "Ended", where);
    assert.ok(reason.length > 10, `${where}: ${reason}`);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  assert.ok(reasons.size > 15, `only ${[...reasons.keys()]}`);
});
