import assert from "node:assert/strict";
import type { Outcome } from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import { backendAnswer, PROVISIONING, services, signBy } from "../_pnc.ts";
import {
  answerOf,
  type Around,
  ask,
  HEADER,
  inState,
  SESSION_ID,
} from "./_session.ts";

const EMAID = "DEVGTC123456789";

function request(by = PROVISIONING.leaf) {
  const chain = {
    Id: "id1",
    Certificate: PROVISIONING.leaf,
    SubCertificates: { Certificate: [...PROVISIONING.subCertificates] },
  };
  const Signature = signBy(by, [{
    set: "iso20-common",
    root: "OEMProvisioningCertificateChain",
    value: chain,
  }]);
  return {
    root: "CertificateInstallationReq",
    value: {
      Header: { ...HEADER, Signature },
      OEMProvisioningCertificateChain: chain,
      ListOfRootCertificateIDs: {
        RootCertificateID: [{
          X509IssuerName: "CN=V2G Root",
          X509SerialNumber: 7n,
        }],
      },
      MaximumContractCertificateChains: 1,
    },
  };
}

const session = inState("Authorization", { challenge: new Uint8Array(16) });
const around = (o: Around = {}): Around => ({
  pnc: services(),
  ...o,
  station: { payment: ["pnc", "eim"], certificateService: true, ...o.station },
});
const RES = "CertificateInstallationRes";

/** The outcome after the backend has settled. */
function settle(settled: Around["settled"], atMs = 0, from = session): Outcome {
  const awaited = ask(from, request(), around());
  assert.ok(awaited.kind === "await");
  return ask(
    awaited.session,
    request(),
    around({ atMs, ...(settled ? { settled } : {}) }),
  );
}

Deno.test("`handleCertificateInstallation()` hands the request to the backend, signature checked", () => {
  const outcome = ask(session, request(), around());
  assert.ok(outcome.kind === "await");
  assert.equal(outcome.deadlineMs, 4_500);
  const { command } = outcome;
  assert.ok(command.type === "evse.certificate");
  assert.equal(command.set, "iso20-common");
  assert.equal(command.action, "Install");
  const open = command.request.open("test");
  assert.equal(open.root, "CertificateInstallationReq");
  assert.ok(open.signature);
});

Deno.test("`handleCertificateInstallation()` passes the answer on under the session's own header, the signature kept", () => {
  const { value, session: after, end } = answerOf(
    settle({
      ok: true,
      command: "evse.certificate",
      certificate: backendAnswer(EMAID, {
        RemainingContractCertificateChains: 2,
      }),
    }),
    RES,
  );
  assert.equal(value.ResponseCode, "OK");
  assert.equal(value.Header.SessionID, SESSION_ID);
  assert.notEqual(value.Header.TimeStamp, 1);
  assert.ok(value.Header.Signature);
  assert.equal(value.RemainingContractCertificateChains, 2);
  assert.equal(after.installations, 1);
  assert.equal(after.state, "Authorization");
  assert.equal(end, undefined);
});

Deno.test("`handleCertificateInstallation()` says Ongoing for a late backend and gives up after `certificateTotalMs`", () => {
  const late = {
    ok: false,
    command: "evse.certificate",
    reason: "late",
  } as const;
  const first = answerOf(settle(late, 4_499), RES);
  assert.equal(first.value.ResponseCode, "OK");
  assert.equal(first.value.EVSEProcessing, "Ongoing");
  const again = ask(first.session, request(), around({ atMs: 56_000 }));
  assert.ok(again.kind === "await");
  const last = answerOf(
    ask(again.session, request(), around({ atMs: 60_500, settled: late })),
    RES,
  );
  assert.equal(last.value.ResponseCode, "WARNING_NoCertificateAvailable");
});

Deno.test("`handleCertificateInstallation()` lets an Ongoing backend be asked again", () => {
  const { value, session: after } = answerOf(
    settle({
      ok: true,
      command: "evse.certificate",
      certificate: backendAnswer(EMAID, { EVSEProcessing: "Ongoing" }),
    }),
    RES,
  );
  assert.equal(value.EVSEProcessing, "Ongoing");
  assert.equal(after.installations, 0);
  assert.equal(ask(after, request(), around()).kind, "await");
});

Deno.test("`handleCertificateInstallation()` answers a WARNING when the backend refuses, fails or answers something else", () => {
  const { Header } = request().value;
  const other = backendAnswer(EMAID, { ResponseCode: "FAILED", Header });
  const settled = [
    { ok: false, command: "evse.certificate", reason: "unknown" },
    { ok: true, command: "evse.certificate" },
    { ok: true, command: "evse.certificate", certificate: other },
  ] as const;
  for (const each of settled) {
    const { value, end } = answerOf(settle(each, 100), RES);
    assert.equal(value.ResponseCode, "WARNING_NoCertificateAvailable");
    assert.equal(value.EVSEProcessing, "Finished");
    assert.equal(end, undefined);
  }
  const unknown = answerOf(
    settle({
      ok: true,
      command: "evse.certificate",
      certificate: backendAnswer(EMAID, {
        ResponseCode: "WARNING_NoContractMatchingPCIDFound",
      }),
    }),
    RES,
  );
  assert.equal(
    unknown.value.ResponseCode,
    "WARNING_NoContractMatchingPCIDFound",
  );
  assert.equal(unknown.session.installations, 0);
});

Deno.test("`handleCertificateInstallation()` ends a session whose request another key signed", () => {
  const { value, end } = answerOf(
    ask(session, request(new Uint8Array([1])), around()),
    RES,
  );
  assert.equal(value.ResponseCode, "FAILED_SignatureError");
  assert.match(end?.reason ?? "", /V2G_ERR_042/);
});

Deno.test("`handleCertificateInstallation()` answers a WARNING where nothing is installed", () => {
  const cases: readonly Outcome[] = [
    ask(session, request(), around({ station: { certificateService: false } })),
    ask(inState("Authorization"), request(), around()),
    ask({ ...session, installations: 255 }, request(), around()),
  ];
  for (const outcome of cases) {
    const { value, session: after } = answerOf(outcome, RES);
    assert.equal(value.ResponseCode, "WARNING_NoCertificateAvailable");
    assert.equal(after.state, "Authorization");
  }
});
