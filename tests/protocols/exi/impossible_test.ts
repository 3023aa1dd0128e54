import assert from "node:assert/strict";
import { ExiError } from "../../../protocols/exi/mod.ts";
import { loadSet } from "../../../protocols/iso15118/shared/sets.ts";

const iso20Common = await loadSet("iso20-common");
const iso20Dc = await loadSet("iso20-dc");
const sap = await loadSet("sap");

const into = new Uint8Array(4096);
const Header = { SessionID: "0011223344556677", TimeStamp: 1 };

/** What encoding says of a message a program has put together wrongly. */
function said(encode: () => number): string {
  try {
    encode();
  } catch (error) {
    assert.ok(error instanceof ExiError, String(error));
    return `${error.path}: ${error.text}`;
  }
  return "encoded";
}
const common = (root: string, value: unknown) =>
  said(() => iso20Common.encode({ root, value } as never, into));

Deno.test("`encode()` names a field that is missing", () => {
  assert.equal(
    common("SessionSetupReq", { Header }),
    "SessionSetupReq/EVCCID: is required and missing",
  );
});

Deno.test("`encode()` names a field that is too long, out of range or of another type", () => {
  const setup = (EVSEID: unknown, ResponseCode = "OK") =>
    common("SessionSetupRes", { Header, ResponseCode, EVSEID });
  assert.match(
    setup("E".repeat(256)),
    /EVSEID: has 256 characters where 0 to 255 belong/,
  );
  assert.match(setup(7), /EVSEID: must be a text/);
  assert.match(setup("E", "OKAY"), /ResponseCode: must be one of OK, /);
  assert.match(
    common("ServiceDetailReq", { Header, ServiceID: 70_000 }),
    /ServiceID: must be from 0 to 65535/,
  );
  assert.match(
    common("ServiceDetailReq", { Header, ServiceID: 1.5 }),
    /ServiceID: must be a whole number/,
  );
});

Deno.test("`encode()` names alternatives of which two are given", () => {
  const mode = {
    EVTargetCurrent: { Exponent: 0, Value: 1 },
    EVTargetVoltage: { Exponent: 0, Value: 1 },
  };
  const message = {
    root: "DC_ChargeLoopReq",
    value: {
      Header,
      MeterInfoRequested: false,
      EVPresentVoltage: { Exponent: 0, Value: 400 },
      Scheduled_DC_CLReqControlMode: mode,
      BPT_Scheduled_DC_CLReqControlMode: mode,
    },
  };
  assert.match(
    said(() => iso20Dc.encode(message as never, into)),
    /BPT_Scheduled_DC_CLReqControlMode and Scheduled_DC_CLReqControlMode are alternatives/,
  );
});

Deno.test("`encode()` names a list's entry and a list's length", () => {
  const offer = (Priority: number) => ({
    ProtocolNamespace: "urn:x",
    VersionNumberMajor: 1,
    VersionNumberMinor: 0,
    SchemaID: 1,
    Priority,
  });
  const ask = (AppProtocol: unknown) =>
    said(() =>
      sap.encode(
        { root: "supportedAppProtocolReq", value: { AppProtocol } } as never,
        into,
      )
    );
  assert.match(
    ask([offer(1), offer(21)]),
    /AppProtocol\[1\]\/Priority: must be from 1 to 20/,
  );
  assert.match(ask([]), /AppProtocol: has 0 entries where 1 to 20 belong/);
  assert.match(ask(offer(1)), /AppProtocol: must be an array/);
});

Deno.test("`encode()` never shows a personal value", () => {
  const text = common("SessionSetupReq", {
    Header,
    EVCCID: "WMIV1234567890ABCDEX",
  });
  assert.match(text, /EVCCID: must be octets/);
  assert.ok(!text.includes("WMIV"));
});

Deno.test("`encode()` names a field that its type does not have", () => {
  assert.equal(
    common("SessionSetupReq", {
      Header,
      EVCCID: new Uint8Array(1),
      EVSEID: "",
    }),
    "SessionSetupReq/EVSEID: SessionSetupReq has no such field; leave it out",
  );
  const extra = { ...Header, Timestamp: 1 };
  assert.match(
    common("AuthorizationSetupReq", { Header: extra }),
    /^AuthorizationSetupReq\/Header\/Timestamp: .* no such field/,
  );
});

Deno.test("`encode()` and `decode()` know the ends of a signed 64-bit integer", async () => {
  const iso2 = await loadSet("iso2");
  const details = (EVSETimeStamp: number | bigint) => ({
    root: "V2G_Message" as const,
    value: {
      Header: { SessionID: "00" },
      Body: {
        PaymentDetailsRes: {
          ResponseCode: "OK" as const,
          GenChallenge: new Uint8Array(16),
          EVSETimeStamp,
        },
      },
    },
  });
  for (const value of [2n ** 63n - 1n, -(2n ** 63n), -(2n ** 53n), -1, 0]) {
    const octets = iso2.encode(details(value), into);
    const got = iso2.decode(into.subarray(0, octets));
    assert.ok(got.ok && got.message.root === "V2G_Message");
    const { PaymentDetailsRes } = got.message.value.Body;
    assert.equal(PaymentDetailsRes?.EVSETimeStamp, value);
  }
  for (const value of [2n ** 63n, -(2n ** 63n) - 1n]) {
    assert.match(
      said(() => iso2.encode(details(value), into)),
      /EVSETimeStamp: must be from/,
    );
  }
});

Deno.test("`encode()` takes nothing for a number or a literal that is none", async () => {
  for (const TimeStamp of [null, true, "5", "-5", [5], { valueOf: () => 5 }]) {
    assert.equal(
      common("AuthorizationSetupReq", { Header: { ...Header, TimeStamp } }),
      "AuthorizationSetupReq/Header/TimeStamp: must be a whole number",
    );
  }
  const iso2 = await loadSet("iso2");
  for (const EVSETimeStamp of [null, true, "5", "-5", [5]]) {
    const value = {
      Header: { SessionID: "00" },
      Body: {
        SessionSetupRes: {
          ResponseCode: "OK",
          EVSEID: "ZZ00000",
          EVSETimeStamp,
        },
      },
    };
    assert.match(
      said(() => iso2.encode({ root: "V2G_Message", value } as never, into)),
      /EVSETimeStamp: must be a whole number/,
    );
  }
  assert.match(
    common("SessionStopRes", { Header, ResponseCode: ["OK"] }),
    /ResponseCode: must be one of OK, /,
  );
});

Deno.test("`encode()` refuses a SessionID that is no hexadecimal text", () => {
  for (
    const SessionID of [
      "zzzzzzzzzzzzzzzz",
      " 1A2B3C4D5E6F708",
      "1A2B3C4D5E6F708",
    ]
  ) {
    assert.equal(
      common("AuthorizationSetupReq", { Header: { ...Header, SessionID } }),
      "AuthorizationSetupReq/Header/SessionID: must be hexadecimal digits, two for each octet",
    );
  }
});

Deno.test("`loadSet()` names the sets to who asks for another", async () => {
  for (const name of ["iso20", "__proto__"]) {
    await assert.rejects(
      loadSet(name as "sap"),
      new RegExp(
        `^RangeError: there is no message set "${name}"; there are sap`,
      ),
    );
  }
});
