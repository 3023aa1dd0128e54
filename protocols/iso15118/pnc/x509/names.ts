/**
 * Names of certificates' subjects and issuers (RFC 5280, 4.1.2.4).
 *
 * @module
 */

import { children, expect, type Node, oidOf, readOne, TAG } from "./der.ts";

/** Object identifiers of the parts that are looked at. */
const TYPES = {
  commonName: "2.5.4.3",
  domainComponent: "0.9.2342.19200300.100.1.25",
} as const;

/** The last part of a name with that type, as text. */
export function namePart(
  name: Node | undefined,
  type: keyof typeof TYPES,
): string | undefined {
  let found: string | undefined;
  for (const set of children(expect(name, TAG.sequence))) {
    for (const pair of children(expect(set, TAG.set))) {
      const [oid, value] = children(expect(pair, TAG.sequence));
      if (oidOf(oid) === TYPES[type] && value !== undefined) {
        found = new TextDecoder().decode(value.content);
      }
    }
  }
  return found;
}

const SHORT: readonly (readonly [string, string])[] = [
  [TYPES.commonName, "CN"],
  ["2.5.4.10", "O"],
  ["2.5.4.11", "OU"],
  ["2.5.4.6", "C"],
  [TYPES.domainComponent, "DC"],
];

/** A name as RFC 4514 writes it, last part first: "DC=V2G,O=…,CN=…". */
export function nameText(name: Uint8Array): string {
  const parts: string[] = [];
  for (const set of children(readOne(name, TAG.sequence))) {
    for (const pair of children(expect(set, TAG.set))) {
      const [oid, value] = children(expect(pair, TAG.sequence));
      const type = oidOf(oid);
      const short = SHORT.find(([long]) => long === type)?.[1] ?? type;
      const text = new TextDecoder().decode(value?.content)
        .replaceAll(/[,+"\\<>;=]/g, (found) => `\\${found}`);
      parts.push(`${short}=${text}`);
    }
  }
  return parts.reverse().join(",");
}
