/** Source of the model tables that the interpreter reads (the shapes of `../model.ts`). */
import type { AltRow, SimpleRow } from "../model.ts";
import type { Alt, Model, Simple } from "./schema.ts";

const bound = (n: number) => n === Infinity ? -1 : n;
const wide = (n: bigint | null) => n === null ? null : String(n);

function simpleRow(s: Simple): SimpleRow {
  switch (s.k) {
    case "uint":
    case "int":
      return { k: s.k, min: wide(s.min), max: wide(s.max) };
    case "enum":
      return { k: s.k, values: s.values, bits: s.bits };
    case "bytes":
      return { k: s.k, hex: s.hex, min: s.min, max: bound(s.max) };
    case "string":
      return {
        k: s.k,
        max: bound(s.max),
        ...(s.octets ? { octets: true } : {}),
      };
    default:
      return s;
  }
}

/** TypeScript source exporting `MODEL`; `types` is the import path of the row types. */
export function tablesOf(m: Model, types: string): string {
  const simples: string[] = [];
  const indexOf = (s: Simple) => {
    const row = JSON.stringify(simpleRow(s));
    const i = simples.indexOf(row);
    return i < 0 ? simples.push(row) - 1 : i;
  };
  const numbers = new Map(m.types.map((t, i) => [t, i]));
  const row = (a: Alt): AltRow => ({
    kind: a.kind,
    name: a.name,
    ns: a.ns,
    ...(a.complex ? { c: numbers.get(a.complex)! } : {}),
    ...(a.simple ? { s: indexOf(a.simple) } : {}),
  });
  const rows = m.types.map((t) =>
    JSON.stringify({
      name: t.id,
      slots: t.slots.map((s) => ({
        alts: s.alts.map(row),
        min: s.min,
        max: bound(s.max),
      })),
      content: t.content,
      mixed: t.mixed,
      unsupported: t.unsupported,
    })
  );
  const roots = JSON.stringify(m.roots.map((r) => row(r.alt)));
  return `// Generated, do not edit.
import type { ModelTable } from "${types}";
/** Schema tables of the set, read by the interpreter. */
export const MODEL: ModelTable = {
  roots: ${roots},
  rootBits: ${m.rootBits},
  types: [
${rows.map((r) => `    ${r}`).join(",\n")},
  ],
  simples: [
${simples.map((r) => `    ${r}`).join(",\n")},
  ],
};
`;
}
