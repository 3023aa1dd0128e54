/**
 * `v2gate pcap`: the conversation of car and station in a capture file, and
 * the personal fields in it.
 *
 * @module
 */

import {
  CaptureError,
  type Conversation,
  hardwareTraces,
  MessageReader,
  personalIn,
  personalInTls,
  printable,
  printableJson,
  readConversation,
} from "../../protocols/capture/mod.ts";
import { type CliIo, EXIT, parseArguments, wantsHelp } from "./io.ts";
import {
  frameJson,
  frameText,
  linkJson,
  linkText,
  personalText,
  summary,
  type Told,
} from "./pcap_text.ts";

/** Octets of the longest capture that is read. */
export const MAX_CAPTURE_OCTETS = 64 << 20;
const MAX_KEY_LOG_OCTETS = 16 << 20;
/** Exit status when `--pii` finds something. */
export const PERSONAL_FOUND = 3;

/** What `v2gate pcap --help` prints. */
export const help =
  `v2gate pcap FILE [--keylog FILE] [--format text|json] [--pii]

Prints the conversation of car and station in a capture (pcap or pcapng, at
most ${
    MAX_CAPTURE_OCTETS >> 20
  } MiB): SDP, supportedAppProtocol, DIN 70121, ISO 15118-2 and
ISO 15118-20, each message with time (UTC), direction, payload type, name and
content. What cannot be read is named, with its place. Nothing but the files
named is read, and nothing is written.

  --keylog  secrets of TLS, as SSLKEYLOGFILE makes them; those that a pcapng
            file holds itself are used without being asked for
  --format  text (default), or json: a line for each frame, TLS connection
            and note, told apart by "kind"
  --pii     lists the personal fields instead: EVCCID, eMAID, ContractID,
            certificates with their subject, MAC addresses and the IPv6
            addresses made from them; each with the octets of the file that
            carry it, those of the TLS record where it came in TLS. Says what
            could not be examined

The output holds personal data: treat it as you treat the capture.

Exit status: 0, 1 when a file cannot be read, 2 on misuse, ${PERSONAL_FOUND} when --pii finds
a personal field.`;

/** What this subcommand has of the world: files to read, lines to write. */
export interface PcapIo extends Pick<CliIo, "out" | "err"> {
  /** A file's first `max` + 1 octets at most; `undefined` when there is no such file. */
  readBytes(path: string, max: number): Promise<Uint8Array | undefined>;
}

interface Options {
  readonly path: string;
  readonly keyLogPath: string | undefined;
  readonly json: boolean;
  readonly personal: boolean;
}

/** Runs the subcommand. */
export async function run(
  args: readonly string[],
  io: PcapIo,
): Promise<number> {
  if (wantsHelp(args)) {
    io.out(help);
    return EXIT.done;
  }
  const options = parse(args);
  if (typeof options === "string") {
    io.err(options);
    return EXIT.misuse;
  }
  const file = await load(io, options.path, MAX_CAPTURE_OCTETS);
  const keyLog = options.keyLogPath === undefined
    ? undefined
    : await load(io, options.keyLogPath, MAX_KEY_LOG_OCTETS);
  for (const loaded of [file, keyLog]) {
    if (typeof loaded !== "string") continue;
    io.err(loaded);
    return EXIT.failed;
  }
  if (!(file instanceof Uint8Array)) return EXIT.failed;
  const reading = keyLog instanceof Uint8Array
    ? { keyLog: new TextDecoder().decode(keyLog) }
    : {};
  try {
    const conversation = readConversation(file, reading);
    return options.personal
      ? await tellPersonal(file, conversation, options.json, io)
      : await tell(conversation, options.json, io);
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    io.err(`cannot read ${options.path}: ${error.message}`);
    return EXIT.failed;
  }
}

function parse(args: readonly string[]): Options | string {
  const asked = parseArguments("pcap", args, {
    options: ["--keylog", "--format"],
    flags: ["--pii"],
  });
  if (typeof asked === "string") return asked;
  const [path, ...more] = asked.words;
  if (path === undefined || more.length > 0) {
    return "v2gate pcap needs one FILE; see v2gate pcap --help";
  }
  const format = asked.options.get("--format") ?? "text";
  if (format !== "text" && format !== "json") {
    return `--format is "${format}"; it must be text or json`;
  }
  return {
    path,
    keyLogPath: asked.options.get("--keylog"),
    json: format === "json",
    personal: asked.flags.has("--pii"),
  };
}

/** A file's octets, or why they cannot be had. */
async function load(
  io: PcapIo,
  path: string,
  max: number,
): Promise<Uint8Array | string> {
  try {
    const octets = await io.readBytes(path, max);
    if (octets === undefined) {
      return `cannot read ${path}: there is no such file`;
    }
    return octets.length <= max
      ? octets
      : `cannot read ${path}: it has more than ${max} octets; filter it or cut it into parts first`;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `cannot read ${path}: ${why}`;
  }
}

/** Prints the conversation. */
async function tell(
  { frames, tls, notes }: Conversation,
  json: boolean,
  io: PcapIo,
): Promise<number> {
  const reader = new MessageReader();
  const links = [...tls].sort((a, b) => a.packet - b.packet);
  const linksUpTo = (packet: number) => {
    while (links[0] !== undefined && links[0].packet <= packet) {
      const link = links.shift()!;
      io.out(json ? printableJson(linkJson(link)) : linkText(link));
    }
  };
  for (const [at, frame] of frames.entries()) {
    linksUpTo(frame.packet);
    const reading = await reader.read(frame);
    io.out(
      json
        ? printableJson(frameJson(at + 1, frame, reading))
        : frameText(at + 1, frame, reading),
    );
  }
  linksUpTo(Infinity);
  if (frames.length === 0 && !json) io.out("no V2GTP frame in this capture");
  tellNotes(notes, json, io);
  return EXIT.done;
}

function tellNotes(notes: readonly string[], json: boolean, io: PcapIo): void {
  for (const note of notes) {
    io.out(
      json ? printableJson({ kind: "note", note }) : `note: ${printable(note)}`,
    );
  }
}

/** Lists the personal fields, and what could not be examined. */
async function tellPersonal(
  file: Uint8Array,
  { frames, tls, notes }: Conversation,
  json: boolean,
  io: PcapIo,
): Promise<number> {
  const counts = new Map<string, number>();
  const found = (told: Told) => {
    counts.set(told.field, (counts.get(told.field) ?? 0) + 1);
    io.out(
      json ? printableJson({ kind: "personal", ...told }) : personalText(told),
    );
  };
  const unread: string[] = [];
  const reader = new MessageReader();
  for (const [at, frame] of frames.entries()) {
    const reading = await reader.read(frame);
    if (reading.kind === "refused") {
      unread.push(`frame ${at + 1} in packet ${frame.packet} is not decoded`);
    }
    if (reading.kind !== "message") continue;
    const { packet, encrypted } = frame;
    for (const field of personalIn(frame, reading)) {
      const { name: message } = reading;
      found({ frame: at + 1, packet, message, encrypted, ...field });
    }
  }
  for (const link of tls) {
    for (const field of personalInTls(link)) {
      found({ ...field, encrypted: link.opened && link.version === "TLS 1.3" });
    }
    if (!link.opened) {
      unread.push(`connection ${link.connection} is TLS and not decrypted`);
    }
  }
  for (const { offset, length, ...trace } of hardwareTraces(file)) {
    found({ ...trace, where: [{ offset, length }] });
  }
  tellNotes(
    [...unread.map((what) => `not examined: ${what}`), ...notes],
    json,
    io,
  );
  if (!json) io.out(summary(counts));
  return counts.size > 0 ? PERSONAL_FOUND : EXIT.done;
}
