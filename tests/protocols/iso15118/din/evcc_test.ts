/** The car's handlers where a station does not behave as usual. */

import assert from "node:assert/strict";
import { Sealed } from "../../../../privacy/seal/mod.ts";
import {
  advanceDin,
  type DinCarRequest,
  startDinCarSession,
} from "../../../../protocols/iso15118/din/evcc/mod.ts";
import { type Any, car, NOW_MS, opened } from "./_din.ts";
import { type Conversation, converse, count } from "./_drive.ts";

type Fields = Record<string, unknown>;

/** A conversation in which one kind of answer has other fields. */
function altered(
  name: string,
  change: (value: Fields) => Fields,
  after = 0,
): Conversation {
  let seen = 0;
  return converse({
    reply: (response, request) => {
      if (request.name !== name || seen++ < after) return response;
      return changed(response, request, change);
    },
  });
}

function changed(
  response: Any,
  { value: { Header } }: DinCarRequest,
  change: (value: Fields) => Fields,
): Any {
  const { root, value } = opened(response);
  const Body = { [root]: change(value) };
  return { root: "V2G_Message", value: { Header, Body } };
}

/** The same with another DC_EVSEStatus. */
function status(name: string, news: Fields, after = 0): Conversation {
  return altered(name, (value) => ({
    ...value,
    DC_EVSEStatus: { ...value["DC_EVSEStatus"] as Fields, ...news },
  }), after);
}

function begin(evccid: Uint8Array) {
  const options = { evccid: new Sealed("EVCCID", evccid) };
  return advanceDin(startDinCarSession(options), "begin", {
    nowMs: NOW_MS,
    random: (n) => new Uint8Array(n),
    car: car(),
  });
}

Deno.test("`advanceDin()` writes a MAC address as EVCCID, by octets or by text", () => {
  const text = new TextEncoder().encode("02a0000000ff");
  for (const evccid of [text, Uint8Array.of(2, 0xa0, 0, 0, 0, 0xff)]) {
    const step = begin(evccid);
    assert.ok(step.kind === "request");
    const { SessionSetupReq } = step.request.value.Body;
    assert.deepEqual(SessionSetupReq, { EVCCID: "02A0000000FF" });
    assert.equal(step.request.name, "SessionSetupReq");
  }
});

Deno.test("`advanceDin()` ends at once with an EVCCID that is none, and keeps it to itself", () => {
  const name = "WMIV1234567890ABCDEX";
  const step = begin(new TextEncoder().encode(name));
  assert.ok(step.kind === "end");
  assert.match(step.reason, /no MAC address/);
  assert.ok(!step.reason.includes(name));
});

Deno.test("`advanceDin()` leaves a station that offers nothing it can use", () => {
  const ac = altered("ServiceDiscoveryReq", (value) => ({
    ...value,
    ChargeService: {
      ...value["ChargeService"] as Fields,
      EnergyTransferType: "AC_three_phase_core",
    },
  }));
  assert.match(ac.carEnd.reason, /AC_three_phase_core only/);
  assert.equal(ac.stationEnd?.how, "terminated");
  const contract = altered("ServiceDiscoveryReq", (value) => ({
    ...value,
    PaymentOptions: { PaymentOption: ["Contract"] },
  }));
  assert.match(contract.carEnd.reason, /takes contracts only/);
  const { dc: _, ...inletless } = car();
  const none = converse({ car: () => ({ ...inletless, dc: undefined }) });
  assert.equal(none.carEnd.reason, "the car has no DC inlet");
});

Deno.test("`advanceDin()` selects the charging service by the number the station gave it", () => {
  const run = altered("ServiceDiscoveryReq", (value) => ({
    ...value,
    ChargeService: {
      ...value["ChargeService"] as Fields,
      ServiceTag: { ServiceID: 7, ServiceCategory: "EVCharging" },
    },
  }));
  assert.equal(
    run.stationEnd?.reason,
    "the vehicle selected service 7, which is not offered",
  );
});

Deno.test("`advanceDin()` goes no further on a cable that is not found good", () => {
  for (const EVSEIsolationStatus of ["Fault", "Invalid"]) {
    const run = altered("CableCheckReq", (value) => ({
      ...value,
      EVSEProcessing: "Finished",
      DC_EVSEStatus: {
        ...value["DC_EVSEStatus"] as Fields,
        EVSEIsolationStatus,
      },
    }));
    assert.match(run.carEnd.reason, new RegExp(EVSEIsolationStatus));
    assert.equal(count(run.asked, "PreChargeReq"), 0);
    assert.equal(run.carCommands.at(-1), "car.openInlet");
  }
});

Deno.test("`advanceDin()` stops in every state for a station that says so", () => {
  const states = [
    "CableCheckReq",
    "PreChargeReq",
    "PowerDeliveryReq",
    "CurrentDemandReq",
  ];
  for (const name of states) {
    for (
      const [EVSEStatusCode, agreed] of [
        ["EVSE_Shutdown", true],
        ["EVSE_UtilityInterruptEvent", true],
        ["EVSE_EmergencyShutdown", false],
        ["EVSE_Malfunction", false],
      ] as const
    ) {
      const run = status(name, { EVSEStatusCode });
      assert.match(run.carEnd.reason, new RegExp(EVSEStatusCode), name);
      assert.equal(run.carEnd.agreed, agreed, name);
      assert.equal(run.asked.at(-1), "SessionStopReq", name);
      assert.equal(run.outlet.contactorClosed, false, name);
    }
    const asked = status(name, { EVSENotification: "StopCharging" });
    assert.match(asked.carEnd.reason, /asked to stop charging/, name);
  }
});

Deno.test("`advanceDin()` goes on while a station only tells what it does", () => {
  const codes = ["EVSE_NotReady", "EVSE_IsolationMonitoringActive"];
  for (const EVSEStatusCode of codes) {
    const run = status("CurrentDemandReq", { EVSEStatusCode });
    assert.equal(run.carEnd.reason, "the battery has what it should have");
  }
});

Deno.test("`advanceDin()` ends on a FAILED code, in words, with the inlet safe", () => {
  const run = altered("PreChargeReq", (value) => ({
    ...value,
    ResponseCode: "FAILED_SequenceError",
  }));
  assert.equal(
    run.carEnd.reason,
    "the station answered PreChargeReq with FAILED_SequenceError (it did not expect this message now)",
  );
  assert.deepEqual(run.carCommands.slice(-3), [
    "car.draw",
    "car.state",
    "car.openInlet",
  ]);
});

Deno.test("`advanceDin()` follows the current's limit as it changes and asks for none when full", () => {
  const demanded: unknown[] = [];
  converse({
    station: (asked) => ({
      allocation: {
        targetW: 0,
        minW: 0,
        maxW: count(asked, "CurrentDemandReq") > 2 ? 4_000 : 40_000,
      },
    }),
    car: (asked) => ({
      targetEnergyWh: count(asked, "CurrentDemandReq") > 4 ? -1 : 9_000,
      complete: count(asked, "CurrentDemandReq") > 5,
    }),
    reply: (response, request) => {
      const sent = request.value.Body["CurrentDemandReq"] as Fields | undefined;
      if (sent) demanded.push(sent["EVTargetCurrent"]);
      return response;
    },
  });
  const amps = demanded.map((value) => {
    const { Multiplier, Value } = value as {
      Multiplier: number;
      Value: number;
    };
    return Value * 10 ** Multiplier;
  });
  // First what the outlet can, then what the site lets it.
  assert.deepEqual(amps, [125, 100, 100, 10, 10, 0]);
});

Deno.test("`advanceDin()` leaves at its departure, and ignores wishes that DIN has no words for", () => {
  const run = converse({
    car: (asked, nowMs) => ({
      departureMs: NOW_MS + 3_000,
      request: asked.includes("CurrentDemandReq") && nowMs > 0
        ? { id: 3, kind: "renegotiateSchedule" }
        : undefined,
    }),
  });
  assert.equal(run.carEnd.reason, "the departure time has come");
  assert.ok(run.tookMs >= 3_000);
});

Deno.test("`advanceDin()` waits for each answer as long as the standard says, or as it is told", () => {
  const usual = converse().waitsMs;
  assert.equal(usual.get("CurrentDemandReq"), 250);
  assert.equal(usual.get("PowerDeliveryReq"), 5_000);
  assert.equal(usual.get("SessionSetupReq"), 2_000);
  const patient = converse({ options: { currentDemandMs: 900 } }).waitsMs;
  assert.equal(patient.get("CurrentDemandReq"), 900);
});
