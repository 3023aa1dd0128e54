/** Rule of EXI 1.0, of the schema, or of our own ceilings that a stream or a message broke. */
export type ExiRule =
  | "header"
  | "event code"
  | "escape"
  | "wildcard"
  | "value"
  | "facet"
  | "end of input"
  | "trailing octets"
  | "ceiling"
  | "message"
  | "xml"
  | "buffer";

/** A refused stream or message: where (element path, bit from the first octet) and by which rule. */
export class ExiError extends Error {
  override readonly name = "ExiError";
  constructor(
    readonly rule: ExiRule,
    readonly text: string,
    readonly path: string,
    readonly bit = 0,
  ) {
    super(`${text} at ${path || "/"} (bit ${bit}, ${rule})`);
  }
}
