import assert from "node:assert/strict";
import { mutantsOf } from "../../tools/mutants.ts";

/** Each mutant as `line: from → to`. */
function told(text: string): string[] {
  return mutantsOf(text).map(({ line, from, to }) =>
    `${line}: ${from} → ${to}`
  );
}

Deno.test("`mutantsOf()` turns comparisons, conditions, numbers and calls", () => {
  assert.deepEqual(told("const a = b < 3 ? 1 : c;"), [
    "1: b < 3 → true",
    "1: b < 3 → false",
    "1: < → <=",
    "1: < → >=",
    "1: 3 → 4",
    "1: 1 → 2",
  ]);
  assert.deepEqual(told("if (!a) {\n  stop();\n}"), [
    "1: !a → true",
    "1: !a → false",
    "1: !a → a",
    "2: stop(); → ;",
  ]);
  assert.deepEqual(told("x = Math.min(a ?? b, c);"), [
    "1: x = Math.min(a ?? b, c); → ;",
    "1: min → max",
    "1: a ?? b → a",
    "1: a ?? b → b",
  ]);
});

Deno.test("`mutantsOf()` leaves types, imports and joined texts alone", () => {
  assert.deepEqual(told('import { a } from "b";'), []);
  assert.deepEqual(told("type A = B | -1;"), []);
  assert.deepEqual(told('const a: Map<string, 1> = "b" + c;'), []);
});

Deno.test("`mutantsOf()` gives texts that differ in one place", () => {
  const text = "const a = b && c;\nconst d = true;\n";
  assert.deepEqual(mutantsOf(text).map((mutant) => mutant.text), [
    "const a = b || c;\nconst d = true;\n",
    "const a = b && c;\nconst d = false;\n",
  ]);
});
