/**
 * What earlier events of a charger have told, as far as sentences about later
 * ones need it.
 *
 * @module
 */

import { DISCHARGE_PERMITS } from "../../drivers/realtime/permit.ts";
import type { ChargerEvent } from "../charger/events.ts";
import { allotmentInWords } from "./allotment.ts";
import { isNoPower } from "./words.ts";

/** What earlier events of a charger have told, as far as later ones need it. */
export interface Known {
  readonly controlMode?: string;
  /** Why no power flows, if none does. */
  readonly whyZero?: string;
  /** Power that was told last, signed watts. */
  readonly toldW?: number;
  /** Power has flowed in this session. */
  readonly hasFlowed?: boolean;
  /** What the car may do, as it was told last. */
  readonly allotment?: string;
}

const TAKES_NONE_YET = "the car takes none yet";
const TAKES_NONE = "the car takes none";
/** Why a vehicle in direct current that says nothing is given none. */
export const SILENT = "the car has said nothing for too long";

/** What is known after an event. */
export function knownAfter(known: Known, event: ChargerEvent): Known {
  switch (event.kind) {
    case "pluggedIn":
    case "linked":
    case "unplugged":
    case "sessionEnded":
      return {};
    case "serviceAgreed":
      return { ...known, controlMode: event.controlMode };
    case "limitsChanged":
      return {
        ...known,
        whyZero: isNoPower(event.targetW)
          ? event.why
          : known.hasFlowed
          ? TAKES_NONE
          : TAKES_NONE_YET,
        allotment: allotmentInWords(event),
      };
    case "suspended":
      return event.by === "car" ? { ...known, whyZero: TAKES_NONE } : known;
    case "permitLost":
      return isForDischarge(event.name)
        ? known
        : { ...known, whyZero: event.words };
    case "stopAsked":
      return { ...known, whyZero: event.why };
    case "metered":
      return afterMetered(known, event);
    default:
      return known;
  }
}

function afterMetered(
  known: Known,
  { powerW, silent }: Extract<ChargerEvent, { kind: "metered" }>,
): Known {
  const toldW = isNews(powerW, known.toldW) ? powerW : known.toldW ?? powerW;
  if (silent) return { ...known, toldW, whyZero: SILENT };
  if (isNoPower(powerW)) return { ...known, toldW };
  const { whyZero } = known;
  const isOver = whyZero === SILENT || whyZero === TAKES_NONE_YET;
  return {
    ...known,
    toldW,
    hasFlowed: true,
    ...(isOver && { whyZero: TAKES_NONE }),
  };
}

/** Whether a permit is needed for discharging only. */
export function isForDischarge(name: string): boolean {
  return DISCHARGE_PERMITS.some((permit) => permit === name);
}

const NOTABLE_CHANGE = 0.1;

/** Another direction, or another size by more than a tenth. */
export function isNews(powerW: number, toldW: number | undefined): boolean {
  if (toldW === undefined) return true;
  if (isNoPower(powerW) || isNoPower(toldW)) {
    return isNoPower(powerW) !== isNoPower(toldW);
  }
  return Math.sign(powerW) !== Math.sign(toldW) ||
    Math.abs(powerW - toldW) > NOTABLE_CHANGE * Math.abs(toldW);
}
