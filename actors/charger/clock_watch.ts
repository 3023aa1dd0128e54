/**
 * Whether the wall clock can be believed: a step against the monotonic clock
 * makes it doubtful, and a while without another one makes it good again.
 *
 * @module
 */

import type { KernelClock } from "../kernel/mod.ts";

/** A clock that is only slewed moves less between two looks. */
const STEP_MS = 1_000;
/** After a step the clock is doubtful for so long, ms. */
export const DOUBTFUL_MS = 60_000;

/**
 * Watches `clock`. The returned function is to be called at least each second;
 * it says in words why the wall clock cannot be believed, if so.
 */
export function clockWatch(
  clock: Pick<KernelClock, "nowMs" | "monoMs">,
): () => string | undefined {
  const offset = () => clock.nowMs() - clock.monoMs();
  let knownMs = offset();
  let doubt: { readonly words: string; readonly sinceMs: number } | undefined;
  return () => {
    const nowMs = offset();
    const steppedMs = nowMs - knownMs;
    knownMs = nowMs;
    const sinceMs = clock.monoMs();
    if (Math.abs(steppedMs) > STEP_MS) {
      const seconds = (steppedMs / 1000).toFixed(1);
      doubt = { words: `the wall clock has stepped by ${seconds} s`, sinceMs };
    }
    if (doubt && sinceMs - doubt.sinceMs >= DOUBTFUL_MS) doubt = undefined;
    return doubt?.words;
  };
}
