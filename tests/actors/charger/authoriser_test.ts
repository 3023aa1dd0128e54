import assert from "node:assert/strict";
import {
  type Authoriser,
  contractPseudonyms,
  EVERYBODY,
  firstThatKnows,
  LocalList,
  plainEmaid,
  type Verdict,
  withDeadline,
} from "../../../actors/charger/mod.ts";
import { VirtualClock } from "../../../actors/kernel/mod.ts";
import { Sealed } from "../../../privacy/seal/mod.ts";
import { heldAuthoriser } from "./_authorisers.ts";
import { bench } from "./_bench.ts";

const AT = { chargerId: "1" };
const KEY = new Uint8Array(32).fill(7);
const octets = (text: string) => new TextEncoder().encode(text);
const emaid = (text: string) => new Sealed("eMAID", octets(text));

function verdictOf(
  authoriser: Authoriser,
  who: { emaid?: Sealed<Uint8Array> },
  means: "free" | "external" | "contract" | "autocharge",
): Verdict | undefined {
  let said: Verdict | undefined;
  authoriser.ask(who, means, AT, (verdict) => said = verdict);
  return said;
}

Deno.test("`LocalList` lets in the contracts it names, however their eMAID is written", () => {
  const id = contractPseudonyms(KEY)(plainEmaid(octets("DE8AAC1A2B3C4D5")));
  const authoriser = new LocalList({
    external: "refused",
    contracts: [id],
    key: KEY,
  });
  for (
    const text of ["DE8AAC1A2B3C4D5", "de-8aa-c1a2b3c4d-5", "DE8AAC1A2B3C4D"]
  ) {
    const verdict = verdictOf(authoriser, { emaid: emaid(text) }, "contract");
    assert.equal(verdict?.kind, "granted", text);
  }
  for (const text of ["DE8AAC1A2B3C4E5", "", "DE8AAC"]) {
    const verdict = verdictOf(authoriser, { emaid: emaid(text) }, "contract");
    assert.deepEqual(verdict, {
      kind: "refused",
      reason: "the contract is not on the list of this charger",
    });
  }
  assert.equal(verdictOf(authoriser, {}, "contract")?.kind, "refused");
});

Deno.test("`LocalList` without a list of contracts lets in each that has passed its checks", () => {
  const authoriser = new LocalList({ external: "refused" });
  assert.equal(verdictOf(authoriser, {}, "contract")?.kind, "granted");
  assert.equal(verdictOf(authoriser, {}, "autocharge")?.kind, "granted");
});

for (const external of ["granted", "refused", "unknown"] as const) {
  Deno.test(`\`LocalList\` says ${external} of who shows nothing, as configured`, () => {
    const said = verdictOf(new LocalList({ external }), {}, "external");
    assert.equal(said?.kind, external);
  });
}

Deno.test("`LocalList` with contracts needs a key", () => {
  assert.throws(
    () => new LocalList({ external: "refused", contracts: [] }),
    /at least 16 are needed/,
  );
});

Deno.test("`withDeadline()` does not know when nobody answers in time, and hears no later answer", async () => {
  const clock = new VirtualClock();
  const { asked, authoriser } = heldAuthoriser();
  const said: Verdict[] = [];
  withDeadline(authoriser, clock, 3_000).ask(
    {},
    "external",
    AT,
    (verdict) => said.push(verdict),
  );
  await clock.advance(2_999);
  assert.deepEqual(said, []);
  await clock.advance(1);
  assert.deepEqual(said, [{
    kind: "unknown",
    reason: "nobody answered within 3 s",
  }]);
  assert.equal(asked[0]?.takenBack, true);
  asked[0]?.answer({ kind: "granted" });
  assert.equal(said.length, 1);
});

Deno.test("`withDeadline()` passes one answer on, at once or later, and none after it was taken back", async () => {
  const clock = new VirtualClock();
  const { asked, authoriser } = heldAuthoriser();
  const said: Verdict[] = [];
  const bounded = withDeadline(authoriser, clock, 3_000);
  const ask = () =>
    bounded.ask({}, "external", AT, (verdict) => said.push(verdict));
  ask();
  asked[0]?.answer({ kind: "granted" });
  asked[0]?.answer({ kind: "refused", reason: "changed" });
  assert.deepEqual(said, [{ kind: "granted" }]);
  const takeBack = ask();
  takeBack();
  assert.equal(asked[1]?.takenBack, true);
  asked[1]?.answer({ kind: "granted" });
  withDeadline(EVERYBODY, clock).ask(
    {},
    "free",
    AT,
    (verdict) => said.push(verdict),
  );
  await clock.advance(100_000);
  assert.equal(said.length, 2);
});

Deno.test("`firstThatKnows()` asks the next one only where the one before does not know", () => {
  const one = heldAuthoriser();
  const two = heldAuthoriser();
  const said: Verdict[] = [];
  const both = firstThatKnows([
    new LocalList({ external: "unknown" }),
    one.authoriser,
    two.authoriser,
  ]);
  const ask = () => both.ask({}, "external", AT, (each) => said.push(each));
  ask();
  one.asked[0]?.answer({ kind: "granted" });
  assert.equal(two.asked.length, 0);
  const takeBack = ask();
  one.asked[1]?.answer({ kind: "unknown", reason: "offline" });
  assert.equal(two.asked.length, 1);
  takeBack();
  assert.equal(two.asked[0]?.takenBack, true);
  ask();
  one.asked[2]?.answer({ kind: "unknown", reason: "offline" });
  two.asked[1]?.answer({ kind: "unknown", reason: "no such card" });
  assert.deepEqual(said, [
    { kind: "granted" },
    { kind: "unknown", reason: "no such card" },
  ]);
  assert.equal(verdictOf(firstThatKnows([]), {}, "external")?.kind, "unknown");
});

async function asking(contract: boolean) {
  const { asked, authoriser } = heldAuthoriser();
  const b = await bench({
    parts: { authorisation: { kind: "ask", authoriser: () => authoriser } },
  });
  await b.connect();
  b.send({
    type: "evse.authorise",
    evccid: undefined,
    ...(contract && { emaid: emaid("DE8AAC1A2B3C4D5") }),
  });
  await b.run(100);
  assert.equal(b.board.station().eim, "waiting");
  assert.deepEqual(
    asked.map(({ means, hasContract }) => [means, hasContract]),
    [[contract ? "contract" : "external", contract]],
  );
  return { b, asked };
}

for (const contract of [true, false]) {
  const what = contract ? "a contract" : "a person";
  for (
    const verdict of [
      { kind: "refused", reason: "the account is closed" },
      { kind: "unknown", reason: "there is no such account" },
    ] as const
  ) {
    Deno.test(`a charger tells why ${what} that is ${verdict.kind} is not let in`, async () => {
      const { b, asked } = await asking(contract);
      asked[0]?.answer(verdict);
      await b.run(100);
      const { eim, refusal } = b.board.station();
      assert.deepEqual([eim, refusal], ["rejected", verdict.reason]);
      const told = b.events.find(({ kind }) => kind === "authorisationRefused");
      assert.ok(told?.kind === "authorisationRefused");
      assert.equal(told.why, verdict.reason);
      await b.stop();
    });
  }

  Deno.test(`a stop voids what is said of ${what} before it, and takes back what is asked`, async () => {
    const { b, asked } = await asking(contract);
    b.send({ type: "evse.stop", by: "person", reason: "enough" });
    await b.run(100);
    assert.equal(asked[0]?.takenBack, true);
    asked[0]?.answer({ kind: "granted" });
    b.send({ type: "evse.authorise", evccid: undefined });
    await b.run(100);
    assert.equal(b.board.station().eim, "rejected");
    assert.equal(asked.length, 1, "nobody is asked after a stop");
    await b.stop();
    const later = await asking(contract);
    later.asked[0]?.answer({ kind: "granted" });
    await later.b.run(100);
    assert.equal(later.b.board.station().eim, "accepted");
    later.b.send({ type: "evse.stop", by: "person", reason: "enough" });
    await later.b.run(100);
    assert.equal(later.b.board.station().eim, "rejected");
    await later.b.stop();
  });
}

Deno.test("a charger does not wait for ever for whoever is to say who may charge", async () => {
  const { b } = await asking(true);
  await b.talk(51_000);
  assert.equal(b.board.station().refusal, "nobody answered within 50 s");
  await b.stop();
});
