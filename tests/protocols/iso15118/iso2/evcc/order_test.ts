/** The order of a -2 car's requests under every wish, of driver and station. */

import assert from "node:assert/strict";
import type { OpenRequest } from "../../../../../protocols/iso15118/iso2/evcc/types.ts";
import {
  assertInOrder,
  inWords,
  type Order,
  singleWishes,
  type WishAt,
  wishesAfter,
  wishOf,
} from "../../_order.ts";
import { contractCar } from "./_contract.ts";
import { drive, type DriveOptions } from "./_drive.ts";
import { type Double, station } from "./_station.ts";

const STOP = "SessionStopReq";
const AUTHORISED = ["AuthorizationReq", "ChargeParameterDiscoveryReq", STOP];
const SELECTION = ["ServiceDetailReq", "PaymentServiceSelectionReq", STOP];

/** Clause 8.8, in the words of the standard's own figures. */
const COMMON: Order = {
  SessionSetupReq: ["ServiceDiscoveryReq", STOP],
  ServiceDiscoveryReq: SELECTION,
  ServiceDetailReq: SELECTION,
  PaymentServiceSelectionReq: [
    "CertificateInstallationReq",
    "CertificateUpdateReq",
    "PaymentDetailsReq",
    "AuthorizationReq",
    STOP,
  ],
  CertificateInstallationReq: ["PaymentDetailsReq", STOP],
  PaymentDetailsReq: ["AuthorizationReq", STOP],
  AuthorizationReq: AUTHORISED,
  "PowerDeliveryReq Renegotiate": ["ChargeParameterDiscoveryReq"],
};
const LEAVES = ["PowerDeliveryReq Stop", "PowerDeliveryReq Renegotiate"];
const AC: Order = {
  ...COMMON,
  ChargeParameterDiscoveryReq: [
    "ChargeParameterDiscoveryReq",
    "PowerDeliveryReq Start",
    STOP,
  ],
  "PowerDeliveryReq Start": ["ChargingStatusReq"],
  ChargingStatusReq: ["ChargingStatusReq", "MeteringReceiptReq", ...LEAVES],
  MeteringReceiptReq: ["ChargingStatusReq", ...LEAVES],
  "PowerDeliveryReq Stop": [STOP],
};
const DC: Order = {
  ...COMMON,
  ChargeParameterDiscoveryReq: [
    "ChargeParameterDiscoveryReq",
    "CableCheckReq",
    STOP,
  ],
  CableCheckReq: ["CableCheckReq", "PreChargeReq", STOP],
  PreChargeReq: ["PreChargeReq", "PowerDeliveryReq Start", STOP],
  "PowerDeliveryReq Start": ["CurrentDemandReq"],
  CurrentDemandReq: ["CurrentDemandReq", "MeteringReceiptReq", ...LEAVES],
  MeteringReceiptReq: ["CurrentDemandReq", ...LEAVES],
  "PowerDeliveryReq Stop": ["WeldingDetectionReq", STOP],
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
const TURNS = 22;
/** By then every one of these conversations is in its loop. */
const IN_LOOP = 15;

const ROWS: readonly {
  readonly name: string;
  readonly order: Order;
  readonly station: () => Double;
  readonly drive?: DriveOptions;
}[] = [
  { name: "AC", order: AC, station: () => station("AC_three_phase_core") },
  { name: "DC", order: DC, station: () => station("DC_extended") },
  {
    name: "DC with receipts",
    order: DC,
    station: () => station("DC_extended", { receipts: true }),
  },
  {
    name: "AC with receipts and a new contract",
    order: AC,
    station: () =>
      station("AC_three_phase_core", {
        receipts: true,
        payments: ["Contract"],
        services: [2],
      }),
    drive: { pnc: contractCar("install") },
  },
];

function stepOf(request: OpenRequest): string {
  return request.root === "PowerDeliveryReq"
    ? `${request.root} ${request.value.ChargeProgress}`
    : request.root;
}

for (const row of ROWS) {
  const follow = (
    before: NonNullable<DriveOptions["before"]>,
    about: string,
  ) => {
    const { asked, end } = drive(row.station(), { ...row.drive, before });
    assertInOrder(asked.map(stepOf), row.order, `${row.name}, ${about}`);
    assert.notEqual(end.how, "failed", about);
    return asked.map(stepOf);
  };
  const wished = (wishes: readonly WishAt[]) =>
    follow((turn) => wishOf(wishes, turn), inWords(wishes));

  Deno.test(`a -2 car keeps to the order of messages whenever somebody wishes something, ${row.name}`, () => {
    for (const wishes of singleWishes(KINDS, TURNS)) wished(wishes);
  });

  Deno.test(`a -2 car keeps to the order of messages in a renegotiation, ${row.name}`, () => {
    const first = { turn: IN_LOOP, kind: "renegotiateSchedule" } as const;
    const seen = new Set<string>();
    for (const wishes of wishesAfter(first, KINDS, TURNS + 8)) {
      for (const step of wished(wishes)) seen.add(step);
    }
    assert.ok(seen.has("PowerDeliveryReq Renegotiate"));
  });

  Deno.test(`a -2 car keeps to the order of messages whenever the station asks something, ${row.name}`, () => {
    const asks: readonly Partial<Double>[] = [
      { notification: "StopCharging" },
      { notification: "ReNegotiation" },
      { statusCode: "EVSE_Shutdown" },
      { statusCode: "EVSE_EmergencyShutdown", residualCurrent: true },
    ];
    for (const ask of asks) {
      for (const lasts of [1, TURNS]) {
        for (let from = 0; from < TURNS; from++) {
          follow((turn, _request, told) => {
            const now = turn >= from && turn < from + lasts;
            const calm = {
              notification: "None",
              statusCode: "EVSE_Ready",
              residualCurrent: false,
            } as const;
            Object.assign(told, calm, now ? ask : {});
            return wishOf([{ turn: TURNS + 8, kind: "stop" }], turn);
          }, `${JSON.stringify(ask)} at ${from} for ${lasts}`);
        }
      }
    }
  });
}

Deno.test("a -2 car asks for no current in the turn that is due before it stops", () => {
  const { asked } = drive(station("DC_extended"), {
    before: (_turn, request, told) => {
      const starts = request.root === "PowerDeliveryReq" &&
        request.value.ChargeProgress === "Start";
      told.statusCode = starts ? "EVSE_EmergencyShutdown" : "EVSE_Ready";
    },
  });
  const turns = asked.filter((r) => r.root === "CurrentDemandReq");
  assert.deepEqual(turns.map((r) => r.value.EVTargetCurrent.Value), [0]);
});
