import type { CarDialect, DialectMessage } from "../../shared/dialect.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { valueOf } from "../common/numbers.ts";
import { advance, advanceSide, startCarSession } from "./engine.ts";
import { applyFault } from "./faults.ts";
import type { AnyMessage, CarResponse } from "./messages.ts";
import { sideRequest } from "./sides.ts";
import type { CarSession, CarSideStep, CarStep } from "./types.ts";

/** The EVCC of ISO 15118-20. */
export const ISO20_CAR: CarDialect<CarSession> = {
  name: "ISO 15118-20",
  start: startCarSession,
  advance(session, input, env, faultAt) {
    const step = next(session, input, env);
    if (step.kind === "end") return step;
    const sides = step.sides?.map(({ stream, request, ...side }) => ({
      ...side,
      request: { ...request, stream },
    })) ?? [];
    if (step.kind === "side") return { ...step, sides };
    const fault = faultAt?.(step.request);
    return { ...(fault ? applyFault(step, fault) : step), sides };
  },
  sideRequest: (session, stream) =>
    stream === "schedule" || stream === "metering"
      ? sideRequest(session, stream)
      : undefined,
  deliveredW(response) {
    const message = response as CarResponse;
    if (message.root !== "DC_ChargeLoopRes") return undefined;
    const { EVSEPresentCurrent, EVSEPresentVoltage } = message.value;
    return valueOf(EVSEPresentCurrent) * valueOf(EVSEPresentVoltage);
  },
};

function next(
  session: CarSession,
  input: DialectMessage | "begin",
  env: CarEnv,
): CarStep | CarSideStep {
  if (input === "begin") return advance(session, "begin", env);
  // What the codec of -20 decoded.
  const message = input as AnyMessage;
  const { stream } = input;
  return stream === "schedule" || stream === "metering"
    ? advanceSide(session, stream, message, env)
    : advance(session, message, env);
}
