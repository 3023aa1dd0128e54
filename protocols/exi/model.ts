/** Simple type by its EXI representation; -1 as a maximum means unbounded, decimal text a wide integer. */
export type SimpleRow =
  | { k: "nbit"; min: number; max: number; bits: number }
  | { k: "uint" | "int"; min: string | null; max: string | null }
  | { k: "bool" }
  | { k: "enum"; values: readonly string[]; bits: number }
  | { k: "bytes"; hex: boolean; min: number; max: number }
  /** `octets`: a personal field, handed out as the octets of its UTF-8 form. */
  | { k: "string"; max: number; octets?: true };

/** One production: attribute, element, wildcard or text. `c` and `s` index complex and simple rows. */
export interface AltRow {
  kind: "attr" | "elem" | "any" | "text";
  name: string;
  ns: string;
  c?: number;
  s?: number;
}

/** A place in the content: one of `alts`, `min` to `max` times. */
export interface SlotRow {
  alts: readonly AltRow[];
  min: number;
  max: number;
}

/** Complex type; `content` is the index of the first slot that is no attribute. */
export interface TypeRow {
  name: string;
  slots: readonly SlotRow[];
  content: number;
  mixed: boolean;
  unsupported: boolean;
}

/** Everything the interpreter needs of one message set. */
export interface ModelTable {
  roots: readonly AltRow[];
  rootBits: number;
  types: readonly TypeRow[];
  simples: readonly SimpleRow[];
}
