/**
 * The parts of a charger that are kept alive side by side, and what is told
 * when one of them is lost, cannot be kept alive, or is back.
 *
 * @module
 */

/** Actors under a charger, by their ids. */
export type PartName = "stage" | "devices" | "look" | "sdp" | "evse";

/** What became of a part. */
export interface PartChange {
  readonly part: PartName;
  /** `lost`: started again soon; `parked`: tried again from time to time. */
  readonly change: "lost" | "parked" | "back";
  /** Why, in words; empty when it is back. */
  readonly words: string;
}

/** What a part is called in sentences. */
export const PART_WORDS: Readonly<Record<PartName, string>> = {
  stage: "the driver of the power stage",
  devices: "the group of device drivers",
  look: "the reading of the devices",
  sdp: "the listener for cars",
  evse: "the control of the outlet",
};

/** A charger without one of these serves nobody. */
const NEEDED: ReadonlySet<PartName> = new Set<PartName>([
  "stage",
  "devices",
  "look",
  "evse",
]);

/** Longest text of a cause, characters. */
const LONGEST = 120;

/** The cause of a crash in words. */
export function causeWords(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.slice(0, LONGEST);
}

/** Why a charger is out of service while `part` is parked. */
export function parkedWords(
  { part, words }: Omit<PartChange, "change">,
): string {
  const what = `${PART_WORDS[part]} cannot be kept alive: ${words}`;
  return NEEDED.has(part)
    ? `out of service, ${what}`
    : `no car can find this charger, ${what}`;
}

/** What is told of a change. */
export function happeningOf({ part, change, words }: PartChange) {
  switch (change) {
    case "lost":
      return { kind: "partLost", part, words } as const;
    case "parked":
      return { kind: "partParked", part, words } as const;
    case "back":
      return { kind: "partBack", part } as const;
  }
}
