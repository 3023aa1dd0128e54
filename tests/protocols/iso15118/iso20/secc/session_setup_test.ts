import assert from "node:assert/strict";
import type { PausedSession } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { startSession } from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import {
  ANSWER_HEADER,
  answerOf,
  type Around,
  ask,
  filled,
  HEADER,
  opened,
  SESSION_ID,
} from "./_session.ts";
import { station } from "./_station.ts";

const EVCCID = "WMIV1234567890ABCX";

function setup(
  o: Around = {},
  sessionId = "0000000000000000",
  energy?: "AC" | "DC",
) {
  const session = { ...startSession(), ...(energy && { energy }) };
  const value = {
    Header: { ...HEADER, SessionID: sessionId },
    EVCCID: new TextEncoder().encode(EVCCID),
  };
  return answerOf(
    ask(session, { root: "SessionSetupReq", value }, o),
    "SessionSetupRes",
  );
}

const PAUSED: PausedSession = {
  sessionId: SESSION_ID,
  service: "DC_BPT",
  controlMode: "dynamic",
};

/** The usual station with other services. */
const offering = (
  services: ReturnType<typeof station>["services"],
): Around => ({
  station: { paused: PAUSED, services },
});

Deno.test("SessionSetupReq begins a session under a random id, with every field of the answer", () => {
  const { value, session, effects, end } = setup();
  assert.deepEqual(filled(value), {
    Header: { ...ANSWER_HEADER, SessionID: session.sessionId },
    ResponseCode: "OK_NewSessionEstablished",
    EVSEID: "DEV2GE0001",
  });
  assert.match(session.sessionId, /^[0-9A-F]{16}$/);
  assert.notEqual(session.sessionId, "0000000000000000");
  assert.equal(session.state, "AuthorizationSetup");
  assert.equal(session.resumed, false);
  assert.equal(opened(session.evccid), EVCCID);
  assert.deepEqual([effects, end], [[], undefined]);
});

Deno.test("SessionSetupReq joins the paused session it names, whose service goes on", () => {
  const { value, session } = setup({ station: { paused: PAUSED } }, SESSION_ID);
  assert.equal(value.ResponseCode, "OK_OldSessionJoined");
  assert.equal(value.Header.SessionID, SESSION_ID);
  assert.equal(session.state, "ChargeParameterDiscovery");
  assert.equal(session.resumed, true);
  assert.equal(session.authorisation, "granted");
  assert.deepEqual(session.selection, {
    service: "DC_BPT",
    controlMode: "dynamic",
    mobilityNeedsMode: 1,
  });
});

Deno.test("SessionSetupReq under another id begins anew, and needs authorisation", () => {
  const { value, session } = setup(
    { station: { paused: PAUSED } },
    "FEDCBA9876543210",
  );
  assert.equal(value.ResponseCode, "OK_NewSessionEstablished");
  assert.equal(session.authorisation, "none");
  assert.equal(session.selection, undefined);
});

const ALL = station().services;
const REFUSED: Readonly<Record<string, readonly [Around, ("AC" | "DC")?]>> = {
  "whose service is no longer offered": [
    offering(ALL.filter(({ service }) => service !== "DC_BPT")),
  ],
  "whose control mode is no longer offered": [
    offering(ALL.map((each) => ({ ...each, controlModes: ["scheduled"] }))),
  ],
  "of another energy than the link's": [
    { station: { paused: PAUSED } },
    "AC",
  ],
};

for (const [what, [around, energy]] of Object.entries(REFUSED)) {
  Deno.test(`SessionSetupReq begins anew in the place of a session ${what}`, () => {
    const { value, session } = setup(around, SESSION_ID, energy);
    assert.equal(value.ResponseCode, "OK_NewSessionEstablished");
    assert.notEqual(value.Header.SessionID, SESSION_ID);
    assert.equal(session.state, "AuthorizationSetup");
    assert.equal(session.resumed, false);
    assert.equal(session.authorisation, "none");
    assert.equal(session.selection, undefined);
  });
}
