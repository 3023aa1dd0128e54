/**
 * Schema-informed EXI 1.0 (bit-packed, non-strict, header 0x80); knows no V2G.
 *
 * Who lives here: `set` (typed messages: generated functions first), `reader` and `writer` (their bits), `engine` with
 * `grammar`, `builtin`, `names` (the tables), `read_tree` and `write_tree` (any stream as XML content), `to_message`
 * and `to_tree` (XML content as typed message), `xml_in` and `xml_out` (XML text), `generator` (schemas to code).
 *
 * @module
 */
export type { Observer } from "./cursor.ts";
export type { Engine, Kind } from "./engine.ts";
export { ExiError, type ExiRule } from "./errors.ts";
export { type ReadTree, readTree } from "./read_tree.ts";
export {
  type Decoded,
  type Generated,
  type Message,
  type MessageSet,
  messageSet,
  type Refused,
  rootName,
  type Tolerance,
} from "./set.ts";
export { toMessage } from "./to_message.ts";
export { isElement, type XmlElement, type XmlNode } from "./tree.ts";
export { parseXml } from "./xml_in.ts";
export { toXml } from "./xml_out.ts";
export { encodeTree } from "./encode_tree.ts";
