/**
 * Making certificate revocation lists with libcrypto, and revoking in the test PKI.
 *
 * @module
 */

import { writeWhole } from "../../exits/whole_file.ts";
import { TlsError } from "../../tls/errors.ts";
import {
  digestOf,
  freeIssued,
  type Issued,
  type KeyAlgorithm,
  must,
  present,
  viaBio,
} from "./issue.ts";
import { openssl } from "../../tls/openssl.ts";
import {
  type Certificate,
  readCertificates,
  readPrivateKey,
} from "../../tls/x509.ts";

/** When a list is of, and until when it holds; wall milliseconds. */
export interface ListDates {
  readonly thisUpdateMs: number;
  readonly nextUpdateMs: number;
}

const VERSION_2 = 1n;
const DAY_MS = 86_400_000;
const DAYS_OF_LIST = 365;

/**
 * Writes the lists of `issuers` one after the other as PEM; the last issuer revokes `revoked`.
 *
 * @throws TlsError when OpenSSL refuses, Deno's errors on I/O
 */
export function writeLists(
  path: string,
  algorithm: KeyAlgorithm,
  issuers: readonly Issued[],
  revoked: readonly Certificate[],
  dates: ListDates,
): void {
  const pem = issuers.flatMap((issuer, at) => {
    const own = at === issuers.length - 1 ? revoked : [];
    return [...revocationListPem(issuer, algorithm, own, dates)];
  });
  writeWhole(path, new Uint8Array(pem));
}

/**
 * Puts the contract of a test PKI on the revocation list of its issuer, in `mo.crl`.
 *
 * @param algorithm what the PKI was made with
 * @param nowMs date of the lists, wall milliseconds
 * @throws TlsError when the PKI is not whole
 */
export function revokeContract(
  directory: string,
  algorithm: KeyAlgorithm,
  nowMs: number = Date.now(),
): void {
  const issuers = ["mo_root", "mo_sub1", "mo_sub2"].map((name): Issued => {
    const [certificate] = readCertificates(`${directory}/${name}.pem`);
    if (certificate === undefined) throw new TlsError(`${name}.pem is empty`);
    const key = readPrivateKey(`file:${directory}/${name}.key`);
    return { certificate, key };
  });
  const chain = readCertificates(`${directory}/contract.pem`);
  const dates = {
    thisUpdateMs: nowMs,
    nextUpdateMs: nowMs + DAYS_OF_LIST * DAY_MS,
  };
  const revoked = chain.slice(0, 1);
  writeLists(`${directory}/mo.crl`, algorithm, issuers, revoked, dates);
  issuers.forEach(freeIssued);
  chain.forEach((one) => openssl().crypto.X509_free(one));
}

/**
 * The PEM text of a list by which `issuer` revokes `certificates`, all as of the list's date.
 *
 * @throws TlsError when OpenSSL refuses
 */
export function revocationListPem(
  issuer: Issued,
  algorithm: KeyAlgorithm,
  certificates: readonly Certificate[],
  dates: ListDates,
): Uint8Array {
  const { crypto } = openssl();
  const list = present("make a revocation list", crypto.X509_CRL_new());
  try {
    must("set the version", crypto.X509_CRL_set_version(list, VERSION_2));
    must(
      "set the issuer",
      crypto.X509_CRL_set_issuer_name(
        list,
        crypto.X509_get_subject_name(issuer.certificate),
      ),
    );
    withTime(dates.thisUpdateMs, (time) => {
      must("set the date", crypto.X509_CRL_set1_lastUpdate(list, time));
      for (const certificate of certificates) revoke(list, certificate, time);
    });
    withTime(dates.nextUpdateMs, (time) => {
      must("set the date", crypto.X509_CRL_set1_nextUpdate(list, time));
    });
    must("sort a revocation list", crypto.X509_CRL_sort(list));
    const octets = crypto.X509_CRL_sign(list, issuer.key, digestOf(algorithm));
    must("sign a revocation list", octets > 0 ? 1 : 0);
    return viaBio((bio) => crypto.PEM_write_bio_X509_CRL(bio, list));
  } finally {
    crypto.X509_CRL_free(list);
  }
}

function revoke(
  list: Deno.PointerObject,
  certificate: Certificate,
  time: Deno.PointerObject,
): void {
  const { crypto } = openssl();
  const entry = present("revoke a certificate", crypto.X509_REVOKED_new());
  must(
    "revoke a certificate",
    crypto.X509_REVOKED_set_serialNumber(
      entry,
      crypto.X509_get_serialNumber(certificate),
    ),
  );
  must(
    "revoke a certificate",
    crypto.X509_REVOKED_set_revocationDate(entry, time),
  );
  // The list owns the entry from here.
  must("revoke a certificate", crypto.X509_CRL_add0_revoked(list, entry));
}

function withTime(ms: number, use: (time: Deno.PointerObject) => void): void {
  const { crypto } = openssl();
  const seconds = BigInt(Math.floor(ms / 1000));
  const time = present("make a date", crypto.ASN1_TIME_set(null, seconds));
  try {
    use(time);
  } finally {
    crypto.ASN1_STRING_free(time);
  }
}
