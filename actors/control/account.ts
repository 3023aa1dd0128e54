/**
 * Address "account": a readable line for what happens at the chargers.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import { type Gate, GateRefusal } from "../../privacy/gate/mod.ts";
import type { Released } from "../../privacy/seal/released.ts";
import type { ChargerEventMessage } from "../charger/events.ts";
import { type EffectLogic, fromEffect } from "../kernel/mod.ts";
import { type Known, knownAfter } from "./known.ts";
import { sentencesOf } from "./sentences.ts";
import { timeOfDay } from "./words.ts";

/** What the account needs. */
export interface AccountParts {
  readonly gate: Gate;
  /** Where a line goes: `show` of the console, or a test's list. */
  print(line: Released): void;
}

/** A line that no charger's event stands for, without personal data. */
export interface AccountNote {
  readonly type: "account.note";
  readonly chargerId: string;
  readonly what: string;
  readonly powerW?: number;
}

/** What the account takes: events, and notes of who has no events. */
export type AccountMessage = AccountNote | ChargerEventMessage;

const NAMES_POWER = /\bkW\b/;

/** Notes and events waiting to be printed; the oldest is dropped and counted in the trace. */
const NOTES_WAITING = 256;
/** Chargers of which earlier events are remembered; the oldest is forgotten first. */
const CHARGERS_KNOWN = 512;

/**
 * The logic of "account": prints `HH:MM:SS  charger ID  words  kW`, local time.
 *
 * Of a note the gate refuses the line only says that one was withheld. Power
 * is added unless the words name it already.
 */
export function account(
  parts: AccountParts,
): EffectLogic<AccountMessage, undefined> {
  return fromEffect<AccountMessage>(
    (io) => {
      const lines = new Lines(parts);
      return Effect.forever(
        Effect.map(
          io.inbox.take,
          (message) => lines.print(message, io.kernel.clock.nowMs()),
        ),
      );
    },
    {
      inbox: {
        commands: 16,
        rings: {
          "account.note": NOTES_WAITING,
          "charger.event": NOTES_WAITING,
        },
      },
    },
  );
}

/** A line's parts. */
type Line = Pick<AccountNote, "chargerId" | "what" | "powerW">;

/** Makes lines, with what earlier events have told. */
class Lines {
  readonly #parts: AccountParts;
  readonly #known = new Map<string, Known>();

  constructor(parts: AccountParts) {
    this.#parts = parts;
  }

  print(message: AccountMessage, nowMs: number): void {
    if (message.type === "account.note") return this.#line(message, nowMs);
    const { event } = message;
    const { chargerId } = event;
    const known = this.#known.get(chargerId) ?? {};
    this.#known.delete(chargerId);
    this.#known.set(chargerId, knownAfter(known, event));
    const [oldest] = this.#known.keys();
    if (this.#known.size > CHARGERS_KNOWN && oldest !== undefined) {
      this.#known.delete(oldest);
    }
    for (const what of sentencesOf(event, known)) {
      this.#line({ chargerId, what }, nowMs);
    }
  }

  #line(line: Line, nowMs: number): void {
    const { gate, print } = this.#parts;
    print(released(gate, line, nowMs));
  }
}

function released(gate: Gate, line: Line, nowMs: number): Released {
  const time = timeOfDay(nowMs);
  const { chargerId: charger, what, powerW } = line;
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
