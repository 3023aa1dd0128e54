/**
 * v2gate as a library. The V2G message codec by itself: EXI of DIN 70121, ISO 15118-2 and -20, for
 * whoever wants it without the gateway.
 *
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadSet } from "./mod.ts";
 *
 * const dc = await loadSet("iso20-dc");
 * const buffer = new Uint8Array(1024);
 * const octets = dc.encode({
 *   root: "DC_CableCheckReq",
 *   value: {
 *     Header: {
 *       SessionID: "1A2B3C4D5E6F7081",
 *       TimeStamp: 1_700_000_000_000_000,
 *     },
 *   },
 * }, buffer);
 *
 * const got = dc.decode(buffer.subarray(0, octets));
 * if (!got.ok) throw new Error(`${got.text} at bit ${got.bit}, ${got.path}`);
 * if (got.message.root !== "DC_CableCheckReq") throw new Error("another root");
 * assert.equal(got.message.value.Header.SessionID, "1A2B3C4D5E6F7081");
 * ```
 *
 * Texts that name a person or vehicle (EVCCID, eMAID) are octets, so that
 * nobody logs one by accident; a SessionID is upper-case hexadecimal text;
 * only integers beyond 2^53 are bigint. `encode` throws `ExiError`, `decode`
 * never throws. `toXml(readTree(…).root)` and `encodeTree(…, parseXml(…))` are
 * the way by XML.
 *
 * @module
 */

export {
  type Decoded,
  encodeTree,
  ExiError,
  type ExiRule,
  type Kind,
  type Message,
  type MessageSet,
  parseXml,
  readTree,
  type Refused,
  type Tolerance,
  toXml,
} from "./protocols/exi/mod.ts";
export * from "./protocols/iso15118/shared/sets.ts";
