/** The order of a -20 car's requests under every wish, of driver and station. */

import assert from "node:assert/strict";
import type {
  CarRequest,
  CarResponse,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import {
  assertInOrder,
  inWords,
  type Order,
  singleWishes,
  type WishAt,
  wishesAfter,
  wishOf,
} from "../../_order.ts";
import { drive, type DriveOptions, START_MS } from "./_drive.ts";
import { answer, type Double } from "./_station.ts";

const STOP = "SessionStopReq";
const LEAVES = [
  "PowerDeliveryReq Stop",
  "PowerDeliveryReq ScheduleRenegotiation",
];

/** Clause 8.6, common part. */
const COMMON: Order = {
  SessionSetupReq: ["AuthorizationSetupReq", STOP],
  AuthorizationSetupReq: ["AuthorizationReq", STOP],
  AuthorizationReq: ["AuthorizationReq", "ServiceDiscoveryReq", STOP],
  ServiceDiscoveryReq: ["ServiceDetailReq", STOP],
  ServiceDetailReq: ["ServiceDetailReq", "ServiceSelectionReq", STOP],
  "PowerDeliveryReq ScheduleRenegotiation": ["ScheduleExchangeReq"],
  // After SessionStop with ServiceRenegotiation alone.
  SessionStopReq: ["ServiceDiscoveryReq"],
};
const AC: Order = {
  ...COMMON,
  ServiceSelectionReq: ["AC_ChargeParameterDiscoveryReq", STOP],
  AC_ChargeParameterDiscoveryReq: ["ScheduleExchangeReq", STOP],
  ScheduleExchangeReq: [
    "ScheduleExchangeReq",
    "PowerDeliveryReq Start",
    "PowerDeliveryReq Stop",
    STOP,
  ],
  "PowerDeliveryReq Start": ["AC_ChargeLoopReq"],
  AC_ChargeLoopReq: ["AC_ChargeLoopReq", ...LEAVES],
  "PowerDeliveryReq Stop": [STOP],
};
const DC: Order = {
  ...COMMON,
  ServiceSelectionReq: ["DC_ChargeParameterDiscoveryReq", STOP],
  DC_ChargeParameterDiscoveryReq: ["ScheduleExchangeReq", STOP],
  ScheduleExchangeReq: [
    "ScheduleExchangeReq",
    "DC_CableCheckReq",
    // Both in a renegotiation, in which the contactors are closed.
    "PowerDeliveryReq Start",
    "PowerDeliveryReq Stop",
    STOP,
  ],
  DC_CableCheckReq: ["DC_CableCheckReq", "DC_PreChargeReq", STOP],
  DC_PreChargeReq: ["DC_PreChargeReq", "PowerDeliveryReq Start", STOP],
  "PowerDeliveryReq Start": ["DC_ChargeLoopReq"],
  DC_ChargeLoopReq: ["DC_ChargeLoopReq", ...LEAVES],
  "PowerDeliveryReq Stop": ["DC_WeldingDetectionReq", STOP],
  DC_WeldingDetectionReq: ["DC_WeldingDetectionReq", STOP],
};

const KINDS = [
  "stop",
  "pause",
  "leave",
  "renegotiateSchedule",
  "renegotiateService",
] as const;
/** Turns of a conversation that has been in the loop for a while. */
const TURNS = 22;
/** By then every one of these conversations is in its loop. */
const IN_LOOP = 16;

const ROWS: readonly (readonly [Order, Double["service"], Double["mode"]])[] = [
  [AC, "AC", "scheduled"],
  [AC, "AC", "dynamic"],
  [DC, "DC", "scheduled"],
  [DC, "DC_BPT", "dynamic"],
];

function stepOf(request: CarRequest): string {
  return request.root === "PowerDeliveryReq"
    ? `${request.root} ${request.value.ChargeProgress}`
    : request.root;
}

/** The station, which notifies what is on its mind in PowerDeliveryRes too. */
function telling(request: CarRequest, station: Double): CarResponse {
  const response = answer(request, station);
  if (response.root !== "PowerDeliveryRes" || !station.notify) return response;
  const EVSEStatus = {
    NotificationMaxDelay: 0,
    EVSENotification: station.notify,
  };
  return { ...response, value: { ...response.value, EVSEStatus } };
}

for (const [order, service, mode] of ROWS) {
  const name = `${service} ${mode}`;
  const follow = (
    before: NonNullable<DriveOptions["before"]>,
    about: string,
  ) => {
    const station: Double = {
      service,
      mode,
      voltageV: 0,
      anchorS: START_MS / 1000,
      acTargetW: 5_000,
    };
    const { asked, end } = drive(station, { before, reply: telling });
    const steps = asked.map(stepOf);
    assertInOrder(steps, order, `${name}, ${about}`);
    assert.notEqual(end.how, "failed", about);
    return steps;
  };
  const wished = (wishes: readonly WishAt[]) =>
    follow((turn) => wishOf(wishes, turn), inWords(wishes));

  Deno.test(`a -20 car keeps to the order of messages whenever somebody wishes something, ${name}`, () => {
    for (const wishes of singleWishes(KINDS, TURNS)) wished(wishes);
  });

  Deno.test(`a -20 car keeps to the order of messages in a renegotiation, ${name}`, () => {
    for (const kind of ["renegotiateSchedule", "renegotiateService"] as const) {
      const first = { turn: IN_LOOP, kind };
      const seen = new Set<string>();
      for (const wishes of wishesAfter(first, KINDS, TURNS + 12)) {
        for (const step of wished(wishes)) seen.add(step);
      }
      assert.ok(seen.has(
        kind === "renegotiateSchedule"
          ? "PowerDeliveryReq ScheduleRenegotiation"
          : "ServiceDiscoveryReq",
      ));
    }
  });

  Deno.test(`a -20 car keeps to the order of messages whenever the station notifies something, ${name}`, () => {
    const asks: readonly NonNullable<Double["notify"]>[] = [
      "Terminate",
      "Pause",
      "ScheduleRenegotiation",
      "ServiceRenegotiation",
    ];
    for (const ask of asks) {
      for (const lasts of [1, TURNS]) {
        for (let from = IN_LOOP - 6; from < TURNS; from++) {
          follow((turn, _request, station) => {
            const now = turn >= from && turn < from + lasts;
            station.notify = now ? ask : undefined;
            return wishOf([{ turn: TURNS + 12, kind: "stop" }], turn);
          }, `${ask} at ${from} for ${lasts}`);
        }
      }
    }
  });
}
