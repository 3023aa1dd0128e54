import { type AcLimits, isBidirectional } from "../../shared/energy.ts";
import type { AC_ChargeParameterDiscoveryReq } from "../../generated/iso20_ac.ts";
import { magnitude } from "../../shared/secc/figures.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import type { StationView, VehicleView } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import { least, limit, rational } from "../common/numbers.ts";
import {
  chargePowers,
  dischargePowers,
  figure,
  named,
  phaseNews,
  type Phases,
  type Powers,
  sum,
  type Written,
} from "./phases.ts";
import { refusal } from "./refusals.ts";
import type { Handle, SeccSession } from "./session.ts";

/**
 * AC_ChargeParameterDiscovery: the limits of both sides, summed over phases
 * (ISO 15118-20 8.3.4.4.2).
 */
export const handleAcChargeParameterDiscovery: Handle<
  "AC_ChargeParameterDiscoveryReq"
> = (session, request, env) => {
  const limits = env.station.ac;
  const told = vehicleOf(session, request, env.station);
  if (typeof told === "string" || !limits) {
    const value = refusal(
      "AC_ChargeParameterDiscoveryReq",
      session,
      env,
      "FAILED_WrongChargeParameter",
    );
    const reason = typeof told === "string" ? told : "the outlet has no AC";
    return failed(session, value, reason);
  }
  const { phaseW } = told;
  const vehicle: VehicleView = { ...session.vehicle, ...told.vehicle };
  return answer(
    { ...enter(session, "ScheduleExchange"), vehicle, phaseW },
    {
      Header: header(session.sessionId, env.nowMs),
      ResponseCode: "OK",
      ...(isBidirectional(vehicle.service)
        ? {
          BPT_AC_CPDResEnergyTransferMode: {
            ...chargeSide(limits, env.station.present.powerW),
            EVSEMaximumDischargePower: limit(limits.maxDischargeW),
            EVSEMinimumDischargePower: least(limits.minDischargeW),
          },
        }
        : {
          AC_CPDResEnergyTransferMode: chargeSide(
            limits,
            env.station.present.powerW,
          ),
        }),
    },
    [{ type: "evse.vehicle", vehicle }],
  );
};

function chargeSide(limits: AcLimits, presentW: number) {
  return {
    EVSEMaximumChargePower: limit(limits.maxChargeW),
    EVSEMinimumChargePower: least(limits.minChargeW),
    EVSENominalFrequency: rational(limits.nominalHz),
    EVSEPresentActivePower: rational(presentW),
  };
}

/** What the vehicle told of itself. */
interface Told {
  readonly vehicle: VehicleView;
  readonly phaseW: NonNullable<SeccSession["phaseW"]>;
}

/** The vehicle as it describes itself, or what is wrong with that in words. */
function vehicleOf(
  { selection }: SeccSession,
  request: AC_ChargeParameterDiscoveryReq,
  station: StationView,
): Told | string {
  if (!selection) return "no service was selected";
  const { service, controlMode } = selection;
  const both = isBidirectional(service);
  const mode = both
    ? request.BPT_AC_CPDReqEnergyTransferMode
    : request.AC_CPDReqEnergyTransferMode;
  if (!mode) {
    return `the vehicle's charge parameters do not belong to the selected service ${service}`;
  }
  const charge = rangesOf(chargePowers(mode));
  const wrong = oddRange("charge", charge);
  if (wrong) return wrong;
  const bpt = both ? request.BPT_AC_CPDReqEnergyTransferMode : undefined;
  const discharge = bpt && rangesOf(dischargePowers(bpt), magnitude);
  const odd = discharge && oddRange("discharge", discharge);
  if (odd) return odd;
  const { most, least } = charge;
  return {
    vehicle: {
      service,
      controlMode,
      maxChargeW: sum(most),
      minChargeW: sum(least),
      maxDischargeW: discharge ? sum(discharge.most) : 0,
      minDischargeW: discharge ? sum(discharge.least) : 0,
      ...phaseNews(charge.named, charge.least, station.ac),
    },
    phaseW: {
      ...(charge.named ? { charge: charge.named } : {}),
      ...(discharge?.named ? { discharge: discharge.named } : {}),
    },
  };
}

/** One direction, each phase by itself where the vehicle names them. */
interface Ranges {
  readonly most: Phases;
  readonly least: Phases;
  readonly named: Phases | undefined;
}

/** Signs are dropped of discharge: some cars write its limits as negative numbers. */
function rangesOf(
  { most, least }: Powers,
  sign: (value: number) => number = (value) => value,
): Ranges {
  const figures = ([l1, l2, l3]: Written): Phases => [
    sign(figure(l1)),
    sign(figure(l2)),
    sign(figure(l3)),
  ];
  const all = figures(most);
  return {
    most: all,
    least: figures(least),
    named: named(most) && all,
  };
}

function oddRange(
  direction: string,
  { most, least, named }: Ranges,
): string | undefined {
  const pairs = named
    ? most.map((power, at) => [power, least[at] ?? 0] as const)
    : [];
  for (const [high, low] of [[sum(most), sum(least)] as const, ...pairs]) {
    if (low < 0 || high < low) {
      return `the vehicle's ${direction} power runs from ${low} to ${high} W`;
    }
  }
  return undefined;
}
