import { deepEqual, equal, ok } from "node:assert/strict";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import {
  rational,
  valueOf,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import type { SeccSession } from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import { answerOf, ask, HEADER, inState } from "./_session.ts";

type Service = "AC" | "AC_BPT";
type Mode = "scheduled" | "dynamic";
type Way = readonly [Service, Mode, string];

const WAYS: readonly Way[] = [
  ["AC", "scheduled", "Scheduled_AC_CL"],
  ["AC", "dynamic", "Dynamic_AC_CL"],
  ["AC_BPT", "scheduled", "BPT_Scheduled_AC_CL"],
  ["AC_BPT", "dynamic", "BPT_Dynamic_AC_CL"],
];
const BPT: Way = ["AC_BPT", "dynamic", "BPT_Dynamic_AC_CL"];

/** 230 V to neutral. */
const LIMITS: StationView["limits"] = {
  chargeW: 11_000,
  dischargeW: 5_000,
  chargeA: 16,
  dischargeA: 10,
  maxV: 0,
  minV: 0,
};

function inAcLoop(
  [service, controlMode]: Way,
  change: Partial<SeccSession> = {},
): SeccSession {
  const both = service === "AC_BPT";
  return inState("AC_ChargeLoop", {
    authorisation: "granted",
    selection: { service, controlMode, mobilityNeedsMode: 1 },
    vehicle: {
      service,
      controlMode,
      maxChargeW: 22_000,
      minChargeW: 1_380,
      maxDischargeW: both ? 22_000 : 0,
      minDischargeW: 0,
    },
    transferring: true,
    ...change,
  });
}

type Fields = Readonly<Record<string, number>>;

/** A turn of the loop; figures by the names of their fields. */
function turn([service, mode, name]: Way, fields: Fields = {}) {
  const usual = {
    EVPresentActivePower: 3_000,
    ...(mode === "dynamic"
      ? {
        EVTargetEnergyRequest: 9_000,
        EVMaximumEnergyRequest: 12_000,
        EVMinimumEnergyRequest: 0,
        EVMaximumChargePower: 22_000,
        EVMinimumChargePower: 1_380,
        EVPresentReactivePower: 0,
        ...(service === "AC_BPT"
          ? { EVMaximumDischargePower: 22_000, EVMinimumDischargePower: 0 }
          : {}),
      }
      : {}),
    ...fields,
  };
  const written = Object.fromEntries(
    Object.entries(usual).map(([field, value]) => [field, rational(value)]),
  );
  return {
    root: "AC_ChargeLoopReq",
    value: {
      Header: HEADER,
      MeterInfoRequested: false,
      [`${name}ReqControlMode`]: written,
    },
  };
}

/** The figures of an answer by their names, and what is known of the vehicle. */
function answerTo(
  way: Way,
  targetW: number,
  fields: Fields = {},
  around: { session?: SeccSession; station?: Partial<StationView> } = {},
) {
  const station = {
    limits: LIMITS,
    allocation: { targetW, minW: -22_000, maxW: 22_000 },
    ...around.station,
  };
  const session = around.session ?? inAcLoop(way);
  const answered = answerOf(
    ask(session, turn(way, fields), { station }),
    "AC_ChargeLoopRes",
  );
  const told = answered.value as unknown as Record<string, object>;
  const mode = told[`${way[2]}ResControlMode`] ?? {};
  const power: Record<string, number> = {};
  for (const [name, value] of Object.entries(mode)) {
    if (value !== undefined) power[name] = valueOf(value);
  }
  const { vehicle } = answered.session;
  ok(vehicle);
  return { power, vehicle, session: answered.session };
}

for (const way of WAYS) {
  const both = way[0] === "AC_BPT";

  Deno.test(`\`handleAcChargeLoop()\` tells a signed set-point within what holds now: ${way[0]} ${way[1]}`, () => {
    const target = (targetW: number, station?: Partial<StationView>) =>
      answerTo(way, targetW, {}, station ? { station } : {}).power
        .EVSETargetActivePower;
    equal(target(7_000), 7_000);
    equal(target(20_000), 11_000);
    equal(target(-3_000), both ? -3_000 : 0);
    equal(target(-9_000), both ? -5_000 : 0);
    // 6 A of each phase.
    const limits = { ...LIMITS, chargeA: 6, dischargeA: 5 };
    const [most = 0, least = 0] = [
      target(20_000, { limits }),
      target(-9_000, { limits }),
    ];
    ok(most <= 4_156.93 && most > 4_150, `${most}`);
    ok(both ? least >= -3_464.2 && least < -3_460 : least === 0, `${least}`);
  });

  Deno.test(`\`handleAcChargeLoop()\` tells each phase where the vehicle names them: ${way[0]} ${way[1]}`, () => {
    const named = {
      EVMaximumChargePower: 7_000,
      EVMaximumChargePower_L2: 7_000,
      EVMaximumChargePower_L3: 7_000,
    };
    const { power, session } = answerTo(way, 6_000, named);
    deepEqual(power, {
      EVSETargetActivePower: 2_000,
      EVSETargetActivePower_L2: 2_000,
      EVSETargetActivePower_L3: 2_000,
      EVSEPresentActivePower: 8_000,
    });
    // The next turn names none and is told them all the same.
    const again = answerTo(way, 3_000, {}, { session });
    equal(again.power.EVSETargetActivePower_L3, 1_000);
  });

  Deno.test(`\`handleAcChargeLoop()\` passes on the limits of all phases: ${way[0]} ${way[1]}`, () => {
    const { vehicle } = answerTo(way, 0, {
      EVMaximumChargePower: 4_600,
      EVMaximumChargePower_L2: 2_300,
      EVMaximumChargePower_L3: 2_300,
      EVMinimumChargePower: 1_380,
      EVMinimumChargePower_L2: 1_380,
      EVMinimumChargePower_L3: 1_380,
      ...(both
        ? {
          EVMaximumDischargePower: -1_000,
          EVMaximumDischargePower_L2: -1_000,
          EVMaximumDischargePower_L3: -1_000,
        }
        : {}),
    });
    equal(vehicle.maxChargeW, 9_200);
    equal(vehicle.minChargeW, 4_140);
    equal(vehicle.maxDischargeW, both ? 3_000 : 0);
    equal(vehicle.phases, 3);
    equal(Math.round(vehicle.maxPhaseA ?? 0), 20);
    equal(Math.round(vehicle.minPhaseA ?? 0), 6);
  });

  Deno.test(`\`handleAcChargeLoop()\` counts an impossible limit as zero at once: ${way[0]} ${way[1]}`, () => {
    const most = (fields: Fields) =>
      answerTo(way, 0, fields).vehicle.maxChargeW;
    equal(most({ EVMaximumChargePower: -5_000 }), 0);
    equal(
      most({ EVMaximumChargePower: 1_000, EVMinimumChargePower: 1_380 }),
      0,
    );
    equal(
      most({
        EVMaximumChargePower: 7_000,
        EVMaximumChargePower_L2: -7_000,
        EVMaximumChargePower_L3: 7_000,
      }),
      0,
    );
    equal(most({ EVMaximumChargePower: 5_000 }), 5_000);
  });
}

Deno.test("`handleAcChargeLoop()` shares a set-point as the phases are, none above what holds for it", () => {
  const single = answerTo(BPT, 7_000, {
    EVMaximumChargePower: 7_400,
    EVMaximumChargePower_L2: 0,
    EVMaximumChargePower_L3: 0,
  });
  equal(single.vehicle.phases, 1);
  const { EVSETargetActivePower = 0, ...rest } = single.power;
  // 16 A on its only phase.
  ok(EVSETargetActivePower <= 3_696 && EVSETargetActivePower > 3_680);
  equal(rest.EVSETargetActivePower_L2, 0);
  const uneven = answerTo(BPT, 9_000, {
    EVMaximumChargePower: 7_000,
    EVMaximumChargePower_L2: 1_000,
    EVMaximumChargePower_L3: 1_000,
  }).power;
  ok((uneven.EVSETargetActivePower ?? 0) <= 3_696);
  equal(uneven.EVSETargetActivePower_L2, 1_000);
  const out = answerTo(BPT, -3_000, {
    EVMaximumDischargePower: 2_000,
    EVMaximumDischargePower_L2: 2_000,
    EVMaximumDischargePower_L3: 2_000,
  });
  equal(out.power.EVSETargetActivePower, -1_000);
  equal(out.power.EVSETargetActivePower_L2, -1_000);
  equal(out.power.EVSETargetActivePower_L3, -1_000);
});

Deno.test("`handleAcChargeLoop()` tells the present power with its sign", () => {
  const present = { voltageV: 230, currentA: -8, powerW: -5_520 };
  const { power } = answerTo(BPT, 0, {}, { station: { present } });
  equal(power.EVSEPresentActivePower, -5_520);
});

Deno.test("`handleAcChargeLoop()` adds up what the vehicle draws on its phases", () => {
  const { vehicle } = answerTo(BPT, 0, {
    EVPresentActivePower: -1_000,
    EVPresentActivePower_L2: -1_100,
    EVPresentActivePower_L3: -1_200,
  });
  equal(vehicle.presentW, -3_300);
});
