import { deepEqual, equal, match, ok } from "node:assert/strict";
import {
  decodeHeader,
  decodeSdpRequest,
  decodeSdpResponse,
  encodeFrame,
  encodeSdpRequest,
  encodeSdpResponse,
  PayloadType,
  Reassembler,
} from "../../../protocols/v2gtp/mod.ts";

const bytes = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (x) => parseInt(x, 16));
const hexOf = (b: Uint8Array) =>
  Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");

Deno.test("encodeFrame() writes version, type and length before the payload", () => {
  const frame = encodeFrame({
    payloadType: PayloadType.SAP,
    payload: bytes("80400040"),
  });
  equal(hexOf(frame), "01fe80010000000480400040");
});

Deno.test("decodeHeader() names the octets of a wrong version", () => {
  const verdict = decodeHeader(bytes("02fd800100000004"), 100);
  ok(!verdict.ok);
  match(verdict.reason, /02 fd/);
});

Deno.test("Reassembler gives the same frames however the stream is cut", () => {
  const stream = bytes(
    "01fe80010000000480400040" + "01fe80020000000301020301fe800300000000",
  );
  for (let size = 1; size <= stream.length; size++) {
    const frames = new Reassembler({ maxPayload: 100 });
    const got: string[] = [];
    for (let at = 0; at < stream.length; at += size) {
      const out = frames.push(stream.subarray(at, at + size));
      equal(out.error, undefined);
      got.push(
        ...out.frames.map((f) =>
          `${f.payloadType.toString(16)}:${hexOf(f.payload)}`
        ),
      );
    }
    deepEqual(
      got,
      ["8001:80400040", "8002:010203", "8003:"],
      `cut every ${size}`,
    );
    equal(frames.pending, 0);
  }
});

Deno.test("Reassembler refuses a payload longer than accepted before it arrives", () => {
  const frames = new Reassembler({ maxPayload: 4096 });
  const out = frames.push(bytes("01fe80017fffffff"));
  match(out.error ?? "", /2147483647 exceeds the 4096/);
});

Deno.test("Reassembler reads nothing more after an error", () => {
  const frames = new Reassembler({ maxPayload: 4096 });
  ok(frames.push(bytes("ffff800100000000")).error);
  const out = frames.push(bytes("01fe80010000000480400040"));
  equal(out.frames.length, 0);
  ok(out.error);
});

Deno.test("Reassembler gives frames that came before the broken one", () => {
  const frames = new Reassembler({ maxPayload: 4096 });
  const out = frames.push(
    bytes("01fe80010000000480400040" + "0000000000000000"),
  );
  equal(out.frames.length, 1);
  ok(out.error);
});

Deno.test("encodeSdpRequest() and decodeSdpRequest() agree with a recorded request", () => {
  equal(hexOf(encodeSdpRequest({ security: "none" })), "01fe9000000000021000");
  deepEqual(decodeSdpRequest(bytes("01fe9000000000020000")), {
    ok: true,
    value: { security: "tls" },
  });
});

Deno.test("decodeSdpResponse() reads address, port and security of a recorded response", () => {
  const got = decodeSdpResponse(
    bytes("01fe900100000014fe80000000000000049b23fffe141ffbd1321000"),
  );
  ok(got.ok);
  equal(hexOf(got.value.address), "fe80000000000000049b23fffe141ffb");
  equal(got.value.port, 0xd132);
  equal(got.value.security, "none");
  equal(
    hexOf(encodeSdpResponse(got.value)),
    "01fe900100000014fe80000000000000049b23fffe141ffbd1321000",
  );
});

Deno.test("decodeSdpRequest() says what is wrong with a datagram", () => {
  const reason = (hex: string) => {
    const got = decodeSdpRequest(bytes(hex));
    return got.ok ? "" : got.reason;
  };
  match(reason("01fe"), /no V2GTP header/);
  match(reason("01fe9000000000020010"), /transport 0x10 is not TCP/);
  match(reason("01fe9000000000022000"), /security 0x20/);
  match(reason("01fe900100000002" + "0000"), /payload type 0x9001/);
  match(reason("01fe900000000001" + "00"), /1 octets where 2/);
  match(reason("01fe900000000002" + "000000"), /3 octets where 2/);
});

Deno.test("encodeSdpResponse() refuses an address that is not IPv6", () => {
  let message = "";
  try {
    encodeSdpResponse({ address: new Uint8Array(4), port: 1, security: "tls" });
  } catch (error) {
    message = (error as Error).message;
  }
  match(message, /4 octets where IPv6 has 16/);
});
