/**
 * Signals that ask this program to end.
 *
 * @module
 */

/** Ctrl-C, a service manager, a terminal that closes. */
const ENDINGS: readonly Deno.Signal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Calls `asked` at the first signal to end; the second one kills, as without
 * this. The function that comes back stops listening.
 */
export function onEnding(asked: () => void): () => void {
  const once = () => {
    stop();
    asked();
  };
  const stop = () => {
    for (const name of ENDINGS) Deno.removeSignalListener(name, once);
  };
  for (const name of ENDINGS) Deno.addSignalListener(name, once);
  return stop;
}
