import type { DcLimits } from "../../shared/energy.ts";
import {
  measured,
  optionalValueOf,
  physical,
  valueOf,
} from "../../shared/physical.ts";
import type { CurrentDemandReq } from "../../generated/iso2.ts";
import { bounded, optionalMaximum } from "../../shared/secc/figures.ts";
import {
  chargeLimitsAt,
  limitsAchieved,
  wantedOf,
} from "../../shared/secc/limits.ts";
import { answer, failed, loopTime } from "../../shared/secc/session.ts";
import type { VehicleView } from "../../shared/secc/types.ts";
import { evFault, soc } from "./ev_status.ts";
import { evseIdOf } from "./evse_id.ts";
import { metered } from "./meter.ts";
import { withDevices } from "./device_state.ts";
import { refusal } from "./refusals.ts";
import type { Handle } from "./session.ts";
import { dcStatus } from "./status.ts";

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
      fault ? response : withDevices(response, session, station),
      fault ?? "the outlet has no DC any more",
    );
  }
  const vehicle: VehicleView = {
    ...session.vehicle,
    ...newsOf(request, station.dc, session.vehicle),
    ...loopTime(session, env.nowMs),
  };
  const meter = metered({ ...session, vehicle, loopedMs: env.nowMs }, env);
  const limits = chargeLimitsAt(station.dc, station, vehicle.presentV);
  const { voltageV, currentA } = station.present;
  return answer(meter.session, {
    ResponseCode: "OK",
    DC_EVSEStatus: dcStatus(session, env),
    EVSEPresentVoltage: measured(voltageV, "V"),
    EVSEPresentCurrent: measured(currentA, "A"),
    ...limitsAchieved(
      station.present,
      limits,
      wantedOf(vehicle, wishOf(request), voltageV),
    ),
    EVSEMaximumVoltageLimit: physical(limits.maxV, "V", "down"),
    EVSEMaximumCurrentLimit: physical(limits.maxChargeA, "A", "down"),
    EVSEMaximumPowerLimit: physical(limits.maxChargeW, "W", "down"),
    EVSEID: evseIdOf(station),
    SAScheduleTupleID: offer.tupleId,
    ...meter.fields,
  }, [{ type: "evse.vehicle", vehicle }]);
};

/** What the vehicle asks for; one that is not ready gets nothing, and -2 has no discharge. */
function wishOf(request: CurrentDemandReq): {
  readonly voltageV: number;
  readonly currentA: number;
} {
  const currentA = Math.max(0, bounded(valueOf(request.EVTargetCurrent)));
  return {
    voltageV: Math.max(0, bounded(valueOf(request.EVTargetVoltage))),
    currentA: request.DC_EVStatus.EVReady ? currentA : 0,
  };
}

/** Demands beyond the limits of either side are cut to them. */
function newsOf(
  request: CurrentDemandReq,
  dc: DcLimits,
  known: VehicleView,
): Partial<VehicleView> {
  const maxV = optionalMaximum(
    optionalValueOf(request.EVMaximumVoltageLimit),
    known.maxV,
  );
  const maxA = optionalMaximum(
    optionalValueOf(request.EVMaximumCurrentLimit),
    known.maxChargeA,
  );
  const maxW = optionalMaximum(
    optionalValueOf(request.EVMaximumPowerLimit),
    known.maxChargeW,
  );
  const { voltageV, currentA } = wishOf(request);
  return {
    ...soc(request.DC_EVStatus),
    maxV,
    maxChargeA: maxA,
    maxChargeW: maxW,
    chargingComplete: request.ChargingComplete,
    demand: {
      voltageV: Math.min(voltageV, dc.maxV, maxV ?? dc.maxV),
      currentA: Math.min(currentA, dc.maxChargeA, maxA ?? currentA),
    },
  };
}
