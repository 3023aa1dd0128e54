import assert from "node:assert/strict";
import { Gate, GateRefusal } from "../../../privacy/gate/mod.ts";
import { Sealed } from "../../../privacy/seal/mod.ts";
import { Released, takeMaker } from "../../../privacy/seal/released.ts";

const gate = new Gate({ key: new Uint8Array(32).fill(7) });
const LINE = { time: "09:30:00", charger: "1", what: "charging", kW: 11.04 };

function text(released: Released): string {
  return new TextDecoder().decode(released.payload);
}

Deno.test("`Gate.release()` builds a line with the table's precision", () => {
  const released = gate.release("console", "account.line", LINE);
  assert.equal(released.exit, "console");
  assert.equal(text(released), "09:30:00  charger 1  charging  11.0 kW");
});

Deno.test("`Gate.release()` builds JSON in the table's order", () => {
  const released = gate.release("http", "control.setpoint", {
    change: "new",
    id: "a",
  });
  assert.equal(text(released), '{"id":"a","change":"new"}');
  const file = gate.release("file", "control.trace", {
    seq: 1,
    atMs: 2,
    kind: "state",
    actor: "site",
    value: undefined,
  });
  assert.equal(
    text(file),
    '{"seq":1,"atMs":2,"kind":"state","actor":"site"}\n',
  );
});

Deno.test("`Gate.release()` refuses what the table does not have", () => {
  const refusals: [() => unknown, RegExp][] = [
    [
      () => gate.release("console", "account.line", { ...LINE, evccid: "x" }),
      /^cannot release account\.line\.evccid: the gate's table has no such field$/,
    ],
    [
      () =>
        gate.release("http", "control.chargers", { all: [{ mac: "02:00" }] }),
      /^cannot release control\.chargers\.all\[0\]\.mac: the gate's table/,
    ],
    [
      () => gate.release("http", "account.line", LINE),
      /by http: the table gives it to console$/,
    ],
    [
      () => gate.release("console", "account.line", { ...LINE, kW: NaN }),
      /account\.line\.kW: it is no finite number$/,
    ],
    [
      () => gate.release("console", "account.line", { ...LINE, what: {} }),
      /account\.line\.what: it is no text$/,
    ],
    [
      () => gate.release("console", "account.line", { time: "", charger: "" }),
      /account\.line\.what: it is no text$/,
    ],
    [
      () =>
        gate.release("http", "control.chargers", { all: Array(513).fill({}) }),
      /control\.chargers\.all: it is no list of at most 512$/,
    ],
    [
      () => gate.release("http", "control.health", { ok: 1, why: "" }),
      /control\.health\.ok: it is no flag$/,
    ],
    [
      () => gate.release("http", "control.sessions", { all: [null] }),
      /control\.sessions\.all\[0\]: it is no record$/,
    ],
    [
      () =>
        gate.release(
          "console",
          "account.line",
          JSON.parse('{"__proto__":1,"time":"","charger":"","what":""}'),
        ),
      /account\.line\.__proto__: the gate's table/,
    ],
  ];
  for (const [attempt, expected] of refusals) {
    assert.throws(attempt, (error) => {
      assert.ok(error instanceof GateRefusal);
      assert.match(error.message, expected);
      return true;
    });
  }
});

Deno.test("`Gate.release()` refuses a sealed value and does not show it", () => {
  const secret = new Sealed("EVCCID", "WMIV1234567890ABCDEX");
  for (
    const attempt of [
      () => gate.release("console", "account.line", { ...LINE, what: secret }),
      () =>
        gate.release("http", "control.trace", {
          seq: 1,
          atMs: 1,
          kind: "wire",
          actor: "x",
          affected: [secret],
        }),
    ]
  ) {
    assert.throws(attempt, /: it is sealed$/);
    assert.throws(attempt, (error) => !String(error).includes("WMIV"));
  }
});

Deno.test("`Gate.release()` lets no text steer a terminal and cuts it", () => {
  const released = gate.release("console", "account.line", {
    ...LINE,
    what: `\x1b[31m\u202ered\n${"x".repeat(400)}`,
    kW: undefined,
  });
  const line = text(released);
  assert.ok(line.startsWith("09:30:00  charger 1  \ufffd[31m\ufffdred\ufffdx"));
  assert.ok(line.endsWith("x…"));
  assert.equal(line.length, "09:30:00  charger 1  ".length + 300);
});

Deno.test("`Gate.verify()` knows its own values only", () => {
  const released = gate.release("console", "account.line", LINE);
  assert.ok(gate.verify(released));
  released.payload.fill(0);
  assert.ok(gate.verify(released));
  const key = new Uint8Array(32).fill(8);
  const other = new Gate({ key });
  assert.ok(!other.verify(released));
  assert.ok(
    !new Gate({ key, leaseEpoch: 2 }).verify(
      other.release("console", "account.line", LINE),
    ),
  );
  assert.ok(!gate.verify({ ...released }));
  assert.throws(() => new Gate({ key: new Uint8Array(15) }), /at least 16/);
});

Deno.test("`Released` is made by the gate alone", () => {
  assert.throws(() => takeMaker(), /the gate alone makes them/);
  const released = gate.release("console", "account.line", LINE);
  const { exit, payload, leaseEpoch, mac } = released;
  for (
    const forged of [
      { exit, payload, leaseEpoch, mac },
      Object.create(Released.prototype),
      Object.setPrototypeOf({ exit, payload }, Released.prototype),
      structuredClone({ exit, payload, leaseEpoch, mac }),
      Object.create(released),
      payload,
      null,
    ]
  ) {
    assert.ok(!Released.is(forged));
    assert.throws(
      () => Released.payloadFor("console", forged),
      /^TypeError: cannot let a value out by console: the gate has not released it$/,
    );
  }
  assert.throws(
    () => Released.payloadFor("http", released),
    /by http: the gate released it for console$/,
  );
  assert.throws(() => Object.assign(released, { exit: "http" }), TypeError);
});
