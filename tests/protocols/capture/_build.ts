/** Builds captures octet by octet, independent of the code under test. */
import { Random } from "../../_random.ts";

export interface Raw {
  readonly data: Uint8Array;
  readonly timeMs?: number;
}

export const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(
    hex.replaceAll(/\s/g, "").match(/../g) ?? [],
    (x) => parseInt(x, 16),
  );

export const hexOf = (b: Uint8Array): string =>
  Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return concatAll(parts);
}

export function concatAll(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export function u16(value: number, little = false): Uint8Array {
  const out = new Uint8Array(2);
  new DataView(out.buffer).setUint16(0, value, little);
  return out;
}

export function u32(value: number, little = false): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value, little);
  return out;
}

/** A classic pcap file. */
export function pcap(
  packets: readonly (Raw | Uint8Array)[],
  o: { little?: boolean; nano?: boolean; linkType?: number } = {},
): Uint8Array {
  const { little = true, nano = false, linkType = 1 } = o;
  const header = [
    u32(nano ? 0xa1b23c4d : 0xa1b2c3d4, little),
    u16(2, little),
    u16(4, little),
    new Uint8Array(8),
    u32(262144, little),
    u32(linkType, little),
  ];
  const records = packets.flatMap((packet, at) => {
    const { data, timeMs = 1000 + at } = packet instanceof Uint8Array
      ? { data: packet }
      : packet;
    return [
      u32(Math.floor(timeMs / 1000), little),
      u32(Math.round((timeMs % 1000) * (nano ? 1e6 : 1e3)), little),
      u32(data.length, little),
      u32(data.length, little),
      data,
    ];
  });
  return concatAll([...header, ...records]);
}

/** A pcapng block of any type. */
export function block(
  type: number,
  body: Uint8Array,
  little = true,
): Uint8Array {
  const padded = concat(body, new Uint8Array(-body.length & 3));
  const length = u32(padded.length + 12, little);
  return concat(u32(type, little), length, padded, length);
}

export function section(little = true): Uint8Array {
  const body = concat(
    u32(0x1a2b3c4d, little),
    u16(1, little),
    u16(0, little),
    new Uint8Array(8).fill(0xff),
  );
  return block(0x0a0d0d0a, body, little);
}

export function option(
  code: number,
  value: Uint8Array,
  little = true,
): Uint8Array {
  return concat(
    u16(code, little),
    u16(value.length, little),
    value,
    new Uint8Array(-value.length & 3),
  );
}

export function iface(
  o: {
    linkType?: number;
    snap?: number;
    options?: readonly Uint8Array[];
    little?: boolean;
  } = {},
): Uint8Array {
  const { linkType = 1, snap = 0, options = [], little = true } = o;
  return block(
    1,
    concat(u16(linkType, little), u16(0), u32(snap, little), ...options),
    little,
  );
}

export function enhanced(
  data: Uint8Array,
  stamp: bigint,
  o: { id?: number; little?: boolean } = {},
): Uint8Array {
  const { id = 0, little = true } = o;
  return block(
    6,
    concat(
      u32(id, little),
      u32(Number(stamp >> 32n), little),
      u32(Number(stamp & 0xffffffffn), little),
      u32(data.length, little),
      u32(data.length, little),
      data,
    ),
    little,
  );
}

/** An Ethernet frame of IPv6, with any VLAN tags. */
export function ethernet(
  ip: Uint8Array,
  type = 0x86dd,
  ...tags: readonly number[]
): Uint8Array {
  return concat(
    bytes("020000000002 020000000001"),
    ...tags.flatMap((tag) => [u16(0x8100), u16(tag)]),
    u16(type),
    ip,
  );
}

export const CAR6 = bytes("fe80000000000000 0000000000000001");
export const STATION6 = bytes("fe80000000000000 0000000000000002");

export function ipv6(
  payload: Uint8Array,
  o: { next?: number; from?: Uint8Array; to?: Uint8Array } = {},
): Uint8Array {
  const { next = 6, from = CAR6, to = STATION6 } = o;
  return concat(
    bytes("60000000"),
    u16(payload.length),
    Uint8Array.of(next, 64),
    from,
    to,
    payload,
  );
}

export function ipv4(
  payload: Uint8Array,
  o: { protocol?: number; flags?: number; id?: number; total?: number } = {},
): Uint8Array {
  const { protocol = 6, flags = 0, id = 7 } = o;
  return concat(
    bytes("4500"),
    u16(o.total ?? payload.length + 20),
    u16(id),
    u16(flags),
    Uint8Array.of(64, protocol, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2),
    payload,
  );
}

export interface TcpParts {
  readonly from?: number;
  readonly to?: number;
  readonly seq: number;
  readonly flags?: string;
  readonly data?: Uint8Array;
}

export function tcp(
  { from = 50000, to = 15118, seq, flags = "A", data = new Uint8Array(0) }:
    TcpParts,
): Uint8Array {
  const bits = [..."FSRPA"].reduce(
    (sum, flag, at) => sum | (flags.includes(flag) ? 1 << at : 0),
    0,
  );
  return concat(
    u16(from),
    u16(to),
    u32(seq >>> 0),
    u32(0),
    Uint8Array.of(0x50, bits),
    bytes("ffff 0000 0000"),
    data,
  );
}

export function udp(from: number, to: number, data: Uint8Array): Uint8Array {
  return concat(u16(from), u16(to), u16(data.length + 8), u16(0), data);
}

/** A TCP segment from the car, or to it with `back`, as an Ethernet frame. */
export function segment(parts: TcpParts, back = false): Uint8Array {
  return back
    ? ethernet(
      ipv6(tcp({ from: 15118, to: 50000, ...parts }), {
        from: STATION6,
        to: CAR6,
      }),
    )
    : ethernet(ipv6(tcp(parts)));
}

/** A whole conversation: handshake, then the chunks, then FIN of both. */
export function conversation(
  chunks: readonly { back: boolean; data: Uint8Array }[],
  o: { isn?: number; step?: number } = {},
): Uint8Array[] {
  const { isn = 1000, step = 1400 } = o;
  const seq = { car: isn + 1, station: 9001 };
  const packets = [
    segment({ seq: isn, flags: "S" }),
    segment({ seq: 9000, flags: "SA" }, true),
  ];
  for (const { back, data } of chunks) {
    const side = back ? "station" : "car";
    for (let at = 0; at < data.length; at += step) {
      const part = data.subarray(at, at + step);
      packets.push(segment({ seq: seq[side], flags: "PA", data: part }, back));
      seq[side] += part.length;
    }
  }
  packets.push(segment({ seq: seq.car, flags: "FA" }));
  packets.push(segment({ seq: seq.station, flags: "FA" }, true));
  packets.push(segment({ seq: seq.car + 1 }));
  packets.push(segment({ seq: seq.station + 1 }, true));
  return packets;
}

/** A V2GTP frame. */
export function v2g(type: number, payload: Uint8Array): Uint8Array {
  return concat(bytes("01fe"), u16(type), u32(payload.length), payload);
}

/** Repeatable numbers in [0, 1). */
export function seeded(seed: number): () => number {
  const random = new Random(seed);
  return () => random.next();
}
