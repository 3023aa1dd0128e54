/**
 * Captures: the V2GTP frames of a pcap or pcapng file, decrypted.
 *
 * `conversation.ts` is what a caller wants: file in, frames and notes out.
 * Below it, from the file up:
 *
 * - `pcap.ts` and `pcapng.ts` packets of a file, `errors.ts` why it cannot be
 *   read, `types.ts` what the layers hand to each other
 * - `network.ts` TCP segments and UDP datagrams of packets, with `link.ts`
 *   (Ethernet and its kin), `ip.ts` (headers) and `fragments.ts` (cut datagrams)
 * - `tcp.ts` which segment belongs to which connection, `stream.ts` one
 *   direction's octets in order, each traceable to packet and octet of the file
 * - `tls.ts` decryption with a key log: `records.ts` and `handshake.ts` read,
 *   `keylog.ts` has the secrets, `suites.ts`, `protection.ts` and `crypto.ts`
 *   open records, `direction.ts` follows the keys, `plaintext.ts` keeps what
 *   came out traceable
 *   (`opening.ts` what TLS shows in the clear, `certificates.ts` of both)
 * - `frames.ts` V2GTP frames of a direction, `captured.ts` frames and TLS
 *   connections with their places in the file
 *
 * Above it: `messages.ts` decodes frames (`decode.ts`) by what was agreed
 * (`agreement.ts`),
 * `xml_lines.ts` writes messages for people, `personal.ts` and `hardware.ts`
 * find what names a car, its contract or a machine.
 *
 * @module
 */

export { CaptureError } from "./errors.ts";
export { readPackets } from "./pcap.ts";
export { LinkType } from "./link.ts";
export { type Datagram, Network, type Segment } from "./network.ts";
export { type Connection, MAX_CONNECTION_OCTETS, TcpTracker } from "./tcp.ts";
export { type Stream, TcpStretch } from "./stream.ts";
export { KeyLog, type SecretLabel } from "./keylog.ts";
export { decryptTls, type TlsConnection } from "./tls.ts";
export { type Conversation, readConversation } from "./conversation.ts";
export type {
  CapturedCertificate,
  CapturedFrame,
  CapturedTls,
  Place,
} from "./captured.ts";
export { MessageReader, type Reading } from "./messages.ts";
export type { DecodedMessage, RefusedMessage, ValueBits } from "./decode.ts";
export { PROTOCOLS } from "./agreement.ts";
export { printable, printableJson, xmlLines, xmlText } from "./xml_lines.ts";
export { type PersonalField, personalIn, personalInTls } from "./personal.ts";
export { type HardwareTrace, hardwareTraces } from "./hardware.ts";
export type {
  Endpoint,
  Note,
  Octets,
  Packet,
  Piece,
  Span,
  Stretch,
  Watch,
} from "./types.ts";
