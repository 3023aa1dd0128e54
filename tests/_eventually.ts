/** Waiting on the wall clock, for other processes, threads and sockets. */

/** Far longer than anything takes on a busy machine, ms. */
export const PATIENCE_MS = 120_000;

/** Waits until something holds; `unless` may say earlier that it never will. */
export async function eventually(
  what: string | (() => string),
  holds: () => boolean | Promise<boolean>,
  { lookMs = 20, unless }: {
    readonly lookMs?: number;
    readonly unless?: () => boolean;
  } = {},
): Promise<void> {
  const endMs = performance.now() + PATIENCE_MS;
  while (!await holds()) {
    if (performance.now() > endMs || unless?.()) {
      throw new Error(typeof what === "string" ? `never: ${what}` : what());
    }
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}
