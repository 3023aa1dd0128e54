/** Holds the rules that need a syntax tree: assertions, lengths, exports. */

import assert from "node:assert/strict";
import { sources } from "./_sources.ts";
import {
  longFunctions,
  neverCasts,
  nonNullAssertions,
  parse,
  unusedExports,
} from "./_syntax.ts";

const all = await sources();
const trees = all.map(parse);
const isGenerated = (path: string) => path.includes("/generated/");
const isProduct = (path: string) =>
  !path.startsWith("tests/") && !isGenerated(path);
const product = trees.filter(({ fileName }) => isProduct(fileName));

/** `!` outside tests, mostly indexes of the codec that were checked before. */
const NON_NULL_MAX = 205;
/** `as never` outside tests. */
const NEVER_MAX = 6;
/** Lines of a function that is read in one sitting. */
const LINES_MAX = 60;
/** Functions that are still longer. */
const LONG_MAX = 1;

const list = (
  places: readonly { path: string; line: number; text: string }[],
) =>
  places.map(({ path, line, text }) => `${path}:${line}: ${text}`).join("\n  ");

Deno.test("`!` is not used more than it was", () => {
  const found = product.flatMap(nonNullAssertions);
  assert.ok(
    found.length <= NON_NULL_MAX,
    `${found.length} of ${NON_NULL_MAX}:\n  ${list(found)}`,
  );
});

Deno.test("`as never` is not used more than it was", () => {
  const found = product.flatMap(neverCasts);
  assert.ok(
    found.length <= NEVER_MAX,
    `${found.length} of ${NEVER_MAX}:\n  ${list(found)}`,
  );
});

Deno.test("functions are read in one sitting", () => {
  const found = product.flatMap((tree) => longFunctions(tree, LINES_MAX));
  assert.ok(
    found.length <= LONG_MAX,
    `${found.length} of ${LONG_MAX}:\n  ${list(found)}`,
  );
});

Deno.test("every export has a user", () => {
  const roots = ["mod.ts", "main.ts"];
  const unused = unusedExports(trees, isProduct, roots);
  assert.deepEqual(unused, [], `\n  ${unused.join("\n  ")}`);
});
