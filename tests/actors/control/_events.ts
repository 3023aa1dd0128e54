/** Events of charger 1, with times and registers filled in. */

import type {
  ChargerEvent,
  EventBase,
  Happening,
} from "../../../actors/charger/events.ts";

/** An event of session 1-3 at charger 1, or of no session. */
export function at1(
  happening: Happening,
  change: Partial<EventBase> = {},
): ChargerEvent {
  return {
    ...happening,
    atMs: 1_000,
    chargerId: "1",
    sessionId: "1-3",
    registers: { chargedWh: 10_000, dischargedWh: 500 },
    ...change,
  };
}

/** One of every kind. */
export const EVERY: readonly Happening[] = [
  { kind: "available" },
  { kind: "pluggedIn" },
  { kind: "fallback" },
  { kind: "linked", sessionNumber: 3 },
  { kind: "linkRefused", why: "a session is running" },
  { kind: "authorisationAsked", means: "external" },
  { kind: "authorised", means: "external" },
  {
    kind: "authorisationRefused",
    means: "contract",
    why: "the contract has expired",
  },
  { kind: "enrolled" },
  { kind: "serviceAgreed", service: "DC_BPT", controlMode: "dynamic" },
  { kind: "scheduleAgreed" },
  { kind: "carAsked", what: "a new schedule", by: "station" },
  { kind: "cableChecked" },
  { kind: "contactor", closed: true },
  { kind: "transferStarted" },
  { kind: "transferStopped" },
  {
    kind: "limitsChanged",
    by: "grid",
    maxChargeW: 50_000,
    maxDischargeW: 40_000,
    targetW: -7_000,
    why: "set-point evening",
  },
  { kind: "metered", powerW: 11_040, soc: 55.4 },
  { kind: "suspended", by: "car" },
  { kind: "resumed" },
  {
    kind: "faulted",
    fault: {
      name: "welded",
      words: "the contactor is welded",
      latched: true,
      sinceMs: 900,
    },
  },
  { kind: "faultCleared", name: "emergencyStopByCommand", by: "person" },
  { kind: "permitLost", name: "owner", words: "the owner allows none" },
  { kind: "stopAsked", by: "person", why: "a person asked for it" },
  {
    kind: "sessionEnded",
    sessionNumber: 3,
    by: "car",
    where: "Session.Transfer",
    cause: { kind: "carEnded" },
    words: "the car stopped the session",
    chargedWh: 3_300,
    dischargedWh: 0,
  },
  { kind: "unplugged" },
];
