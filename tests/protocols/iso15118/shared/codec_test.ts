import assert from "node:assert/strict";
import {
  evccCodec,
  payloadTypeOf,
  seccCodec,
} from "../../../../protocols/iso15118/shared/codec.ts";
import type { Family } from "../../../../protocols/iso15118/sap/mod.ts";

const Header = { SessionID: "1122334455667788", TimeStamp: 1_700_000_000 };
const into = new Uint8Array(4096);

/** Car and station after a handshake. */
async function agreed(family: Family) {
  const car = evccCodec();
  const station = seccCodec();
  for (const end of [car, station]) {
    await end.speak();
    await end.speak(family);
  }
  return { car, station };
}

const SAP = {
  root: "supportedAppProtocolReq",
  value: {
    AppProtocol: [{
      ProtocolNamespace: "urn:din:70121:2012:MsgDef",
      VersionNumberMajor: 2,
      VersionNumberMinor: 0,
      SchemaID: 1,
      Priority: 1,
    }],
  },
};
const SETUP = {
  root: "V2G_Message",
  value: {
    Header: { SessionID: "00" },
    Body: { SessionSetupReq: { EVCCID: Uint8Array.of(2, 4, 6, 8, 10, 12) } },
  },
};

Deno.test("before a protocol is agreed only the handshake is read and written", async () => {
  const car = evccCodec();
  const station = seccCodec();
  await car.speak();
  await station.speak();
  const { payloadType, octets } = car.write(SAP, into);
  assert.equal(payloadType, 0x8001);
  const got = station.read(payloadType, into.subarray(0, octets));
  assert.ok(got.ok && got.message.root === "supportedAppProtocolReq");
  const other = station.read(0x8002, into.subarray(0, octets));
  assert.match(other.ok ? "" : other.reason, /payload type 0x8002/);
  assert.throws(
    () => car.write(SETUP, into),
    /no element V2G_Message/,
  );
});

for (const family of ["din", "iso2"] as const) {
  Deno.test(`${family} has the payload type of the handshake to itself, and its identities come sealed`, async () => {
    const { car, station } = await agreed(family);
    const { payloadType, octets } = car.write(SETUP, into);
    assert.equal(payloadType, 0x8001);
    const got = station.read(payloadType, into.subarray(0, octets));
    assert.ok(got.ok, got.ok ? "" : got.reason);
    assert.equal(got.message.root, "SessionSetupReq");
    const shown = JSON.stringify(got.message) + Deno.inspect(got.message);
    assert.doesNotMatch(shown, /020406080A0C|020406080a0c/);
    assert.match(shown, /<sealed>/);
    assert.equal(station.read(0x8002, into.subarray(0, octets)).ok, false);
    // A response is no request.
    const answer = station.write({
      root: "V2G_Message",
      value: {
        Header: { SessionID: "00" },
        Body: { SessionStopRes: { ResponseCode: "OK" } },
      },
    }, into);
    const back = station.read(0x8001, into.subarray(0, answer.octets));
    assert.equal(back.ok, false);
    assert.ok(car.read(0x8001, into.subarray(0, answer.octets)).ok);
  });
}

Deno.test("-20 goes by payload type: sets, side streams, and what belongs on neither", async () => {
  const { car, station } = await agreed("iso20");
  const reading = {
    root: "ScheduleExchangeReq",
    value: {
      Header,
      MaximumSupportingPoints: 12,
      Dynamic_SEReqControlMode: {
        DepartureTime: 3600,
        EVTargetEnergyRequest: { Exponent: 0, Value: 1 },
        EVMaximumEnergyRequest: { Exponent: 0, Value: 1 },
        EVMinimumEnergyRequest: { Exponent: 0, Value: 1 },
      },
    },
  };
  const main = car.write(reading, into);
  assert.equal(main.payloadType, 0x8002);
  const octets = into.slice(0, main.octets);
  const onMain = station.read(0x8002, octets);
  assert.ok(onMain.ok && !("stream" in onMain.message));
  const onSide = station.read(0x8101, octets);
  assert.ok(onSide.ok);
  assert.equal("stream" in onSide.message && onSide.message.stream, "schedule");
  const wrong = station.read(0x8102, octets);
  assert.match(
    wrong.ok ? "" : wrong.reason,
    /ScheduleExchangeReq came under payload type 0x8102/,
  );
  assert.equal(payloadTypeOf({ ...reading, stream: "schedule" }), 0x8101);
  assert.equal(station.read(0x8003, octets).ok, false);
});

Deno.test("octets after a message are let pass, four of them", async () => {
  const { car, station } = await agreed("iso2");
  const { octets } = car.write(SETUP, into);
  const padded = (count: number) => {
    const out = new Uint8Array(octets + count);
    out.set(into.subarray(0, octets));
    return out;
  };
  assert.ok(station.read(0x8001, padded(4)).ok);
  const got = station.read(0x8001, padded(5));
  assert.match(got.ok ? "" : got.reason, /5 octets after the message/);
});

Deno.test("a refusal that cannot be read to its end still says what was refused", async () => {
  const { car, station } = await agreed("iso2");
  const answer = (ResponseCode: string) => {
    const { octets } = station.write({
      root: "V2G_Message",
      value: {
        Header: { SessionID: "1122334455667788" },
        Body: {
          PaymentDetailsRes: {
            ResponseCode,
            GenChallenge: new Uint8Array(16).fill(0xff),
            EVSETimeStamp: 0,
          },
        },
      },
    }, into);
    return emptied(into.subarray(0, octets));
  };
  const refused = car.read(0x8001, answer("FAILED_CertChainError"));
  assert.match(
    refused.ok ? "" : refused.reason,
    /FAILED_CertChainError.+length 0 is below 16.+GenChallenge/,
  );
  const odd = car.read(0x8001, answer("OK"));
  assert.doesNotMatch(odd.ok ? "read" : odd.reason, /read|answered with/);
});

/** As public stations refuse a contract: the challenge of 16 octets left out. */
function emptied(octets: Uint8Array): Uint8Array {
  const bits = [...octets].map((o) => o.toString(2).padStart(8, "0")).join("");
  const short = bits.replace("00010000" + "1".repeat(128), "00000000");
  assert.notEqual(short, bits);
  const out = short.padEnd(Math.ceil(short.length / 8) * 8, "0");
  return Uint8Array.from(out.match(/.{8}/g) ?? [], (o) => parseInt(o, 2));
}
