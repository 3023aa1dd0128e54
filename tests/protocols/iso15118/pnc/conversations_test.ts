/** Chains of a public vehicle and a public station, up to the last certificate they sent. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  type Certificate,
  readCertificate,
} from "../../../../protocols/iso15118/pnc/x509/certificate.ts";
import { KEY_USAGE } from "../../../../protocols/iso15118/pnc/x509/extensions.ts";
import { checkPath } from "../../../../protocols/iso15118/pnc/x509/path.ts";
import { loadSet } from "../../../../protocols/iso15118/shared/sets.ts";
import { simulated, testWith } from "../../../_shared.ts";

const iso2 = await loadSet("iso2");
/** When the conversation was recorded. */
const NOW_MS = Date.UTC(2026, 10, 21, 1);

const RECORDED = simulated("iso2_ac_pnc_certinstall_tls");
const TITLE =
  "`checkPath()` accepts the chains of a public vehicle and station";
testWith(RECORDED, TITLE, (file) => {
  const domains: (string | undefined)[] = [];
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  for (const line of text.trim().split("\n")) {
    const row: { ns?: string; hex: string } = JSON.parse(line);
    if (row.ns?.endsWith(":2:2013:MsgDef") !== true) continue;
    const decoded = iso2.decode(Uint8Array.fromHex(row.hex).subarray(8), {
      trailing: 8,
    });
    assert.ok(decoded.ok);
    if (decoded.message.root !== "V2G_Message") continue;
    const { PaymentDetailsReq: details, CertificateInstallationRes: response } =
      decoded.message.value.Body;
    for (
      const chain of [
        details?.ContractSignatureCertChain,
        response?.ContractSignatureCertChain,
        response?.SAProvisioningCertificateChain,
      ]
    ) {
      const [sub2, sub1] = chain?.SubCertificates?.Certificate ?? [];
      if (chain === undefined || sub1 === undefined || sub2 === undefined) {
        continue;
      }
      const leaf = holds(chain.Certificate, sub2, readCertificate(sub1));
      domains.push(leaf.domain);
    }
  }
  assert.deepEqual(domains, ["MO", "CPS", "MO"]);
});

function holds(
  leaf: Uint8Array,
  sub: Uint8Array,
  root: Certificate,
): Certificate {
  const path = checkPath(
    { leaf, subCertificates: [sub] },
    { name: "leaf", roots: [root], leafUsage: KEY_USAGE.digitalSignature },
    NOW_MS,
  );
  assert.ok(path.ok, path.ok ? "" : path.reason);
  return path.leaf;
}
