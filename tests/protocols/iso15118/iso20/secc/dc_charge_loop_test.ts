import { deepEqual, equal, ok } from "node:assert/strict";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import {
  limit,
  rational,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import type { SeccSession } from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import { answerOf, ask, HEADER, inState } from "./_session.ts";
import { NOW_MS } from "./_station.ts";

type Service = "DC" | "DC_BPT";
type Mode = "scheduled" | "dynamic";

const MODES: readonly (readonly [Service, Mode, string])[] = [
  ["DC", "scheduled", "Scheduled_DC_CL"],
  ["DC", "dynamic", "Dynamic_DC_CL"],
  ["DC_BPT", "scheduled", "BPT_Scheduled_DC_CL"],
  ["DC_BPT", "dynamic", "BPT_Dynamic_DC_CL"],
];

const LIMITS: StationView["limits"] = {
  chargeW: 43_219.9,
  dischargeW: 32_109.9,
  chargeA: 100.0679,
  dischargeA: 80.0579,
  maxV: 500.09,
  minV: 200.0001,
};

function inDcLoop(
  service: Service,
  controlMode: Mode,
  change: Partial<SeccSession> = {},
): SeccSession {
  const both = service === "DC_BPT";
  return inState("DC_ChargeLoop", {
    authorisation: "granted",
    selection: { service, controlMode, mobilityNeedsMode: 1 },
    vehicle: {
      service,
      controlMode,
      maxChargeW: 90_000,
      minChargeW: 0,
      maxDischargeW: both ? 60_000 : 0,
      minDischargeW: 0,
      maxChargeA: 200,
      ...(both ? { maxDischargeA: 150 } : {}),
      maxV: 460,
      minV: 250,
    },
    preChargeV: 380,
    transferring: true,
    ...change,
  });
}

type Fields = Readonly<Record<string, number>>;

/** A turn of the loop; figures by the names of their fields. */
function turn(
  [service, mode, name]: (typeof MODES)[number],
  fields: Fields = {},
) {
  const usual = {
    ...(mode === "scheduled" ? { EVTargetCurrent: 50, EVTargetVoltage: 450 } : {
      EVTargetEnergyRequest: 9_000,
      EVMaximumEnergyRequest: 12_000,
      EVMinimumEnergyRequest: 0,
      EVMaximumChargePower: 90_000,
      EVMinimumChargePower: 0,
      EVMaximumChargeCurrent: 200,
      EVMaximumVoltage: 460,
      EVMinimumVoltage: 250,
      ...(service === "DC_BPT"
        ? {
          EVMaximumDischargePower: 60_000,
          EVMinimumDischargePower: 0,
          EVMaximumDischargeCurrent: 150,
        }
        : {}),
    }),
    ...fields,
  };
  const written = Object.fromEntries(
    Object.entries(usual).map(([field, value]) => [field, limit(value)]),
  );
  return {
    root: "DC_ChargeLoopReq",
    value: {
      Header: HEADER,
      MeterInfoRequested: false,
      EVPresentVoltage: rational(390),
      [`${name}ReqControlMode`]: written,
    },
  };
}

/** What a turn answers and what it tells of the vehicle. */
function answerTo(
  mode: (typeof MODES)[number],
  fields: Fields = {},
  around: { session?: SeccSession; station?: Partial<StationView> } = {},
) {
  const session = around.session ?? inDcLoop(mode[0], mode[1]);
  const station = { limits: LIMITS, ...around.station };
  const answered = answerOf(
    ask(session, turn(mode, fields), { station }),
    "DC_ChargeLoopRes",
  );
  const { vehicle } = answered.session;
  ok(vehicle);
  const told = answered.value as unknown as Record<string, unknown>;
  return { ...answered, vehicle, limits: told[`${mode[2]}ResControlMode`] };
}

const CHARGE = {
  EVSEMaximumChargePower: { Exponent: 1, Value: 4_321 },
  EVSEMinimumChargePower: { Exponent: 0, Value: 100 },
  EVSEMaximumChargeCurrent: { Exponent: -2, Value: 10_006 },
  EVSEMaximumVoltage: { Exponent: 0, Value: 500 },
};
const DISCHARGE = {
  EVSEMaximumDischargePower: { Exponent: 0, Value: 32_109 },
  EVSEMinimumDischargePower: { Exponent: 0, Value: 100 },
  EVSEMaximumDischargeCurrent: { Exponent: -2, Value: 8_005 },
  EVSEMinimumVoltage: { Exponent: -2, Value: 20_001 },
};

/** Without the members a decoder writes as undefined. */
const said = (value: unknown) => JSON.parse(JSON.stringify(value));

for (const mode of MODES) {
  const [service, controlMode] = mode;
  const both = service === "DC_BPT";

  Deno.test(`\`handleDcChargeLoop()\` tells every limit of the station as a magnitude, never above it: ${service} ${controlMode}`, () => {
    const told = said(answerTo(mode).limits);
    deepEqual(told, both ? { ...CHARGE, ...DISCHARGE } : CHARGE);
  });

  Deno.test(`\`handleDcChargeLoop()\` tells the same limits whatever the vehicle's own are: ${service} ${controlMode}`, () => {
    const tight = {
      EVMaximumChargePower: 1_000,
      EVMaximumChargeCurrent: 3,
      EVMaximumVoltage: 400,
      ...(both
        ? { EVMaximumDischargePower: 500, EVMaximumDischargeCurrent: 2 }
        : {}),
    };
    deepEqual(
      said(answerTo(mode, tight).limits),
      said(answerTo(mode).limits),
    );
  });

  Deno.test(`\`handleDcChargeLoop()\` counts an impossible limit as zero at once: ${service} ${controlMode}`, () => {
    const { vehicle } = answerTo(mode, {
      EVMaximumChargePower: -5_000,
      EVMaximumChargeCurrent: -100,
      EVMinimumVoltage: 470,
      EVMaximumVoltage: 460,
    });
    equal(vehicle.maxChargeW, 0);
    equal(vehicle.maxChargeA, 0);
    equal(vehicle.maxV, 0);
    const odd = answerTo(mode, {
      EVMaximumChargePower: 2_000,
      EVMinimumChargePower: 3_000,
    });
    deepEqual([odd.vehicle.maxChargeW, odd.vehicle.minChargeW], [0, 3_000]);
    equal(odd.value.ResponseCode, "OK");
  });

  Deno.test(`\`handleDcChargeLoop()\` passes on every limit of the vehicle: ${service} ${controlMode}`, () => {
    const { vehicle, session } = answerTo(mode, {
      EVMaximumChargePower: 12_000,
      EVMinimumChargePower: 500,
      EVMaximumChargeCurrent: 33,
      EVMaximumVoltage: 455,
      EVMinimumVoltage: 260,
      ...(both
        ? {
          EVMaximumDischargePower: -7_000,
          EVMinimumDischargePower: -300,
          EVMaximumDischargeCurrent: -20,
        }
        : {}),
    });
    const { maxChargeW, minChargeW, maxChargeA, maxV, minV } = vehicle;
    deepEqual({ maxChargeW, minChargeW, maxChargeA, maxV, minV }, {
      maxChargeW: 12_000,
      minChargeW: 500,
      maxChargeA: 33,
      maxV: 455,
      minV: 260,
    });
    const { maxDischargeW, minDischargeW, maxDischargeA } = vehicle;
    deepEqual(
      [maxDischargeW, minDischargeW, maxDischargeA],
      both ? [7_000, 300, 20] : [0, 0, undefined],
    );
    // The time between two turns is known from the second on.
    equal(vehicle.loopMs, undefined);
    const later = ask(session, turn(mode), { atMs: 270 });
    equal(answerOf(later, "DC_ChargeLoopRes").session.vehicle?.loopMs, 270);
    equal(session.loopedMs, NOW_MS);
  });

  Deno.test(`\`handleDcChargeLoop()\` bounds figures that mean nothing: ${service} ${controlMode}`, () => {
    const request = turn(mode);
    const fields = (request.value as unknown as Record<string, unknown>)[
      `${mode[2]}ReqControlMode`
    ] as Record<string, unknown>;
    fields["EVMaximumChargePower"] = { Exponent: 127, Value: 32_767 };
    fields["EVMaximumChargeCurrent"] = { Exponent: -128, Value: 32_767 };
    const { vehicle } = answerOf(
      ask(inDcLoop(service, controlMode), request),
      "DC_ChargeLoopRes",
    ).session;
    equal(vehicle?.maxChargeW, 1e9);
    ok((vehicle?.maxChargeA ?? 1) < 1e-100);
  });
}

const SCHEDULED = ["DC", "scheduled", "Scheduled_DC_CL"] as const;
const BPT = ["DC_BPT", "scheduled", "BPT_Scheduled_DC_CL"] as const;
const DYNAMIC = ["DC_BPT", "dynamic", "BPT_Dynamic_DC_CL"] as const;

Deno.test("`handleDcChargeLoop()` takes a target as a ceiling and a signed bound, each by itself", () => {
  const asked = (mode: typeof SCHEDULED | typeof BPT, A: number, V: number) =>
    answerTo(mode, { EVTargetCurrent: A, EVTargetVoltage: V }).vehicle.demand;
  deepEqual(asked(SCHEDULED, 50, 450), { voltageV: 450, currentA: 50 });
  deepEqual(asked(SCHEDULED, 0, 450), { voltageV: 450, currentA: 0 });
  deepEqual(asked(SCHEDULED, -50, 450), { voltageV: 450, currentA: 0 });
  deepEqual(asked(SCHEDULED, 150, 900), { voltageV: 460, currentA: 125 });
  deepEqual(asked(BPT, -50, 300), { voltageV: 300, currentA: -50 });
  deepEqual(asked(BPT, -140, 300), { voltageV: 300, currentA: -125 });
  deepEqual(asked(BPT, 0, 300), { voltageV: 300, currentA: 0 });
});

Deno.test("`handleDcChargeLoop()` keeps a demand within the limits that came with it", () => {
  const { vehicle } = answerTo(BPT, {
    EVTargetCurrent: -50,
    EVMaximumDischargeCurrent: 20,
  });
  equal(vehicle.demand?.currentA, -20);
  const impossible = answerTo(SCHEDULED, {
    EVTargetCurrent: 50,
    EVMaximumChargeCurrent: -100,
  });
  equal(impossible.vehicle.demand?.currentA, 0);
});

Deno.test("`handleDcChargeLoop()` keeps the last voltage where the target is zero (V2G20-2183)", () => {
  const zero = { EVTargetVoltage: 0, EVTargetCurrent: 10 };
  equal(answerTo(SCHEDULED, zero).vehicle.demand?.voltageV, 380);
  const { session } = answerTo(SCHEDULED, { EVTargetVoltage: 410 });
  const then = answerTo(SCHEDULED, zero, { session });
  deepEqual(then.vehicle.demand, { voltageV: 410, currentA: 10 });
  const negative = answerTo(SCHEDULED, { EVTargetVoltage: -5 }, { session });
  equal(negative.vehicle.demand?.voltageV, 0);
});

Deno.test("`handleDcChargeLoop()` tells no demand in dynamic mode", () => {
  equal(answerTo(DYNAMIC).vehicle.demand, undefined);
});

Deno.test("`handleDcChargeLoop()` tells present values with their sign", () => {
  const present = { voltageV: 400, currentA: -25.5, powerW: -10_200 };
  const { value } = answerTo(DYNAMIC, {}, { station: { present } });
  deepEqual(value.EVSEPresentCurrent, { Exponent: -1, Value: -255 });
  deepEqual(value.EVSEPresentVoltage, { Exponent: 0, Value: 400 });
});

Deno.test("`handleDcChargeLoop()` tells a limit as achieved when it is the station's", () => {
  const flags = (
    mode: typeof SCHEDULED | typeof DYNAMIC,
    currentA: number,
    fields: Fields = {},
  ) => {
    const present = { voltageV: 300, currentA, powerW: 300 * currentA };
    return answerTo(mode, fields, { station: { present } }).value
      .EVSECurrentLimitAchieved;
  };
  equal(flags(SCHEDULED, 100, { EVTargetCurrent: 150 }), true);
  equal(flags(SCHEDULED, 100, { EVTargetCurrent: 90 }), false);
  equal(flags(SCHEDULED, 50, { EVTargetCurrent: 150 }), false);
  // No discharge is wanted of a service that has none.
  equal(flags(SCHEDULED, -80, { EVTargetCurrent: -150 }), false);
  equal(flags(DYNAMIC, 100), true);
  equal(flags(DYNAMIC, 100, { EVMaximumChargeCurrent: 60 }), false);
  equal(flags(DYNAMIC, -80), true);
  equal(flags(DYNAMIC, -80, { EVMaximumDischargeCurrent: 60 }), false);
});

Deno.test("`handleDcChargeLoop()` lets a vehicle in standby have nothing", () => {
  const session = inDcLoop("DC_BPT", "dynamic", { standby: true });
  const { limits, value } = answerTo(DYNAMIC, {}, { session });
  const zero = { Exponent: 0, Value: 0 };
  deepEqual(said(limits), {
    EVSEMaximumChargePower: zero,
    EVSEMinimumChargePower: zero,
    EVSEMaximumChargeCurrent: zero,
    EVSEMaximumVoltage: { Exponent: 0, Value: 500 },
    EVSEMaximumDischargePower: zero,
    EVSEMinimumDischargePower: zero,
    EVSEMaximumDischargeCurrent: zero,
    EVSEMinimumVoltage: { Exponent: -2, Value: 20_001 },
  });
  equal(value.EVSECurrentLimitAchieved, false);
});
