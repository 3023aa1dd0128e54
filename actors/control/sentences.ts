/**
 * Events of a charger as sentences for people: the direction in words, the
 * reason beside every zero, who did it. Nothing is decided on one.
 *
 * @module
 */

import type { Actor, ChargerEvent, EndCause } from "../charger/events.ts";
import { parkedWords, PART_WORDS } from "../charger/parts.ts";
import { PARKED_RETRY_MS } from "../kernel/mod.ts";
import { allotmentInWords } from "./allotment.ts";
import { isForDischarge, isNews, type Known, SILENT } from "./known.ts";
import { energyInWords, isNoPower, powerInWords, WHO } from "./words.ts";

/**
 * The sentences of an event, one a line; none where a person learns nothing
 * new. A power within a tenth of the one told last is not told again, nor is what
 * the car may do in the same words.
 */
export function sentencesOf(
  event: ChargerEvent,
  known: Known = {},
): readonly string[] {
  if (event.kind === "sessionEnded") {
    const { chargedWh, dischargedWh } = event;
    return [
      `energy: ${energyInWords(chargedWh, dischargedWh)}`,
      `session ended: ${event.words}${endedBy(event)}`,
    ];
  }
  if (event.kind === "metered" && !isNews(event.powerW, known.toldW)) return [];
  const sentence = single(event, known);
  return sentence === undefined ? [] : [sentence];
}

/** The sentences of an event as one; nothing where there is nothing to tell. */
export function sentenceOf(event: ChargerEvent): string | undefined {
  const sentences = sentencesOf(event);
  return sentences.length === 0 ? undefined : sentences.join("; ");
}

type Single = Exclude<ChargerEvent, { kind: "sessionEnded" }>;

function single(event: Single, known: Known): string | undefined {
  switch (event.kind) {
    case "available":
      return "available";
    case "pluggedIn":
      return "plugged in";
    case "unplugged":
      return "unplugged";
    case "fallback":
      return "no session with the car: changing to basic charging";
    case "linked":
      return "a car has connected";
    case "linkRefused":
      return `a connection was refused: ${event.why}`;
    case "authorisationAsked":
    case "authorised":
    case "authorisationRefused":
    case "enrolled":
      return identification(event);
    case "serviceAgreed":
      return `service agreed: ${event.service}, ${event.controlMode} mode`;
    case "scheduleAgreed":
      return known.controlMode === undefined
        ? "schedule agreed"
        : `schedule agreed, ${known.controlMode} mode`;
    case "carAsked":
      return event.what.startsWith("to ")
        ? `the car is asked ${event.what}${by(event.by, event.what)}`
        : `${event.what} is asked for${by(event.by, event.what)}`;
    case "cableChecked":
      return "the cable check has passed";
    case "contactor":
      return `the contactor is ${event.closed ? "closed" : "open"}`;
    case "transferStarted":
      return "power may flow";
    case "transferStopped":
      return "power may flow no more";
    default:
      return ofPower(event, known);
  }
}

type Identification = Extract<
  ChargerEvent,
  {
    kind:
      | "authorisationAsked"
      | "authorised"
      | "authorisationRefused"
      | "enrolled";
  }
>;

function identification(event: Identification): string | undefined {
  if (event.kind === "enrolled") return "enrolled for autocharge";
  const { kind, means } = event;
  if (kind === "authorisationRefused") {
    return `authorisation refused (${MEANS[means]}): ${event.why}`;
  }
  if (kind === "authorised") {
    switch (means) {
      case "external":
        return "authorised";
      case "free":
        return "authorised: charging is free for everybody";
      case "contract":
        return "authorised by contract";
      case "autocharge":
        return "authorised: known by autocharge";
    }
  }
  return means === "free"
    ? undefined
    : `authorisation is asked for (${MEANS[means]})`;
}

const MEANS = {
  free: "free",
  external: "external identification",
  contract: "contract",
  autocharge: "autocharge",
} as const;

type OfPower = Extract<
  ChargerEvent,
  {
    kind:
      | "limitsChanged"
      | "metered"
      | "suspended"
      | "resumed"
      | "faulted"
      | "faultCleared"
      | "permitLost"
      | "stopAsked"
      | "partLost"
      | "partParked"
      | "partBack";
  }
>;

function ofPower(event: OfPower, known: Known): string | undefined {
  switch (event.kind) {
    case "limitsChanged": {
      const words = allotmentInWords(event);
      return words === known.allotment ? undefined : words;
    }
    case "metered":
      return isNoPower(event.powerW)
        ? `no power flows: ${
          whyZero(event, known) ?? "the site has given none yet"
        }`
        : powerInWords(event.powerW);
    case "suspended":
      return event.by === "car"
        ? "suspended by the car: it takes no power"
        : `suspended by the station: ${
          whyZero(event, known) ?? "it gives no power"
        }`;
    case "resumed":
      return "power flows again";
    case "faulted":
      return event.fault.latched
        ? `${event.fault.words}: out of service until it is reset`
        : event.fault.words;
    case "faultCleared":
      return `the fault was cleared (${inWords(event.name)})${by(event.by)}`;
    case "permitLost":
      return isForDischarge(event.name)
        ? `no energy to the grid: ${event.words}`
        : `no power: ${event.words}`;
    case "partLost":
      return `${
        PART_WORDS[event.part]
      } has stopped (${event.words}) and is started again`;
    case "partParked":
      return `${parkedWords(event)}; it is tried again every ${
        PARKED_RETRY_MS / 1_000
      } s`;
    case "partBack":
      return `${PART_WORDS[event.part]} works again`;
    case "stopAsked":
      return `is to stop: ${event.why}${by(event.by, event.why)}`;
  }
}

/** Why no power flows: what the event itself says comes first. */
function whyZero(
  { silent, why }: { readonly silent?: boolean; readonly why?: string },
  known: Known,
): string | undefined {
  return silent ? SILENT : why ?? known.whyZero;
}

/** Who did it, unless the words say so already. */
function by(actor: Actor, words = ""): string {
  const isNamed = new RegExp(`\\b${actor}\\b`).test(words);
  return isNamed ? "" : `, by ${WHO[actor]}`;
}

/** Ends that somebody wanted; the others are nobody's will. */
const WANTED: ReadonlySet<EndCause["kind"]> = new Set<EndCause["kind"]>([
  "asked",
  "carEnded",
  "permit",
  "refused",
  "patience",
]);

function endedBy(
  event: Extract<ChargerEvent, { kind: "sessionEnded" }>,
): string {
  return WANTED.has(event.cause.kind) ? by(event.by, event.words) : "";
}

/** `emergencyStopByCommand` as words. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
