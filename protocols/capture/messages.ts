/**
 * The messages in the frames of a capture, decoded by the protocol that car
 * and station agreed on.
 *
 * Source of the payload types: ISO 15118-2 clause 7.8, ISO 15118-20 clause 7.8.
 *
 * @module
 */

import { loadAcdpForLibcbv2g, type SetName } from "../iso15118/shared/sets.ts";
import {
  decodeSdpRequest,
  decodeSdpResponse,
  encodeFrame,
  hex,
  PayloadType,
} from "../v2gtp/mod.ts";
import type { CapturedFrame } from "./captured.ts";
import {
  decode,
  type DecodedMessage,
  decodeWith,
  refused,
  type RefusedMessage,
} from "./decode.ts";
import { Agreement, PROTOCOLS } from "./agreement.ts";
import { ipv6Text } from "./ip.ts";

/** What a frame holds. */
export type Reading =
  | DecodedMessage
  | { readonly kind: "sdp"; readonly name: string; readonly text: string }
  | RefusedMessage;

/** Sets tried where no agreement was captured. */
const GUESSES: readonly SetName[] = ["iso2", "din"];

/** Decodes the frames of one capture in their order. */
export class MessageReader {
  readonly #agreements = new Map<number, Agreement>();

  /** What `frame` holds; never throws for what is in it. */
  async read(frame: CapturedFrame): Promise<Reading> {
    const { payloadType, payload, connection } = frame;
    if (
      payloadType === PayloadType.SDP_REQUEST ||
      payloadType === PayloadType.SDP_RESPONSE
    ) return readSdp(payloadType, payload);
    const agreement = this.#agreements.get(connection) ?? new Agreement();
    this.#agreements.set(connection, agreement);
    if (payloadType !== PayloadType.SAP) {
      const set = agreement.setOf(payloadType);
      return set === undefined
        ? refused(
          `payload type 0x${
            hex(payloadType, 4)
          } is none of DIN 70121 or ISO 15118`,
        )
        : set === "iso20-acdp"
        ? await readAcdp(frame)
        : await decode(set, payload);
    }
    return await readOnSap(payload, agreement);
  }
}

/** A payload of type 0x8001: SAP, or what came of it. */
async function readOnSap(
  payload: Uint8Array,
  agreement: Agreement,
): Promise<Reading> {
  const sap = isSap(payload) ? await decode("sap", payload) : undefined;
  if (sap?.kind === "message") {
    agreement.learn(sap.root);
    return sap;
  }
  const { set, namespace } = agreement;
  if (set !== undefined) {
    return explained(await decode(set, payload), agreement);
  }
  if (namespace === undefined) return sap ?? await guess(payload, agreement);
  // Some cars send requests of ISO 15118-20 with the payload type of SAP.
  const read = await decode("iso20-common", payload);
  const note =
    `payload type 0x8001 does not belong to "${namespace}", which car and station agreed on`;
  return { ...read, notes: [note, ...read.notes] };
}

/**
 * ACDP, whose root codes one widespread library numbers in an order of its
 * own: where car and station have changed roles, that order is taken.
 */
async function readAcdp({ payload, from }: CapturedFrame): Promise<Reading> {
  const read = await decode("iso20-acdp", payload);
  if (read.kind !== "message" || !contradicts(from, read.name)) return read;
  const { engine } = await loadAcdpForLibcbv2g();
  const other = decodeWith("iso20-acdp", engine, payload);
  if (other.kind !== "message" || contradicts(from, other.name)) return read;
  const note = "root code read in the order of libcbv2g";
  return { ...other, notes: [note, ...other.notes] };
}

function contradicts(from: CapturedFrame["from"], name: string): boolean {
  return from === "car" && name.endsWith("Res") ||
    from === "station" && name.endsWith("Req");
}

/** Tries the sets that share the payload type of SAP; the one that fits is kept. */
async function guess(
  payload: Uint8Array,
  agreement: Agreement,
): Promise<Reading> {
  const tries: RefusedMessage[] = [];
  for (const set of GUESSES) {
    const read = await decode(set, payload);
    if (read.kind === "message") {
      agreement.set = set;
      const note =
        `the agreement on a protocol is not in the capture; taken for ${
          PROTOCOLS[set] ?? set
        }, which decodes it`;
      return { ...read, notes: [note, ...read.notes] };
    }
    tries.push(read);
  }
  const best = tries.reduce((a, b) => b.bit > a.bit ? b : a);
  const note =
    "the agreement on a protocol is not in the capture, and none of ISO 15118-2 and DIN 70121 decodes it";
  return { ...best, notes: [note] };
}

/** Adds what was agreed to a refusal, in case the agreement is what is wrong. */
function explained(
  read: DecodedMessage | RefusedMessage,
  { set, reason }: Agreement,
) {
  if (read.kind !== "refused" || set === undefined || reason === undefined) {
    return read;
  }
  const note = `read as ${PROTOCOLS[set] ?? set} because ${reason}`;
  return { ...read, notes: [note, ...read.notes] };
}

/**
 * Whether a payload of type 0x8001 begins as supportedAppProtocol does: two
 * bits of root code behind the header, 0 or 1. Those of DIN 70121 and
 * ISO 15118-2 begin with 77 and 76 in seven bits, so with binary 10.
 */
function isSap(payload: Uint8Array): boolean {
  return payload[0] === 0x80 && (payload[1] ?? 0xff) >>> 6 < 2;
}

function readSdp(payloadType: number, payload: Uint8Array): Reading {
  const datagram = encodeFrame({ payloadType, payload });
  if (payloadType === PayloadType.SDP_REQUEST) {
    const read = decodeSdpRequest(datagram);
    if (!read.ok) return refused(read.reason);
    const text = `asks for a station ${withSecurity(read.value.security)}`;
    return { kind: "sdp", name: "SDPRequest", text };
  }
  const read = decodeSdpResponse(datagram);
  if (!read.ok) return refused(read.reason);
  const { address, port, security } = read.value;
  return {
    kind: "sdp",
    name: "SDPResponse",
    text: `station at [${ipv6Text(address)}]:${port} ${withSecurity(security)}`,
  };
}

function withSecurity(security: "tls" | "none"): string {
  return security === "tls" ? "with TLS" : "without TLS";
}
