import { limitsOf } from "../../_limits.ts";
import type {
  SeccEnv,
  StationView,
} from "../../../../../protocols/iso15118/shared/secc/types.ts";
import type {
  PncServices,
  PncVerdict,
} from "../../../../../protocols/iso15118/pnc/types.ts";

/** The wall clock of these tests, ms. */
export const NOW_MS = 1_795_219_301_000;
export const DAY_MS = 86_400_000;

/** A station that has AC and DC and has just done what is asked next. */
export function station(change: Partial<StationView> = {}): StationView {
  const allocation = change.allocation ??
    { targetW: 11_040, minW: -11_000, maxW: 11_040 };
  const day = { fromMs: NOW_MS, untilMs: NOW_MS + DAY_MS };
  return {
    evseId: "DE*V2G*E0001",
    services: (["AC", "DC"] as const).map((service) => ({
      service,
      controlModes: ["scheduled", "dynamic"],
      connector: 2,
      nominalV: 230,
      mobilityNeedsModes: [1],
    })),
    serviceRenegotiation: false,
    eim: "accepted",
    payment: ["eim", "pnc"],
    dc: {
      maxChargeW: 150_000,
      minChargeW: 0,
      maxChargeA: 300,
      minChargeA: 0,
      maxDischargeW: 50_000,
      minDischargeW: 0,
      maxDischargeA: 125,
      minDischargeA: 0,
      maxV: 920,
      minV: 150,
    },
    ac: {
      maxChargeW: 22_080,
      minChargeW: 1_380,
      maxDischargeW: 11_000,
      minDischargeW: 0,
      phases: 3,
      nominalV: 230,
      nominalHz: 50,
    },
    allocation,
    limits: limitsOf(allocation, {
      chargeA: 300,
      dischargeA: 125,
      maxV: 920,
      minV: 150,
    }),
    residualCurrent: false,
    insulation: "valid",
    outlook: {
      charge: [{ ...day, powerW: 22_080 }],
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
    meter: {
      meterId: "METER-1",
      chargedWh: 12_345,
      dischargedWh: 0,
      timestampS: NOW_MS / 1000,
    },
    ...change,
  };
}

/** Services that find everything in order, or the one verdict they are given. */
export function pncOf(verdict: PncVerdict = { ok: true }): PncServices {
  return {
    checkContract: () => verdict,
    verify: () => verdict,
    sign: (elements) => ({
      SignedInfo: {
        CanonicalizationMethod: {
          Algorithm: "http://www.w3.org/TR/canonical-exi/",
        },
        SignatureMethod: {
          Algorithm: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
        },
        Reference: elements.map(({ value }) => ({
          URI: `#${(value as { Id?: string }).Id}`,
          DigestMethod: {
            Algorithm: "http://www.w3.org/2001/04/xmlenc#sha256",
          },
          DigestValue: new Uint8Array(32),
        })),
      },
      SignatureValue: { $value: new Uint8Array(64) },
    }),
  };
}

/** An environment around that station; random octets are sevens. */
export function envOf(
  change: Partial<StationView> = {},
  more: Partial<SeccEnv> = {},
): SeccEnv {
  return {
    nowMs: NOW_MS,
    random: (octets) => new Uint8Array(octets).fill(7),
    station: station(change),
    pnc: pncOf(),
    ...more,
  };
}
