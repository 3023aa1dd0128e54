/**
 * Faults to order from a virtual car, as data; the actor that owns the link
 * carries them out.
 *
 * @module
 */

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

/** A step with a message whose header names the session. */
interface FaultyStep {
  readonly afterMs?: number;
  readonly request: {
    readonly value: { readonly Header: { readonly SessionID: string } };
  };
}

/**
 * The step with those faults that are a matter of any message. The others are
 * the link's, or are made of the protocol's own messages.
 */
export function stepWithFault<T extends FaultyStep>(
  step: T,
  fault: CarFault,
): T {
  switch (fault.kind) {
    case "late":
      return { ...step, afterMs: (step.afterMs ?? 0) + fault.byMs };
    case "wrongSessionId": {
      const { request } = step;
      const Header = { ...request.value.Header, SessionID: fault.sessionId };
      return {
        ...step,
        request: { ...request, value: { ...request.value, Header } },
      };
    }
    case "earlySessionStop":
    case "vanish":
    case "cutLink":
    case "badBytes":
      return step;
  }
}
