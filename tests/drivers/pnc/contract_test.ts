/** Contract chains that do not hold, each refused by certificate and rule. */

import assert from "node:assert/strict";
import { Sealed } from "../../../privacy/seal/mod.ts";
import { stationPnc } from "../../../protocols/iso15118/pnc/station.ts";
import type {
  CertificateChain,
  PncFault,
  PncVerdict,
} from "../../../protocols/iso15118/pnc/types.ts";
import {
  type Revocation,
} from "../../../protocols/iso15118/pnc/x509/revocation.ts";
import { readCertificate } from "../../../protocols/iso15118/pnc/x509/certificate.ts";
import { loadSignatureSets } from "../../../protocols/iso15118/signature/mod.ts";
import { revokeContract } from "../../../drivers/testbench/pki/mod.ts";
import { readChain } from "../../../drivers/pnc/files.ts";
import {
  DAY_MS,
  type MadeChain,
  makeChain,
  NOW_MS,
  type OddChain,
} from "./_certificates.ts";
import { freshPki, station } from "./_setup.ts";

const sets = await loadSignatureSets("iso2", "iso20-common");

function check(
  { chain, root }: Pick<MadeChain, "chain" | "root">,
  options: {
    readonly emaid?: string;
    readonly nowMs?: number;
    readonly revocation?: Revocation;
    readonly others?: CertificateChain;
  } = {},
): PncVerdict {
  const { emaid, nowMs = NOW_MS } = options;
  const pnc = stationPnc(sets, {
    roots: [readCertificate(root)],
    revocation: options.revocation ?? { crls: [], ocsp: [], required: false },
  });
  return pnc.checkContract(
    new Sealed("chain", options.others ?? chain),
    emaid === undefined
      ? undefined
      : new Sealed("eMAID", new TextEncoder().encode(emaid)),
    nowMs,
  );
}

for (const algorithm of ["p256", "p521", "ed448"] as const) {
  Deno.test(`\`checkContract()\` accepts a chain of ${algorithm}`, () => {
    assert.deepEqual(check(makeChain({}, algorithm)), { ok: true });
  });
}

Deno.test("`checkContract()` takes sub-CAs in any order, and a root among them", () => {
  const made = makeChain();
  const { leaf, subCertificates } = made.chain;
  const others = {
    leaf,
    subCertificates: [made.root, ...subCertificates].reverse(),
  };
  assert.deepEqual(check(made, { others }), { ok: true });
});

Deno.test("`checkContract()` compares eMAIDs without case, dashes and check digit", () => {
  const made = makeChain();
  for (
    const emaid of [
      "DEABCC12345678",
      "deabcc12345678",
      "DE-ABC-C12345678",
      "DE-ABC-C12345678-5",
      "DE*ABC*C12345678",
    ]
  ) assert.deepEqual(check(made, { emaid }), { ok: true }, emaid);
  for (const emaid of ["DEABCC12345679", "DEABCC1234567", "", "-"]) {
    const verdict = check(made, { emaid });
    assert.ok(!verdict.ok, emaid);
    assert.equal(
      verdict.reason,
      "V2G_ERR_042: contract certificate is for another eMAID than the message names",
    );
  }
});

interface Case {
  readonly what: string;
  readonly odd: OddChain;
  readonly fault: PncFault;
  readonly reason: string;
}

const CASES: readonly Case[] = [
  {
    what: "an expired contract",
    odd: { leaf: { untilMs: NOW_MS - 1000 } },
    fault: "CertificateExpired",
    reason: "contract certificate expired 2026-05-31T23:59:59Z",
  },
  {
    what: "a contract of tomorrow",
    odd: { leaf: { fromMs: NOW_MS + 1000 } },
    fault: "CertificateNotYetValid",
    reason: "contract certificate is valid only from 2026-06-01T00:00:01Z",
  },
  {
    what: "an expired sub-CA",
    odd: { sub2: { untilMs: NOW_MS - 1000 } },
    fault: "CertificateExpired",
    reason: "sub-CA 1 of the contract certificate expired 2026-05-31T23:59:59Z",
  },
  {
    what: "an expired root",
    odd: { root: { untilMs: NOW_MS - 1000 } },
    fault: "CertificateExpired",
    reason:
      'root "Root" of the contract certificate expired 2026-05-31T23:59:59Z',
  },
  {
    what: "a CA as contract",
    odd: { leaf: { extensions: { basicConstraints: "critical,CA:TRUE" } } },
    fault: "CertChainError",
    reason: "contract certificate is that of a CA (basic constraints)",
  },
  {
    what: "a contract without key usage",
    odd: { leaf: { extensions: { keyUsage: undefined } } },
    fault: "CertChainError",
    reason: "contract certificate has no key usage",
  },
  {
    what: "a contract that may not sign",
    odd: { leaf: { extensions: { keyUsage: "critical,keyAgreement" } } },
    fault: "CertChainError",
    reason: "contract certificate has a key usage without digitalSignature",
  },
  {
    what: "an unknown critical extension",
    odd: { leaf: { extensions: { "1.2.3.4": "critical,DER:0500" } } },
    fault: "CertChainError",
    reason: "contract certificate has the unknown critical extension 1.2.3.4",
  },
  {
    what: "a sub-CA that is none",
    odd: { sub2: { extensions: { basicConstraints: "critical,CA:FALSE" } } },
    fault: "CertChainError",
    reason:
      "sub-CA 1 of the contract certificate is not that of a CA (basic constraints)",
  },
  {
    what: "a sub-CA without basic constraints",
    odd: { sub1: { extensions: { basicConstraints: undefined } } },
    fault: "CertChainError",
    reason:
      "sub-CA 2 of the contract certificate is not that of a CA (basic constraints)",
  },
  {
    what: "a sub-CA that may not issue",
    odd: { sub1: { extensions: { keyUsage: "critical,cRLSign" } } },
    fault: "CertChainError",
    reason:
      "sub-CA 2 of the contract certificate has a key usage without keyCertSign",
  },
  {
    what: "a path longer than a sub-CA allows",
    odd: {
      sub1: { extensions: { basicConstraints: "critical,CA:TRUE,pathlen:0" } },
    },
    fault: "CertChainError",
    reason:
      "sub-CA 2 of the contract certificate allows 0 sub-CAs below itself and has 1 (path length)",
  },
  {
    what: "a path longer than the root allows",
    odd: {
      root: { extensions: { basicConstraints: "critical,CA:TRUE,pathlen:1" } },
    },
    fault: "CertChainError",
    reason:
      'root "Root" of the contract certificate allows 1 sub-CAs below itself and has 2 (path length)',
  },
  {
    what: "three sub-CAs",
    odd: { sub3: {} },
    fault: "CertChainError",
    reason:
      "contract certificate is more than 2 sub-CAs away from a root (path length)",
  },
  {
    what: "a contract that a stranger signed in a sub-CA's name",
    odd: { leaf: { forged: true } },
    fault: "CertChainError",
    reason:
      "contract certificate is not signed by the certificate that it names as its issuer",
  },
  {
    what: "a sub-CA that a stranger signed in the root's name",
    odd: { sub1: { forged: true } },
    fault: "CertChainError",
    reason:
      "sub-CA 2 of the contract certificate is not signed by the certificate that it names as its issuer",
  },
];

for (const { what, odd, fault, reason } of CASES) {
  Deno.test(`\`checkContract()\` refuses ${what}`, () => {
    assert.deepEqual(check(makeChain(odd)), {
      ok: false,
      fault,
      reason: `V2G_ERR_042: ${reason}`,
    });
  });
}

Deno.test("`checkContract()` refuses chains of unknown roots and missing sub-CAs", () => {
  const made = makeChain();
  const other = makeChain({ root: { commonName: "Other" } });
  const { leaf, subCertificates } = made.chain;
  const verdicts = [
    check({ ...made, root: other.root }),
    check(made, { others: { leaf, subCertificates: [] } }),
    check(made, {
      others: { leaf, subCertificates: subCertificates.slice(0, 1) },
    }),
    check(made, {
      others: { leaf, subCertificates: Array(6).fill(leaf) },
    }),
  ];
  assert.deepEqual(verdicts.map((one) => one.ok ? "" : one.reason), [
    "V2G_ERR_042: sub-CA 2 of the contract certificate has an issuer that is neither in the chain nor among the roots",
    "V2G_ERR_042: contract certificate has an issuer that is neither in the chain nor among the roots",
    "V2G_ERR_042: sub-CA 1 of the contract certificate has an issuer that is neither in the chain nor among the roots",
    "V2G_ERR_042: contract certificate comes with 6 others; 5 are the limit",
  ]);
});

Deno.test("`checkContract()` refuses octets that are no certificate", () => {
  const made = makeChain();
  const { leaf, subCertificates } = made.chain;
  const odd = [
    new Uint8Array(),
    new Uint8Array([0x30]),
    new Uint8Array([0x30, 0x80, 0, 0]),
    new Uint8Array(2000).fill(0x30),
    new Uint8Array(20_000),
    leaf.slice(0, -1),
    new Uint8Array([...leaf, 0]),
  ];
  for (const bad of odd) {
    const verdict = check(made, { others: { leaf: bad, subCertificates } });
    assert.ok(!verdict.ok);
    assert.equal(verdict.fault, "CertChainError");
    assert.match(
      verdict.reason,
      /^V2G_ERR_042: contract certificate is no X\.509 certificate: /,
    );
    const below = check(made, { others: { leaf, subCertificates: [bad] } });
    assert.ok(!below.ok);
    assert.match(
      below.reason,
      /^V2G_ERR_042: sub-CA 1 is no X\.509 certificate: /,
    );
  }
});

Deno.test("`checkContract()` refuses what a revocation list names", () => {
  const made = makeChain();
  const by = (
    revoked: Parameters<MadeChain["crls"]>[0],
    untilMs?: number,
    required = false,
  ) =>
    check(made, {
      revocation: { crls: made.crls(revoked, untilMs), ocsp: [], required },
    });
  assert.deepEqual(by([], undefined, true), { ok: true });
  assert.deepEqual(by(["leaf"]), {
    ok: false,
    fault: "CertificateRevoked",
    reason: "V2G_ERR_042: contract certificate is revoked by its issuer",
  });
  const sub = by(["sub1"]);
  assert.ok(!sub.ok);
  assert.equal(
    sub.reason,
    "V2G_ERR_042: sub-CA 2 of the contract certificate is revoked by its issuer",
  );
  const stale = NOW_MS - DAY_MS / 2;
  assert.deepEqual(by([], stale), { ok: true }, "stale, but not demanded");
  assert.ok(!by(["leaf"], stale).ok, "revocations are for good");
  const demanded = by([], stale, true);
  assert.ok(!demanded.ok);
  assert.match(demanded.reason, /has no fresh revocation list/);
});

Deno.test("`checkContract()` does not believe lists of strangers", () => {
  const made = makeChain();
  const stranger = makeChain();
  const verdict = check(made, {
    revocation: { crls: stranger.crls(["leaf"]), ocsp: [], required: true },
  });
  assert.ok(!verdict.ok);
  assert.match(verdict.reason, /no fresh revocation list/);
});

Deno.test("`openStationPnc()` refuses the contract that `revokeContract()` revoked", async () => {
  for (const algorithm of ["p256", "p521", "ed448"] as const) {
    const pki = freshPki(algorithm);
    const chain = new Sealed("chain", readChain(`${pki}/contract.pem`));
    const files = { crls: [`${pki}/mo.crl`], requireRevocation: true };
    const before = await station(pki, files);
    assert.deepEqual(
      before.checkContract(chain, undefined, Date.now()),
      { ok: true },
    );
    revokeContract(pki, algorithm);
    const after = await station(pki, files);
    const verdict = after.checkContract(chain, undefined, Date.now());
    assert.ok(!verdict.ok);
    assert.equal(verdict.fault, "CertificateRevoked");
  }
});

Deno.test("`openStationPnc()` names the file that cannot be used", async () => {
  const pki = freshPki("p256");
  await assert.rejects(
    station(pki, { roots: [`${pki}/absent.pem`] }),
    /cannot read .*absent\.pem: there is no such file/,
  );
  await assert.rejects(
    station(pki, { crls: [`${pki}/mo_root.pem`] }),
    /mo_root\.pem: it holds no "-----BEGIN X509 CRL-----"/,
  );
  await assert.rejects(
    station(pki, { ocsp: [`${pki}/mo_root.pem`] }),
    /cannot use OCSP response in .*mo_root\.pem/,
  );
  Deno.chmodSync(`${pki}/secc.key`, 0o644);
  await assert.rejects(
    station(pki, { key: `file:${pki}/secc.key` }),
    /its mode is 0644/,
  );
});
