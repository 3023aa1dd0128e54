/** A session of DIN SPEC 70121 as a script. */

import type {
  Body,
  DC_EVStatus,
} from "../../protocols/iso15118/generated/din.ts";
import { numberIn, physical } from "./numbers.ts";
import {
  type Ask,
  asker,
  EndWanted,
  pause,
  restOf,
  type Script,
  type Stage,
  turnOf,
  until,
  welding,
} from "./script.ts";

type Din = { readonly [R in keyof Body]: NonNullable<Body[R]> };

/** Most repetitions of a message that says Ongoing. */
const ONGOING_MAX = 600;
const SAFE_V = 60;
const MATCH_V = 20;

/** The whole session, from SessionSetup on. */
export function* dinSession(stage: Stage): Script<string> {
  const ask = asker<Din>(stage.plan);
  let reason = "the script is over";
  let transferring = false;
  try {
    yield* identified(stage, ask);
    yield* prepared(stage, ask);
    transferring = true;
    yield* powerDelivery(stage, ask, true);
    for (let turn = 0;; turn++) {
      yield* currentDemand(stage, ask, turn);
      yield* pause(stage);
    }
  } catch (error) {
    if (!(error instanceof EndWanted)) throw error;
    reason = error.message;
  }
  yield* ending(stage, transferring);
  return reason;
}

function* identified(stage: Stage, ask: Ask<Din>): Script<void> {
  yield* ask("SessionSetupReq", { EVCCID: "020000000001" });
  yield* ask("ServiceDiscoveryReq", { ServiceCategory: "EVCharging" });
  yield* ask("ServicePaymentSelectionReq", {
    SelectedPaymentOption: "ExternalPayment",
    SelectedServiceList: { SelectedService: [{ ServiceID: 1 }] },
  });
  yield* until(
    stage,
    ONGOING_MAX,
    () => ask("ContractAuthenticationReq", {}),
    ({ EVSEProcessing }) => EVSEProcessing === "Finished",
  );
}

function* prepared(stage: Stage, ask: Ask<Din>): Script<void> {
  const { plan, body } = stage;
  const { maxChargeA, maxChargeW, maxV } = plan.limits;
  const status = () => ({ DC_EVStatus: evStatus(stage, body.pilot === "C") });
  yield* until(
    stage,
    ONGOING_MAX,
    () =>
      ask("ChargeParameterDiscoveryReq", {
        EVRequestedEnergyTransferType: "DC_extended",
        DC_EVChargeParameter: {
          ...status(),
          EVMaximumCurrentLimit: physical(maxChargeA, "A"),
          EVMaximumPowerLimit: physical(maxChargeW, "W"),
          EVMaximumVoltageLimit: physical(maxV, "V"),
        },
      }),
    ({ EVSEProcessing }) => EVSEProcessing === "Finished",
  );
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

/** The output is so near to the battery that the inlet may close. */
export function matches(batteryV: number, told: unknown): boolean {
  return Math.abs((numberIn(told) ?? 0) - batteryV) <= MATCH_V;
}

/** The voltage on the cable is safe to touch. */
export function isSafe(told: unknown): boolean {
  return (numberIn(told) ?? 0) < SAFE_V;
}

function* powerDelivery(
  stage: Stage,
  ask: Ask<Din>,
  ready: boolean,
): Script<void> {
  yield* ask("PowerDeliveryReq", {
    ReadyToChargeState: ready,
    DC_EVPowerDeliveryParameter: {
      DC_EVStatus: evStatus(stage, ready),
      ChargingComplete: false,
    },
  });
}

function* currentDemand(
  stage: Stage,
  ask: Ask<Din>,
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

function* ending(stage: Stage, transferring: boolean): Script<void> {
  // A car that ends does not mind that the station wants it too.
  const ask = asker<Din>({ deaf: true });
  if (transferring) {
    stage.body.draw(0);
    yield* powerDelivery(stage, ask, false);
  }
  restOf(stage.body);
  if (transferring) {
    yield* welding(
      stage,
      () => ask("WeldingDetectionReq", { DC_EVStatus: evStatus(stage, false) }),
      ({ EVSEPresentVoltage }) => isSafe(EVSEPresentVoltage),
    );
  }
  yield* ask("SessionStopReq", {});
}

function evStatus(
  { plan }: Stage,
  ready: boolean,
  soc = plan.soc,
): DC_EVStatus {
  return { EVReady: ready, EVErrorCode: "NO_ERROR", EVRESSSOC: soc };
}
