/**
 * Plug & Charge of a vehicle, from its files: contract, provisioning key, and
 * the V2G roots it trusts. A contract that is installed goes back to the files.
 *
 * @module
 */

import type { KeyObject } from "node:crypto";
import {
  type AgreementCurve,
  type Delivered,
  openContract,
  publicKeyOf,
  type Receiver,
  sharedSecret,
} from "../../protocols/iso15118/pnc/provisioning/mod.ts";
import { refused, verifyBy } from "../../protocols/iso15118/pnc/station.ts";
import type {
  CarKey,
  CarPnc,
  CertificateChain,
  OpenMessage,
  PncVerdict,
  Signable,
  SignedElements,
  SignedSet,
} from "../../protocols/iso15118/pnc/types.ts";
import {
  type Certificate,
  readCertificate,
} from "../../protocols/iso15118/pnc/x509/certificate.ts";
import { nameText } from "../../protocols/iso15118/pnc/x509/names.ts";
import {
  buildSignature,
  loadSignatureSets,
  type SignatureSets,
} from "../../protocols/iso15118/signature/mod.ts";
import { KeyError, loadKey, signerOf, writeKey } from "../keys/mod.ts";
import { PncFileError, readChain, readRoots, writeChain } from "./files.ts";

/** A certificate chain and the key of its leaf, "file:PATH". */
export interface KeyedChain {
  readonly chain: string;
  readonly key: string;
}

/** Files of a vehicle. */
export interface CarPncFiles {
  /** V2G roots, PEM. */
  readonly roots: readonly string[];
  /** Where the contract is, or where an installed one goes. */
  readonly contract: KeyedChain;
  /** OEM provisioning certificate, with its X448 key where it has one. */
  readonly provisioning?: KeyedChain & { readonly agreementKey?: string };
  /** Asks for a contract first, or for a newer one; "install" needs no contract in the files. */
  readonly wants?: "install" | "update";
}

/** A contract with its key at hand. */
interface Held {
  readonly chain: CertificateChain;
  readonly emaid: Uint8Array;
  readonly key: KeyObject;
}

/** `CarPnc` whose contract changes when one is installed. */
type Changing = { -readonly [K in keyof CarPnc]: CarPnc[K] };

/**
 * Reads the files and gives what a vehicle with Plug & Charge can do.
 *
 * @throws PncFileError or KeyError for a file that cannot be used
 */
export async function openCarPnc(files: CarPncFiles): Promise<CarPnc> {
  const sets = await loadSignatureSets("iso2", "iso20-common");
  const keys = new CarKeys(sets, files);
  const { held, provisioning } = keys;
  const pnc: Changing = {
    roots: keys.roots.map((root) => ({
      X509IssuerName: nameText(root.issuer),
      X509SerialNumber: BigInt(`0x${root.serial.toHex()}`),
    })),
    sign: (by, elements) => keys.sign(by, elements),
    verifyTariff: (signed) => keys.verifyTariff(signed),
    install(set, response, nowMs) {
      const verdict = keys.install(set, response, nowMs);
      if (!verdict.ok || keys.held === undefined) return verdict;
      const { chain, emaid } = keys.held;
      pnc.contract = { chain, emaid };
      // What it wanted it has.
      delete pnc.wants;
      return verdict;
    },
  };
  if (held !== undefined) {
    pnc.contract = { chain: held.chain, emaid: held.emaid };
  }
  if (provisioning !== undefined) pnc.provisioning = provisioning.chain;
  if (files.wants !== undefined) pnc.wants = files.wants;
  return pnc;
}

class CarKeys {
  readonly roots: readonly Certificate[];
  readonly provisioning: Omit<Held, "emaid"> | undefined;
  held: Held | undefined;
  readonly #agreementKey: KeyObject | undefined;

  constructor(readonly sets: SignatureSets, readonly files: CarPncFiles) {
    const { contract, provisioning, wants } = files;
    this.roots = readRoots(files.roots);
    this.held = wants === "install" ? undefined : holding(contract);
    this.provisioning = provisioning === undefined ? undefined : {
      chain: readChain(provisioning.chain),
      key: loadKey(provisioning.key),
    };
    this.#agreementKey = provisioning?.agreementKey === undefined
      ? undefined
      : loadKey(provisioning.agreementKey);
  }

  sign(by: CarKey, elements: readonly Signable[]) {
    const own = by === "contract" ? this.held : this.provisioning;
    const reference = by === "contract"
      ? this.files.contract.key
      : this.files.provisioning?.key ?? "";
    if (own === undefined) {
      throw new Error(`cannot sign: the vehicle has no ${by} key`);
    }
    const signer = signerOf(own.key, reference);
    return buildSignature(this.sets, elements, signer);
  }

  /** Tariffs are signed by the mobility operator's CA that issued the contract. */
  verifyTariff(signed: SignedElements): PncVerdict {
    const chain = this.held?.chain;
    if (chain === undefined) {
      return refused("NoCertificateAvailable", "the vehicle has no contract");
    }
    const issuer = readCertificate(chain.leaf).issuer.toHex();
    const by = chain.subCertificates.find((der) =>
      readCertificate(der).subject.toHex() === issuer
    );
    return by === undefined
      ? refused("CertChainError", "contract certificate comes without its CA")
      : verifyBy(this.sets, signed, by, "CA of the contract certificate");
  }

  install(set: SignedSet, response: OpenMessage, nowMs: number): PncVerdict {
    const by = response.root === "CertificateUpdateRes"
      ? this.held?.key
      : this.provisioning?.key;
    if (by === undefined) {
      return refused(
        "NoCertificateAvailable",
        "the vehicle has no key that a contract could be sealed to",
      );
    }
    const opened = openContract(
      this.sets,
      set,
      response,
      this.#receiver(by),
      nowMs,
    );
    if (!opened.ok) return opened;
    try {
      this.#keep(opened.delivered);
    } catch (cause) {
      if (!(cause instanceof KeyError || cause instanceof PncFileError)) {
        throw cause;
      }
      return refused("NoCertificateAvailable", cause.message);
    }
    return { ok: true };
  }

  #receiver(key: KeyObject): Receiver {
    const leaf = this.provisioning?.chain.leaf;
    return {
      roots: this.roots,
      pcid: leaf === undefined ? "" : readCertificate(leaf).commonName ?? "",
      agree: (curve: AgreementCurve, peer: Uint8Array) => {
        const own = curve === "x448" ? this.#agreementKey : key;
        const other = publicKeyOf(curve, peer);
        return own === undefined || other === undefined
          ? undefined
          : sharedSecret(own, other);
      },
    };
  }

  #keep({ chain, emaid, privateKey }: Delivered): void {
    const { contract } = this.files;
    const pem = privateKey.export({ type: "pkcs8", format: "pem" });
    const octets = new TextEncoder().encode(pem.toString());
    writeKey(contract.key, octets);
    octets.fill(0);
    writeChain(contract.chain, chain);
    this.held = { chain, emaid, key: privateKey };
  }
}

/** A contract out of its files; the eMAID is the leaf's common name. */
function holding({ chain: path, key }: KeyedChain): Held {
  const chain = readChain(path);
  const name = readCertificate(chain.leaf).commonName ?? "";
  return { chain, emaid: new TextEncoder().encode(name), key: loadKey(key) };
}
