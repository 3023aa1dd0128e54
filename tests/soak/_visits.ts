/**
 * How cars and what is no car come to a charger in the soak of endurance, and how
 * they go: by agreement, in silence, or by a fault.
 */

import { discover } from "../../drivers/exits/sdp.ts";
import { connect, drive, pause, random } from "../bench/_road_car.ts";

/** A charger and who comes to it. */
export interface Place {
  readonly sdpPort: number;
  readonly pki: string;
  /** 0 to 1. */
  chance(): number;
}

/** One stay; what it came to, in words. */
export type Visit = (place: Place) => Promise<string>;

const LOOP_MS = 250;
/** Most octets that are sent of something that is no handshake. */
const GARBAGE_OCTETS = 400;

/** A session that its driver ends after some seconds. */
async function charges({ sdpPort, pki, chance }: Place): Promise<string> {
  const link = await connect(sdpPort, pki);
  const untilMs = performance.now() + 3_000 + 15_000 * chance();
  try {
    return await drive(link, {
      loopMs: () => LOOP_MS,
      request: () => performance.now() > untilMs ? "stop" : undefined,
      stays: () => true,
    });
  } finally {
    link.close();
  }
}

/** A session whose link is cut after some loops. */
async function vanishes({ sdpPort, pki, chance }: Place): Promise<string> {
  const link = await connect(sdpPort, pki);
  let left = Math.floor(12 * chance());
  try {
    return await drive(link, {
      loopMs: () => LOOP_MS,
      looped: () => void left--,
      stays: () => left > 0,
    });
  } finally {
    link.close();
  }
}

/** A session that falls silent and leaves its link open for a while. */
async function fallsSilent(place: Place): Promise<string> {
  const link = await connect(place.sdpPort, place.pki);
  let left = 3;
  try {
    const how = await drive(link, {
      loopMs: () => LOOP_MS,
      looped: () => void left--,
      stays: () => left > 0,
    });
    await pause(2_000 + 8_000 * place.chance());
    return how;
  } finally {
    link.close();
  }
}

/** Octets that are no message, over a link that is in order. */
async function talksRubbish({ sdpPort, pki, chance }: Place): Promise<string> {
  const link = await connect(sdpPort, pki);
  try {
    await link.write(random(1 + Math.floor(GARBAGE_OCTETS * chance())));
    while (await link.read() !== null);
    return "rubbish was refused";
  } catch {
    return "rubbish was refused";
  } finally {
    link.close();
  }
}

async function rawly(
  { sdpPort }: Place,
  use: (connection: Deno.TcpConn) => Promise<void>,
): Promise<void> {
  const { address, port } = await discover({
    interface: "lo",
    security: "tls",
    port: sdpPort,
  });
  const connection = await Deno.connect({ hostname: address, port });
  try {
    await use(connection);
  } finally {
    connection.close();
  }
}

/** Octets that are no TLS. */
async function isNoTls(place: Place): Promise<string> {
  await rawly(place, async (connection) => {
    const octets = 1 + Math.floor(GARBAGE_OCTETS * place.chance());
    await connection.write(random(octets));
    const answer = new Uint8Array(GARBAGE_OCTETS);
    await Promise.race([
      connection.read(answer).catch(() => {}),
      pause(2_000),
    ]);
  });
  return "no TLS was refused";
}

/** A connection that says nothing. */
async function saysNothing(place: Place): Promise<string> {
  await rawly(place, () => pause(500 + 3_000 * place.chance()));
  return "a silent connection went";
}

/** Each kind of visit once. */
export const KINDS: readonly Visit[] = [
  charges,
  vanishes,
  fallsSilent,
  talksRubbish,
  isNoTls,
  saysNothing,
];

/** Half of the visits are whole sessions. */
const VISITS: readonly Visit[] = [charges, charges, charges, charges, ...KINDS];

/** One of them. */
export function anyVisit({ chance }: Place): Visit {
  return VISITS[Math.floor(chance() * VISITS.length)] ?? charges;
}
