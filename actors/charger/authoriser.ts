/**
 * Who may charge: free, by external identification, by contract, or known by
 * autocharge. Behind a small port, so that a backend can take its place.
 *
 * @module
 */

import type { Sealed } from "../../privacy/seal/mod.ts";
import type { KernelClock } from "../kernel/mod.ts";
import type { Autocharge } from "./autocharge.ts";
import type { Authorisation } from "./config.ts";
import type { AuthoriserAnswer } from "./step/input.ts";

/** One question: whether the car at this charger is let in. */
export interface Question {
  readonly number: number;
  readonly chargerId: string;
  /** The car has shown a contract, which was checked. */
  readonly hasContract: boolean;
  readonly evccid: Sealed<Uint8Array> | undefined;
}

/** Answers questions, at once or later. */
export interface Authoriser {
  /** `answer` is called at most once; the returned function takes the question back. */
  ask(
    question: Question,
    answer: (answer: AuthoriserAnswer) => void,
  ): () => void;
}

/** The authoriser of a charger by its configuration, on the charger's clock. */
export function authoriserOf(
  authorisation: Authorisation,
  autocharge: Pick<Autocharge, "knows"> | undefined,
  clock: Pick<KernelClock, "setTimeout" | "clearTimeout">,
): Authoriser {
  return {
    ask({ number, hasContract, evccid }, answer) {
      const isKnown = !hasContract && evccid !== undefined &&
        (autocharge?.knows(evccid) ?? false);
      const means = hasContract
        ? "contract"
        : isKnown
        ? "autocharge"
        : authorisation.kind === "free"
        ? "free"
        : "external";
      const mustWait = means === "external" && authorisation.kind === "eim";
      const delayMs = mustWait ? authorisation.delayMs : 0;
      const id = clock.setTimeout(
        () =>
          answer({
            type: "evse.answer",
            number,
            accepted: true,
            means,
            why: "",
          }),
        delayMs,
      );
      return () => clock.clearTimeout(id);
    },
  };
}
