import { type CarFault, stepWithFault } from "../../shared/evcc/faults.ts";
import { EARLY_STOP } from "../../shared/evcc/habits.ts";
import { responseTimeoutMs } from "./timeouts.ts";
import type { CarRequestStep } from "./types.ts";

/**
 * Applies those faults that are a matter of the message alone; `vanish`,
 * `cutLink` and `badBytes` leave the step as it is, they belong to the link.
 */
export function applyFault(
  step: CarRequestStep,
  fault: CarFault,
): CarRequestStep {
  return fault.kind === "earlySessionStop"
    ? earlyStop(step)
    : stepWithFault(step, fault);
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
      stopping: EARLY_STOP,
    },
  };
}
