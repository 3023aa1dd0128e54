/** Chains with something wrong in them. */

import {
  issue,
  type Issued,
  type KeyAlgorithm,
} from "../../../drivers/testbench/pki/issue.ts";
import { revocationListPem } from "../../../drivers/testbench/pki/revoke.ts";
import { derOf } from "../../../drivers/tls/x509.ts";
import type { CertificateChain } from "../../../protocols/iso15118/pnc/types.ts";
import { readCertificate } from "../../../protocols/iso15118/pnc/x509/certificate.ts";
import { type Crl, readCrl } from "../../../protocols/iso15118/pnc/x509/crl.ts";

export const DAY_MS = 86_400_000;
export const NOW_MS = Date.UTC(2026, 5, 1);

/** What differs from a certificate as it should be. */
export interface Odd {
  readonly commonName?: string;
  readonly fromMs?: number;
  readonly untilMs?: number;
  /** Replaces an extension; undefined leaves it out. */
  readonly extensions?: { readonly [name: string]: string | undefined };
  /** Key kind; that of the chain by default. */
  readonly algorithm?: KeyAlgorithm;
  /** Issued by a CA of the same name with another key. */
  readonly forged?: true;
}

/** One odd thing for each place of a chain. */
export interface OddChain {
  readonly leaf?: Odd;
  readonly sub2?: Odd;
  readonly sub1?: Odd;
  readonly root?: Odd;
  /** A third sub-CA below the second. */
  readonly sub3?: Odd;
}

export interface MadeChain {
  readonly chain: CertificateChain;
  readonly root: Uint8Array;
  /** Revocation lists by root and sub-CAs, each naming what `revoked` says. */
  crls(revoked: readonly ("leaf" | "sub2" | "sub1")[], untilMs?: number): Crl[];
}

const CA = {
  basicConstraints: "critical,CA:TRUE",
  keyUsage: "critical,keyCertSign,cRLSign",
  subjectKeyIdentifier: "hash",
};
const LEAF = {
  basicConstraints: "critical,CA:FALSE",
  keyUsage: "critical,digitalSignature,keyAgreement",
  subjectKeyIdentifier: "hash",
};

function make(
  name: string,
  algorithm: KeyAlgorithm,
  extensions: { readonly [name: string]: string | undefined },
  issuer: Issued | undefined,
  odd: Odd = {},
): Issued {
  const all = Object.entries({ ...extensions, ...odd.extensions });
  const plan = {
    commonName: odd.commonName ?? name,
    domain: "MO",
    notBeforeMs: odd.fromMs ?? NOW_MS - DAY_MS,
    notAfterMs: odd.untilMs ?? NOW_MS + DAY_MS,
    extensions: all.flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const]
    ),
  };
  const by = odd.forged && issuer ? forge(issuer, algorithm) : issuer;
  return issue(plan, odd.algorithm ?? algorithm, by);
}

/** The same name with a fresh key. */
function forge(issuer: Issued, algorithm: KeyAlgorithm): Issued {
  const { commonName } = readCertificate(derOf(issuer.certificate));
  return make(commonName ?? "", algorithm, {
    ...CA,
    subjectKeyIdentifier: undefined,
  }, undefined);
}

/** A contract chain of two sub-CAs, with oddities. */
export function makeChain(
  odd: OddChain = {},
  algorithm: KeyAlgorithm = "p256",
): MadeChain {
  const limit = (length: number) => ({
    ...CA,
    basicConstraints: `critical,CA:TRUE,pathlen:${length}`,
  });
  const root = make("Root", algorithm, CA, undefined, odd.root);
  const sub1 = make("Sub 1", algorithm, limit(1), root, odd.sub1);
  const sub2 = make("Sub 2", algorithm, limit(0), sub1, odd.sub2);
  const sub3 = odd.sub3 && make("Sub 3", algorithm, limit(0), sub2, odd.sub3);
  const leaf = make("DEABCC12345678", algorithm, LEAF, sub3 ?? sub2, odd.leaf);
  const all = { leaf, sub2, sub1, root };
  const issuers = [["leaf", sub2], ["sub2", sub1], ["sub1", root]] as const;
  return {
    chain: {
      leaf: derOf(leaf.certificate),
      subCertificates: [...(sub3 ? [sub3] : []), sub2, sub1].map((one) =>
        derOf(one.certificate)
      ),
    },
    root: derOf(root.certificate),
    crls: (revoked, untilMs = NOW_MS + DAY_MS) =>
      issuers.map(([name, issuer]) => {
        const pem = revocationListPem(
          issuer,
          algorithm,
          revoked.includes(name) ? [all[name].certificate] : [],
          { thisUpdateMs: NOW_MS - DAY_MS, nextUpdateMs: untilMs },
        );
        return readCrl(fromPem(pem));
      }),
  };
}

/** The octets of a PEM block. */
export function fromPem(pem: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(pem);
  return Uint8Array.fromBase64(text.replaceAll(/-----[^-]+-----/g, ""));
}
