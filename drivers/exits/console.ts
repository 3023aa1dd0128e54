/**
 * The one place that writes to the terminal.
 *
 * @module
 */

/** What a console or a log file takes: released octets, made by the gate. */
export interface ReleasedBytes {
  readonly exit: string;
  readonly payload: Uint8Array;
}

/** Where text goes: the terminal, or a test's list. */
export interface Screen {
  writeSync(bytes: Uint8Array): number;
}

/** Writes a released line; the line end is added. */
export function show(
  released: ReleasedBytes,
  screen: Screen = Deno.stdout,
): void {
  writeLine(released.payload, screen);
}

/**
 * Writes text the program knows without any car: help, configuration, the
 * reason it cannot start. What a session has said goes through `show`.
 */
export function say(text: string, screen: Screen = Deno.stdout): void {
  writeLine(new TextEncoder().encode(text), screen);
}

function writeLine(text: Uint8Array, screen: Screen): void {
  const line = new Uint8Array(text.length + 1);
  line.set(text);
  line[text.length] = 0x0a;
  try {
    for (let at = 0; at < line.length;) {
      at += screen.writeSync(line.subarray(at));
    }
  } catch (cause) {
    // The reader of a pipe has gone: a gateway goes on without its account.
    if (!(cause instanceof Deno.errors.BrokenPipe)) throw cause;
  }
}
