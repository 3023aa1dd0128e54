/**
 * Autocharge: a car that was enrolled is authorised by its EVCCID alone.
 *
 * The EVCCID of DIN 70121 and ISO 15118-2 is the MAC address of the car's
 * modem: it follows the car everywhere, and whoever has heard it can send it.
 * So this is convenience, not proof. Neither configuration nor memory holds an
 * EVCCID: only pseudonyms, made with a key that stays at this gateway.
 *
 * @module
 */

import type { Sealed } from "../../privacy/seal/mod.ts";
import { type Pseudonyms, pseudonyms } from "./pseudonym.ts";

/** Where an operator's wish to enrol a car is found and answered. */
export interface Enrolment {
  /** Whether the next car at this charger is to be enrolled. */
  isWanted(chargerId: string): boolean;
  /** Answers the wish, which one car serves; false when that was impossible. */
  enrol(chargerId: string, pseudonym: string): boolean;
}

/** What a charger knows its cars by. */
export interface AutochargeOptions {
  /** Secret of this gateway, at least 16 octets. */
  readonly key: Uint8Array;
  /** Pseudonyms of the cars that are let in. */
  readonly ids: readonly string[];
  readonly enrolment?: Enrolment;
}

/** The cars one charger lets in by their EVCCID. */
export class Autocharge {
  readonly #make: Pseudonyms;
  readonly #ids: ReadonlySet<string>;
  readonly #enrolment: Enrolment | undefined;

  /** @throws RangeError when the key is too short */
  constructor({ key, ids, enrolment }: AutochargeOptions) {
    this.#make = pseudonyms(key, "autocharge");
    this.#ids = new Set(ids.map((id) => id.toLowerCase()));
    this.#enrolment = enrolment;
  }

  /** Whether the car is let in by its EVCCID. */
  knows(evccid: Sealed<Uint8Array>): boolean {
    return this.#ids.has(this.#pseudonym(evccid));
  }

  /** A car was authorised by other means: enrols it if an operator waits for it. */
  authorised(chargerId: string, evccid: Sealed<Uint8Array>): boolean {
    if (!this.#enrolment?.isWanted(chargerId)) return false;
    return this.#enrolment.enrol(chargerId, this.#pseudonym(evccid));
  }

  #pseudonym(evccid: Sealed<Uint8Array>): string {
    return this.#make(plain(evccid.open("authorisation")));
  }
}

/** One car has one text, whatever it speaks: upper case, a MAC without DIN's padding to eight octets. */
function plain(evccid: Uint8Array): string {
  const text = new TextDecoder().decode(evccid).toUpperCase();
  if (!/^[0-9A-F]{16}$/.test(text)) return text;
  return text.endsWith("0000")
    ? text.slice(0, 12)
    : text.startsWith("0000")
    ? text.slice(4)
    : text;
}
