import { payloadTypeOf } from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import assert from "node:assert/strict";
import type { MeterInfo } from "../../../../../protocols/iso15118/generated/iso20_common.ts";
import {
  sealRequest,
  type SeccSession,
} from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import { contractOf, services, signBy } from "../_pnc.ts";
import {
  answerOf,
  type Around,
  ask,
  EMAID,
  HEADER,
  inLoop,
  loopReq,
  SESSION_ID,
} from "./_session.ts";

const meter = (chargedWh: number) => ({
  meterId: "METER1",
  chargedWh,
  dischargedWh: 5,
  timestampS: 1_795_219_301,
});
const around = (atMs: number, o: Around = {}): Around => ({
  pnc: services(),
  ...o,
  atMs,
  station: { meter: meter(1_000 + atMs), ...o.station },
});
const turn = (session: SeccSession, o: Around) =>
  answerOf(ask(session, loopReq(), o), "AC_ChargeLoopRes");

function confirm(reading: MeterInfo, o: { id?: string; by?: string } = {}) {
  const data = {
    Id: "id1",
    SessionID: o.id ?? SESSION_ID,
    MeterInfo: reading,
    Scheduled_SMDTControlMode: { SelectedScheduleTupleID: 1 },
  };
  const Signature = signBy(contractOf(o.by ?? EMAID).leaf, [{
    set: "iso20-common",
    root: "SignedMeteringData",
    value: data,
  }]);
  return {
    root: "MeteringConfirmationReq",
    value: { Header: { ...HEADER, Signature }, SignedMeteringData: data },
  };
}

/** A session that has just asked, and the reading it asked about. */
function asked() {
  const start = turn(inLoop("scheduled", { receiptEveryMs: 1_000 }), around(0));
  const { session, value } = turn(start.session, around(1_000));
  const { MeterInfo } = value;
  assert.ok(MeterInfo);
  return { session, reading: MeterInfo };
}

Deno.test("`loopNews()` asks for a signature every `receiptEveryMs`, with a reading that stays", () => {
  const start = turn(inLoop("scheduled", { receiptEveryMs: 1_000 }), around(0));
  assert.equal(start.value.EVSEStatus, undefined);
  const early = turn(start.session, around(999));
  assert.equal(early.value.MeterInfo, undefined);
  const due = turn(early.session, around(1_000));
  assert.deepEqual(due.value.EVSEStatus, {
    NotificationMaxDelay: 60,
    EVSENotification: "MeteringConfirmation",
  });
  assert.equal(Number(due.value.MeterInfo?.ChargedEnergyReadingWh), 2_000);
  const later = turn(due.session, around(1_500));
  assert.deepEqual(later.value.MeterInfo, due.value.MeterInfo);
});

Deno.test("`loopNews()` asks when the outlet wishes it, once for each wish", () => {
  const wish = {
    station: {
      notification: { kind: "MeteringConfirmation" as const, maxDelayS: 5 },
    },
  };
  const first = turn(inLoop(), around(0, wish));
  const reading = first.value.MeterInfo;
  assert.ok(reading);
  const done = answerOf(
    ask(first.session, confirm(reading), around(10, wish), "metering"),
    "MeteringConfirmationRes",
  );
  const standing = turn(done.session, around(20, wish));
  assert.equal(standing.value.EVSEStatus, undefined);
  const gone = turn(standing.session, around(30));
  const anew = turn(gone.session, around(40, wish));
  assert.equal(
    anew.value.EVSEStatus?.EVSENotification,
    "MeteringConfirmation",
  );
});

Deno.test("`loopNews()` asks nothing of a car without a contract, nor without a meter", () => {
  const { contractLeaf: _, ...external } = inLoop("scheduled", {
    receiptEveryMs: 0,
  });
  const sessions = [external, inLoop("scheduled", { receiptEveryMs: 0 })];
  const views: readonly Around[] = [around(5_000), { pnc: services() }];
  sessions.forEach((session, at) => {
    const { value } = turn(session, views[at] ?? {});
    assert.equal(value.EVSEStatus, undefined);
    assert.equal(value.MeterInfo, undefined);
  });
});

Deno.test("`loopNews()` lets the outlet's other wishes go first and ends a session nobody confirms", () => {
  const { session } = asked();
  const pause = turn(
    session,
    around(1_200, {
      station: { notification: { kind: "Pause", maxDelayS: 3 } },
    }),
  );
  assert.equal(pause.value.EVSEStatus?.EVSENotification, "Pause");
  const late = turn(session, around(61_001));
  assert.equal(late.value.EVSEStatus?.EVSENotification, "Terminate");
});

for (const stream of ["main", "metering"] as const) {
  Deno.test(`\`handleMeteringConfirmation()\` keeps a signed reading with its proof (${stream} stream)`, () => {
    const { session, reading } = asked();
    const out = answerOf(
      ask(session, confirm(reading), around(1_300), stream),
      "MeteringConfirmationRes",
    );
    assert.equal(out.value.ResponseCode, "OK");
    assert.equal(
      payloadTypeOf(out.response.root, out.response.stream),
      stream === "main" ? 0x8002 : 0x8102,
    );
    assert.equal(out.session.state, "AC_ChargeLoop");
    const { metering } = out.session;
    assert.equal(metering?.asked, undefined);
    assert.equal(
      metering?.confirmed?.signed.open("test").root,
      "MeteringConfirmationReq",
    );
    assert.equal(
      turn(out.session, around(1_400)).value.EVSEStatus,
      undefined,
    );
  });

  Deno.test(`\`handleMeteringConfirmation()\` refuses what does not prove the reading (${stream} stream)`, () => {
    const { session, reading } = asked();
    const wrong = [
      [confirm(reading, { by: "DEVGTC000000000" }), /^V2G_ERR_042/],
      [confirm(reading, { id: "FEDCBA9876543210" }), /another session/],
      [
        confirm({ ...reading, ChargedEnergyReadingWh: 1 }),
        /another meter reading/,
      ],
      [confirm({ ...reading, MeterID: "OTHER" }), /another meter reading/],
    ] as const;
    for (const [request, reason] of wrong) {
      const { value, end } = answerOf(
        ask(session, request, around(1_300), stream),
        "MeteringConfirmationRes",
      );
      assert.equal(value.ResponseCode, "FAILED_MeteringSignatureNotValid");
      assert.match(end?.reason ?? "", reason);
    }
  });

  Deno.test(`\`ISO20_SECC.handle()\` refuses a confirmation nobody asked for (${stream} stream)`, () => {
    const { reading } = asked();
    const { value, end, effects } = answerOf(
      ask(inLoop(), confirm(reading), around(0), stream),
      "MeteringConfirmationRes",
    );
    assert.equal(value.ResponseCode, "FAILED_SequenceError");
    assert.equal(end?.how, "failed");
    assert.equal(effects.at(-1)?.type, "evse.sessionOver");
  });
}

Deno.test("`ISO20_SECC.handle()` takes a confirmation that comes after the loop has ended", () => {
  const { session, reading } = asked();
  const { value } = answerOf(
    ask(
      { ...session, state: "SessionStop" },
      confirm(reading),
      around(2_000),
      "metering",
    ),
    "MeteringConfirmationRes",
  );
  assert.equal(value.ResponseCode, "OK");
});

Deno.test("`sealRequest()` leaves the readings open and the signature sealed", () => {
  const { reading } = asked();
  const request = sealRequest(confirm(reading));
  assert.ok(request?.root === "MeteringConfirmationReq");
  assert.deepEqual(Object.keys(request.value.Header).sort(), [
    "SessionID",
    "TimeStamp",
  ]);
  assert.equal(request.value.SignedMeteringData.MeterInfo.MeterID, "METER1");
  assert.equal(JSON.stringify(request.value.signed), '"<sealed>"');
  assert.ok(request.value.signed.open("test").Header.Signature);
});
