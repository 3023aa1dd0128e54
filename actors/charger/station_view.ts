/**
 * The outlet as the SECC of a session sees it, and what it may do now: pure,
 * out of state and view.
 *
 * @module
 */

import { isBidirectional } from "../../protocols/iso15118/shared/energy.ts";
import type { ProfileEntry } from "../../protocols/iso15118/shared/energy.ts";
import type {
  StationLimits,
  StationView,
} from "../../protocols/iso15118/shared/secc/types.ts";
import {
  type LimitSources,
  outletEnvelope,
  stationEnvelope,
  stationLimits,
} from "./envelope.ts";
import type { OutletConfig } from "./outlet_config.ts";
import { isMatched } from "./step/ready.ts";
import { phasesOf } from "./step/reports.ts";
import { band } from "./step/schedule.ts";
import type { EvseState } from "./step/state.ts";
import type { EvseView } from "./step/view.ts";

const DAY_MS = 24 * 3_600_000;
/** The insulation monitor's word counts for so long, ms. */
const INSULATION_FRESH_MS = 5_000;

/** What the station lets the vehicle do now. */
export interface LimitsNow {
  readonly limits: StationLimits;
  /** minW <= targetW <= maxW. */
  readonly allocation: StationView["allocation"];
}

/** Whether every permit that discharge needs besides those of charging is given now. */
export function isDischargePermitted(
  { allocation, vehicle }: EvseState,
  { report, monoMs, clockFault }: EvseView,
): boolean {
  return report.dischargePermitted && clockFault === undefined &&
    allocation !== undefined && allocation.discharge.allowed &&
    monoMs < allocation.untilMonoMs && vehicle !== undefined &&
    vehicle.maxDischargeW !== 0 && isBidirectional(vehicle.service);
}

/** Limits in every unit and the allocation within them; all zero after a stop or a trip. */
export function limitsNow(
  config: OutletConfig,
  state: EvseState,
  view: EvseView,
): LimitsNow {
  const { allocation, vehicle, stopped, trouble, faults, epoch } = state;
  const { report, monoMs } = view;
  const hasTripped = report.trip !== undefined && report.trip.epoch === epoch &&
    state.power.mode !== "off";
  const from: LimitSources = {
    config,
    proximityA: report.plug.proximityA,
    allocation,
    vehicle,
    monoMs,
    dischargePermitted: isDischargePermitted(state, view),
    isStopped: stopped !== undefined || trouble !== undefined ||
      faults.length > 0 || hasTripped,
    presentV: report.stage.busV,
    phases: phasesOf(config, state, report),
  };
  const { charge, discharge } = stationEnvelope(from);
  const minW = discharge.maxW === 0 ? 0 : -discharge.maxW;
  // A site that insists on a least power is heard within the other limits.
  const leastW = Math.max(minW, Math.min(allocation?.minW ?? 0, charge.maxW));
  const mostW = Math.min(
    charge.maxW,
    Math.max(allocation?.maxW ?? 0, minW),
  );
  const targetW = allocation?.targetW ?? 0;
  return {
    limits: stationLimits(from),
    allocation: {
      targetW: Math.max(leastW, Math.min(mostW, targetW)),
      minW: Math.min(leastW, mostW),
      maxW: Math.max(leastW, mostW),
    },
  };
}

/** The station at this moment, as the SECC needs it. */
export function stationView(
  config: OutletConfig,
  state: EvseState,
  view: EvseView,
): StationView {
  const { station } = config;
  const { report, nowMs } = view;
  const { stage, meter, insulation } = report;
  const words = troubleOf(state);
  const isOld = view.monoMs - insulation.atMonoMs > INSULATION_FRESH_MS;
  return {
    evseId: station.evseId,
    services: station.services,
    serviceRenegotiation: station.serviceRenegotiation,
    eim: state.authorisation.answer,
    ...(state.authorisation.why !== undefined &&
      { refusal: state.authorisation.why }),
    ...(station.payment && { payment: station.payment }),
    ...(station.certificateService && { certificateService: true }),
    ...(station.dc && { dc: station.dc }),
    ...(station.ac && { ac: station.ac }),
    ...limitsNow(config, state, view),
    residualCurrent: config.kind === "ac" && insulation.verdict === "fault",
    insulation: config.kind === "ac" || isOld
      ? "unknown"
      : verdictOf(insulation.verdict),
    outlook: station.outlook?.(nowMs) ?? flatOutlook(config, state, view),
    tariff: station.tariff(nowMs),
    present: {
      voltageV: config.kind === "dc" ? stage.busV : stage.voltageV,
      currentA: stage.currentA,
      powerW: stage.powerW,
    },
    cableCheck: state.cable.verdict,
    preChargeMatched: isMatched({ config, state, view }),
    contactorClosed: state.phase === "Session.Ready" ||
      state.phase === "Session.Transfer",
    meter: {
      meterId: config.meterId,
      chargedWh: meter.chargedWh,
      dischargedWh: meter.dischargedWh,
      timestampS: Math.floor(nowMs / 1000),
    },
    ...(state.notification && { notification: state.notification }),
    ...(state.stopped && { stopped: state.stopped.why }),
    ...(words !== undefined && { fault: words }),
    ...(state.paused && { paused: state.paused }),
  };
}

/** Why the outlet cannot serve, in words. */
export function troubleOf({ trouble, faults }: EvseState): string | undefined {
  return faults[0]?.words ?? trouble;
}

function verdictOf(
  verdict: "idle" | "running" | "valid" | "fault",
): "unknown" | "valid" | "fault" {
  return verdict === "valid" || verdict === "fault" ? verdict : "unknown";
}

function flatOutlook(
  config: OutletConfig,
  state: EvseState,
  view: EvseView,
): { charge: ProfileEntry[]; discharge: ProfileEntry[] } {
  const { vehicle, allocation } = state;
  // Before the site has heard of the vehicle, there is nothing to offer it.
  if (!vehicle || allocation?.described === false) {
    return { charge: [], discharge: [] };
  }
  const { charge } = outletEnvelope(config, view.report.plug.proximityA);
  const { minW, maxW } = vehicle.boundByLoop
    ? { minW: 0, maxW: charge.maxW }
    : band(config, state, view);
  const span = { fromMs: view.nowMs, untilMs: view.nowMs + DAY_MS };
  return {
    charge: [{ ...span, powerW: maxW }],
    discharge: minW < 0 ? [{ ...span, powerW: minW }] : [],
  };
}
