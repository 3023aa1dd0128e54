/** Whoever is asked who may charge. */

import type { Authoriser, Verdict } from "../../../actors/charger/mod.ts";
import type { KernelClock } from "../../../actors/kernel/mod.ts";

/** Says yes to contracts at once, and to whoever is identified otherwise after so long. */
export function lateYes(clock: KernelClock, afterMs: number): Authoriser {
  return {
    ask(_who, means, _at, answer) {
      const delayMs = means === "external" ? afterMs : 0;
      const timer = clock.setTimeout(
        () => answer({ kind: "granted" }),
        delayMs,
      );
      return () => clock.clearTimeout(timer);
    },
  };
}

/** Part of a charger whose authoriser says yes late. */
export function askLate(afterMs: number) {
  return {
    kind: "ask" as const,
    authoriser: (clock: KernelClock) => lateYes(clock, afterMs),
  };
}

/** An authoriser that keeps what it is asked; the test answers. */
export function heldAuthoriser() {
  const asked: {
    readonly means: string;
    readonly chargerId: string;
    readonly hasContract: boolean;
    takenBack: boolean;
    answer(verdict: Verdict): void;
  }[] = [];
  const authoriser: Authoriser = {
    ask({ emaid }, means, { chargerId }, answer) {
      const question = {
        means,
        chargerId,
        hasContract: emaid !== undefined,
        takenBack: false,
        answer,
      };
      asked.push(question);
      return () => void (question.takenBack = true);
    },
  };
  return { asked, authoriser };
}
