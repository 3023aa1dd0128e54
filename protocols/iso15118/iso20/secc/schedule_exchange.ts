import {
  energyOf,
  isBidirectional,
  type ProfileEntry,
} from "../../shared/energy.ts";
import type {
  Dynamic_SEReqControlMode,
  Dynamic_SEResControlMode,
  Scheduled_SEReqControlMode,
  ScheduleExchangeReq,
  ScheduleExchangeRes,
} from "../../generated/iso20_common.ts";
import {
  answer,
  enter,
  failed,
  ongoing,
  overdue,
} from "../../shared/secc/session.ts";
import { powerSteps, type Span, spanOf } from "../../shared/secc/spans.ts";
import type { SeccEnv, Tariff, VehicleView } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import { optionalValueOf, valueOf } from "../common/numbers.ts";
import { knowsNoBattery } from "./charge_loop.ts";
import { refusal } from "./refusals.ts";
import { chargingSchedule, priceSchedule } from "./schedules.ts";
import type { Handle, Offer, SeccSession, Step } from "./session.ts";

/** PriceRuleStacks that embedded decoders keep room for; the schema has it for 1024. */
const MOST_STACKS = 64;
/** ScheduleTupleID of the one schedule offered on the main stream. */
const TUPLE_ID = 1;

/**
 * ScheduleExchange: the vehicle's needs in, what may flow and at what price
 * out (ISO 15118-20 clause 8.3.4.3.7). Ongoing until the site has an outlook.
 */
export const handleScheduleExchange: Handle<"ScheduleExchangeReq"> = (
  session,
  request,
  env,
) => {
  const exchange = exchangeSchedule(session, request, env, TUPLE_ID);
  if (exchange.kind === "unfit") return fail(session, env, exchange.reason);
  const heard = { ...session, vehicle: exchange.vehicle };
  const effects = [{
    type: "evse.vehicle",
    vehicle: exchange.vehicle,
  }] as const;
  if (exchange.kind === "finished") {
    const { offer, response } = exchange;
    return answer(
      { ...enter(heard, next(session)), offer },
      response,
      effects,
    );
  }
  const { scheduleMs } = session.timeouts;
  if (overdue(session, env.nowMs, scheduleMs)) {
    return fail(
      heard,
      env,
      `the site had no schedule within ${scheduleMs / 1000} s`,
    );
  }
  return answer(ongoing(heard, env.nowMs), exchange.response, effects);
};

/** What became of a ScheduleExchangeReq, on whichever stream it came. */
export type Exchange =
  | { readonly kind: "unfit"; readonly reason: string }
  | {
    readonly kind: "ongoing" | "finished";
    readonly response: ScheduleExchangeRes;
    readonly vehicle: VehicleView;
    readonly offer: Offer;
  };

/** The exchange itself, without a thought to the session's state. */
export function exchangeSchedule(
  session: SeccSession,
  request: ScheduleExchangeReq,
  env: SeccEnv,
  tupleId: number,
): Exchange {
  const { selection } = session;
  const mode = selection?.controlMode === "scheduled"
    ? request.Scheduled_SEReqControlMode
    : request.Dynamic_SEReqControlMode;
  if (!selection || !mode || !session.vehicle) {
    const wanted = selection?.controlMode ?? "missing";
    return {
      kind: "unfit",
      reason:
        `the vehicle's needs are not those of the ${wanted} control mode it selected`,
    };
  }
  const vehicle: VehicleView = {
    ...session.vehicle,
    ...needs(mode, env),
    ...(knowsNoBattery(session, mode)
      ? { targetEnergyWh: undefined, maxEnergyWh: undefined }
      : {}),
  };
  const heard = { ...session, vehicle };
  const waits = env.station.outlook.charge.length === 0;
  const span = spanOf(env.nowMs, mode.DepartureTime);
  const points = request.MaximumSupportingPoints;
  const offer = offerOf(heard, env, span, points, tupleId);
  return {
    kind: waits ? "ongoing" : "finished",
    vehicle,
    offer,
    response: {
      Header: header(session.sessionId, env.nowMs),
      ResponseCode: "OK",
      EVSEProcessing: waits ? "Ongoing" : "Finished",
      ...(selection.controlMode === "scheduled"
        ? scheduled(offer, env, span, points)
        : {
          Dynamic_SEResControlMode: waits
            ? {}
            : dynamic(heard, env, span, points),
        }),
    },
  };
}

/** A renegotiation leaves contactors and cable as they are. */
function next({ selection, transferring }: SeccSession) {
  const direct = transferring || !selection ||
    energyOf(selection.service) === "AC";
  return direct ? "PowerDelivery" : "DC_CableCheck";
}

function fail(
  session: SeccSession,
  env: SeccEnv,
  reason: string,
): Step<ScheduleExchangeRes> {
  const value = refusal("ScheduleExchangeReq", session, env, "FAILED");
  return failed(session, value, reason);
}

function needs(
  mode: Dynamic_SEReqControlMode | Scheduled_SEReqControlMode,
  { nowMs }: SeccEnv,
): Partial<VehicleView> {
  const departs = mode.DepartureTime;
  return {
    departureMs: departs ? nowMs + departs * 1000 : undefined,
    targetEnergyWh: optionalValueOf(mode.EVTargetEnergyRequest),
    maxEnergyWh: optionalValueOf(mode.EVMaximumEnergyRequest),
    minEnergyWh: optionalValueOf(mode.EVMinimumEnergyRequest),
    ...("MinimumSOC" in mode && mode.MinimumSOC !== undefined
      ? { minSoc: mode.MinimumSOC }
      : {}),
    ...("TargetSOC" in mode && mode.TargetSOC !== undefined
      ? { targetSoc: mode.TargetSOC }
      : {}),
    ...("EVMaximumV2XEnergyRequest" in mode && mode.EVMaximumV2XEnergyRequest
      ? { maxV2xEnergyWh: valueOf(mode.EVMaximumV2XEnergyRequest) }
      : {}),
    ...("EVMinimumV2XEnergyRequest" in mode && mode.EVMinimumV2XEnergyRequest
      ? { minV2xEnergyWh: valueOf(mode.EVMinimumV2XEnergyRequest) }
      : {}),
  };
}

function offerOf(
  { selection }: SeccSession,
  { station }: SeccEnv,
  span: Span,
  points: number,
  tupleId: number,
): Offer {
  const both = selection !== undefined && isBidirectional(selection.service);
  const outlet = selection && energyOf(selection.service) === "AC"
    ? station.ac
    : station.dc;
  const { maxChargeW = 0, maxDischargeW = 0 } = outlet ?? {};
  const charge = within(station.outlook.charge, 0, maxChargeW);
  const discharge = within(station.outlook.discharge, -maxDischargeW, 0);
  return {
    tupleId,
    fromMs: span.fromMs,
    charge: powerSteps(charge, span, points),
    discharge: both ? powerSteps(discharge, span, points) : [],
  };
}

/** An outlook as far as the outlet can keep to it. */
function within(
  outlook: readonly ProfileEntry[],
  leastW: number,
  mostW: number,
): readonly ProfileEntry[] {
  return outlook.map((step) => ({
    ...step,
    powerW: Math.max(leastW, Math.min(mostW, step.powerW)),
  }));
}

function scheduled(
  offer: Offer,
  { station: { tariff } }: SeccEnv,
  span: Span,
  points: number,
) {
  const prices = { tariff, points: pricePoints(tariff, points) };
  return {
    Scheduled_SEResControlMode: {
      ScheduleTuple: [{
        ScheduleTupleID: offer.tupleId,
        ChargingSchedule: chargingSchedule(offer.charge, span, {
          ...prices,
          discharged: false,
          id: 1,
        }),
        ...(offer.discharge.length > 0
          ? {
            DischargingSchedule: chargingSchedule(offer.discharge, span, {
              ...prices,
              discharged: true,
              id: 2,
            }),
          }
          : {}),
      }],
    },
  };
}

/** How many prices a vehicle takes that takes so many points. */
function pricePoints({ form }: Tariff, points: number): number {
  return form === "absolute" ? Math.min(points, MOST_STACKS) : points;
}

/** In MobilityNeedsMode 2 the vehicle's own needs are confirmed. */
function dynamic(
  { selection, vehicle }: SeccSession,
  { station: { tariff }, nowMs }: SeccEnv,
  span: Span,
  points: number,
): Dynamic_SEResControlMode {
  const price = priceSchedule(
    {
      tariff,
      points: pricePoints(tariff, points),
      discharged: false,
      id: 1,
    },
    span,
  );
  if (selection?.mobilityNeedsMode !== 2 || !vehicle) return price;
  const { departureMs, minSoc, targetSoc } = vehicle;
  const target = targetSoc === undefined
    ? minSoc
    : Math.max(targetSoc, minSoc ?? 0);
  return {
    ...price,
    ...(departureMs === undefined ? {} : {
      DepartureTime: Math.max(0, Math.round((departureMs - nowMs) / 1000)),
    }),
    ...(minSoc === undefined ? {} : { MinimumSOC: minSoc }),
    ...(target === undefined ? {} : { TargetSOC: target }),
  };
}
