import { deepEqual, equal, match, ok } from "node:assert/strict";
import { findFrames } from "../../../protocols/capture/frames.ts";
import {
  HandshakeReader,
  readClientHello,
} from "../../../protocols/capture/handshake.ts";
import { type Stretch, TcpTracker } from "../../../protocols/capture/mod.ts";
import { readCertificates } from "../../../protocols/capture/certificates.ts";
import { readRecords } from "../../../protocols/capture/records.ts";
import { bytes, concat, concatAll, hexOf, v2g } from "./_build.ts";

/** Octets that came in one packet, at octet 0 of the file. */
function stretch(data: Uint8Array): Stretch {
  return {
    data,
    trace: (from, to) => [{
      streamOffset: from,
      length: to - from,
      packet: 1,
      timeMs: 0,
      fileOffset: from,
    }],
  };
}

Deno.test("findFrames() keeps no more frames than asked for and says so", () => {
  const frame = v2g(0x8002, new Uint8Array(0));
  const data = concatAll(new Array(5).fill(frame));
  const { frames, notes } = findFrames([stretch(data)], "here", 3);
  equal(frames.length, 3);
  deepEqual(notes, [
    "here: packet 1, octet 24 of the file: too many frames; the rest is left out",
  ]);
});

Deno.test("findFrames() names a hundred bad places and counts the others", () => {
  const bad = concat(v2g(0x8002, bytes("11")), bytes("ff"));
  const data = concatAll(new Array(150).fill(bad));
  const { frames, notes } = findFrames([stretch(data)], "here", 1000);
  equal(frames.length, 150);
  equal(notes.length, 101);
  equal(notes[100], "here: 50 more places are not read and not named");
});

Deno.test("TcpTracker follows no more than 10,000 connections", () => {
  const tracker = new TcpTracker();
  for (let port = 1; port <= 10_003; port++) {
    tracker.add({
      transport: "tcp",
      packet: port,
      timeMs: 0,
      source: { address: "192.0.2.1", port },
      destination: { address: "192.0.2.2", port: 15118 },
      sequence: 1,
      syn: false,
      ack: true,
      fin: false,
      rst: false,
      payload: {
        data: bytes("00"),
        pieces: [{ packet: port, offset: port, length: 1 }],
      },
      missing: 0,
    });
  }
  equal(tracker.leftOut, 3);
  equal(tracker.finish().length, 10_000);
});

Deno.test("readRecords() reads no more than a million records", () => {
  const data = new Uint8Array(5 * 1_000_001);
  for (let at = 0; at < data.length; at += 5) data.set([22, 3, 3, 0, 0], at);
  const { records, end, error } = readRecords(data);
  equal(records.length, 1_000_000);
  equal(end, 5_000_000);
  match(error ?? "", /more than 1000000 records/);
});

Deno.test("HandshakeReader joins messages however they are cut", () => {
  const messages = concat(bytes("14000002aabb"), bytes("18000000"));
  for (const step of [1, 2, 3, 5, 10]) {
    const reader = new HandshakeReader();
    const found: string[] = [];
    for (let at = 0; at < messages.length; at += step) {
      for (
        const { type, body } of reader.push(messages.subarray(at, at + step))
      ) {
        found.push(`${type} ${hexOf(body)}`);
      }
    }
    deepEqual(found, ["20 aabb", "24 "]);
    equal(reader.pending, 0);
  }
});

Deno.test("HandshakeReader reads nothing behind a message longer than any", () => {
  const reader = new HandshakeReader();
  deepEqual(reader.push(bytes("0bffffff 00")), []);
  deepEqual(reader.push(bytes("14000000")), []);
});

Deno.test("readClientHello() takes no server name that a terminal could act on", () => {
  const hello = (name: string) => {
    const octets = new TextEncoder().encode(name);
    const list = concat(bytes("00"), Uint8Array.of(0, octets.length), octets);
    const value = concat(Uint8Array.of(0, list.length), list);
    const extension = concat(
      bytes("0000"),
      Uint8Array.of(0, value.length),
      value,
    );
    return concat(
      bytes("0303"),
      new Uint8Array(32),
      bytes("00 0002 1301 01 00"),
      Uint8Array.of(0, extension.length),
      extension,
    );
  };
  equal(readClientHello(hello("secc.test"))?.serverName, "secc.test");
  const odd = readClientHello(hello("\u001b[2Jsecc"));
  ok(odd !== undefined);
  equal(odd.serverName, undefined);
});

Deno.test("readCertificates() stops at a length that leads out of the message", () => {
  const good = bytes("000003 aabbcc");
  deepEqual(
    readCertificates(concat(bytes("00000f"), good, bytes("ffffff 00")), "1.2")
      .map(hexOf),
    ["aabbcc"],
  );
  deepEqual(
    readCertificates(
      concat(bytes("00 000010"), good, bytes("0000"), good, bytes("0000")),
      "1.3",
    ).map(hexOf),
    ["aabbcc", "aabbcc"],
  );
  deepEqual(readCertificates(new Uint8Array(0), "1.3"), []);
});
