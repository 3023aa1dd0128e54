/**
 * Source of one message set: an interface, an encode and a decode function per complex type, and the union of the
 * messages. Whatever is not on the straight path throws BAIL and the message is done again by the interpreter.
 */
import { decoder } from "./decode.ts";
import { encoder } from "./encode.ts";
import type { Complex, Model } from "./schema.ts";
import {
  altType,
  type Context,
  elems,
  isItems,
  isList,
  Out,
} from "./source.ts";

/** Complex types that a root element can reach, in model order. */
function reachable(m: Model): Complex[] {
  const seen = new Set<Complex>();
  const visit = (t: Complex | undefined) => {
    if (t === undefined || seen.has(t)) return;
    seen.add(t);
    for (const s of t.slots) for (const a of s.alts) visit(a.complex);
  };
  for (const r of m.roots) visit(r.alt.complex);
  return m.types.filter((t) => seen.has(t));
}

/** TypeScript source of a set; `runtime` is the import path of the bit runtime, `union` the name of the message type. */
export function codeOf(m: Model, runtime: string, union: string): string {
  const o = new Out();
  const ctx: Context = { o, enums: new Map(), tmp: 0 };
  const enums = ctx.enums;

  function interfaceOf(t: Complex) {
    o.open(`export interface ${t.id} {`);
    for (const s of t.slots) {
      if (isItems(s)) {
        o.add(
          `$items${s.min ? "" : "?"}: (${
            elems(s).map((a) => `{ name: "${a.name}"; value: ${altType(a)} }`)
              .join(" | ")
          })[]${s.min ? "" : " | undefined"};`,
        );
        continue;
      }
      const opt = s.min === 0 || s.alts.length > 1;
      for (const a of s.alts) {
        if (a.kind === "any") o.add("$any?: undefined;");
        else {o.add(
            `${a.name}${opt ? "?" : ""}: ${altType(a)}${isList(s) ? "[]" : ""}${
              opt ? " | undefined" : ""
            };`,
          );}
      }
    }
    o.close();
  }

  const main = new Out();
  for (const t of m.types) interfaceOf(t);
  const encode = encoder(ctx), decode = decoder(ctx), used = reachable(m);
  for (const t of used) encode(t);
  for (const t of used) decode(t);
  const messages = m.roots.filter((r) => r.alt.complex);
  o.add("/** Every message of the set by its root element. */");
  o.add(
    `export type ${union} =\n${
      messages.map((r) =>
        `  | { root: "${r.name}"; value: ${r.alt.complex!.id} }`
      ).join("\n")
    };`,
  );
  o.open("const ENC = new Map<string, (w: Writer, v: never) => void>([");
  for (const r of messages) {
    o.add(
      `["${r.name}", (w, v) => e_${
        r.alt.complex!.id
      }(head(w, ${r.code}), v, 0, 0)],`,
    );
  }
  o.close("]);");
  o.open("function head(w: Writer, code: number): Writer {");
  o.add(`w.put(${8 + m.rootBits}, ${0x80 * 2 ** m.rootBits} + code);`);
  o.add("return w;");
  o.close();
  o.add(
    "/** Encodes at an octet of the writer's buffer; the number of octets written. */",
  );
  o.open(
    "export function encodeTo(w: Writer, root: string, value: unknown, octet = 0): number {",
  );
  o.add("w.start(octet);");
  o.add("const encode = ENC.get(root);");
  o.add("if (encode === undefined) throw BAIL;");
  o.add("encode(w, value as never);");
  o.add("return ((w.p + 7) >>> 3) - octet;");
  o.close();
  o.open(
    "export function decodeFrom(r: Reader, input: Uint8Array): { root: string; value: unknown } {",
  );
  o.add("r.load(input);");
  o.add("let root: string, value: unknown;");
  o.open(`switch (r.get(${8 + m.rootBits})) {`);
  for (const r of messages) {
    o.add(`case ${0x80 * 2 ** m.rootBits + r.code}:`);
    o.add(`  root = "${r.name}", value = d_${r.alt.complex!.id}(r);`);
    o.add("  break;");
  }
  o.add("default:");
  o.add("  throw BAIL;");
  o.close();
  o.add("if (r.p > r.end || r.end - r.p >= 8) throw BAIL;");
  o.add("return { root, value };");
  o.close();

  main.add("// Generated, do not edit.");
  main.add(`import { BAIL, type Reader, type Writer } from "${runtime}";`);
  if (o.lines.some((l) => l.includes("bit(v."))) {
    main.open("function bit(b: boolean): number {");
    main.add("if (b === true) return 1;");
    main.add("if (b === false) return 0;");
    main.add("throw BAIL;");
    main.close();
  }
  for (const [name, e] of enums) {
    main.add(
      `export type ${name} = ${
        e.values.map((x) => JSON.stringify(x)).join(" | ")
      };`,
    );
    main.add(
      `const n_${name}: readonly ${name}[] = ${JSON.stringify(e.values)};`,
    );
    main.add(
      `const m_${name} = new Map<string, number>(n_${name}.map((s, i) => [s, i]));`,
    );
    main.open(`function i_${name}(s: ${name}): number {`);
    main.add(`const i = m_${name}.get(s);`);
    main.add("if (i === undefined) throw BAIL;");
    main.add("return i;");
    main.close();
  }
  return [...main.lines, ...o.lines].join("\n") + "\n";
}
