import { equal, match, ok } from "node:assert/strict";
import { answerTo } from "../../iso2/secc/_drive.ts";
import { envOf } from "../../iso2/secc/_station.ts";
import { reach, say } from "../../iso2/secc/_car.ts";
import { answerOf, ask, HEADER, inLoop } from "../../iso20/secc/_session.ts";

const STOPPED = { stopped: "a person stopped it" };

Deno.test("a session of -2 that was stopped cannot be paused, so that nobody resumes its authorisation", () => {
  const loop = reach("ChargingStatus", "AC");
  const told = answerTo(loop, say.charging(), envOf(STOPPED));
  // The station has forgotten the stop by the time the vehicle pauses.
  const off = answerTo(told.session, say.power("Stop"), envOf());
  const over = answerTo(off.session, say.stop("Pause"), envOf());
  equal(over.value.ResponseCode, "OK");
  equal(over.outcome.end?.how, "terminated");
  match(over.outcome.end?.reason ?? "", /as the outlet had asked/);
  equal(over.outcome.paused, undefined);
  const usual = answerTo(
    answerTo(loop, say.power("Stop"), envOf()).session,
    say.stop("Pause"),
    envOf(),
  );
  ok(usual.outcome.paused);
});

Deno.test("a session of -20 that was stopped cannot be paused, so that nobody resumes its authorisation", () => {
  const pause = {
    root: "SessionStopReq",
    value: { Header: HEADER, ChargingSession: "Pause" },
  };
  const settled = { ok: true, command: "evse.stopTransfer" } as const;
  const over = answerOf(
    ask(inLoop("dynamic"), pause, { station: STOPPED, settled }),
    "SessionStopRes",
  );
  equal(over.end?.how, "terminated");
  equal(over.paused, undefined);
  const usual = answerOf(
    ask(inLoop("dynamic"), pause, { settled }),
    "SessionStopRes",
  );
  ok(usual.paused);
});

Deno.test("a cable check of -2 comes to no verdict in a session that was stopped", () => {
  const asked = answerTo(reach("CableCheck", "DC"), say.cableCheck(), envOf());
  equal(asked.session.cableCheckAsked, true);
  const told = answerTo(asked.session, say.cableCheck(), envOf(STOPPED));
  equal(told.value.EVSEProcessing, "Ongoing");
  equal(told.session.state, "CableCheck");
});
