/** Minimal namespace-aware XML reader (no DTD), enough for schemas and test vectors. */
export interface Node {
  name: string;
  ns: string;
  attrs: { name: string; ns: string; value: string }[];
  scope: Record<string, string>;
  kids: Node[];
  text: string;
}

const ENT: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const unescape = (s: string) =>
  s.indexOf("&") < 0
    ? s
    : s.replace(/&(#x?)?(\w+);/g, (_, n, v) =>
      n
        ? String.fromCodePoint(parseInt(v, n === "#x" ? 16 : 10))
        : ENT[v] ?? "");

export function parseXml(src: string): Node {
  src = src.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "");
  const root: Node = {
    name: "",
    ns: "",
    attrs: [],
    scope: { xml: "xml" },
    kids: [],
    text: "",
  };
  const stack = [root];
  const tag =
    /<(\/?)([^\s\/>]+)((?:\s+[^\s=>\/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
  let last = 0;
  for (let m; (m = tag.exec(src)) !== null; last = tag.lastIndex) {
    const top = stack.at(-1)!;
    top.text += unescape(src.slice(last, m.index));
    if (m[1]) {
      stack.pop();
      continue;
    }
    const scope = Object.create(top.scope);
    const raw: [string, string][] = [];
    for (
      const a of m[3]!.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
    ) {
      const v = unescape(a[2] ?? a[3] ?? "");
      if (a[1] === "xmlns") scope[""] = v;
      else if (a[1]!.startsWith("xmlns:")) scope[a[1]!.slice(6)] = v;
      else raw.push([a[1]!, v]);
    }
    const split = (q: string): [string, string] => {
      const i = q.indexOf(":");
      return i < 0 ? ["", q] : [q.slice(0, i), q.slice(i + 1)];
    };
    const [px, name] = split(m[2]!);
    const node: Node = {
      name,
      ns: scope[px] ?? "",
      scope,
      kids: [],
      text: "",
      attrs: raw.map(([q, value]) => {
        const [p, n] = split(q);
        return { name: n, ns: p ? scope[p] : "", value };
      }),
    };
    top.kids.push(node);
    if (!m[4]) stack.push(node);
  }
  const document = root.kids[0];
  if (document === undefined || stack.length !== 1) {
    throw new Error("text is not a complete XML document");
  }
  return document;
}

export const attr = (n: Node, name: string) =>
  n.attrs.find((a) => a.name === name && !a.ns)?.value;
