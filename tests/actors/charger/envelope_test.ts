import assert from "node:assert/strict";
import {
  carEnvelope,
  fullEnvelope,
  outletEnvelope,
  stationLimits,
} from "../../../actors/charger/envelope.ts";
import type { Allocation } from "../../../actors/site/site_messages.ts";
import { type Envelope, UNBOUNDED } from "../../../drivers/realtime/order.ts";
import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";
import { AC_VEHICLE, configOf, VEHICLE } from "./step/_bench.ts";

const ALLOCATION: Allocation = {
  chargerId: "1",
  targetW: 10_000,
  minW: -8_000,
  maxW: 12_000,
  maxA: [20, 18, 16],
  untilMonoMs: 1_000,
  described: true,
  by: "grid",
  reason: "test",
  sources: [],
  discharge: { allowed: true, why: "" },
};

type Figures = readonly [
  chargeW: number,
  chargeA: number,
  dischargeW: number,
  dischargeA: number,
  ceilingV: number,
  floorV: number,
];
const figures = (
  { charge, discharge, ceilingV, floorV }: Envelope,
): Figures => [
  charge.maxW,
  charge.maxA[0],
  discharge.maxW,
  discharge.maxA[0],
  ceilingV,
  floorV,
];
const NONE = UNBOUNDED;

const CARS: readonly [
  name: string,
  change: Partial<VehicleView>,
  targetV: number,
  expected: Figures,
][] = [
  ["its watts and volts", {}, 0, [11_000, NONE, 10_000, NONE, 450, 200]],
  ["amperes of charging", { maxChargeA: 20 }, 0, [
    11_000,
    20,
    10_000,
    NONE,
    450,
    200,
  ]],
  ["zero amperes are zero", { maxChargeA: 0 }, 0, [
    11_000,
    0,
    10_000,
    NONE,
    450,
    200,
  ]],
  ["negative amperes of charging count as zero", { maxChargeA: -100 }, 0, [
    11_000,
    0,
    10_000,
    NONE,
    450,
    200,
  ]],
  ["negative watts of charging count as zero", { maxChargeW: -1 }, 0, [
    0,
    NONE,
    10_000,
    NONE,
    450,
    200,
  ]],
  [
    "limits of discharge are magnitudes",
    { maxDischargeA: -20, maxDischargeW: -5_000 },
    0,
    [11_000, NONE, 5_000, 20, 450, 200],
  ],
  ["no discharge without a service for it", { service: "DC" }, 0, [
    11_000,
    NONE,
    0,
    0,
    450,
    200,
  ]],
  ["a target voltage is a ceiling", {}, 380, [
    11_000,
    NONE,
    10_000,
    NONE,
    380,
    200,
  ]],
  ["a target voltage above the maximum is none", {}, 900, [
    11_000,
    NONE,
    10_000,
    NONE,
    450,
    200,
  ]],
  [
    "a demand bounds magnitude and direction",
    { controlMode: "scheduled", demand: { voltageV: 400, currentA: 50 } },
    400,
    [11_000, 50, 10_000, 0, 400, 200],
  ],
  [
    "a negative demand discharges",
    { controlMode: "scheduled", demand: { voltageV: 400, currentA: -15 } },
    400,
    [11_000, 0, 10_000, 15, 400, 200],
  ],
  [
    "a demand of zero is zero",
    { controlMode: "scheduled", demand: { voltageV: 400, currentA: 0 } },
    400,
    [11_000, 0, 10_000, 0, 400, 200],
  ],
  [
    "in dynamic mode there is no demand",
    { demand: { voltageV: 400, currentA: 0 } },
    0,
    [11_000, NONE, 10_000, NONE, 450, 200],
  ],
  ["nonsense is zero", { maxChargeA: NaN, maxV: NaN }, 0, [
    11_000,
    0,
    10_000,
    NONE,
    0,
    200,
  ]],
];
for (const [name, change, targetV, expected] of CARS) {
  Deno.test(`\`carEnvelope()\`: ${name}`, () => {
    const vehicle = { ...VEHICLE, ...change };
    assert.deepEqual(figures(carEnvelope(vehicle, targetV)), expected);
  });
}

Deno.test("`carEnvelope()` of AC takes amperes of each phase, and no volts", () => {
  const { charge, discharge, ceilingV } = carEnvelope(
    { ...AC_VEHICLE, maxPhaseA: 13, maxChargeA: 1, maxV: 400 },
    400,
  );
  assert.deepEqual(charge.maxA, [13, 13, 13]);
  assert.deepEqual(discharge.maxA, [13, 13, 13]);
  assert.equal(ceilingV, UNBOUNDED);
});

Deno.test("`outletEnvelope()` is bound by a cable, fixed or by its resistor", () => {
  const fixed = configOf("dc", { cable: { attached: true, maxA: 40 } });
  assert.equal(outletEnvelope(fixed, 0).charge.maxA[0], 40);
  assert.equal(outletEnvelope(fixed, 0).discharge.maxA[0], 40);
  const socket = configOf("ac", { cable: { attached: false } });
  assert.deepEqual(outletEnvelope(socket, 20).charge.maxA, [20, 20, 20]);
  assert.deepEqual(outletEnvelope(socket, 63).charge.maxA, [
    22_000 / 690,
    22_000 / 690,
    22_000 / 690,
  ]);
  assert.deepEqual(
    outletEnvelope(socket, 0).charge.maxA,
    [0, 0, 0],
    "a resistor that is lost permits nothing",
  );
});

Deno.test("`fullEnvelope()` is inside outlet, car and site, per phase", () => {
  const config = configOf("ac");
  const all = fullEnvelope(config, 0, {
    vehicle: { ...AC_VEHICLE, maxPhaseA: 19 },
    targetV: 0,
    allocation: ALLOCATION,
    monoMs: 0,
  });
  assert.deepEqual(all.charge, { maxW: 11_000, maxA: [19, 18, 16] });
  assert.equal(all.discharge.maxW, 8_000);
});

Deno.test("`fullEnvelope()` permits nothing without a vehicle, or after the allocation's end", () => {
  const config = configOf("dc");
  for (
    const [vehicle, monoMs] of [[undefined, 0], [VEHICLE, 1_000]] as const
  ) {
    const { charge, discharge } = fullEnvelope(config, 0, {
      vehicle,
      targetV: 0,
      allocation: ALLOCATION,
      monoMs,
    });
    assert.deepEqual([charge.maxW, discharge.maxW], [0, 0]);
  }
});

const LIMITS = {
  config: configOf("dc"),
  proximityA: 0,
  allocation: ALLOCATION,
  monoMs: 0,
  dischargePermitted: true,
  isStopped: false,
  presentV: 400,
  phases: 3,
} as const;

Deno.test("`stationLimits()` tells outlet, site and owner as magnitudes, without the car", () => {
  assert.deepEqual(stationLimits(LIMITS), {
    chargeW: 12_000,
    dischargeW: 8_000,
    chargeA: 30,
    dischargeA: 20,
    maxV: 920,
    minV: 150,
  });
  const denied = stationLimits({ ...LIMITS, dischargePermitted: false });
  assert.deepEqual([denied.dischargeW, denied.dischargeA], [0, 0]);
  assert.equal(denied.chargeW, 12_000);
  const stopped = stationLimits({ ...LIMITS, isStopped: true });
  assert.deepEqual([stopped.chargeW, stopped.chargeA], [0, 0]);
});

Deno.test("`stationLimits()` of AC tells amperes of each phase that is loaded", () => {
  const config = configOf("ac");
  assert.equal(stationLimits({ ...LIMITS, config }).chargeA, 16);
  const single = stationLimits({ ...LIMITS, config, phases: 1 });
  assert.equal(single.chargeA, 20);
  const little = { ...ALLOCATION, maxW: 2_300 };
  const bound = stationLimits({
    ...LIMITS,
    config,
    allocation: little,
    phases: 1,
  });
  assert.equal(bound.chargeA, 10);
});
