/** A session of ISO 15118-2 as a script: DC and AC, paid by external means. */

import type {
  Body,
  ChargeParameterDiscoveryRes,
  DC_EVStatus,
} from "../../protocols/iso15118/generated/iso2.ts";
import { isSafe, matches } from "./din.ts";
import { numberIn, physical } from "./numbers.ts";
import {
  type Ask,
  asker,
  EndWanted,
  joined,
  pause,
  restOf,
  type Script,
  type Stage,
  turnOf,
  until,
  welding,
} from "./script.ts";

type Iso2 = { readonly [R in keyof Body]: NonNullable<Body[R]> };

const ONGOING_MAX = 600;
const NOMINAL_V = 230;

/** The whole session, from SessionSetup on. */
export function* iso2Session(stage: Stage): Script<string> {
  const ask = asker<Iso2>(stage.plan);
  const dc = stage.plan.service.startsWith("DC");
  let reason = "the script is over";
  let transferring = false;
  try {
    yield* identified(stage, ask);
    const told = yield* parameters(stage, ask);
    if (dc) yield* prepared(stage, ask);
    else joined(stage.body);
    transferring = true;
    yield* powerDelivery(stage, ask, "Start", told);
    for (let turn = 0;; turn++) {
      if (dc) yield* currentDemand(stage, ask, turn);
      else yield* chargingStatus(stage, ask, turn);
      yield* pause(stage);
    }
  } catch (error) {
    if (!(error instanceof EndWanted)) throw error;
    reason = error.message;
  }
  yield* ending(stage, transferring);
  return reason;
}

function* identified(stage: Stage, ask: Ask<Iso2>): Script<void> {
  yield* ask("SessionSetupReq", {
    EVCCID: Uint8Array.of(2, 0, 0, 0, 0, 2),
  });
  const { ChargeService } = yield* ask("ServiceDiscoveryReq", {});
  const { ServiceID } = ChargeService;
  yield* ask("PaymentServiceSelectionReq", {
    SelectedPaymentOption: "ExternalPayment",
    SelectedServiceList: { SelectedService: [{ ServiceID }] },
  });
  yield* until(
    stage,
    ONGOING_MAX,
    () => ask("AuthorizationReq", {}),
    ({ EVSEProcessing }) => EVSEProcessing === "Finished",
  );
}

function parameters(
  stage: Stage,
  ask: Ask<Iso2>,
): Script<ChargeParameterDiscoveryRes> {
  const { service, phases, limits, targetEnergyWh } = stage.plan;
  const { maxChargeA, minChargeA, maxChargeW, maxV } = limits;
  const dc = service.startsWith("DC");
  const request = {
    RequestedEnergyTransferMode: dc
      ? "DC_extended"
      : phases === 3
      ? "AC_three_phase_core"
      : "AC_single_phase_core",
    ...(dc
      ? {
        DC_EVChargeParameter: {
          DC_EVStatus: evStatus(stage, false),
          EVMaximumCurrentLimit: physical(maxChargeA, "A"),
          EVMaximumPowerLimit: physical(maxChargeW, "W"),
          EVMaximumVoltageLimit: physical(maxV, "V"),
        },
      }
      : {
        AC_EVChargeParameter: {
          EAmount: physical(targetEnergyWh, "Wh"),
          EVMaxVoltage: physical(NOMINAL_V, "V"),
          EVMaxCurrent: physical(maxChargeA, "A"),
          EVMinCurrent: physical(minChargeA, "A"),
        },
      }),
  } as const;
  return until(
    stage,
    ONGOING_MAX,
    () => ask("ChargeParameterDiscoveryReq", request),
    ({ EVSEProcessing }) => EVSEProcessing === "Finished",
  );
}

function* prepared(stage: Stage, ask: Ask<Iso2>): Script<void> {
  const { body } = stage;
  const status = () => ({ DC_EVStatus: evStatus(stage, true) });
  body.pilot = "C";
  yield* until(
    stage,
    ONGOING_MAX,
    () => ask("CableCheckReq", status()),
    ({ EVSEProcessing }) => EVSEProcessing === "Finished",
  );
  yield* until(
    stage,
    ONGOING_MAX,
    () =>
      ask("PreChargeReq", {
        ...status(),
        EVTargetVoltage: physical(body.openCircuitV, "V"),
        EVTargetCurrent: physical(2, "A"),
      }),
    ({ EVSEPresentVoltage }) => matches(body.openCircuitV, EVSEPresentVoltage),
  );
  body.closeInlet();
}

function* powerDelivery(
  stage: Stage,
  ask: Ask<Iso2>,
  ChargeProgress: "Start" | "Stop",
  told?: ChargeParameterDiscoveryRes,
): Script<void> {
  const dc = stage.plan.service.startsWith("DC");
  const starts = ChargeProgress === "Start";
  const tuple = told?.SAScheduleList?.SAScheduleTuple[0];
  yield* ask("PowerDeliveryReq", {
    ChargeProgress,
    SAScheduleTupleID: tuple?.SAScheduleTupleID ?? 1,
    ...(dc && {
      DC_EVPowerDeliveryParameter: {
        DC_EVStatus: evStatus(stage, starts),
        ChargingComplete: false,
      },
    }),
  });
}

function* currentDemand(
  stage: Stage,
  ask: Ask<Iso2>,
  turn: number,
): Script<void> {
  const now = turnOf(stage, turn);
  yield* ask("CurrentDemandReq", {
    DC_EVStatus: evStatus(stage, now.ready, now.soc),
    EVTargetCurrent: physical(now.targetA, "A"),
    EVMaximumVoltageLimit: physical(now.maxV, "V"),
    EVMaximumCurrentLimit: physical(now.maxChargeA, "A"),
    EVMaximumPowerLimit: physical(now.maxChargeW, "W"),
    ChargingComplete: now.complete,
    EVTargetVoltage: physical(now.targetV, "V"),
    ...now.more,
  });
}

function* chargingStatus(
  stage: Stage,
  ask: Ask<Iso2>,
  turn: number,
): Script<void> {
  const { maxChargeA, more } = turnOf(stage, turn);
  const told = yield* ask("ChargingStatusReq", { ...more });
  const { body, plan } = stage;
  if (!plan.drawsAsTold) return;
  const amps = Math.min(maxChargeA, numberIn(told.EVSEMaxCurrent) ?? 0);
  body.draw(plan.phases === 3 ? amps : [amps, 0, 0]);
}

function* ending(stage: Stage, transferring: boolean): Script<void> {
  const ask = asker<Iso2>({ deaf: true });
  const dc = stage.plan.service.startsWith("DC");
  if (transferring) {
    stage.body.draw(0);
    yield* powerDelivery(stage, ask, "Stop");
  }
  restOf(stage.body);
  if (transferring && dc) {
    yield* welding(
      stage,
      () => ask("WeldingDetectionReq", { DC_EVStatus: evStatus(stage, false) }),
      ({ EVSEPresentVoltage }) => isSafe(EVSEPresentVoltage),
    );
  }
  yield* ask("SessionStopReq", { ChargingSession: "Terminate" });
}

function evStatus(
  { plan }: Stage,
  ready: boolean,
  soc = plan.soc,
): DC_EVStatus {
  return { EVReady: ready, EVErrorCode: "NO_ERROR", EVRESSSOC: soc };
}
