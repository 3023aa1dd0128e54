/** A ClientHello of TLS 1.2 by hand, and what a station answers in clear. */

import { serveTls, type TlsServerConfig } from "../../../drivers/tls/mod.ts";
import { memoryPair } from "./_links.ts";

export const ECDHE_ECDSA = 0xc023;
export const ECDH_ECDSA = 0xc025;
export const TRUSTED_CA_KEYS = 3;
export const CERTIFICATE_AUTHORITIES = 47;

const uint16 = (value: number) => [value >> 8, value & 255];
const uint24 = (value: number) => [value >> 16, ...uint16(value & 0xffff)];

/** What goes into the hello. */
export interface HelloPlan {
  readonly suites?: readonly number[];
  /** Type and body of extensions beside groups and signature algorithms. */
  readonly extensions?: readonly (readonly [number, Uint8Array])[];
}

/** The hello in as many records as it takes. */
export function clientHello({ suites, extensions }: HelloPlan): Uint8Array {
  const list = (numbers: readonly number[]) => {
    const octets = numbers.flatMap(uint16);
    return [...uint16(octets.length), ...octets];
  };
  const all: (readonly [number, Iterable<number>])[] = [
    [10, list([23, 25])],
    [11, [1, 0]],
    [13, list([0x0403, 0x0603])],
    ...extensions ?? [],
  ];
  const extensionOctets = all.flatMap(([type, body]) => {
    const octets = [...body];
    return [...uint16(type), ...uint16(octets.length), ...octets];
  });
  const body = [
    ...[3, 3],
    ...new Uint8Array(32).fill(7),
    0,
    ...list(suites ?? [ECDHE_ECDSA]),
    ...[1, 0],
    ...uint16(extensionOctets.length),
    ...extensionOctets,
  ];
  const message = Uint8Array.from([1, ...uint24(body.length), ...body]);
  const records: number[] = [];
  for (let at = 0; at < message.length; at += 16_384) {
    const part = message.subarray(at, at + 16_384);
    records.push(22, 3, 1, ...uint16(part.length), ...part);
  }
  return Uint8Array.from(records);
}

/** What came back before any encryption. */
export interface Answer {
  /** DER of the certificates, leaf first. */
  readonly certificates: readonly Uint8Array[];
  /** Extension types of the ServerHello, with their bodies. */
  readonly extensions: ReadonlyMap<number, Uint8Array>;
  /** Description of a fatal alert. */
  readonly alert: number | undefined;
  /** Why the station gave up. */
  readonly error: Error;
}

/** Says hello to a station and hangs up after its first flight. */
export async function askStation(
  config: TlsServerConfig,
  octets: Uint8Array,
): Promise<Answer> {
  const [near, far] = memoryPair();
  const served = serveTls(near, config).then(
    () => new Error("served"),
    (error: Error) => error,
  );
  await far.write(octets);
  const flight = await far.read();
  far.close();
  const error = await served;
  return { ...readFlight(flight ?? new Uint8Array()), error };
}

function readFlight(flight: Uint8Array): Omit<Answer, "error"> {
  const handshake: number[] = [];
  let alert: number | undefined;
  for (let at = 0; at + 5 <= flight.length;) {
    const length = number(flight, at + 3, 2);
    const body = flight.subarray(at + 5, at + 5 + length);
    if (flight[at] === 22) handshake.push(...body);
    if (flight[at] === 21) alert = body[1];
    at += 5 + length;
  }
  const octets = Uint8Array.from(handshake);
  let certificates: Uint8Array[] = [];
  let extensions = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= octets.length;) {
    const length = number(octets, at + 1, 3);
    const body = octets.subarray(at + 4, at + 4 + length);
    if (octets[at] === 2) extensions = extensionsOf(body);
    if (octets[at] === 11) certificates = sized(body.subarray(3), 3);
    at += 4 + length;
  }
  return { certificates, extensions, alert };
}

function extensionsOf(hello: Uint8Array): Map<number, Uint8Array> {
  // Version, random, session id, suite, compression, length.
  const start = 35 + (hello[34] ?? 0) + 3 + 2;
  const found = new Map<number, Uint8Array>();
  for (let at = start; at + 4 <= hello.length;) {
    const length = number(hello, at + 2, 2);
    found.set(number(hello, at, 2), hello.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return found;
}

function sized(octets: Uint8Array, lengthOctets: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < octets.length;) {
    const start = at + lengthOctets;
    const length = number(octets, at, lengthOctets);
    found.push(octets.slice(start, start + length));
    at = start + length;
  }
  return found;
}

function number(octets: Uint8Array, at: number, count: number): number {
  return octets.subarray(at, at + count).reduce(
    (sum, one) => sum * 256 + one,
    0,
  );
}
