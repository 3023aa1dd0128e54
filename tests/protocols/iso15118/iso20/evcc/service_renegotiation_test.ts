/** What the car tells of a service renegotiation that fails. */

import assert from "node:assert/strict";
import type {
  CarRequest,
  CarResponse,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import { drive, START_MS } from "./_drive.ts";
import { answer, type Double } from "./_station.ts";

function station(): Double {
  return {
    service: "DC",
    mode: "scheduled",
    voltageV: 0,
    anchorS: START_MS / 1000,
    acTargetW: 5_000,
    notify: "ServiceRenegotiation",
  };
}

/** A conversation that renegotiates its service; `bend` changes the answers from then on. */
function renegotiating(
  bend: (response: CarResponse, request: CarRequest) => CarResponse,
) {
  let stops = 0;
  return drive(station(), {
    reply: (request, s) => {
      if (request.root === "SessionStopReq") stops++;
      if (stops > 0) s.notify = undefined;
      const response = answer(request, s);
      return stops > 0 ? bend(response, request) : response;
    },
  }).end;
}

function refused(response: CarResponse): CarResponse {
  response.value.ResponseCode = "FAILED";
  return response;
}

Deno.test("a failed answer in a service renegotiation is told as such", () => {
  const roots = [
    "SessionStopRes",
    "ServiceDiscoveryRes",
    "ServiceDetailRes",
    "ServiceSelectionRes",
    "DC_ChargeParameterDiscoveryRes",
    "ScheduleExchangeRes",
    "DC_CableCheckRes",
    "DC_PreChargeRes",
    "PowerDeliveryRes",
  ] as const;
  for (const root of roots) {
    const end = renegotiating((response) =>
      response.root === root ? refused(response) : response
    );
    assert.equal(end.how, "failed");
    assert.equal(end.agreed, false);
    const asked = root.replace("Res", "Req");
    assert.ok(
      end.reason.includes(
        `the service renegotiation failed: the station answered ${asked} with FAILED`,
      ),
      end.reason,
    );
  }
});

Deno.test("a service renegotiation that leaves no service is told as failed", () => {
  const end = renegotiating((response) =>
    response.root === "ServiceDetailRes"
      ? {
        ...response,
        value: {
          ...response.value,
          ServiceParameterList: {
            ParameterSet: [{
              ParameterSetID: 1,
              Parameter: [{ Name: "ControlMode", intValue: 2 }],
            }],
          },
        },
      }
      : response
  );
  assert.equal(end.agreed, false);
  assert.match(end.reason, /^the service renegotiation failed: no offered/);
});

Deno.test("a failed answer once energy flows again is no failure of the renegotiation", () => {
  const end = renegotiating((response) =>
    response.root === "DC_ChargeLoopRes" ? refused(response) : response
  );
  assert.match(end.reason, /^the station answered DC_ChargeLoopReq with/);
});
