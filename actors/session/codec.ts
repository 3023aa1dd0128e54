/**
 * The message sets a session speaks, behind the wire's codec.
 *
 * @module
 */

import {
  iso20Ac,
  type Iso20AcMessage,
  iso20Common,
  type Iso20CommonMessage,
  iso20Dc,
  type Iso20DcMessage,
  type MessageSet,
  sap,
  type SapMessage,
} from "../../protocols/iso15118/sets.ts";
import {
  type Iso20Request,
  sealRequest,
} from "../../protocols/iso15118/iso20/ingress.ts";
import {
  type Iso20SetName,
  PAYLOAD_TYPE_OF,
  setOf,
  setOfPayloadType,
} from "../../protocols/iso15118/iso20/common/mod.ts";
import {
  type WireFault,
  wireVerdict,
} from "../../protocols/iso15118/iso20/secc/wire_verdict.ts";
import { PayloadType } from "../../protocols/v2gtp/mod.ts";
import type { WireCodec } from "./wire.ts";

/** Octets after the message that are let pass: some cars pad. */
const TRAILING = 4;

/** Any message of the sets a session speaks. */
export type Iso20Message =
  | Iso20CommonMessage
  | Iso20AcMessage
  | Iso20DcMessage;

type AnySet = MessageSet<{ root: string; value: unknown }>;

// The sets are precise about their messages; here any of them may come.
const SETS: Readonly<Record<Iso20SetName, AnySet>> = {
  "iso20-common": iso20Common as AnySet,
  "iso20-ac": iso20Ac as AnySet,
  "iso20-dc": iso20Dc as AnySet,
};

const SAP_ROOT = "supportedAppProtocol";

/** The payload type a message travels under, by its root's name. */
export function payloadTypeOf(root: string): number {
  return root.startsWith(SAP_ROOT)
    ? PayloadType.SAP
    : PAYLOAD_TYPE_OF[setOf(root)];
}

type Read<M> = { ok: true; message: M } | { ok: false; reason: string };

function read(payloadType: number, payload: Uint8Array): Read<
  SapMessage | Iso20Message
> {
  const name = setOfPayloadType(payloadType);
  const set = payloadType === PayloadType.SAP
    ? sap as AnySet
    : name && SETS[name];
  if (!set) return refuse({ kind: "payload type", payloadType });
  const decoded = set.decode(payload, { trailing: TRAILING });
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

function refuse(fault: WireFault): { ok: false; reason: string } {
  return { ok: false, reason: wireVerdict(fault).reason };
}

function write(
  message: { root: string; value: unknown },
  into: Uint8Array,
): { payloadType: number; octets: number } {
  const { root } = message;
  const set = root.startsWith(SAP_ROOT) ? sap as AnySet : SETS[setOf(root)];
  return {
    payloadType: payloadTypeOf(root),
    octets: set.encode(message, into),
  };
}

/** The SECC's codec: requests come out sealed. */
export const seccCodec: WireCodec<SapMessage | Iso20Request> = {
  read(payloadType, payload) {
    const got = read(payloadType, payload);
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
  write,
};

/** The EVCC's codec: responses hold no identity of a person. */
export const evccCodec: WireCodec<SapMessage | Iso20Message> = { read, write };
