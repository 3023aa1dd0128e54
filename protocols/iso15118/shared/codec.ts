/**
 * The message sets a session speaks, behind the wire's codec. The handshake's
 * set is there from the start, the others from the moment a protocol is agreed.
 *
 * @module
 */

import {
  type AnySet,
  loadAnySet,
  loadSet,
  type SapMessage,
  type SetName,
} from "./sets.ts";
import { sealDinRequest } from "../din/ingress.ts";
import type { DialectMessage } from "./dialect.ts";
import { sealIso2Request } from "../iso2/ingress.ts";
import { sealRequest } from "../iso20/ingress.ts";
import {
  fitsStream,
  payloadTypeOf as iso20PayloadTypeOf,
  setOf,
  setOfPayloadType,
  type Stream,
  streamOf,
} from "../iso20/common/mod.ts";
import { type WireFault, wireVerdict } from "../iso20/secc/wire_verdict.ts";
import type { Family } from "../sap/mod.ts";
import { ExiError, readTree } from "../../exi/mod.ts";
import { PayloadType } from "../../v2gtp/mod.ts";

/** A decoded, sealed message. */
export interface WireMessage {
  readonly root: string;
  readonly value: unknown;
  /** Side stream of -20; the main stream when absent. */
  readonly stream?: string | undefined;
}

/** Reads and writes the messages of one side of a session. */
export interface WireCodec<M extends WireMessage> {
  /** Readies the message sets of a family; those of the handshake without one. */
  speak(family?: Family): Promise<void>;
  /** Decodes and seals; a text in words when that is impossible. */
  read(
    payloadType: number,
    payload: Uint8Array,
  ): { ok: true; message: M } | { ok: false; reason: string };
  /** Encodes into `into`; the payload type and the octets written. */
  write(
    message: WireMessage,
    into: Uint8Array,
  ): { payloadType: number; octets: number };
}

/** What cars on the road do: octets after the message, texts padded with U+0000. */
const TOLERANCE = { trailing: 4, nul: true };

const SAP_ROOT = "supportedAppProtocol";

/** SAP as decoded, or a message of the agreed protocol. */
export type AnyDecoded = SapMessage | DialectMessage;

const isSap = (root: string) => root.startsWith(SAP_ROOT);

/** The payload type a message travels under; DIN and -2 share that of the handshake. */
export function payloadTypeOf({ root, stream }: WireMessage): number {
  return isSap(root) || root === "V2G_Message"
    ? PayloadType.SAP
    // Streams are named by -20's own dialect.
    : iso20PayloadTypeOf(root, stream as Stream | undefined);
}

type Read<M> = { ok: true; message: M } | { ok: false; reason: string };

function refuse(fault: WireFault): { ok: false; reason: string } {
  return { ok: false, reason: wireVerdict(fault).reason };
}

const SETS_OF: Readonly<Record<Family, readonly SetName[]>> = {
  iso20: ["iso20-common", "iso20-ac", "iso20-dc"],
  iso2: ["iso2"],
  din: ["din"],
};

/** The sets in use; one of these for each end of each session. */
class Sets {
  #family: Family | undefined;
  #sap: AnySet | undefined;
  readonly #sets = new Map<SetName, AnySet>();

  async speak(family?: Family): Promise<void> {
    if (family === undefined) {
      this.#sap = await loadSet("sap") as AnySet;
      return;
    }
    for (const name of SETS_OF[family]) {
      this.#sets.set(name, await loadAnySet(name));
    }
    this.#family = family;
  }

  get family(): Family | undefined {
    return this.#family;
  }

  read(payloadType: number, payload: Uint8Array): Read<AnyDecoded> {
    const set = this.#setOf(payloadType);
    if (!set) return refuse({ kind: "payload type", payloadType });
    const decoded = set.decode(payload, TOLERANCE);
    if (!decoded.ok) {
      const misplaced = this.#misplaced(payloadType, payload);
      if (misplaced) return { ok: true, message: misplaced };
      const { bit, path, text } = decoded;
      return refuse({ kind: "undecodable", payloadType, bit, path, text });
    }
    const { root, value } = decoded.message;
    const stream = streamOf(payloadType);
    const isMisplaced = stream !== undefined &&
      (setOf(root) !== set.name || !fitsStream(root, stream));
    if (isMisplaced) return refuse({ kind: "wrong set", payloadType, root });
    const side = stream === undefined || stream === "main" ? {} : { stream };
    return { ok: true, message: { root, value, ...side } };
  }

  /** A public EVCC asks for certificates of -20 under the payload type of the handshake. */
  #misplaced(
    payloadType: number,
    payload: Uint8Array,
  ): DialectMessage | undefined {
    const common = payloadType === PayloadType.SAP
      ? this.#sets.get("iso20-common")
      : undefined;
    const decoded = common?.decode(payload, TOLERANCE);
    return decoded?.ok && decoded.message.root === "CertificateInstallationReq"
      ? decoded.message
      : undefined;
  }

  write(
    message: WireMessage,
    into: Uint8Array,
  ): { payloadType: number; octets: number } {
    const payloadType = payloadTypeOf(message);
    const set = isSap(message.root) ? this.#sap : this.#setOf(payloadType);
    if (!set) throw new Error(`${message.root} before its protocol is agreed`);
    const { root, value } = message;
    return { payloadType, octets: set.encode({ root, value }, into) };
  }

  /**
   * The FAILED code of an answer that cannot be read to its end: stations leave
   * empty there what the schema wants filled.
   */
  failureIn(payloadType: number, payload: Uint8Array): string | undefined {
    const set = this.#setOf(payloadType);
    let code: string | undefined;
    try {
      if (set) {
        readTree(set.engine, payload, {
          ...TOLERANCE,
          observer: (_bit, _bits, meaning, path) => {
            if (path.at(-1) !== "ResponseCode") return;
            code ??= /^enum (FAILED\w*)$/.exec(meaning)?.[1];
          },
        });
      }
    } catch (error) {
      if (!(error instanceof ExiError)) throw error;
    }
    return code;
  }

  /** Set that a payload type means now. */
  #setOf(payloadType: number): AnySet | undefined {
    const isShared = payloadType === PayloadType.SAP;
    if (this.#family === undefined) return isShared ? this.#sap : undefined;
    if (this.#family !== "iso20") {
      return isShared ? this.#sets.get(this.#family) : undefined;
    }
    const name = setOfPayloadType(payloadType);
    return isShared ? this.#sap : name && this.#sets.get(name);
  }
}

const SEAL: Readonly<
  Record<Family, (message: DialectMessage) => DialectMessage | undefined>
> = { iso20: sealRequest, iso2: sealIso2Request, din: sealDinRequest };

/** The SECC's codec: requests come out sealed. */
export function seccCodec(): WireCodec<AnyDecoded> {
  const sets = new Sets();
  return {
    speak: (family) => sets.speak(family),
    write: (message, into) => sets.write(message, into),
    read(payloadType, payload) {
      const got = sets.read(payloadType, payload);
      if (!got.ok) return got;
      const { message } = got;
      if (message.root === "supportedAppProtocolReq") return got;
      const request = sets.family && SEAL[sets.family](message);
      if (!request) {
        return { ok: false, reason: `${message.root} is not a request` };
      }
      const stream = "stream" in message && message.stream;
      return { ok: true, message: stream ? { ...request, stream } : request };
    },
  };
}

/** The EVCC's codec: responses hold no identity of a person. */
export function evccCodec(): WireCodec<AnyDecoded> {
  const sets = new Sets();
  return {
    speak: (family) => sets.speak(family),
    write: (message, into) => sets.write(message, into),
    read(payloadType, payload) {
      const got = sets.read(payloadType, payload);
      if (got.ok) return got;
      const code = sets.failureIn(payloadType, payload);
      if (code === undefined) return got;
      const reason = `the station answered with ${code}, the rest of which ` +
        `is not as the schema has it: ${got.reason}`;
      return { ok: false, reason };
    },
  };
}
