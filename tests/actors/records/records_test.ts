import assert from "node:assert/strict";
import type {
  ChargerEvent,
  Happening,
} from "../../../actors/charger/events.ts";
import { traceFields } from "../../../actors/control/http/fields.ts";
import { startSystem } from "../../../actors/kernel/mod.ts";
import {
  recorder,
  sessionNumberOf,
  SessionRecords,
  tracedEvent,
} from "../../../actors/records/mod.ts";
import { Gate } from "../../../privacy/gate/mod.ts";
import { at1, EVERY } from "../control/_events.ts";
import { testKernel } from "../kernel/_help.ts";

const registers = (chargedWh: number, dischargedWh: number) => ({
  registers: { chargedWh, dischargedWh },
});

function opened(): SessionRecords {
  const records = new SessionRecords();
  records.open({
    number: 3,
    chargerId: "1",
    link: "TCP without TLS",
    startedMs: 5,
    state: "SupportedAppProtocol",
  });
  return records;
}

const ENDING = {
  kind: "sessionEnded",
  sessionNumber: 3,
  by: "station",
  where: "Session.Transfer",
  cause: { kind: "fault", name: "overvoltage" },
  words: "the output voltage is above the vehicle's limit",
  chargedWh: 1_500,
  dischargedWh: 40,
} as const satisfies Happening;
const ENDED = ended();

function ended(change: object = {}): ChargerEvent {
  return at1(
    { ...ENDING, ...change },
    { atMs: 9_000, ...registers(11_500, 540) },
  );
}

Deno.test("`SessionRecords` counts energy both ways from the registers at its begin", () => {
  const records = opened();
  records.happened(
    at1({ kind: "linked", sessionNumber: 3 }, registers(10_000, 500)),
  );
  const energy = () =>
    records.list().map(({ chargedWh, dischargedWh }) => [
      chargedWh,
      dischargedWh,
    ]);
  assert.deepEqual(energy(), [[0, 0]]);
  records.happened(
    at1({ kind: "metered", powerW: 5, soc: 1 }, registers(11_000, 520)),
  );
  assert.deepEqual(energy(), [[1_000, 20]]);
  records.happened(ENDED);
  assert.deepEqual(energy(), [[1_500, 40]]);
});

Deno.test("`SessionRecords` tells who ended a session, where and why, in place of the session's own words", () => {
  const records = opened();
  records.happened(at1({ kind: "linked", sessionNumber: 3 }));
  records.happened(at1({ kind: "authorised", means: "contract" }));
  records.close(3, {
    endedMs: 8_000,
    reason: "the station ended the session",
    how: "terminated",
  });
  records.happened(ENDED);
  assert.deepEqual(records.list(), [{
    number: 3,
    chargerId: "1",
    link: "TCP without TLS",
    startedMs: 5,
    state: "Ended",
    endedMs: 8_000,
    how: "terminated",
    reason: "the output voltage is above the vehicle's limit",
    means: "contract",
    endedBy: "station",
    where: "Session.Transfer",
    cause: "fault overvoltage",
    chargedWh: 1_500,
    dischargedWh: 40,
  }]);
});

Deno.test("`SessionRecords` closes a record that its session did not close", () => {
  const records = opened();
  records.happened(ENDED);
  const [record] = records.list();
  assert.deepEqual([record?.endedMs, record?.how, record?.state], [
    9_000,
    "failed",
    "Ended",
  ]);
});

Deno.test("`SessionRecords` lets the first end stand, and no later event change it", () => {
  const records = opened();
  records.happened(ENDED);
  records.happened(at1({ kind: "unplugged" }, registers(99_000, 99_000)));
  records.happened(ended({ by: "person", chargedWh: 9 }));
  const [record] = records.list();
  assert.deepEqual([record?.endedBy, record?.chargedWh], ["station", 1_500]);
});

Deno.test("`SessionRecords` keeps what came before the session opened its record", () => {
  const records = new SessionRecords();
  records.happened(at1({ kind: "authorised", means: "free" }));
  assert.deepEqual(records.list(), []);
  records.open({
    number: 3,
    chargerId: "1",
    link: "",
    startedMs: 5,
    state: "",
  });
  assert.equal(records.list()[0]?.means, "free");
});

Deno.test("`SessionRecords` takes no energy from a register that went back, nor events without a session", () => {
  const records = opened();
  records.happened(at1({ kind: "linked", sessionNumber: 3 }));
  records.happened(
    at1({ kind: "metered", powerW: 0, soc: undefined }, registers(0, 0)),
  );
  assert.deepEqual(records.list()[0]?.chargedWh, 0);
  for (const sessionId of [undefined, "", "1", "1-x"]) {
    assert.equal(
      sessionNumberOf(at1({ kind: "available" }, { sessionId })),
      undefined,
    );
  }
  assert.equal(
    sessionNumberOf(at1({ kind: "resumed" }, { sessionId: "a-b-12" })),
    12,
  );
});

Deno.test("`SessionRecords` bounds what it remembers of 10 000 sessions", () => {
  const records = new SessionRecords();
  for (let number = 1; number <= 10_000; number++) {
    records.open({ number, chargerId: "1", link: "", startedMs: 0, state: "" });
    records.happened(ended({ sessionNumber: number }));
  }
  const list = records.list();
  assert.equal(list.length, 200);
  assert.equal(list[0]?.number, 10_000);
  assert.ok(list.every(({ endedBy }) => endedBy === "station"));
});

Deno.test("`tracedEvent()` of every kind has only fields that the gate lets out", () => {
  const gate = new Gate({ key: new Uint8Array(32) });
  for (const happening of EVERY) {
    const record = { ...tracedEvent(at1(happening)), seq: 1, atMs: 1 };
    const fields = traceFields(record);
    assert.ok(!("withheld" in fields), JSON.stringify(fields));
    const { payload } = gate.release("http", "control.trace", fields);
    const text = new TextDecoder().decode(payload);
    assert.match(text, new RegExp(`"type":"${happening.kind}"`));
  }
});

Deno.test("`tracedEvent()` bounds its texts", () => {
  const { reason } = tracedEvent(
    at1({ kind: "linkRefused", why: "x".repeat(5_000) }),
  );
  assert.equal(String(reason).length, 300);
});

Deno.test("`recorder()` keeps events in the records and in the trace", async () => {
  const kernel = testKernel();
  const records = opened();
  const system = startSystem(recorder({ records }), {
    kernel,
    address: "records",
  });
  for (const event of [at1({ kind: "linked", sessionNumber: 3 }), ENDED]) {
    system.root.send({ type: "charger.event", event });
  }
  await kernel.clock.settle();
  assert.equal(records.list()[0]?.endedBy, "station");
  const traced = kernel.trace.records().filter(({ kind }) => kind === "event");
  assert.deepEqual(
    traced.map(({ actor, type, by, where, cause }) => [
      actor,
      type,
      by,
      where,
      cause,
    ]),
    [
      ["evse:1", "linked", undefined, undefined, undefined],
      [
        "evse:1",
        "sessionEnded",
        "station",
        "Session.Transfer",
        "fault overvoltage",
      ],
    ],
  );
  await system.stop();
});
