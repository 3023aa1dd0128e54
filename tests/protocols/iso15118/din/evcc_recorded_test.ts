/** The car, driven by what recorded stations answered. */

import assert from "node:assert/strict";
import {
  advanceDin,
  type DinCarStep,
  startDinCarSession,
} from "../../../../protocols/iso15118/din/evcc/mod.ts";
import type { CarHabits } from "../../../../protocols/iso15118/shared/evcc/habits.ts";
import {
  type DinValue,
  valueOf,
} from "../../../../protocols/iso15118/din/common/mod.ts";
import {
  type Any,
  car,
  codeOf,
  evccid,
  NOW_MS,
  opened,
  type Recorded,
  recordings,
  wire,
} from "./_din.ts";

/** Answers a cut or hasty recording lacks: the smallest that let the car go on. */
const STATUS = {
  EVSEIsolationStatus: "Valid",
  EVSEStatusCode: "EVSE_Ready",
  NotificationMaxDelay: 0,
  EVSENotification: "None",
};
const ZERO = { Multiplier: 0, Value: 0 };
const FALLBACK: Readonly<Record<string, Record<string, unknown>>> = {
  CableCheckRes: { DC_EVSEStatus: STATUS, EVSEProcessing: "Finished" },
  PreChargeRes: {
    DC_EVSEStatus: STATUS,
    EVSEPresentVoltage: { Multiplier: 0, Value: 380 },
  },
  PowerDeliveryRes: { DC_EVSEStatus: STATUS },
  CurrentDemandRes: {
    DC_EVSEStatus: STATUS,
    EVSEPresentVoltage: { Multiplier: 0, Value: 380 },
    EVSEPresentCurrent: ZERO,
    EVSECurrentLimitAchieved: false,
    EVSEVoltageLimitAchieved: false,
    EVSEPowerLimitAchieved: false,
  },
  WeldingDetectionRes: { DC_EVSEStatus: STATUS, EVSEPresentVoltage: ZERO },
  SessionStopRes: {},
};

/** The recorded answers by name, in order. */
function answers({ lines }: Recorded): Map<string, Any[]> {
  const byName = new Map<string, Any[]>();
  for (const { dir, message } of lines) {
    if (dir !== "secc>ev") continue;
    const { root } = opened(message);
    byName.set(root, [...byName.get(root) ?? [], message]);
  }
  return byName;
}

function invented(name: string, SessionID: string): Any {
  const value = FALLBACK[name];
  assert.ok(value, `${name} was recorded`);
  const body = { [name]: { ResponseCode: "OK", ...value } };
  const Header = { SessionID };
  return { root: "V2G_Message", value: { Header, Body: body } };
}

/** The voltage the recorded station reached, within what it says it can. */
function batteryV(found: Map<string, Any[]>): number {
  const last = found.get("PreChargeRes")?.at(-1);
  const told = found.get("ChargeParameterDiscoveryRes")?.at(-1);
  if (!last || !told) return 380;
  const { EVSEPresentVoltage } = valueIn<"PreChargeRes">(last);
  const limits = valueIn<"ChargeParameterDiscoveryRes">(told)
    .DC_EVSEChargeParameter;
  assert.ok(limits);
  const lowest = valueOf(limits.EVSEMinimumVoltageLimit);
  const highest = valueOf(limits.EVSEMaximumVoltageLimit);
  return Math.max(lowest, Math.min(valueOf(EVSEPresentVoltage), highest));
}

/** Value of a message whose name is known. */
function valueIn<R extends "PreChargeRes" | "ChargeParameterDiscoveryRes">(
  message: Any,
): DinValue<R> {
  return opened(message).value as unknown as DinValue<R>;
}

function isExhausted(found: Map<string, Any[]>, name: string): boolean {
  return (found.get(name)?.length ?? 0) === 0;
}

/** The simulated station never raises the voltage it is asked for. */
const SOFTWARE = { takesAnyVoltage: true };

function play(recorded: Recorded, habits: CarHabits) {
  const found = answers(recorded);
  const presentV = batteryV(found);
  const inlet = car().dc;
  assert.ok(inlet);
  const asked = new Set<string>();
  let inletClosed = false;
  let nowMs = NOW_MS;
  const env = () => ({
    nowMs,
    random: (n: number) => new Uint8Array(n),
    car: car({
      presentV,
      inletClosed,
      dc: { ...inlet, maxV: 1_000 },
      complete: isExhausted(found, "CurrentDemandRes"),
    }),
  });
  let step: DinCarStep = advanceDin(
    startDinCarSession({ evccid: evccid(), habits }),
    "begin",
    env(),
  );
  for (let turn = 0; turn < 900 && step.kind === "request"; turn++) {
    for (const { type } of step.effects) {
      if (type === "car.closeInlet") inletClosed = true;
      if (type === "car.openInlet") inletClosed = false;
    }
    wire(step.request);
    asked.add(step.request.name);
    nowMs += step.afterMs ?? 10;
    const name = step.request.name.replace(/Req$/, "Res");
    const { sessionId } = step.session;
    const response: Any = found.get(name)?.shift() ??
      invented(name, sessionId);
    step = advanceDin(step.session, response, env());
  }
  return { step, asked };
}

function stopRefused({ lines }: Recorded): boolean {
  const last = lines.at(-1);
  return last?.dir === "secc>ev" && codeOf(last.message).startsWith("FAILED");
}

const REASONS = [
  "the battery has what it should have",
  "the station ends the session: EVSE_Shutdown (it shuts down)",
];

for (const folder of ["simulated", "real-cars"] as const) {
  for (const recorded of recordings(folder)) {
    Deno.test(`\`advanceDin()\` goes through the answers of ${recorded.name}`, () => {
      const { step, asked } = play(
        recorded,
        folder === "simulated" ? SOFTWARE : {},
      );
      assert.ok(step.kind === "end", [...asked].join(" "));
      assert.equal(asked.size, 11, [...asked].join(" "));
      if (stopRefused(recorded)) {
        assert.match(step.reason, /; then the station answered SessionStopReq/);
        assert.equal(step.how, "failed");
        return;
      }
      assert.ok(REASONS.includes(step.reason), step.reason);
      assert.equal(step.how, "terminated");
      assert.equal(step.agreed, true);
    });
  }
}
