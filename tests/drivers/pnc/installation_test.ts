/** A vehicle gets its contract and charges with it, all ends out of files. */

import assert from "node:assert/strict";
import { Sealed } from "../../../privacy/seal/mod.ts";
import type { CertificateBackend } from "../../../protocols/iso15118/pnc/provisioning/mod.ts";
import {
  decodeOpenMessage,
  encodeOpenMessage,
} from "../../../protocols/iso15118/pnc/provisioning/mod.ts";
import type {
  CarPnc,
  OpenMessage,
  PncServices,
  Signable,
  SignedSet,
} from "../../../protocols/iso15118/pnc/types.ts";
import type { CertificateInstallationReq } from "../../../protocols/iso15118/generated/iso20_common.ts";
import type * as Iso2 from "../../../protocols/iso15118/generated/iso2.ts";
import { backend, car, freshDirectory, freshPki, station } from "./_setup.ts";

const SESSION = "0011223344556677";
const inFiles = (directory: string) => ({
  contract: {
    chain: `${directory}/contract.pem`,
    key: `file:${directory}/contract.key`,
  },
});

function requestOfIso2(pnc: CarPnc, root: "install" | "update"): OpenMessage {
  const roots = { RootCertificateID: [...pnc.roots] };
  const chain = pnc.contract?.chain;
  const value: Iso2.CertificateInstallationReq | Iso2.CertificateUpdateReq =
    root === "install"
      ? {
        Id: "id1",
        OEMProvisioningCert: pnc.provisioning!.leaf,
        ListOfRootCertificateIDs: roots,
      }
      : {
        Id: "id1",
        ContractSignatureCertChain: {
          Certificate: chain!.leaf,
          SubCertificates: { Certificate: [...chain!.subCertificates] },
        },
        eMAID: pnc.contract!.emaid,
        ListOfRootCertificateIDs: roots,
      };
  const name = root === "install"
    ? "CertificateInstallationReq"
    : "CertificateUpdateReq";
  const element: Signable = { set: "iso2", root: name, value };
  const by = root === "install" ? "provisioning" : "contract";
  return { root: name, value, signature: pnc.sign(by, [element]) };
}

function requestOfIso20(pnc: CarPnc): OpenMessage {
  const chain = {
    Id: "id1",
    Certificate: pnc.provisioning!.leaf,
    SubCertificates: { Certificate: [...pnc.provisioning!.subCertificates] },
  };
  const signature = pnc.sign("provisioning", [{
    set: "iso20-common",
    root: "OEMProvisioningCertificateChain",
    value: chain,
  }]);
  const value: CertificateInstallationReq = {
    Header: { SessionID: SESSION, TimeStamp: 1, Signature: signature },
    OEMProvisioningCertificateChain: chain,
    ListOfRootCertificateIDs: { RootCertificateID: [...pnc.roots] },
    MaximumContractCertificateChains: 1,
  };
  return { root: "CertificateInstallationReq", value, signature };
}

async function ask(
  from: CertificateBackend,
  set: SignedSet,
  request: OpenMessage,
): Promise<OpenMessage> {
  const answer = await from.request(
    set,
    request.root === "CertificateUpdateReq" ? "Update" : "Install",
    await encodeOpenMessage(set, request),
  );
  assert.ok(answer.ok, answer.ok ? "" : answer.reason);
  const opened = await decodeOpenMessage(set, answer.exiResponse);
  assert.ok(opened.ok, opened.ok ? "" : opened.reason);
  return opened.message;
}

/** The vehicle authorises with the contract it has. */
function authorises(pnc: CarPnc, by: PncServices, set: SignedSet): void {
  const { chain, emaid } = pnc.contract!;
  const GenChallenge = new Uint8Array(16).fill(9);
  const element: Signable = set === "iso2"
    ? { set, root: "AuthorizationReq", value: { Id: "id1", GenChallenge } }
    : {
      set,
      root: "PnC_AReqAuthorizationMode",
      value: {
        Id: "id1",
        GenChallenge,
        ContractCertificateChain: {
          Certificate: chain.leaf,
          SubCertificates: { Certificate: [...chain.subCertificates] },
        },
      },
    };
  const now = Date.now();
  assert.deepEqual(
    by.checkContract(
      new Sealed("chain", chain),
      new Sealed("eMAID", emaid),
      now,
    ),
    { ok: true },
  );
  const signature = pnc.sign("contract", [element]);
  assert.deepEqual(
    by.verify(
      new Sealed("signed", { elements: [element], signature }),
      new Sealed("leaf", chain.leaf),
    ),
    { ok: true },
  );
}

Deno.test("`openCarPnc()` installs and updates a contract by ISO 15118-2", async () => {
  const pki = freshPki("p256");
  const files = inFiles(freshDirectory());
  const pnc = await car(pki, { ...files, wants: "install" });
  assert.equal(pnc.contract, undefined);
  const from = await backend(pki);
  const response = await ask(from, "iso2", requestOfIso2(pnc, "install"));
  assert.equal(response.root, "CertificateInstallationRes");
  assert.deepEqual(pnc.install("iso2", response, Date.now()), { ok: true });
  assert.equal(pnc.wants, undefined);
  authorises(pnc, await station(pki), "iso2");

  const again = await car(pki, { ...files, wants: "update" });
  assert.deepEqual(again.contract, pnc.contract, "the files have it");
  const update = await ask(from, "iso2", requestOfIso2(again, "update"));
  assert.equal(update.root, "CertificateUpdateRes");
  assert.deepEqual(again.install("iso2", update, Date.now()), { ok: true });
  authorises(again, await station(pki), "iso2");
});

for (const algorithm of ["p521", "ed448"] as const) {
  Deno.test(`\`openCarPnc()\` installs a contract by ISO 15118-20 with ${algorithm}`, async () => {
    const pki = freshPki(algorithm);
    const files = inFiles(freshDirectory());
    const pnc = await car(pki, { ...files, wants: "install" });
    const response = await ask(
      await backend(pki),
      "iso20-common",
      requestOfIso20(pnc),
    );
    const verdict = pnc.install("iso20-common", response, Date.now());
    assert.deepEqual(verdict, { ok: true });
    assert.equal(
      Deno.statSync(files.contract.key.replace("file:", "")).mode! & 0o777,
      0o600,
    );
    authorises(pnc, await station(pki), "iso20-common");
    authorises(await car(pki, files), await station(pki), "iso20-common");
  });
}

Deno.test("`install()` refuses a contract that is for another vehicle", async () => {
  for (const algorithm of ["p256", "p521", "ed448"] as const) {
    const set = algorithm === "p256" ? "iso2" : "iso20-common";
    const pki = freshPki(algorithm);
    const other = freshPki(algorithm);
    const pnc = await car(pki, {
      ...inFiles(freshDirectory()),
      wants: "install",
    });
    const request = set === "iso2"
      ? requestOfIso2(pnc, "install")
      : requestOfIso20(pnc);
    const response = await ask(await backend(pki), set, request);
    // The same roots, another provisioning key.
    const thief = await car(other, {
      ...inFiles(freshDirectory()),
      roots: [`${pki}/v2g_root.pem`],
      wants: "install",
    });
    const verdict = thief.install(set, response, Date.now());
    assert.ok(!verdict.ok);
    assert.match(
      verdict.reason,
      /^V2G_ERR_042: (contract certificate does not go with|the encrypted private key is damaged or for another vehicle)/,
    );
    assert.equal(thief.contract, undefined);
  }
});

Deno.test("`install()` refuses what no provisioning service of its roots signed", async () => {
  const pki = freshPki("p256");
  const other = freshPki("p256");
  const pnc = await car(pki, {
    ...inFiles(freshDirectory()),
    roots: [`${other}/v2g_root.pem`],
    wants: "install",
  });
  const response = await ask(
    await backend(pki),
    "iso2",
    requestOfIso2(pnc, "install"),
  );
  const verdict = pnc.install("iso2", response, Date.now());
  assert.ok(!verdict.ok);
  assert.equal(verdict.fault, "CertChainError");
  assert.match(
    verdict.reason,
    /^V2G_ERR_042: sub-CA 2 of the certificate of the provisioning service/,
  );
});

Deno.test("`install()` refuses a response that was changed on the way", async () => {
  const pki = freshPki("p256");
  const pnc = await car(pki, {
    ...inFiles(freshDirectory()),
    wants: "install",
  });
  const response = await ask(
    await backend(pki),
    "iso2",
    requestOfIso2(pnc, "install"),
  );
  const value = response.value;
  assert.ok(typeof value === "object" && value !== null && "eMAID" in value);
  const changed: readonly OpenMessage[] = [
    { ...response, signature: undefined },
    {
      ...response,
      value: {
        ...value,
        eMAID: {
          Id: "id4",
          $value: new TextEncoder().encode("DEXYZC00000001"),
        },
      },
    },
    {
      ...response,
      value: {
        ...value,
        DHpublickey: { Id: "id3", $value: new Uint8Array(65) },
      },
    },
    { ...response, value: {} },
    { ...response, value: undefined },
  ];
  const reasons = changed.map((one) => {
    const verdict = pnc.install("iso2", one, Date.now());
    return verdict.ok ? "accepted" : verdict.reason;
  });
  assert.deepEqual(reasons, [
    "V2G_ERR_042: certificate of the provisioning service: the message has no signature over ContractSignatureCertChain, ContractSignatureEncryptedPrivateKey, DHpublickey, eMAID (rule: signature)",
    "V2G_ERR_042: certificate of the provisioning service: the digest of eMAID is not that of the element in the message (rule: digest)",
    "V2G_ERR_042: certificate of the provisioning service: the digest of DHpublickey is not that of the element in the message (rule: digest)",
    "V2G_ERR_042: the response has no contract in it",
    "V2G_ERR_042: the response has no contract in it",
  ]);
});

Deno.test("`request()` refuses requests that do not hold", async () => {
  const pki = freshPki("p256");
  const other = freshPki("p256");
  const from = await backend(pki);
  const pnc = await car(pki, {
    ...inFiles(freshDirectory()),
    wants: "install",
  });
  const stranger = await car(other, {
    ...inFiles(freshDirectory()),
    wants: "install",
  });
  const good = await encodeOpenMessage("iso2", requestOfIso2(pnc, "install"));
  const unsigned = await encodeOpenMessage("iso2", {
    ...requestOfIso2(pnc, "install"),
    signature: undefined,
  });
  const strange = await encodeOpenMessage(
    "iso2",
    requestOfIso2(stranger, "install"),
  );
  const wishes = [
    ["iso2", "Install", new Uint8Array([0x80, 1, 2])],
    ["iso2", "Update", good],
    ["iso20-common", "Update", good],
    ["iso2", "Install", unsigned],
    ["iso2", "Install", strange],
  ] as const;
  const reasons: string[] = [];
  for (const [set, action, octets] of wishes) {
    const answer = await from.request(set, action, octets);
    reasons.push(answer.ok ? "accepted" : answer.reason);
  }
  assert.match(reasons[0] ?? "", /^the request cannot be read: /);
  assert.equal(reasons[1], "the request is no Update of iso2");
  assert.match(reasons[2] ?? "", /^the request (cannot be read|is no Update)/);
  assert.match(
    reasons[3] ?? "",
    /no signature over CertificateInstallationReq/,
  );
  assert.match(
    reasons[4] ?? "",
    /^certificate of the request is not signed by the certificate/,
  );
});

Deno.test("`openCarPnc()` names its roots as X509IssuerSerial", async () => {
  const pnc = await car(freshPki("p521"));
  assert.equal(pnc.roots.length, 1);
  const [root] = pnc.roots;
  assert.equal(
    root?.X509IssuerName,
    "DC=V2G,O=v2gate test,CN=V2G Test Root CA",
  );
  assert.ok((root?.X509SerialNumber ?? 0n) > 2n ** 100n);
});

Deno.test("`verifyTariff()` takes tariffs signed by the CA of the contract", async () => {
  const pki = freshPki("p256");
  const mo = await station(pki, { key: `file:${pki}/mo_sub2.key` });
  const pnc = await car(pki);
  const element: Signable = {
    set: "iso2",
    root: "SalesTariff",
    value: {
      Id: "id1",
      SalesTariffID: 1,
      SalesTariffEntry: [{ RelativeTimeInterval: { start: 0 } }],
    },
  };
  const signature = mo.sign!([element]);
  const elements = [element];
  assert.deepEqual(pnc.verifyTariff!({ elements, signature }), { ok: true });
  const other = await station(pki, { key: `file:${pki}/secc.key` });
  const wrong = pnc.verifyTariff!({
    elements,
    signature: other.sign!(elements),
  });
  assert.ok(!wrong.ok);
  assert.match(wrong.reason, /^V2G_ERR_042: CA of the contract certificate: /);
});
