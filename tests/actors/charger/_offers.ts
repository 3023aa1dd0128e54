/** What the outlets of these tests offer, the vehicle they serve, and its link. */

import type { StationOffer } from "../../../actors/charger/mod.ts";
import type { ByteLink } from "../../../drivers/exits/link.ts";
import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";

export class Link implements ByteLink {
  readonly security = { kind: "plain" } as const;
  closed = false;
  read(): Promise<Uint8Array | null> {
    return Promise.resolve(null);
  }
  write(): Promise<void> {
    return Promise.resolve();
  }
  close(): void {
    this.closed = true;
  }
}

const LIMITS = {
  maxChargeW: 22_000,
  minChargeW: 0,
  maxDischargeW: 22_000,
  minDischargeW: 0,
};

export const DC_OFFER: StationOffer = {
  evseId: "ZZ00000",
  services: [],
  serviceRenegotiation: true,
  dc: {
    ...LIMITS,
    maxChargeA: 60,
    minChargeA: 0,
    maxDischargeA: 60,
    minDischargeA: 0,
    maxV: 920,
    minV: 150,
  },
  tariff: () => ({
    currency: "EUR",
    language: "en",
    prices: [],
    form: "absolute",
  }),
};

export const AC_OFFER: StationOffer = {
  evseId: DC_OFFER.evseId,
  services: DC_OFFER.services,
  serviceRenegotiation: true,
  tariff: DC_OFFER.tariff,
  ac: { ...LIMITS, phases: 3, nominalV: 230, nominalHz: 50 },
};

export const VEHICLE: VehicleView = {
  service: "DC_BPT",
  controlMode: "dynamic",
  maxChargeW: 11_000,
  minChargeW: 0,
  maxDischargeW: 10_000,
  minDischargeW: 0,
  maxV: 500,
};
