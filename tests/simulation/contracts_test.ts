/** Plug & Charge through the whole gateway on virtual time, with real keys. */

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { type Contracts, contracts } from "./_contracts.ts";
import { type World, world } from "./_world.ts";

interface Case {
  readonly family: "iso2" | "iso20";
  readonly service: "AC" | "DC" | "AC_BPT" | "DC_BPT";
  readonly receipt: string;
}

const CASES: readonly Case[] = [
  { family: "iso2", service: "AC", receipt: "MeteringReceipt" },
  { family: "iso2", service: "DC", receipt: "MeteringReceipt" },
  { family: "iso20", service: "AC_BPT", receipt: "MeteringConfirmation" },
  { family: "iso20", service: "DC", receipt: "MeteringConfirmation" },
];
const STAY_S = 40;
const RECEIPT_EVERY_S = 5;
/** Nobody shows a card in these tests: the contract alone opens. */
const NO_CARD = "authorisation: { kind: list, external: refused }";
const CHARGERS = [
  `id: "1", kind: dc, ${NO_CARD}`,
  `id: "2", kind: ac, ${NO_CARD}`,
];

const chargerOf = ({ service }: Case) => service.startsWith("DC") ? "1" : "2";

async function worldOf(each: Case, wish: Omit<Contracts, "family"> = {}) {
  const { family, service } = each;
  const { plugAndCharge, installed } = await contracts({ family, ...wish });
  const charger = chargerOf(each);
  const w = world({
    seed: 1,
    chargers: CHARGERS,
    cars: [
      `charger: "${charger}", protocol: ${family}, service: ${service}, auth: pnc, soc: 50, arriveS: 1, stayS: ${STAY_S}`,
    ],
    config: `plugAndCharge: { receiptEveryS: ${RECEIPT_EVERY_S} }`,
    plugAndCharge,
  });
  return { w, installed, circuit: w.charger(charger).outlet.circuit };
}

/** How often the station's link carried each message so far. */
function said(w: World): Map<string, number> {
  const names = new Map<string, number>();
  for (const { kind, message, actor } of w.kernel.trace.records()) {
    if (kind !== "wire" || !String(actor).includes("session:")) continue;
    const name = String(message);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

function chargedByContract(w: World, each: Case, vehicleWh: number): void {
  assert.deepEqual(w.ends, [{
    reason: "the departure time has come",
    agreed: true,
    how: "terminated",
  }]);
  const [record] = w.records.list();
  assert.equal(record?.how, "terminated", record?.reason);
  assert.ok(vehicleWh > 10, `only ${vehicleWh} Wh`);
  const times = said(w);
  const receipts = times.get(`${each.receipt}Res`) ?? 0;
  assert.ok(receipts >= STAY_S / RECEIPT_EVERY_S - 2, `${receipts} receipts`);
  // Once to ask the outlet, which waits for nobody's card, and once to hear.
  assert.equal(times.get("AuthorizationRes"), 2);
}

for (const each of CASES) {
  const what = `the ${each.service} car of ${each.family}`;

  Deno.test(`${what} charges by its contract and signs its meter readings`, async () => {
    const { w, circuit } = await worldOf(each);
    await w.clock.advance(60_000);
    chargedByContract(w, each, circuit.energy.vehicleWh);
    assert.equal(said(w).get("CertificateInstallationReq"), undefined);
    await w.system.stop();
  });

  Deno.test(`${what} has a contract installed and charges by it`, async () => {
    const { w, circuit, installed } = await worldOf(each, { wants: "install" });
    assert.equal(existsSync(installed), false);
    await w.clock.advance(60_000);
    chargedByContract(w, each, circuit.energy.vehicleWh);
    assert.equal(said(w).get("CertificateInstallationRes"), 1);
    assert.ok(existsSync(installed), "the contract is in the car's store");
    await w.system.stop();
  });

  Deno.test(`${what} is refused with V2G_ERR_042 where its contract is revoked`, async () => {
    const { w, circuit } = await worldOf(each, { revoked: true });
    await w.clock.advance(120_000);
    const [record] = w.records.list();
    assert.equal(record?.state, "Ended");
    assert.match(
      record?.reason ?? "",
      /V2G_ERR_042: contract certificate is revoked by its issuer$/,
    );
    assert.equal(circuit.energy.vehicleWh, 0);
    assert.equal(circuit.contactor.anyClosed, false);
    assert.equal(w.system.get(`session:${chargerOf(each)}`), undefined);
    await w.system.stop();
  });
}

Deno.test("a car of iso2 has its contract updated and charges by the new one", async () => {
  const each = CASES[0]!;
  const { w, circuit } = await worldOf(each, { wants: "update" });
  await w.clock.advance(60_000);
  chargedByContract(w, each, circuit.energy.vehicleWh);
  assert.equal(said(w).get("CertificateUpdateRes"), 1);
  await w.system.stop();
});

Deno.test("a car of iso20 whose contract is revoked charges where a card is shown for it", async () => {
  const { plugAndCharge } = await contracts({ family: "iso20", revoked: true });
  const w = world({
    seed: 1,
    chargers: [
      'id: "1", kind: dc, authorisation: { kind: list }',
    ],
    cars: [
      'charger: "1", service: DC_BPT, auth: pnc, soc: 50, arriveS: 1, stayS: 40',
    ],
    identifiesMs: 3_000,
    plugAndCharge,
  });
  await w.clock.advance(60_000);
  assert.equal(w.ends[0]?.agreed, true, w.ends[0]?.reason);
  assert.ok(w.charger("1").outlet.circuit.energy.vehicleWh > 10);
  await w.system.stop();
});

for (const each of CASES) {
  const { family, service } = each;
  Deno.test(`a refused contract is told to the ${service} car of ${family} and in its record, as in every dialect`, async () => {
    const { plugAndCharge } = await contracts({ family });
    const charger = chargerOf(each);
    const w = world({
      seed: 1,
      chargers: CHARGERS,
      cars: [
        `charger: "${charger}", protocol: ${family}, service: ${service}, auth: pnc, soc: 50, arriveS: 1, stayS: ${STAY_S}`,
      ],
      plugAndCharge,
      authoriser: {
        ask(_who, means, _at, answer) {
          answer({ kind: "refused", reason: `no ${means} of theirs is paid` });
          return () => {};
        },
      },
    });
    await w.clock.advance(120_000);
    const record = w.records.list().at(-1);
    assert.equal(record?.state, "Ended");
    assert.match(
      record?.reason ?? "",
      /V2G_ERR_042: the contract was refused: no contract of theirs is paid/,
    );
    const told = w.events.find(({ kind }) => kind === "authorisationRefused");
    assert.ok(told?.kind === "authorisationRefused");
    assert.deepEqual([told.means, told.why], [
      "contract",
      "no contract of theirs is paid",
    ]);
    const { circuit } = w.charger(charger).outlet;
    assert.equal(circuit.energy.vehicleWh, 0);
    assert.equal(circuit.contactor.anyClosed, false);
    await w.system.stop();
  });
}
