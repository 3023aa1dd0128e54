/** A session of ISO 15118-20 as a script: AC and DC, bidirectional or not. */

import { isSafe, matches } from "./din.ts";
import {
  chargeLoop,
  type Iso20,
  needs,
  parameterMode,
  profileOf,
} from "./iso20_fields.ts";
import { rational } from "./numbers.ts";
import {
  type Ask,
  asker,
  EndWanted,
  joined,
  pause,
  restOf,
  type Script,
  type Stage,
  until,
  welding,
} from "./script.ts";

const ONGOING_MAX = 600;
const SERVICE_ID = { AC: 1, DC: 2, AC_BPT: 5, DC_BPT: 6 } as const;
const CONTROL_MODE = { scheduled: 1, dynamic: 2 } as const;

/** The whole session, from SessionSetup on. */
export function* iso20Session(stage: Stage): Script<string> {
  const ask = asker<Iso20>(stage.plan);
  let reason = "the script is over";
  let transferring = false;
  try {
    yield* identified(stage, ask);
    const agreed = yield* prepared(stage, ask);
    if (stage.plan.service.startsWith("DC")) yield* connected(stage, ask);
    else joined(stage.body);
    transferring = true;
    yield* ask("PowerDeliveryReq", {
      EVProcessing: "Finished",
      ChargeProgress: "Start",
      EVPowerProfile: profileOf(stage, agreed),
      ...(stage.plan.service.endsWith("BPT") && {
        BPT_ChannelSelection: (stage.plan.profileW ?? 0) < 0
          ? "Discharge"
          : "Charge",
      }),
    });
    for (let turn = 0;; turn++) {
      yield* chargeLoop(stage, ask, turn, agreed);
      yield* pause(stage);
    }
  } catch (error) {
    if (!(error instanceof EndWanted)) throw error;
    reason = error.message;
  }
  yield* ending(stage, transferring);
  return reason;
}

function* identified(stage: Stage, ask: Ask<Iso20>): Script<void> {
  yield* ask("SessionSetupReq", {
    EVCCID: new TextEncoder().encode("WMIV2GTEST0000001"),
  });
  yield* ask("AuthorizationSetupReq", {});
  yield* until(
    stage,
    ONGOING_MAX,
    () =>
      ask("AuthorizationReq", {
        SelectedAuthorizationService: "EIM",
        EIM_AReqAuthorizationMode: {},
      }),
    ({ EVSEProcessing }) => EVSEProcessing === "Finished",
  );
  yield* ask("ServiceDiscoveryReq", {});
  const ServiceID = SERVICE_ID[stage.plan.service];
  const detail = yield* ask("ServiceDetailReq", { ServiceID });
  yield* ask("ServiceSelectionReq", {
    SelectedEnergyTransferService: {
      ServiceID,
      ParameterSetID: parameterSet(stage, detail),
    },
  });
}

function parameterSet(
  { plan }: Stage,
  detail: Iso20["ServiceDetailRes"],
): number {
  const wanted = CONTROL_MODE[plan.controlMode];
  const found = detail.ServiceParameterList.ParameterSet.find((set) =>
    set.Parameter.some(({ Name, intValue }) =>
      Name === "ControlMode" && intValue === wanted
    )
  );
  if (!found) throw new EndWanted(`no parameter set is ${plan.controlMode}`);
  return found.ParameterSetID;
}

function* prepared(
  stage: Stage,
  ask: Ask<Iso20>,
): Script<Iso20["ScheduleExchangeRes"]> {
  const mode = parameterMode(stage);
  if (mode.energy === "AC") {
    yield* ask("AC_ChargeParameterDiscoveryReq", mode.fields);
  } else {
    yield* ask("DC_ChargeParameterDiscoveryReq", mode.fields);
  }
  return yield* until(
    stage,
    ONGOING_MAX,
    () => ask("ScheduleExchangeReq", needs(stage)),
    ({ EVSEProcessing }) => EVSEProcessing === "Finished",
  );
}

function* connected(stage: Stage, ask: Ask<Iso20>): Script<void> {
  const { body } = stage;
  body.pilot = "C";
  yield* until(
    stage,
    ONGOING_MAX,
    () => ask("DC_CableCheckReq", {}),
    ({ EVSEProcessing }) => EVSEProcessing === "Finished",
  );
  const preCharge = (EVProcessing: "Ongoing" | "Finished") =>
    ask("DC_PreChargeReq", {
      EVProcessing,
      EVPresentVoltage: rational(body.presentV),
      EVTargetVoltage: rational(body.openCircuitV),
    });
  yield* until(
    stage,
    ONGOING_MAX,
    () => preCharge("Ongoing"),
    ({ EVSEPresentVoltage }) => matches(body.openCircuitV, EVSEPresentVoltage),
  );
  body.closeInlet();
  yield* preCharge("Finished");
}

function* ending(stage: Stage, transferring: boolean): Script<void> {
  const ask = asker<Iso20>({ deaf: true });
  if (transferring) {
    stage.body.draw(0);
    yield* ask("PowerDeliveryReq", {
      EVProcessing: "Finished",
      ChargeProgress: "Stop",
    });
  }
  restOf(stage.body);
  if (transferring && stage.plan.service.startsWith("DC")) {
    const detect = (EVProcessing: "Ongoing" | "Finished") =>
      ask("DC_WeldingDetectionReq", { EVProcessing });
    yield* welding(
      stage,
      () => detect("Ongoing"),
      ({ EVSEPresentVoltage }) => isSafe(EVSEPresentVoltage),
    );
    yield* detect("Finished");
  }
  yield* ask("SessionStopReq", { ChargingSession: "Terminate" });
}
