/**
 * Writes the decode function of a complex type. Constants and fixed-width values are collected and read with one
 * load; `e` is the index of the event just read, so a run of optionals is a run of `if (e === J)`. Every key of a
 * message is always returned, so that messages of a type share one shape.
 */
import {
  altType,
  bases,
  type Context,
  elems,
  type Field,
  isForTables,
  isHex8,
  isItems,
  isList,
  isOpen,
  lim,
  MAX,
  num,
  wide,
} from "./source.ts";
import { type Alt, type Complex, type Simple, stateAt } from "./schema.ts";

/** Emitter of decode functions into the context's source. */
export function decoder(ctx: Context): (t: Complex) => void {
  const { o, enums } = ctx;
  class Dec {
    fields: Field[] = [];

    total() {
      return this.fields.reduce((a, f) => a + (f.n as number), 0);
    }
    constant(n: number, v: number) {
      if (n === 0) return;
      if (this.total() + n > MAX) this.flush();
      this.fields.push({ n, max: n, v });
    }
    capture(n: number, emit: string) {
      if (this.total() + n > MAX) this.flush();
      this.fields.push({ n, max: n, v: 0, capture: emit });
    }
    flush() {
      const n = this.total();
      if (n === 0) return;
      const x = `x${ctx.tmp++}`;
      let sh = n, mask = 0, want = 0;
      const caps: string[] = [];
      for (const f of this.fields) {
        sh -= f.n as number;
        const m = 2 ** (f.n as number) - 1;
        if (f.capture) {
          const raw = this.fields.length === 1
            ? x
            : sh + (f.n as number) === n
            ? `${x} >>> ${sh}`
            : sh
            ? `${x} >>> ${sh} & ${m}`
            : `${x} & ${m}`;
          caps.push(f.capture.replace("@", raw));
        } else {
          mask += m * 2 ** sh;
          want += (f.v as number) * 2 ** sh;
        }
      }
      o.add(`const ${x} = r.get(${n});`);
      if (mask) {
        o.add(
          mask === 2 ** n - 1
            ? `if (${x} !== ${want}) throw BAIL;`
            : `if ((${x} & 0x${mask.toString(16)}) !== 0x${
              want.toString(16)
            }) throw BAIL;`,
        );
      }
      for (const c of caps) for (const l of c.split("\n")) o.add(l);
      this.fields = [];
    }
  }
  function decSimple(q: Dec, s: Simple, to: string, decl: string) {
    switch (s.k) {
      case "nbit":
        return q.capture(
          s.bits,
          `${decl}${to} = ${
            s.min ? `(@) ${s.min < 0 ? "-" : "+"} ${Math.abs(s.min)}` : "@"
          };` + (s.max - s.min + 1 < 2 ** s.bits
            ? `\nif (${to} > ${s.max}) throw BAIL;`
            : ""),
        );
      case "bool":
        return q.capture(1, `${decl}${to} = (@) !== 0;`);
      case "enum":
        enums.set(s.name, s);
        if (s.bits === 0) return o.add(`${decl}${to} = n_${s.name}[0]!;`);
        return q.capture(
          s.bits,
          s.values.length < 2 ** s.bits
            ? `const u${to} = n_${s.name}[@];\nif (u${to} === undefined) throw BAIL;\n${decl}${to} = u${to};`
            : `${decl}${to} = n_${s.name}[@]!;`,
        );
      case "uint":
        q.flush();
        if (s.max === null || s.max > 0xffffffffn) {
          o.add(`${decl}${to} = r.big(${wide(s)});`);
          if (s.min) o.add(`if (${to} < ${num(s.min)}) throw BAIL;`);
        } else {
          o.add(`${decl}${to} = r.uint();`);
          o.add(
            `if (${s.min ? `${to} < ${num(s.min)} || ` : ""}${to} > ${
              num(s.max)
            }) throw BAIL;`,
          );
        }
        return;
      case "int": {
        const neg = `s${ctx.tmp++}`;
        if (s.min === null || s.min < -0x80000000n) {
          q.flush();
          o.add(`${decl}${to} = r.integer(${wide(s)});`);
        } else {
          q.capture(1, `const ${neg} = -(@);`);
          q.flush();
          const mag = `m${ctx.tmp++}`;
          o.add(`const ${mag} = r.uint();`);
          o.add(`if (${mag} > ${num(s.max!)}) throw BAIL;`);
          o.add(`${decl}${to} = ${mag} ^ ${neg};`);
        }
        return;
      }
      case "string":
        q.flush();
        o.add(
          `${decl}${to} = r.${s.octets ? "octets" : "string"}(${s.min}, ${
            lim(s.max)
          });`,
        );
        return;
      case "bytes":
        q.flush();
        o.add(
          isHex8(s)
            ? `${decl}${to} = r.hex8();`
            : `${decl}${to} = r.bytes(${s.min}, ${lim(s.max)});`,
        );
        return;
    }
  }
  function decAlt(q: Dec, a: Alt, to: string, decl: string) {
    if (a.complex) {
      q.flush();
      o.add(`${decl}${to} = d_${a.complex.id}(r);`);
    } else if (a.kind === "elem") {
      q.constant(1, 0);
      decSimple(q, a.simple!, to, decl);
      q.constant(1, 0);
    } else decSimple(q, a.simple!, to, decl);
  }

  function decodeFn(t: Complex) {
    ctx.tmp = 0;
    o.open(`function d_${t.id}(r: Reader): ${t.id} {`);
    if (isForTables(t)) {
      o.add("throw BAIL;");
      return o.close();
    }
    const b = bases(t);
    const q = new Dec();
    let st: { s: number; w: number } | null = { s: 0, w: stateAt(t, 0).bits };
    let dyn = false;
    const readEvent = (r: Dec, s: number, w: number, decl = "") => {
      r.capture(w, `${decl}e = ${s ? `${s} + (@)` : "@"};`);
      r.flush();
    };
    const makeDynamic = () => {
      if (!st) return;
      readEvent(q, st.s, st.w, dyn ? "" : "let ");
      dyn = true;
      st = null;
    };
    for (let i = 0; i < t.slots.length; i++) {
      const slot = t.slots[i]!;
      const next = { s: b[i + 1]!, w: stateAt(t, i + 1).bits };
      if (slot.alts.every((a) => a.kind === "any")) continue;
      if (isList(slot)) {
        makeDynamic();
        const items = isItems(slot);
        const name = items ? "$items" : slot.alts[0]!.name;
        const el = items ? `${t.id}["$items"]` : `${altType(slot.alts[0]!)}[]`;
        const hit = items
          ? `e >= ${b[i]!} && e < ${b[i]! + elems(slot).length}`
          : `e === ${b[i]!}`;
        if (slot.min === 0) {
          o.add(`let ${name}: ${el} | undefined = undefined;`);
          o.open(`if (${hit}) {`);
          o.add(`${name} = [];`);
        } else {
          o.add(`const ${name}: NonNullable<${el}> = [];`);
          o.add(`if (!(${hit})) throw BAIL;`);
        }
        o.open("for (;;) {");
        const r = new Dec();
        if (items) {
          elems(slot).forEach((a, y) => {
            o.open(
              `${y ? "} else " : ""}if (e === ${
                b[i]! + slot.alts.indexOf(a)
              }) {`,
            );
            decAlt(r, a, "it", "const ");
            r.flush();
            o.add(`${name}.push({ name: "${a.name}", value: it });`);
            o.ind--;
          });
          o.add("}");
        } else {
          decAlt(r, slot.alts[0]!, "it", "const ");
          if (r.fields.some((f) => f.capture)) r.flush();
          o.add(`${name}.push(it);`);
        }
        const keep = r.fields;
        if (slot.max !== Infinity) {
          o.open(`if (${name}.length === ${slot.max}) {`);
          r.fields = [...keep];
          readEvent(r, next.s, next.w);
          o.add("break;");
          o.close();
        }
        if (slot.min > 1) {
          o.open(`if (${name}.length < ${slot.min}) {`);
          r.fields = [...keep];
          r.constant(stateAt(t, i).bits, 0);
          r.flush();
          o.add("continue;");
          o.close();
        }
        r.fields = [...keep];
        readEvent(r, b[i]!, stateAt(t, i, true).bits);
        o.add(`if (!(${hit})) break;`);
        o.add("if (r.p > r.end) throw BAIL;");
        o.close();
        if (slot.min === 0) o.close();
        continue;
      }
      if (slot.min > 0 && slot.alts.length === 1) {
        const a = slot.alts[0]!;
        if (st) {
          q.constant((st as { w: number }).w, b[i]! - (st as { s: number }).s);
        } else o.add(`if (e !== ${b[i]!}) throw BAIL;`);
        decAlt(q, a, a.name, "const ");
        st = next;
        continue;
      }
      makeDynamic();
      for (const a of elems(slot)) {
        o.add(`let ${a.name}: ${altType(a)} | undefined = undefined;`);
      }
      elems(slot).forEach((a, y) => {
        o.open(
          `${y ? "} else " : ""}if (e === ${b[i]! + slot.alts.indexOf(a)}) {`,
        );
        const r = new Dec();
        decAlt(r, a, a.name, "");
        if (slot.min === 0) readEvent(r, next.s, next.w);
        else r.flush();
        o.ind--;
      });
      o.add(slot.min > 0 ? "} else throw BAIL;" : "}");
      if (slot.min > 0) st = next;
    }
    const end = b[t.slots.length]!;
    if (st) {
      q.constant((st as { w: number }).w, end - (st as { s: number }).s);
      q.flush();
    } else o.add(`if (e !== ${end}) throw BAIL;`);
    const keys = t.slots.flatMap((s) =>
      s.alts.every((a) => a.kind === "any")
        ? []
        : isItems(s)
        ? ["$items"]
        : elems(s).map((a) => a.name)
    );
    if (isOpen(t)) keys.push("$content: undefined");
    o.add(`return { ${keys.join(", ")} };`);
    o.close();
  }

  return decodeFn;
}
