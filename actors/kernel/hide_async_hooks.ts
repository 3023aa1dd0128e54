/**
 * Hides `node:async_hooks` while Effect loads; see `effect.ts`, its one user.
 *
 * @module
 */

import process from "node:process";

const HIDDEN = "node:async_hooks";
const getBuiltinModule = process.getBuiltinModule;
let asked = false;

process.getBuiltinModule = ((name: string) => {
  if (name !== HIDDEN) return getBuiltinModule.call(process, name);
  asked = true;
  return undefined;
}) as typeof getBuiltinModule;

/**
 * Shows the module again.
 *
 * @throws Error when Effect did not ask for it meanwhile: it was loaded before,
 * and keeps a context for every suspension of every fiber
 */
export function showAsyncHooks(): void {
  process.getBuiltinModule = getBuiltinModule;
  if (!asked) {
    throw new Error(
      "cannot load Effect without async contexts: it was imported before actors/kernel/effect.ts, or no longer asks for node:async_hooks",
    );
  }
}
