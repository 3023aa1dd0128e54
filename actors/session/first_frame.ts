/**
 * Whether the first frame of a car is there as a whole, before a session is
 * begun for it.
 *
 * @module
 */

import type { FirstMessage } from "../../drivers/exits/newcomers.ts";
import {
  decodeHeader,
  HEADER_OCTETS,
  PayloadType,
} from "../../protocols/v2gtp/mod.ts";

/** Octets of a supportedAppProtocolReq; the longest legal one has under 1 700. */
export const FIRST_PAYLOAD_MAX = 4_096;

/** Judges what a car has sent so far on a port without TLS. */
export function firstFrameIn(octets: Uint8Array): FirstMessage {
  if (octets.length < HEADER_OCTETS) return "more";
  const header = decodeHeader(octets, FIRST_PAYLOAD_MAX);
  if (!header.ok) return { refused: header.reason };
  if (header.payloadType !== PayloadType.SAP) {
    return { refused: "the first V2GTP frame is none of the handshake" };
  }
  return octets.length < HEADER_OCTETS + header.octets ? "more" : "whole";
}
