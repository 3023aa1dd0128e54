/** OCSP responses (RFC 6960) with any status, dates and signer. */

import { createHash, createPrivateKey, sign } from "node:crypto";
import { readCertificate } from "../../../protocols/iso15118/pnc/x509/certificate.ts";
import {
  children,
  readOne,
  TAG,
  wholeBitsOf,
} from "../../../protocols/iso15118/pnc/x509/der.ts";

/** What a response shall say. */
export interface OcspPlan {
  readonly status?: "good" | "revoked" | "unknown";
  readonly thisUpdateMs?: number;
  /** `null` leaves it out. */
  readonly nextUpdateMs?: number | null;
  /** Whose key signs; default the issuer of the station's leaf. */
  readonly signer?: string;
  /** The leaf it is about; default the station's. */
  readonly leaf?: string;
}

const HOUR_MS = 3_600_000;
const ECDSA_SHA256 = "1.2.840.10045.4.3.2";
const ECDSA_SHA512 = "1.2.840.10045.4.3.4";

/** DER of certificates in a PEM file. */
export function ders(path: string): Uint8Array[] {
  const text = Deno.readTextFileSync(path);
  return [...text.matchAll(/-----BEGIN [^-]+-----([^-]+)-----END/g)].map(
    ([, body = ""]) => Uint8Array.fromBase64(body.replaceAll(/\s/g, "")),
  );
}

/** DER of the first certificate of a PEM file. */
export function leafOf(path: string): Uint8Array {
  const [leaf] = ders(path);
  if (leaf === undefined) throw new Error(`${path} is empty`);
  return leaf;
}

/** A response on a leaf of the PKI in `directory`. */
export function makeOcsp(directory: string, plan: OcspPlan = {}): Uint8Array {
  const now = Date.now();
  const [leafDer, issuerDer] = ders(`${directory}/${plan.leaf ?? "secc"}.pem`);
  if (leafDer === undefined || issuerDer === undefined) throw new Error();
  const [leaf, issuer] = [readCertificate(leafDer), readCertificate(issuerDer)];
  const [, bits] = children(readOne(issuer.publicKey, TAG.sequence));
  const thisUpdate = plan.thisUpdateMs ?? now - HOUR_MS;
  const nextUpdate = plan.nextUpdateMs === undefined
    ? now + HOUR_MS
    : plan.nextUpdateMs;
  const single = tlv(
    TAG.sequence,
    tlv(
      TAG.sequence,
      tlv(TAG.sequence, oid("1.3.14.3.2.26"), [5, 0]),
      tlv(TAG.octetString, sha1(leaf.issuer)),
      tlv(TAG.octetString, sha1(wholeBitsOf(bits))),
      tlv(TAG.integer, leaf.serial),
    ),
    statusOf(plan.status ?? "good", thisUpdate),
    time(thisUpdate),
    nextUpdate === null ? [] : tlv(0xa0, time(nextUpdate)),
  );
  const data = tlv(
    TAG.sequence,
    tlv(0xa1, issuer.subject),
    time(thisUpdate),
    tlv(TAG.sequence, single),
  );
  return wrap(data, `${directory}/${plan.signer ?? "cpo_sub2"}.key`);
}

/** The same as a file; its path. */
export function ocspFile(directory: string, plan: OcspPlan = {}): string {
  const path = `${directory}/${crypto.randomUUID()}.ocsp`;
  Deno.writeFileSync(path, makeOcsp(directory, plan));
  return path;
}

function wrap(data: Uint8Array, keyPath: string): Uint8Array {
  const key = createPrivateKey(Deno.readTextFileSync(keyPath));
  const isP521 = key.asymmetricKeyDetails?.namedCurve === "secp521r1";
  const signature = sign(isP521 ? "sha512" : "sha256", data, key);
  const basic = tlv(
    TAG.sequence,
    data,
    tlv(TAG.sequence, oid(isP521 ? ECDSA_SHA512 : ECDSA_SHA256)),
    tlv(TAG.bitString, [0], signature),
  );
  return tlv(
    TAG.sequence,
    tlv(TAG.enumerated, [0]),
    tlv(
      0xa0,
      tlv(
        TAG.sequence,
        oid("1.3.6.1.5.5.7.48.1.1"),
        tlv(TAG.octetString, basic),
      ),
    ),
  );
}

function statusOf(status: string, atMs: number): Uint8Array {
  if (status === "good") return tlv(0x80);
  return status === "revoked" ? tlv(0xa1, time(atMs)) : tlv(0x82);
}

function sha1(octets: Uint8Array): Uint8Array {
  return createHash("sha1").update(octets).digest();
}

function time(ms: number): Uint8Array {
  const digits = new Date(ms).toISOString().replaceAll(/\.\d+|[^\dZ]/g, "");
  return tlv(TAG.generalizedTime, new TextEncoder().encode(digits));
}

function oid(text: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc & 127];
    for (let left = arc >> 7; left > 0; left >>= 7) {
      digits.unshift((left & 127) | 128);
    }
    return digits;
  });
  return tlv(TAG.oid, octets);
}

function tlv(tag: number, ...parts: Iterable<number>[]): Uint8Array {
  const content = parts.flatMap((part) => [...part]);
  const size = content.length;
  const length = size < 128
    ? [size]
    : size < 256
    ? [0x81, size]
    : [0x82, size >> 8, size & 255];
  return Uint8Array.from([tag, ...length, ...content]);
}
