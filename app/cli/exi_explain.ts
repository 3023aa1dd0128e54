/**
 * A line of `v2gate exi explain`: every read of the decoder in words.
 *
 * @module
 */

import { ExiError, readTree } from "../../protocols/exi/mod.ts";
import { type Answered, type ExiCall, octetsOf } from "./exi_lines.ts";

/** Bits shown of a long value. */
const SHOWN = 16;
const INDENT = 2;

/** A table of bit, bits, and what they say, indented by element; the refusal comes last. */
export function explainLine(
  line: string,
  { set, kind, trailing }: ExiCall,
): Answered {
  const octets = octetsOf(line);
  if (typeof octets === "string") return { ok: false, lines: [octets] };
  const lines = [row("bit", "bits", "meaning")];
  const observer = (
    bit: number,
    bits: number,
    meaning: string,
    path: readonly string[],
  ) => {
    const where = path.length === 0 ? "" : `${path.at(-1)}: `;
    const indent = " ".repeat(INDENT * path.length);
    lines.push(
      row(`${bit}`, shown(octets, bit, bits), `${indent}${where}${meaning}`),
    );
  };
  try {
    const { root, bits } = readTree(set.engine, octets, {
      kind,
      trailing,
      observer,
    });
    lines.push(`${root.name}, ${bits} bits of ${octets.length * 8}`, "");
    return { ok: true, lines };
  } catch (error) {
    if (!(error instanceof ExiError)) throw error;
    lines.push(`refused: ${error.message}`, "");
    return { ok: false, lines };
  }
}

function row(bit: string, bits: string, meaning: string): string {
  return `${bit.padStart(6)}  ${bits.padEnd(SHOWN + 8)}  ${meaning}`;
}

function shown(octets: Uint8Array, first: number, count: number): string {
  let digits = "";
  for (let bit = first; bit < first + Math.min(count, SHOWN); bit++) {
    digits += ((octets[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1;
  }
  return count > SHOWN ? `${digits} … ${count}` : digits;
}
