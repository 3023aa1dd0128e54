import assert from "node:assert/strict";
import { answerOf, type Around, ask, HEADER, inLoop } from "./_session.ts";

const START = {
  root: "PowerDeliveryReq",
  value: { Header: HEADER, EVProcessing: "Finished", ChargeProgress: "Start" },
};
const ready = inLoop("dynamic", {
  state: "PowerDelivery",
  transferring: false,
});
const OPEN: Around = { station: { contactorClosed: false } };

Deno.test("PowerDelivery(Start) waits for the contactor, whatever else settles meanwhile", () => {
  const first = ask(ready, START, OPEN);
  assert.ok(first.kind === "await");
  assert.equal(first.command.type, "evse.closeContactor");
  const stale = ask(first.session, START, {
    ...OPEN,
    settled: { ok: true, command: "evse.certificate" },
  });
  assert.ok(stale.kind === "await");
  const closed = answerOf(
    ask(stale.session, START, {
      ...OPEN,
      settled: { ok: true, command: "evse.closeContactor" },
    }),
    "PowerDeliveryRes",
  );
  assert.equal(closed.value.ResponseCode, "OK");
  assert.equal(closed.session.transferring, true);
});

Deno.test("PowerDelivery(Start) fails with FAILED_ContactorError when the contactor does not close", () => {
  const { value, end } = answerOf(
    ask(ready, START, {
      ...OPEN,
      settled: { ok: false, command: "evse.closeContactor", reason: "stuck" },
    }),
    "PowerDeliveryRes",
  );
  assert.equal(value.ResponseCode, "FAILED_ContactorError");
  assert.match(end?.reason ?? "", /did not close: stuck/);
});
