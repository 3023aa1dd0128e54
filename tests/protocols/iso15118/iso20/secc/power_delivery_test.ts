import assert from "node:assert/strict";
import { rational } from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import { answerOf, type Around, ask, HEADER, inLoop } from "./_session.ts";
import { NOW_MS } from "./_station.ts";

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

Deno.test("PowerDelivery(Start) of scheduled DC lets no current flow before the vehicle asks for some", () => {
  const profile = [{
    fromMs: NOW_MS,
    untilMs: NOW_MS + 3_600_000,
    powerW: 11_000,
  }];
  const begun = (controlMode: "scheduled" | "dynamic") => {
    const session = inLoop(controlMode, {
      state: "PowerDelivery",
      transferring: false,
      selection: { service: "DC", controlMode, mobilityNeedsMode: 1 },
      offer: { tupleId: 1, fromMs: NOW_MS, charge: profile, discharge: [] },
      preChargeV: 391,
    });
    const request = {
      ...START,
      value: {
        ...START.value,
        ...(controlMode === "scheduled"
          ? {
            EVPowerProfile: {
              TimeAnchor: NOW_MS / 1000,
              Scheduled_EVPPTControlMode: { SelectedScheduleTupleID: 1 },
              EVPowerProfileEntries: {
                EVPowerProfileEntry: [{
                  Duration: 3_600,
                  Power: rational(11_000),
                }],
              },
            },
          }
          : {}),
      },
    };
    return answerOf(ask(session, request), "PowerDeliveryRes").session;
  };
  assert.deepEqual(begun("scheduled").vehicle?.demand, {
    voltageV: 391,
    currentA: 0,
  });
  assert.equal(begun("dynamic").vehicle?.demand, undefined);
});
