/** Signatures of a public vehicle and a public station, checked with the certificates they sent. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readCertificate } from "../../../../protocols/iso15118/pnc/x509/certificate.ts";
import type {
  CertificateChain,
  Signable,
} from "../../../../protocols/iso15118/pnc/types.ts";
import {
  checkSignature,
  loadSignatureSets,
} from "../../../../protocols/iso15118/signature/mod.ts";
import type { Iso2Message } from "../../../../protocols/iso15118/generated/iso2.ts";
import type { Iso20CommonMessage } from "../../../../protocols/iso15118/generated/iso20_common.ts";
import { loadSet } from "../../../../protocols/iso15118/shared/sets.ts";
import { simulated, testWith } from "../../../_shared.ts";

const sets = await loadSignatureSets("iso2", "iso20-common");
const iso2 = await loadSet("iso2");
const common = await loadSet("iso20-common");
const HEADER_OCTETS = 8;

interface Row {
  readonly ns?: string;
  readonly hex: string;
}

/** Conversations that are all here, or none of them. */
const allOf = (...names: readonly string[]) =>
  names.every((name) => simulated(name) !== undefined) ? names : undefined;

function rows(name: string): Row[] {
  const file = simulated(name);
  assert.ok(file);
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  return text.trim().split("\n").map((line): Row => JSON.parse(line));
}

const octetsOf = ({ hex }: Row) =>
  Uint8Array.fromHex(hex).subarray(HEADER_OCTETS);

type V2gMessage = Extract<Iso2Message, { root: "V2G_Message" }>["value"];

function* messagesOfIso2(name: string): Generator<V2gMessage> {
  for (const row of rows(name)) {
    if (row.ns?.endsWith(":2:2013:MsgDef") !== true) continue;
    const decoded = iso2.decode(octetsOf(row), { trailing: 8 });
    assert.ok(decoded.ok, decoded.ok ? "" : decoded.text);
    if (decoded.message.root === "V2G_Message") yield decoded.message.value;
  }
}

function* messagesOfIso20(name: string): Generator<Iso20CommonMessage> {
  for (const row of rows(name)) {
    if (row.ns?.endsWith("-20:CommonMessages") !== true) continue;
    const decoded = common.decode(octetsOf(row), { trailing: 8 });
    if (decoded.ok) yield decoded.message;
  }
}

/** Checks a signature by the key of a certificate; its notes. */
function holds(
  elements: readonly Signable[],
  signature: Parameters<typeof checkSignature>[1]["signature"],
  certificate: Uint8Array,
): readonly string[] {
  const { verifier } = readCertificate(certificate);
  const verdict = checkSignature(sets, { elements, signature }, verifier);
  assert.ok(verdict.ok, verdict.ok ? "" : verdict.reason);
  assert.equal(verdict.form, "xmldsig");
  return verdict.notes;
}

const iso2Element = (root: string, value: unknown): Signable => ({
  set: "iso2",
  root,
  value,
});

/** Counts the signatures of a -2 conversation by message, all checked. */
function checkIso2(name: string): Record<string, number> {
  const counts: Record<string, number> = {};
  let leaf: Uint8Array | undefined;
  let chain: CertificateChain | undefined;
  const count = (root: string) => counts[root] = (counts[root] ?? 0) + 1;
  for (
    const { Header: { Signature: signature }, Body: body } of messagesOfIso2(
      name,
    )
  ) {
    const {
      PaymentDetailsReq: details,
      AuthorizationReq: authorization,
      MeteringReceiptReq: receipt,
      CertificateInstallationReq: request,
      CertificateInstallationRes: response,
    } = body;
    if (details !== undefined) {
      leaf = details.ContractSignatureCertChain.Certificate;
      chain = {
        leaf,
        subCertificates:
          details.ContractSignatureCertChain.SubCertificates?.Certificate ?? [],
      };
    }
    if (request !== undefined) {
      holds(
        [iso2Element("CertificateInstallationReq", request)],
        signature,
        request.OEMProvisioningCert,
      );
      count("CertificateInstallationReq");
    }
    if (response !== undefined && signature !== undefined) {
      holds(
        [
          iso2Element(
            "ContractSignatureCertChain",
            response.ContractSignatureCertChain,
          ),
          iso2Element(
            "ContractSignatureEncryptedPrivateKey",
            response.ContractSignatureEncryptedPrivateKey,
          ),
          iso2Element("DHpublickey", response.DHpublickey),
          iso2Element("eMAID", response.eMAID),
        ],
        signature,
        response.SAProvisioningCertificateChain.Certificate,
      );
      count("CertificateInstallationRes");
    }
    if (signature === undefined || leaf === undefined) continue;
    if (authorization !== undefined) {
      holds([iso2Element("AuthorizationReq", authorization)], signature, leaf);
      count("AuthorizationReq");
    }
    if (receipt !== undefined) {
      holds([iso2Element("MeteringReceiptReq", receipt)], signature, leaf);
      count("MeteringReceiptReq");
    }
    const tariff = body.ChargeParameterDiscoveryRes?.SAScheduleList
      ?.SAScheduleTuple[0]?.SalesTariff;
    const issuer = chain?.subCertificates[0];
    if (tariff !== undefined && issuer !== undefined) {
      holds([iso2Element("SalesTariff", tariff)], signature, issuer);
      count("SalesTariff");
    }
  }
  return counts;
}

const ACCEPTS_ISO2 =
  "`checkSignature()` accepts the signatures of ISO 15118-2 conversations";
const ACCEPTS_ISO20 =
  "`checkSignature()` accepts the signatures of ISO 15118-20 conversations";
const ISO2 = allOf("iso2_ac_pnc_tls", "x_iso2_ac_pnc_receipt_tls");
const REST_OF_ISO2 = allOf(
  "iso2_dc_pnc_tls",
  "iso2_ac_pnc_certinstall_tls",
  "x_iso2_dc_pnc_receipt_tls",
);
testWith(ISO2, ACCEPTS_ISO2, checkAll);
testWith(REST_OF_ISO2, `${ACCEPTS_ISO2}, the rest`, checkAll);

function checkAll(names: readonly string[]): void {
  for (const name of names) {
    const counts = checkIso2(name);
    assert.ok((counts["AuthorizationReq"] ?? 0) > 0, name);
    if (name.includes("certinstall")) {
      assert.equal(counts["CertificateInstallationReq"], 1);
      assert.equal(counts["CertificateInstallationRes"], 1);
    }
    if (name.includes("receipt_tls") && name.includes("_ac_")) {
      assert.ok((counts["MeteringReceiptReq"] ?? 0) > 0, name);
    }
  }
}

const ISO20 = [
  "iso20_ac_dynamic_pnc_tls",
  "iso20_ac_bpt_scheduled_pnc_tls",
  "iso20_dc_scheduled_pnc_tls",
  "iso20_dc_pnc_certinstall_tls",
];
testWith(allOf(...ISO20), ACCEPTS_ISO20, (names) => {
  const seen = new Map<string, number>();
  for (const name of names) {
    for (const message of messagesOfIso20(name)) {
      const signed = signedOf(message);
      if (signed === undefined) continue;
      const notes = holds(
        [signed.element],
        message.root === "AuthorizationReq" ||
          message.root === "CertificateInstallationReq"
          ? message.value.Header.Signature
          : undefined,
        signed.certificate,
      );
      assert.deepEqual(notes, [
        "signed by ECDSA on secp256r1 with SHA-256, as ISO 15118-2 does",
      ]);
      seen.set(message.root, (seen.get(message.root) ?? 0) + 1);
    }
  }
  assert.ok((seen.get("AuthorizationReq") ?? 0) >= 3);
  assert.equal(seen.get("CertificateInstallationReq"), 1);
});

function signedOf(
  message: Iso20CommonMessage,
): { element: Signable; certificate: Uint8Array } | undefined {
  if (message.root === "AuthorizationReq") {
    const value = message.value.PnC_AReqAuthorizationMode;
    return value === undefined ? undefined : {
      element: {
        set: "iso20-common",
        root: "PnC_AReqAuthorizationMode",
        value,
      },
      certificate: value.ContractCertificateChain.Certificate,
    };
  }
  if (message.root === "CertificateInstallationReq") {
    const value = message.value.OEMProvisioningCertificateChain;
    return {
      element: {
        set: "iso20-common",
        root: "OEMProvisioningCertificateChain",
        value,
      },
      certificate: value.Certificate,
    };
  }
  return undefined;
}
