import assert from "node:assert/strict";
import {
  emergencyStop,
  reset,
  resume,
  stop,
} from "../../../app/cli/charger_command.ts";
import * as setpoint from "../../../app/cli/setpoint.ts";
import { viewWith } from "../../actors/control/_gateway.ts";
import { call, RUNNING } from "./_call.ts";

const NOW_MS = 1_000_000;

Deno.test("`v2gate setpoint` asks for power in either direction and says it in words", async () => {
  for (
    const [args, line] of [
      [
        ["evening", "-7000"],
        "set-point evening is accepted: the site is to give 7.0 kW",
      ],
      [
        ["--minutes=2", "a", "500"],
        "set-point a is accepted: the site is to charge at 0.5 kW for 2 min",
      ],
      [["a", "0"], "set-point a is accepted: the site is to take no power"],
      [
        ["a", "11000", "--charger", "1"],
        "set-point a is accepted: charger 1 is to charge at 11.0 kW",
      ],
    ] as const
  ) {
    const { status, out, err } = await call(setpoint.run, [...args]);
    assert.deepEqual([status, out, err], [0, [line], []]);
  }
});

Deno.test("`v2gate setpoint` hands minutes, charger and priority on", async () => {
  const { asked } = await call(setpoint.run, [
    ...["evening", "-7000", "--minutes", "2", "--charger", "1"],
    ...["--priority", "5"],
  ]);
  assert.deepEqual(asked, [["request", {
    id: "evening",
    source: "manual",
    scope: { kind: "charger", chargerId: "1" },
    priority: 5,
    steps: [{ afterMs: 0, minW: -1e9, maxW: 1e9, targetW: -7_000 }],
    fromMs: NOW_MS,
    untilMs: NOW_MS + 120_000,
  }]]);
});

for (
  const [change, line] of [
    [
      "none",
      "set-point a is accepted: the site is to give 1.0 kW, as it was already",
    ],
    [
      "replaced",
      "set-point a is accepted: the site is to give 1.0 kW, in place of what it was",
    ],
  ] as const
) {
  Deno.test(`\`v2gate setpoint\` says what changed: ${change}`, async () => {
    const { out } = await call(setpoint.run, ["a", "-1000"], RUNNING, {
      replies: { site: { kind: "accepted", change } },
    });
    assert.deepEqual(out, [line]);
  });
}

Deno.test("`v2gate setpoint` refuses what it does not understand", async () => {
  for (
    const [args, expected] of [
      [[], /needs an ID and WATTS/],
      [["a"], /needs an ID and WATTS/],
      [["a", "1", "2"], /needs an ID and WATTS/],
      [["a", "11kW"], /WATTS is "11kW"; it must be a number of watts/],
      [["a", "1", "--minutes", "soon"], /--minutes is "soon"/],
      [["a", "1", "--minutes"], /--minutes needs a value/],
      [["a", "1", "--priority", "high"], /--priority is "high"/],
      [["a", "1", "--watts", "3"], /knows no option --watts/],
      [["withdraw"], /withdraw needs one ID/],
      [["withdraw", "a", "b"], /withdraw needs one ID/],
      [["withdraw", "a", "--minutes", "3"], /withdraw needs one ID/],
      [["list", "a"], /list takes --config only/],
      [["list", "--charger", "1"], /list takes --config only/],
    ] as const
  ) {
    const { status, err, asked } = await call(setpoint.run, [...args]);
    assert.equal(status, 2, args.join(" "));
    assert.match(err.join("\n"), expected);
    assert.deepEqual(asked, []);
  }
});

Deno.test("`v2gate setpoint` tells the gateway's refusal, and that nobody answered", async () => {
  const { status, err } = await call(setpoint.run, ["a b", "1"]);
  assert.equal(status, 1);
  assert.match(err[0] ?? "", /^id must be a text/);
  const stale = await call(setpoint.run, ["a", "1"], {
    ...RUNNING,
    "data/token": "an older one",
  });
  assert.equal(stale.status, 1);
  assert.match(stale.err[0] ?? "", /needs the token/);
  const full = await call(setpoint.run, ["a", "1"], RUNNING, {
    replies: { site: { kind: "refused", why: "64 wishes", cause: "full" } },
  });
  assert.deepEqual([full.status, full.out, full.err], [1, [], ["64 wishes"]]);
  const silent = await call(setpoint.run, ["a", "1"], RUNNING, {
    replies: { site: undefined },
  });
  assert.deepEqual([silent.status, silent.out], [1, []]);
  assert.match(silent.err[0] ?? "", /^the site did not answer within 2 s/);
});

Deno.test("`v2gate setpoint withdraw` takes one back, and tells an unknown one", async () => {
  const gone = await call(setpoint.run, ["withdraw", "evening"]);
  assert.deepEqual([gone.status, gone.out, gone.asked], [
    0,
    ["set-point evening is withdrawn"],
    [["withdraw", "evening"]],
  ]);
  const twice = await call(setpoint.run, ["withdraw", "evening"], RUNNING, {
    replies: { site: { kind: "accepted", change: "none" } },
  });
  assert.deepEqual(twice.out, ["set-point evening was withdrawn already"]);
  const none = await call(setpoint.run, ["withdraw", "nothing"]);
  assert.deepEqual([none.status, none.err], [1, [
    "there is no set-point nothing",
  ]]);
});

Deno.test("`v2gate setpoint list` shows each wish, what became of it and what was delivered", async () => {
  const time = (ms: number) => new Date(ms).toTimeString().slice(0, 8);
  const { status, out } = await call(setpoint.run, ["list"]);
  assert.equal(status, 0);
  assert.deepEqual(out, [
    `evening  charger 1  giving 7.0 kW  ${time(1_000)} to ${
      time(3_601_000)
    }  manual, priority 100  superseded by night at ${time(61_000)}`,
    `    charger 1  ${time(1_000)} to ${
      time(61_000)
    }  asked: giving 7.0 kW, measured: giving 6.8 kW, 0.00 kWh into the vehicle, 0.11 kWh to the grid`,
    `profile-3  site  at most 11.0 kW into the vehicles, then 1 more  ${
      time(5_000_000)
    } to ${time(9_000_000)}  ocpp, priority 50  waiting since ${time(2_000)}`,
  ]);
  const none = await call(setpoint.run, ["list"], RUNNING, {
    view: viewWith({ setpoints: () => [] }),
  });
  assert.deepEqual(none.out, ["no set-points"]);
});

for (
  const [name, { run }, command] of [
    ["reset", reset, "reset"],
    ["resume", resume, "start"],
    ["stop", stop, "stop"],
    ["emergency-stop", emergencyStop, "emergencyStop"],
  ] as const
) {
  Deno.test(`\`v2gate ${name}\` tells what the charger replied`, async () => {
    const done = await call(run, ["1"]);
    assert.deepEqual([done.status, done.out, done.asked], [
      0,
      ["charger 1: the session ends"],
      [[command, "1"]],
    ]);
    const words = "the contactor is still welded";
    const refused = await call(run, ["1"], RUNNING, {
      replies: { charger: { kind: "refused", words } },
    });
    assert.deepEqual([refused.status, refused.out, refused.err], [1, [], [
      `charger 1: ${words}`,
    ]]);
    const unknown = await call(run, ["9"]);
    assert.deepEqual([unknown.status, unknown.err], [1, [
      "there is no charger 9",
    ]]);
    for (const args of [[], ["1", "2"]]) {
      const misused = await call(run, args);
      assert.equal(misused.status, 2);
      assert.match(misused.err[0] ?? "", /needs the ID of one charger/);
    }
  });
}
