/**
 * The rules a certificate of ISO 15118 is judged by, each with its findings.
 *
 * @module
 */

import { openssl, textAt } from "../tls/openssl.ts";
import {
  type Certificate,
  type CertificateFacts,
  factsOf,
  keyKind,
} from "../tls/x509.ts";

/** One line of the examination; "bad" makes the set unusable. */
export interface Finding {
  readonly level: "good" | "note" | "bad";
  readonly file: string;
  readonly text: string;
}

/** A certificate and where it was found; `place` counts from 0. */
export interface Held {
  readonly file: string;
  readonly place: number;
  readonly certificate: Certificate;
  readonly facts: CertificateFacts;
}

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;
const KINDS = new Set(["secp521r1", "ED448", "secp256r1", "secp384r1"]);
const KINDS_20 = new Set(["secp521r1", "ED448"]);
const USE_DIGITAL_SIGNATURE = 0x80;
const USE_CERT_SIGN = 0x04;
const EXTENDED_SERVER = 1;
const EXTENDED_CLIENT = 2;
const ABSENT = 0xffff_ffff;
const FLAG_NO_CHECK_TIME = 0x200000n;
const DOMAINS = new Set(["V2G", "CPO", "OEM", "MO", "CPS"]);

/** All findings on one certificate, its chain sought among `all`. */
export function judge(
  held: Held,
  all: readonly Held[],
  nowMs: number,
): Finding[] {
  return [
    ...judgeDates(held, nowMs),
    ...judgeKey(held),
    ...judgeUse(held),
    ...judgeChain(held, all),
  ];
}

function finder(held: Held) {
  const where = `certificate ${held.place + 1}: `;
  return (level: "note" | "bad", text: string): Finding => ({
    level,
    file: held.file,
    text: where + text,
  });
}

function judgeDates(held: Held, nowMs: number): Finding[] {
  const say = finder(held);
  const { notBeforeMs, notAfterMs } = held.facts;
  if (notBeforeMs > nowMs) {
    return [
      say(
        "bad",
        `is valid only from ${instant(notBeforeMs)}; the clock here reads ${
          instant(nowMs)
        }: is the clock slow?`,
      ),
    ];
  }
  if (notAfterMs < nowMs) {
    return [
      say(
        "bad",
        `expired ${instant(notAfterMs)}; the clock here reads ${
          instant(nowMs)
        }; renew it`,
      ),
    ];
  }
  const days = Math.floor((notAfterMs - nowMs) / DAY_MS);
  return days < SOON_DAYS
    ? [say("note", `expires in ${days} days; renew it soon`)]
    : [];
}

function judgeKey(held: Held): Finding[] {
  const say = finder(held);
  const kind = keyKind(openssl().crypto.X509_get0_pubkey(held.certificate));
  if (!KINDS.has(kind)) {
    return [
      say(
        "bad",
        `has a ${kind} key; ISO 15118 uses secp521r1, Ed448 or secp256r1`,
      ),
    ];
  }
  return KINDS_20.has(kind) ? [] : [
    say(
      "note",
      `has a ${kind} key: right for ISO 15118-2, while -20 names secp521r1 and Ed448`,
    ),
  ];
}

function judgeUse(held: Held): Finding[] {
  const { crypto } = openssl();
  const say = finder(held);
  const findings: Finding[] = [];
  const { isCa, domain } = held.facts;
  const use = crypto.X509_get_key_usage(held.certificate);
  const wanted = isCa ? USE_CERT_SIGN : USE_DIGITAL_SIGNATURE;
  if (use === ABSENT) findings.push(say("bad", "has no key usage"));
  else if ((use & wanted) === 0) {
    const name = isCa ? "keyCertSign" : "digitalSignature";
    findings.push(say("bad", `its key usage lacks ${name}`));
  }
  const extended = crypto.X509_get_extended_key_usage(held.certificate);
  const needs = domain === "CPO"
    ? [EXTENDED_SERVER, "serverAuth"] as const
    : domain === "OEM"
    ? [EXTENDED_CLIENT, "clientAuth"] as const
    : undefined;
  if (
    !isCa && needs !== undefined && extended !== ABSENT &&
    (extended & needs[0]) === 0
  ) {
    findings.push(say(
      "bad",
      `its extended key usage lacks ${needs[1]}: TLS peers will refuse it`,
    ));
  }
  if (domain === undefined || !DOMAINS.has(domain)) {
    findings.push(say(
      "note",
      `its domain component is ${
        domain ?? "absent"
      }, not V2G, CPO, OEM, MO or CPS; some peers check it`,
    ));
  }
  return findings;
}

function judgeChain(held: Held, all: readonly Held[]): Finding[] {
  const { crypto } = openssl();
  const store = crypto.X509_STORE_new();
  const others = crypto.OPENSSL_sk_new_null();
  const context = crypto.X509_STORE_CTX_new();
  try {
    for (const { certificate, facts } of all) {
      if (facts.selfIssued) crypto.X509_STORE_add_cert(store, certificate);
      else crypto.OPENSSL_sk_push(others, certificate);
    }
    crypto.ERR_clear_error();
    crypto.X509_STORE_CTX_init(context, store, held.certificate, others);
    // Dates have findings of their own.
    crypto.X509_STORE_CTX_set_flags(context, FLAG_NO_CHECK_TIME);
    if (crypto.X509_verify_cert(context) === 1) return [];
    return [chainFinding(held, context)];
  } finally {
    crypto.X509_STORE_CTX_free(context);
    crypto.OPENSSL_sk_free(others);
    crypto.X509_STORE_free(store);
    crypto.ERR_clear_error();
  }
}

const ISSUER_MISSING = new Set([2, 20, 21]);

function chainFinding(held: Held, context: Deno.PointerValue): Finding {
  const { crypto } = openssl();
  const code = crypto.X509_STORE_CTX_get_error(context);
  const at = crypto.X509_STORE_CTX_get_current_cert(context);
  const issuer = at === null ? undefined : factsOf(at).issuer;
  return finder(held)(
    "bad",
    ISSUER_MISSING.has(code)
      ? `its chain stops at "${
        issuer ?? "?"
      }", which is not among these files; give that file too`
      : `its chain does not hold: ${
        textAt(crypto.X509_verify_cert_error_string(BigInt(code)))
      }`,
  );
}

/** Wall milliseconds as text, to the second. */
export function instant(ms: number): string {
  return Number.isNaN(ms)
    ? "(unreadable date)"
    : new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}
