import assert from "node:assert/strict";
import { kernelOf } from "../../actors/kernel/mod.ts";
import type { CarInput } from "../../actors/car/car.ts";
import { openingCounts, Sealed } from "../../privacy/seal/mod.ts";
import { world } from "./_world.ts";

const KEY = new Uint8Array(32).fill(7);
const EIM_MS = 20_000;
const MAC = "02A1B2C3D4E5";
const OTHER = "02A1B2C3D4E6";
const EVCCID20 = "WMIV1234567890ABCX";

type Family = "din" | "iso2" | "iso20";

/** One DC car of a MAC at a charger with slow external identification. */
function visit(
  options: {
    readonly mac: string;
    readonly protocol: Family;
    readonly ids?: readonly string[];
    /** Where an operator waits for the next car. */
    readonly wanted?: string;
  },
) {
  const enrolled: { readonly chargerId: string; readonly id: string }[] = [];
  let wanted = options.wanted;
  const ids = options.ids
    ? `, autocharge: { ids: [${
      options.ids.map((id) => `"${id}"`).join(", ")
    }] }`
    : "";
  const w = world({
    seed: 1,
    cars: [
      `charger: "1", protocol: ${options.protocol}, service: DC, soc: 50, arriveS: 1, stayS: 60`,
    ],
    chargers: [
      `id: "1", kind: dc, authorisation: { kind: list }${ids}`,
    ],
    identifiesMs: EIM_MS,
    autocharge: {
      key: KEY,
      enrolment: {
        isWanted: (chargerId) => chargerId === wanted,
        enrol(chargerId, id) {
          wanted = undefined;
          enrolled.push({ chargerId, id });
          return true;
        },
      },
    },
    adjustCar: (input: CarInput) => ({
      ...input,
      options: {
        ...input.options,
        evccid: new Sealed("EVCCID", new TextEncoder().encode(options.mac)),
      },
    }),
  });
  return {
    ...w,
    enrolled,
    /** Everything that was said, traced and recorded. */
    traces: () =>
      JSON.stringify([
        kernelOf(w.system.root).trace.records(),
        w.notes,
        w.records.list(),
      ]),
    authorisedMs: () =>
      w.notes.find(({ what }) => what.startsWith("authorised"))?.atMs ??
        Infinity,
    connectedMs: () =>
      w.notes.find(({ what }) => what === "a car has connected")?.atMs ?? NaN,
  };
}

/** Enrols a car as an operator does; its pseudonym. */
async function enrol(mac: string, protocol: Family): Promise<string> {
  const w = visit({ mac, protocol, ids: [], wanted: "1" });
  await w.clock.advance(60_000);
  const [enrolled] = w.enrolled;
  await w.system.stop();
  assert.ok(enrolled, "the operator's wish was served");
  assert.match(enrolled.id, /^[0-9a-f]{32}$/);
  return enrolled.id;
}

const CARS = [
  { protocol: "din", mac: MAC },
  { protocol: "iso2", mac: MAC },
  { protocol: "iso20", mac: EVCCID20 },
] as const;

for (const { protocol, mac } of CARS) {
  Deno.test(`a car of ${protocol} that was enrolled is authorised at once`, async () => {
    const id = await enrol(mac, protocol);
    const before = openingCounts().get("authorisation") ?? 0;
    const w = visit({ mac, protocol, ids: [id] });
    await w.clock.advance(40_000);
    const waitedMs = w.authorisedMs() - w.connectedMs();
    assert.ok(waitedMs < 3_000, `authorised after ${waitedMs} ms`);
    assert.ok(
      w.notes.some(({ what }) => what === "authorised: known by autocharge"),
    );
    assert.equal(w.charger("1").board.status().state, "Session.Transfer");
    const opened = (openingCounts().get("authorisation") ?? 0) - before;
    assert.equal(opened, 1, "the identity is opened once, for authorisation");
    await w.system.stop();
  });

  Deno.test(`another car of ${protocol} waits for external identification`, async () => {
    const id = await enrol(mac, protocol);
    const stranger = protocol === "iso20"
      ? `${EVCCID20.slice(0, -2)}DX`
      : OTHER;
    const w = visit({ mac: stranger, protocol, ids: [id] });
    await w.clock.advance(60_000);
    const waitedMs = w.authorisedMs() - w.connectedMs();
    assert.ok(waitedMs >= EIM_MS, `authorised after ${waitedMs} ms`);
    await w.system.stop();
  });
}

Deno.test("without autocharge no identity is opened and no operator served", async () => {
  const before = openingCounts().get("authorisation") ?? 0;
  const w = visit({ mac: MAC, protocol: "iso2", wanted: "1" });
  await w.clock.advance(60_000);
  assert.ok(w.authorisedMs() - w.connectedMs() >= EIM_MS);
  assert.equal(w.enrolled.length, 0);
  assert.equal(openingCounts().get("authorisation") ?? 0, before);
  await w.system.stop();
});

Deno.test("an operator's wish is served by one car, at its charger, once authorised", async () => {
  const elsewhere = visit({ mac: MAC, protocol: "iso2", ids: [], wanted: "2" });
  await elsewhere.clock.advance(60_000);
  assert.equal(elsewhere.enrolled.length, 0);
  await elsewhere.system.stop();
  const w = visit({ mac: MAC, protocol: "iso2", ids: [], wanted: "1" });
  await w.clock.advance(15_000);
  assert.equal(w.enrolled.length, 0, "not before it is let in");
  await w.clock.advance(45_000);
  assert.equal(w.enrolled.length, 1);
  await w.system.stop();
});

Deno.test("one car has one pseudonym in DIN 70121 and ISO 15118-2", async () => {
  assert.equal(await enrol(MAC, "din"), await enrol(MAC, "iso2"));
  assert.notEqual(await enrol(OTHER, "iso2"), await enrol(MAC, "iso2"));
});

Deno.test("neither account, records nor trace hold a MAC or a pseudonym", async () => {
  const id = await enrol(MAC, "iso2");
  for (const ids of [[], [id]]) {
    const w = visit({ mac: MAC, protocol: "iso2", ids, wanted: "1" });
    await w.clock.advance(60_000);
    const told = w.traces().toUpperCase();
    assert.ok(told.length > 10_000, "there is a trace to look at");
    for (const secret of [MAC, MAC.match(/../g)!.join(":"), id.toUpperCase()]) {
      assert.ok(!told.includes(secret), `${secret} leaked`);
    }
    await w.system.stop();
  }
});
