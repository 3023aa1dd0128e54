/**
 * Plug & Charge without cryptography: a signature is the text of what it
 * covers and of the key's owner, so that a changed octet, another key and a
 * missing signature are noticed as the real ones notice them.
 */

import { Sealed } from "../../../../privacy/seal/mod.ts";
import type {
  CertificateInstallationRes,
  Signature,
} from "../../../../protocols/iso15118/generated/iso20_common.ts";
import type {
  CarKey,
  CarPnc,
  CertificateChain,
  OpenMessage,
  PncFault,
  PncServices,
  PncVerdict,
  Signable,
} from "../../../../protocols/iso15118/pnc/types.ts";

const octets = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A "certificate": its owner's name as octets. */
export const PROVISIONING: CertificateChain = {
  leaf: octets("CN=WMIV0PROVISIONING"),
  subCertificates: [octets("CN=OEM Sub 2"), octets("CN=OEM Sub 1")],
};

export const contractOf = (emaid: string): CertificateChain => ({
  leaf: octets(`CN=${emaid}`),
  subCertificates: [octets("CN=MO Sub 2")],
});

/** The same text for the same value, before and after the wire. */
function canonical(value: unknown): string {
  if (value instanceof Uint8Array) return `x${text(value)}`;
  if (typeof value === "bigint" || typeof value === "number") return `${value}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value && typeof value === "object") {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => a < b ? -1 : 1);
    return `{${entries.map(([k, v]) => `${k}:${canonical(v)}`).join()}}`;
  }
  return String(value);
}

function sum(elements: readonly Signable[], leaf: Uint8Array): Uint8Array {
  const all = elements.map(({ root, value }) => `${root}${canonical(value)}`);
  const covered = `${text(leaf)}|${all.join("|")}`;
  let [a, b] = [7, 11];
  for (const octet of octets(covered)) {
    a = (a * 31 + octet) % 65_521;
    b = (b + a) % 65_521;
  }
  return octets(`${text(leaf)}:${a}:${b}:${covered.length}`);
}

const idOf = ({ value }: Signable) =>
  value && typeof value === "object" && "Id" in value ? `#${value.Id}` : "";

export function signBy(
  leaf: Uint8Array,
  elements: readonly Signable[],
): Signature {
  const Algorithm = "urn:test";
  return {
    SignedInfo: {
      CanonicalizationMethod: { Algorithm },
      SignatureMethod: { Algorithm },
      Reference: elements.map((element) => ({
        URI: idOf(element),
        DigestMethod: { Algorithm },
        DigestValue: octets("digest"),
      })),
    },
    SignatureValue: { $value: sum(elements, leaf) },
  };
}

function verdict(ok: boolean, fault: PncFault, reason: string): PncVerdict {
  return ok ? { ok } : { ok, fault, reason };
}

/** The station's side; `fault` is what the chain check says of every contract. */
export function services(
  change: Partial<PncServices> & { fault?: PncFault } = {},
): PncServices {
  const { fault, ...rest } = change;
  return {
    checkContract: () =>
      verdict(
        fault === undefined,
        fault ?? "CertChainError",
        "V2G_ERR_042 the contract certificate failed the test's rule",
      ),
    verify: (signed, leaf) => {
      const { elements, signature } = signed.open("signature check");
      const wanted = sum(elements, leaf.open("signature check"));
      return verdict(
        signature !== undefined &&
          text(signature.SignatureValue.$value) === text(wanted),
        "SignatureError",
        "V2G_ERR_042 the signature is not the contract key's",
      );
    },
    emaidOf: (leaf) => {
      const name = text(leaf.open("authorisation")).split("CN=")[1];
      return name ? new Sealed("EMAID", octets(name)) : undefined;
    },
    ...rest,
  };
}

/** A vehicle; its contract is what was installed last. */
export class TestCar implements CarPnc {
  contract?: { chain: CertificateChain; emaid: Uint8Array };
  readonly provisioning = PROVISIONING;
  readonly roots = [{ X509IssuerName: "CN=V2G Root", X509SerialNumber: 1n }];
  readonly wants?: "install";
  signed = 0;

  constructor(o: { emaid?: string; wants?: "install" } = {}) {
    if (o.emaid) this.take(o.emaid);
    if (o.wants) this.wants = o.wants;
  }

  take(emaid: string): void {
    this.contract = { chain: contractOf(emaid), emaid: octets(emaid) };
  }

  sign(by: CarKey, elements: readonly Signable[]): Signature {
    this.signed++;
    const leaf = by === "contract"
      ? this.contract?.chain.leaf
      : PROVISIONING.leaf;
    return signBy(leaf ?? octets("nobody"), elements);
  }

  install(_set: string, response: OpenMessage): PncVerdict {
    const { SignedInstallationData: data, CPSCertificateChain: cps } = response
      .value as CertificateInstallationRes;
    const wanted = sum([installation(data)], cps.Certificate);
    const ok = response.signature !== undefined &&
      text(response.signature.SignatureValue.$value) === text(wanted);
    if (ok) this.take(text(data.ContractCertificateChain.Certificate).slice(3));
    return verdict(ok, "SignatureError", "the CPS did not sign the contract");
  }
}

const installation = (value: unknown): Signable => ({
  set: "iso20-common",
  root: "SignedInstallationData",
  value,
});

const CPS = octets("CN=CPS Leaf");

/** What a certificate backend answers; its header is not the session's. */
export function backendAnswer(
  emaid: string,
  change: Partial<CertificateInstallationRes> = {},
): Sealed<OpenMessage> {
  const chain = contractOf(emaid);
  const data = {
    Id: "data",
    ContractCertificateChain: {
      Certificate: chain.leaf,
      SubCertificates: { Certificate: [...chain.subCertificates] },
    },
    ECDHCurve: "SECP521" as const,
    DHPublicKey: new Uint8Array(133).fill(4),
    SECP521_EncryptedPrivateKey: new Uint8Array(94).fill(9),
  };
  const value: CertificateInstallationRes = {
    Header: { SessionID: "FFFFFFFFFFFFFFFF", TimeStamp: 1 },
    ResponseCode: "OK",
    EVSEProcessing: "Finished",
    CPSCertificateChain: { Certificate: CPS },
    SignedInstallationData: data,
    RemainingContractCertificateChains: 0,
    ...change,
  };
  return new Sealed<OpenMessage>("CertificateInstallationRes", {
    root: "CertificateInstallationRes",
    value,
    signature: signBy(CPS, [installation(data)]),
  });
}
