/**
 * Whose session is paused at each charger. A SessionID can be overheard, so it
 * alone resumes nothing: the vehicle must be the same, on no weaker link.
 *
 * The identities stay sealed and leave this file in no form.
 *
 * @module
 */

import type { LinkSecurity } from "../../drivers/exits/link.ts";
import { Sealed } from "../../privacy/seal/mod.ts";

/** Who a vehicle says it is, and how well its link is protected. */
export interface KnownCar {
  readonly evccid: Sealed<Uint8Array>;
  /** Of a vehicle certificate that was verified. */
  readonly certificate: Sealed<Uint8Array> | undefined;
  readonly protection: number;
}

/** What a message says of its vehicle; undefined for any but SessionSetupReq. */
export function carIn(
  { root, value }: { readonly root: string; readonly value: unknown },
  security: LinkSecurity,
): KnownCar | undefined {
  const held = root === "V2G_Message" ? fieldOf(value, "Body") : undefined;
  const request = root === "SessionSetupReq"
    ? value
    : fieldOf(held, "SessionSetupReq");
  const evccid = fieldOf(request, "EVCCID");
  if (!(evccid instanceof Sealed)) return undefined;
  const verified = security.kind === "tls" && security.peerVerified;
  return {
    evccid: copyOf(evccid),
    certificate: verified && security.peerCertificate
      ? copyOf(security.peerCertificate)
      : undefined,
    protection: protectionOf(security),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

/** Others wipe theirs when a session ends; this one outlives it. */
function copyOf(sealed: Sealed<Uint8Array>): Sealed<Uint8Array> {
  return new Sealed(sealed.field, sealed.open("protocol answer").slice());
}

function protectionOf(security: LinkSecurity): number {
  if (security.kind === "plain") return 0;
  const version = security.version === "TLSv1.3" ? 2 : 1;
  return version + (security.peerVerified ? 2 : 0);
}

/** The vehicles of paused sessions, one a charger. */
export class PausedCars {
  readonly #byCharger = new Map<string, KnownCar>();

  /** The session of this vehicle is paused; whoever was before is forgotten. */
  remember(chargerId: string, car: KnownCar): void {
    const before = this.#byCharger.get(chargerId);
    before?.evccid.wipe();
    before?.certificate?.wipe();
    this.#byCharger.set(chargerId, car);
  }

  /** Whether a vehicle may resume what is paused at the charger. */
  mayResume(chargerId: string, car: KnownCar): boolean {
    const known = this.#byCharger.get(chargerId);
    if (known === undefined || car.protection < known.protection) return false;
    return known.certificate === undefined
      ? isEqual(known.evccid, car.evccid)
      : car.certificate !== undefined &&
        isEqual(known.certificate, car.certificate);
  }
}

function isEqual(one: Sealed<Uint8Array>, other: Sealed<Uint8Array>): boolean {
  const [a, b] = [one, other].map((each) =>
    each.open("protocol answer").toHex()
  );
  return a === b;
}
