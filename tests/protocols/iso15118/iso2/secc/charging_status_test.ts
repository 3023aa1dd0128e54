import { deepEqual, equal } from "node:assert/strict";
import type { AC_EVSEStatus } from "../../../../../protocols/iso15118/generated/iso2.ts";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { pv, reach, say } from "./_car.ts";
import { answerTo } from "./_drive.ts";
import { envOf, NOW_MS } from "./_station.ts";

const LIMITS: StationView["limits"] = {
  chargeW: 11_040,
  dischargeW: 0,
  chargeA: 20,
  dischargeA: 0,
  maxV: 0,
  minV: 0,
};

const inLoop = reach("ChargingStatus", "AC");

const turn = (
  station: Partial<StationView> = {},
  session = inLoop,
  nowMs = NOW_MS,
) => answerTo(session, say.charging(), envOf(station, { nowMs }));

Deno.test("`handleChargingStatus()` tells the least of amperes, power and the outlet's own", () => {
  const most = (limits: Partial<StationView["limits"]>) =>
    turn({ limits: { ...LIMITS, ...limits } }).value.EVSEMaxCurrent;
  deepEqual(most({}), pv(16, "A"));
  deepEqual(most({ chargeA: 13 }), pv(13, "A"));
  deepEqual(most({ chargeA: 1_000, chargeW: 1e9 }), pv(32, "A"));
  deepEqual(most({ chargeW: 0 }), pv(0, "A"));
  deepEqual(most({ chargeA: -1 }), pv(0, "A"));
  // Never above the truth: 6.6666 A.
  deepEqual(most({ chargeW: 4_600 }), {
    Multiplier: -3,
    Unit: "A",
    Value: 6_666,
  });
});

Deno.test("`handleChargingStatus()` tells one phase its amperes where the vehicle has chosen one", () => {
  const session = {
    ...inLoop,
    selection: {
      service: "AC",
      controlMode: "scheduled",
      mode: "AC_single_phase_core",
    } as const,
  };
  const { value } = turn({ limits: LIMITS }, session);
  deepEqual(value.EVSEMaxCurrent, pv(20, "A"));
});

Deno.test("AC_EVSEStatus.RCD of -2 is the state of the device, in answers and refusals", () => {
  const rcd = (station: Partial<StationView>) => {
    const status = turn(station).value.AC_EVSEStatus as AC_EVSEStatus;
    return status.RCD;
  };
  equal(rcd({}), false);
  equal(rcd({ residualCurrent: true }), true);
  const fault = "the residual current device has tripped";
  equal(rcd({ residualCurrent: true, fault }), true);
  equal(rcd({ fault: "another" }), false);
});

Deno.test("`handleChargingStatus()` tells the time between two requests", () => {
  const first = turn();
  const second = turn({}, first.session, NOW_MS + 1_900);
  equal(second.session.vehicle?.loopMs, 1_900);
});
