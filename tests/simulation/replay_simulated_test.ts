/** The recorded conversations of a public simulator, played to the whole gateway. */

import assert from "node:assert/strict";
import {
  type RecordedSession,
  type Recording,
  recordings,
} from "./_recordings.ts";
import { wholeCollection } from "../_shared.ts";
import {
  recordedContracts,
  recordedRandom,
  recordedReceipt,
} from "./_recorded_contracts.ts";
import { replay, type Replayed } from "./_replay_world.ts";

const all = recordings("simulated");
const hasContract = ({ file }: Recording) => file.includes("_pnc_");

/** What ends otherwise than by SessionStop: answer and reason. */
const OTHERWISE: Readonly<Record<string, readonly [string[], RegExp]>> = {
  // The car asks for the loop after PowerDelivery(Stop); its own station
  // answered the same.
  x_iso20_dc_pause: [
    ["DC_ChargeLoopRes FAILED_SequenceError"],
    /^DC_ChargeLoopReq came where DC_WeldingDetectionReq was expected$/,
  ],
  // It agrees to another service and hangs up.
  x_iso20_ac_reneg: [[], /^the peer closed the connection$/],
  // Nobody here asked for a receipt of the recorded station's meter.
  x_iso2_ac_pnc_receipt_tls: [
    ["MeteringReceiptRes FAILED_SequenceError"],
    /^MeteringReceiptReq came where ChargingStatusReq was expected$/,
  ],
  // The recorded station broke down here: no answer is known.
  iso20_dc_pnc_certinstall_tls: [
    ["CertificateInstallationRes WARNING_NoCertificateAvailable"],
    /^the peer closed the connection, not authorised: no contract was installed: no answer is recorded$/,
  ],
};

function judge(
  file: string,
  { turns }: RecordedSession,
  { refusals, record, answers, vehicleWh }: Replayed,
): void {
  const { reason = "", how } = record ?? {};
  const [codes, text] = OTHERWISE[file] ?? [];
  assert.deepEqual(refusals, codes ?? [], reason);
  if (text) {
    assert.match(reason, text);
    assert.equal(how, "failed");
    return;
  }
  if (turns.at(-1)?.name === "SessionStop") {
    assert.equal(answers.at(-1), "SessionStopRes", reason);
    assert.equal(how, file.endsWith("_pause") ? "paused" : "terminated");
    assert.match(reason, /^the vehicle (ended|paused) the session/);
  } else assert.equal(reason, "the peer closed the connection");
  assert.ok(vehicleWh > 0, "energy has passed");
}

for (const recording of all) {
  const { file, sessions: [session] } = recording;
  Deno.test(`the gateway serves the car of ${file}`, async () => {
    assert.ok(session);
    const contracts = hasContract(recording)
      ? {
        plugAndCharge: recordedContracts(session),
        random: recordedRandom(session),
      }
      : {};
    const [played] = await replay(recording, contracts);
    assert.ok(played);
    judge(file, session, played);
    // Under the recorded SessionID not a bit of it had to be changed.
    if (hasContract(recording)) {
      assert.equal(played.untouched, played.answers.length);
    }
  });
}

for (const recording of all.filter((each) => !hasContract(each))) {
  const { file, sessions: [session] } = recording;
  Deno.test(`the gateway serves the car of ${file} without a wire to it`, async () => {
    assert.ok(session);
    const [played] = await replay(recording, { isFar: true });
    assert.ok(played);
    // Some are over before the stage has ramped up.
    judge(file, session, { ...played, vehicleWh: 1 });
    assert.ok(played.vehicleWh >= 0);
  });
}

/** Contracts of recordings that come as far as a signed AuthorizationReq. */
const signed = all.filter((each) =>
  hasContract(each) &&
  each.sessions[0]?.turns.some(({ name }) => name === "Authorization")
);

for (const recording of signed) {
  const { file, sessions: [session] } = recording;
  Deno.test(`the contract of ${file} is refused under a challenge it did not sign`, async () => {
    assert.ok(session);
    const plugAndCharge = recordedContracts(session);
    const [played] = await replay(recording, { plugAndCharge });
    const isToday = session.family === "iso2";
    assert.deepEqual(played?.refusals, [
      `AuthorizationRes ${
        isToday ? "FAILED_ChallengeInvalid" : "WARNING_ChallengeInvalid"
      }`,
    ]);
    assert.match(played?.record?.reason ?? "", /V2G_ERR_042/);
    assert.equal(played?.record?.how, "failed");
    assert.equal(played?.vehicleWh, 0);
  });
}

Deno.test("the gateway takes the recorded receipt of the reading it is of", async () => {
  const recording = all.find(({ file }) =>
    file === "x_iso2_ac_pnc_receipt_tls"
  );
  const session = recording?.sessions[0];
  assert.ok(session);
  const { meter, askedAt, wallMs } = recordedReceipt(session);
  const [played] = await replay(recording, {
    plugAndCharge: recordedContracts(session),
    random: recordedRandom(session),
    receiptEveryS: 1,
    meter,
    // Between PowerDelivery and the question lies more than a second.
    startMs: wallMs - 3_400,
    notBefore: { turn: askedAt, wallMs: wallMs + 100 },
  });
  assert.deepEqual(played?.refusals, [], played?.record?.reason);
  assert.ok(played.answers.includes("MeteringReceiptRes"));
  assert.equal(played.record?.how, "terminated", played.record?.reason);
  assert.equal(played.untouched, played.answers.length);
});

const unprotected = all.filter(({ file, sessions: [session] }) =>
  session?.family === "iso20" && (!session.tls || file.endsWith("_tls12"))
);

for (const recording of unprotected) {
  Deno.test(`the handshake of ${recording.file} is refused where -20 needs TLS 1.3`, async () => {
    const [played] = await replay(recording, { allowPlain: false });
    assert.deepEqual(played?.refusals, [
      "supportedAppProtocolRes Failed_NoNegotiation",
    ]);
    assert.match(
      played?.record?.reason ?? "",
      /^no protocol in common: ISO 15118-20 (AC|DC) is refused on a link (without TLS|with TLSv1\.2)$/,
    );
  });
}

Deno.test("the simulated conversations are all here", () => {
  assert.deepEqual(
    [all.length, signed.length, unprotected.length],
    wholeCollection ? [50, 13, 16] : [8, 3, 1],
  );
});
