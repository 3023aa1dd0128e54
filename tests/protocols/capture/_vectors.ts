/** Recorded conversations as capture files: frames as they were sent, packets around them made here. */

import {
  bytes,
  CAR6,
  conversation,
  ethernet,
  ipv6,
  pcap,
  STATION6,
  udp,
} from "./_build.ts";

/** One line of a recorded conversation. */
export interface Line {
  readonly dir: "ev>secc" | "secc>ev";
  readonly transport: "udp" | "tcp" | "tls";
  /** Frame with its header, hexadecimal. */
  readonly hex: string;
  readonly msg: string;
}

/** The lines of a recording. */
export async function linesOf(file: string): Promise<Line[]> {
  const packed = await Deno.readFile(file);
  const text = await new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")),
  ).text();
  return text.trim().split("\n").map((line): Line => JSON.parse(line));
}

/** The recording as a pcap file; TLS is left off, as its records are not recorded. */
export function captureOf(lines: readonly Line[], step = 1400): Uint8Array {
  const datagrams = lines.filter(({ transport }) => transport === "udp")
    .map(({ dir, hex }) =>
      dir === "ev>secc"
        ? ethernet(ipv6(udp(40000, 15118, bytes(hex)), { next: 17 }))
        : ethernet(
          ipv6(udp(15118, 40000, bytes(hex)), {
            next: 17,
            from: STATION6,
            to: CAR6,
          }),
        )
    );
  const chunks = lines.filter(({ transport }) => transport !== "udp")
    .map(({ dir, hex }) => ({ back: dir === "secc>ev", data: bytes(hex) }));
  return pcap([...datagrams, ...conversation(chunks, { step })]);
}
