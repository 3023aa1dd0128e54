import assert from "node:assert/strict";
import { rational } from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import type { SeccSession } from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import type { VehicleView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { answerOf, ask, HEADER, inLoop, inState } from "./_session.ts";
import { NOW_MS } from "./_station.ts";

/** Asks for nothing, has room for nothing, lacks nothing. */
const ZEROS = {
  EVTargetEnergyRequest: rational(0),
  EVMaximumEnergyRequest: rational(0),
  EVMinimumEnergyRequest: rational(0),
};

function turn(
  session: SeccSession,
  needs: Partial<typeof ZEROS> & { readonly DepartureTime?: number },
) {
  const { session: next } = answerOf(
    ask(session, {
      root: "AC_ChargeLoopReq",
      value: {
        Header: HEADER,
        MeterInfoRequested: false,
        Dynamic_AC_CLReqControlMode: {
          ...ZEROS,
          ...needs,
          EVMaximumChargePower: rational(11_000),
          EVMinimumChargePower: rational(0),
          EVPresentActivePower: rational(0),
          EVPresentReactivePower: rational(0),
        },
      },
    }),
    "AC_ChargeLoopRes",
  );
  return next;
}

function exchange(session: SeccSession) {
  const { session: next } = answerOf(
    ask(session, {
      root: "ScheduleExchangeReq",
      value: {
        Header: HEADER,
        MaximumSupportingPoints: 12,
        Dynamic_SEReqControlMode: { DepartureTime: 3_600, ...ZEROS },
      },
    }),
    "ScheduleExchangeRes",
  );
  return next;
}

function room(session: SeccSession): (number | undefined)[] {
  const { targetEnergyWh, maxEnergyWh }: Partial<VehicleView> =
    session.vehicle ?? {};
  return [targetEnergyWh, maxEnergyWh];
}

const negotiating = inState("ScheduleExchange", {
  authorisation: "granted",
  selection: { service: "AC", controlMode: "dynamic", mobilityNeedsMode: 1 },
  vehicle: {
    service: "AC",
    controlMode: "dynamic",
    maxChargeW: 11_000,
    minChargeW: 0,
    maxDischargeW: 0,
    minDischargeW: 0,
  },
});

Deno.test("an AC car whose energy requests have always been zero is not taken for full", () => {
  const agreed = exchange(negotiating);
  assert.deepEqual(room(agreed), [undefined, undefined]);
  const charging = turn(inLoop("dynamic"), {});
  assert.deepEqual(room(charging), [undefined, undefined]);
});

Deno.test("an AC car that named its energy before is full when its requests are zero", () => {
  const charging = turn(inLoop("dynamic"), {
    EVTargetEnergyRequest: rational(5_000),
    EVMaximumEnergyRequest: rational(9_000),
  });
  assert.deepEqual(room(charging), [5_000, 9_000]);
  assert.deepEqual(room(turn(charging, {})), [0, 0]);
});

Deno.test("an AC car at its target that has room left is taken at its word", () => {
  const charging = turn(inLoop("dynamic"), {
    EVMaximumEnergyRequest: rational(9_000),
  });
  assert.deepEqual(room(charging), [0, 9_000]);
  assert.deepEqual(room(turn(charging, {})), [0, 0]);
});

Deno.test("a DC car knows its battery: its zeros count from the first", () => {
  const { selection, vehicle } = negotiating;
  assert.ok(selection && vehicle);
  const agreed = exchange({
    ...negotiating,
    selection: { ...selection, service: "DC" },
    vehicle: { ...vehicle, service: "DC" },
  });
  assert.deepEqual(room(agreed), [0, 0]);
});

Deno.test("a car that writes zero for its departure in the loop does not leave at once", () => {
  const agreed = turn(inLoop("dynamic"), { DepartureTime: 3_600 });
  assert.equal(agreed.vehicle?.departureMs, NOW_MS + 3_600_000);
  const silent = turn(agreed, { DepartureTime: 0 });
  assert.equal(silent.vehicle?.departureMs, NOW_MS + 3_600_000);
});
