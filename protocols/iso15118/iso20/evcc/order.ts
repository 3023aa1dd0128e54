/**
 * Where in the order of messages a wish to stop, to pause or to renegotiate may
 * enter (ISO 15118-20 clause 8.6).
 *
 * @module
 */

import type { CarRequest, RequestRoot } from "./messages.ts";
import type { CarWanted, Progress } from "./types.ts";

/** Requests that a wish leads to. */
type Entry =
  | "SessionStopReq"
  | "PowerDeliveryReq Stop"
  | "PowerDeliveryReq ScheduleRenegotiation";

/** The request just answered; power delivery by what it asked for. */
type Step =
  | Exclude<RequestRoot, "PowerDeliveryReq">
  | `PowerDeliveryReq ${Progress}`;

const FROM_LOOP = [
  "PowerDeliveryReq Stop",
  "PowerDeliveryReq ScheduleRenegotiation",
] as const;

/**
 * What may enter after the answer to each. A turn of the loop is due after the
 * start of the transfer and after a reading was confirmed, a schedule after
 * ScheduleRenegotiation, the services after SessionStop with
 * ServiceRenegotiation.
 */
const ENTRIES: { readonly [S in Step]: readonly Entry[] } = {
  SessionSetupReq: ["SessionStopReq"],
  AuthorizationSetupReq: ["SessionStopReq"],
  CertificateInstallationReq: ["SessionStopReq"],
  AuthorizationReq: ["SessionStopReq"],
  ServiceDiscoveryReq: ["SessionStopReq"],
  ServiceDetailReq: ["SessionStopReq"],
  ServiceSelectionReq: ["SessionStopReq"],
  AC_ChargeParameterDiscoveryReq: ["SessionStopReq"],
  DC_ChargeParameterDiscoveryReq: ["SessionStopReq"],
  // Renegotiated, a schedule is exchanged while energy flows.
  ScheduleExchangeReq: ["SessionStopReq", "PowerDeliveryReq Stop"],
  DC_CableCheckReq: ["SessionStopReq"],
  DC_PreChargeReq: ["SessionStopReq"],
  "PowerDeliveryReq Start": [],
  AC_ChargeLoopReq: FROM_LOOP,
  DC_ChargeLoopReq: FROM_LOOP,
  MeteringConfirmationReq: [],
  "PowerDeliveryReq ScheduleRenegotiation": [],
  "PowerDeliveryReq Stop": ["SessionStopReq"],
  DC_WeldingDetectionReq: ["SessionStopReq"],
  SessionStopReq: [],
};

/** Whether a request that a wish leads to may follow the answer to another. */
export function mayEnter(answered: CarRequest, wished: CarWanted): boolean {
  const step = answered.root === "PowerDeliveryReq"
    ? `${answered.root} ${answered.value.ChargeProgress}` as const
    : answered.root;
  const entry = wished.root === "PowerDeliveryReq"
    ? `${wished.root} ${wished.progress}`
    : wished.root;
  const entries: readonly string[] = isStep(step) ? ENTRIES[step] : [];
  return entries.includes(entry);
}

function isStep(step: string): step is Step {
  return Object.hasOwn(ENTRIES, step);
}
