/**
 * Personal fields of decoded messages and of TLS handshakes, each with the
 * octets of the capture file that carry it.
 *
 * Source of the list: the fields of DIN 70121, ISO 15118-2 and ISO 15118-20
 * that name a car, its contract or the holder of a certificate. Session ids
 * are drawn anew for each session and name nobody.
 *
 * @module
 */

import { textOf } from "../exi/lexical.ts";
import { isElement, type XmlElement, type XmlNode } from "../exi/mod.ts";
import type { CapturedFrame, CapturedTls, Place } from "./captured.ts";
import { subjectOf } from "./certificates.ts";
import { below, type DecodedMessage, type ValueBits } from "./decode.ts";

/** A personal field and where it lies. */
export interface PersonalField {
  /** As the standard names it: `EVCCID`. */
  readonly field: string;
  /** Its text; of a certificate the subject. */
  readonly value: string;
  /** Element path within the message, or the place in a chain. */
  readonly path: string;
  /** Its bits in the payload, its length field included; absent where it has no place of its own. */
  readonly bits?: { readonly from: number; readonly count: number };
  /** Octets of the file that carry it; for TLS those of the records. */
  readonly where: readonly Place[];
}

const IDENTITIES = new Set([
  "EVCCID",
  "eMAID",
  "EMAID",
  "ContractID",
  "X509SubjectName",
  "EVInverterSerialNumber",
]);
const CERTIFICATES = new Set([
  "Certificate",
  "OEMProvisioningCert",
  "X509Certificate",
]);

type XmlText = Exclude<XmlNode, XmlElement>;

/** One value of a message, in document order. */
interface Found {
  readonly field: string;
  readonly value: string;
  readonly path: string;
  readonly meanings: readonly string[];
}

/** The personal fields of a message. */
export function personalIn(
  frame: CapturedFrame,
  reading: DecodedMessage,
): PersonalField[] {
  const all: (Found | undefined)[] = [];
  collect(reading.root, below("", reading.root.name), all);
  const { values } = reading;
  // One observation for each value, or a place cannot be told.
  const isAligned = all.length === values.length &&
    all.every((found, at) =>
      found === undefined || found.meanings.includes(values[at]!.meaning)
    );
  return all.flatMap((found, at): PersonalField[] => {
    if (found === undefined) return [];
    const { field, value, path } = found;
    const bits = isAligned ? values[at] : undefined;
    return [{ field, value, path, ...placed(frame, bits) }];
  });
}

function placed(frame: CapturedFrame, value: ValueBits | undefined) {
  if (value === undefined) return { where: frame.where };
  const { bit, bits } = value;
  return {
    bits: { from: bit, count: bits },
    where: frame.locate(bit >>> 3, bit + bits + 7 >>> 3),
  };
}

/** Every value below `element` in document order; undefined for one that is not personal. */
function collect(
  element: XmlElement,
  path: string,
  into: (Found | undefined)[],
): void {
  for (const { name, ns, value, simple } of element.attributes) {
    // xsi:type is a name, and no value was observed for it.
    if (ns === XSI && name === "type") continue;
    const here = below(path, `@${name}`);
    into.push(foundOf(name, here, simple, value));
  }
  for (const node of element.content) {
    if (isElement(node)) collect(node, below(path, node.name), into);
    else into.push(foundOf(element.name, path, node.simple, node.text));
  }
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

function foundOf(
  field: string,
  path: string,
  simple: XmlText["simple"],
  value: XmlText["text"],
): Found | undefined {
  const isCertificate = CERTIFICATES.has(field);
  if (!isCertificate && !IDENTITIES.has(field)) return undefined;
  const text = textOf(simple, value);
  const octets = value instanceof Uint8Array ? value : undefined;
  const meanings = octets === undefined
    ? [
      `text of ${text.length} characters`,
      `untyped text of ${text.length} characters`,
      `bytes ${text}`,
    ]
    : [`${octets.length} octets`];
  const subject = isCertificate && octets !== undefined
    ? subjectOf(octets) ?? `${octets.length} octets that are no certificate`
    : text;
  return { field, value: subject, path, meanings };
}

/** The certificates that both sides of a TLS connection showed. */
export function personalInTls(
  { certificates }: CapturedTls,
): (PersonalField & { readonly packet: number })[] {
  return certificates.map((
    { from, depth, subject, octets, packet, where },
  ) => ({
    field: "certificate",
    value: subject ?? `${octets} octets that are no certificate`,
    path: `TLS ${from}, place ${depth} of its chain`,
    packet,
    where,
  }));
}
