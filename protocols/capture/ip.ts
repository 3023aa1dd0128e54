/**
 * IPv4 and IPv6 headers, extension headers included.
 *
 * Source: RFC 791, RFC 8200; addresses in text: RFC 5952. Checksums are not
 * looked at: captures on the sending machine have them unfilled.
 *
 * @module
 */

import { cut, type Octets } from "./types.ts";

/** A whole IP payload, or one fragment of it. */
export interface IpPacket {
  readonly source: string;
  readonly destination: string;
  /** 6 is TCP, 17 is UDP. */
  readonly protocol: number;
  readonly payload: Octets;
  /** Octets the header announces beyond those captured. */
  readonly missing: number;
  /** Set for a fragment: its place in the payload. */
  readonly fragment?: {
    readonly id: string;
    readonly at: number;
    readonly more: boolean;
  };
}

/** The packet, or why there is none, in words. */
export type IpRead =
  | { readonly ok: true; readonly packet: IpPacket }
  | { readonly ok: false; readonly reason: string };

const HOP_BY_HOP = 0;
const ROUTING = 43;
const FRAGMENT = 44;
const AUTHENTICATION = 51;
const DESTINATION = 60;
const MOBILITY = 135;
const IPV6_HEADER = 40;

/** Reads an IP packet of either version. */
export function readIp(octets: Octets): IpRead {
  const version = (octets.data[0] ?? 0) >>> 4;
  if (version === 4) return readIpv4(octets);
  if (version === 6) return readIpv6(octets);
  return fail(
    octets.data.length === 0
      ? "IP header is missing"
      : `IP version is ${version} where 4 and 6 exist`,
  );
}

function readIpv4(octets: Octets): IpRead {
  const { data } = octets;
  const header = (data[0]! & 0x0f) * 4;
  if (header < 20) return fail(`IPv4 header claims ${header} octets`);
  if (data.length < header) {
    return fail(`IPv4 header ends after ${data.length} of ${header} octets`);
  }
  // A sending machine that leaves cutting to its network card writes 0.
  const total = word(data, 2) || data.length;
  if (total < header) {
    return fail(`IPv4 total length ${total} is less than its header`);
  }
  const payload = cut(octets, header, total - header);
  const flags = word(data, 6);
  const at = (flags & 0x1fff) * 8;
  const more = (flags & 0x2000) !== 0;
  const source = ipv4Text(data.subarray(12, 16));
  const destination = ipv4Text(data.subarray(16, 20));
  const protocol = data[9]!;
  const id = `${source} ${destination} ${protocol} ${word(data, 4)}`;
  return {
    ok: true,
    packet: {
      source,
      destination,
      protocol,
      payload,
      missing: total - header - payload.data.length,
      ...(at > 0 || more ? { fragment: { id, at, more } } : {}),
    },
  };
}

function readIpv6(octets: Octets): IpRead {
  const { data } = octets;
  if (data.length < IPV6_HEADER) {
    return fail(`IPv6 header ends after ${data.length} of 40 octets`);
  }
  const announced = word(data, 4) || data.length - IPV6_HEADER;
  const body = cut(octets, IPV6_HEADER, announced);
  const missing = announced - body.data.length;
  const source = ipv6Text(data.subarray(8, 24));
  const destination = ipv6Text(data.subarray(24, 40));
  const chain = walk(body.data, data[6]!);
  if (!chain.ok) return chain;
  const payload = cut(body, chain.at, body.data.length);
  const { fragment } = chain;
  return {
    ok: true,
    packet: {
      source,
      destination,
      protocol: chain.protocol,
      payload,
      missing,
      ...(fragment === undefined ? {} : {
        fragment: {
          id: `${source} ${destination} ${fragment.id}`,
          at: fragment.at,
          more: fragment.more,
        },
      }),
    },
  };
}

type Chain =
  | {
    readonly ok: true;
    readonly protocol: number;
    readonly at: number;
    readonly fragment?: { id: number; at: number; more: boolean };
  }
  | { readonly ok: false; readonly reason: string };

/** Steps over IPv6 extension headers; stops behind a fragment header that cuts. */
function walk(data: Uint8Array, first: number): Chain {
  let protocol = first;
  let at = 0;
  while (isExtension(protocol)) {
    if (at + 8 > data.length) {
      return fail(`IPv6 extension header ${protocol} is cut off`);
    }
    const next = data[at]!;
    if (protocol === FRAGMENT) {
      const place = word(data, at + 2);
      const fragment = {
        id: word(data, at + 4) * 0x10000 + word(data, at + 6),
        at: place & 0xfff8,
        more: (place & 1) === 1,
      };
      at += 8;
      protocol = next;
      if (fragment.at > 0 || fragment.more) {
        return { ok: true, protocol, at, fragment };
      }
      continue;
    }
    at += protocol === AUTHENTICATION
      ? (data[at + 1]! + 2) * 4
      : (data[at + 1]! + 1) * 8;
    if (at > data.length) {
      return fail(`IPv6 extension header ${protocol} is cut off`);
    }
    protocol = next;
  }
  return { ok: true, protocol, at };
}

/** Reads extension headers that a fragment header hid: `first` names the first. */
export function behindExtensions(
  octets: Octets,
  first: number,
): { readonly protocol: number; readonly payload: Octets } | undefined {
  const chain = walk(octets.data, first);
  if (!chain.ok || chain.fragment !== undefined) return undefined;
  return {
    protocol: chain.protocol,
    payload: cut(octets, chain.at, octets.data.length),
  };
}

function isExtension(protocol: number): boolean {
  return protocol === HOP_BY_HOP || protocol === ROUTING ||
    protocol === FRAGMENT || protocol === AUTHENTICATION ||
    protocol === DESTINATION || protocol === MOBILITY;
}

function ipv4Text(octets: Uint8Array): string {
  return octets.join(".");
}

/** RFC 5952: lower case, the longest run of zero groups (two or more) as "::". */
export function ipv6Text(octets: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, at) => word(octets, 2 * at));
  let best = { at: -1, length: 1 };
  for (let at = 0; at < 8; at++) {
    let end = at;
    while (end < 8 && groups[end] === 0) end++;
    if (end - at > best.length) best = { at, length: end - at };
  }
  const text = (from: number, to: number) =>
    groups.slice(from, to).map((group) => group.toString(16)).join(":");
  return best.at < 0
    ? text(0, 8)
    : `${text(0, best.at)}::${text(best.at + best.length, 8)}`;
}

/** A 16-bit number in network order. */
export function word(data: Uint8Array, at: number): number {
  return (data[at] ?? 0) << 8 | (data[at + 1] ?? 0);
}

function fail(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
