/** Which fields the typed value of a complex type has. */
import type { TypeRow } from "./model.ts";

/** Field names of a type in the order of the generated interfaces. */
export function fieldsOf(type: TypeRow): string[] {
  if (type.follow) return ["$items", "$content"];
  const names = type.slots.flatMap((slot) => {
    const named = slot.alts.filter(({ kind }) => kind !== "any");
    if (named.length > 0 && slot.max !== 1 && slot.alts.length > 1) {
      return ["$items"];
    }
    return named.map(({ name }) => name);
  });
  return isOpen(type) ? [...names, "$content"] : names;
}

/** Whether a type's content may go beyond its fields: mixed text or xs:any. */
export function isOpen(type: TypeRow): boolean {
  return type.mixed ||
    type.slots.some(({ alts }) => alts.some(({ kind }) => kind === "any"));
}
