/**
 * Certificates, revocation lists and OCSP responses out of files.
 *
 * @module
 */

import { readBounded } from "../exits/bounded_file.ts";
import type { CertificateChain } from "../../protocols/iso15118/pnc/types.ts";
import {
  type Certificate,
  readCertificate,
} from "../../protocols/iso15118/pnc/x509/certificate.ts";
import { type Crl, readCrl } from "../../protocols/iso15118/pnc/x509/crl.ts";
import { DerError } from "../../protocols/iso15118/pnc/x509/der.ts";
import {
  type OcspResponse,
  readOcsp,
} from "../../protocols/iso15118/pnc/x509/ocsp.ts";

/** A file of certificates cannot be used; `message` says why and what to do. */
export class PncFileError extends Error {
  override readonly name = "PncFileError";
}

/** A revocation list of this many octets is beyond any charging station. */
const FILE_OCTETS_MAX = 1 << 24;

/** The certificates of PEM files, all of them, in order. */
export function readRoots(paths: readonly string[]): Certificate[] {
  return paths.flatMap((path) =>
    blocks(path, "CERTIFICATE").map((der) =>
      parsed(path, "certificate", () => readCertificate(der))
    )
  );
}

/**
 * A chain out of a PEM file, leaf first. A root in it is left out: no peer is
 * to get one ([V2G2-656]).
 *
 * @throws PncFileError when the file cannot be read or has no certificate
 */
export function readChain(path: string): CertificateChain {
  const [leaf, ...subCertificates] = blocks(path, "CERTIFICATE");
  if (leaf === undefined) {
    throw new PncFileError(`cannot use ${path}: it holds no certificate`);
  }
  const known = (der: Uint8Array) =>
    parsed(path, "certificate", () => readCertificate(der));
  known(leaf);
  return {
    leaf,
    subCertificates: subCertificates.filter((der) => {
      const { subject, issuer } = known(der);
      return subject.toHex() !== issuer.toHex();
    }),
  };
}

/** The revocation lists of files, PEM (several a file) or DER (one). */
export function readCrls(paths: readonly string[]): Crl[] {
  return paths.flatMap((path) =>
    blocks(path, "X509 CRL").map((der) =>
      parsed(path, "revocation list", () => readCrl(der))
    )
  );
}

/** The OCSP responses of files, one DER response a file. */
export function readOcspResponses(paths: readonly string[]): OcspResponse[] {
  return paths.map((path) =>
    parsed(path, "OCSP response", () => readOcsp(octetsOf(path)))
  );
}

/**
 * Writes a chain as PEM, leaf first, over what was there.
 *
 * @throws PncFileError when the file cannot be written
 */
export function writeChain(
  path: string,
  { leaf, subCertificates }: CertificateChain,
): void {
  const text = [leaf, ...subCertificates].map((der) =>
    `-----BEGIN CERTIFICATE-----\n${
      der.toBase64().replaceAll(/.{64}(?=.)/g, "$&\n")
    }\n-----END CERTIFICATE-----\n`
  ).join("");
  const fresh = `${path}.new`;
  try {
    Deno.writeTextFileSync(fresh, text);
    Deno.renameSync(fresh, path);
  } catch (cause) {
    throw new PncFileError(`cannot write ${path}: ${reason(cause)}`, { cause });
  }
}

function parsed<T>(path: string, what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof DerError)) throw cause;
    throw new PncFileError(`cannot use ${what} in ${path}: ${cause.message}`, {
      cause,
    });
  }
}

/** The PEM blocks with that label; the whole file when it is DER. */
function blocks(path: string, label: string): Uint8Array[] {
  const octets = octetsOf(path);
  const isDer = octets[0] === 0x30;
  if (isDer) return [octets];
  const text = new TextDecoder().decode(octets);
  const pattern = new RegExp(
    `-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END ${label}-----`,
    "g",
  );
  const found = [...text.matchAll(pattern)].map(([, body = ""]) => {
    try {
      return Uint8Array.fromBase64(body);
    } catch (cause) {
      throw new PncFileError(`cannot use ${path}: its base64 is damaged`, {
        cause,
      });
    }
  });
  if (found.length === 0) {
    throw new PncFileError(
      `cannot use ${path}: it holds no "-----BEGIN ${label}-----"`,
    );
  }
  return found;
}

function octetsOf(path: string): Uint8Array<ArrayBuffer> {
  try {
    return readBounded(path, FILE_OCTETS_MAX);
  } catch (cause) {
    if (cause instanceof RangeError) {
      const text = `cannot use ${path}: ${cause.message}`;
      throw new PncFileError(text, { cause });
    }
    throw new PncFileError(`cannot read ${path}: ${reason(cause)}`, { cause });
  }
}

function reason(cause: unknown): string {
  if (cause instanceof Deno.errors.NotFound) {
    return "there is no such file or folder";
  }
  return cause instanceof Error ? cause.message : String(cause);
}
