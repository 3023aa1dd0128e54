import { deepEqual, equal } from "node:assert/strict";
import type { CurrentDemandReq } from "../../../../protocols/iso15118/generated/din.ts";
import type { DinSession } from "../../../../protocols/iso15118/din/secc/mod.ts";
import type { StationView } from "../../../../protocols/iso15118/shared/secc/types.ts";
import { answer, env, NOW_MS, opened, request } from "./_din.ts";
import { at, demand, evStatus, parameters, sessionAt } from "./_requests.ts";

const LIMITS: StationView["limits"] = {
  chargeW: 40_009.9,
  dischargeW: 50_000,
  chargeA: 87.6573,
  dischargeA: 100,
  maxV: 500.09,
  minV: 200,
};

const a = (Value: number) => ({ Multiplier: 0, Unit: "A" as const, Value });
const v = (Value: number) => ({ Multiplier: 0, Unit: "V" as const, Value });
const w = (Value: number) => ({ Multiplier: 0, Unit: "W" as const, Value });

const inLoop = sessionAt("CurrentDemand");

function turn(
  change: Partial<CurrentDemandReq> = {},
  station: Partial<StationView> = {},
  session: DinSession = inLoop,
  nowMs = NOW_MS,
) {
  const value = { ...demand(50), ...change };
  const out = answer(
    session,
    request("CurrentDemandReq", value, session.sessionId),
    env({ limits: LIMITS, ...station }, nowMs),
  );
  return {
    session: out.session,
    vehicle: out.session.vehicle,
    value: opened(out.response).value,
  };
}

Deno.test("`handleCurrentDemand()` of DIN tells every limit of the station, never above it", () => {
  const present = { voltageV: 400, currentA: 50, powerW: 20_000 };
  const { value } = turn({}, { present });
  const told = (name: string) => JSON.parse(JSON.stringify(value[name]));
  deepEqual(told("EVSEMaximumPowerLimit"), {
    Multiplier: 1,
    Unit: "W",
    Value: 4_000,
  });
  deepEqual(told("EVSEMaximumCurrentLimit"), {
    Multiplier: -2,
    Unit: "A",
    Value: 8_765,
  });
  deepEqual(told("EVSEMaximumVoltageLimit"), v(500));
});

Deno.test("`handleCurrentDemand()` of DIN takes volts and amperes each by itself; below zero and not ready are zero", () => {
  const wish = (amperes: number, volts: number, ready = true) =>
    turn({
      DC_EVStatus: evStatus(ready),
      EVTargetCurrent: a(amperes),
      EVTargetVoltage: v(volts),
    }).vehicle?.demand;
  deepEqual(wish(50, 440), { voltageV: 440, currentA: 50 });
  deepEqual(wish(150, 900), { voltageV: 450, currentA: 125 });
  deepEqual(wish(-20, 440), { voltageV: 440, currentA: 0 });
  deepEqual(wish(50, 440, false), { voltageV: 440, currentA: 0 });
});

Deno.test("`handleCurrentDemand()` of DIN takes a maximum of zero for unknown and one below zero for none", () => {
  const first = turn({
    EVMaximumCurrentLimit: a(60),
    EVMaximumPowerLimit: w(20_000),
    EVMaximumVoltageLimit: v(440),
  });
  const known = ({ vehicle }: typeof first) => [
    vehicle?.maxChargeA,
    vehicle?.maxChargeW,
    vehicle?.maxV,
  ];
  deepEqual(known(first), [60, 20_000, 440]);
  const limits = (value: number) =>
    turn(
      {
        EVMaximumCurrentLimit: a(value),
        EVMaximumPowerLimit: w(value),
        EVMaximumVoltageLimit: v(value),
      },
      {},
      first.session,
    );
  deepEqual(known(limits(0)), [60, 20_000, 440]);
  deepEqual(known(limits(-5)), [0, 0, 0]);
});

Deno.test("`handleCurrentDemand()` of DIN tells a limit as achieved when it is the station's", () => {
  const present = { voltageV: 400, currentA: 87.5, powerW: 35_000 };
  const flag = (amperes: number) =>
    turn({ EVTargetCurrent: a(amperes) }, { present })
      .value["EVSECurrentLimitAchieved"];
  equal(flag(150), true);
  equal(flag(80), false);
  const idle = { voltageV: 400, currentA: 0, powerW: 0 };
  const none = { ...LIMITS, chargeW: 0 };
  const at0 = (amperes: number) =>
    turn({ EVTargetCurrent: a(amperes) }, { present: idle, limits: none })
      .value["EVSEPowerLimitAchieved"];
  equal(at0(50), true);
  equal(at0(0), false);
});

Deno.test("`handleCurrentDemand()` of DIN tells the time between two requests", () => {
  const first = turn();
  const second = turn({}, {}, first.session, NOW_MS + 120);
  equal(second.vehicle?.loopMs, 120);
});

Deno.test("DC_EVSEStatus of DIN tells what the insulation monitor says now", () => {
  const status = (change: Partial<StationView>) => {
    const told = at(
      "CurrentDemand",
      (id) => request("CurrentDemandReq", demand(30), id),
      change,
    ).status;
    return [told.EVSEIsolationStatus, told.EVSEStatusCode];
  };
  deepEqual(status({}), ["Valid", "EVSE_Ready"]);
  deepEqual(status({ insulation: "unknown" }), ["Invalid", "EVSE_Ready"]);
  deepEqual(status({ insulation: "fault" }), [
    "Fault",
    "EVSE_EmergencyShutdown",
  ]);
});

Deno.test("charge parameters of DIN take an EVMaximumPowerLimit of zero for unknown and refuse one below zero", () => {
  const told = (watts: number) => {
    const value = parameters({ maxA: 100, maxV: 450 });
    return at(
      "ChargeParameterDiscovery",
      (id) =>
        request("ChargeParameterDiscoveryReq", {
          ...value,
          DC_EVChargeParameter: {
            ...value.DC_EVChargeParameter,
            EVMaximumPowerLimit: w(watts),
          },
        }, id),
    );
  };
  equal(told(0).session.vehicle?.maxChargeW, 45_000);
  equal(told(20_000).session.vehicle?.maxChargeW, 20_000);
  equal(told(-1).code, "FAILED_WrongChargeParameter");
});

Deno.test("a schedule of DIN offers no more than the outlet has", () => {
  const day = { fromMs: NOW_MS, untilMs: NOW_MS + 86_400_000 };
  const offered = (powerW: number) =>
    at(
      "ChargeParameterDiscovery",
      (id) => request("ChargeParameterDiscoveryReq", parameters(), id),
      { outlook: { charge: [{ ...day, powerW }], discharge: [] } },
    ).session.offer?.entries[0]?.powerW;
  equal(offered(30_000), 30_000);
  equal(offered(80_000), 50_000);
});
