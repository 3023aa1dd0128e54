import { deepEqual, equal, ok } from "node:assert/strict";
import type {
  CurrentDemandReq,
  DC_EVSEStatus,
} from "../../../../../protocols/iso15118/generated/iso2.ts";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { evStatus, pv, reach } from "./_car.ts";
import { answerTo, request } from "./_drive.ts";
import { envOf, NOW_MS } from "./_station.ts";

const LIMITS: StationView["limits"] = {
  chargeW: 40_009.9,
  dischargeW: 50_000,
  chargeA: 87.6573,
  dischargeA: 100,
  maxV: 500.09,
  minV: 200,
};

const inLoop = reach("CurrentDemand", "DC");

function demand(
  change: Partial<CurrentDemandReq> = {},
  station: Partial<StationView> = {},
  session = inLoop,
  nowMs = NOW_MS,
) {
  const answered = answerTo(
    session,
    request("CurrentDemandReq", {
      DC_EVStatus: evStatus(),
      EVTargetCurrent: pv(50, "A"),
      EVTargetVoltage: pv(450, "V"),
      ChargingComplete: false,
      ...change,
    }),
    envOf({ limits: LIMITS, ...station }, { nowMs }),
  );
  const { vehicle } = answered.session;
  ok(vehicle);
  return { ...answered, vehicle };
}

Deno.test("`handleCurrentDemand()` of -2 tells every limit of the station, never above it", () => {
  const present = { voltageV: 400, currentA: 50, powerW: 20_000 };
  const { value } = demand({}, { present });
  deepEqual(value.EVSEMaximumPowerLimit, {
    Multiplier: 1,
    Unit: "W",
    Value: 4_000,
  });
  deepEqual(value.EVSEMaximumCurrentLimit, {
    Multiplier: -2,
    Unit: "A",
    Value: 8_765,
  });
  deepEqual(value.EVSEMaximumVoltageLimit, pv(500, "V"));
  // At 500 V the power allows 80.0198 A.
  const high = { ...present, voltageV: 500 };
  deepEqual(demand({}, { present: high }).value.EVSEMaximumCurrentLimit, {
    Multiplier: -2,
    Unit: "A",
    Value: 8_001,
  });
});

Deno.test("`handleCurrentDemand()` of -2 tells the same limits whatever the vehicle's own are", () => {
  const own = {
    EVMaximumCurrentLimit: pv(3, "A"),
    EVMaximumPowerLimit: pv(1_000, "W"),
    EVMaximumVoltageLimit: pv(401, "V"),
  };
  const told = ({ value }: ReturnType<typeof demand>) => [
    value.EVSEMaximumPowerLimit,
    value.EVSEMaximumCurrentLimit,
    value.EVSEMaximumVoltageLimit,
  ];
  deepEqual(told(demand(own)), told(demand()));
});

Deno.test("`handleCurrentDemand()` of -2 takes volts and amperes each by itself; below zero and not ready are zero", () => {
  const wish = (amperes: number, volts: number, EVReady = true) =>
    demand({
      DC_EVStatus: evStatus({ EVReady }),
      EVTargetCurrent: pv(amperes, "A"),
      EVTargetVoltage: pv(volts, "V"),
    }).vehicle.demand;
  deepEqual(wish(50, 450), { voltageV: 450, currentA: 50 });
  deepEqual(wish(150, 900), { voltageV: 460, currentA: 150 });
  deepEqual(wish(-20, 450), { voltageV: 450, currentA: 0 });
  deepEqual(wish(20, -1), { voltageV: 0, currentA: 20 });
  deepEqual(wish(50, 450, false), { voltageV: 450, currentA: 0 });
});

Deno.test("`handleCurrentDemand()` of -2 takes a maximum of zero for unknown and one below zero for none", () => {
  const first = demand({
    EVMaximumCurrentLimit: pv(60, "A"),
    EVMaximumPowerLimit: pv(20_000, "W"),
    EVMaximumVoltageLimit: pv(440, "V"),
  });
  const known = ({ vehicle }: typeof first) => [
    vehicle.maxChargeA,
    vehicle.maxChargeW,
    vehicle.maxV,
  ];
  deepEqual(known(first), [60, 20_000, 440]);
  const zero = demand(
    {
      EVMaximumCurrentLimit: pv(0, "A"),
      EVMaximumPowerLimit: pv(0, "W"),
      EVMaximumVoltageLimit: pv(0, "V"),
    },
    {},
    first.session,
  );
  deepEqual(known(zero), [60, 20_000, 440]);
  const none = demand(
    {
      EVMaximumCurrentLimit: pv(-100, "A"),
      EVMaximumPowerLimit: pv(-1, "W"),
      EVMaximumVoltageLimit: pv(-1, "V"),
    },
    {},
    first.session,
  );
  deepEqual(known(none), [0, 0, 0]);
  deepEqual(none.vehicle.demand, { voltageV: 0, currentA: 0 });
  equal(none.value.ResponseCode, "OK");
});

Deno.test("`handleCurrentDemand()` of -2 tells a limit as achieved when it is the station's", () => {
  const present = { voltageV: 400, currentA: 87.5, powerW: 35_000 };
  const flags = (amperes: number, change: Partial<StationView> = {}) => {
    const { value } = demand(
      { EVTargetCurrent: pv(amperes, "A") },
      { present, ...change },
    );
    return [
      value.EVSECurrentLimitAchieved,
      value.EVSEPowerLimitAchieved,
      value.EVSEVoltageLimitAchieved,
    ];
  };
  deepEqual(flags(150), [true, false, false]);
  deepEqual(flags(80), [false, false, false]);
  deepEqual(flags(0), [false, false, false]);
  const tight = { limits: { ...LIMITS, chargeW: 35_000 } };
  deepEqual(flags(150, tight), [true, true, false]);
  const low = { limits: { ...LIMITS, maxV: 401 } };
  deepEqual(flags(80, low), [false, false, true]);
});

Deno.test("`handleCurrentDemand()` of -2 tells the time between two requests", () => {
  const first = demand();
  equal(first.vehicle.loopMs, undefined);
  const second = demand({}, {}, first.session, NOW_MS + 240);
  equal(second.vehicle.loopMs, 240);
  // A clock that was set back tells nothing.
  const third = demand({}, {}, second.session, NOW_MS - 3_600_000);
  equal(third.vehicle.loopMs, 240);
});

Deno.test("DC_EVSEStatus of -2 tells what the insulation monitor says now", () => {
  const status = (change: Partial<StationView>) => {
    const { value } = demand({}, change);
    const told = value.DC_EVSEStatus as DC_EVSEStatus;
    return [told.EVSEIsolationStatus, told.EVSEStatusCode];
  };
  deepEqual(status({}), ["Valid", "EVSE_Ready"]);
  deepEqual(status({ insulation: "unknown" }), ["Invalid", "EVSE_Ready"]);
  deepEqual(status({ insulation: "fault" }), [
    "Fault",
    "EVSE_EmergencyShutdown",
  ]);
  deepEqual(
    status({ insulation: "fault", fault: "the insulation is too low" }),
    ["Fault", "EVSE_EmergencyShutdown"],
  );
  deepEqual(status({ fault: "something else" }), [
    "Valid",
    "EVSE_EmergencyShutdown",
  ]);
});
