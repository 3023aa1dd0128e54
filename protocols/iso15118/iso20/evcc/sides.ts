/**
 * The car's side streams: what is asked there while the charge loop goes on.
 * Each has one request under way at most, and the main stream never waits.
 *
 * @module
 */

import type { SideStream } from "../common/streams.ts";
import type { CarRequest } from "./messages.ts";
import { responseTimeoutMs } from "./timeouts.ts";
import type { CarSession, CarSide, CarSideRequest } from "./types.ts";

/** Puts a request on a side stream; it goes out with the next step. */
export function startSide(
  session: CarSession,
  stream: SideStream,
  side: { readonly request: CarRequest; readonly sinceMs: number },
  afterMs?: number,
): CarSession {
  const fresh: CarSide = {
    ...side,
    state: "new",
    ...(afterMs === undefined ? {} : { afterMs }),
  };
  return { ...session, sides: { ...session.sides, [stream]: fresh } };
}

/** Whether something is still under way on a side stream. */
export function sideBusy(session: CarSession, stream: SideStream): boolean {
  return sideRequest(session, stream) !== undefined;
}

/**
 * The request of a side stream that is to go out or waits for its answer;
 * undefined once the car has lost interest: one that waits for its moment is
 * then not to be sent any more.
 */
export function sideRequest(
  session: CarSession,
  stream: SideStream,
): CarRequest | undefined {
  const side = session.sides?.[stream];
  return side === undefined || side.state === "dropped"
    ? undefined
    : side.request;
}

/** Loses interest: an answer still to come is taken and forgotten. */
export function dropSide(
  session: CarSession,
  stream: SideStream,
): CarSession {
  const side = session.sides?.[stream];
  if (side === undefined || side.state === "dropped") return session;
  const dropped: CarSide = { ...side, state: "dropped" };
  return { ...session, sides: { ...session.sides, [stream]: dropped } };
}

/** The answer is here: the stream is free. */
export function endSide(session: CarSession, stream: SideStream): CarSession {
  return { ...session, sides: { ...session.sides, [stream]: undefined } };
}

/** Takes out what has not been given to the link yet. */
export function takeNew(session: CarSession): {
  readonly session: CarSession;
  readonly sides: readonly CarSideRequest[];
} {
  let after = session;
  const sides: CarSideRequest[] = [];
  for (const stream of ["schedule", "metering"] as const) {
    const side = after.sides?.[stream];
    if (side?.state !== "new") continue;
    const { afterMs, request, sinceMs } = side;
    sides.push({
      stream,
      request,
      timeoutMs: responseTimeoutMs(request.root),
      ...(afterMs === undefined ? {} : { afterMs }),
    });
    const asked: CarSide = { request, sinceMs, state: "asked" };
    after = { ...after, sides: { ...after.sides, [stream]: asked } };
  }
  return { session: after, sides };
}
