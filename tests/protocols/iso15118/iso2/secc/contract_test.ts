import { deepEqual, equal, match } from "node:assert/strict";
import { Sealed } from "../../../../../privacy/seal/mod.ts";
import type {
  OpenMessage,
  PncFault,
  PncServices,
} from "../../../../../protocols/iso15118/pnc/types.ts";
import { CODE_OF_FAULT } from "../../../../../protocols/iso15118/iso2/common/mod.ts";
import { refusal } from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import { CHALLENGE, reach, say, SESSION_ID } from "./_car.ts";
import { answerTo, request, type Settle } from "./_drive.ts";
import { envOf, NOW_MS, pncOf } from "./_station.ts";

const SERVICES = { certificates: ["Install", "Update"] } as const;
const paying = () =>
  reach("PaymentDetails", "AC contract", { services: SERVICES });

/** Services that remember what they were asked. */
function listening(): { pnc: PncServices; asked: string[] } {
  const asked: string[] = [];
  const pnc: PncServices = {
    checkContract: (chain, emaid, nowMs) => {
      const { leaf } = chain.open("test");
      const name = new TextDecoder().decode(emaid?.open("test"));
      asked.push(`contract ${leaf.join(".")} ${name} ${nowMs === NOW_MS}`);
      return { ok: true };
    },
    verify: (signed, leaf) => {
      const [element] = signed.open("test").elements;
      asked.push(`${element?.root} by ${leaf.open("test").join(".")}`);
      return { ok: true };
    },
  };
  return { pnc, asked };
}

Deno.test("`handlePaymentDetails()` has the contract checked and gives a random challenge", () => {
  const { pnc, asked } = listening();
  const { value, session } = answerTo(
    paying(),
    say.details(),
    envOf({}, { pnc }),
  );
  deepEqual(asked, ["contract 1.2.3 DEV2GC12345678 true"]);
  equal(value.ResponseCode, "OK");
  deepEqual(value.GenChallenge, CHALLENGE);
  equal(Number(value.EVSETimeStamp), NOW_MS / 1000);
  equal(session.state, "Authorization");
  equal(JSON.stringify(session).includes("DEV2GC"), false);
});

Deno.test("`handlePaymentDetails()` tells every fault of a contract by its own code", () => {
  for (const [fault, code] of Object.entries(CODE_OF_FAULT)) {
    const reason = `V2G_ERR_042: ${fault}`;
    const pnc = pncOf({ ok: false, fault: fault as PncFault, reason });
    const { value, outcome } = answerTo(
      paying(),
      say.details(),
      envOf({}, { pnc }),
    );
    equal(value.ResponseCode, code);
    deepEqual(outcome.end, { how: "failed", reason });
  }
});

Deno.test("`handleAuthorization()` takes the signed challenge, and asks the outlet about the contract", () => {
  const { pnc, asked } = listening();
  const session = reach("Authorization", "AC contract");
  const { value, effects, session: next } = answerTo(
    session,
    say.sign(),
    envOf({ eim: "waiting" }, { pnc }),
  );
  deepEqual(asked, ["AuthorizationReq by 1.2.3"]);
  equal(value.EVSEProcessing, "Ongoing");
  const [ask] = effects;
  equal(ask?.type, "evse.authorise");
  if (ask?.type !== "evse.authorise") return;
  equal(new TextDecoder().decode(ask.emaid?.open("test")), "DEV2GC12345678");
  const again = answerTo(next, say.sign(), envOf());
  equal(again.value.EVSEProcessing, "Finished");
  deepEqual(again.effects, []);
  equal(again.session.state, "ChargeParameterDiscovery");
});

Deno.test("`handleAuthorization()` refuses another challenge, none, and a wrong signature", () => {
  const session = reach("Authorization", "DC contract");
  for (
    const sent of [say.sign(new Uint8Array(16)), say.authorise()]
  ) {
    const { value, outcome } = answerTo(session, sent, envOf());
    equal(value.ResponseCode, "FAILED_ChallengeInvalid");
    match(outcome.end?.reason ?? "", /^V2G_ERR_042/);
  }
  const reason = "V2G_ERR_042: the signature does not fit";
  const pnc = pncOf({ ok: false, fault: "SignatureError", reason });
  const { value, outcome } = answerTo(session, say.sign(), envOf({}, { pnc }));
  equal(value.ResponseCode, "FAILED_SignatureError");
  equal(outcome.end?.reason, reason);
});

Deno.test("`handleAuthorization()` ends with the backend's no, and when it stays silent for `pncMs`", () => {
  const session = reach("Authorization", "AC contract");
  const refused = answerTo(session, say.sign(), envOf({ eim: "rejected" }));
  equal(refused.value.ResponseCode, "FAILED_CertificateNotAllowedAtThisEVSE");
  const waiting = envOf({ eim: "waiting" });
  const asked = answerTo(session, say.sign(), waiting);
  const late = answerTo(asked.session, say.sign(), {
    ...waiting,
    nowMs: NOW_MS + 56_000,
  });
  equal(late.value.ResponseCode, "FAILED");
  match(late.outcome.end?.reason ?? "", /within 55 s/);
});

Deno.test("`handleSessionSetup()` resumed by contract has the signature checked again", () => {
  const session = { ...reach("Authorization", "AC contract"), resumed: true };
  const env = envOf({ eim: "waiting" });
  const wrong = answerTo(session, say.sign(new Uint8Array(16)), env);
  equal(wrong.value.ResponseCode, "FAILED_ChallengeInvalid");
  const right = answerTo(session, say.sign(), env);
  equal(right.value.EVSEProcessing, "Ongoing");
  equal(right.effects[0]?.type, "evse.authorise");
});

const ANSWER = {
  ...refusal("CertificateInstallationReq", {}, "OK"),
  RetryCounter: undefined,
};

function backend(message: OpenMessage): Settle {
  return ({ type }) => ({
    ok: true,
    command: type,
    certificate: new Sealed(message.root, message),
  });
}

Deno.test("`handleCertificateInstallation()` passes on what the backend signed", () => {
  const { pnc, asked } = listening();
  const signature = pncOf().sign?.([{
    set: "iso2",
    root: "eMAID",
    value: { Id: "id4" },
  }]);
  const root = "CertificateInstallationRes";
  const { value, header, session, awaited } = answerTo(
    paying(),
    say.install(),
    envOf({}, { pnc }),
    backend({ root, value: ANSWER, signature }),
  );
  deepEqual(asked, ["CertificateInstallationReq by 1.2.3"]);
  const [command] = awaited;
  equal(command?.type, "evse.certificate");
  if (command?.type !== "evse.certificate") return;
  equal(command.action, "Install");
  equal(command.set, "iso2");
  equal(command.request.open("test").root, "CertificateInstallationReq");
  equal(value.ResponseCode, "OK");
  equal(header.Signature?.SignedInfo.Reference[0]?.URI, "#id4");
  // From here on only PaymentDetails.
  const again = answerTo(session, say.install(), envOf());
  equal(again.value.ResponseCode, "FAILED_SequenceError");
  equal(answerTo(session, say.details(), envOf()).value.ResponseCode, "OK");
});

Deno.test("`handleCertificateUpdate()` has chain and signature of the old contract checked", () => {
  const { pnc, asked } = listening();
  const root = "CertificateUpdateRes";
  const { value, root: answered } = answerTo(
    paying(),
    say.update(),
    envOf({}, { pnc }),
    backend({ root, value: ANSWER }),
  );
  deepEqual(asked, [
    "contract 1.2.3 DEV2GC12345678 true",
    "CertificateUpdateReq by 1.2.3",
  ]);
  equal(answered, root);
  equal(value.ResponseCode, "OK");
});

Deno.test("`handleCertificateInstallation()` refuses a wrong signature before the backend is asked", () => {
  const reason = "V2G_ERR_042: the signature does not fit";
  const pnc = pncOf({ ok: false, fault: "SignatureError", reason });
  const { value, awaited } = answerTo(
    paying(),
    say.install(),
    envOf({}, { pnc }),
  );
  equal(value.ResponseCode, "FAILED_SignatureError");
  deepEqual(awaited, []);
});

Deno.test("`handleCertificateInstallation()` says no when the backend has none, or is late, or is not there", () => {
  const settled: Settle[] = [
    ({ type }) => ({ ok: false, command: type, reason: "no answer in time" }),
    ({ type }) => ({ ok: true, command: type }),
    backend({ root: "CertificateUpdateRes", value: ANSWER }),
  ];
  for (const settle of settled) {
    const { value, session } = answerTo(
      paying(),
      say.install(),
      envOf(),
      settle,
    );
    equal(value.ResponseCode, "FAILED_NoCertificateAvailable");
    equal(session.state, "Ended");
  }
  const bare = reach("PaymentDetails", "AC contract");
  const { value } = answerTo(bare, say.update(), envOf());
  equal(value.ResponseCode, "FAILED_NoCertificateAvailable");
});

Deno.test("`handleCertificateInstallation()` ends with a refusal of the backend's own", () => {
  const value = { ...ANSWER, ResponseCode: "FAILED_CertificateRevoked" };
  const root = "CertificateInstallationRes";
  const answered = answerTo(
    paying(),
    say.install(),
    envOf(),
    backend({ root, value }),
  );
  equal(answered.value.ResponseCode, "FAILED_CertificateRevoked");
  equal(answered.outcome.end?.how, "failed");
});

function receipts() {
  const session = reach("ChargingStatus", "AC contract", {
    services: { receiptEveryMs: 60_000 },
  });
  const later = (ms: number, pnc?: PncServices) =>
    envOf({}, { nowMs: NOW_MS + ms, ...(pnc ? { pnc } : {}) });
  return { session, later };
}

const METER = {
  MeterID: "METER-1",
  MeterReading: 12_345,
  TMeter: NOW_MS / 1000,
};

Deno.test("`handleChargingStatus()` wants a receipt of a contract in its time, and of nobody else", () => {
  const { session, later } = receipts();
  const early = answerTo(session, say.charging(), later(59_000));
  equal(early.value.ReceiptRequired, false);
  const due = answerTo(session, say.charging(), later(60_000));
  equal(due.value.ReceiptRequired, true);
  const external = reach("ChargingStatus", "AC", {
    services: { receiptEveryMs: 0 },
  });
  const { value } = answerTo(external, say.charging(), later(60_000));
  equal(value.ReceiptRequired, false);
});

Deno.test("`handleMeteringReceipt()` takes the readings it sent, signed by the contract", () => {
  const { session, later } = receipts();
  const due = answerTo(session, say.charging(), later(60_000));
  const { pnc, asked } = listening();
  const receipt = request("MeteringReceiptReq", {
    Id: "id1",
    SessionID: SESSION_ID,
    SAScheduleTupleID: 1,
    MeterInfo: METER,
  });
  const taken = answerTo(due.session, receipt, later(61_000, pnc));
  deepEqual(asked, ["MeteringReceiptReq by 1.2.3"]);
  equal(taken.value.ResponseCode, "OK");
  equal(taken.session.state, "ChargingStatus");
  const next = answerTo(taken.session, say.charging(), later(62_000));
  equal(next.value.ReceiptRequired, false);
  // Nobody asked for a second one.
  const again = answerTo(taken.session, receipt, later(62_000));
  equal(again.value.ResponseCode, "FAILED_SequenceError");
});

Deno.test("`handleMeteringReceipt()` refuses other readings, sessions, schedules and signatures", () => {
  const { session, later } = receipts();
  const due = answerTo(session, say.charging(), later(60_000));
  const base = { SessionID: SESSION_ID, MeterInfo: METER };
  const reason = "V2G_ERR_042: the signature does not fit";
  const pnc = pncOf({ ok: false, fault: "SignatureError", reason });
  const wrong = [
    [{ ...base, SessionID: "01" }, undefined],
    [{ ...base, SAScheduleTupleID: 2 }, undefined],
    [{ ...base, MeterInfo: { ...METER, MeterReading: 12_346 } }, undefined],
    [base, pnc],
  ] as const;
  for (const [value, services] of wrong) {
    const answered = answerTo(
      due.session,
      request("MeteringReceiptReq", value),
      later(61_000, services),
    );
    equal(answered.value.ResponseCode, "FAILED_MeteringSignatureNotValid");
    equal(answered.session.state, "Ended");
  }
});

Deno.test("`handleCurrentDemand()` goes on with a car that ignores the wish for a receipt", () => {
  const session = reach("CurrentDemand", "DC contract", {
    services: { receiptEveryMs: 0 },
  });
  const first = answerTo(session, say.demand(), envOf());
  equal(first.value.ReceiptRequired, true);
  const second = answerTo(first.session, say.demand(), envOf());
  equal(second.value.ResponseCode, "OK");
  equal(second.value.ReceiptRequired, true);
});
