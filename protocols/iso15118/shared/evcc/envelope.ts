/**
 * Requests on their way into the envelope of DIN SPEC 70121 and ISO 15118-2,
 * where a car's habits may still change the SessionID.
 *
 * @module
 */

import { closeEnvelope } from "../envelope.ts";
import {
  afterSending,
  type CarHabits,
  type HabitMemory,
  sessionIdBy,
} from "./habits.ts";
import type {
  Asking,
  CarCommand,
  CarOptions,
  SharedCarSession,
} from "./types.ts";

/** A session whose requests travel in an envelope. */
export interface EnvelopedSession extends SharedCarSession {
  readonly options: CarOptions & { readonly habits?: CarHabits };
  readonly habits: HabitMemory;
  readonly pending?:
    | { readonly root: string; readonly value: unknown }
    | undefined;
}

/** A request as the codec takes it, with its name for people. */
export interface EnvelopedRequest<Root extends string, H> {
  readonly root: "V2G_Message";
  /** Name of the body element. */
  readonly name: Root;
  readonly value: {
    readonly Header: H;
    readonly Body: Readonly<Record<string, unknown>>;
  };
}

/** A request to send, `afterMs` from now, and to wait `timeoutMs` for. */
export interface EnvelopedStep<S extends EnvelopedSession, H> {
  readonly kind: "request";
  readonly request: EnvelopedRequest<NonNullable<S["pending"]>["root"], H>;
  readonly session: S;
  /** To be carried out now, before the request is sent. */
  readonly effects: readonly CarCommand[];
  readonly afterMs?: number;
  readonly timeoutMs: number;
}

/** The request of a move in its envelope; `answered` is the one before it. */
export function intoEnvelope<
  S extends EnvelopedSession,
  H extends { readonly SessionID: string },
>(
  { session, effects, afterMs }: Asking<S>,
  answered: string | undefined,
  { header, timeoutMs }: { readonly header: H; readonly timeoutMs: number },
): EnvelopedStep<S, H> {
  const { options: { habits = {} }, habits: memory, pending } = session;
  const { root, value }: NonNullable<S["pending"]> = pending;
  const SessionID = sessionIdBy(habits, memory, root, header.SessionID);
  const closed = closeEnvelope({
    root,
    header: { ...header, SessionID },
    value,
  });
  return {
    kind: "request",
    request: { ...closed, name: root },
    session: {
      ...session,
      habits: afterSending(habits, memory, root, answered),
    },
    effects,
    ...(afterMs === undefined ? {} : { afterMs }),
    timeoutMs,
  };
}
