/**
 * TLS 1.2 and 1.3 connections, decrypted with a key log.
 *
 * `records.ts` cuts records, `handshake.ts` reads the hellos, `keylog.ts` the
 * secrets, `protection.ts` opens records and `direction.ts` follows one
 * direction through its keys.
 *
 * @module
 */

import type { SeenCertificate } from "./certificates.ts";
import { DirectionReader, type Keys } from "./direction.ts";
import type { ClientHello, ServerHello } from "./handshake.ts";
import type { KeyLog } from "./keylog.ts";
import { openingOf, recordsOf, type Side } from "./opening.ts";
import { tls12Protection } from "./protection.ts";
import { findRecords, isTls } from "./records.ts";
import {
  suiteName,
  suiteOf,
  type Tls12Suite,
  type Tls13Suite,
} from "./suites.ts";
import type { Stream } from "./stream.ts";
import type { Connection } from "./tcp.ts";
import type { Note, Span, Stretch } from "./types.ts";

/** What became of a connection that speaks TLS. */
export interface TlsConnection {
  /** Index in `streams` of the TLS client, when its ClientHello was seen. */
  readonly client?: 0 | 1;
  /** The application data of both directions; none when it stays sealed. */
  readonly streams: readonly [readonly Stretch[], readonly Stretch[]];
  /** Whether there were keys for it. */
  readonly opened: boolean;
  /** The name the client asks for (SNI). */
  readonly serverName?: string;
  /** "TLS 1.2", once the ServerHello was seen. */
  readonly version?: string;
  /** Cipher suite, once the ServerHello was seen. */
  readonly suite?: string;
  readonly certificates: readonly SeenCertificate[];
  /** Where its hellos lie. */
  readonly hello: readonly Span[];
}

const SEALED: TlsConnection["streams"] = [[], []];
const TLS_1_2 = 0x0303;
const TLS_1_3 = 0x0304;

/**
 * Decrypts a connection, or returns undefined for one that is not TLS.
 *
 * What cannot be decrypted, and what it would take, goes to `note`.
 */
export function decryptTls(
  connection: Connection,
  keyLog: KeyLog | undefined,
  note: Note,
): TlsConnection | undefined {
  const { number, streams } = connection;
  if (!streams.some(startsAsTls)) return undefined;
  const sides = [
    openingOf(number, streams[0], note),
    openingOf(number, streams[1], note),
  ] as const;
  const client: 0 | 1 | undefined = sides[0].client !== undefined
    ? 0
    : sides[1].client !== undefined
    ? 1
    : undefined;
  const asked = sides[0].client ?? sides[1].client;
  const answered = sides[0].server ?? sides[1].server;
  const seen = {
    ...(client === undefined ? {} : { client }),
    ...(asked?.serverName === undefined
      ? {}
      : { serverName: asked.serverName }),
    ...(answered === undefined ? {} : {
      version: versionName(answered.version),
      suite: suiteName(answered.suite),
    }),
    certificates: sides.flatMap(({ certificates }) => certificates),
    hello: sides.flatMap(({ hello }) => hello),
  };
  const sealed = { ...seen, streams: SEALED, opened: false };
  if (client === undefined || asked === undefined) {
    note(
      `connection ${number}: TLS whose ClientHello is not in the capture; it cannot be decrypted, begin the capture before the connection`,
    );
    return sealed;
  }
  if (answered === undefined) {
    note(
      `connection ${number}: TLS without a ServerHello in the capture; it cannot be decrypted`,
    );
    return sealed;
  }
  const keysOf = prepare(number, asked, answered, keyLog, note);
  if (keysOf === undefined) return sealed;
  const open = (at: 0 | 1) => {
    const role = at === client ? "client" : "server";
    return openSide(sides[at], keysOf(role), role, note);
  };
  const opened = [open(0), open(1)] as const;
  return {
    ...seen,
    opened: true,
    streams: [opened[0].stretches, opened[1].stretches],
    certificates: [
      ...seen.certificates,
      ...opened.flatMap(({ certificates }) => certificates),
    ],
  };
}

function versionName(version: number): string {
  return version === TLS_1_3
    ? "TLS 1.3"
    : version === TLS_1_2
    ? "TLS 1.2"
    : `TLS version 0x${version.toString(16).padStart(4, "0")}`;
}

function startsAsTls({ stretches }: Stream): boolean {
  const [first] = stretches;
  return first !== undefined && isTls(first.data);
}

type KeysOf = (role: "client" | "server") => Keys;

/** How to get each direction's keys, or undefined with a note on what is missing. */
function prepare(
  number: number,
  client: ClientHello,
  server: ServerHello,
  keyLog: KeyLog | undefined,
  note: Note,
): KeysOf | undefined {
  const { version } = server;
  const what = `connection ${number}: ${versionName(version)} with ${
    suiteName(server.suite)
  }`;
  const suite = suiteOf(server.suite);
  const fits = suite !== undefined &&
    version === (suite.kind === "tls13" ? TLS_1_3 : TLS_1_2);
  if (!fits) {
    note(`${what} is none that can be decrypted`);
    return undefined;
  }
  if (keyLog === undefined) {
    note(
      `${what}: to read it, name a key log (the file that SSLKEYLOGFILE makes car or station write)`,
    );
    return undefined;
  }
  const keys = suite.kind === "tls13"
    ? keys13(suite, client, keyLog)
    : keys12(suite, client, server, keyLog);
  if (keys === undefined) {
    note(`${what}: the key log has no secret of this session`);
  }
  return keys;
}

function keys13(
  suite: Tls13Suite,
  client: ClientHello,
  keyLog: KeyLog,
): KeysOf | undefined {
  const secrets = {
    client: {
      handshake: keyLog.secret(
        "CLIENT_HANDSHAKE_TRAFFIC_SECRET",
        client.random,
      ),
      traffic: keyLog.secret("CLIENT_TRAFFIC_SECRET_0", client.random),
    },
    server: {
      handshake: keyLog.secret(
        "SERVER_HANDSHAKE_TRAFFIC_SECRET",
        client.random,
      ),
      traffic: keyLog.secret("SERVER_TRAFFIC_SECRET_0", client.random),
    },
  };
  const known = Object.values(secrets).some(({ handshake, traffic }) =>
    handshake !== undefined || traffic !== undefined
  );
  if (!known) return undefined;
  return (role) => {
    const { handshake, traffic } = secrets[role];
    return {
      version: "1.3",
      suite,
      earlyData: role === "client" && client.earlyData,
      ...(handshake === undefined ? {} : { handshake }),
      ...(traffic === undefined ? {} : { traffic }),
    };
  };
}

function keys12(
  suite: Tls12Suite,
  client: ClientHello,
  server: ServerHello,
  keyLog: KeyLog,
): KeysOf | undefined {
  const master = keyLog.secret("CLIENT_RANDOM", client.random);
  if (master === undefined) return undefined;
  const session = {
    master,
    clientRandom: client.random,
    serverRandom: server.random,
    encryptThenMac: server.encryptThenMac,
  };
  return (role) => ({
    version: "1.2",
    protection: tls12Protection(suite, session, role),
  });
}

interface OpenedSide {
  readonly stretches: readonly Stretch[];
  readonly certificates: readonly SeenCertificate[];
}

/** Decrypts a direction, past missing octets where it can. */
function openSide(
  side: Side,
  keys: Keys,
  role: "client" | "server",
  note: Note,
): OpenedSide {
  const { stretches, records, label } = side;
  const [first] = stretches;
  if (first === undefined) return { stretches: [], certificates: [] };
  const reader = new DirectionReader(keys, role, first, label, note);
  reader.read(records);
  let end = first.streamOffset + (records.at(-1)?.to ?? 0);
  for (const stretch of stretches.slice(1)) {
    const from = findRecords(stretch.data);
    if (from === undefined) {
      note(
        `${label}: no whole TLS record found from packet ${
          stretch.spans[0]!.packet
        } on, behind what is missing`,
      );
      continue;
    }
    const isLast = stretch === stretches.at(-1);
    const behind = recordsOf(stretch, from, isLast, label, note);
    reader.resume(stretch, behind, stretch.streamOffset + from - end);
    end = stretch.streamOffset + (behind.at(-1)?.to ?? from);
  }
  return { stretches: reader.finish(), certificates: reader.certificates };
}
