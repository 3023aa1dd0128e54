import assert from "node:assert/strict";
import { evccCodec } from "../../protocols/iso15118/shared/codec.ts";
import { memoryPair } from "../../drivers/exits/memory_link.ts";
import { encodeFrame, Reassembler } from "../../protocols/v2gtp/mod.ts";
import { world } from "./_world.ts";

const codec = evccCodec();
await codec.speak();
await codec.speak("iso20");

/** Recorded at a public station: what the car sent, and the station's SessionID. */
interface Row {
  readonly case: string;
  readonly sessionId: string | null;
  readonly tx: readonly string[];
}

/** The last answer, and whether the link is still open when the dust has settled. */
const RIGHT: Readonly<
  Record<
    string,
    { readonly answer?: string; readonly code?: string; readonly open: boolean }
  >
> = {
  ok: {
    answer: "SessionSetupRes",
    code: "OK_NewSessionEstablished",
    open: true,
  },
  seq: {
    answer: "ServiceSelectionRes",
    code: "FAILED_SequenceError",
    open: false,
  },
  seq_twice: {
    answer: "SessionSetupRes",
    code: "FAILED_SequenceError",
    open: false,
  },
  unknown: {
    answer: "AuthorizationSetupRes",
    code: "FAILED_UnknownSession",
    open: false,
  },
  zero: {
    answer: "AuthorizationSetupRes",
    code: "FAILED_UnknownSession",
    open: false,
  },
  nosap: { open: false },
  sap_unknown: {
    answer: "supportedAppProtocolRes",
    code: "Failed_NoNegotiation",
    open: false,
  },
  sap_major: {
    answer: "supportedAppProtocolRes",
    code: "Failed_NoNegotiation",
    open: false,
  },
  sap_minor: {
    answer: "supportedAppProtocolRes",
    code: "OK_SuccessfulNegotiationWithMinorDeviation",
    open: true,
  },
  sap_prio: {
    answer: "supportedAppProtocolRes",
    code: "OK_SuccessfulNegotiation",
    open: true,
  },
  badver: { open: false },
  badpt: { open: false },
  reservedpt: { open: false },
  garbage: { open: false },
  trunc: { open: false },
  hugelen: { open: false },
  split: {
    answer: "SessionSetupRes",
    code: "OK_NewSessionEstablished",
    open: true,
  },
  stop_early: { answer: "SessionStopRes", code: "OK", open: false },
  badservice: {
    answer: "ServiceDetailRes",
    code: "FAILED_ServiceIDInvalid",
    open: false,
  },
  pnc_notls: {
    answer: "AuthorizationRes",
    code: "WARNING_AuthorizationSelectionInvalid",
    open: true,
  },
};

const ROWS = Deno.readTextFileSync(
  new URL("../fixtures/faults/iso20_dc.jsonl", import.meta.url),
).trim().split("\n").map((line) => JSON.parse(line) as Row);

const octets = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** The recorded request under this session's id, where it was the recorded session's. */
function ours(
  bytes: Uint8Array,
  recorded: string | null,
  sessionId: string,
): Uint8Array {
  const [frame] = new Reassembler({ maxPayload: 65_536 }).push(bytes).frames;
  const read = frame && codec.read(frame.payloadType, frame.payload);
  if (!frame || !read?.ok) return bytes;
  const value = read.message.value as { Header?: { SessionID: string } };
  if (!value.Header || value.Header.SessionID !== recorded) return bytes;
  value.Header.SessionID = sessionId;
  const into = new Uint8Array(4096);
  const written = codec.write(read.message, into);
  return encodeFrame({
    payloadType: frame.payloadType,
    payload: into.slice(0, written.octets),
  });
}

for (const row of ROWS) {
  Deno.test(`a station answers the recorded fault "${row.case}" as peers and standard have it`, async () => {
    const expected = RIGHT[row.case];
    assert.ok(expected, `no verdict for ${row.case}`);
    const w = world({ seed: 1, cars: [] });
    await w.clock.advance(1_000);
    const pair = memoryPair({
      clock: w.clock,
      security: {
        kind: "tls",
        version: "TLSv1.3",
        cipherSuite: "TLS_AES_256_GCM_SHA384",
        group: "secp521r1",
        peerVerified: true,
      },
    });
    w.send("evse:1", { type: "evse.link", link: pair.station });
    let sessionId = "";
    let last: {
      root: string;
      value: { ResponseCode?: string; Header?: { SessionID: string } };
    } | undefined;
    let open = true;
    const frames = new Reassembler({ maxPayload: 65_536 });
    const reading = (async () => {
      for (
        let bytes = await pair.car.read();
        bytes;
        bytes = await pair.car.read()
      ) {
        for (const frame of frames.push(bytes).frames) {
          const read = codec.read(frame.payloadType, frame.payload);
          assert.ok(read.ok);
          last = read.message as typeof last;
          sessionId = last?.value.Header?.SessionID ?? sessionId;
        }
      }
      open = false;
    })();
    for (const tx of row.tx) {
      last = tx.length > 2 ? undefined : last;
      await pair.car.write(ours(octets(tx), row.sessionId, sessionId));
      await w.clock.advance(50);
    }
    assert.equal(last?.root, expected.answer);
    assert.equal(last?.value.ResponseCode, expected.code);
    await w.clock.advance(6_000);
    assert.equal(open, expected.open, "the link");
    if (!open) {
      const [record] = w.records.list();
      assert.equal(record?.state, "Ended");
      assert.ok((record?.reason ?? "").length > 10, "a reason in words");
    }
    pair.car.close();
    await w.clock.advance(10_000);
    await reading;
    assert.equal(w.system.get("session:1"), undefined);
    await w.system.stop();
  });
}
