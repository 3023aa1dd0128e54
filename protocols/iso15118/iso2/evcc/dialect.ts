import type { CarDialect } from "../../shared/dialect.ts";
import { stepWithFault } from "../../shared/evcc/faults.ts";
import { advanceIso2, startIso2CarSession } from "./engine.ts";
import { deliveredW } from "./opened.ts";
import type { Iso2CarSession } from "./types.ts";

/** The EVCC of ISO 15118-2. */
export const ISO2_CAR: CarDialect<Iso2CarSession> = {
  name: "ISO 15118-2",
  start: startIso2CarSession,
  advance(session, input, env, faultAt) {
    const step = advanceIso2(session, input, env);
    const fault = step.kind === "request" ? faultAt?.(step.request) : undefined;
    return step.kind === "request" && fault ? stepWithFault(step, fault) : step;
  },
  deliveredW,
};
