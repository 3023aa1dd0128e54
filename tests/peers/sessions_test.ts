/** Station and cars as processes of their own, over veth, in every protocol. */

import assert from "node:assert/strict";
import { type FleetResult, runFleet, type Visit, words } from "./_fleet.ts";
import { BAD_LINE, LANES, WIRES } from "./_visits.ts";
import { netnsMissing } from "./netns.ts";

const missing = await netnsMissing();
if (missing) console.log(`skipped: sessions over veth, ${missing}`);

/** All visits take place when the first of them is asked about. */
function once<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => running ??= run();
}

const fleet = once(() => runFleet(LANES));
const badLines = once(() =>
  Promise.all(WIRES.map((wire) => runFleet(BAD_LINE, wire)))
);

function holds(visit: Visit, { stays, account }: FleetResult): void {
  const stay = stays.get(visit);
  assert.ok(stay);
  const { code, output, sessions, wire } = stay;
  const told = `${output}\n${sessions.map(words).join("\n")}\n${account}`;
  assert.match(output.trimEnd().split("\n").at(-1) ?? "", visit.ends, told);
  if (visit.says) assert.match(output, visit.says);
  if (!visit.script) assert.equal(code, agrees(visit) ? 0 : 1, told);
  assert.equal(sessions.length, visit.station.length, told);
  for (const [at, session] of sessions.entries()) {
    assert.match(words(session), visit.station[at]!, told);
    assert.match(session.link, visit.link);
  }
  assert.equal(sessions[0]?.protocol, visit.protocol);
  const charged = /([\d.]+) kWh in/.exec(output)?.[1];
  if (visit.charges) assert.ok(Number(charged) > 0, told);
  else assert.ok(charged === undefined || Number(charged) === 0, told);
  assert.deepEqual(inOrder(visit.wire, wire), visit.wire, wire.join(" "));
}

const agrees = ({ ends }: Visit) => ends.source.startsWith("^ended as agreed");

/** As many of the `wanted` messages as came in that order. */
function inOrder(wanted: readonly string[], got: readonly string[]) {
  let at = 0;
  const found: string[] = [];
  for (const one of wanted) {
    const next = got.indexOf(one, at);
    if (next < 0) break;
    found.push(one);
    at = next + 1;
  }
  return found;
}

for (const visit of LANES.flatMap(({ visits }) => visits)) {
  Deno.test({
    name: `over veth: ${visit.name}`,
    ignore: missing !== undefined,
    fn: async () => holds(visit, await fleet()),
  });
}

for (const [at, { delayMs, lossPercent }] of WIRES.entries()) {
  const line = `over a wire with ${lossPercent} % loss and ${delayMs} ms delay`;
  for (const visit of BAD_LINE.flatMap(({ visits }) => visits)) {
    Deno.test({
      name: `${line}: ${visit.name}`,
      ignore: missing !== undefined,
      fn: async () => holds(visit, (await badLines())[at]!),
    });
  }
  Deno.test({
    name: `${line}: it did lose that share, and passed whole frames`,
    ignore: missing !== undefined,
    fn: async () => {
      const { wire, code, account } = (await badLines())[at]!;
      assert.equal(code, 0, account);
      const { passed = 0, lost = 0 } = wire ?? {};
      assert.deepEqual(wire, { passed, lost, failed: 0, tooLong: 0 });
      const share = lost / (passed + lost) * 100 / lossPercent;
      assert.ok(share > 1 / 2 && share < 2, JSON.stringify(wire));
    },
  });
}

Deno.test({
  name: "over veth: `v2gate sessions` lists every session with its reason",
  ignore: missing !== undefined,
  fn: async () => {
    const { sessions, printed, code, account } = await fleet();
    const lines = printed.trimEnd().split("\n");
    assert.equal(lines.length, sessions.length, printed);
    for (const session of sessions) {
      const { number, chargerId } = session;
      const line = lines.find((one) => one.startsWith(`#${number} `));
      assert.match(line ?? "", new RegExp(`  charger ${chargerId}  `));
      assert.ok(line?.includes(words(session)), line);
    }
    assert.equal(code, 0, account);
  },
});
