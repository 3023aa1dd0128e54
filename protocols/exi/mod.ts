/** Schema-informed EXI 1.0 (bit-packed, non-strict, header 0x80); knows no V2G. */
export { ExiError, type ExiRule } from "./errors.ts";
export { decodeDocument } from "./interpreter.ts";
export type { ModelTable } from "./model.ts";
export {
  type Decoded,
  type FastCodec,
  type MessageSet,
  messageSet,
} from "./set.ts";
