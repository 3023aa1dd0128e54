/**
 * Where identities are sealed: a decoded V2G_Message of ISO 15118-2 becomes a
 * request that machines, handlers and traces may see.
 *
 * EVCCID, eMAID, certificates and signatures (their KeyInfo may hold
 * certificates) are sealed; the header keeps its SessionID only.
 *
 * @module
 */

import { Sealed } from "../../../privacy/seal/mod.ts";
import { openEnvelope } from "../shared/envelope.ts";
import type * as Iso2 from "../generated/iso2.ts";
import type { OpenMessage, SignedElements } from "../pnc/types.ts";
import {
  isIso2RequestRoot,
  type Iso2RequestOf,
  type Iso2RequestRoot,
} from "./common/messages.ts";

/** What handlers see of a header. */
export interface Iso2PlainHeader {
  /** Upper-case hexadecimal digits. */
  readonly SessionID: string;
}

/** SessionSetupReq; EVCCID as the octets of its hexadecimal digits, upper case. */
export interface SealedSessionSetupReq {
  readonly EVCCID: Sealed<Uint8Array>;
}

/** A request that is personal as a whole, with the signature of its header. */
export interface SealedWhole<R extends Iso2RequestRoot> {
  readonly request: Sealed<OpenMessage & { readonly value: Iso2RequestOf<R> }>;
}

/** A request that is plain but for its signature. */
export type WithSignature<R extends Iso2RequestRoot> = Iso2RequestOf<R> & {
  readonly signed: Sealed<SignedElements>;
};

interface SealedValues {
  SessionSetupReq: SealedSessionSetupReq;
  PaymentDetailsReq: SealedWhole<"PaymentDetailsReq">;
  CertificateInstallationReq: SealedWhole<"CertificateInstallationReq">;
  CertificateUpdateReq: SealedWhole<"CertificateUpdateReq">;
  AuthorizationReq: WithSignature<"AuthorizationReq">;
  MeteringReceiptReq: WithSignature<"MeteringReceiptReq">;
}

/** Value of a request as handlers see it. */
export type Iso2SealedValue<R extends Iso2RequestRoot> = R extends
  keyof SealedValues ? SealedValues[R] : Iso2RequestOf<R>;

/** A request with every identity in it sealed; of one root, or of any. */
export type Iso2SealedRequest<R extends Iso2RequestRoot = Iso2RequestRoot> = {
  [K in R]: {
    readonly root: K;
    readonly header: Iso2PlainHeader;
    readonly value: Iso2SealedValue<K>;
  };
}[R];

/**
 * Seals what identifies somebody in a decoded message.
 *
 * Undefined when its body is no request. The casts stand here as they do in a
 * decoder: the body element decides the type.
 */
export function sealIso2Request(
  message: { readonly root: string; readonly value: unknown },
): Iso2SealedRequest | undefined {
  if (message.root !== "V2G_Message") return undefined;
  const opened = openEnvelope(message.value as Iso2.V2G_Message);
  if (!opened || !isIso2RequestRoot(opened.root)) return undefined;
  const { root, value, header: { SessionID, Signature: signature } } = opened;
  const header: Iso2PlainHeader = { SessionID: SessionID.toUpperCase() };
  switch (root) {
    case "SessionSetupReq": {
      const { EVCCID } = value as Iso2.SessionSetupReq;
      const digits = new TextEncoder().encode(EVCCID.toHex().toUpperCase());
      return { root, header, value: { EVCCID: new Sealed("EVCCID", digits) } };
    }
    case "PaymentDetailsReq":
    case "CertificateInstallationReq":
    case "CertificateUpdateReq":
      return {
        root,
        header,
        value: { request: new Sealed(root, { root, value, signature }) },
      } as Iso2SealedRequest;
    case "AuthorizationReq":
    case "MeteringReceiptReq": {
      const elements = [{ set: "iso2", root, value }] as const;
      const signed = new Sealed("Signature", { elements, signature });
      return {
        root,
        header,
        value: { ...value, signed },
      } as Iso2SealedRequest;
    }
    default:
      return { root, header, value } as Iso2SealedRequest;
  }
}
