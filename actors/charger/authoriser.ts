/**
 * Who may charge: the port through which a charger asks.
 *
 * The local list of the configuration (`local_list.ts`) is one answer to it; a
 * backend is another. Whoever is asked says yes, no with a reason, or that it
 * does not know; a charger does not wait for ever.
 *
 * @module
 */

import type { Sealed } from "../../privacy/seal/mod.ts";
import type { KernelClock } from "../kernel/mod.ts";
import type { AuthorisationMeans } from "./events.ts";

/** What somebody has shown; nothing but a plug, where both are absent. */
export interface Who {
  /** The contract of Plug & Charge; it was checked, and its key has signed. */
  readonly emaid?: Sealed<Uint8Array> | undefined;
  /** What the car says it is; anybody can say so. */
  readonly evccid?: Sealed<Uint8Array> | undefined;
}

/** Where it was shown. */
export interface Where {
  readonly chargerId: string;
}

/** What an authoriser says. Reasons are sentences without personal data. */
export type Verdict =
  | { readonly kind: "granted" }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string };

/** Says who may charge. */
export interface Authoriser {
  /**
   * Asks whether `who`, identified by `means`, may charge `at` a charger.
   * `answer` is called at most once, at once or later; the returned function
   * takes the question back.
   */
  ask(
    who: Who,
    means: AuthorisationMeans,
    at: Where,
    answer: (verdict: Verdict) => void,
  ): () => void;
}

/** Somebody who was asked must have answered after so long, ms; a vehicle waits for a minute. */
export const ANSWER_MS = 50_000;

/** Everybody may charge. */
export const EVERYBODY: Authoriser = {
  ask(_who, _means, _at, answer) {
    answer({ kind: "granted" });
    return () => {};
  },
};

/** The same authoriser, which does not know once `withinMs` have gone by without an answer. */
export function withDeadline(
  authoriser: Authoriser,
  clock: Pick<KernelClock, "setTimeout" | "clearTimeout">,
  withinMs = ANSWER_MS,
): Authoriser {
  return {
    ask(who, means, at, answer) {
      let isOpen = true;
      let takeBack = () => {};
      const end = () => {
        const wasOpen = isOpen;
        isOpen = false;
        clock.clearTimeout(timer);
        return wasOpen;
      };
      const timer = clock.setTimeout(() => {
        if (!end()) return;
        takeBack();
        const reason = `nobody answered within ${withinMs / 1000} s`;
        answer({ kind: "unknown", reason });
      }, withinMs);
      takeBack = authoriser.ask(who, means, at, (verdict) => {
        if (end()) answer(verdict);
      });
      return () => {
        if (end()) takeBack();
      };
    },
  };
}

/** Asks one after the other, until one knows. */
export function firstThatKnows(
  [first, ...others]: readonly Authoriser[],
): Authoriser {
  if (!first) return NOBODY;
  const rest = firstThatKnows(others);
  return {
    ask(who, means, at, answer) {
      let takeBackRest: (() => void) | undefined;
      const takeBackFirst = first.ask(who, means, at, (verdict) => {
        if (verdict.kind !== "unknown" || others.length === 0) {
          return answer(verdict);
        }
        takeBackRest = rest.ask(who, means, at, answer);
      });
      return () => takeBackRest ? takeBackRest() : takeBackFirst();
    },
  };
}

const NOBODY: Authoriser = {
  ask(_who, _means, _at, answer) {
    answer({ kind: "unknown", reason: "there is nobody to ask" });
    return () => {};
  },
};
