import assert from "node:assert/strict";
import type { Happening } from "../../../actors/charger/events.ts";
import { type Known, knownAfter } from "../../../actors/control/known.ts";
import { sentenceOf, sentencesOf } from "../../../actors/control/sentences.ts";
import { at1, EVERY } from "./_events.ts";

Deno.test("`sentenceOf()` tells every kind of event in words", () => {
  assert.deepEqual(EVERY.map((happening) => sentenceOf(at1(happening))), [
    "available",
    "plugged in",
    "no session with the car: changing to basic charging",
    "a car has connected",
    "a connection was refused: a session is running",
    "authorisation is asked for (external identification)",
    "authorised",
    "authorisation refused (contract): the contract has expired",
    "enrolled for autocharge",
    "service agreed: DC_BPT, dynamic mode",
    "schedule agreed",
    "a new schedule is asked for, by the station",
    "the cable check has passed",
    "the contactor is closed",
    "power may flow",
    "power may flow no more",
    "is to give 7.0 kW (the grid): set-point evening",
    "charging at 11.0 kW",
    "suspended by the car: it takes no power",
    "power flows again",
    "the contactor is welded: out of service until it is reset",
    "the fault was cleared (emergency stop by command), by a person",
    "no energy to the grid: the owner allows none",
    "is to stop: a person asked for it",
    "energy: 3.30 kWh into the vehicle, 0.00 kWh to the grid; session ended: the car stopped the session",
    "unplugged",
  ]);
});

for (
  const [happening, sentence] of [
    [{ kind: "metered", powerW: -7_040, soc: undefined }, "giving 7.0 kW"],
    [
      { kind: "metered", powerW: 49, soc: undefined },
      "no power flows: the site has given none yet",
    ],
    [
      { kind: "metered", powerW: -49, soc: undefined },
      "no power flows: the site has given none yet",
    ],
    [{ kind: "metered", powerW: 50, soc: undefined }, "charging at 0.1 kW"],
    [
      { kind: "suspended", by: "station" },
      "suspended by the station: it gives no power",
    ],
    [
      { kind: "permitLost", name: "meter", words: "the meter is silent" },
      "no power: the meter is silent",
    ],
    [
      { kind: "authorised", means: "free" },
      "authorised: charging is free for everybody",
    ],
    [{ kind: "authorised", means: "contract" }, "authorised by contract"],
    [
      { kind: "authorised", means: "autocharge" },
      "authorised: known by autocharge",
    ],
    [{ kind: "authorisationAsked", means: "free" }, undefined],
    [
      { kind: "carAsked", what: "to begin anew", by: "person" },
      "the car is asked to begin anew, by a person",
    ],
    [
      { kind: "stopAsked", by: "backend", why: "the contract was withdrawn" },
      "is to stop: the contract was withdrawn, by the backend",
    ],
    [
      { kind: "stopAsked", by: "car", why: "the card was withdrawn" },
      "is to stop: the card was withdrawn, by the car",
    ],
    [{ kind: "contactor", closed: false }, "the contactor is open"],
    [
      {
        kind: "faulted",
        fault: {
          name: "overdrawn",
          words: "the car draws more than it is allotted",
          latched: false,
          sinceMs: 0,
        },
      },
      "the car draws more than it is allotted",
    ],
  ] as const satisfies readonly (readonly [Happening, string | undefined])[]
) {
  Deno.test(`\`sentenceOf()\` says ${JSON.stringify(sentence)}`, () => {
    assert.equal(sentenceOf(at1(happening)), sentence);
  });
}

Deno.test("`sentencesOf()` says who ended a session only where somebody wanted it", () => {
  const ended = (
    change: Partial<Extract<Happening, { kind: "sessionEnded" }>>,
  ) =>
    sentencesOf(at1({
      kind: "sessionEnded",
      sessionNumber: 3,
      by: "grid",
      where: "Session.Transfer",
      cause: { kind: "asked" },
      words: "the evening peak begins",
      chargedWh: 1_000,
      dischargedWh: 2_345,
      ...change,
    }));
  assert.deepEqual(ended({}), [
    "energy: 1.00 kWh into the vehicle, 2.35 kWh to the grid",
    "session ended: the evening peak begins, by the grid",
  ]);
  assert.equal(
    ended({ cause: { kind: "crash" }, words: "the session crashed" })[1],
    "session ended: the session crashed",
  );
  assert.equal(
    ended({ cause: { kind: "fault", name: "welded" }, by: "station" })[1],
    "session ended: the evening peak begins",
  );
});

/** The sentences of events that follow one another. */
function told(happenings: readonly Happening[]): string[] {
  let known: Known = {};
  return happenings.flatMap((happening) => {
    const event = at1(happening);
    const sentences = sentencesOf(event, known);
    known = knownAfter(known, event);
    return [...sentences];
  });
}

const metered = (powerW: number): Happening => ({
  kind: "metered",
  powerW,
  soc: undefined,
});
const limits = (targetW: number, why: string): Happening => ({
  kind: "limitsChanged",
  by: "gateway",
  maxChargeW: 11_000,
  maxDischargeW: 0,
  targetW,
  why,
});

Deno.test("`sentencesOf()` names the mode of the schedule that was agreed before", () => {
  assert.deepEqual(
    told([
      { kind: "serviceAgreed", service: "AC", controlMode: "scheduled" },
      { kind: "scheduleAgreed" },
      { kind: "linked", sessionNumber: 4 },
      { kind: "scheduleAgreed" },
    ]).filter((line) => line.startsWith("schedule")),
    ["schedule agreed, scheduled mode", "schedule agreed"],
  );
});

Deno.test("`sentencesOf()` tells a power again only when direction or size has changed", () => {
  assert.deepEqual(
    told([11_000, 11_000, 11_900, 12_200, 13_300, -13_300, 0, 20, 5_000].map(
      metered,
    )),
    [
      "charging at 11.0 kW",
      "charging at 12.2 kW",
      "giving 13.3 kW",
      "no power flows: the site has given none yet",
      "charging at 5.0 kW",
    ],
  );
});

for (
  const [name, before, expected] of [
    ["the site gives none", [
      limits(0, "the site has no power left"),
    ], "the site has no power left"],
    [
      "the car has not begun",
      [limits(5_000, "a share")],
      "the car takes none yet",
    ],
    ["the car pauses", [limits(5_000, "a share"), {
      kind: "suspended",
      by: "car",
    }], "the car takes none"],
    ["a charge permit is lost", [limits(5_000, "a share"), {
      kind: "permitLost",
      name: "meter",
      words: "the meter is silent",
    }], "the meter is silent"],
    ["a discharge permit says nothing of it", [limits(5_000, "a share"), {
      kind: "permitLost",
      name: "grid",
      words: "the grid is lost",
    }], "the car takes none yet"],
    ["somebody stopped it", [limits(5_000, "a share"), {
      kind: "stopAsked",
      by: "person",
      why: "a person asked for it",
    }], "a person asked for it"],
  ] as const satisfies readonly (readonly [
    string,
    readonly Happening[],
    string,
  ])[]
) {
  Deno.test(`\`sentencesOf()\` says beside a zero why: ${name}`, () => {
    assert.equal(
      told([...before, metered(0)]).at(-1),
      `no power flows: ${expected}`,
    );
  });
}

Deno.test("`sentencesOf()` says why the station suspends", () => {
  const lines = told([limits(0, "its turn comes in 12 min"), {
    kind: "suspended",
    by: "station",
  }]);
  assert.equal(
    lines.at(-1),
    "suspended by the station: its turn comes in 12 min",
  );
});

Deno.test("`sentencesOf()` tells the silence of a car, and says yet only before power has flowed", () => {
  const silent: Happening = {
    kind: "metered",
    powerW: 0,
    soc: undefined,
    silent: true,
  };
  assert.deepEqual(
    told([
      limits(7_000, "nobody asks for anything else"),
      metered(0),
      metered(7_000),
      silent,
      { kind: "suspended", by: "station" },
      metered(7_000),
      metered(0),
      limits(8_000, "nobody asks for anything else"),
      metered(7_000),
      metered(0),
    ]).filter((line) =>
      line.includes("no power") || line.includes("suspended")
    ),
    [
      "no power flows: the car takes none yet",
      "no power flows: the car has said nothing for too long",
      "suspended by the station: the car has said nothing for too long",
      "no power flows: the car takes none",
      "no power flows: the car takes none",
    ],
  );
});

Deno.test("`sentencesOf()` prefers the present reason of a zero to the one that was told before", () => {
  const why = "the charger is to take 2.0 kW";
  assert.deepEqual(
    told([
      limits(0, "the charger is to take 5.0 kW"),
      { kind: "metered", powerW: 0, soc: undefined, why },
      { kind: "suspended", by: "station", why },
    ]).slice(1),
    [`no power flows: ${why}`, `suspended by the station: ${why}`],
  );
});
