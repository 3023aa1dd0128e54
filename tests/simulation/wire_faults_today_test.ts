/** Faults recorded at a public station of ISO 15118-2 and DIN 70121, replayed at the wire. */

import assert from "node:assert/strict";
import { evccCodec } from "../../protocols/iso15118/shared/codec.ts";
import { memoryPair } from "../../drivers/exits/memory_link.ts";
import { encodeFrame, Reassembler } from "../../protocols/v2gtp/mod.ts";
import { type Open, opened } from "./_recorded_car.ts";
import { world } from "./_world.ts";

type Family = "iso2" | "din";

/** What the car sent, and the SessionID of the recorded station. */
interface Row {
  readonly case: string;
  readonly sessionId: string | null;
  readonly tx: readonly string[];
}

/** The last answer, if any, and whether the link is still open when the dust has settled. */
interface Verdict {
  readonly answer?: string;
  readonly open: boolean;
}

const closed = (answer: string): Verdict => ({ answer, open: false });
const open = (answer: string): Verdict => ({ answer, open: true });
const SILENCE: Verdict = { open: false };

/** What is right whichever of the two is spoken. */
const RIGHT: Readonly<Record<string, Verdict>> = {
  ok: open("SessionSetupRes OK_NewSessionEstablished"),
  seq_twice: closed("SessionSetupRes FAILED_SequenceError"),
  unknown: closed("ServiceDiscoveryRes FAILED_UnknownSession"),
  zero: closed("ServiceDiscoveryRes FAILED_UnknownSession"),
  nosap: SILENCE,
  sap_unknown: closed("supportedAppProtocolRes Failed_NoNegotiation"),
  sap_major: closed("supportedAppProtocolRes Failed_NoNegotiation"),
  sap_minor: open(
    "supportedAppProtocolRes OK_SuccessfulNegotiationWithMinorDeviation",
  ),
  sap_prio: open("supportedAppProtocolRes OK_SuccessfulNegotiation"),
  badver: SILENCE,
  badpt: SILENCE,
  reservedpt: SILENCE,
  garbage: SILENCE,
  trunc: SILENCE,
  hugelen: SILENCE,
  split: open("SessionSetupRes OK_NewSessionEstablished"),
  // The public station refuses it; real cars do send it.
  stop_early: closed("SessionStopRes OK"),
};

const RIGHT_OF: Readonly<Record<Family, Readonly<Record<string, Verdict>>>> = {
  iso2: {
    seq: closed("PowerDeliveryRes FAILED_SequenceError"),
    badservice: closed(
      "PaymentServiceSelectionRes FAILED_ServiceSelectionInvalid",
    ),
    pnc_notls: closed(
      "PaymentServiceSelectionRes FAILED_PaymentSelectionInvalid",
    ),
  },
  din: {
    // What it sends in the wrong place is SessionStopReq.
    seq: closed("SessionStopRes OK"),
    // The public station takes it.
    badservice: closed(
      "ServicePaymentSelectionRes FAILED_ServiceSelectionInvalid",
    ),
    pnc_notls: closed(
      "ServicePaymentSelectionRes FAILED_PaymentSelectionInvalid",
    ),
  },
};

function rowsOf(family: Family): Row[] {
  const url = new URL(`../fixtures/faults/${family}.jsonl`, import.meta.url);
  return Deno.readTextFileSync(url).trim().split("\n")
    .map((line): Row => JSON.parse(line));
}

const CODECS = { iso2: evccCodec(), din: evccCodec() };
for (const family of ["iso2", "din"] as const) {
  await CODECS[family].speak();
  await CODECS[family].speak(family);
}
/** The handshake shares its payload type with the messages: read by itself. */
const handshake = evccCodec();
await handshake.speak();

/** A message of the protocol, or of the handshake before it. */
function read(family: Family, bytes: Uint8Array) {
  const [frame] = new Reassembler({ maxPayload: 65_536 }).push(bytes).frames;
  if (!frame) return undefined;
  for (const codec of [CODECS[family], handshake]) {
    const got = codec.read(frame.payloadType, frame.payload);
    if (got.ok) return { frame, message: got.message };
  }
  return undefined;
}

/** The recorded request under this session's id, where it was the recorded session's. */
function ours(
  family: Family,
  bytes: Uint8Array,
  recorded: string | null,
  sessionId: string,
): Uint8Array {
  const got = read(family, bytes);
  if (!got) return bytes;
  const { Header } = got.message.value as { Header?: { SessionID: string } };
  if (!Header || Header.SessionID !== recorded) return bytes;
  Header.SessionID = sessionId;
  const into = new Uint8Array(4096);
  const { octets } = CODECS[family].write(got.message, into);
  const { payloadType } = got.frame;
  return encodeFrame({ payloadType, payload: into.slice(0, octets) });
}

async function conduct(family: Family, row: Row): Promise<void> {
  const expected = RIGHT_OF[family][row.case] ?? RIGHT[row.case];
  assert.ok(expected, `no verdict for ${row.case}`);
  const w = world({ seed: 1, cars: [] });
  await w.clock.advance(1_000);
  const pair = memoryPair({ clock: w.clock, latencyMs: 2 });
  w.send("evse:1", { type: "evse.link", link: pair.station });
  let last: Open | undefined;
  let sessionId = "";
  let isOpen = true;
  const reading = (async () => {
    const { car } = pair;
    for (let got = await car.read(); got; got = await car.read()) {
      const answer = read(family, got);
      assert.ok(answer, "an answer that cannot be read");
      last = opened(answer.message);
      sessionId = last.sessionId || sessionId;
    }
    isOpen = false;
  })();
  for (const tx of row.tx) {
    if (tx.length > 2) last = undefined;
    const bytes = Uint8Array.fromHex(tx);
    await pair.car.write(ours(family, bytes, row.sessionId, sessionId));
    await w.clock.advance(50);
  }
  const answer = last && `${last.root} ${last.value["ResponseCode"]}`;
  assert.equal(answer, expected.answer);
  await w.clock.advance(6_000);
  assert.equal(isOpen, expected.open, "the link");
  if (!isOpen) {
    const [record] = w.records.list();
    assert.equal(record?.state, "Ended");
    assert.ok((record?.reason ?? "").length > 10, "a reason in words");
  }
  pair.car.close();
  await w.clock.advance(10_000);
  await reading;
  assert.equal(w.system.get("session:1"), undefined);
  assert.equal(w.charger("1").outlet.circuit.contactor.anyClosed, false);
  await w.system.stop();
}

for (const family of ["iso2", "din"] as const) {
  const rows = rowsOf(family);
  for (const row of rows) {
    Deno.test(`a station answers the recorded fault "${row.case}" of ${family} as is right`, () =>
      conduct(family, row));
  }
  Deno.test(`every verdict on ${family} has its recorded fault`, () => {
    const judged = Object.keys({ ...RIGHT, ...RIGHT_OF[family] }).sort();
    assert.deepEqual(rows.map((row) => row.case).sort(), judged);
  });
}
