import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { CarHabits } from "../../../../../protocols/iso15118/shared/evcc/habits.ts";
import { drive, type DriveOptions, order, wishAt } from "./_drive.ts";
import { sharedVectors, testWith } from "../../../../_shared.ts";
import { answer, SESSION, station } from "./_station.ts";

const AC = "AC_three_phase_core";
const DC = "DC_extended";

function withHabits(
  mode: typeof AC | typeof DC,
  habits: CarHabits,
  more: DriveOptions = {},
) {
  return drive(station(mode), { ...more, options: { habits } });
}

Deno.test("habit `earlySessionStop` stops after the request it names, inlet open", () => {
  for (
    const after of [
      "SessionSetupReq",
      "AuthorizationReq",
      "ChargeParameterDiscoveryReq",
      "CableCheckReq",
      "CurrentDemandReq",
    ]
  ) {
    const { names, end, commands } = withHabits(DC, {
      earlySessionStop: { after },
    });
    assert.equal(names.at(-2), after);
    assert.equal(names.at(-1), "SessionStopReq");
    assert.equal(end.how, "terminated");
    assert.match(end.reason, /early, as ordered/);
    assert.equal(commands.at(-1), "car.openInlet");
  }
});

Deno.test("habit `wrongSessionId` shows another SessionID from the request it names on", () => {
  const from = "PaymentServiceSelectionReq";
  const { asked } = withHabits(AC, { wrongSessionId: { from } }, {
    before: wishAt(10),
  });
  const at = asked.findIndex((r) => r.root === from);
  const ids = asked.map((r) => r.header.SessionID);
  assert.ok(ids.slice(1, at).every((id) => id === SESSION));
  assert.ok(ids.slice(at).every((id) => id === "00000000DEADBEEF"));
  const zero = withHabits(AC, { wrongSessionId: { from, sessionId: "00" } }, {
    before: wishAt(10),
  });
  assert.equal(zero.asked.at(-1)?.header.SessionID, "00");
});

Deno.test("habit `stuckOngoing` repeats the request it names for ever", () => {
  for (const root of ["CableCheckReq", "PreChargeReq"] as const) {
    const { names, end } = withHabits(DC, { stuckOngoing: root }, {
      most: 1_000,
      before: wishAt(900),
    });
    const count = names.filter((n) => n === root).length;
    assert.ok(count > 800, `${root}: ${count}`);
    assert.equal(order(names).at(-2), root);
    assert.equal(end.reason, "the driver stopped the session");
  }
});

Deno.test("habit `repeatSessionSetup` sends it twice, the second time with the SessionID given", () => {
  const { names, asked, end } = withHabits(AC, { repeatSessionSetup: true }, {
    before: wishAt(10),
  });
  assert.deepEqual(names.slice(0, 3), [
    "SessionSetupReq",
    "SessionSetupReq",
    "ServiceDiscoveryReq",
  ]);
  assert.equal(asked[1]?.header.SessionID, SESSION);
  assert.equal(end.agreed, true);
});

Deno.test("habit `cableCheckInAc` asks for a cable check in AC although it is refused", () => {
  const { names, end, tookMs, commands } = withHabits(
    AC,
    { cableCheckInAc: true },
    {
      most: 1_000,
      reply: (request, s) => {
        const response = answer(request, s);
        if (request.root === "CableCheckReq") {
          response.value.ResponseCode = "FAILED_SequenceError";
        }
        return response;
      },
    },
  );
  assert.ok(names.filter((n) => n === "CableCheckReq").length > 100);
  assert.equal(names.at(-1), "CableCheckReq");
  assert.equal(end.how, "failed");
  assert.ok(tookMs < 45_000);
  assert.ok(!commands.includes("car.closeInlet"));
  const dc = withHabits(DC, { cableCheckInAc: true }, { before: wishAt(20) });
  assert.equal(dc.end.agreed, true, "a habit of AC alone");
});

Deno.test("habit `acStopsAfterParameters` says no more after ChargeParameterDiscovery in AC", () => {
  const { names, end } = withHabits(AC, { acStopsAfterParameters: true });
  assert.equal(names.at(-1), "ChargeParameterDiscoveryReq");
  assert.equal(end.how, "failed");
  const dc = withHabits(DC, { acStopsAfterParameters: true }, {
    before: wishAt(20),
  });
  assert.equal(dc.end.agreed, true);
});

Deno.test("habit `emptyFirstSessionId` sends no octet of SessionID first", () => {
  const { asked } = withHabits(AC, { emptyFirstSessionId: true }, {
    before: wishAt(10),
  });
  assert.equal(asked[0]?.header.SessionID, "");
  assert.equal(asked[1]?.header.SessionID, SESSION);
});

Deno.test("habit `takesAnyVoltage` closes its inlet whatever the station shows", () => {
  const { end, names } = drive(station(DC, { preCharges: false }), {
    options: { habits: { takesAnyVoltage: true } },
    before: wishAt(20),
  });
  assert.ok(names.includes("CurrentDemandReq"));
  assert.equal(end.agreed, true);
});

const SEEN: readonly [string, CarHabits][] = [
  [
    "Seres_2024-01-10T13_40_14.939Z-2_iso2_ac",
    { cableCheckInAc: true },
  ],
  [
    "Polestar_Polestar2_iso15118-2_AC_2023-04-05T15_56_33.351Z-polestar2-iso15118-2-AC",
    { acStopsAfterParameters: true },
  ],
];
for (const [name, habits] of SEEN) {
  const capture = sharedVectors(`conversations/real-cars/${name}.jsonl.gz`);
  const title = `habit \`${
    Object.keys(habits)[0]
  }\` asks in the order of the car it was seen in`;
  testWith(capture, title, (file) => {
    const seen = gunzipSync(readFileSync(file)).toString().trim().split("\n")
      .map((line): { dir: string; msg: string } => JSON.parse(line))
      .filter(({ dir }) => dir === "ev>secc").map(({ msg }) => msg);
    const { names } = withHabits(AC, habits, {
      most: 1_000,
      reply: (request, s) => {
        const response = answer(request, s);
        if (request.root === "CableCheckReq") {
          response.value.ResponseCode = "FAILED_SequenceError";
        }
        return response;
      },
    });
    assert.deepEqual(order(names), order(seen).slice(2));
  });
}
