import assert from "node:assert/strict";
import type { SeccSession } from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import {
  ANSWER_HEADER,
  answerOf,
  type Around,
  ask,
  filled,
  HEADER,
  inLoop,
  inState,
  SESSION_ID,
} from "./_session.ts";

type Kind = "Terminate" | "Pause" | "ServiceRenegotiation";

function stop(session: SeccSession, ChargingSession: Kind, o: Around = {}) {
  const message = {
    root: "SessionStopReq",
    value: { Header: HEADER, ChargingSession },
  };
  return ask(session, message, o);
}

const stopped = (...args: Parameters<typeof stop>) =>
  answerOf(stop(...args), "SessionStopRes");

/** Nothing flows any more. */
const OPEN: Around = {
  station: {
    contactorClosed: false,
    present: { voltageV: 0, currentA: 0, powerW: 0 },
  },
};
const GRANTED = { authorisation: "granted" } as const;
const SELECTED = {
  ...GRANTED,
  selection: {
    service: "DC_BPT",
    controlMode: "scheduled",
    mobilityNeedsMode: 1,
  },
} as const;

Deno.test("SessionStopReq ends the session, with every field of the answer", () => {
  const { value, session, end } = stopped(
    inState("SessionStop", SELECTED),
    "Terminate",
    OPEN,
  );
  assert.deepEqual(filled(value), {
    Header: ANSWER_HEADER,
    ResponseCode: "OK",
  });
  assert.equal(session.state, "Ended");
  assert.deepEqual(end, {
    how: "terminated",
    reason: "the vehicle ended the session",
  });
});

Deno.test("SessionStopReq waits until nothing flows any more", () => {
  const outcome = stop(inLoop(), "Terminate", {
    station: { contactorClosed: true },
  });
  assert.ok(outcome.kind === "await");
});

Deno.test("SessionStopReq of a vehicle that was refused says why", () => {
  const { end } = stopped(
    inState("Authorization", {
      authorisation: "refused",
      refusal: "the card is blocked",
    }),
    "Terminate",
    OPEN,
  );
  assert.equal(
    end?.reason,
    "the vehicle ended the session, not authorised: the card is blocked",
  );
});

Deno.test("SessionStopReq pauses a session with a service, which is remembered", () => {
  const { value, end, paused } = stopped(
    inState("SessionStop", SELECTED),
    "Pause",
    OPEN,
  );
  assert.equal(value.ResponseCode, "OK");
  assert.equal(end?.how, "paused");
  assert.deepEqual(paused, {
    sessionId: SESSION_ID,
    service: "DC_BPT",
    controlMode: "scheduled",
  });
});

for (
  const [what, session] of [
    ["without authorisation", inState("Authorization")],
    ["without a service", inState("ServiceDiscovery", GRANTED)],
  ] as const
) {
  Deno.test(`SessionStopReq may not pause ${what}`, () => {
    const { value, end, paused } = stopped(session, "Pause", OPEN);
    assert.equal(value.ResponseCode, "FAILED_PauseNotAllowed");
    assert.equal(end?.how, "failed");
    assert.equal(paused, undefined);
  });
}

Deno.test("SessionStopReq goes back to the services, and nothing of the old one is left", () => {
  const before = inState("SessionStop", {
    ...SELECTED,
    preChargeV: 400,
    weldingAsked: true,
  });
  // The voltage of the pre-charge is taken away first.
  const first = stop(before, "ServiceRenegotiation", OPEN);
  assert.ok(first.kind === "await");
  const settled = { ok: true, command: first.command.type } as const;
  const { value, session, end } = stopped(before, "ServiceRenegotiation", {
    ...OPEN,
    settled,
  });
  assert.equal(value.ResponseCode, "OK");
  assert.equal(end, undefined);
  assert.equal(session.state, "ServiceDiscovery");
  assert.equal(session.authorisation, "granted");
  assert.deepEqual([session.selection, session.vehicle, session.offer], [
    undefined,
    undefined,
    undefined,
  ]);
  assert.deepEqual([session.preChargeV, session.weldingAsked], [
    undefined,
    false,
  ]);
});

const BEFORE: readonly SeccSession["state"][] = [
  "AuthorizationSetup",
  "Authorization",
];

for (const state of BEFORE) {
  for (const authorisation of ["none", "refused"] as const) {
    Deno.test(`ServiceRenegotiation is no way around authorisation: ${state}, ${authorisation}`, () => {
      const { value, session, end } = stopped(
        inState(state, { authorisation }),
        "ServiceRenegotiation",
        OPEN,
      );
      assert.equal(value.ResponseCode, "FAILED_SequenceError");
      assert.equal(session.state, "Ended");
      assert.equal(
        end?.reason,
        "the vehicle wants another service before it is authorised",
      );
    });
  }
}

Deno.test("ServiceRenegotiation is refused where the outlet does not support it", () => {
  const { value, end } = stopped(
    inState("SessionStop", SELECTED),
    "ServiceRenegotiation",
    { station: { contactorClosed: false, serviceRenegotiation: false } },
  );
  assert.equal(value.ResponseCode, "FAILED_NoServiceRenegotiationSupported");
  assert.equal(end?.how, "failed");
});
