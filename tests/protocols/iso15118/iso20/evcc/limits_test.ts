import { deepEqual, equal, ok } from "node:assert/strict";
import {
  limit,
  rational,
  valueOf,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import { onAcChargeParameters } from "../../../../../protocols/iso15118/iso20/evcc/ac_charge_parameter_discovery.ts";
import {
  askDcChargeLoop,
  onDcChargeLoop,
} from "../../../../../protocols/iso15118/iso20/evcc/dc_charge_loop.ts";
import { onDcChargeParameters } from "../../../../../protocols/iso15118/iso20/evcc/dc_charge_parameter_discovery.ts";
import {
  type CarSession,
  startCarSession,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import { evccid, makeCar, START_MS, viewOf } from "./_drive.ts";

const where = { service: "DC_BPT", mode: "scheduled" } as const;
const car = makeCar();
const env = {
  nowMs: START_MS,
  random: (count: number) => new Uint8Array(count).fill(3),
  car: viewOf(car, where),
};
const Header = { SessionID: "0123456789ABCDEF", TimeStamp: START_MS / 1000 };

function session(
  promisedW: number,
  change: Partial<CarSession> = {},
): CarSession {
  return {
    ...startCarSession({ evccid: evccid() }),
    service: "DC_BPT",
    controlMode: "scheduled",
    transferring: true,
    schedule: {
      tupleId: 1,
      profile: [{
        fromMs: START_MS,
        untilMs: START_MS + 3_600_000,
        powerW: promisedW,
      }],
    },
    ...change,
  };
}

/** The station's limits in the loop, discharge written as given. */
function heard(promisedW: number, sign: 1 | -1, change: object = {}) {
  const move = onDcChargeLoop(session(promisedW), {
    Header,
    ResponseCode: "OK",
    EVSEPresentCurrent: rational(0),
    EVSEPresentVoltage: rational(400),
    EVSEPowerLimitAchieved: false,
    EVSECurrentLimitAchieved: false,
    EVSEVoltageLimitAchieved: false,
    BPT_Scheduled_DC_CLResControlMode: {
      EVSEMaximumChargePower: rational(20_000),
      EVSEMaximumChargeCurrent: rational(30),
      EVSEMaximumVoltage: rational(420),
      EVSEMaximumDischargePower: rational(sign * 10_000),
      EVSEMaximumDischargeCurrent: rational(sign * 20),
      ...change,
    },
  }, env);
  return move.session;
}

/** What the car asks for in its next turn. */
function asked(of: CarSession) {
  const mode = askDcChargeLoop(of, env).session.pending?.value;
  ok(mode && "BPT_Scheduled_DC_CLReqControlMode" in mode);
  const bpt = mode.BPT_Scheduled_DC_CLReqControlMode;
  ok(bpt);
  return {
    currentA: valueOf(bpt.EVTargetCurrent),
    voltageV: valueOf(bpt.EVTargetVoltage),
  };
}

Deno.test("a -20 car takes the station's discharge limits whatever their sign", () => {
  for (const sign of [1, -1] as const) {
    const { limits } = heard(0, sign);
    deepEqual(limits, {
      maxChargeW: 20_000,
      maxDischargeW: 10_000,
      maxChargeA: 30,
      maxDischargeA: 20,
      maxV: 420,
    });
  }
});

Deno.test("a -20 car keeps its wish within amperes, watts and volts of the station, in both directions", () => {
  const out = asked(heard(-50_000, 1));
  equal(out.currentA, -20);
  const into = asked(heard(50_000, 1));
  equal(into.currentA, 30);
  equal(into.voltageV, 420);
  const few = heard(-50_000, 1, { EVSEMaximumDischargePower: rational(2_000) });
  const { currentA } = asked(few);
  ok(currentA >= -2_000 / env.car.presentV && currentA < -4, `${currentA}`);
});

Deno.test("a -20 car takes a charge limit below zero for none", () => {
  const none = heard(50_000, 1, {
    EVSEMaximumChargePower: rational(-20_000),
    EVSEMaximumChargeCurrent: rational(-30),
  });
  deepEqual([none.limits?.maxChargeW, none.limits?.maxChargeA], [0, 0]);
  equal(asked(none).currentA, 0);
  const ac = onAcChargeParameters({ ...session(0), service: "AC" }, {
    Header,
    ResponseCode: "OK",
    AC_CPDResEnergyTransferMode: {
      EVSEMaximumChargePower: limit(-11_000),
      EVSEMinimumChargePower: rational(0),
      EVSENominalFrequency: rational(50),
    },
  });
  equal(ac.session.limits?.maxChargeW, 0);
});

Deno.test("a -20 car notes all limits of the station's charge parameters", () => {
  const { session: next } = onDcChargeParameters(session(0), {
    Header,
    ResponseCode: "OK",
    BPT_DC_CPDResEnergyTransferMode: {
      EVSEMaximumChargePower: rational(50_000),
      EVSEMinimumChargePower: rational(0),
      EVSEMaximumChargeCurrent: rational(125),
      EVSEMinimumChargeCurrent: rational(0),
      EVSEMaximumVoltage: rational(920),
      EVSEMinimumVoltage: rational(150),
      EVSEMaximumDischargePower: rational(-30_000),
      EVSEMinimumDischargePower: rational(0),
      EVSEMaximumDischargeCurrent: rational(-75),
      EVSEMinimumDischargeCurrent: rational(0),
    },
  }, env);
  deepEqual(next.limits, {
    maxChargeW: 50_000,
    maxChargeA: 125,
    maxDischargeW: 30_000,
    maxDischargeA: 75,
    maxV: 920,
  });
});
