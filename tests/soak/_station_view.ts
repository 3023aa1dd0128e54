/** A station that lets every car through at once, for soaks of sessions alone. */

import type { StationView } from "../../protocols/iso15118/shared/secc/types.ts";

const DAY_MS = 86_400_000;

/** A station at `nowMs`, its contactor closed. */
export function stationWith(nowMs: number): StationView {
  const day = { fromMs: nowMs, untilMs: nowMs + DAY_MS };
  return {
    evseId: "DE*V2G*E1",
    services: [{
      service: "DC_BPT",
      controlModes: ["dynamic"],
      connector: 2,
      nominalV: 400,
      mobilityNeedsModes: [1],
    }],
    serviceRenegotiation: true,
    eim: "accepted",
    dc: {
      maxChargeW: 50_000,
      minChargeW: 0,
      maxChargeA: 125,
      minChargeA: 0,
      maxDischargeW: 50_000,
      minDischargeW: 0,
      maxDischargeA: 125,
      minDischargeA: 0,
      maxV: 1000,
      minV: 150,
    },
    allocation: { targetW: 11_000, minW: -20_000, maxW: 20_000 },
    limits: {
      chargeW: 20_000,
      dischargeW: 20_000,
      chargeA: 125,
      dischargeA: 125,
      maxV: 1000,
      minV: 150,
    },
    residualCurrent: false,
    insulation: "valid",
    outlook: {
      charge: [{ ...day, powerW: 20_000 }],
      discharge: [{ ...day, powerW: -20_000 }],
    },
    tariff: {
      currency: "EUR",
      language: "en",
      form: "absolute",
      prices: [{ ...day, perKwh: 0.3 }],
    },
    present: { voltageV: 400, currentA: 27.5, powerW: 11_000 },
    cableCheck: "passed",
    preChargeMatched: true,
    contactorClosed: true,
    meter: {
      meterId: "meter",
      chargedWh: 1000,
      dischargedWh: 0,
      timestampS: Math.floor(nowMs / 1000),
    },
  };
}
