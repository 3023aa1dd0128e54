/**
 * What is right and wrong with a set of files of certificates, keys and OCSP
 * responses.
 *
 * Names of leaves of cars and contracts stay hidden: they identify somebody.
 * The file's name says which one is meant.
 *
 * @module
 */

import { readBounded } from "../exits/bounded_file.ts";
import { PncFileError, readCrls } from "../pnc/files.ts";
import { KeyError, readKey } from "../keys/mod.ts";
import { TlsError } from "../tls/errors.ts";
import { type HeldResponse, isOcsp, judgeResponse } from "./inspect_ocsp.ts";
import { type Finding, type Held, instant, judge } from "./judge.ts";
import { openssl } from "../tls/openssl.ts";
import { certificatesIn, factsOf, keyKind, privateKeyIn } from "../tls/x509.ts";

interface HeldKey {
  readonly file: string;
  readonly key: Deno.PointerObject;
}

interface Loaded {
  readonly certificates: Held[];
  readonly keys: HeldKey[];
  readonly responses: HeldResponse[];
}

const CLOCK_SLACK_MS = 60_000;

/**
 * Examines `paths` together: chains may run over several files.
 *
 * @param nowMs wall milliseconds to judge dates by; default: this machine's clock
 */
export function inspectFiles(
  paths: readonly string[],
  nowMs: number = Date.now(),
): Finding[] {
  const findings: Finding[] = [];
  const certificates: Held[] = [];
  const keys: HeldKey[] = [];
  const responses: HeldResponse[] = [];
  try {
    for (const path of paths) {
      findings.push(...load(path, { certificates, keys, responses }, nowMs));
    }
    for (const held of certificates) {
      const own = judge(held, certificates, nowMs);
      findings.push(summary(held, own), ...own);
    }
    for (const path of new Set(certificates.map(({ file }) => file))) {
      const inFile = certificates.filter(({ file }) => file === path);
      findings.push(...judgeOrder(inFile));
    }
    for (const key of keys) findings.push(judgePair(key, certificates));
    for (const response of responses) {
      findings.push(judgeResponse(response, certificates, nowMs));
    }
    return findings;
  } finally {
    const { crypto } = openssl();
    certificates.forEach(({ certificate }) => crypto.X509_free(certificate));
    keys.forEach(({ key }) => crypto.EVP_PKEY_free(key));
  }
}

function load(
  path: string,
  { certificates, keys, responses }: Loaded,
  nowMs: number,
): Finding[] {
  const bad = (text: string): Finding => ({ level: "bad", file: path, text });
  let pem: Uint8Array;
  let modifiedMs: number | undefined;
  try {
    pem = readBounded(path);
    modifiedMs = Deno.statSync(path).mtime?.getTime();
  } catch (cause) {
    const why = cause instanceof Deno.errors.NotFound
      ? "there is no such file"
      : cause instanceof Error
      ? cause.message
      : String(cause);
    return [bad(`cannot read it: ${why}`)];
  }
  const findings: Finding[] = [];
  if (modifiedMs !== undefined && modifiedMs > nowMs + CLOCK_SLACK_MS) {
    findings.push(bad(
      `was written ${instant(modifiedMs)}, after what the clock here reads (${
        instant(nowMs)
      }): the clock is slow; set it right, dates below depend on it`,
    ));
  }
  try {
    const found = certificatesIn(pem, path);
    found.forEach((certificate, place) =>
      certificates.push({
        file: path,
        place,
        certificate,
        facts: factsOf(certificate),
      })
    );
    const text = new TextDecoder().decode(pem);
    if (text.includes("-----BEGIN X509 CRL-----")) {
      return [...findings, ...judgeLists(path, nowMs)];
    }
    if (text.includes("PRIVATE KEY-----")) {
      findings.push(...loadKey(path, pem, keys));
    } else if (found.length === 0 && isOcsp(pem)) {
      responses.push({ file: path, octets: pem.slice() });
    } else if (found.length === 0) {
      findings.push(bad(
        "holds neither a certificate nor a key in PEM form, nor an OCSP response in DER",
      ));
    }
  } catch (cause) {
    if (!(cause instanceof TlsError)) throw cause;
    findings.push(bad(cause.message));
  } finally {
    pem.fill(0);
  }
  return findings;
}

/** Revocation lists: whether they can be read, and are still to be believed. */
function judgeLists(path: string, nowMs: number): Finding[] {
  try {
    return readCrls([path]).map(({ thisUpdateMs, nextUpdateMs, serials }) => {
      const isOld = nextUpdateMs !== undefined && nextUpdateMs < nowMs;
      const until = nextUpdateMs === undefined
        ? "without an end"
        : `to ${instant(nextUpdateMs)}`;
      return {
        level: isOld ? "bad" : "good",
        file: path,
        text: `revocation list of ${serials.size} certificates, valid ${
          instant(thisUpdateMs)
        } ${until}`,
      };
    });
  } catch (cause) {
    if (!(cause instanceof PncFileError)) throw cause;
    return [{ level: "bad", file: path, text: cause.message }];
  }
}

function loadKey(path: string, pem: Uint8Array, keys: HeldKey[]): Finding[] {
  const key = privateKeyIn(pem);
  if (key === null) {
    return [{
      level: "bad",
      file: path,
      text:
        "holds a private key that is damaged, or encrypted: a station needs it as unencrypted PEM, v2gate ev opens it with --key-password",
    }];
  }
  keys.push({ file: path, key });
  try {
    readKey(`file:${path}`).fill(0);
    return [];
  } catch (cause) {
    if (!(cause instanceof KeyError)) throw cause;
    return [{ level: "bad", file: path, text: cause.message }];
  }
}

function summary(held: Held, own: readonly Finding[]): Finding {
  const { facts, file } = held;
  const kind = keyKind(openssl().crypto.X509_get0_pubkey(held.certificate));
  const text = `${describe(held)}, ${kind}, valid ${
    instant(facts.notBeforeMs)
  } to ${instant(facts.notAfterMs)}`;
  const level = own.some((one) => one.level === "bad") ? "note" : "good";
  return { level, file, text };
}

function describe({ facts, place }: Held): string {
  const hidden = !facts.isCa && facts.domain !== "CPO";
  const name = hidden ? "(name hidden)" : `"${facts.subject ?? "no name"}"`;
  const role = facts.isCa ? facts.selfIssued ? "root" : "sub-CA" : "leaf";
  return `certificate ${place + 1}: ${role} ${name} (DC ${
    facts.domain ?? "none"
  }), issued by ${facts.selfIssued ? "itself" : `"${facts.issuer ?? "?"}"`}`;
}

/**
 * A file with a leaf is a chain: TLS takes its first certificate for the leaf,
 * and sends the others as they come.
 */
function judgeOrder(inFile: readonly Held[]): Finding[] {
  if (inFile.every(({ facts }) => facts.isCa)) return [];
  const wrong = inFile.find(({ facts: { isCa, issuer, selfIssued } }, at) =>
    at === 0 && isCa ||
    !selfIssued && inFile[at + 1]?.facts.subject !== issuer &&
      inFile.some(({ facts }) => facts.subject === issuer)
  );
  return wrong === undefined ? [] : [{
    level: "bad",
    file: wrong.file,
    text: `certificate ${
      wrong.place + 1
    }: is out of order; a chain has the leaf first, and behind each certificate its issuer`,
  }];
}

function judgePair({ file, key }: HeldKey, all: readonly Held[]): Finding {
  const { crypto } = openssl();
  const own = all.find(({ certificate }) =>
    crypto.EVP_PKEY_eq(crypto.X509_get0_pubkey(certificate), key) === 1
  );
  crypto.ERR_clear_error();
  const kind = keyKind(key);
  if (kind === "X448") {
    // A certificate of -20 names it in an extension, beside its own.
    const text = "key (X448) for key agreement, of no certificate's own";
    return { level: "note", file, text };
  }
  return own === undefined
    ? {
      level: all.length === 0 ? "note" : "bad",
      file,
      text: `key (${kind}) belongs to no certificate of these files`,
    }
    : {
      level: "good",
      file,
      text: `key (${kind}) of certificate ${own.place + 1} in ${own.file}`,
    };
}
