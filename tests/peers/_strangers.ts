/** Strangers of ten kinds at the ports of a charger. */

import { connect, type Socket } from "node:net";
import { buildSapRequest, ISO2 } from "../../protocols/iso15118/sap/mod.ts";
import { evccCodec } from "../../protocols/iso15118/shared/codec.ts";
import { encodeFrame } from "../../protocols/v2gtp/mod.ts";
import { clientHello } from "../drivers/tls/_hello.ts";

/** Where a charger takes connections. */
export interface Ports {
  readonly tls: number;
  readonly plain: number;
}

/** The first frame of a car, as anybody can record and send it. */
async function firstFrame(): Promise<Uint8Array> {
  const codec = evccCodec();
  await codec.speak();
  const into = new Uint8Array(1_024);
  const { payloadType, octets } = codec.write(buildSapRequest([ISO2]), into);
  return encodeFrame({ payloadType, payload: into.subarray(0, octets) });
}

const hello = clientHello({});
const first = await firstFrame();
const noise = () => crypto.getRandomValues(new Uint8Array(200));

/** What each kind does with its connection. */
const KINDS: Record<string, (s: Socket) => void> = {
  "tls: silent": () => {},
  "tls: resets": (s) => s.resetAndDestroy(),
  "tls: half a hello": (s) => s.write(hello.subarray(0, 30)),
  "tls: a whole hello": (s) => s.write(hello),
  "tls: garbage": (s) => s.write(noise()),
  "tls: byte by byte": (s) => {
    for (const octet of hello) s.write(Uint8Array.of(octet));
  },
  "plain: silent": () => {},
  "plain: garbage": (s) => s.write(noise()),
  "plain: a second link, first message replayed": (s) => s.write(first),
  "plain: half a frame": (s) => s.write(first.subarray(0, 12)),
};

/** How many kinds there are. */
export const KINDS_COUNT = Object.keys(KINDS).length;

/** One connection, on which `say` was called when this resolves. */
function visitor(
  host: string,
  port: number,
  say: (socket: Socket) => void,
): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.on("error", () => resolve(socket));
    socket.once("connect", () => {
      socket.setNoDelay(true);
      say(socket);
      resolve(socket);
    });
  });
}

/** So many strangers at once, one kind after the other. */
export function strangers(count: number, ports: Ports): Promise<Socket[]> {
  const kinds = Object.entries(KINDS);
  const come = (_: unknown, n: number) => {
    const [kind, say] = kinds[n % kinds.length] ?? ["", () => {}];
    return visitor(
      "::1",
      kind.startsWith("tls") ? ports.tls : ports.plain,
      say,
    );
  };
  return Promise.all(Array.from({ length: count }, come));
}

/** So many connections at once that say nothing. */
export function silent(
  count: number,
  host: string,
  port: number,
): Promise<Socket[]> {
  return Promise.all(
    Array.from({ length: count }, () => visitor(host, port, () => {})),
  );
}
