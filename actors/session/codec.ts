/**
 * The message sets a session speaks, behind the wire's codec. The handshake's
 * set is there from the start, the others from the moment a protocol is agreed.
 *
 * @module
 */

import {
  type AnySet,
  type Iso20AcMessage,
  type Iso20CommonMessage,
  type Iso20DcMessage,
  loadAnySet,
  loadSet,
  type SapMessage,
} from "../../protocols/iso15118/sets.ts";
import {
  type Iso20Request,
  sealRequest,
} from "../../protocols/iso15118/iso20/ingress.ts";
import {
  PAYLOAD_TYPE_OF,
  setOf,
} from "../../protocols/iso15118/iso20/common/mod.ts";
import {
  type WireFault,
  wireVerdict,
} from "../../protocols/iso15118/iso20/secc/wire_verdict.ts";
import { PayloadType } from "../../protocols/v2gtp/mod.ts";
import type { Family, WireCodec, WireMessage } from "./wire.ts";

/** What cars on the road do: octets after the message, texts padded with U+0000. */
const TOLERANCE = { trailing: 4, nul: true };

/** Any message of the sets a session speaks. */
export type Iso20Message =
  | Iso20CommonMessage
  | Iso20AcMessage
  | Iso20DcMessage;

const SAP_ROOT = "supportedAppProtocol";

/** The payload type a message travels under, by its root's name. */
export function payloadTypeOf(root: string): number {
  return root.startsWith(SAP_ROOT)
    ? PayloadType.SAP
    : PAYLOAD_TYPE_OF[setOf(root)];
}

type Read<M> = { ok: true; message: M } | { ok: false; reason: string };

function refuse(fault: WireFault): { ok: false; reason: string } {
  return { ok: false, reason: wireVerdict(fault).reason };
}

/** The sets in use by payload type; one for each end of each session. */
class Sets {
  readonly #byPayloadType = new Map<number, AnySet>();

  async speak(family?: Family): Promise<void> {
    if (family === undefined) {
      this.#byPayloadType.set(PayloadType.SAP, await loadSet("sap") as AnySet);
      return;
    }
    for (const name of ["iso20-common", "iso20-ac", "iso20-dc"] as const) {
      this.#byPayloadType.set(PAYLOAD_TYPE_OF[name], await loadAnySet(name));
    }
  }

  read(payloadType: number, payload: Uint8Array): Read<
    SapMessage | Iso20Message
  > {
    const set = this.#byPayloadType.get(payloadType);
    if (!set) return refuse({ kind: "payload type", payloadType });
    const decoded = set.decode(payload, TOLERANCE);
    if (!decoded.ok) {
      const { bit, path, text } = decoded;
      return refuse({ kind: "undecodable", payloadType, bit, path, text });
    }
    const message = decoded.message as SapMessage | Iso20Message;
    if (payloadTypeOf(message.root) !== payloadType) {
      return refuse({ kind: "wrong set", payloadType, root: message.root });
    }
    return { ok: true, message };
  }

  write(
    message: WireMessage,
    into: Uint8Array,
  ): { payloadType: number; octets: number } {
    const payloadType = payloadTypeOf(message.root);
    const set = this.#byPayloadType.get(payloadType);
    if (!set) throw new Error(`${message.root} before its protocol is agreed`);
    return { payloadType, octets: set.encode(message, into) };
  }
}

/** The SECC's codec: requests come out sealed. */
export function seccCodec(): WireCodec<SapMessage | Iso20Request> {
  const sets = new Sets();
  return {
    speak: (family) => sets.speak(family),
    write: (message, into) => sets.write(message, into),
    read(payloadType, payload) {
      const got = sets.read(payloadType, payload);
      if (!got.ok) return got;
      const { message } = got;
      if (message.root === "supportedAppProtocolReq") {
        return { ok: true, message };
      }
      const request = sealRequest(message as Iso20Message);
      return request
        ? { ok: true, message: request }
        : { ok: false, reason: `${message.root} is not a request` };
    },
  };
}

/** The EVCC's codec: responses hold no identity of a person. */
export function evccCodec(): WireCodec<SapMessage | Iso20Message> {
  const sets = new Sets();
  return {
    speak: (family) => sets.speak(family),
    write: (message, into) => sets.write(message, into),
    read: (payloadType, payload) => sets.read(payloadType, payload),
  };
}
