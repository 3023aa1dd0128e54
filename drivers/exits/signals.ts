/**
 * Signals that ask this program to end.
 *
 * @module
 */

/** Ctrl-C, a service manager, a terminal that closes. */
const ENDINGS: readonly Deno.Signal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * A signal so soon after the first is the same one: a terminal sends it to a
 * whole group of processes, and those that run others pass it on.
 */
const SAME_MS = 1_000;

/**
 * Calls `asked` at the first signal to end; a later one kills, as without
 * this. The function that comes back stops waiting for the first.
 */
export function onEnding(asked: () => void): () => void {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    Deno.unrefTimer(setTimeout(forget, SAME_MS));
    asked();
  };
  const forget = () => {
    for (const name of ENDINGS) Deno.removeSignalListener(name, ask);
  };
  for (const name of ENDINGS) Deno.addSignalListener(name, ask);
  return () => {
    if (!isAsked) forget();
  };
}
