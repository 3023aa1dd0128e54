/**
 * IPv6 addresses of this machine, as octets and as text with their zone.
 *
 * @module
 */

import { isIPv6 } from "node:net";
import { LinkError } from "./link.ts";

/** An address of one interface, as sockets take it. */
export interface InterfaceAddress {
  /** Text with the zone where one is needed, such as `fe80::1%plc0`. */
  readonly host: string;
  /** The 16 octets, without zone. */
  readonly octets: Uint8Array;
  /** The system's number of the interface: one that comes back has another. */
  readonly index: number;
  /** True on loopback, which has no multicast. */
  readonly loopback: boolean;
}

/** Hundreds of chargers ask on their own: a reading counts for so long, ms. */
const READING_MS = 250;

let reading: readonly Deno.NetworkInterfaceInfo[] = [];
let readMs = -Infinity;

function interfaces(): readonly Deno.NetworkInterfaceInfo[] {
  const nowMs = performance.now();
  if (nowMs - readMs >= READING_MS) {
    reading = Deno.networkInterfaces();
    readMs = nowMs;
  }
  return reading;
}

/**
 * The address a charger offers on `name`: its link-local one, or `::1` on
 * loopback; by what the system said a quarter of a second ago at most.
 *
 * @throws LinkError when the interface or its IPv6 address is missing
 */
export function addressOf(name: string): InterfaceAddress {
  const rows = interfaces().filter((row) => row.name === name);
  if (rows.length === 0) {
    throw new LinkError(
      `cannot use interface "${name}": there is none, or it has no address`,
    );
  }
  const six = rows.filter((row) => row.family === "IPv6");
  const loopback = six.find((row) => row.address === "::1");
  if (loopback !== undefined) {
    const octets = parseIpv6("::1");
    return { host: "::1", octets, index: 0, loopback: true };
  }
  const local = six.find((row) => isLinkLocal(parseIpv6(row.address)));
  if (local === undefined) {
    throw new LinkError(
      `cannot use interface "${name}": it has no IPv6 link-local address; is it up, and IPv6 on`,
    );
  }
  return {
    host: `${local.address}%${name}`,
    octets: parseIpv6(local.address),
    index: local.scopeid ?? 0,
    loopback: false,
  };
}

/** Whether an address is in fe80::/10 (RFC 4291 clause 2.5.6). */
export function isLinkLocal(octets: Uint8Array): boolean {
  return octets[0] === 0xfe && (octets[1]! & 0xc0) === 0x80;
}

/** The text of an address; `zone` is added to link-local ones. */
export function formatIpv6(octets: Uint8Array, zone?: string): string {
  const groups: string[] = [];
  for (let at = 0; at < 16; at += 2) {
    groups.push((octets[at]! << 8 | octets[at + 1]!).toString(16));
  }
  const needsZone = zone !== undefined && isLinkLocal(octets);
  return groups.join(":") + (needsZone ? `%${zone}` : "");
}

/**
 * The octets of an address; a zone is ignored.
 *
 * @throws LinkError when `text` is no IPv6 address
 */
export function parseIpv6(text: string): Uint8Array {
  const bare = text.split("%")[0]!;
  if (!isIPv6(bare)) {
    throw new LinkError(`cannot read "${bare}" as an IPv6 address`);
  }
  const [front, back] = bare.split("::");
  const head = groupsOf(front ?? "");
  const tail = groupsOf(back ?? "");
  const octets = new Uint8Array(16);
  head.forEach((octet, at) => octets[at] = octet);
  tail.forEach((octet, at) => octets[16 - tail.length + at] = octet);
  return octets;
}

function groupsOf(text: string): number[] {
  if (text === "") return [];
  return text.split(":").flatMap((group) => {
    // The last group may be written as IPv4 (RFC 4291 clause 2.2).
    if (group.includes(".")) return group.split(".").map(Number);
    const value = parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}
