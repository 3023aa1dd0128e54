/**
 * Faults to order from a virtual car, as data; the actor that owns the link
 * carries them out.
 *
 * @module
 */

import { responseTimeoutMs } from "./timeouts.ts";
import type { CarRequestStep } from "./types.ts";

/** Where a fault strikes: at the n-th request of all (from 0), or at a root. */
export type FaultPlace =
  | { readonly request: number }
  | {
    /** Name of the request, as of its root or, in an envelope, its body element. */
    readonly root: string;
    /** The n-th request of this root, from 0; default 0. */
    readonly occurrence?: number;
  };

/** What goes wrong with the car. */
export type CarFault =
  /** The car is gone: link and plug, without a word. */
  | { readonly kind: "vanish"; readonly at: FaultPlace }
  /** The link alone is cut. */
  | { readonly kind: "cutLink"; readonly at: FaultPlace }
  /** The request goes out this much later. */
  | { readonly kind: "late"; readonly at: FaultPlace; readonly byMs: number }
  /** These octets go out in the place of the EXI payload. */
  | {
    readonly kind: "badBytes";
    readonly at: FaultPlace;
    readonly bytes: Uint8Array;
  }
  /** The header carries another SessionID. */
  | {
    readonly kind: "wrongSessionId";
    readonly at: FaultPlace;
    readonly sessionId: string;
  }
  /** SessionStopReq goes out in the place of the request. */
  | { readonly kind: "earlySessionStop"; readonly at: FaultPlace };

/** Requests sent so far, kept by the actor; start with `NO_REQUESTS`. */
export interface RequestCount {
  readonly all: number;
  readonly byRoot: Readonly<Record<string, number>>;
}

/** Nothing sent yet. */
export const NO_REQUESTS: RequestCount = { all: 0, byRoot: {} };

/** Counts a request as sent. */
export function countRequest(
  count: RequestCount,
  root: string,
): RequestCount {
  return {
    all: count.all + 1,
    byRoot: { ...count.byRoot, [root]: (count.byRoot[root] ?? 0) + 1 },
  };
}

/** The fault that strikes at this request, if any; `count` excludes it. */
export function faultAt(
  faults: readonly CarFault[],
  root: string,
  count: RequestCount,
): CarFault | undefined {
  return faults.find(({ at }) =>
    "request" in at
      ? at.request === count.all
      : at.root === root && (at.occurrence ?? 0) === (count.byRoot[root] ?? 0)
  );
}

/**
 * Applies those faults that are a matter of the message alone; `vanish`,
 * `cutLink` and `badBytes` leave the step as it is, they belong to the link.
 */
export function applyFault(
  step: CarRequestStep,
  fault: CarFault,
): CarRequestStep {
  switch (fault.kind) {
    case "late":
      return { ...step, afterMs: (step.afterMs ?? 0) + fault.byMs };
    case "wrongSessionId":
      return replaceSessionId(step, fault.sessionId);
    case "earlySessionStop":
      return earlyStop(step);
    case "vanish":
    case "cutLink":
    case "badBytes":
      return step;
  }
}

function replaceSessionId(
  step: CarRequestStep,
  sessionId: string,
): CarRequestStep {
  const request = structuredClone(step.request);
  request.value.Header.SessionID = sessionId;
  return { ...step, request };
}

function earlyStop(step: CarRequestStep): CarRequestStep {
  const request = {
    root: "SessionStopReq" as const,
    value: {
      Header: step.request.value.Header,
      ChargingSession: "Terminate" as const,
    },
  };
  return {
    ...step,
    request,
    timeoutMs: responseTimeoutMs(request.root),
    session: {
      ...step.session,
      pending: request,
      stopping: {
        how: "Terminate",
        reason: "the car stopped the session early, as ordered",
        agreed: true,
      },
    },
  };
}
