/**
 * Link layers: where the IP packet begins in what was captured.
 *
 * Source: the list of link types of tcpdump.org.
 *
 * @module
 */

import type { Packet } from "./types.ts";

/** Why a packet holds no IP: of another protocol, or not readable in words. */
export type NoIp = { readonly ok: false; readonly reason?: string };

/** Octet of the packet where the IP header begins. */
export type IpStart = { readonly ok: true; readonly at: number } | NoIp;

const OTHER: NoIp = { ok: false };
const IPV4 = 0x0800;
const IPV6 = 0x86dd;
/** 802.1Q, 802.1ad and its older number. */
const VLAN = new Set([0x8100, 0x88a8, 0x9100]);
const MAX_VLAN_TAGS = 4;

/** Numbers of the link types read. */
export const LinkType = {
  NULL: 0,
  ETHERNET: 1,
  /** What some systems wrote for RAW. */
  RAW_OLD: 12,
  RAW: 101,
  LOOP: 108,
  LINUX_SLL: 113,
  IPV4: 228,
  IPV6: 229,
  LINUX_SLL2: 276,
} as const;

/** Finds the IP header of a packet. */
export function ipStart({ linkType, data }: Packet): IpStart {
  switch (linkType) {
    case LinkType.ETHERNET:
      return behindEtherType(data, 12);
    case LinkType.LINUX_SLL:
      return behindEtherType(data, 14);
    case LinkType.LINUX_SLL2:
      return sll2(data);
    case LinkType.RAW:
    case LinkType.RAW_OLD:
    case LinkType.IPV4:
    case LinkType.IPV6:
      return { ok: true, at: 0 };
    case LinkType.NULL:
    case LinkType.LOOP:
      return data.length < 4 ? short(data, 4) : { ok: true, at: 4 };
    default:
      return {
        ok: false,
        reason:
          `packets of link type ${linkType} are not read; capture on Ethernet, "any" or loopback`,
      };
  }
}

function behindEtherType(data: Uint8Array, at: number): IpStart {
  let tags = 0;
  for (let next = at; next + 2 <= data.length; next += 4) {
    const type = data[next]! << 8 | data[next + 1]!;
    if (type === IPV4 || type === IPV6) return { ok: true, at: next + 2 };
    if (!VLAN.has(type) || ++tags > MAX_VLAN_TAGS) return OTHER;
  }
  return short(data, at + 2 + 4 * tags);
}

/** Linux cooked v2 puts the protocol first and its header has 20 octets. */
function sll2(data: Uint8Array): IpStart {
  if (data.length < 20) return short(data, 20);
  const type = data[0]! << 8 | data[1]!;
  // A tag's own type went into the header; its value and the next type follow.
  if (VLAN.has(type)) return behindEtherType(data, 22);
  return type === IPV4 || type === IPV6 ? { ok: true, at: 20 } : OTHER;
}

function short(data: Uint8Array, octets: number): NoIp {
  return {
    ok: false,
    reason:
      `link header ends after ${data.length} octets where ${octets} are the least`,
  };
}
