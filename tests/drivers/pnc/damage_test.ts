/** Damaged responses of a certificate backend: a verdict every time, and never another contract. */

import assert from "node:assert/strict";
import {
  type CertificateBackend,
  decodeOpenMessage,
  encodeOpenMessage,
} from "../../../protocols/iso15118/pnc/provisioning/mod.ts";
import type {
  CarPnc,
  Signable,
  SignedSet,
} from "../../../protocols/iso15118/pnc/types.ts";
import { backend, car, freshDirectory, freshPki } from "./_setup.ts";

const ROUNDS = 300;

/** Numbers of a seed (Lehmer), from 0 to below `limit`. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = state * 48_271 % 2_147_483_647;
    return state % limit;
  };
}

async function askIso2(
  pnc: CarPnc,
  from: CertificateBackend,
): Promise<Uint8Array> {
  const root = "CertificateInstallationReq";
  const value = {
    Id: "id1",
    OEMProvisioningCert: pnc.provisioning!.leaf,
    ListOfRootCertificateIDs: { RootCertificateID: [...pnc.roots] },
  };
  const element: Signable = { set: "iso2", root, value };
  const signature = pnc.sign("provisioning", [element]);
  const octets = await encodeOpenMessage("iso2", { root, value, signature });
  const answer = await from.request("iso2", "Install", octets);
  assert.ok(answer.ok);
  return answer.exiResponse;
}

async function askIso20(
  pnc: CarPnc,
  from: CertificateBackend,
): Promise<Uint8Array> {
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
  const octets = await encodeOpenMessage("iso20-common", {
    root: "CertificateInstallationReq",
    value: {
      Header: {
        SessionID: "0011223344556677",
        TimeStamp: 1,
        Signature: signature,
      },
      OEMProvisioningCertificateChain: chain,
      ListOfRootCertificateIDs: { RootCertificateID: [...pnc.roots] },
      MaximumContractCertificateChains: 1,
    },
  });
  const answer = await from.request("iso20-common", "Install", octets);
  assert.ok(answer.ok);
  return answer.exiResponse;
}

const CASES: readonly {
  readonly set: SignedSet;
  readonly algorithm: "p256" | "p521";
  readonly ask: typeof askIso2;
}[] = [
  { set: "iso2", algorithm: "p256", ask: askIso2 },
  { set: "iso20-common", algorithm: "p521", ask: askIso20 },
];

for (const { set, algorithm, ask } of CASES) {
  Deno.test(`\`install()\` gives a verdict on ${ROUNDS} damaged responses of ${set}`, async () => {
    const pki = freshPki(algorithm);
    const directory = freshDirectory();
    const pnc = await car(pki, {
      contract: {
        chain: `${directory}/contract.pem`,
        key: `file:${directory}/contract.key`,
      },
      wants: "install",
    });
    const octets = await ask(pnc, await backend(pki));
    const next = numbers(20_261_121);
    let refused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const damaged = octets.slice();
      for (let count = 1 + next(3); count > 0; count--) {
        const at = next(damaged.length);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << next(8));
      }
      const opened = await decodeOpenMessage(set, damaged);
      if (!opened.ok) continue;
      const verdict = pnc.install(set, opened.message, Date.now());
      if (!verdict.ok) {
        refused++;
        assert.match(verdict.reason, /^V2G_ERR_042: /);
        continue;
      }
      // What is not signed may differ: session, code, header.
      assert.equal(
        new TextDecoder().decode(pnc.contract?.emaid),
        "DEV2GC00000001",
      );
    }
    assert.ok(refused > ROUNDS / 4, `${refused} of ${ROUNDS} got as far`);
  });
}
