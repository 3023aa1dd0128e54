import assert from "node:assert/strict";
import {
  connectionLimitsOf,
  loadConfig,
  outletWiringOf,
  printConfig,
} from "../../../app/config/mod.ts";

function config(text: string) {
  const loaded = loadConfig(text);
  assert.ok(loaded.ok, loaded.ok ? "" : loaded.problems.join("\n"));
  return loaded.config;
}

Deno.test("`loadConfig()` derives an AC outlet's hardware from its powers", () => {
  const { chargers } = config(
    "chargers: [{ kind: ac }, { kind: ac, phases: 1 }, { kind: ac, nominalHz: 60, maxChargeW: 7000, maxDischargeW: 9000 }]",
  );
  assert.deepEqual(
    chargers.map((one) =>
      one.kind === "ac" && [
        one.maxA,
        one.cable,
        one.phaseRotation,
        one.gridProfile,
        one.fallbackW,
      ]
    ),
    [
      [16, { attached: true, maxA: 16 }, "L1L2L3", "eu50", 4_140],
      [16, { attached: true, maxA: 16 }, "L1", "eu50", 1_380],
      // 9 kW on three phases are 13.04 A.
      [14, { attached: true, maxA: 14 }, "L1L2L3", "us60", 4_140],
    ],
  );
});

Deno.test("`loadConfig()` gives a DC outlet its current both ways, its cable and its losses", () => {
  const { chargers } = config(
    "chargers: [{ maxA: 200 }, { maxDischargeW: 0 }, { maxDischargeA: 20, cable: { maxA: 80 } }]",
  );
  assert.deepEqual(
    chargers.map((one) =>
      one.kind === "dc" && [one.maxA, one.maxDischargeA, one.cable.maxA]
    ),
    [[200, 200, 200], [125, 0, 125], [125, 20, 80]],
  );
  const [first] = chargers;
  assert.ok(first?.kind === "dc");
  assert.deepEqual(first.efficiency.at(-1), [100, 95]);
});

Deno.test("`loadConfig()` takes the site's fuse from the greater limit, at 230 V on three phases", () => {
  const fuse = (text: string) => config(`site: ${text}`).site.fuseA;
  assert.deepEqual(
    [
      "{ importLimitW: 20000 }",
      "{ importLimitW: 20000, exportLimitW: 0 }",
      "{ fuseA: 63 }",
    ]
      .map(fuse),
    [58, 29, 63],
  );
});

Deno.test("`printConfig()` prints what `loadConfig()` reads back to the same, hardware and site included", () => {
  const first = config(`
site: { fuseA: 50.5, reserveW: 500, otherLoadsW: 3000, meter: { kind: sharedMemory, path: run/site }, slotMinutes: 30, gridReturnS: 0 }
chargers:
  - { devices: { kind: sharedMemory, path: run/1 }, efficiency: [[10, 90.5], [100, 95]], meterClassPercent: 0.5 }
  - { kind: ac, cable: { attached: false, maxA: 32 }, phaseRotation: L2L3L1, fallbackW: 0 }
`);
  const printed = printConfig(first);
  assert.match(printed, /- \[ 10, 90.5 \]\n/);
  assert.deepEqual(config(printed), first);
});

Deno.test("`outletWiringOf()` tells how an outlet hangs on the connection, loads and efficiencies as parts", () => {
  const { chargers } = config(
    "chargers: [{ efficiency: [[10, 90.5], [100, 95]], fallbackW: 7000 }, { kind: ac, phases: 1, phaseRotation: L3 }]",
  );
  assert.deepEqual(chargers.map(outletWiringOf), [
    {
      rotation: "L1L2L3",
      efficiency: [{ load: 0.1, efficiency: 0.905 }, {
        load: 1,
        efficiency: 0.95,
      }],
      ratedW: 50_000,
      fallbackW: 7_000,
    },
    { rotation: "L3", efficiency: [], ratedW: 3_680, fallbackW: 1_380 },
  ]);
});

Deno.test("`connectionLimitsOf()` gives the site its limits for each conductor", () => {
  const { site } = config(
    "site: { importLimitW: 20000, exportLimitW: 5000, fuseA: 35, reserveW: 500, otherLoadsW: 6900 }",
  );
  assert.deepEqual(connectionLimitsOf(site), {
    importW: 20_000,
    exportW: 5_000,
    fuseA: [35, 35, 35],
    reserveW: 500,
    otherLoads: { powerW: 6_900, phaseA: [10, 10, 10] },
    meter: "none",
  });
  const metered = config(
    "site: { meter: { kind: sharedMemory, path: run/site, measures: otherLoads } }",
  );
  assert.equal(connectionLimitsOf(metered.site).meter, "otherLoads");
});

for (
  const [yaml, expected] of [
    [
      "chargers: [{ devices: { kind: sharedMemory } }]",
      /chargers\[0\].devices.path is missing; kind sharedMemory needs/,
    ],
    [
      "chargers: [{ devices: { path: run/1 } }]",
      /devices.path is "run\/1", but kind is simulated; write kind: sharedMemory/,
    ],
    [
      "chargers: [{ devices: { kind: canbus } }]",
      /devices.kind is "canbus"; it takes simulated or sharedMemory/,
    ],
    [
      "chargers: [{ devices: { kind: sharedMemory, path: a } }, { devices: { kind: sharedMemory, path: a } }]",
      /chargers\[1\].devices.path is "a", as of charger "1"; each needs/,
    ],
    [
      "{ site: { meter: { kind: sharedMemory, path: a } }, chargers: [{ devices: { kind: sharedMemory, path: a } }] }",
      /chargers\[0\].devices.path is "a", as of site.meter/,
    ],
    [
      "site: { meter: { path: a } }",
      /site.meter.path is "a", but kind is none/,
    ],
    [
      "{ chargers: [{ devices: { kind: sharedMemory, path: a } }], virtualCars: [{}] }",
      /virtualCars\[0\].charger is "1", whose devices are sharedMemory/,
    ],
    [
      "chargers: [{ cable: { attached: false } }]",
      /cable.attached is false, but a DC/,
    ],
    [
      "chargers: [{ cable: { maxA: 0 } }]",
      /cable.maxA is 0; it takes a number of amperes/,
    ],
    [
      "chargers: [{ cable: { length: 5 } }]",
      /cable.length is no key; keys here are attached, maxA/,
    ],
    [
      "chargers: [{ kind: ac, phases: 1, phaseRotation: L1L2L3 }]",
      /phaseRotation is L1L2L3, but phases is 1; write L1, L2 or L3/,
    ],
    [
      "chargers: [{ kind: ac, phaseRotation: L2 }]",
      /phaseRotation is L2, but phases is 3; write all three/,
    ],
    [
      "chargers: [{ kind: ac, phaseRotation: RST }]",
      /phaseRotation is "RST"; it takes L1L2L3/,
    ],
    [
      "chargers: [{ phaseRotation: L1 }]",
      /phaseRotation is no key for an outlet of kind dc/,
    ],
    [
      "chargers: [{ kind: ac, maxA: 5 }]",
      /maxA is 5, which carries 3450 W, below minChargeW \(4140\)/,
    ],
    [
      "chargers: [{ kind: ac, gridProfile: us60 }]",
      /gridProfile is us60, which is for 60 Hz, but nominalHz is 50/,
    ],
    [
      "chargers: [{ kind: ac, fallbackW: 1000 }]",
      /fallbackW is 1000, below minChargeW \(4140\): no vehicle/,
    ],
    [
      "chargers: [{ fallbackW: 60000 }]",
      /fallbackW is 60000, above maxChargeW \(50000\)/,
    ],
    [
      "chargers: [{ maxDischargeA: 0 }]",
      /maxDischargeA is 0, but maxDischargeW is 50000 and services offers DC_BPT/,
    ],
    [
      "chargers: [{ meterClassPercent: 0 }]",
      /meterClassPercent is 0; it takes a number of percent/,
    ],
    [
      "chargers: [{ efficiency: [[50, 95], [50, 96]] }]",
      /efficiency\[1\] has load 50, not above the one before \(50\)/,
    ],
    [
      "chargers: [{ efficiency: [] }]",
      /efficiency is a list of 0; it takes a list of 1 to 16 pairs/,
    ],
    [
      "chargers: [{ efficiency: [[50, 950]] }]",
      /efficiency\[0\]\[1\] is 950; it takes/,
    ],
    [
      "chargers: [{ kind: ac, efficiency: [[50, 95]] }]",
      /efficiency is no key for an outlet of kind ac/,
    ],
    ["site: { fuseA: 0 }", /site.fuseA is 0; it takes/],
    [
      "site: { slotMinutes: 5 }",
      /slotMinutes is 5; it takes a whole number of minutes from 15/,
    ],
    ["site: { slotMinutes: 1 h }", /; write 60$/],
    ["site: { gridReturnS: 2 min }", /; write 120$/],
    [
      "site: { importLimitW: 5000, otherLoadsW: 6000 }",
      /site.otherLoadsW leaves nothing for vehicles: .*not below importLimitW \(5000\)/,
    ],
  ] as const
) {
  Deno.test(`\`loadConfig()\` refuses what is impossible: ${yaml.slice(0, 70)}`, () => {
    const loaded = loadConfig(yaml);
    assert.ok(!loaded.ok, "a configuration with mistakes was taken");
    assert.equal(loaded.problems.length, 1, loaded.problems.join("\n"));
    assert.match(loaded.problems[0] ?? "", expected);
  });
}
