/**
 * The chains and roots of one handshake: what a station shows and staples, what a
 * car names.
 *
 * @module
 */

import { writeTrustedCaKeys } from "./authorities.ts";
import { isNamed, suitable } from "./choose.ts";
import type { ContextPlan } from "./config.ts";
import { VERIFY_NONE } from "./context.ts";
import type { Hello } from "./hello.ts";
import {
  certificateHash,
  freeIdentities,
  type LoadedIdentity,
  loadIdentities,
  useIdentities,
} from "./identities.ts";
import { openssl } from "./openssl.ts";
import { stapleOf } from "./staple.ts";
import { type Certificate, factsOf, readCertificates } from "./x509.ts";

/** Roots a car names to a station; 21 octets each. */
const NAMED_MAX = 256;

/**
 * Files are read anew for each handshake, so that a renewed certificate serves
 * the next car without a restart.
 */
export class Chains {
  readonly roots: readonly Certificate[];
  readonly #plan: ContextPlan;
  #identities: LoadedIdentity[] = [];

  /** @throws TlsError that names the file at fault */
  constructor(plan: ContextPlan) {
    this.#plan = plan;
    const roots: Certificate[] = [];
    this.roots = roots;
    try {
      for (const path of plan.roots) roots.push(...readCertificates(path));
      this.#identities = loadIdentities(plan.identities, roots);
    } catch (error) {
      this.free();
      throw error;
    }
  }

  /** Frees the objects; sessions keep what they were given. */
  free(): void {
    freeIdentities(this.#identities);
    this.#identities = [];
    this.roots.forEach((one) => openssl().crypto.X509_free(one));
  }

  /** Gives a car's session its own chains. */
  useAll(session: Deno.PointerValue): void {
    useIdentities(session, this.#identities);
  }

  /** The body of `trusted_ca_keys` for a car: its roots, by certificate. */
  trustedCaKeys(): Uint8Array<ArrayBuffer> {
    const anchors = this.#plan.trustSubCas
      ? this.roots
      : this.roots.filter((one) => factsOf(one).selfIssued);
    return writeTrustedCaKeys(
      anchors.slice(0, NAMED_MAX).map(certificateHash),
    );
  }

  /**
   * Gives a station's session the edition and the chains for the car that says hello.
   *
   * @returns whether the car's `trusted_ca_keys` was put to use
   * @throws TlsError that names the file at fault
   */
  serve(session: Deno.PointerValue, hello: Hello): boolean {
    const { mode, identitiesTls12 } = this.#plan;
    const isTls13 = mode !== "iso15118-2" && hello.offersTls13;
    if (mode === "mixed" && !isTls13) {
      openssl().ssl.SSL_set_verify(session, VERIFY_NONE, null);
      freeIdentities(this.#identities.splice(0));
      this.#identities = loadIdentities(identitiesTls12, this.roots);
    }
    const served = suitable(this.#identities, hello, isTls13);
    useIdentities(session, served);
    return served.some((one) => isNamed(one, hello.trustedCaKeys));
  }

  /** The response to staple to the chain that OpenSSL chose, if there is one. */
  staple(
    session: Deno.PointerValue,
    note: (text: string) => void,
  ): Uint8Array | undefined {
    const chosen = openssl().ssl.SSL_get_certificate(session);
    const identity = this.#identities.find(({ leaf }) =>
      chosen !== null && Deno.UnsafePointer.equals(leaf, chosen)
    );
    return identity && stapleOf(identity, Date.now(), note);
  }
}
