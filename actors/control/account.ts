/**
 * Address "account": a readable line for what happens at the chargers.
 *
 * @module
 */

import * as Effect from "effect/Effect";
import { type Gate, GateRefusal } from "../../privacy/gate/mod.ts";
import type { Released } from "../../privacy/seal/released.ts";
import type { AccountNote } from "../charger/messages.ts";
import { type EffectLogic, fromEffect } from "../kernel/mod.ts";

/** What the account needs. */
export interface AccountParts {
  readonly gate: Gate;
  /** Where a line goes: `show` of the console, or a test's list. */
  print(line: Released): void;
}

const NAMES_POWER = /\bkW\b/;

/** Notes waiting to be printed; the oldest is dropped and counted in the trace. */
const NOTES_WAITING = 256;

/**
 * The logic of "account": prints `HH:MM:SS  charger ID  words  kW`, local time.
 *
 * Of a note the gate refuses the line only says that one was withheld. Power
 * is added unless the words name it already.
 */
export function account(
  { gate, print }: AccountParts,
): EffectLogic<AccountNote, undefined> {
  return fromEffect<AccountNote>(
    (io) =>
      Effect.forever(
        Effect.map(
          io.inbox.take,
          (note) => print(released(gate, note, io.kernel.clock.nowMs())),
        ),
      ),
    {
      inbox: { commands: 16, rings: { "account.note": NOTES_WAITING } },
    },
  );
}

function released(gate: Gate, note: AccountNote, nowMs: number): Released {
  const time = new Date(nowMs).toTimeString().slice(0, 8);
  const { chargerId: charger, what, powerW } = note;
  try {
    return gate.release("console", "account.line", {
      time,
      charger,
      what,
      ...(powerW !== undefined && !NAMES_POWER.test(what) &&
        { kW: powerW / 1_000 }),
    });
  } catch (refusal) {
    if (!(refusal instanceof GateRefusal)) throw refusal;
    const withheld = "a note was withheld by the privacy gate";
    return gate.release("console", "account.line", {
      time,
      charger: "?",
      what: withheld,
    });
  }
}
