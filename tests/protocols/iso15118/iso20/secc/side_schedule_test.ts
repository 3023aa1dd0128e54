import {
  payloadTypeOf,
  rational,
  SIDE_STREAMS,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import assert from "node:assert/strict";
import {
  ISO20_SECC,
  sealRequest,
  type SeccSession,
} from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import {
  answerOf,
  type Around,
  ask,
  envOf,
  HEADER,
  inLoop,
  inState,
  loopReq,
} from "./_session.ts";
import { NOW_MS } from "./_station.ts";

const energy = {
  EVTargetEnergyRequest: rational(10_000),
  EVMaximumEnergyRequest: rational(20_000),
  EVMinimumEnergyRequest: rational(0),
};
const needs = (mode: "scheduled" | "dynamic" = "scheduled") => ({
  root: "ScheduleExchangeReq",
  value: {
    Header: HEADER,
    MaximumSupportingPoints: 24,
    ...(mode === "scheduled"
      ? { Scheduled_SEReqControlMode: { DepartureTime: 7_200, ...energy } }
      : { Dynamic_SEReqControlMode: { DepartureTime: 7_200, ...energy } }),
  },
});
const deliver = (
  ChargeProgress: "Start" | "ScheduleRenegotiation" | "Stop",
  profile?: { tupleId?: number; powerW: number },
) => ({
  root: "PowerDeliveryReq",
  value: {
    Header: HEADER,
    EVProcessing: "Finished",
    ChargeProgress,
    ...(profile
      ? {
        EVPowerProfile: {
          TimeAnchor: Math.floor(NOW_MS / 1000),
          ...(profile.tupleId === undefined
            ? { Dynamic_EVPPTControlMode: {} }
            : {
              Scheduled_EVPPTControlMode: {
                SelectedScheduleTupleID: profile.tupleId,
              },
            }),
          EVPowerProfileEntries: {
            EVPowerProfileEntry: [{
              Duration: 7_200,
              Power: rational(profile.powerW),
            }],
          },
        },
      }
      : {}),
  },
});
const SITE_EMPTY: Around = {
  station: { outlook: { charge: [], discharge: [] } },
};

function side(session: SeccSession, o: Around = {}, mode?: "dynamic") {
  return answerOf(
    ask(session, needs(mode), o, "schedule"),
    "ScheduleExchangeRes",
  );
}
const main = (session: SeccSession, request: ReturnType<typeof deliver>) =>
  answerOf(ask(session, request), "PowerDeliveryRes");

Deno.test("`handleSideSchedule()` agrees a schedule of its own number and leaves the main stream alone", () => {
  const before = inLoop();
  const out = side(before);
  assert.equal(payloadTypeOf(out.response.root, out.response.stream), 0x8101);
  assert.equal(out.response.stream, "schedule");
  assert.equal(out.value.EVSEProcessing, "Finished");
  assert.equal(
    out.value.Scheduled_SEResControlMode?.ScheduleTuple[0]?.ScheduleTupleID,
    2,
  );
  assert.equal(out.session.state, "AC_ChargeLoop");
  assert.deepEqual(out.session.offer, before.offer);
  assert.equal(out.session.ongoingSinceMs, undefined);
  const loop = answerOf(ask(out.session, loopReq()), "AC_ChargeLoopRes");
  assert.equal(loop.value.ResponseCode, "OK");
});

for (const progress of ["ScheduleRenegotiation", "Start"] as const) {
  Deno.test(`PowerDelivery(${progress}) puts the new schedule in use`, () => {
    const { session } = side(inLoop());
    const { value, session: after, effects } = main(
      session,
      deliver(progress, { tupleId: 2, powerW: 22_000 }),
    );
    assert.equal(value.ResponseCode, "OK");
    assert.equal(after.state, "AC_ChargeLoop");
    assert.equal(after.offer?.tupleId, 2);
    assert.equal(after.renegotiation, undefined);
    assert.equal(after.vehicle?.profile?.[0]?.powerW, 22_000);
    assert.ok(effects.some(({ type }) => type === "evse.startTransfer"));
  });
}

Deno.test("PowerDelivery(Start) under the old schedule stays possible meanwhile", () => {
  const { session } = side(inLoop());
  const { value, session: after } = main(
    session,
    deliver("Start", { tupleId: 1, powerW: 7_000 }),
  );
  assert.equal(value.ResponseCode, "OK");
  assert.equal(after.offer?.tupleId, 1);
});

Deno.test("PowerDelivery(ScheduleRenegotiation) with a profile beyond the schedule leaves the old one in use", () => {
  const { session } = side(inLoop());
  const { value, session: after, end } = main(
    session,
    deliver("ScheduleRenegotiation", { tupleId: 2, powerW: 90_000 }),
  );
  assert.equal(value.ResponseCode, "WARNING_ScheduleRenegotiationFailed");
  assert.equal(end, undefined);
  assert.equal(after.offer?.tupleId, 1);
  assert.equal(after.renegotiation, undefined);
  assert.equal(after.state, "AC_ChargeLoop");
});

Deno.test("PowerDelivery(ScheduleRenegotiation) without a profile goes to ScheduleExchange on the main stream", () => {
  const { session } = side(inLoop());
  const { session: after } = main(session, deliver("ScheduleRenegotiation"));
  assert.equal(after.state, "ScheduleExchange");
  assert.equal(after.renegotiation, undefined);
});

Deno.test("dynamic mode needs no PowerDelivery after the side stream, and may have one", () => {
  const { session } = side(inLoop("dynamic"), {}, "dynamic");
  assert.equal(session.vehicle?.targetEnergyWh, 10_000);
  const loop = answerOf(ask(session, loopReq("dynamic")), "AC_ChargeLoopRes");
  assert.equal(loop.value.ResponseCode, "OK");
  const said = main(session, deliver("ScheduleRenegotiation", { powerW: 1 }));
  assert.equal(said.value.ResponseCode, "OK");
  assert.equal(said.session.state, "AC_ChargeLoop");
});

Deno.test("a new schedule in standby is in use without starting anything", () => {
  const { session } = side(inLoop("scheduled", { standby: true }));
  const { session: after, effects } = main(
    session,
    deliver("ScheduleRenegotiation", { tupleId: 2, powerW: 7_000 }),
  );
  assert.equal(after.standby, true);
  assert.equal(after.offer?.tupleId, 2);
  assert.equal(after.vehicle?.profile?.[0]?.powerW, 7_000);
  assert.deepEqual(effects.map(({ type }) => type), ["evse.vehicle"]);
});

Deno.test("`handleSideSchedule()` is Ongoing without an outlook and gives up with a WARNING, the old schedule in use", () => {
  const first = side(inLoop(), SITE_EMPTY);
  assert.equal(first.value.EVSEProcessing, "Ongoing");
  assert.equal(first.session.ongoingSinceMs, undefined);
  const late = side(first.session, { ...SITE_EMPTY, atMs: 55_001 });
  assert.equal(
    late.value.ResponseCode,
    "WARNING_ScheduleRenegotiationFailed",
  );
  assert.equal(late.session.state, "AC_ChargeLoop");
  assert.equal(late.session.offer?.tupleId, 1);
  assert.equal(late.end, undefined);
});

Deno.test("`handleSideSchedule()` fails for needs of the other control mode", () => {
  const { value, end } = side(inLoop(), {}, "dynamic");
  assert.equal(value.ResponseCode, "FAILED");
  assert.match(end?.reason ?? "", /scheduled control mode/);
});

Deno.test("`ISO20_SECC.handle()` refuses a side stream outside the charge loop with FAILED_SequenceError on that stream", () => {
  const states = ["Authorization", "PowerDelivery", "SessionStop"] as const;
  for (const state of states) {
    const out = side(inState(state));
    assert.equal(out.value.ResponseCode, "FAILED_SequenceError");
    assert.equal(payloadTypeOf(out.response.root, out.response.stream), 0x8101);
    assert.match(out.end?.reason ?? "", /schedule side stream/);
  }
});

Deno.test("`ISO20_SECC.handle()` refuses a request that does not belong on the side stream it came on", () => {
  const request = sealRequest(deliver("Stop"));
  assert.ok(request);
  for (const stream of SIDE_STREAMS) {
    const out = ISO20_SECC.handle(inLoop(), { ...request, stream }, envOf());
    assert.ok(out.kind === "answer");
    assert.equal(out.response.root, "PowerDeliveryRes");
    assert.equal(out.response.value.ResponseCode, "FAILED_SequenceError");
    assert.equal(out.end?.how, "failed");
  }
});

Deno.test("`ISO20_SECC.handle()` refuses another session's id and a faulty outlet on a side stream", () => {
  const other = { ...inLoop(), sessionId: "FEDCBA9876543210" };
  assert.equal(side(other).value.ResponseCode, "FAILED_UnknownSession");
  const faulty = side(inLoop(), { station: { fault: "the test wished it" } });
  assert.equal(faulty.value.ResponseCode, "FAILED");
});

Deno.test("leaving the loop forgets what the side stream agreed", () => {
  const { session } = side(inLoop());
  const stopping = ask(session, deliver("Stop"));
  assert.ok(stopping.kind === "await");
  // A side request may come while the main stream waits.
  const meanwhile = side(stopping.session, SITE_EMPTY);
  const settled = { ok: true, command: "evse.stopTransfer" } as const;
  const { session: after } = answerOf(
    ask(meanwhile.session, deliver("Stop"), { settled }),
    "PowerDeliveryRes",
  );
  assert.equal(after.state, "SessionStop");
  assert.equal(after.renegotiation, undefined);
});
