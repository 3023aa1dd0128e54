/**
 * V2GTP: the frames between car and charger, and SDP, which travels in them.
 *
 * `frame.ts` header and payload types, `reassembler.ts` frames out of a byte
 * stream, `sdp.ts` discovery.
 *
 * @module
 */

export * from "./frame.ts";
export * from "./reassembler.ts";
export * from "./sdp.ts";
