/**
 * What all handshakes of one plan share: the `SSL_CTX` with its roots, and the
 * chains with their keys.
 *
 * To decode them anew for each handshake takes three times as long as the
 * handshake itself, and each link would keep a context of its own. Whether a
 * file has changed is looked at each time, so that a renewed certificate serves
 * the next car without a restart. Bound: `PREPARED_MAX` plans; the one that
 * was not asked for the longest goes first.
 *
 * @module
 */

import { keyFiles } from "../keys/mod.ts";
import { callbacks } from "./callbacks.ts";
import type { ContextPlan, TlsIdentity } from "./config.ts";
import { buildContext } from "./context.ts";
import {
  freeIdentities,
  type LoadedIdentity,
  loadIdentities,
} from "./identities.ts";
import { openssl } from "./openssl.ts";
import { type Certificate, readCertificates } from "./x509.ts";

/** Plans kept ready; a gateway has one or two, a process of virtual cars a few. */
export const PREPARED_MAX = 64;

/** The OpenSSL objects of a plan, for as long as somebody holds them. */
export class Prepared {
  /** What the files looked like when they were read. */
  readonly fingerprint: string;
  readonly context: Deno.PointerObject;
  readonly roots: readonly Certificate[];
  readonly identities: readonly LoadedIdentity[];
  readonly #plan: ContextPlan;
  #tls12: readonly LoadedIdentity[] | undefined;
  #holders = 0;
  #kept = true;

  /** @throws TlsError that names the file or setting at fault */
  constructor(plan: ContextPlan, fingerprint: string) {
    this.#plan = plan;
    this.fingerprint = fingerprint;
    const roots: Certificate[] = [];
    this.roots = roots;
    let identities: readonly LoadedIdentity[] = [];
    try {
      for (const path of plan.roots) roots.push(...readCertificates(path));
      identities = loadIdentities(plan.identities, roots);
      this.context = buildContext(plan, roots, callbacks());
    } catch (error) {
      freeIdentities(identities);
      roots.forEach((one) => openssl().crypto.X509_free(one));
      throw error;
    }
    this.identities = identities;
  }

  /** What a car of TLS 1.2 gets at a mixed port; read when the first one comes. */
  identitiesTls12(): readonly LoadedIdentity[] {
    this.#tls12 ??= loadIdentities(this.#plan.identitiesTls12, this.roots);
    return this.#tls12;
  }

  hold(): this {
    this.#holders++;
    return this;
  }

  release(): void {
    this.#holders--;
    this.#freeUnused();
  }

  /** Nobody new gets it. */
  retire(): void {
    this.#kept = false;
    this.#freeUnused();
  }

  /** Sessions that stand keep what they need: OpenSSL counts references. */
  #freeUnused(): void {
    if (this.#kept || this.#holders > 0) return;
    openssl().ssl.SSL_CTX_free(this.context);
    freeIdentities(this.identities);
    freeIdentities(this.#tls12 ?? []);
    this.roots.forEach((one) => openssl().crypto.X509_free(one));
  }
}

const known = new Map<string, Prepared>();

/**
 * The objects of `plan`, held for the caller until its `release`.
 *
 * @throws TlsError that names the file or setting at fault
 */
export function prepared(plan: ContextPlan): Prepared {
  const key = JSON.stringify(plan);
  const fingerprint = filesOf(plan).map(look).join();
  const old = known.get(key);
  if (old?.fingerprint === fingerprint) {
    // To the end: the first one is the one asked for longest ago.
    known.delete(key);
    known.set(key, old);
    return old.hold();
  }
  const made = new Prepared(plan, fingerprint).hold();
  known.delete(key);
  old?.retire();
  known.set(key, made);
  for (const [first, unused] of known) {
    if (known.size <= PREPARED_MAX) break;
    known.delete(first);
    unused.retire();
  }
  return made;
}

function filesOf({ roots, identities, identitiesTls12 }: ContextPlan) {
  const own = ({ chain, key }: TlsIdentity) => [chain, ...keyFiles(key)];
  return [
    ...roots,
    ...identities.flatMap(own),
    ...identitiesTls12.flatMap(own),
  ].filter((path) => path !== undefined);
}

/** Another one when the file was written to, or another one was put in its place. */
function look(path: string): string {
  try {
    const { ino, size, mtime, ctime } = Deno.statSync(path);
    return [ino, size, mtime?.getTime(), ctime?.getTime()].join(":");
  } catch {
    // Whoever reads it says why it cannot be read.
    return "unreadable";
  }
}
