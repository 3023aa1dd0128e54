/** What a scripted car of ISO 15118-20 says of its limits, needs and profile. */

import type {
  EVPowerProfile,
  PowerScheduleEntry,
} from "../../protocols/iso15118/generated/iso20_common.ts";
import type {
  Iso20AcMessage,
  Iso20CommonMessage,
  Iso20DcMessage,
} from "../../protocols/iso15118/shared/sets.ts";
import { numberIn, rational } from "./numbers.ts";
import {
  type Ask,
  type LoopFields,
  type Script,
  type Stage,
  turnOf,
} from "./script.ts";

type Message = Iso20AcMessage | Iso20CommonMessage | Iso20DcMessage;

/** Requests and responses of -20 by name, without their headers. */
export type Iso20 = {
  readonly [M in Message as M["root"]]: Omit<M["value"], "Header">;
};

/** Far away: a car in a hurry would be charged before it gives anything. */
const DEPARTURE_S = 43_200;
const POINTS = 1_024;

/** The fields of ChargeParameterDiscovery for the service of the plan. */
export function parameterMode({ plan }: Stage) {
  const { limits, service } = plan;
  const bpt = service.endsWith("BPT");
  const charge = {
    EVMaximumChargePower: rational(limits.maxChargeW),
    EVMinimumChargePower: rational(limits.minChargeW),
  };
  const discharge = {
    EVMaximumDischargePower: rational(limits.maxDischargeW),
    EVMinimumDischargePower: rational(limits.minDischargeW),
  };
  if (service.startsWith("AC")) {
    const fields = bpt
      ? { BPT_AC_CPDReqEnergyTransferMode: { ...charge, ...discharge } }
      : { AC_CPDReqEnergyTransferMode: charge };
    return { energy: "AC" as const, fields };
  }
  const dc = {
    ...charge,
    EVMaximumChargeCurrent: rational(limits.maxChargeA),
    EVMinimumChargeCurrent: rational(limits.minChargeA),
    EVMaximumVoltage: rational(limits.maxV),
    EVMinimumVoltage: rational(limits.minV),
    TargetSOC: 90,
  };
  const fields = bpt
    ? {
      BPT_DC_CPDReqEnergyTransferMode: {
        ...dc,
        ...discharge,
        EVMaximumDischargeCurrent: rational(limits.maxDischargeA),
        EVMinimumDischargeCurrent: rational(0),
      },
    }
    : { DC_CPDReqEnergyTransferMode: dc };
  return { energy: "DC" as const, fields };
}

/** The fields of ScheduleExchange. */
export function needs({ plan }: Stage): Iso20["ScheduleExchangeReq"] {
  const energy = energyOf(plan);
  const MaximumSupportingPoints = POINTS;
  return plan.controlMode === "scheduled"
    ? { MaximumSupportingPoints, Scheduled_SEReqControlMode: energy }
    : {
      MaximumSupportingPoints,
      Dynamic_SEReqControlMode: {
        DepartureTime: DEPARTURE_S,
        MinimumSOC: 20,
        TargetSOC: 90,
        ...energy,
      },
    };
}

function energyOf(
  { targetEnergyWh, maxEnergyWh, minEnergyWh }: Pick<
    LoopFields,
    "targetEnergyWh" | "maxEnergyWh" | "minEnergyWh"
  >,
) {
  return {
    EVTargetEnergyRequest: rational(targetEnergyWh),
    EVMaximumEnergyRequest: rational(maxEnergyWh),
    EVMinimumEnergyRequest: rational(minEnergyWh),
  };
}

/** What the car promises to take, or that it lets the station decide. */
export function profileOf(
  { plan, nowMs }: Stage,
  agreed: Iso20["ScheduleExchangeRes"],
): EVPowerProfile {
  const tuple = agreed.Scheduled_SEResControlMode?.ScheduleTuple[0];
  if (!tuple) {
    const Power = rational(plan.limits.maxChargeW);
    return {
      TimeAnchor: BigInt(Math.floor(nowMs())) * 1_000n,
      Dynamic_EVPPTControlMode: {},
      EVPowerProfileEntries: {
        EVPowerProfileEntry: [{ Duration: DEPARTURE_S, Power }],
      },
    };
  }
  const gives = (plan.profileW ?? 0) < 0;
  const schedule = gives
    ? tuple.DischargingSchedule ?? tuple.ChargingSchedule
    : tuple.ChargingSchedule;
  const { TimeAnchor, PowerScheduleEntries } = schedule.PowerSchedule;
  return {
    TimeAnchor,
    Scheduled_EVPPTControlMode: {
      SelectedScheduleTupleID: tuple.ScheduleTupleID,
      PowerToleranceAcceptance: "PowerToleranceConfirmed",
    },
    EVPowerProfileEntries: {
      EVPowerProfileEntry: PowerScheduleEntries.PowerScheduleEntry.map(
        (entry) => ({
          Duration: entry.Duration,
          Power: rational(
            gives
              ? Math.max(plan.profileW ?? 0, -Math.abs(wattsOf(entry)))
              : Math.min(
                plan.profileW ?? plan.limits.maxChargeW,
                wattsOf(entry),
              ),
          ),
        }),
      ),
    },
  };
}

function wattsOf({ Power, Power_L2, Power_L3 }: PowerScheduleEntry): number {
  return [Power, Power_L2, Power_L3].reduce(
    (sum, each) => sum + (numberIn(each) ?? 0),
    0,
  );
}

/** One turn of the loop of the service in the plan. */
export function* chargeLoop(
  stage: Stage,
  ask: Ask<Iso20>,
  turn: number,
  agreed: Iso20["ScheduleExchangeRes"],
): Script<void> {
  const now = turnOf(stage, turn);
  if (stage.plan.service.startsWith("DC")) {
    yield* ask("DC_ChargeLoopReq", {
      MeterInfoRequested: false,
      EVPresentVoltage: rational(now.presentV),
      DisplayParameters: {
        PresentSOC: now.soc,
        ChargingComplete: now.complete,
      },
      ...dcMode(stage, now),
    });
    return;
  }
  const told = yield* ask("AC_ChargeLoopReq", {
    MeterInfoRequested: false,
    DisplayParameters: { PresentSOC: now.soc, ChargingComplete: now.complete },
    ...acMode(stage, now),
  });
  follow(stage, agreed, told);
}

function chargeOf(now: LoopFields) {
  return {
    EVMaximumChargePower: rational(now.maxChargeW),
    EVMinimumChargePower: rational(now.minChargeW),
  };
}

function dischargeOf(now: LoopFields) {
  return {
    EVMaximumDischargePower: rational(now.maxDischargeW),
    EVMinimumDischargePower: rational(now.minDischargeW),
  };
}

function dcMode({ plan }: Stage, now: LoopFields) {
  const common = {
    ...energyOf(now),
    ...chargeOf(now),
    EVMaximumChargeCurrent: rational(now.maxChargeA),
    EVMaximumVoltage: rational(now.maxV),
    EVMinimumVoltage: rational(now.minV),
  };
  const discharge = {
    ...dischargeOf(now),
    EVMaximumDischargeCurrent: rational(now.maxDischargeA),
  };
  const targets = {
    EVTargetCurrent: rational(now.targetA),
    EVTargetVoltage: rational(now.targetV),
  };
  const bpt = plan.service.endsWith("BPT");
  const { more } = now;
  if (plan.controlMode === "scheduled") {
    const mode = { ...common, ...targets };
    return bpt
      ? {
        BPT_Scheduled_DC_CLReqControlMode: { ...mode, ...discharge, ...more },
      }
      : { Scheduled_DC_CLReqControlMode: { ...mode, ...more } };
  }
  return bpt
    ? { BPT_Dynamic_DC_CLReqControlMode: { ...common, ...discharge, ...more } }
    : { Dynamic_DC_CLReqControlMode: { ...common, ...more } };
}

function acMode({ plan }: Stage, now: LoopFields) {
  const common = {
    ...energyOf(now),
    ...chargeOf(now),
    EVPresentActivePower: rational(now.presentW),
  };
  const discharge = dischargeOf(now);
  const bpt = plan.service.endsWith("BPT");
  const { more } = now;
  if (plan.controlMode === "scheduled") {
    return bpt
      ? {
        BPT_Scheduled_AC_CLReqControlMode: {
          ...common,
          ...discharge,
          ...more,
        },
      }
      : { Scheduled_AC_CLReqControlMode: { ...common, ...more } };
  }
  const mode = { ...common, EVPresentReactivePower: rational(0) };
  return bpt
    ? { BPT_Dynamic_AC_CLReqControlMode: { ...mode, ...discharge, ...more } }
    : { Dynamic_AC_CLReqControlMode: { ...mode, ...more } };
}

const PHASE_V = 230;

/** An honest AC car makes the power it is told, or what it has promised. */
function follow(
  { plan, body }: Stage,
  agreed: Iso20["ScheduleExchangeRes"],
  told: Iso20["AC_ChargeLoopRes"],
): void {
  if (!plan.drawsAsTold) return;
  const mode = told.BPT_Dynamic_AC_CLResControlMode ??
    told.Dynamic_AC_CLResControlMode;
  const first = agreed.Scheduled_SEResControlMode?.ScheduleTuple[0]
    ?.ChargingSchedule.PowerSchedule.PowerScheduleEntries.PowerScheduleEntry[0];
  const asked = mode
    ? [
      mode.EVSETargetActivePower,
      mode.EVSETargetActivePower_L2,
      mode.EVSETargetActivePower_L3,
    ].reduce((sum, each) => sum + (numberIn(each) ?? 0), 0)
    : plan.profileW ?? (first ? wattsOf(first) : 0);
  const { maxChargeW, maxDischargeW } = plan.limits;
  const watts = Math.max(-maxDischargeW, Math.min(maxChargeW, asked));
  const amps = watts / PHASE_V / plan.phases;
  body.draw(plan.phases === 3 ? amps : [amps, 0, 0]);
}
