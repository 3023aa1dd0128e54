/** Whole sessions of our car, every request held against what a strict station insists on. */

import assert from "node:assert/strict";
import { VirtualCar } from "../../../drivers/testbench/car/mod.ts";
import {
  momentMs,
  rational,
  valueOf,
} from "../../../protocols/iso15118/iso20/common/mod.ts";
import { converse, count } from "./din/_drive.ts";
import { opened } from "./din/_din.ts";
import { contractCar } from "./iso2/evcc/_contract.ts";
import { drive as driveIso2, wishAt } from "./iso2/evcc/_drive.ts";
import { station as iso2Station } from "./iso2/evcc/_station.ts";
import { drive as driveIso20, START_MS } from "./iso20/evcc/_drive.ts";
import { answer, type Double } from "./iso20/evcc/_station.ts";
import { complaints } from "./_strict.ts";

/** Cars at the ends of what `v2gate ev` takes. */
const CARS = {
  usual: { capacityWh: 60_000, soc: 50 },
  huge: { capacityWh: 1_000_000, soc: 0 },
  tiny: { capacityWh: 1_000, soc: 0 },
  full: { capacityWh: 60_000, soc: 100 },
} as const;

function makeCar(
  { capacityWh, soc }: { readonly capacityWh: number; readonly soc: number },
): VirtualCar {
  const powerW = capacityWh / 1.5;
  return new VirtualCar({
    battery: {
      capacityWh,
      soc,
      nominalV: 400,
      maxChargeW: powerW,
      maxDischargeW: powerW,
      efficiency: 0.96,
    },
    dc: { maxChargeA: 900, maxDischargeA: 100, maxV: 1_250, minV: 300 },
    ac: {
      maxChargeW: 11_000,
      minChargeW: 1_380,
      maxDischargeW: 11_000,
      minDischargeW: 500,
      phases: 3,
      nominalV: 230,
      nominalHz: 50,
      rampWPerS: 10_000,
      efficiency: 0.94,
    },
    minSoc: 20,
    targetSoc: 80,
    maxSoc: 95,
    v2x: { minSoc: 25, maxSoc: 95 },
    departureMs: START_MS + 20_000,
    stopAtTarget: false,
  });
}

function holds(
  asked: readonly { readonly root: string; readonly value: unknown }[],
): void {
  assert.ok(asked.length > 10);
  const found = asked.flatMap(({ root, value }) => complaints(root, value));
  assert.deepEqual([...new Set(found)], []);
}

const entries = Object.entries(CARS);

for (const [name, plan] of entries) {
  for (const service of ["AC", "DC", "AC_BPT", "DC_BPT"] as const) {
    for (const mode of ["scheduled", "dynamic"] as const) {
      Deno.test(`a strict station takes all of a ${name} car's ${service} ${mode}`, () => {
        const station: Double = {
          service,
          mode,
          voltageV: 0,
          anchorS: START_MS / 1000,
          acTargetW: 7_000,
        };
        const { asked, end } = driveIso20(station, { car: makeCar(plan) });
        holds(asked);
        assert.equal(end.agreed, true);
      });
    }
  }

  for (const mode of ["AC_three_phase_core", "DC_extended"] as const) {
    for (const payment of ["ExternalPayment", "Contract"] as const) {
      Deno.test(`a strict station takes all of a ${name} car's ${mode} by ${payment}`, () => {
        const { asked, end } = driveIso2(
          iso2Station(mode, { payments: [payment] }),
          { car: makeCar(plan), pnc: contractCar(), before: wishAt(40) },
        );
        holds(asked);
        assert.equal(end.agreed, true);
      });
    }
  }

  Deno.test(`a strict station takes all of a ${name} car's DIN`, () => {
    const asked: { root: string; value: unknown }[] = [];
    const { targetEnergyWh } = makeCar(plan).view();
    const { carEnd } = converse({
      car: (names) => ({
        capacityWh: plan.capacityWh,
        presentSoc: plan.soc,
        targetEnergyWh,
        complete: count(names, "CurrentDemandReq") >= 5,
      }),
      // So little power that the battery would take weeks.
      station: () => ({ allocation: { targetW: 200, minW: 0, maxW: 200 } }),
      reply: (response, request) => {
        const { root, value } = opened(request);
        asked.push({ root, value });
        return response;
      },
    });
    holds(asked);
    assert.equal(carEnd.agreed, true);
  });
}

Deno.test("a strict station is a test that can fail", () => {
  const none = { ...rational(0) };
  const said = (root: string, value: unknown) => complaints(root, value)[0];
  const profile = { EVProcessing: "Finished", ChargeProgress: "Start" };
  assert.match(said("PowerDeliveryReq", profile) ?? "", /without EVPowerPr/);
  const amps = { EVTargetCurrent: { Multiplier: 0, Unit: "A", Value: 401 } };
  assert.match(said("CurrentDemandReq", amps) ?? "", /401 A/);
  assert.match(
    said("DC_ChargeLoopReq", {
      BPT_Dynamic_DC_CLReqControlMode: { EVMaximumV2XEnergyRequest: none },
    }) ?? "",
    /V2X/,
  );
  assert.match(said("AuthorizationReq", { Id: "id1" }) ?? "", /challenge/);
});

Deno.test("in dynamic mode the car reserves what it could take until it leaves", () => {
  const station: Double = {
    service: "DC_BPT",
    mode: "dynamic",
    voltageV: 0,
    anchorS: START_MS / 1000,
    acTargetW: 0,
  };
  const { asked } = driveIso20(station, { car: makeCar(CARS.usual) });
  const starts = asked.flatMap((one) =>
    one.root === "PowerDeliveryReq" && one.value.ChargeProgress === "Start"
      ? [one.value.EVPowerProfile]
      : []
  );
  const [profile] = starts;
  assert.ok(profile);
  assert.deepEqual(profile.Dynamic_EVPPTControlMode, {});
  assert.equal(profile.Scheduled_EVPPTControlMode, undefined);
  const [entry, ...more] = profile.EVPowerProfileEntries.EVPowerProfileEntry;
  assert.equal(more.length, 0);
  assert.ok(entry);
  const untilMs = momentMs(profile.TimeAnchor) + entry.Duration * 1000;
  const lateMs = untilMs - START_MS - 20_000;
  assert.ok(Math.abs(lateMs) <= 500, `${lateMs} ms off`);
  assert.deepEqual(entry.Power, rational(40_000));
});

Deno.test("a -20 car names no limit above its own", () => {
  const station: Double = {
    service: "DC",
    mode: "dynamic",
    voltageV: 0,
    anchorS: START_MS / 1000,
    acTargetW: 0,
  };
  const mostW = 184_000 / 1.5;
  const car = makeCar({ capacityWh: 184_000, soc: 50 });
  const named = driveIso20(station, { car }).asked.flatMap((one) => {
    switch (one.root) {
      case "DC_ChargeParameterDiscoveryReq":
        return one.value.DC_CPDReqEnergyTransferMode ?? [];
      case "DC_ChargeLoopReq":
        return one.value.Dynamic_DC_CLReqControlMode ?? [];
      default:
        return [];
    }
  });
  assert.ok(named.length > 1);
  for (const { EVMaximumChargePower } of named) {
    const powerW = valueOf(EVMaximumChargePower);
    assert.ok(powerW <= mostW && powerW > mostW - 10, `${powerW}`);
  }
});

const WITHOUT_CABLE = { options: { withoutCable: true } } as const;

Deno.test("a software station whose voltage stays is left as agreed, with a note", () => {
  const stays = iso2Station("DC_extended", { restV: 400 });
  const before = wishAt(40);
  const run = driveIso2(stays, { ...WITHOUT_CABLE, before });
  assert.equal(run.end.agreed, true);
  assert.match(run.notes.at(-1) ?? "", /still shows 400 V .* no cable/);
  assert.ok(run.tookMs < 20_000);

  const cable = driveIso2(iso2Station("DC_extended", { restV: 400 }), {
    before,
  });
  assert.equal(cable.end.agreed, false);
  assert.match(cable.end.reason, /a contactor may be welded/);

  const din = converse({
    options: { withoutCable: true },
    reply: (response) => {
      const { root, value } = opened(response);
      if (root === "WeldingDetectionRes" && "EVSEPresentVoltage" in value) {
        value.EVSEPresentVoltage = { Multiplier: 0, Unit: "V", Value: 230 };
      }
      return response;
    },
  });
  assert.equal(din.carEnd.agreed, true, din.carEnd.reason);
  assert.match(din.notes.at(-1) ?? "", /still shows 230 V/);

  const iso20: Double = {
    service: "DC",
    mode: "dynamic",
    voltageV: 0,
    anchorS: START_MS / 1000,
    acTargetW: 0,
  };
  const { end, asked } = driveIso20(iso20, {
    ...WITHOUT_CABLE,
    car: makeCar(CARS.usual),
    reply: (request, station) => {
      station.voltageV = 230;
      return request.root === "DC_WeldingDetectionReq"
        ? {
          root: "DC_WeldingDetectionRes",
          value: {
            Header: { SessionID: request.value.Header.SessionID, TimeStamp: 0 },
            ResponseCode: "OK",
            EVSEPresentVoltage: rational(230),
          },
        }
        : answer(request, station);
    },
  });
  assert.equal(end.agreed, true, end.reason);
  const last = asked.at(-2);
  assert.ok(last?.root === "DC_WeldingDetectionReq");
  assert.equal(last.value.EVProcessing, "Finished");
});

Deno.test("a car of -20 waits five minutes for somebody with a card, one for the station", () => {
  const waits = (
    EVSEProcessing: "Ongoing" | "Ongoing_WaitingForCustomerInteraction",
  ) =>
    driveIso20({
      service: "DC",
      mode: "dynamic",
      voltageV: 0,
      anchorS: START_MS / 1000,
      acTargetW: 0,
    }, {
      most: 4_000,
      reply: (request, station) => {
        const response = answer(request, station);
        return response.root === "AuthorizationRes"
          ? { ...response, value: { ...response.value, EVSEProcessing } }
          : response;
      },
    });
  const { end } = waits("Ongoing");
  assert.equal(end.reason, "no authorisation within 60 s");
  const patient = waits("Ongoing_WaitingForCustomerInteraction");
  assert.equal(patient.end.reason, "no authorisation within 300 s");
});
