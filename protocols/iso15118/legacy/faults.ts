/**
 * Ordered faults in the messages of DIN 70121 and ISO 15118-2. What is a habit
 * of the car, such as an early SessionStopReq, is ordered as one.
 *
 * @module
 */

import type { CarFault } from "../iso20/evcc/faults.ts";

/** A step that sends a message in its envelope. */
interface EnvelopedStep {
  readonly afterMs?: number;
  readonly request: {
    readonly value: { readonly Header: { readonly SessionID: string } };
  };
}

/** The step with those faults that are a matter of its message. */
export function spoil<T extends EnvelopedStep>(step: T, fault: CarFault): T {
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
