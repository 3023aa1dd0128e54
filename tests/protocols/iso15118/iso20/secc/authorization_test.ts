import assert from "node:assert/strict";
import type { PncFault } from "../../../../../protocols/iso15118/pnc/types.ts";
import { contractOf, services, signBy } from "../_pnc.ts";
import {
  answerOf,
  type Around,
  ask,
  HEADER,
  inState,
  opened,
} from "./_session.ts";

const EMAID = "DEVGTC123456789";
const CHALLENGE = new Uint8Array(16).fill(5);
const BOTH = { payment: ["pnc", "eim"] } as const;
const SETUP = { root: "AuthorizationSetupReq", value: { Header: HEADER } };
const EIM = {
  root: "AuthorizationReq",
  value: {
    Header: HEADER,
    SelectedAuthorizationService: "EIM",
    EIM_AReqAuthorizationMode: {},
  },
};

function byContract(o: { challenge?: Uint8Array; by?: string } = {}) {
  const { leaf, subCertificates } = contractOf(EMAID);
  const mode = {
    Id: "id1",
    GenChallenge: o.challenge ?? CHALLENGE,
    ContractCertificateChain: {
      Certificate: leaf,
      SubCertificates: { Certificate: [...subCertificates] },
    },
  };
  const Signature = signBy(contractOf(o.by ?? EMAID).leaf, [{
    set: "iso20-common",
    root: "PnC_AReqAuthorizationMode",
    value: mode,
  }]);
  return {
    root: "AuthorizationReq",
    value: {
      Header: o.by === "" ? HEADER : { ...HEADER, Signature },
      SelectedAuthorizationService: "PnC",
      PnC_AReqAuthorizationMode: mode,
    },
  };
}

const waiting = inState("Authorization", { challenge: CHALLENGE });
const around = (o: Around = {}): Around => ({
  pnc: services(),
  ...o,
  station: { ...BOTH, ...o.station },
});

Deno.test("`handleAuthorizationSetup()` offers EIM alone without roots or without the wish", () => {
  for (const o of [{ station: BOTH }, { pnc: services() }]) {
    const { value, session } = answerOf(
      ask(inState("AuthorizationSetup"), SETUP, o),
      "AuthorizationSetupRes",
    );
    assert.deepEqual(value.AuthorizationServices, ["EIM"]);
    assert.deepEqual(value.EIM_ASResAuthorizationMode, {});
    assert.equal(value.PnC_ASResAuthorizationMode, undefined);
    assert.equal(value.CertificateInstallationService, false);
    assert.equal(session.challenge, undefined);
  }
});

Deno.test("`handleAuthorizationSetup()` offers a contract with a fresh challenge, providers and installation as given", () => {
  const pnc = services({ providers: ["DEVGT", "NLABC"] });
  const { value, session } = answerOf(
    ask(inState("AuthorizationSetup"), SETUP, {
      pnc,
      station: { ...BOTH, certificateService: true },
    }),
    "AuthorizationSetupRes",
  );
  assert.deepEqual(value.AuthorizationServices, ["PnC", "EIM"]);
  assert.equal(value.CertificateInstallationService, true);
  assert.equal(value.EIM_ASResAuthorizationMode, undefined);
  const mode = value.PnC_ASResAuthorizationMode;
  assert.equal(mode?.GenChallenge.length, 16);
  assert.deepEqual(mode?.GenChallenge, session.challenge);
  assert.deepEqual(mode?.SupportedProviders?.ProviderID, ["DEVGT", "NLABC"]);
});

Deno.test("`handleAuthorizationSetup()` fails where contracts alone are taken and none can be checked", () => {
  const { value, end } = answerOf(
    ask(inState("AuthorizationSetup"), SETUP, {
      station: { payment: ["pnc"] },
    }),
    "AuthorizationSetupRes",
  );
  assert.equal(value.ResponseCode, "FAILED");
  assert.match(end?.reason ?? "", /no roots/);
});

Deno.test("`handleAuthorization()` grants a contract that passes and tells its eMAID, sealed", () => {
  const { value, session, effects } = answerOf(
    ask(waiting, byContract(), around()),
    "AuthorizationRes",
  );
  assert.equal(value.ResponseCode, "OK");
  assert.equal(value.EVSEProcessing, "Finished");
  assert.equal(session.state, "ServiceDiscovery");
  assert.equal(opened(session.contractLeaf), `CN=${EMAID}`);
  assert.ok(effects[0]?.type === "evse.authorise");
  assert.equal(opened(effects[0].emaid), EMAID);
  assert.ok(!JSON.stringify(effects).includes(EMAID));
});

const FAULTS: readonly (readonly [PncFault, string])[] = [
  ["CertificateExpired", "WARNING_CertificateExpired"],
  ["CertificateNotYetValid", "WARNING_CertificateNotYetValid"],
  ["CertificateRevoked", "WARNING_CertificateRevoked"],
  ["CertChainError", "WARNING_CertificateValidationError"],
  ["ContractCancelled", "WARNING_GeneralPnCAuthorizationError"],
  [
    "CertificateNotAllowedAtThisEVSE",
    "WARNING_GeneralPnCAuthorizationError",
  ],
  ["NoCertificateAvailable", "WARNING_NoCertificateAvailable"],
];
for (const [fault, code] of FAULTS) {
  Deno.test(`\`handleAuthorization()\` answers ${code} for ${fault} and stays`, () => {
    const { value, session, effects, end } = answerOf(
      ask(waiting, byContract(), around({ pnc: services({ fault }) })),
      "AuthorizationRes",
    );
    assert.equal(value.ResponseCode, code);
    assert.equal(session.state, "Authorization");
    assert.match(session.refusal ?? "", /^V2G_ERR_042/);
    assert.deepEqual(effects, []);
    assert.equal(end, undefined);
    const after = answerOf(
      ask(session, {
        root: "ServiceDiscoveryReq",
        value: { Header: HEADER },
      }, around()),
      "ServiceDiscoveryRes",
    );
    assert.equal(after.value.ResponseCode, "FAILED_SequenceError");
    assert.match(after.end?.reason ?? "", /refused \(V2G_ERR_042/);
  });
}

Deno.test("`handleAuthorization()` answers WARNING_ChallengeInvalid for another challenge", () => {
  const other = byContract({ challenge: new Uint8Array(16).fill(6) });
  const { value } = answerOf(ask(waiting, other, around()), "AuthorizationRes");
  assert.equal(value.ResponseCode, "WARNING_ChallengeInvalid");
});

Deno.test("`handleAuthorization()` ends a session whose signature is another key's or missing", () => {
  for (const by of ["DEVGTC000000000", ""]) {
    const { value, end, effects } = answerOf(
      ask(waiting, byContract({ by }), around()),
      "AuthorizationRes",
    );
    assert.equal(value.ResponseCode, "FAILED_SignatureError");
    assert.equal(end?.how, "failed");
    assert.deepEqual(effects.map(({ type }) => type), ["evse.sessionOver"]);
  }
});

Deno.test("`handleAuthorization()` refuses a contract without an eMAID and one nobody offered to take", () => {
  const nameless = services({ emaidOf: () => undefined });
  const { value } = answerOf(
    ask(waiting, byContract(), around({ pnc: nameless })),
    "AuthorizationRes",
  );
  assert.equal(value.ResponseCode, "WARNING_CertificateValidationError");
  const uninvited = answerOf(
    ask(inState("Authorization"), byContract(), around()),
    "AuthorizationRes",
  );
  assert.equal(
    uninvited.value.ResponseCode,
    "WARNING_AuthorizationSelectionInvalid",
  );
  const eim = answerOf(
    ask(waiting, EIM, around({ station: { payment: ["pnc"] } })),
    "AuthorizationRes",
  );
  assert.equal(eim.value.ResponseCode, "WARNING_AuthorizationSelectionInvalid");
});

Deno.test("`handleAuthorization()` falls back to EIM after the operator's no, without the old verdict", () => {
  const no = around({ station: { eim: "rejected" } });
  const refused = answerOf(ask(waiting, byContract(), no), "AuthorizationRes");
  assert.equal(
    refused.value.ResponseCode,
    "WARNING_GeneralPnCAuthorizationError",
  );
  const asked = answerOf(ask(refused.session, EIM, no), "AuthorizationRes");
  assert.equal(asked.value.ResponseCode, "OK");
  assert.equal(asked.value.EVSEProcessing, "Ongoing");
  assert.ok(asked.effects[0]?.type === "evse.authorise");
  assert.equal(asked.effects[0].emaid, undefined);
  const granted = answerOf(
    ask(asked.session, EIM, around()),
    "AuthorizationRes",
  );
  assert.equal(granted.session.authorisation, "granted");
  assert.deepEqual(granted.effects, []);
  assert.equal(granted.session.contractLeaf, undefined);
});

Deno.test("`handleAuthorization()` asks the outlet once and waits no longer than `pncMs`", () => {
  const still = { eim: "waiting" as const };
  const first = answerOf(
    ask(waiting, byContract(), around({ station: still })),
    "AuthorizationRes",
  );
  assert.equal(first.value.EVSEProcessing, "Ongoing");
  assert.equal(first.effects.length, 1);
  const second = answerOf(
    ask(
      first.session,
      byContract(),
      around({ station: still, atMs: 54_000 }),
    ),
    "AuthorizationRes",
  );
  assert.equal(second.value.EVSEProcessing, "Ongoing");
  assert.deepEqual(second.effects, []);
  const late = answerOf(
    ask(
      second.session,
      byContract(),
      around({ station: still, atMs: 55_001 }),
    ),
    "AuthorizationRes",
  );
  assert.equal(late.value.ResponseCode, "WARNING_GeneralPnCAuthorizationError");
});

Deno.test("`handleAuthorization()` gives up a car that is refused again and again", () => {
  const o = around({ pnc: services({ fault: "CertificateRevoked" }) });
  let session = waiting;
  for (let i = 0; i < 16; i++) {
    const { value, session: next } = answerOf(
      ask(session, byContract(), o),
      "AuthorizationRes",
    );
    assert.equal(value.ResponseCode, "WARNING_CertificateRevoked");
    session = next;
  }
  const { value, end } = answerOf(
    ask(session, byContract(), o),
    "AuthorizationRes",
  );
  assert.equal(value.ResponseCode, "FAILED");
  assert.match(end?.reason ?? "", /refused 16 times/);
});
