/**
 * The local list of the configuration: who may charge, known without asking
 * anybody else.
 *
 * @module
 */

import type { Sealed } from "../../privacy/seal/mod.ts";
import type { Authoriser, Verdict, Who } from "./authoriser.ts";
import type { AuthorisationMeans } from "./events.ts";
import { type Pseudonyms, pseudonyms } from "./pseudonym.ts";

/** What the list says. */
export interface LocalListOptions {
  /** Whoever shows neither a contract nor a known vehicle. */
  readonly external: "granted" | "refused" | "unknown";
  /** Pseudonyms of the contracts that are let in; every contract that has passed its checks when absent. */
  readonly contracts?: readonly string[];
  /** Secret of this gateway; needed where contracts are listed. */
  readonly key?: Uint8Array;
}

const NOT_IDENTIFIED = "only contracts and known vehicles may charge here";
const NOT_LISTED = "the contract is not on the list of this charger";
const UNKNOWN = "the list does not say who may charge by other means";

/** An authoriser that knows its list. */
export class LocalList implements Authoriser {
  readonly #external: LocalListOptions["external"];
  readonly #contracts: ReadonlySet<string> | undefined;
  readonly #pseudonym: Pseudonyms | undefined;

  /** @throws RangeError when contracts are listed without a key of 16 octets */
  constructor({ external, contracts, key }: LocalListOptions) {
    this.#external = external;
    if (!contracts) return;
    this.#contracts = new Set(contracts);
    this.#pseudonym = contractPseudonyms(key ?? new Uint8Array());
  }

  ask(
    who: Who,
    means: AuthorisationMeans,
    _at: unknown,
    answer: (verdict: Verdict) => void,
  ): () => void {
    answer(this.#verdict(who, means));
    return () => {};
  }

  #verdict({ emaid }: Who, means: AuthorisationMeans): Verdict {
    switch (means) {
      case "free":
      case "autocharge":
        return { kind: "granted" };
      case "contract":
        return this.#isListed(emaid)
          ? { kind: "granted" }
          : { kind: "refused", reason: NOT_LISTED };
      case "external":
        switch (this.#external) {
          case "granted":
            return { kind: "granted" };
          case "refused":
            return { kind: "refused", reason: NOT_IDENTIFIED };
          case "unknown":
            return { kind: "unknown", reason: UNKNOWN };
        }
    }
  }

  #isListed(emaid: Sealed<Uint8Array> | undefined): boolean {
    if (!this.#contracts || !this.#pseudonym) return true;
    return emaid !== undefined &&
      this.#contracts.has(
        this.#pseudonym(plainEmaid(emaid.open("authorisation"))),
      );
  }
}

/** Pseudonyms of contracts, for the list. */
export function contractPseudonyms(key: Uint8Array): Pseudonyms {
  return pseudonyms(key, "contract");
}

/** Characters of an eMAID without its check digit. */
const EMAID_LENGTH = 14;

/** One contract has one text: upper case, without hyphens and check digit (ISO 15118-2 annex H). */
export function plainEmaid(emaid: Uint8Array): string {
  return new TextDecoder().decode(emaid).toUpperCase().replaceAll("-", "")
    .slice(0, EMAID_LENGTH);
}
