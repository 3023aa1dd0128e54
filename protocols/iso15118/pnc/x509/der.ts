/**
 * DER (ITU-T X.690) as far as X.509 needs it: octets in, nodes out, and an
 * error for everything that is not DER. Lengths are checked before use.
 *
 * @module
 */

/** Octets that are not the DER that was expected; the message has no content of theirs. */
export class DerError extends Error {
  override readonly name = "DerError";
}

/** One element: its tag octet, what it holds, and itself with tag and length. */
export interface Node {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The tag of a constructed context element `[n]`. */
export const context = (n: number): number => 0xa0 | n;
/** The tag of a primitive context element `[n]`. */
export const implicit = (n: number): number => 0x80 | n;

/** A revocation list of this many entries is beyond any charging station. */
const CHILDREN_MAX = 200_000;
const HIGH_TAG = 0x1f;

/** The one element that the octets are. */
export function readOne(octets: Uint8Array, tag?: number): Node {
  const node = readAt(octets, 0);
  if (node.whole.length !== octets.length) {
    throw new DerError("octets follow the end of the element");
  }
  return tag === undefined ? node : expect(node, tag);
}

/** The elements inside a constructed element. */
export function children(node: Node): Node[] {
  const found: Node[] = [];
  for (let at = 0; at < node.content.length;) {
    if (found.length === CHILDREN_MAX) {
      throw new DerError("an element has too many parts");
    }
    const child = readAt(node.content, at);
    found.push(child);
    at += child.whole.length;
  }
  return found;
}

/** The node, when it is there and has that tag. */
export function expect(node: Node | undefined, tag: number): Node {
  if (node === undefined) throw new DerError("an element is missing");
  if (node.tag !== tag) {
    throw new DerError(
      `an element has tag ${hex(node.tag)} instead of ${hex(tag)}`,
    );
  }
  return node;
}

function readAt(octets: Uint8Array, at: number): Node {
  const tag = octets[at];
  const first = octets[at + 1];
  if (tag === undefined || first === undefined) {
    throw new DerError("an element is cut short");
  }
  if ((tag & HIGH_TAG) === HIGH_TAG) {
    throw new DerError("an element has a tag of several octets");
  }
  let start = at + 2;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) {
      throw new DerError("an element has a length that is not DER");
    }
    length = 0;
    for (const end = start + count; start < end; start++) {
      const octet = octets[start];
      if (octet === undefined) throw new DerError("a length is cut short");
      length = length * 256 + octet;
    }
    if (length < 0x80 || length < 256 ** (count - 1)) {
      throw new DerError("an element has a length that is not the shortest");
    }
  }
  if (start + length > octets.length) {
    throw new DerError("an element reaches beyond the end");
  }
  return {
    tag,
    content: octets.subarray(start, start + length),
    whole: octets.subarray(at, start + length),
  };
}

/** The text of an object identifier, "2.5.29.15". */
export function oidOf(node: Node | undefined): string {
  const { content } = expect(node, TAG.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const [at, octet] of content.entries()) {
    if (arc > 2 ** 40) throw new DerError("an object identifier is too large");
    arc = arc * 128 + (octet & 0x7f);
    if (octet >= 0x80) {
      if (at === content.length - 1) {
        throw new DerError("an object identifier is cut short");
      }
      continue;
    }
    arcs.push(arc);
    arc = 0;
  }
  const [head, ...rest] = arcs;
  if (head === undefined) throw new DerError("an object identifier is empty");
  const top = Math.min(Math.floor(head / 40), 2);
  return [top, head - top * 40, ...rest].join(".");
}

/** A whole number that fits 31 bits and is not negative. */
export function smallInteger(node: Node | undefined): number {
  const { content } = expect(node, TAG.integer);
  const [first] = content;
  if (first === undefined || first >= 0x80 || content.length > 4) {
    throw new DerError("a number is negative or too large");
  }
  return content.reduce((sum, octet) => sum * 256 + octet, 0);
}

/** The octets of a bit string, and how many of the last one's bits are unused. */
export function bitsOf(
  node: Node | undefined,
): { readonly octets: Uint8Array; readonly unused: number } {
  const { content } = expect(node, TAG.bitString);
  const [unused] = content;
  if (
    unused === undefined || unused > 7 || (unused > 0 && content.length < 2)
  ) {
    throw new DerError("a bit string is not DER");
  }
  return { octets: content.subarray(1), unused };
}

/** A bit string of whole octets, such as a key or a signature. */
export function wholeBitsOf(node: Node | undefined): Uint8Array {
  const { octets, unused } = bitsOf(node);
  if (unused !== 0) throw new DerError("a bit string has odd bits");
  return octets;
}

/** A boolean. */
export function booleanOf(node: Node): boolean {
  const { content } = expect(node, TAG.boolean);
  if (content.length !== 1) throw new DerError("a boolean is not one octet");
  return content[0] !== 0;
}

const UTC = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED = /^(\d\d\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/** UTCTime or GeneralizedTime (RFC 5280, 4.1.2.5) as wall milliseconds. */
export function timeOf(node: Node | undefined): number {
  const isUtc = node?.tag === TAG.utcTime;
  const { content } = expect(
    node,
    isUtc ? TAG.utcTime : TAG.generalizedTime,
  );
  const text = String.fromCharCode(...content.subarray(0, 32));
  const parts = (isUtc ? UTC : GENERALIZED).exec(text)?.slice(1).map(Number);
  const [years = NaN, month = 0, day = 0, hour = 0, min = 0, sec = 0] = parts ??
    [];
  const year = isUtc ? years + (years < 50 ? 2000 : 1900) : years;
  const ms = Date.UTC(year, month - 1, day, hour, min, sec);
  if (Number.isNaN(ms)) throw new DerError("a date is not one");
  return ms;
}

function hex(tag: number): string {
  return `0x${tag.toString(16).padStart(2, "0")}`;
}
