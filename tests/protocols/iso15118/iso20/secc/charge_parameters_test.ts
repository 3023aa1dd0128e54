import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { EnergyService } from "../../../../../protocols/iso15118/shared/energy.ts";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import {
  rational,
  valueOf,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import { answerOf, ask, HEADER, inState } from "./_session.ts";

type Fields = Readonly<Record<string, number>>;

const DC = {
  EVMaximumChargePower: 90_000,
  EVMinimumChargePower: 0,
  EVMaximumChargeCurrent: 200,
  EVMinimumChargeCurrent: 0,
  EVMaximumVoltage: 450,
  EVMinimumVoltage: 300,
};
const DC_BPT = {
  ...DC,
  EVMaximumDischargePower: 40_000,
  EVMinimumDischargePower: 0,
  EVMaximumDischargeCurrent: 100,
  EVMinimumDischargeCurrent: 0,
};
const AC = { EVMaximumChargePower: 11_000, EVMinimumChargePower: 1_380 };
const AC_BPT = {
  ...AC,
  EVMaximumDischargePower: 11_000,
  EVMinimumDischargePower: 0,
};
const USUAL: Readonly<Record<EnergyService, Fields>> = {
  AC,
  DC,
  AC_BPT,
  DC_BPT,
};

/** The answer to the usual parameters of a service, but for these. */
function answerTo(
  service: EnergyService,
  change: Fields = {},
  station: Partial<StationView> = {},
) {
  const energy = service.startsWith("AC") ? "AC" : "DC";
  const bpt = service.endsWith("BPT") ? "BPT_" : "";
  const fields = Object.entries({ ...USUAL[service], ...change })
    .map(([name, value]) => [name, rational(value)] as const);
  const session = inState("ChargeParameterDiscovery", {
    authorisation: "granted",
    selection: { service, controlMode: "dynamic", mobilityNeedsMode: 1 },
  });
  const outcome = ask(session, {
    root: `${energy}_ChargeParameterDiscoveryReq`,
    value: {
      Header: HEADER,
      [`${bpt}${energy}_CPDReqEnergyTransferMode`]: Object.fromEntries(fields),
    },
  }, { station });
  const answered = answerOf(
    outcome,
    `${energy}_ChargeParameterDiscoveryRes`,
  );
  const told = answered.value as unknown as Record<string, object>;
  const mode = told[`${bpt}${energy}_CPDResEnergyTransferMode`] ?? {};
  const limits: Record<string, number> = {};
  for (const [name, value] of Object.entries(mode)) {
    if (value !== undefined) limits[name] = valueOf(value);
  }
  return { ...answered, limits };
}

const IMPOSSIBLE: readonly (readonly [EnergyService, Fields, RegExp])[] = [
  ["DC", { EVMaximumChargePower: -1 }, /charge power runs from 0 to -1 W/],
  ["DC", { EVMinimumChargePower: -1 }, /charge power runs from -1/],
  ["DC", { EVMinimumChargePower: 90_100 }, /charge power runs/],
  [
    "DC",
    { EVMaximumChargeCurrent: -100 },
    /charge current runs from 0 to -100/,
  ],
  ["DC", { EVMinimumChargeCurrent: 201 }, /charge current runs from 201/],
  ["DC", { EVMinimumChargeCurrent: -1 }, /charge current runs from -1/],
  ["DC", { EVMinimumVoltage: 451 }, /voltage runs/],
  ["DC", { EVMaximumVoltage: -450 }, /voltage runs/],
  ["DC_BPT", { EVMaximumChargeCurrent: -100 }, /charge current/],
  ["DC_BPT", { EVMinimumDischargePower: 40_100 }, /discharge power runs/],
  ["DC_BPT", { EVMinimumDischargePower: -40_100 }, /discharge power runs/],
  ["DC_BPT", { EVMinimumDischargeCurrent: 101 }, /discharge current runs/],
  ["AC", { EVMaximumChargePower: -11_000 }, /charge power runs/],
  ["AC", { EVMinimumChargePower: 11_100 }, /charge power runs/],
  ["AC", { EVMinimumChargePower: -1 }, /charge power runs/],
  [
    "AC",
    {
      EVMaximumChargePower: 9_000,
      EVMaximumChargePower_L2: -1_000,
      EVMaximumChargePower_L3: 3_000,
      EVMinimumChargePower: 0,
    },
    /charge power runs from 0 to -1000 W/,
  ],
  [
    "AC",
    {
      EVMaximumChargePower: 3_000,
      EVMaximumChargePower_L2: 1_000,
      EVMaximumChargePower_L3: 3_000,
      EVMinimumChargePower: 0,
      EVMinimumChargePower_L2: 1_380,
    },
    /charge power runs from 1380 to 1000 W/,
  ],
  ["AC_BPT", { EVMinimumDischargePower: 11_100 }, /discharge power runs/],
];

for (const [service, fields, reason] of IMPOSSIBLE) {
  const what = Object.entries(fields).map(([name, value]) => `${name} ${value}`)
    .join(", ");
  Deno.test(`charge parameters of ${service} that cannot be are FAILED_WrongChargeParameter: ${what}`, () => {
    const { value, end, effects } = answerTo(service, fields);
    equal(value.ResponseCode, "FAILED_WrongChargeParameter");
    match(end?.reason ?? "", reason);
    equal(effects.some(({ type }) => type === "evse.vehicle"), false);
  });
}

Deno.test("charge parameters pass on every figure of a DC vehicle, discharge by its magnitude", () => {
  const { session, value } = answerTo("DC_BPT", {
    EVMinimumChargeCurrent: 2,
    EVMaximumDischargePower: -30_000,
    EVMinimumDischargePower: -300,
    EVMaximumDischargeCurrent: -90,
    EVMinimumDischargeCurrent: -3,
  });
  equal(value.ResponseCode, "OK");
  deepEqual(session.vehicle, {
    service: "DC_BPT",
    controlMode: "dynamic",
    maxChargeW: 90_000,
    minChargeW: 0,
    maxV: 450,
    minV: 300,
    maxChargeA: 200,
    minChargeA: 2,
    maxDischargeW: 30_000,
    minDischargeW: 300,
    maxDischargeA: 90,
    minDischargeA: 3,
  });
});

Deno.test("charge parameters tell of a vehicle's phases once it names them", () => {
  const { session } = answerTo("AC", {
    EVMaximumChargePower: 4_600,
    EVMaximumChargePower_L2: 4_600,
    EVMaximumChargePower_L3: 4_600,
    EVMinimumChargePower: 1_380,
    EVMinimumChargePower_L2: 1_380,
    EVMinimumChargePower_L3: 1_380,
  });
  const { vehicle, phaseW } = session;
  ok(vehicle);
  equal(vehicle.maxChargeW, 13_800);
  equal(vehicle.phases, 3);
  equal(Math.round(vehicle.maxPhaseA ?? 0), 20);
  equal(Math.round(vehicle.minPhaseA ?? 0), 6);
  deepEqual(phaseW, { charge: [4_600, 4_600, 4_600] });
  equal(answerTo("AC").session.vehicle?.phases, undefined);
});

Deno.test("charge parameters tell what the outlet can do in the whole session, whatever is allotted now", () => {
  const none = {
    allocation: { targetW: 0, minW: 0, maxW: 0 },
  };
  deepEqual(answerTo("DC_BPT", {}, none).limits, {
    EVSEMaximumChargePower: 50_000,
    EVSEMinimumChargePower: 100,
    EVSEMaximumChargeCurrent: 125,
    EVSEMinimumChargeCurrent: 1,
    EVSEMaximumVoltage: 920,
    EVSEMinimumVoltage: 150,
    EVSEMaximumDischargePower: 50_000,
    EVSEMinimumDischargePower: 100,
    EVSEMaximumDischargeCurrent: 125,
    EVSEMinimumDischargeCurrent: 1,
  });
  deepEqual(answerTo("AC_BPT", {}, none).limits, {
    EVSEMaximumChargePower: 22_000,
    EVSEMinimumChargePower: 1_380,
    EVSENominalFrequency: 50,
    EVSEPresentActivePower: 8_000,
    EVSEMaximumDischargePower: 11_000,
    EVSEMinimumDischargePower: 0,
  });
});
