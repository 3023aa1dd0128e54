/** A car with a contract whose keys sign with nothing but their names. */

import type { Signature } from "../../../../../protocols/iso15118/generated/xmldsig.ts";
import type {
  CarKey,
  CarPnc,
  OpenMessage,
  PncVerdict,
  Signable,
} from "../../../../../protocols/iso15118/pnc/types.ts";

export const EMAID = new TextEncoder().encode("DEV2GC00000001");

/** What was signed, and by which key. */
export interface Signed {
  readonly by: CarKey;
  readonly root: string;
  readonly value: unknown;
}

export interface ContractCar extends CarPnc {
  readonly signed: Signed[];
  readonly installed: OpenMessage[];
}

/** A signature that names its key; nobody could mistake it for a real one. */
export function signatureBy(
  name: string,
  elements: readonly Signable[],
): Signature {
  return {
    SignedInfo: {
      CanonicalizationMethod: {
        Algorithm: "http://www.w3.org/TR/canonical-exi/",
      },
      SignatureMethod: {
        Algorithm: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
      },
      Reference: elements.map(() => ({
        URI: "#id1",
        DigestMethod: { Algorithm: "http://www.w3.org/2001/04/xmlenc#sha256" },
        DigestValue: new Uint8Array(32),
      })),
    },
    SignatureValue: { $value: new TextEncoder().encode(name) },
  };
}

export function contractCar(
  wants?: "install" | "update",
  change: Partial<CarPnc> = {},
): ContractCar {
  const signed: Signed[] = [];
  const installed: OpenMessage[] = [];
  const contract = {
    chain: {
      leaf: Uint8Array.of(1, 1),
      subCertificates: [Uint8Array.of(2), Uint8Array.of(3)],
    },
    emaid: EMAID,
  };
  return {
    ...(wants !== "install" && { contract }),
    provisioning: { leaf: Uint8Array.of(4, 4), subCertificates: [] },
    roots: [{ X509IssuerName: "CN=V2GRootCA", X509SerialNumber: 12345n }],
    ...(wants && { wants }),
    sign(by, elements) {
      signed.push(...elements.map(({ root, value }) => ({ by, root, value })));
      return signatureBy(by, elements);
    },
    install(_set, response): PncVerdict {
      installed.push(response);
      return { ok: true };
    },
    verifyTariff: () => ({ ok: true }),
    ...change,
    signed,
    installed,
  };
}
