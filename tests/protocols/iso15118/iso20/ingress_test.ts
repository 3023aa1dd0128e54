/** What identifies somebody is sealed before any handler, machine or trace sees the request. */

import assert from "node:assert/strict";
import { Sealed } from "../../../../privacy/seal/mod.ts";
import { sealRequest } from "../../../../protocols/iso15118/iso20/secc/mod.ts";

/** Octets and text by which an identity is known again. */
const NAME = "WMIV1DENTITY";
const octets = () => new TextEncoder().encode(NAME);

const SIGNATURE = {
  SignedInfo: {},
  SignatureValue: { $value: octets() },
  KeyInfo: { X509Data: { X509Certificate: octets() } },
};
const HEADER = {
  SessionID: "0123456789ABCDEF",
  TimeStamp: 1_795_219_301,
  Signature: SIGNATURE,
};
const CHAIN = {
  Certificate: octets(),
  SubCertificates: { Certificate: [octets(), octets()] },
};

interface Identified {
  readonly root: string;
  readonly value: object;
  /** Field that holds what was sealed; absent where the header alone says who it is. */
  readonly sealed?: string;
}

const MESSAGES: readonly Identified[] = [
  {
    root: "SessionSetupReq",
    value: { Header: HEADER, EVCCID: octets() },
    sealed: "EVCCID",
  },
  {
    root: "SessionSetupReq",
    value: { Header: HEADER, EVCCID: NAME },
    sealed: "EVCCID",
  },
  {
    root: "AuthorizationReq",
    value: {
      Header: HEADER,
      SelectedAuthorizationService: "PnC",
      PnC_AReqAuthorizationMode: {
        Id: NAME,
        GenChallenge: new Uint8Array(16),
        ContractCertificateChain: CHAIN,
      },
    },
    sealed: "contract",
  },
  {
    root: "CertificateInstallationReq",
    value: {
      Header: HEADER,
      OEMProvisioningCertificateChain: { Id: NAME, ...CHAIN },
      ListOfRootCertificateIDs: {
        RootCertificateID: [{
          X509IssuerName: NAME,
          X509SerialNumber: 1n,
        }],
      },
      MaximumContractCertificateChains: 1,
      PrioritizedEMAIDs: { EMAID: [octets()] },
    },
    sealed: "request",
  },
  {
    root: "MeteringConfirmationReq",
    value: {
      Header: HEADER,
      SignedMeteringData: { Id: "md1", SessionID: "0123456789ABCDEF" },
    },
    sealed: "signed",
  },
  // A signature where the schema lets one be: every other request has it too.
  ...[
    "AuthorizationSetupReq",
    "ServiceDiscoveryReq",
    "ServiceDetailReq",
    "ServiceSelectionReq",
    "ScheduleExchangeReq",
    "PowerDeliveryReq",
    "SessionStopReq",
    "VehicleCheckInReq",
    "VehicleCheckOutReq",
    "AC_ChargeParameterDiscoveryReq",
    "AC_ChargeLoopReq",
    "DC_ChargeParameterDiscoveryReq",
    "DC_CableCheckReq",
    "DC_PreChargeReq",
    "DC_ChargeLoopReq",
    "DC_WeldingDetectionReq",
  ].map((root) => ({ root, value: { Header: HEADER } })),
  {
    root: "AuthorizationReq",
    value: {
      Header: HEADER,
      SelectedAuthorizationService: "EIM",
      EIM_AReqAuthorizationMode: {},
    },
  },
];

/** Where a value shows the name to whoever walks through it, as a dotted path. */
function shown(value: unknown, path = "value"): string[] {
  if (typeof value === "string") return value.includes(NAME) ? [path] : [];
  if (value instanceof Uint8Array) {
    return new TextDecoder().decode(value).includes(NAME) ? [path] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Reflect.ownKeys(value).flatMap((key) =>
    shown(Reflect.get(value, key), `${path}.${String(key)}`)
  );
}

for (const [n, { root, value, sealed }] of MESSAGES.entries()) {
  const what = sealed === undefined
    ? "keeps no signature open"
    : `seals its ${sealed}`;
  Deno.test(`\`sealRequest()\` of ${root} ${what} (${n + 1})`, () => {
    assert.ok(shown(value).length > 0, "the message says who it is");
    const request = sealRequest({ root, value });
    assert.ok(request);
    assert.equal(request.root, root);
    assert.deepEqual(shown(request), []);
    for (
      const text of [
        JSON.stringify(request),
        Deno.inspect(request, { depth: 20, showHidden: true }),
      ]
    ) {
      assert.ok(!text.includes(NAME), text);
      assert.ok(!text.includes([...octets()].join(",")), text);
      assert.ok(!text.includes([...octets()].join(", ")), text);
    }
    assert.deepEqual(request.value.Header, {
      SessionID: HEADER.SessionID,
      TimeStamp: HEADER.TimeStamp,
    });
    if (sealed === undefined) return;
    const kept: unknown = Reflect.get(request.value, sealed);
    assert.ok(kept instanceof Sealed);
    // Who may open it finds all of it there.
    assert.ok(shown(kept.open("test")).length > 0);
  });
}

Deno.test("`sealRequest()` takes no responses and no messages of others", () => {
  for (const root of ["SessionSetupRes", "supportedAppProtocolReq", ""]) {
    assert.equal(sealRequest({ root, value: { Header: HEADER } }), undefined);
  }
});
