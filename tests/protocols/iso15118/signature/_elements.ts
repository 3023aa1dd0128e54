/** One element of each kind that ISO 15118 signs, as small as the schema lets it be. */

import type { Signable } from "../../../../protocols/iso15118/pnc/types.ts";
import type {
  AbsolutePriceSchedule,
  PnC_AReqAuthorizationMode,
  PriceLevelSchedule,
  SignedCertificateChain,
  SignedInstallationData,
  SignedMeteringData,
} from "../../../../protocols/iso15118/generated/iso20_common.ts";

const octets = (count: number, first = 0) =>
  Uint8Array.from({ length: count }, (_, at) => (first + at) & 0xff);

/** A signed element, the message that has it, and its canonical EXI. */
export interface Example {
  readonly message: string;
  readonly element: Signable;
  readonly hex: string;
}

const authorization: PnC_AReqAuthorizationMode = {
  Id: "ID1",
  GenChallenge: Uint8Array.fromHex("eadf5783cbf9db515fd5fd21250208c9"),
  ContractCertificateChain: {
    Certificate: new Uint8Array(),
    SubCertificates: { Certificate: [new Uint8Array()] },
  },
};

const provisioning: SignedCertificateChain = {
  Id: "ID1",
  Certificate: new Uint8Array(),
};

const installation: SignedInstallationData = {
  Id: "ID1",
  ContractCertificateChain: {
    Certificate: octets(4),
    SubCertificates: { Certificate: [octets(3, 16)] },
  },
  ECDHCurve: "SECP521",
  DHPublicKey: octets(133, 4),
  SECP521_EncryptedPrivateKey: octets(94, 7),
};

const metering: SignedMeteringData = {
  Id: "ID1",
  SessionID: "C53947A6035B31E1",
  MeterInfo: { MeterID: "", ChargedEnergyReadingWh: 0 },
  Scheduled_SMDTControlMode: { SelectedScheduleTupleID: 1 },
};

const prices: AbsolutePriceSchedule = {
  Id: "ID1",
  TimeAnchor: 0,
  PriceScheduleID: 1,
  Currency: "EUR",
  Language: "eng",
  PriceAlgorithm: "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power",
  PriceRuleStacks: {
    PriceRuleStack: [{
      Duration: 3600,
      PriceRule: [{
        EnergyFee: { Exponent: -2, Value: 31 },
        PowerRangeStart: { Exponent: 0, Value: 0 },
      }],
    }],
  },
};

const levels: PriceLevelSchedule = {
  Id: "ID1",
  TimeAnchor: 0,
  PriceScheduleID: 1,
  NumberOfPriceLevels: 2,
  PriceLevelScheduleEntries: {
    PriceLevelScheduleEntry: [{ Duration: 900, PriceLevel: 1 }],
  },
};

const common = (root: string, value: unknown): Signable => ({
  set: "iso20-common",
  root,
  value,
});

/** The signed elements of ISO 15118-20, message by message. */
export const EXAMPLES: readonly Example[] = [
  {
    message: "AuthorizationReq (PnC)",
    element: common("PnC_AReqAuthorizationMode", authorization),
    hex: "804b8152510c410eadf5783cbf9db515fd5fd21250208c900000024680",
  },
  {
    message: "CertificateInstallationReq",
    element: common("OEMProvisioningCertificateChain", provisioning),
    hex: "80400152510c40031a",
  },
  {
    message: "CertificateInstallationRes",
    element: common("SignedInstallationData", installation),
    hex:
      "80738152510c402000081018018808891010a02080a0c0e10121416181a1c1e20222426282a2c2e30323436383a3c3e40424446484a4c4e50525456585a5c5e60626466686a6c6e70727476787a7c7e80828486888a8c8e90929496989a9c9ea0a2a4a6a8aaacaeb0b2b4b6b8babcbec0c2c4c6c8caccced0d2d4d6d8dadcdee0e2e4e6e8eaeceef0f2f4f6f8fafcff01030507090b0d0f100bc0e10121416181a1c1e20222426282a2c2e30323436383a3c3e40424446484a4c4e50525456585a5c5e60626466686a6c6e70727476787a7c7e80828486888a8c8e90929496989a9c9ea0a2a4a6a8aaacaeb0b2b4b6b8babcbec0c2c4c6c84680",
  },
  {
    message: "MeteringConfirmationReq",
    element: common("SignedMeteringData", metering),
    hex: "80740152510c408c53947a6035b31e1002000d002234",
  },
  {
    message: "ScheduleExchangeRes with prices",
    element: common("AbsolutePriceSchedule", prices),
    hex:
      "800000a9288620000120545555200acadcce0c9d5c9b8e9a5cdbce9cdd190e9a5cdbce8c4d4c4c4e0e8b4c8c0e941c9a58d9505b19dbdc9a5d1a1b4e8c4b541bddd95c8c480e01f807c84000005a34",
  },
  {
    message: "ScheduleExchangeRes with price levels",
    element: common("PriceLevelSchedule", levels),
    hex: "805380a928862000012020420380114680",
  },
];
