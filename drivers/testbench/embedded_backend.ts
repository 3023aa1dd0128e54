/**
 * A certificate backend inside the station, for tests and demonstrations: it
 * gives every vehicle whose request holds the one contract it has. In service
 * the mobility operator's stands there, by OCPP.
 *
 * @module
 */

import {
  type Agreed,
  type CertificateAction,
  type CertificateAnswer,
  type CertificateBackend,
  chainOf,
  decodeOpenMessage,
  encodeOpenMessage,
  isIso20InstallationReq,
  isIso2InstallationReq,
  isIso2UpdateReq,
  type Offer,
  type Provisioner,
  respondIso2,
  respondIso20,
} from "../../protocols/iso15118/pnc/provisioning/mod.ts";
import { verifyBy } from "../../protocols/iso15118/pnc/station.ts";
import type {
  CertificateChain,
  OpenMessage,
  Signable,
  SignedSet,
} from "../../protocols/iso15118/pnc/types.ts";
import {
  type Certificate,
  readCertificate,
} from "../../protocols/iso15118/pnc/x509/certificate.ts";
import { KEY_USAGE } from "../../protocols/iso15118/pnc/x509/extensions.ts";
import { checkPath } from "../../protocols/iso15118/pnc/x509/path.ts";
import {
  loadSignatureSets,
  type SignatureSets,
} from "../../protocols/iso15118/signature/mod.ts";
import { loadKey, signerOf } from "../keys/mod.ts";
import { agree } from "../pnc/agreement.ts";
import type { KeyedChain } from "../pnc/car.ts";
import { readChain, readRoots } from "../pnc/files.ts";

/** Files of the backend. */
export interface EmbeddedBackendFiles {
  /** The contract it gives, and its key. */
  readonly contract: KeyedChain;
  /** The provisioning service that signs. */
  readonly service: KeyedChain;
  /** Roots of car makers, PEM, with sub-CAs, which requests of ISO 15118-2 leave out. */
  readonly oem: readonly string[];
  /** Roots of mobility operators, PEM, with sub-CAs: whose contracts are renewed. */
  readonly mo: readonly string[];
}

/** What a request comes down to. */
interface Wish {
  readonly signed: Signable;
  readonly holder: CertificateChain;
  readonly trusted: readonly Certificate[];
  respond(agreed: Agreed): OpenMessage;
}

/**
 * Reads the files and gives a backend.
 *
 * @param nowMs the wall clock, milliseconds
 * @throws PncFileError or KeyError for a file that cannot be used
 */
export async function openEmbeddedBackend(
  files: EmbeddedBackendFiles,
  nowMs: () => number = Date.now,
): Promise<CertificateBackend> {
  const { contract, service } = files;
  const chain = readChain(contract.chain);
  const emaid = readCertificate(chain.leaf).commonName ?? "";
  const backend = new EmbeddedBackend(
    await loadSignatureSets("iso2", "iso20-common"),
    {
      chain,
      emaid: new TextEncoder().encode(emaid),
      privateKey: loadKey(contract.key),
    },
    {
      chain: readChain(service.chain),
      signer: signerOf(loadKey(service.key), service.key),
    },
    { oem: readRoots(files.oem), mo: readRoots(files.mo) },
    nowMs,
  );
  return {
    request: (set, action, exiRequest) =>
      backend.request(set, action, exiRequest),
  };
}

class EmbeddedBackend implements CertificateBackend {
  constructor(
    readonly sets: SignatureSets,
    readonly offer: Offer,
    readonly provisioner: Provisioner,
    readonly trust: {
      readonly oem: readonly Certificate[];
      readonly mo: readonly Certificate[];
    },
    readonly nowMs: () => number,
  ) {}

  async request(
    set: SignedSet,
    action: CertificateAction,
    exiRequest: Uint8Array,
  ): Promise<CertificateAnswer> {
    const opened = await decodeOpenMessage(set, exiRequest);
    if (!opened.ok) return no(`the request cannot be read: ${opened.reason}`);
    const wish = this.#wishOf(set, action, opened.message);
    if (wish === undefined) {
      return no(`the request is no ${action} of ${set}`);
    }
    const doubt = this.#doubt(wish, opened.message);
    if (doubt !== undefined) return no(doubt);
    const agreed = agree(set, wish.holder);
    if (agreed === undefined) {
      return no("the vehicle's certificate has no key to seal a contract to");
    }
    try {
      const response = wish.respond(agreed);
      return { ok: true, exiResponse: await encodeOpenMessage(set, response) };
    } catch (cause) {
      return no(cause instanceof Error ? cause.message : String(cause));
    }
  }

  #wishOf(
    set: SignedSet,
    action: CertificateAction,
    { root, value }: OpenMessage,
  ): Wish | undefined {
    if (set === "iso20-common") {
      return action === "Install" ? this.#wishOfIso20(value) : undefined;
    }
    const respond =
      (name: "CertificateInstallationRes" | "CertificateUpdateRes") =>
      (agreed: Agreed) =>
        respondIso2(this.sets, name, this.offer, this.provisioner, agreed);
    const signed: Signable = { set, root, value };
    if (action === "Install" && isIso2InstallationReq(value)) {
      return {
        signed,
        holder: { leaf: value.OEMProvisioningCert, subCertificates: [] },
        trusted: this.trust.oem,
        respond: respond("CertificateInstallationRes"),
      };
    }
    return action === "Update" && isIso2UpdateReq(value)
      ? {
        signed,
        holder: chainOf(value.ContractSignatureCertChain),
        trusted: this.trust.mo,
        respond: respond("CertificateUpdateRes"),
      }
      : undefined;
  }

  #wishOfIso20(value: unknown): Wish | undefined {
    if (!isIso20InstallationReq(value)) return undefined;
    const { OEMProvisioningCertificateChain: chain, Header: header } = value;
    return {
      signed: {
        set: "iso20-common",
        root: "OEMProvisioningCertificateChain",
        value: chain,
      },
      holder: chainOf(chain),
      trusted: this.trust.oem,
      respond: (agreed) => {
        const pcid = readCertificate(chain.Certificate).commonName ?? "";
        return respondIso20(
          this.sets,
          { sessionId: header.SessionID, pcid },
          this.offer,
          this.provisioner,
          agreed,
          this.nowMs(),
        );
      },
    };
  }

  /** Why the request is not to be believed, if it is not. */
  #doubt(
    { signed, holder, trusted }: Wish,
    { signature }: OpenMessage,
  ): string | undefined {
    const name = "certificate of the request";
    const path = checkPath(holder, {
      name,
      roots: trusted,
      leafUsage: KEY_USAGE.digitalSignature,
    }, this.nowMs());
    if (!path.ok) return path.reason;
    const verdict = verifyBy(
      this.sets,
      { elements: [signed], signature },
      holder.leaf,
      name,
    );
    return verdict.ok ? undefined : verdict.reason;
  }
}

function no(reason: string): CertificateAnswer {
  return { ok: false, reason };
}
