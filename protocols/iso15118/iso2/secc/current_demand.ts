import type { DcLimits } from "../../common/energy.ts";
import {
  measured,
  optionalValueOf,
  physical,
  valueOf,
} from "../../common/physical.ts";
import type { CurrentDemandReq } from "../../generated/iso2.ts";
import { answer, failed } from "../../secc/session.ts";
import type { StationView, VehicleView } from "../../secc/types.ts";
import { dcLimits, type PresentDcLimits } from "./dc_limits.ts";
import { evFault, soc } from "./ev_status.ts";
import { evseIdOf } from "./evse_id.ts";
import { metered } from "./meter.ts";
import { faulty, refusal } from "./refusals.ts";
import type { Handle } from "./session.ts";
import { dcStatus } from "./status.ts";

/** A limit counts as achieved this close to it. */
const ACHIEVED = 0.99;

/** CurrentDemand: the DC loop; the vehicle's demand in, the outlet's limits out. */
export const handleCurrentDemand: Handle<"CurrentDemandReq"> = (
  session,
  request,
  env,
) => {
  const { station } = env;
  const { offer } = session;
  const fault = evFault(request.DC_EVStatus);
  if (fault || !station.dc || !offer || !session.vehicle) {
    const response = refusal("CurrentDemandReq", session, "FAILED");
    return failed(
      session,
      fault ? response : faulty(response, session.transferring),
      fault ?? "the outlet has no DC any more",
    );
  }
  const vehicle: VehicleView = {
    ...session.vehicle,
    ...newsOf(request, station.dc, session.vehicle),
  };
  const meter = metered({ ...session, vehicle }, env);
  const limits = dcLimits(session, station.dc, station);
  return answer(meter.session, {
    ResponseCode: "OK",
    DC_EVSEStatus: dcStatus(session, env),
    ...present(station, limits),
    EVSEMaximumVoltageLimit: physical(limits.maxV, "V", "down"),
    EVSEMaximumCurrentLimit: physical(limits.maxA, "A", "down"),
    EVSEMaximumPowerLimit: physical(limits.maxW, "W", "down"),
    EVSEID: evseIdOf(station),
    SAScheduleTupleID: offer.tupleId,
    ...meter.fields,
  }, [{ type: "evse.vehicle", vehicle }]);
};

/** Demands beyond the limits of either side are cut to them; -2 has no discharge. */
function newsOf(
  request: CurrentDemandReq,
  dc: DcLimits,
  known: VehicleView,
): Partial<VehicleView> {
  const maxV = positive(request.EVMaximumVoltageLimit) ?? known.maxV;
  const maxA = positive(request.EVMaximumCurrentLimit) ?? known.maxChargeA;
  const maxW = positive(request.EVMaximumPowerLimit) ?? known.maxChargeW;
  const { EVReady } = request.DC_EVStatus;
  const wantedV = valueOf(request.EVTargetVoltage);
  const wantedA = EVReady ? valueOf(request.EVTargetCurrent) : 0;
  return {
    ...soc(request.DC_EVStatus),
    maxV,
    maxChargeA: maxA,
    maxChargeW: maxW,
    chargingComplete: request.ChargingComplete,
    demand: {
      voltageV: within(wantedV, Math.min(dc.maxV, maxV ?? Infinity)),
      currentA: within(wantedA, Math.min(dc.maxChargeA, maxA ?? Infinity)),
    },
  };
}

/** A limit of zero is one the vehicle does not know. */
function positive(
  limit: CurrentDemandReq["EVMaximumPowerLimit"],
): number | undefined {
  const value = optionalValueOf(limit);
  return value !== undefined && value > 0 ? value : undefined;
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

function present({ present }: StationView, limits: PresentDcLimits) {
  const { voltageV, currentA, powerW } = present;
  return {
    EVSEPresentVoltage: measured(voltageV, "V"),
    EVSEPresentCurrent: measured(currentA, "A"),
    EVSECurrentLimitAchieved: currentA >= ACHIEVED * limits.maxA,
    EVSEVoltageLimitAchieved: voltageV >= ACHIEVED * limits.maxV,
    EVSEPowerLimitAchieved: powerW >= ACHIEVED * limits.maxW,
  };
}
