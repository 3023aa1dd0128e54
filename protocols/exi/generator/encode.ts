/**
 * Writes the encode function of a complex type. Bits already known are kept as pending fields and stored
 * together with the next value. Where the grammar state depends on which optional elements were present, two
 * locals carry it: an event with index J is written as the n-bit number k + J.
 */
import {
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
  PRE,
  wide,
} from "./source.ts";
import { type Alt, type Complex, type Simple, stateAt } from "./schema.ts";

/** Emitter of encode functions into the context's source. */
export function encoder(ctx: Context): (t: Complex, index: number) => void {
  const { o, enums } = ctx;
  class Enc {
    fields: Field[] = [];
    max() {
      return this.fields.reduce((a, f) => a + f.max, 0);
    }
    push(n: number | string, v: number | string, max = n as number) {
      if (n === 0) return;
      if (this.max() + max > MAX) this.flush();
      const l = this.fields.at(-1);
      if (
        l && typeof l.v === "number" && typeof v === "number" &&
        typeof l.n === "number" && typeof n === "number"
      ) {
        l.v = l.v * 2 ** n + v;
        l.n += n;
        l.max += n;
      } else this.fields.push({ n, v, max });
    }
    /** pending bits as [value, count] expressions */
    pair(): [string, string] {
      let v = "", n = 0, dyn = "";
      for (const f of this.fields) {
        const sh = v === "" || v === "0" ? "" : `(${v}) << ${f.n}`;
        v = sh === "" ? String(f.v) : f.v === 0 ? sh : `${sh} | ${f.v}`;
        if (typeof f.n === "number") n += f.n;
        else dyn += `${f.n} + `;
      }
      return [
        v || "0",
        dyn ? (n ? `${dyn}${n}` : dyn.slice(0, -3)) : String(n),
      ];
    }
    flush() {
      if (this.fields.length === 0) return;
      const [v, n] = this.pair();
      o.add(`w.put(${n}, ${v});`);
      this.fields = [];
    }
    /** pending bits, small enough to hand to another function */
    prefix(): [string, string] {
      if (this.max() > PRE) this.flush();
      const r = this.pair();
      this.fields = [];
      return r;
    }
  }

  function encSimple(q: Enc, s: Simple, v: string) {
    const t = `t${ctx.tmp++}`;
    switch (s.k) {
      case "nbit":
        o.add(`const ${t} = ${v};`);
        o.add(
          `if ((${t} | 0) !== ${t} || ${t} < ${s.min} || ${t} > ${s.max}) throw BAIL;`,
        );
        return q.push(
          s.bits,
          s.min === 0 ? t : s.min < 0 ? `${t} + ${-s.min}` : `${t} - ${s.min}`,
        );
      case "bool":
        return q.push(1, `bit(${v})`);
      case "enum":
        enums.set(s.name, s);
        if (s.bits) q.push(s.bits, `codeOf(m_${s.name}, ${v})`);
        return;
      case "uint": {
        if (s.max === null || s.max > 0xffffffffn) {
          if (s.min) o.add(`if (${v} < ${num(s.min)}) throw BAIL;`);
          const [x, n] = q.prefix();
          return o.add(`w.big(${x}, ${n}, ${v}, ${wide(s)});`);
        }
        o.add(`const ${t} = ${v};`);
        o.add(
          s.max === 0xffffffffn
            ? `if (${t} >>> 0 !== ${t}${
              s.min ? ` || ${t} < ${num(s.min)}` : ""
            }) throw BAIL;`
            : `if ((${t} | 0) !== ${t} || ${t} < ${num(s.min)} || ${t} > ${
              num(s.max)
            }) throw BAIL;`,
        );
        const [x, n] = q.prefix();
        return o.add(`w.uint(${x}, ${n}, ${t});`);
      }
      case "int": {
        if (s.min === null || s.min < -0x80000000n) {
          q.flush();
          return o.add(`w.integer(${v}, ${wide(s)});`);
        }
        o.add(`const ${t} = ${v};`);
        o.add(
          s.min === -0x80000000n
            ? `if ((${t} | 0) !== ${t}) throw BAIL;`
            : `if ((${t} | 0) !== ${t} || ${t} < ${num(s.min)} || ${t} > ${
              num(s.max!)
            }) throw BAIL;`,
        );
        if (q.max() + 1 > PRE) q.flush();
        q.push(1, `${t} >>> 31`);
        const [x, n] = q.prefix();
        return o.add(`w.uint(${x}, ${n}, ${t} ^ ${t} >> 31);`);
      }
      case "string":
        q.flush();
        return o.add(
          `w.${s.octets ? "octets" : "string"}(${v}, ${s.min}, ${lim(s.max)});`,
        );
      case "bytes":
        q.flush();
        return o.add(
          isHex8(s)
            ? `w.hex8(${v});`
            : `w.bytes(${v}, ${s.min}, ${lim(s.max)});`,
        );
    }
  }
  function encAlt(q: Enc, a: Alt, v: string) {
    if (a.complex) {
      const [x, n] = q.prefix();
      o.add(`e_${a.complex.id}(w, ${v}, ${x}, ${n});`);
    } else if (a.kind === "elem") {
      q.push(1, 0);
      encSimple(q, a.simple!, v);
      q.push(1, 0);
    } else encSimple(q, a.simple!, v);
  }

  function encodeFn(t: Complex, index: number) {
    ctx.tmp = 0;
    o.open(
      `function e_${t.id}(w: Writer, v: ${t.id}, x: number, n: number): void {`,
    );
    if (isForTables(t)) {
      o.add("throw BAIL;");
      return o.close();
    }
    o.add(`w.only(v, ${index});`);
    if (isOpen(t)) o.add("if (v.$content !== undefined) throw BAIL;");
    const b = bases(t);
    const q = new Enc();
    q.push("n", "x", PRE);
    /** static state: base index and width; dynamic: locals k and n */
    let st: { s: number; w: number } | null = { s: 0, w: stateAt(t, 0).bits };
    let dmax = 0, dyn = false;
    const event = (j: number) => {
      if (st) q.push(st.w, j - st.s);
      else q.push("n", j === 0 ? "k" : `k + ${j}`, dmax);
    };
    const makeDynamic = () => {
      if (!st) return;
      if (q.max() > PRE) q.flush();
      dmax = q.max() + st.w;
      const [v, n] = q.pair();
      q.fields = [];
      const val = v === "0"
        ? `${-st.s}`
        : `((${v}) << ${st.w})${st.s ? ` - ${st.s}` : ""}`;
      const nn = n === "0" ? `${st.w}` : `${n} + ${st.w}`;
      o.add(dyn ? `k = ${val};` : `let k = ${val};`);
      o.add(`n = ${nn};`);
      dyn = true;
      st = null;
    };
    const setState = (s: number, w: number) => {
      o.add(`k = ${-s};`);
      o.add(`n = ${w};`);
      dmax = Math.max(dmax, w);
    };
    for (let i = 0; i < t.slots.length; i++) {
      const slot = t.slots[i]!;
      const next = { s: b[i + 1]!, w: stateAt(t, i + 1).bits };
      if (slot.alts.every((a) => a.kind === "any")) continue;
      if (isList(slot)) {
        makeDynamic();
        const items = isItems(slot);
        const prop = `v.${items ? "$items" : slot.alts[0]!.name}`;
        if (slot.min === 0) o.open(`if (${prop} !== undefined) {`);
        else if (items && isOpen(t)) {
          o.add(`if (${prop} === undefined) throw BAIL;`);
        }
        o.add(`const a${i} = ${prop}, c${i} = a${i}.length;`);
        // What is no array has no such length either, and must not pass.
        const most = slot.max === Infinity ? "" : ` || c${i} > ${slot.max}`;
        const least = Math.max(slot.min, 0);
        o.add(
          `if (!Array.isArray(a${i}) || c${i} < ${least}${most}) throw BAIL;`,
        );
        o.open(`for (let i = 0; i < c${i}; i++) {`);
        const one = (a: Alt, v: string, j: number) => {
          const r = new Enc();
          r.push("n", j === 0 ? "k" : `k + ${j}`, dmax);
          encAlt(r, a, v);
          r.flush();
        };
        if (items) {
          o.add(`const it = a${i}[i]!;`);
          elems(slot).forEach((a, y) => {
            o.open(`${y ? "} else " : ""}if (it.name === "${a.name}") {`);
            one(a, "it.value", b[i]! + slot.alts.indexOf(a));
            o.ind--;
          });
          o.add("} else throw BAIL;");
        } else one(slot.alts[0]!, `a${i}[i]!`, b[i]!);
        const mid = stateAt(t, i, true).bits, nat = stateAt(t, i).bits;
        if (slot.min > 1) {
          o.open(`if (i < ${slot.min - 1}) {`);
          setState(b[i]!, nat);
          o.close("} else {");
          o.ind++;
          setState(b[i]!, mid);
          o.close();
        } else setState(b[i]!, mid);
        o.close();
        if (slot.max !== Infinity) {
          o.open(`if (c${i} === ${slot.max}) {`);
          setState(next.s, next.w);
          o.close();
        }
        if (slot.min === 0) o.close();
        continue;
      }
      const es = elems(slot);
      if (slot.min > 0 && slot.alts.length === 1) {
        event(b[i]!);
        encAlt(q, slot.alts[0]!, `v.${slot.alts[0]!.name}`);
        st = next;
        continue;
      }
      makeDynamic();
      es.forEach((a, y) => {
        o.open(`${y ? "} else " : ""}if (v.${a.name} !== undefined) {`);
        const later = es.slice(y + 1).map((x) => `v.${x.name} !== undefined`);
        if (later.length > 0) o.add(`if (${later.join(" || ")}) throw BAIL;`);
        const r = new Enc();
        const j = b[i]! + slot.alts.indexOf(a);
        r.push("n", j === 0 ? "k" : `k + ${j}`, dmax);
        encAlt(r, a, `v.${a.name}`);
        r.flush();
        if (slot.min === 0) setState(next.s, next.w);
        o.ind--;
      });
      o.add(slot.min > 0 ? "} else throw BAIL;" : "}");
      if (slot.min > 0) st = next;
    }
    event(b[t.slots.length]!);
    q.flush();
    o.close();
  }

  return encodeFn;
}
