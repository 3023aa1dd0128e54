/**
 * Where identities are sealed: a decoded V2G_Message of DIN SPEC 70121 becomes
 * a request that machines, handlers and traces may see.
 *
 * EVCCID, ContractID and certificates are sealed; the header keeps its
 * SessionID only (its signature may carry certificates).
 *
 * @module
 */

import { Sealed } from "../../../privacy/seal/mod.ts";
import { openEnvelope } from "../shared/envelope.ts";
import type * as Din from "../generated/din.ts";
import type { DinHeader } from "./common/header.ts";
import {
  type DinRequestRoot,
  type DinValue,
  isDinRequestRoot,
} from "./common/messages.ts";

/** SessionSetupReq with the text of EVCCID, hexadecimal digits, as sealed octets. */
export interface SealedSessionSetupReq {
  readonly EVCCID: Sealed<Uint8Array>;
}

/** A request that is personal as a whole. */
export interface SealedWhole<R extends DinRequestRoot> {
  readonly request: Sealed<DinValue<R>>;
}

interface SealedValues {
  SessionSetupReq: SealedSessionSetupReq;
  PaymentDetailsReq: SealedWhole<"PaymentDetailsReq">;
  CertificateInstallationReq: SealedWhole<"CertificateInstallationReq">;
  CertificateUpdateReq: SealedWhole<"CertificateUpdateReq">;
}

/** Value of a request as handlers see it. */
export type SealedValue<R extends DinRequestRoot> = R extends keyof SealedValues
  ? SealedValues[R]
  : DinValue<R>;

/** A request with every identity in it sealed; of one root, or of any. */
export type DinSealedRequest<R extends DinRequestRoot = DinRequestRoot> = {
  [K in R]: {
    readonly root: K;
    readonly header: DinHeader;
    readonly value: SealedValue<K>;
  };
}[R];

/**
 * Seals what identifies somebody in a decoded message.
 *
 * Undefined when its body is no request. The casts stand here as they do in a
 * decoder: the body element decides the type.
 */
export function sealDinRequest(
  message: { readonly root: string; readonly value: unknown },
): DinSealedRequest | undefined {
  if (message.root !== "V2G_Message") return undefined;
  const opened = openEnvelope(message.value as Din.V2G_Message);
  if (!opened || !isDinRequestRoot(opened.root)) return undefined;
  const { root, value } = opened;
  const header: DinHeader = {
    SessionID: opened.header.SessionID.toUpperCase(),
  };
  switch (root) {
    case "SessionSetupReq": {
      const { EVCCID } = value as Din.SessionSetupReq;
      const octets = new TextEncoder().encode(EVCCID);
      return { root, header, value: { EVCCID: new Sealed("EVCCID", octets) } };
    }
    case "PaymentDetailsReq":
    case "CertificateInstallationReq":
    case "CertificateUpdateReq":
      return {
        root,
        header,
        value: { request: new Sealed(root, value) },
      } as DinSealedRequest;
    default:
      return { root, header, value } as DinSealedRequest;
  }
}
