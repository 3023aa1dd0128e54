import assert from "node:assert/strict";
import { rational } from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import type { SeccSession } from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import { meet } from "../_both.ts";
import { answerOf, type Around, ask, HEADER, inState } from "./_session.ts";

const START = {
  root: "PowerDeliveryReq",
  value: { Header: HEADER, EVProcessing: "Finished", ChargeProgress: "Start" },
};
const OPEN: Around = { station: { contactorClosed: false } };

function preCharge(EVProcessing: "Ongoing" | "Finished", voltageV = 400) {
  return {
    root: "DC_PreChargeReq",
    value: {
      Header: HEADER,
      EVProcessing,
      EVPresentVoltage: rational(395),
      EVTargetVoltage: rational(voltageV),
    },
  };
}

function inPreCharge(change: Partial<SeccSession> = {}): SeccSession {
  return inState("DC_PreCharge", {
    authorisation: "granted",
    selection: {
      service: "DC",
      controlMode: "dynamic",
      mobilityNeedsMode: 1,
    },
    ...change,
  });
}

function after(session: SeccSession, message: ReturnType<typeof preCharge>) {
  const { value, session: next } = answerOf(
    ask(session, message, OPEN),
    "DC_PreChargeRes",
  );
  assert.equal(value.ResponseCode, "OK");
  return next;
}

Deno.test("DC_PreCharge: a vehicle that asks for power without ever saying Finished gets the contactor asked for", () => {
  const outcome = ask(after(inPreCharge(), preCharge("Ongoing")), START, OPEN);
  assert.ok(outcome.kind === "await");
  assert.equal(outcome.command.type, "evse.closeContactor");
});

Deno.test("DC_PreCharge: power before any pre-charge is a FAILED_SequenceError", () => {
  const { value, end } = answerOf(
    ask(inPreCharge(), START, OPEN),
    "PowerDeliveryRes",
  );
  assert.equal(value.ResponseCode, "FAILED_SequenceError");
  assert.match(end?.reason ?? "", /before any pre-charge/);
});

Deno.test("DC_PreCharge: a vehicle that was content may pre-charge again until the contactor closes", () => {
  const content = after(inPreCharge(), preCharge("Finished"));
  assert.equal(content.state, "PowerDelivery");
  const again = after(content, preCharge("Ongoing", 410));
  assert.equal(again.state, "DC_PreCharge");
  assert.equal(again.preChargeV, 410);
  const closed = answerOf(
    ask({ ...content, transferring: true }, preCharge("Ongoing")),
    "DC_PreChargeRes",
  );
  assert.equal(closed.value.ResponseCode, "FAILED_SequenceError");
});

Deno.test("DC_PreCharge: a vehicle that is content again and again gets no more time than another", () => {
  const content = after(inPreCharge(), preCharge("Finished"));
  const { value, end } = answerOf(
    ask(content, preCharge("Finished"), { ...OPEN, atMs: 20_001 }),
    "DC_PreChargeRes",
  );
  assert.equal(value.ResponseCode, "FAILED");
  assert.match(end?.reason ?? "", /not finished within 20 s/);
});

for (const EVProcessing of ["Ongoing", "Finished"] as const) {
  Deno.test(`DC_PreCharge: the output of a vehicle that gives up after ${EVProcessing} is off before it looks for welded contacts`, () => {
    const charged = after(inPreCharge(), preCharge(EVProcessing));
    const stop = {
      root: "PowerDeliveryReq",
      value: { ...START.value, ChargeProgress: "Stop" },
    };
    const waits = ask(charged, stop, OPEN);
    assert.ok(waits.kind === "await");
    const { type: command } = waits.command;
    assert.equal(command, "evse.stopTransfer");
    const settled = { ok: true, command } as const;
    const { session } = answerOf(
      ask(waits.session, stop, { ...OPEN, settled }),
      "PowerDeliveryRes",
    );
    assert.equal(session.state, "DC_WeldingDetection");
    assert.equal(session.preChargeV, undefined);
  });
}

Deno.test("DC_PreCharge: a whole session of a vehicle that never says Finished comes to its end", () => {
  const { end, lines } = meet({
    service: "DC",
    stopAtMs: 5_000,
    bend: (request) =>
      request.root === "DC_PreChargeReq"
        ? { ...request, value: { ...request.value, EVProcessing: "Ongoing" } }
        : request,
  });
  assert.equal(end.how, "terminated");
  assert.ok(lines.includes("DC_ChargeLoopReq"), end.reason);
});
