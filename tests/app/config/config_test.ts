import assert from "node:assert/strict";
import { parse } from "yaml";
import {
  type GatewayConfig,
  loadConfig,
  printConfig,
} from "../../../app/config/mod.ts";

function config(text?: string): GatewayConfig {
  const loaded = loadConfig(text);
  assert.ok(loaded.ok, loaded.ok ? "" : loaded.problems.join("\n"));
  return loaded.config;
}

function problems(text: string): string[] {
  const loaded = loadConfig(text);
  assert.ok(!loaded.ok, "a configuration with mistakes was taken");
  return loaded.problems;
}

Deno.test("`loadConfig()` without a file gives two chargers and two virtual cars on loopback", () => {
  const { chargers, virtualCars, site, security, control } = config();
  assert.deepEqual(
    chargers.map((
      { id, kind, maxChargeW, services, sdpPort, interface: i },
    ) => [
      id,
      kind,
      maxChargeW,
      services,
      sdpPort,
      i,
    ]),
    [
      ["1", "dc", 50_000, ["DC_BPT", "DC"], 15_118, "lo"],
      ["2", "ac", 11_000, ["AC_BPT", "AC"], 15_119, "lo"],
    ],
  );
  assert.deepEqual(
    virtualCars.map(({ charger, service, controlMode, capacityWh, soc }) => [
      charger,
      service,
      controlMode,
      capacityWh,
      soc,
    ]),
    [
      ["1", "DC_BPT", "dynamic", 60_000, 55],
      ["2", "AC_BPT", "dynamic", 40_000, 60],
    ],
  );
  assert.deepEqual(site, {
    importLimitW: 60_000,
    exportLimitW: 40_000,
    fuseA: 87,
    reserveW: 0,
    otherLoadsW: 0,
    meter: { kind: "none", path: "", measures: "connection" },
    slotMinutes: 15,
    gridReturnS: 60,
  });
  assert.equal(security.tls, "preferred");
  assert.deepEqual(control, { host: "127.0.0.1", port: 8_090 });
});

Deno.test("chargers listen where vehicles ask, on loopback alone each on a port of its own", () => {
  const ports = (...interfaces: string[]) =>
    config(
      `chargers: [${interfaces.map((i) => `{ interface: ${i} }`).join(", ")}]`,
    ).chargers.map(({ sdpPort }) => sdpPort);
  assert.deepEqual(ports("eth1", "eth2"), [15_118, 15_118]);
  assert.deepEqual(ports("eth1", "lo", "lo"), [15_118, 15_118, 15_119]);
  assert.match(
    problems("chargers: [{ interface: eth1 }, { interface: eth1 }]").join(),
    /sdpPort is 15118 on interface eth1, as of charger "1"; give each its own interface or port/,
  );
});

Deno.test("`loadConfig()` takes an empty file for the defaults", () => {
  assert.deepEqual(config(""), config());
  assert.deepEqual(config("# nothing\n"), config());
});

Deno.test("`loadConfig()` fills in what a charger leaves out by its kind", () => {
  const { chargers, virtualCars, security } = config(`
dataDirectory: kept
chargers:
  - kind: ac
    phases: 1
  - id: east
    interface: eth1
    sdpPort: 15118
    maxDischargeW: 0
`);
  assert.deepEqual(virtualCars, []);
  assert.equal(security.pkiDirectory, "kept/pki");
  const [first, second] = chargers;
  assert.equal(first?.id, "1");
  assert.equal(first?.maxChargeW, 3_680);
  assert.equal(first?.minChargeW, 1_380);
  assert.equal(second?.kind, "dc");
  assert.equal(second?.evseId, "DE*V2G*Eeast");
  assert.deepEqual(second?.services, ["DC"]);
});

Deno.test("`loadConfig()` lets a virtual car want what its charger offers first", () => {
  const { virtualCars } = config(`
chargers: [{ kind: ac, services: [AC], controlModes: [scheduled] }]
virtualCars: [{ soc: 20 }]
`);
  const [car] = virtualCars;
  assert.equal(car?.charger, "1");
  assert.equal(car?.service, "AC");
  assert.equal(car?.controlMode, "scheduled");
});

Deno.test("`loadConfig()` refuses unknown keys with their place", () => {
  assert.deepEqual(
    problems(`site:
  importLimitW: 1000
  limit: 5
chargers:
  - kind: ac
    maxChargW: 11000
    maxV: 500
extra: {}
`),
    [
      "line 3, column 3: site.limit is no key; keys here are importLimitW, exportLimitW, fuseA, reserveW, otherLoadsW, meter, slotMinutes, gridReturnS",
      "line 6, column 5: chargers[0].maxChargW is no key; maxChargeW is meant?",
      "line 7, column 5: chargers[0].maxV is no key for an outlet of kind ac; keys here are kind, id, evseId, interface, sdpPort, maxChargeW, maxDischargeW, minChargeW, minDischargeW, services, controlModes, authorisation, autocharge, owner, devices, cable, fallbackW, gridProfile, meterClassPercent, phases, nominalV, maxA, phaseRotation, fallback, fallbackAfterS, ventilated, nominalHz",
      "line 8, column 1: extra is no key; keys here are site, chargers, security, protocols, plugAndCharge, services, timeouts, tariff, virtualCars, control, dataDirectory, trace",
    ],
  );
});

for (
  const [yaml, hint] of [
    ["chargers: [{ kind: ac, maxChargeW: 11 kW }]", "write 11000"],
    ["chargers: [{ kind: ac, maxChargeW: '7,4kW' }]", "write 7400"],
    ["chargers: [{ maxChargeW: '50000' }]", "write 50000 without quotes"],
    ["chargers: [{ maxChargeW: 50 }]", "if 50 kW is meant, write 50000"],
    ["site: { importLimitW: 0.06 MW }", "write 60000"],
    ["virtualCars: [{ capacityWh: 60 kWh }]", "write 60000"],
    ["virtualCars: [{ arriveS: 2 min }]", "write 120"],
    ["virtualCars: [{ soc: 55 % }]", "write 55"],
    ["timeouts: { sequenceMs: 60 s }", "write 60000"],
    ["chargers: [{ maxV: 1 kV }]", "write 1000"],
    ["control: { port: '8090' }", "write 8090 without quotes"],
  ] as const
) {
  Deno.test(`\`loadConfig()\` refuses a wrong unit and says what to write: ${yaml}`, () => {
    const [problem, ...more] = problems(yaml);
    assert.deepEqual(more, []);
    assert.match(problem ?? "", /^line 1, column \d+: /);
    assert.ok(problem?.endsWith(`; ${hint}`), problem);
  });
}

Deno.test("`loadConfig()` names no unit that does not fit the key", () => {
  const [problem] = problems("site: { importLimitW: 60 kWh }");
  assert.equal(
    problem,
    'line 1, column 9: site.importLimitW is "60 kWh"; it takes a whole number of watts from 0 to 100000000',
  );
});

for (
  const [yaml, expected] of [
    [
      "security: { tls: off }",
      /column 13: security.tls .*iso20 needs TLS.*allowPlain: true/,
    ],
    ["protocols: []", /protocols is empty; speak at least one/],
    ["protocols: [iso15118]", /protocols\[0\] is "iso15118"; it takes/],
    [
      "virtualCars: [{ protocol: iso2, service: DC_BPT }]",
      /service is DC_BPT, which iso2 does not know; write AC or DC/,
    ],
    [
      "virtualCars: [{ protocol: din, auth: pnc }]",
      /auth is pnc, but din knows eim only/,
    ],
    [
      "services: { custom: [{ id: 5, name: Coffee }] }",
      /services.custom\[0\].id is 5; it takes a whole number from 60001/,
    ],
    [
      `services: { custom: [${"{ id: 60001, name: Tea }, ".repeat(6)}] }`,
      /services.custom .* at most 5 services/,
    ],
    ["security: { groups: [] }", /security.groups is empty/],
    [
      "chargers: [{ kind: solar }]",
      /chargers\[0\].kind is "solar"; it takes dc or ac$/,
    ],
    [
      "chargers: [{ kind: ac, services: [DC] }]",
      /services\[0\] is DC, which an outlet of kind ac/,
    ],
    ["chargers: [{ services: [DC, DC] }]", /services\[1\] is there twice/],
    ["chargers: [{ services: [] }]", /services is empty/],
    ["chargers: [{ controlModes: [] }]", /controlModes is empty/],
    [
      "chargers: [{ services: [DC_BPT], maxDischargeW: 0 }]",
      /is DC_BPT, bidirectional, but/,
    ],
    [
      "chargers: [{ minChargeW: 60000 }]",
      /minChargeW is 60000, above maxChargeW \(50000\)/,
    ],
    ["chargers: [{ minV: 900, maxV: 500 }]", /minV is 900, above maxV/],
    [
      "chargers: [{ id: a }, { id: a }]",
      /chargers\[1\].id is "a", as of an earlier charger/,
    ],
    [
      "chargers: [{ sdpPort: 1 }, { sdpPort: 1 }]",
      /sdpPort is 1 on interface lo, as of charger "1"/,
    ],
    [
      "chargers: [{ id: 1 }]",
      /chargers\[0\].id is 1; it takes .*numbers in quotes/,
    ],
    ["chargers: [{ id: 'a b' }]", /chargers\[0\].id is "a b"/],
    [`chargers: [{ id: ${"x".repeat(33)} }]`, /chargers\[0\].id is "x/],
    ["chargers: [{ kind: ac, phases: 2 }]", /phases is 2; it takes 1 or 3$/],
    ["chargers: [{ maxA: .nan }]", /maxA is NaN/],
    [
      "virtualCars: [{ charger: '9' }]",
      /charger is "9", which is no charger; there are "1", "2"/,
    ],
    [
      "virtualCars: [{ charger: '2', service: DC }]",
      /service is DC, but charger "2" offers AC_BPT, AC/,
    ],
    [
      "chargers: [{ controlModes: [dynamic] }]\nvirtualCars: [{ controlMode: scheduled }]",
      /^line 2.*controlMode is scheduled, but/,
    ],
    [
      "virtualCars: [{ minSoc: 90, targetSoc: 80 }]",
      /minSoc is 90, above targetSoc/,
    ],
    ["virtualCars: [{ soc: 101 }]", /soc is 101; it takes a number of percent/],
    ["site:", /column 1: site is empty; it takes the keys/],
    ["hello", /the file is "hello"; it takes the keys site, chargers/],
    ["[]", /the file is a list of 0/],
    ["site: [", /^line 1, column \d+: this is no YAML/],
    [
      "trace: {}\ntrace: {}",
      /^line 2, column 1: this is no YAML: Map keys must be unique$/,
    ],
    ["trace: !!js/x 3", /this is no YAML: Unresolved tag/],
    [
      "tariff: { currency: euro }",
      /currency is "euro"; it takes three capital/,
    ],
    ["control: { host: 'a/b' }", /host is "a\/b"/],
    ["protocols: [din, din]", /protocols\[1\] is there twice/],
    [
      "security: { groups: [X448, X448] }",
      /security.groups\[1\] is there twice/,
    ],
    [
      "chargers: [{ controlModes: [dynamic, dynamic] }]",
      /controlModes\[1\] is there twice/,
    ],
    ["chargers: [{ mimV: 5 }]", /mimV is no key; minV is meant\?$/],
    [
      "control: { constructor: 2 }",
      /control.constructor is no key; keys here are host, port$/,
    ],
    ["null: 2", /column 1: "" is no key; keys here are/],
    ["services: { custom: [{ name: A }] }", /custom\[0\].id is missing; it/],
    [
      "site: {}\n---\nsite: {}",
      /^line 2, column 1: a second document begins here/,
    ],
    ["control: !!set { port }", /Unresolved tag: tag:yaml.org,2002:set$/],
    ["%YAML 1.1\n---\nsecurity: { allowPlain: yes }", /allowPlain is "yes"/],
    ["[".repeat(20_000), /^nested too deeply/],
  ] as const
) {
  Deno.test(`\`loadConfig()\` refuses what is impossible: ${yaml.slice(0, 60)}`, () => {
    const found = problems(yaml);
    assert.equal(found.length, 1, found.join("\n"));
    assert.match(found[0] ?? "", expected);
  });
}

Deno.test("`loadConfig()` lets cars of today in without TLS, and -20 only where it is allowed", () => {
  const today = config("{ protocols: [iso2, din], security: { tls: off } }");
  assert.deepEqual(today.protocols, ["iso2", "din"]);
  const { security } = config("security: { tls: off, allowPlain: true }");
  assert.equal(security.tls, "off");
});

Deno.test("`loadConfig()` bounds what it reads and what it says", () => {
  assert.match(
    problems("#".repeat(1_100_000))[0] ?? "",
    /at most 1048576 are read/,
  );
  const many = Array.from({ length: 30 }, (_, n) => `x${n}: 1`).join("\n");
  const found = problems(many);
  assert.equal(found.length, 21);
  assert.equal(found.at(-1), "and 10 more");
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
  for (let n = 0; n < 6; n++) {
    bomb.push(`b${n}: &b${n} [${Array(10).fill(n ? `*b${n - 1}` : "*a")}]`);
  }
  assert.match(problems(bomb.join("\n"))[0] ?? "", /too many aliases/);
});

Deno.test("`loadConfig()` takes 500 chargers, and refuses one more", () => {
  const chargers = (count: number) =>
    Array.from(
      { length: count },
      (_, n) => `  - { id: "${n}", kind: dc, sdpPort: ${20_000 + n} }\n`,
    ).join("");
  const loaded = config(`chargers:\n${chargers(500)}`);
  assert.equal(loaded.chargers.length, 500);
  assert.match(
    problems(`chargers:\n${chargers(501)}`).join("\n"),
    /a list of at most 500 chargers/,
  );
});

Deno.test("`printConfig()` prints what `loadConfig()` reads back to the same", () => {
  for (
    const text of [
      undefined,
      "chargers: []",
      'chargers: [{ id: "007", kind: ac, phases: 1, owner: { minSoc: 33.5 } }]\nsecurity: { tls: off, allowPlain: true, groups: [P-256] }\ndataDirectory: "with: colon #1"',
    ]
  ) {
    const first = config(text);
    assert.deepEqual(config(printConfig(first)), first);
  }
});

Deno.test("`printConfig()` has a comment above every key", () => {
  const lines = printConfig(config()).split("\n");
  const keys = lines.flatMap((line, at) =>
    /^[\s-]*[A-Za-z]+:/.test(line) ? [{ line, above: lines[at - 1] ?? "" }] : []
  );
  assert.ok(keys.length > 80, String(keys.length));
  for (const { line, above } of keys) assert.match(above, /^[\s-]*# /, line);
  const printed: unknown = parse(lines.join("\n"));
  assert.deepEqual(printed, config());
});
