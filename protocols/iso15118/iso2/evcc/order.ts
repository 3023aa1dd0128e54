/**
 * Where in the order of messages a wish to stop, to pause or to renegotiate may
 * enter (ISO 15118-2 clause 8.8).
 *
 * @module
 */

import type { Iso2Asked, Iso2Wanted, OpenRequest, Progress } from "./types.ts";

/** Requests that a wish leads to. */
type Entry =
  | "SessionStopReq"
  | "PowerDeliveryReq Stop"
  | "PowerDeliveryReq Renegotiate";

/** The request just answered; power delivery by what it asked for. */
type Step =
  | Exclude<Iso2Asked, "PowerDeliveryReq">
  | `PowerDeliveryReq ${Progress}`;

const FROM_LOOP = [
  "PowerDeliveryReq Stop",
  "PowerDeliveryReq Renegotiate",
] as const;

/**
 * What may enter after the answer to each. A turn of the loop is due after the
 * start of the transfer ([V2G2-590] in DC), charge parameters are due after
 * Renegotiate.
 */
const ENTRIES: { readonly [S in Step]: readonly Entry[] } = {
  SessionSetupReq: ["SessionStopReq"],
  ServiceDiscoveryReq: ["SessionStopReq"],
  ServiceDetailReq: ["SessionStopReq"],
  PaymentServiceSelectionReq: ["SessionStopReq"],
  CertificateInstallationReq: ["SessionStopReq"],
  CertificateUpdateReq: ["SessionStopReq"],
  PaymentDetailsReq: ["SessionStopReq"],
  AuthorizationReq: ["SessionStopReq"],
  ChargeParameterDiscoveryReq: ["SessionStopReq"],
  CableCheckReq: ["SessionStopReq"],
  PreChargeReq: ["SessionStopReq"],
  "PowerDeliveryReq Start": [],
  ChargingStatusReq: FROM_LOOP,
  CurrentDemandReq: FROM_LOOP,
  MeteringReceiptReq: FROM_LOOP,
  "PowerDeliveryReq Renegotiate": [],
  "PowerDeliveryReq Stop": ["SessionStopReq"],
  WeldingDetectionReq: ["SessionStopReq"],
  SessionStopReq: [],
};

/** Whether a request that a wish leads to may follow the answer to another. */
export function mayEnter(answered: OpenRequest, wished: Iso2Wanted): boolean {
  const step = answered.root === "PowerDeliveryReq"
    ? `${answered.root} ${answered.value.ChargeProgress}` as const
    : answered.root;
  const entry = wished.root === "PowerDeliveryReq"
    ? `${wished.root} ${wished.progress}`
    : wished.root;
  const entries: readonly string[] = ENTRIES[step];
  return entries.includes(entry);
}
