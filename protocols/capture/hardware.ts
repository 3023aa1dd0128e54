/**
 * MAC addresses in a capture, and the IPv6 addresses made from them.
 *
 * A first pass learns the addresses: from link headers, from interface
 * identifiers of IPv6 headers that have ff:fe in their middle, and from
 * link-local addresses of that form anywhere, as in SDP. A second finds them
 * wherever they are in packets, also in neighbour discovery, ARP and SLAC.
 *
 * Source: RFC 4291 appendix A (modified EUI-64), IEEE 802 for the group bit.
 *
 * @module
 */

import { ipv6Text } from "./ip.ts";
import { ipStart, LinkType } from "./link.ts";
import { readPackets } from "./pcap.ts";
import type { Packet } from "./types.ts";

/** One place of a capture that names a machine. */
export interface HardwareTrace {
  readonly field: "MAC address" | "IPv6 address from a MAC";
  readonly value: string;
  /** The first of a capture is 1; 0 for the description of an interface. */
  readonly packet: number;
  /** Octet of the file. */
  readonly offset: number;
  readonly length: number;
}

/** Different addresses that are looked for; a charger's link has a handful. */
export const MAX_ADDRESSES = 4096;

const MAC_OCTETS = 6;
const ETHERNET_OF_ARP = 1;

/**
 * Every place of a MAC address in the packets of a capture; a file that ends
 * within a packet gives those before it.
 *
 * @throws {CaptureError} while iterating, for a file that is no capture or is damaged
 */
export function* hardwareTraces(file: Uint8Array): Generator<HardwareTrace> {
  const known = new Set<number>();
  const watch = { cutOff: () => {} };
  const described: HardwareTrace[] = [];
  const hardware = (offset: number, octets: Uint8Array) => {
    if (!isOneMachine(macAt(octets, 0))) return;
    known.add(macAt(octets, 0));
    described.push({
      field: "MAC address",
      value: hexWithColons(octets),
      packet: 0,
      offset,
      length: MAC_OCTETS,
    });
  };
  for (const packet of readPackets(file, { ...watch, hardware })) {
    for (const mac of announced(packet)) {
      if (isOneMachine(mac) && known.size < MAX_ADDRESSES) known.add(mac);
    }
  }
  yield* described;
  if (known.size === 0) return;
  for (const packet of readPackets(file, watch)) yield* within(packet, known);
}

/** The addresses that headers name, as 48-bit numbers. */
function* announced(packet: Packet): Generator<number> {
  const { data, linkType } = packet;
  if (linkType === LinkType.ETHERNET && data.length >= 14) {
    yield macAt(data, 0);
    yield macAt(data, 6);
  } else if (linkType === LinkType.LINUX_SLL && data.length >= 16) {
    if (data[3] === ETHERNET_OF_ARP && data[5] === MAC_OCTETS) {
      yield macAt(data, 6);
    }
  } else if (linkType === LinkType.LINUX_SLL2 && data.length >= 20) {
    if (data[9] === ETHERNET_OF_ARP && data[11] === MAC_OCTETS) {
      yield macAt(data, 12);
    }
  }
  for (let at = 8; at + 8 <= data.length; at++) {
    if (isMade(data, at) && hasLinkLocalPrefix(data, at)) {
      yield macOfIdentifier(data, at);
    }
  }
  const ip = ipStart(packet);
  if (!ip.ok || (data[ip.at] ?? 0) >>> 4 !== 6) return;
  for (const at of [ip.at + 8, ip.at + 24]) {
    // Group addresses have no interface identifier.
    if (at + 16 > data.length || data[at] === 0xff) continue;
    if (isMade(data, at + 8)) yield macOfIdentifier(data, at + 8);
  }
}

function* within(
  { data, number, offset }: Packet,
  known: ReadonlySet<number>,
): Generator<HardwareTrace> {
  for (let at = 0; at + MAC_OCTETS <= data.length; at++) {
    if (known.has(macAt(data, at))) {
      yield {
        field: "MAC address",
        value: hexWithColons(data.subarray(at, at + MAC_OCTETS)),
        packet: number,
        offset: offset + at,
        length: MAC_OCTETS,
      };
    } else if (
      isMade(data, at) && known.has(macOfIdentifier(data, at))
    ) {
      const from = hasLinkLocalPrefix(data, at) ? at - 8 : at;
      yield {
        field: "IPv6 address from a MAC",
        value: from < at
          ? ipv6Text(data.subarray(from, at + 8))
          : `interface identifier ${hexWithColons(data.subarray(at, at + 8))}`,
        packet: number,
        offset: offset + from,
        length: at + 8 - from,
      };
    }
  }
}

/** Whether eight octets are an interface identifier made from a MAC. */
function isMade(data: Uint8Array, at: number): boolean {
  return data[at + 3] === 0xff && data[at + 4] === 0xfe &&
    at + 8 <= data.length;
}

function hasLinkLocalPrefix(data: Uint8Array, at: number): boolean {
  return at >= 8 && data[at - 8] === 0xfe && data[at - 7] === 0x80 &&
    data.subarray(at - 6, at).every((octet) => octet === 0);
}

/** One machine's: neither a group's nor all zero. */
function isOneMachine(mac: number): boolean {
  return mac !== 0 && Math.floor(mac / 2 ** 40) % 2 === 0;
}

function macAt(data: Uint8Array, at: number): number {
  return numberOf(data[at]!, data[at + 1]!, data[at + 2]!) * 2 ** 24 +
    numberOf(data[at + 3]!, data[at + 4]!, data[at + 5]!);
}

/** The identifier has ff:fe in the middle and the universal bit turned. */
function macOfIdentifier(data: Uint8Array, at: number): number {
  return numberOf(data[at]! ^ 2, data[at + 1]!, data[at + 2]!) * 2 ** 24 +
    numberOf(data[at + 5]!, data[at + 6]!, data[at + 7]!);
}

function numberOf(high: number, middle: number, low: number): number {
  return high << 16 | middle << 8 | low;
}

function hexWithColons(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0"))
    .join(":");
}
