import assert from "node:assert/strict";
import {
  CLIENT_HELLO_MAX,
  clientHelloIn,
} from "../../../drivers/tls/first_flight.ts";
import { clientHello, TRUSTED_CA_KEYS } from "./_hello.ts";

Deno.test("`clientHelloIn()` waits for the last octet of a hello", () => {
  const hello = clientHello({
    extensions: [[TRUSTED_CA_KEYS, new Uint8Array(9)]],
  });
  for (let length = 0; length < hello.length; length++) {
    assert.equal(clientHelloIn(hello.subarray(0, length)), "more", `${length}`);
  }
  assert.equal(clientHelloIn(hello), "whole");
});

Deno.test("`clientHelloIn()` follows a hello over several records", () => {
  const long = clientHello({
    extensions: [[TRUSTED_CA_KEYS, new Uint8Array(20_000)]],
  });
  assert.equal(clientHelloIn(long), "whole");
  assert.equal(clientHelloIn(long.subarray(0, 16_384 + 5)), "more");
  assert.equal(clientHelloIn(long.subarray(0, -1)), "more");
});

Deno.test("`clientHelloIn()` refuses what is none, as soon as it shows", () => {
  for (
    const noise of [
      [0x01, 0xfe, 0x80, 0x01],
      [...new TextEncoder().encode("GET / HTTP/1.1")],
      [22, 9, 1, 0, 9],
      [22, 3, 1, 0, 0],
      [22, 3, 1, 0xff, 0xff],
      [22, 3, 1, 0, 9, 2, 0, 0, 5],
      [22, 3, 1, 0, 3, 1, 0, 0],
    ]
  ) {
    const verdict = clientHelloIn(Uint8Array.from(noise));
    assert.ok(typeof verdict === "object", noise.join());
    assert.match(verdict.refused, /no TLS ClientHello/);
  }
});

Deno.test("`clientHelloIn()` believes no length over its bound", () => {
  const verdict = clientHelloIn(
    Uint8Array.of(22, 3, 1, 0x40, 0, 1, 0xff, 0xff, 0xff),
  );
  assert.ok(typeof verdict === "object");
  assert.match(verdict.refused, new RegExp(`over ${CLIENT_HELLO_MAX} octets`));
});
