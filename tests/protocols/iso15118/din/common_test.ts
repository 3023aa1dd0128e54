import assert from "node:assert/strict";
import { codeInWords } from "../../../../protocols/iso15118/shared/evcc/response_codes.ts";
import {
  evErrorInWords,
  evseEndInWords,
  evseIdOctets,
  physical,
  valueOf,
} from "../../../../protocols/iso15118/din/common/mod.ts";
import { sealDinRequest } from "../../../../protocols/iso15118/din/ingress.ts";

Deno.test("`physical()` keeps what fits sixteen bits and rounds what does not", () => {
  for (const value of [0, 1, -1, 0.5, 399.9, 32_767, -32_768, 50_000, 0.001]) {
    assert.equal(valueOf(physical(value, "W")), value);
  }
  assert.equal(valueOf(physical(350_004, "W")), 350_000);
  assert.equal(valueOf(physical(1e9, "W")), 32_767_000);
  assert.equal(valueOf(physical(-1e9, "W")), -32_768_000);
  assert.equal(valueOf(physical(4_000 / 352, "A", "down")), 11.363);
  assert.equal(valueOf(physical(57.8, "A", "down")), 57.8);
  assert.equal(valueOf(physical(69_999, "W", "down")), 69_990);
  assert.deepEqual(physical(-0, "A"), { Multiplier: 0, Unit: "A", Value: 0 });
  assert.throws(() => physical(NaN, "A"), RangeError);
});

Deno.test("`evseIdOctets()` writes both kinds of identifier and none", () => {
  assert.equal(evseIdOctets("").toHex(), "00");
  assert.equal(evseIdOctets("+49*807*37*45678").toHex(), "49a807a37a045678");
  assert.equal(
    new TextDecoder().decode(evseIdOctets("DE*V2G*E0001")),
    "DE*V2G*E0001",
  );
  assert.equal(evseIdOctets("DE".repeat(40)).length, 32);
});

Deno.test("`evseIdOctets()` leaves out separators where the identifier is longer than 16 octets", () => {
  const text = (id: string) => new TextDecoder().decode(evseIdOctets(id));
  assert.equal(text("DE*V2G*EA1234*01"), "DE*V2G*EA1234*01");
  assert.equal(text("DE*V2G*EA12345*01"), "DEV2GEA1234501");
});

Deno.test("`codeInWords()` and its kin say what a code means", () => {
  assert.equal(codeInWords("OK"), "OK");
  assert.match(codeInWords("FAILED_UnknownSession"), /know this session/);
  assert.equal(evErrorInWords("NO_ERROR"), undefined);
  assert.match(evErrorInWords("FAILED_EVShiftPosition") ?? "", /parking/);
  assert.equal(evErrorInWords("Reserved_A"), "Reserved_A");
  assert.equal(evseEndInWords("EVSE_NotReady"), undefined);
  assert.match(evseEndInWords("EVSE_Malfunction") ?? "", /failed/);
});

Deno.test("`sealDinRequest()` seals who the vehicle is and takes no response", () => {
  const message = (Body: Record<string, unknown>) => ({
    root: "V2G_Message",
    value: { Header: { SessionID: "ab" }, Body },
  });
  const setup = sealDinRequest(
    message({ SessionSetupReq: { EVCCID: "020000000001" } }),
  );
  assert.ok(setup?.root === "SessionSetupReq");
  assert.equal(setup.header.SessionID, "AB");
  assert.ok(!JSON.stringify(setup).includes("020000000001"));
  assert.equal(
    new TextDecoder().decode(setup.value.EVCCID.open("protocol answer")),
    "020000000001",
  );
  assert.equal(sealDinRequest(message({ SessionStopRes: {} })), undefined);
  assert.equal(sealDinRequest(message({})), undefined);
  assert.equal(sealDinRequest({ root: "Entry", value: {} }), undefined);
});
