/**
 * Where in the order of messages a wish to stop may enter (DIN SPEC 70121
 * clause 9.7).
 *
 * @module
 */

import type { DinAsked, DinRequest, DinWanted } from "./types.ts";

/** Requests that a wish leads to. */
type Entry = "SessionStopReq" | "PowerDeliveryReq false";

/** The request just answered; power delivery by what it asked for. */
type Step =
  | Exclude<DinAsked, "PowerDeliveryReq">
  | `PowerDeliveryReq ${boolean}`;

/** What may enter after the answer to each; CurrentDemandReq is due once power was asked for. */
const ENTRIES: { readonly [S in Step]: readonly Entry[] } = {
  SessionSetupReq: ["SessionStopReq"],
  ServiceDiscoveryReq: ["SessionStopReq"],
  ServicePaymentSelectionReq: ["SessionStopReq"],
  ContractAuthenticationReq: ["SessionStopReq"],
  ChargeParameterDiscoveryReq: ["SessionStopReq"],
  CableCheckReq: ["SessionStopReq"],
  PreChargeReq: ["SessionStopReq"],
  "PowerDeliveryReq true": [],
  CurrentDemandReq: ["PowerDeliveryReq false"],
  "PowerDeliveryReq false": ["SessionStopReq"],
  WeldingDetectionReq: ["SessionStopReq"],
  SessionStopReq: [],
};

/** Whether a request that a wish leads to may follow the answer to another. */
export function mayEnter(answered: DinRequest, wished: DinWanted): boolean {
  const step = answered.root === "PowerDeliveryReq"
    ? `${answered.root} ${answered.value.ReadyToChargeState}` as const
    : answered.root;
  const entry = wished.root === "PowerDeliveryReq"
    ? `${wished.root} ${wished.ready}`
    : wished.root;
  const entries: readonly string[] = isStep(step) ? ENTRIES[step] : [];
  return entries.includes(entry);
}

function isStep(step: string): step is Step {
  return Object.hasOwn(ENTRIES, step);
}
