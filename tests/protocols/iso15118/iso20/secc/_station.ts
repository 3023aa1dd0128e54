import { limitsOf } from "../../_limits.ts";
import type { EnergyService } from "../../../../../protocols/iso15118/shared/energy.ts";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";

/** The wall clock of these tests, ms. */
export const NOW_MS = 1_795_219_301_000;
const DAY_MS = 86_400_000;

const SERVICES: readonly EnergyService[] = ["AC", "DC", "AC_BPT", "DC_BPT"];

/** A station that can do everything and has just done what is asked next. */
export function station(change: Partial<StationView> = {}): StationView {
  const allocation = change.allocation ??
    { targetW: -7_000, minW: -11_000, maxW: 11_000 };
  const day = { fromMs: NOW_MS, untilMs: NOW_MS + DAY_MS };
  return {
    evseId: "DEV2GE0001",
    services: SERVICES.map((service) => ({
      service,
      controlModes: ["scheduled", "dynamic"],
      connector: 2,
      nominalV: 400,
      mobilityNeedsModes: [2, 1],
    })),
    serviceRenegotiation: true,
    eim: "accepted",
    dc: {
      maxChargeW: 50_000,
      minChargeW: 100,
      maxChargeA: 125,
      minChargeA: 1,
      maxDischargeW: 50_000,
      minDischargeW: 100,
      maxDischargeA: 125,
      minDischargeA: 1,
      maxV: 920,
      minV: 150,
    },
    ac: {
      maxChargeW: 22_000,
      minChargeW: 1_380,
      maxDischargeW: 11_000,
      minDischargeW: 0,
      phases: 3,
      nominalV: 400,
      nominalHz: 50,
    },
    allocation,
    limits: limitsOf(allocation, {
      chargeA: 125,
      dischargeA: 125,
      maxV: 920,
      minV: 150,
    }),
    residualCurrent: false,
    insulation: "valid",
    outlook: {
      charge: [{ ...day, powerW: 22_000 }],
      discharge: [{ ...day, powerW: -11_000 }],
    },
    tariff: {
      currency: "EUR",
      language: "ENG",
      prices: [{ ...day, perKwh: 0.31, perKwhDischarged: 0.12 }],
      form: "absolute",
    },
    present: { voltageV: 400, currentA: 20, powerW: 8_000 },
    cableCheck: "passed",
    preChargeMatched: true,
    contactorClosed: true,
    ...change,
  };
}
