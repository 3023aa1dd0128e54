/** Content models: a particle as slots in order, or, where that is too little, as places and what may follow each. */
import type { ReadElement } from "../xml_in.ts";
import { attr, childElements } from "./declarations.ts";
import type { Alt, Slot } from "./schema.ts";

/** Alternatives that an element or a wildcard particle stands for. */
export type AltsOf = (node: ReadElement) => Alt[];

const isLeaf = ({ name }: ReadElement) => name === "element" || name === "any";
const isParticle = (node: ReadElement) =>
  isLeaf(node) || node.name === "sequence" || node.name === "choice";

function occurs(node: ReadElement): [min: number, max: number] {
  const max = attr(node, "maxOccurs");
  return [
    Number(attr(node, "minOccurs") ?? 1),
    max === "unbounded" ? Infinity : Number(max ?? 1),
  ];
}

/** Slots of a particle; null when the shape is more than a list of choices of elements. */
export function slotsOf(node: ReadElement, alts: AltsOf): Slot[] | null {
  const [min, max] = occurs(node);
  if (isLeaf(node)) return [{ alts: alts(node), min, max }];
  const parts = childElements(node).filter(isParticle);
  if (node.name === "choice") {
    const isPlain = parts.every((part) =>
      isLeaf(part) && occurs(part).join() === "1,1"
    );
    if (!isPlain) return null;
    return [{ alts: wildcardsLast(parts.flatMap(alts)), min, max }];
  }
  const inner = parts.map((part) => slotsOf(part, alts));
  if (inner.includes(null)) return null;
  const slots = (inner as Slot[][]).flat();
  if (min === 1 && max === 1) return slots;
  const [only] = slots;
  const isSingle = slots.length === 1 && only!.min === 1 && only!.max === 1;
  return isSingle ? [{ ...only!, min, max }] : null;
}

const wildcardsLast = (alts: Alt[]) => [
  ...alts.filter(({ kind }) => kind !== "any"),
  ...alts.filter(({ kind }) => kind === "any"),
];

/** Where a part of the content may begin and end, and whether it may be left out. */
interface Part {
  first: number[];
  last: number[];
  empty: boolean;
}

/** Places of a particle with what may follow each (a position automaton); every slot holds one alternative. */
export function automatonOf(
  node: ReadElement,
  alts: AltsOf,
): { slots: Slot[]; follow: number[][] } {
  const slots: Slot[] = [];
  const next: number[][] = [];
  const join = (from: readonly number[], to: readonly number[]) => {
    for (const i of from) {
      next[i]!.push(...to.filter((j) => !next[i]!.includes(j)));
    }
  };
  const visit = (part: ReadElement): Part => {
    const [min, max] = occurs(part);
    if (max !== 1 && max !== Infinity) {
      throw new Error(
        `maxOccurs ${max} inside an irregular content model is not known`,
      );
    }
    const made = isLeaf(part) ? leaf(part) : group(part);
    if (max === Infinity) join(made.last, made.first);
    return { ...made, empty: made.empty || min === 0 };
  };
  const leaf = (part: ReadElement): Part => {
    const at = alts(part).map((alt) => {
      next.push([]);
      return slots.push({ alts: [alt], min: 0, max: 1 }) - 1;
    });
    return { first: at, last: at, empty: false };
  };
  const group = (part: ReadElement): Part => {
    const parts = childElements(part).filter(isParticle).map(visit);
    if (part.name === "choice") {
      return {
        first: parts.flatMap(({ first }) => first),
        last: parts.flatMap(({ last }) => last),
        empty: parts.some(({ empty }) => empty),
      };
    }
    return parts.reduce((before, after) => {
      join(before.last, after.first);
      return {
        first: before.empty ? [...before.first, ...after.first] : before.first,
        last: after.empty ? [...before.last, ...after.last] : after.last,
        empty: before.empty && after.empty,
      };
    });
  };
  const whole = visit(node);
  const ordered = (places: number[], isEnd: boolean) => [
    ...places.filter((i) => slots[i]!.alts[0]!.kind !== "any"),
    ...places.filter((i) => slots[i]!.alts[0]!.kind === "any"),
    ...(isEnd ? [-1] : []),
  ];
  const follow = [
    ordered(whole.first, whole.empty),
    ...next.map((places, i) => ordered(places, whole.last.includes(i))),
  ];
  return { slots, follow };
}
