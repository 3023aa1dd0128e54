/** One request of every kind, as a car sends it, and states to send it in. */

import assert from "node:assert/strict";
import type { StationView } from "../../../../protocols/iso15118/shared/secc/types.ts";
import type {
  Body,
  DC_EVErrorCodeType,
  DC_EVSEStatus,
} from "../../../../protocols/iso15118/generated/din.ts";
import {
  type DinRequestRoot,
  isDinRequestRoot,
} from "../../../../protocols/iso15118/din/common/mod.ts";
import {
  type DinSealedRequest,
  type DinSession,
  startDinSession,
} from "../../../../protocols/iso15118/din/secc/mod.ts";
import {
  answer,
  codeOf,
  type Dice,
  env,
  NOW_MS,
  opened,
  request,
} from "./_din.ts";

type Values = { readonly [R in DinRequestRoot]: NonNullable<Body[R]> };

const amps = (Value: number) => ({ Multiplier: 0, Unit: "A" as const, Value });
const volts = (Value: number) => ({ Multiplier: 0, Unit: "V" as const, Value });

/** DC_EVStatus of a car in order, or not. */
export function evStatus(
  EVReady = true,
  EVErrorCode: DC_EVErrorCodeType = "NO_ERROR",
) {
  return { EVReady, EVErrorCode, EVRESSSOC: 55 };
}

/** A demand of so many amperes. */
export function demand(currentA: number, status = evStatus()) {
  return {
    DC_EVStatus: status,
    EVTargetCurrent: amps(currentA),
    ChargingComplete: false,
    EVTargetVoltage: volts(410),
  };
}

/** Charge parameters with other limits. */
export function parameters(change: {
  readonly maxA?: number;
  readonly maxV?: number;
  readonly energyWh?: number;
} = {}, status = evStatus(false)) {
  const { maxA = 250, maxV = 450, energyWh = 9_000 } = change;
  return {
    EVRequestedEnergyTransferType: "DC_extended" as const,
    DC_EVChargeParameter: {
      DC_EVStatus: status,
      EVMaximumCurrentLimit: amps(maxA),
      EVMaximumVoltageLimit: volts(maxV),
      EVEnergyRequest: { Multiplier: 0, Value: energyWh },
      FullSOC: 90,
    },
  };
}

const octets = Uint8Array.of(1, 2, 3);
/** ContractID is text, in octets. */
const contract = new TextEncoder().encode("DE8AA1A2B3C4D59");
const chain = { Certificate: octets };
const roots = { RootCertificateID: ["none"] };

/** A value for every request. */
export const VALUES: Values = {
  SessionSetupReq: { EVCCID: "020000000001" },
  ServiceDiscoveryReq: { ServiceCategory: "EVCharging" },
  ServiceDetailReq: { ServiceID: 2 },
  ServicePaymentSelectionReq: {
    SelectedPaymentOption: "ExternalPayment",
    SelectedServiceList: { SelectedService: [{ ServiceID: 1 }] },
  },
  PaymentDetailsReq: {
    ContractID: contract,
    ContractSignatureCertChain: chain,
  },
  ContractAuthenticationReq: {},
  ChargeParameterDiscoveryReq: parameters(),
  CableCheckReq: { DC_EVStatus: evStatus() },
  PreChargeReq: {
    DC_EVStatus: evStatus(),
    EVTargetVoltage: volts(400),
    EVTargetCurrent: amps(1),
  },
  PowerDeliveryReq: { ReadyToChargeState: true },
  CurrentDemandReq: demand(30),
  WeldingDetectionReq: { DC_EVStatus: evStatus(false) },
  SessionStopReq: {},
  ChargingStatusReq: {},
  MeteringReceiptReq: {
    SessionID: "0102030405060708",
    MeterInfo: { MeterID: "M" },
  },
  CertificateInstallationReq: {
    Id: "a",
    OEMProvisioningCert: octets,
    ListOfRootCertificateIDs: roots,
    DHParams: octets,
  },
  CertificateUpdateReq: {
    Id: "a",
    ContractSignatureCertChain: chain,
    ContractID: contract,
    ListOfRootCertificateIDs: roots,
    DHParams: octets,
  },
};

/** Every request of the schema. */
export const ROOTS = Object.keys(VALUES).filter(isDinRequestRoot);

/** The usual request of a kind under this SessionID. */
export function usual(root: DinRequestRoot, sessionId: string) {
  return request(root, VALUES[root], sessionId);
}

/** The way into the loop. */
export const WAY: readonly DinRequestRoot[] = [
  "SessionSetupReq",
  "ServiceDiscoveryReq",
  "ServicePaymentSelectionReq",
  "ContractAuthenticationReq",
  "ChargeParameterDiscoveryReq",
  "CableCheckReq",
  "CableCheckReq",
  "PreChargeReq",
  "PowerDeliveryReq",
];

/** A session that waits for this request; WeldingDetection and loop too. */
export function sessionAt(state: DinSession["state"]): DinSession {
  let session = startDinSession();
  const step = (message: DinSealedRequest) => {
    session = answer(session, message, env()).session;
  };
  for (const root of WAY) {
    if (session.state === state) return session;
    step(usual(root, session.sessionId));
  }
  if (state === "WeldingDetection") {
    step(request(
      "PowerDeliveryReq",
      { ReadyToChargeState: false },
      session.sessionId,
    ));
  }
  return session;
}

/** Any request with any figures in it. */
export function anyRequest(dice: Dice, sessionId: string): DinSealedRequest {
  const root = dice.pick(ROOTS);
  const id = dice.next() < 0.95
    ? sessionId
    : dice.pick(["", "00", "FF", "1122334455667788"]);
  const status = evStatus(
    dice.next() < 0.9,
    dice.next() < 0.9 ? "NO_ERROR" : "FAILED_EVRESSMalfunction",
  );
  switch (root) {
    case "CurrentDemandReq":
      return request(root, demand(dice.whole(-200, 400), status), id);
    case "ChargeParameterDiscoveryReq":
      return request(
        root,
        parameters({
          maxA: dice.whole(-20, 400),
          maxV: dice.whole(-20, 1_000),
          energyWh: dice.whole(-9_000, 9_000),
        }, status),
        id,
      );
    case "PowerDeliveryReq":
      return request(root, { ReadyToChargeState: dice.next() < 0.5 }, id);
    case "CableCheckReq":
    case "WeldingDetectionReq":
      return request(root, { DC_EVStatus: status }, id);
    default:
      return usual(root, id);
  }
}

/** The answer to a request in a state, with what the vehicle is told. */
export function at(
  state: DinSession["state"],
  make: (sessionId: string) => Parameters<typeof answer>[1],
  change: Partial<StationView> = {},
  settles = true,
  nowMs = NOW_MS,
) {
  const session = sessionAt(state);
  assert.equal(session.state, state);
  const out = answer(
    session,
    make(session.sessionId),
    env(change, nowMs),
    settles,
  );
  const { value } = opened(out.response);
  return {
    ...out,
    value,
    code: codeOf(out.response),
    status: value["DC_EVSEStatus"] as DC_EVSEStatus,
  };
}
