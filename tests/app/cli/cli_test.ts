import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import * as config from "../../../app/cli/config.ts";
import type { CliIo } from "../../../app/cli/io.ts";
import * as sessions from "../../../app/cli/sessions.ts";
import * as setpoint from "../../../app/cli/setpoint.ts";
import * as chargerCommands from "../../../app/cli/charger_command.ts";
import { loadConfig } from "../../../app/config/mod.ts";
import { LinkError } from "../../../drivers/exits/link.ts";
import { TOKEN, viewWith } from "../../actors/control/_gateway.ts";
import { call, noLines, RUNNING } from "./_call.ts";

Deno.test("`v2gate sessions` lists live and ended sessions", async () => {
  const ofThatDay: typeof sessions.run = (args, io) =>
    sessions.run(args, io, 2_000);
  const { status, out } = await call(ofThatDay, []);
  const time = (ms: number) => new Date(ms).toTimeString().slice(0, 8);
  assert.equal(status, 0);
  assert.deepEqual(out, [
    `#2  charger 1  ${
      time(1_000)
    }  DC_ChargeLoop  giving 7.0 kW  0.00 kWh into the vehicle, 1.20 kWh to the grid  ISO 15118-20 DC DC_BPT dynamic  authorised: contract  TLSv1.3, X448, vehicle certificate verified`,
    `#1  charger 2  ${time(500)} to ${
      time(900)
    }  failed: the vehicle closed the connection (by car, in Session.Transfer)  3.30 kWh into the vehicle, 0.00 kWh to the grid`,
  ]);
  const none = await call(sessions.run, [], RUNNING, {
    view: viewWith({ sessions: () => [] }),
  });
  assert.deepEqual(none.out, ["no sessions yet"]);
});

Deno.test("`v2gate sessions` shows the date of sessions of another day", async () => {
  const at = (day: number, hour: number) =>
    new Date(2026, 10, day, hour).getTime();
  const ended = (number: number, startedMs: number, endedMs: number) => ({
    number,
    chargerId: "1",
    link: "TCP without TLS",
    state: "Ended",
    powerW: 0,
    startedMs,
    endedMs,
  });
  const { out } = await call(
    (args, io) => sessions.run(args, io, at(30, 20)),
    [],
    RUNNING,
    {
      view: viewWith({
        sessions: () => [
          ended(3, at(30, 8), at(30, 9)),
          ended(2, at(29, 23), at(30, 1)),
          ended(1, at(9, 22), at(9, 23)),
        ],
      }),
    },
  );
  assert.deepEqual(out.map((line) => line.split("  ")[2]), [
    "08:00:00 to 09:00:00",
    "2026-11-29 23:00:00 to 2026-11-30 01:00:00",
    "2026-11-09 22:00:00 to 23:00:00",
  ]);
});

Deno.test({
  name: "`v2gate sessions --copy` says where the task may not write",
  permissions: { read: true, write: [tmpdir()], env: true },
  async fn() {
    const data = Deno.makeTempDirSync();
    try {
      Deno.writeTextFileSync(`${data}/sessions.db`, "");
      const { status, err } = await call(
        sessions.run,
        ["--copy", "/copy.db"],
        { "gateway.yaml": `dataDirectory: ${data}` },
      );
      assert.equal(status, 1);
      assert.deepEqual(err, [
        `cannot copy ${data}/sessions.db to /copy.db: the task v2gate may write below the folder of v2gate only`,
      ]);
    } finally {
      Deno.removeSync(data, { recursive: true });
    }
  },
});

Deno.test("`v2gate sessions` finds the gateway by its configuration", async () => {
  const files = {
    "site.yaml": "dataDirectory: kept",
    "kept/control.json": RUNNING["data/control.json"],
    "kept/token": TOKEN,
  };
  const found = await call(sessions.run, ["--config", "site.yaml"], files);
  assert.equal(found.status, 0);
  const lost = await call(sessions.run, [], files);
  assert.equal(lost.status, 1);
  assert.deepEqual(lost.err, [
    "no gateway runs with the data directory data; v2gate start starts one",
  ]);
  const wrong = await call(sessions.run, [], { "gateway.yaml": "site: 3" });
  assert.match(
    wrong.err[0] ?? "",
    /^gateway\.yaml: line 1, column 1: site is 3/,
  );
});

Deno.test("`v2gate sessions` says when nothing sensible answers", async () => {
  const damaged = await call(sessions.run, [], {
    ...RUNNING,
    "data/control.json": "{}",
  });
  assert.match(damaged.err[0] ?? "", /data\/control\.json is damaged/);
  const err: string[] = [];
  const io = (ask: CliIo["ask"]): CliIo => ({
    out: () => assert.fail("nothing is to be said"),
    err: (line) => err.push(line),
    readText: (path) =>
      Promise.resolve(new Map(Object.entries(RUNNING)).get(path)),
    lines: noLines,
    ask,
  });
  const dead = io(() =>
    Promise.reject(new LinkError("cannot ask it: refused"))
  );
  assert.equal(await sessions.run([], dead), 1);
  const other = io(() => Promise.resolve({ status: 200, body: "<html>" }));
  assert.equal(await sessions.run([], other), 1);
  const bare = io(() => Promise.resolve({ status: 502, body: "<html>" }));
  assert.equal(await sessions.run([], bare), 1);
  assert.deepEqual(err, [
    "cannot ask it: refused; does the gateway still run?",
    "what answers is no gateway of this version",
    "the gateway answers with status 502",
  ]);
});

Deno.test("`v2gate config` prints the effective configuration", async () => {
  const { status, out } = await call(config.run, [], {
    "gateway.yaml": "site: { importLimitW: 1234 }",
  });
  assert.equal(status, 0);
  const printed = loadConfig(out.join("\n"));
  assert.ok(printed.ok);
  assert.equal(printed.config.site.importLimitW, 1_234);
  const absent = await call(config.run, [], {});
  assert.equal(absent.status, 0);
});

Deno.test("`v2gate config` tells mistakes with file, line and column", async () => {
  const mistaken = await call(config.run, ["--config=a.yaml"], {
    "a.yaml": "sites: 1\ntrace: 2",
  });
  assert.equal(mistaken.status, 1);
  assert.deepEqual(mistaken.err, [
    "a.yaml: line 1, column 1: sites is no key; site is meant?",
    "a.yaml: line 2, column 1: trace is 2; it takes the key records",
  ]);
  const gone = await call(config.run, ["--config", "b.yaml"], {});
  assert.deepEqual([gone.status, gone.err], [1, ["there is no file b.yaml"]]);
  assert.equal((await call(config.run, ["more"])).status, 2);
});

const { reset, resume, stop, emergencyStop } = chargerCommands;
for (
  const { run, help } of [
    config,
    sessions,
    setpoint,
    reset,
    resume,
    stop,
    emergencyStop,
  ]
) {
  Deno.test(`\`${help.split("\n")[0]}\` has a help and knows no other option`, async () => {
    for (const word of ["--help", "-h"]) {
      const { status, out } = await call(run, [word]);
      assert.deepEqual([status, out], [0, [help]]);
    }
    const { status, err } = await call(run, ["--nothing"]);
    assert.equal(status, 2);
    assert.match(err[0] ?? "", /knows no option --nothing; see v2gate/);
  });
}
