/**
 * Habits of cars by the names `v2gate ev --habit` takes.
 *
 * @module
 */

import type { CarHabits } from "../../protocols/iso15118/shared/evcc/habits.ts";
import type { WireHabits } from "../../actors/session/wire.ts";

/**
 * What `--habit` names, given as often as there are habits.
 *
 * @throws RangeError that quotes what is unknown
 */
export function habitsOf(
  given: readonly string[],
): { readonly habits: CarHabits; readonly wire: WireHabits } {
  let habits: CarHabits = {};
  let wire: WireHabits = {};
  for (const one of given) {
    const [name = "", value = ""] = one.split(":");
    const wired = one === name ? WIRE_HABITS.get(name) : undefined;
    const habit = HABITS.get(name)?.(value);
    if (wired) wire = { ...wire, ...wired };
    else if (habit) habits = { ...habits, ...habit };
    else throw new RangeError(unknown(one, name));
  }
  return { habits, wire };
}

function unknown(one: string, name: string): string {
  const takesRequest = name === "early-stop" || name === "wrong-session";
  return takesRequest
    ? `--habit ${name} takes the name of a request, such as ${name}:PowerDeliveryReq, not "${one}"`
    : `--habit does not know "${one}"`;
}

/** How long a car that keeps its link open does so, ms. */
const KEEPS_OPEN_MS = 10_000;

const WIRE_HABITS: ReadonlyMap<string, WireHabits> = new Map([
  ["bytewise", { bytewise: true }],
  ["trailing-octet", { trailingOctets: 1 }],
  ["keeps-open", { keepOpenMs: KEEPS_OPEN_MS }],
]);

type Named = (value: string) => CarHabits | undefined;

/** A habit that has nothing more to say. */
const bare = (habits: CarHabits): Named => (value) =>
  value === "" ? habits : undefined;

/** Requests of ISO 15118-2 and DIN 70121. */
const REQUESTS: ReadonlySet<string> = new Set([
  "SessionSetupReq",
  "ServiceDiscoveryReq",
  "ServiceDetailReq",
  "PaymentServiceSelectionReq",
  "ServicePaymentSelectionReq",
  "CertificateInstallationReq",
  "CertificateUpdateReq",
  "PaymentDetailsReq",
  "AuthorizationReq",
  "ContractAuthenticationReq",
  "ChargeParameterDiscoveryReq",
  "CableCheckReq",
  "PreChargeReq",
  "PowerDeliveryReq",
  "ChargingStatusReq",
  "CurrentDemandReq",
  "MeteringReceiptReq",
  "WeldingDetectionReq",
  "SessionStopReq",
]);

const HABITS: ReadonlyMap<string, Named> = new Map<string, Named>(
  Object.entries<Named>({
    "early-stop": (after) =>
      REQUESTS.has(after) ? { earlySessionStop: { after } } : undefined,
    "wrong-session": (from) =>
      REQUESTS.has(from) ? { wrongSessionId: { from } } : undefined,
    "stuck": (at) =>
      at === "CableCheckReq" || at === "PreChargeReq"
        ? { stuckOngoing: at }
        : undefined,
    "repeat-setup": bare({ repeatSessionSetup: true }),
    "cable-check-in-ac": bare({ cableCheckInAc: true }),
    "silent-after-parameters": bare({ acStopsAfterParameters: true }),
    "empty-session-id": bare({ emptyFirstSessionId: true }),
    "any-voltage": bare({ takesAnyVoltage: true }),
  }),
);
