/** The order of a DIN car's requests under every wish, of driver and station. */

import assert from "node:assert/strict";
import type { DinCarRequest } from "../../../../protocols/iso15118/din/evcc/mod.ts";
import {
  assertInOrder,
  inWords,
  type Order,
  singleWishes,
  wishOf,
} from "../_order.ts";
import { type Any, opened } from "./_din.ts";
import { converse, count, type DriveOptions } from "./_drive.ts";

const STOP = "SessionStopReq";

/** Clause 9.7. */
const ORDER: Order = {
  SessionSetupReq: ["ServiceDiscoveryReq", STOP],
  ServiceDiscoveryReq: ["ServicePaymentSelectionReq", STOP],
  ServicePaymentSelectionReq: ["ContractAuthenticationReq", STOP],
  ContractAuthenticationReq: [
    "ContractAuthenticationReq",
    "ChargeParameterDiscoveryReq",
    STOP,
  ],
  ChargeParameterDiscoveryReq: [
    "ChargeParameterDiscoveryReq",
    "CableCheckReq",
    STOP,
  ],
  CableCheckReq: ["CableCheckReq", "PreChargeReq", STOP],
  PreChargeReq: ["PreChargeReq", "PowerDeliveryReq true", STOP],
  "PowerDeliveryReq true": ["CurrentDemandReq"],
  CurrentDemandReq: ["CurrentDemandReq", "PowerDeliveryReq false"],
  "PowerDeliveryReq false": ["WeldingDetectionReq", STOP],
  WeldingDetectionReq: ["WeldingDetectionReq", STOP],
};

const KINDS = [
  "stop",
  "pause",
  "leave",
  "renegotiateSchedule",
  "renegotiateService",
] as const;
/** Turns of a conversation that has been in the loop for a while. */
const TURNS = 26;

function stepOf(name: string, ready: boolean | undefined): string {
  return name === "PowerDeliveryReq" ? `${name} ${ready}` : name;
}

/** The requests in order; those of power delivery alternate, true first. */
function steps(asked: readonly string[]): string[] {
  let ready = false;
  return asked.map((name) => {
    if (name === "PowerDeliveryReq") ready = !ready;
    return stepOf(name, ready);
  });
}

function follow(o: DriveOptions, about: string) {
  const { asked, carEnd, codes } = converse({ ...o, isStrict: false });
  assertInOrder(steps(asked), ORDER, about);
  assert.ok(codes.every((code) => code.startsWith("OK")), `${about}: ${codes}`);
  assert.notEqual(carEnd.how, "failed", about);
  return asked;
}

Deno.test("a DIN car keeps to the order of messages whenever somebody wishes something", () => {
  let loops = 0;
  for (const wishes of singleWishes(KINDS, TURNS)) {
    const asked = follow({
      car: (so) => ({ request: wishOf(wishes, so.length - 1) }),
    }, inWords(wishes));
    loops = Math.max(loops, count(asked, "CurrentDemandReq"));
  }
  assert.ok(loops > 5);
});

Deno.test("a DIN car keeps to the order of messages whenever the station asks something", () => {
  const asks = [
    { EVSENotification: "StopCharging" },
    { EVSEStatusCode: "EVSE_Shutdown" },
    { EVSEStatusCode: "EVSE_EmergencyShutdown" },
  ];
  for (const ask of asks) {
    for (const lasts of [1, TURNS]) {
      for (let from = 0; from < TURNS; from++) {
        let turn = -1;
        follow({
          reply: (response, request) => {
            turn++;
            const now = turn >= from && turn < from + lasts;
            return now ? withStatus(response, request, ask) : response;
          },
        }, `${JSON.stringify(ask)} at ${from} for ${lasts}`);
      }
    }
  }
});

function withStatus(
  response: Any,
  { value: { Header } }: DinCarRequest,
  ask: Record<string, string>,
): Any {
  const { root, value } = opened(response);
  const { DC_EVSEStatus } = value;
  if (typeof DC_EVSEStatus !== "object") return response;
  const told = { ...value, DC_EVSEStatus: { ...DC_EVSEStatus, ...ask } };
  return { root: "V2G_Message", value: { Header, Body: { [root]: told } } };
}
