/** OCSP responses as `openssl ocsp` makes them. */

import assert from "node:assert/strict";
import { Sealed } from "../../../privacy/seal/mod.ts";
import { readChain } from "../../../drivers/pnc/files.ts";
import { readCertificate } from "../../../protocols/iso15118/pnc/x509/certificate.ts";
import { DerError } from "../../../protocols/iso15118/pnc/x509/der.ts";
import { readOcsp } from "../../../protocols/iso15118/pnc/x509/ocsp.ts";
import { freshPki, station } from "./_setup.ts";

async function run(...args: readonly string[]): Promise<boolean> {
  try {
    const { success } = await new Deno.Command("openssl", {
      args: [...args],
      stdout: "null",
      stderr: "null",
    }).output();
    return success;
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotFound)) throw cause;
    return false;
  }
}

/** The response of a responder with the key of `signer` on the contract of a PKI. */
async function respond(
  pki: string,
  status: "V" | "R",
  signer: string,
  hash = "sha1",
): Promise<string | undefined> {
  const chain = readChain(`${pki}/contract.pem`);
  const serial = readCertificate(chain.leaf).serial.toHex().toUpperCase();
  const revoked = status === "R" ? "260101000000Z" : "";
  Deno.writeTextFileSync(
    `${pki}/index.txt`,
    `${status}\t301231235959Z\t${revoked}\t${serial}\tunknown\t/CN=contract\n`,
  );
  const [, sub1] = chain.subCertificates;
  assert.ok(sub1);
  const path = `${pki}/${status}-${signer}-${hash}.ocsp`;
  const ok = await run(
    "ocsp",
    "-index",
    `${pki}/index.txt`,
    "-CA",
    `${pki}/mo_sub2.pem`,
    "-rsigner",
    `${pki}/${signer}.pem`,
    "-rkey",
    `${pki}/${signer}.key`,
    // ISO 15118-20 signs by SHA-512; the default here is SHA-256.
    "-rmd",
    "sha512",
    "-ndays",
    "1",
    "-issuer",
    `${pki}/mo_sub2.pem`,
    `-${hash}`,
    "-cert",
    `${pki}/contract.pem`,
    "-respout",
    path,
  );
  if (!ok) console.log("skipped: openssl ocsp made no response");
  return ok ? path : undefined;
}

async function verdictOf(pki: string, ocsp: readonly string[]) {
  const pnc = await station(pki, {
    ocsp,
    crls: [`${pki}/mo.crl`],
    requireRevocation: true,
  });
  const chain = new Sealed("chain", readChain(`${pki}/contract.pem`));
  return pnc.checkContract(chain, undefined, Date.now());
}

for (const algorithm of ["p256", "p521"] as const) {
  Deno.test(`\`checkContract()\` refuses what an OCSP response of ${algorithm} revokes`, async () => {
    const pki = freshPki(algorithm);
    for (const hash of ["sha1", "sha256"]) {
      const good = await respond(pki, "V", "mo_sub2", hash);
      const bad = await respond(pki, "R", "mo_sub2", hash);
      if (good === undefined || bad === undefined) return;
      assert.deepEqual(await verdictOf(pki, [good]), { ok: true });
      const verdict = await verdictOf(pki, [good, bad]);
      assert.ok(!verdict.ok);
      assert.equal(verdict.fault, "CertificateRevoked");
    }
  });
}

Deno.test("`checkContract()` does not believe OCSP responses of others", async () => {
  const pki = freshPki("p256");
  // Neither the issuer nor appointed by it.
  const bad = await respond(pki, "R", "secc");
  if (bad === undefined) return;
  assert.deepEqual(await verdictOf(pki, [bad]), { ok: true });
});

Deno.test("`checkContract()` takes an OCSP response where there is no list", async () => {
  const pki = freshPki("p256");
  const good = await respond(pki, "V", "mo_sub2");
  if (good === undefined) return;
  const pnc = await station(pki, { ocsp: [good], requireRevocation: true });
  const chain = new Sealed("chain", readChain(`${pki}/contract.pem`));
  const verdict = pnc.checkContract(chain, undefined, Date.now());
  assert.ok(!verdict.ok, "the sub-CAs still have nothing");
  assert.match(verdict.reason, /^V2G_ERR_042: sub-CA 1 of the contract/);
});

Deno.test("`readOcsp()` refuses damaged responses by DerError alone", async () => {
  const pki = freshPki("p256");
  const path = await respond(pki, "V", "mo_sub2");
  if (path === undefined) return;
  const octets = Deno.readFileSync(path);
  for (let at = 0; at < octets.length; at++) {
    for (const flip of [1, 0x80, 0xff]) {
      const damaged = octets.slice();
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      try {
        readOcsp(damaged);
      } catch (cause) {
        assert.ok(cause instanceof DerError, String(cause));
      }
    }
    assert.throws(() => readOcsp(octets.slice(0, at)), DerError);
  }
});
