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
  type LoadedIdentity,
  useIdentities,
} from "./identities.ts";
import { openssl } from "./openssl.ts";
import { type Prepared, prepared } from "./prepared.ts";
import { stapleOf } from "./staple.ts";
import { factsOf } from "./x509.ts";

/** Roots a car names to a station; 21 octets each. */
const NAMED_MAX = 256;

/** The view of one handshake on what its plan has ready. */
export class Chains {
  readonly #plan: ContextPlan;
  readonly #shared: Prepared;
  #identities: readonly LoadedIdentity[];
  #freed = false;

  /** @throws TlsError that names the file at fault */
  constructor(plan: ContextPlan) {
    this.#plan = plan;
    this.#shared = prepared(plan);
    this.#identities = this.#shared.identities;
  }

  /** What sessions of this plan are made from. */
  get context(): Deno.PointerObject {
    return this.#shared.context;
  }

  /** Lets go of the objects; sessions keep what they were given. */
  free(): void {
    if (this.#freed) return;
    this.#freed = true;
    this.#shared.release();
  }

  /** Gives a car's session its own chains. */
  useAll(session: Deno.PointerValue): void {
    useIdentities(session, this.#identities);
  }

  /** The body of `trusted_ca_keys` for a car: its roots, by certificate. */
  trustedCaKeys(): Uint8Array<ArrayBuffer> {
    const { roots } = this.#shared;
    const anchors = this.#plan.trustSubCas
      ? roots
      : roots.filter((one) => factsOf(one).selfIssued);
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
    const { mode } = this.#plan;
    const isTls13 = mode !== "iso15118-2" && hello.offersTls13;
    if (mode === "mixed" && !isTls13) {
      openssl().ssl.SSL_set_verify(session, VERIFY_NONE, null);
      this.#identities = this.#shared.identitiesTls12();
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
