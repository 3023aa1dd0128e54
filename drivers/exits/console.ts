/**
 * The one place that writes to the terminal, and reads from it. Nothing that it
 * writes steers the terminal.
 *
 * @module
 */

import { Released } from "../../privacy/seal/released.ts";
import { visibleLines } from "../../privacy/seal/visible.ts";

/** Where text goes: the terminal, or a test's list. */
export interface Screen {
  writeSync(bytes: Uint8Array): number;
}

/**
 * Writes a released line; the line end is added.
 *
 * @throws TypeError when the gate did not release it for the console
 */
export function show(released: Released, screen: Screen = Deno.stdout): void {
  writeLine(Released.payloadFor("console", released), screen);
}

/**
 * Writes text the program knows without any car: help, configuration, the
 * reason it cannot start. What a session has said goes through `show`.
 */
export function say(text: string, screen: Screen = Deno.stdout): void {
  writeLine(new TextEncoder().encode(visibleLines(text)), screen);
}

/**
 * As `say`, for a program that has nothing to do but to write.
 *
 * @throws Deno.errors.BrokenPipe when nobody reads it any more
 */
export function print(text: string, screen: Screen = Deno.stdout): void {
  writeWhole(new TextEncoder().encode(visibleLines(text)), screen);
}

/** As `say`, to standard error: what went wrong with a call of the program. */
export function complain(text: string): void {
  say(text, Deno.stderr);
}

function writeLine(text: Uint8Array, screen: Screen): void {
  try {
    writeWhole(text, screen);
  } catch (cause) {
    // The reader or the terminal has gone, or the disk is full: a gateway goes
    // on without its account.
    const isSystems = cause instanceof Deno.errors.BrokenPipe ||
      cause instanceof Error && "code" in cause;
    if (!isSystems) throw cause;
  }
}

function writeWhole(text: Uint8Array, screen: Screen): void {
  const line = new Uint8Array(text.length + 1);
  line.set(text);
  line[text.length] = 0x0a;
  for (let at = 0; at < line.length;) {
    at += screen.writeSync(line.subarray(at));
  }
}

/** Longest line of input that is taken whole, characters. */
export const MAX_LINE = 1 << 20;

/**
 * Lines of standard input without their ends. A line longer than `MAX_LINE`
 * comes as its first `MAX_LINE + 1` characters: what is read stays bounded.
 */
export async function* inputLines(
  input: ReadableStream<Uint8Array> = Deno.stdin.readable,
): AsyncGenerator<string> {
  let rest = "";
  const kept = (text: string) => text.slice(0, MAX_LINE + 1);
  const decoder = new TextDecoder();
  for await (const chunk of input) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      yield kept(rest + part).replace(/\r$/, "");
      rest = "";
    }
    rest = kept(rest + last);
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
