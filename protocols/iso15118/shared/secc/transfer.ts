/**
 * Closing and opening the contactor: what PowerDelivery and SessionStop have
 * to wait for in every protocol.
 *
 * @module
 */

import type { Answer, Await, SharedSession } from "./session.ts";
import type { SeccEnv } from "./types.ts";

const UNEQUAL =
  "the output voltage does not match the vehicle's after pre-charge";

/** The FAILED answer of a handler, for a reason. */
type Fail<S, V> = (reason: string) => Answer<S, V>;

/** Whether the vehicle's voltage is awaited before its contactor may close: in DC only. */
export function isUnequal(energy: "AC" | "DC", { station }: SeccEnv): boolean {
  return energy === "DC" && !station.preChargeMatched;
}

/** What is to be done until the contactor is closed; undefined once it is. */
export function untilClosed<S extends SharedSession, V>(
  session: S,
  env: SeccEnv,
  energy: "AC" | "DC",
  fail: Fail<S, V>,
): Answer<S, V> | Await<S> | undefined {
  const { settled, station } = env;
  // What settled may be another command, asked about before.
  const closing = settled?.command === "evse.closeContactor"
    ? settled
    : undefined;
  if (closing) {
    return closing.ok
      ? undefined
      : fail(`the contactor did not close: ${closing.reason}`);
  }
  // A level, not an edge: a contactor that is closed already will not settle.
  if (station.contactorClosed) {
    return isUnequal(energy, env) ? fail(UNEQUAL) : undefined;
  }
  // The outlet waits for equal voltages, as not every vehicle does.
  return {
    kind: "await",
    command: { type: "evse.closeContactor" },
    deadlineMs: session.timeouts.contactorCloseMs,
    session,
  };
}

/** What is to be done until the output is off; undefined once it is. */
export function untilStopped<S extends SharedSession, V>(
  session: S,
  { settled, station }: SeccEnv,
  { reason, deadlineMs = session.timeouts.stopTransferMs, fail }: {
    readonly reason: string;
    readonly deadlineMs?: number;
    readonly fail: Fail<S, V>;
  },
): Answer<S, V> | Await<S> | undefined {
  const opened = settled?.command === "evse.stopTransfer" ? settled : undefined;
  if (opened && !opened.ok) {
    return fail(`the transfer did not stop as it should: ${opened.reason}`);
  }
  // Cable check and pre-charge bring a voltage, though nothing flows yet.
  const isOn = session.transferring || station.cableCheck === "running" ||
    session.preChargeV !== undefined;
  if (!isOn || opened) return undefined;
  const command = { type: "evse.stopTransfer", reason } as const;
  return { kind: "await", command, deadlineMs, session };
}

/** Why SessionStopReq switches the output off. */
export function endedBySessionStop({ transferring }: SharedSession): string {
  return transferring
    ? "the vehicle ended the session while energy flowed"
    : "the vehicle ended the session before energy flowed";
}
