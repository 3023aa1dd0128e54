import { valueOf } from "../../shared/physical.ts";
import type { CarDialect } from "../../shared/dialect.ts";
import { stepWithFault } from "../../shared/evcc/faults.ts";
import type { V2G_Message } from "../../generated/din.ts";
import { advanceDin, startDinCarSession } from "./engine.ts";
import type { DinCarSession } from "./types.ts";

/** The EVCC of DIN SPEC 70121. */
export const DIN_CAR: CarDialect<DinCarSession> = {
  name: "DIN 70121",
  start: startDinCarSession,
  advance(session, input, env, faultAt) {
    const step = advanceDin(session, input, env);
    const fault = step.kind === "request" ? faultAt?.(step.request) : undefined;
    return step.kind === "request" && fault ? stepWithFault(step, fault) : step;
  },
  deliveredW({ root, value }) {
    // A station may send any element of the set as a document.
    if (root !== "V2G_Message") return undefined;
    const { CurrentDemandRes } = (value as V2G_Message).Body;
    if (!CurrentDemandRes) return undefined;
    const { EVSEPresentCurrent, EVSEPresentVoltage } = CurrentDemandRes;
    return valueOf(EVSEPresentCurrent) * valueOf(EVSEPresentVoltage);
  },
};
