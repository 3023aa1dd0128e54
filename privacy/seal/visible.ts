/**
 * The one cleaner of text from outside: names in certificates, files, peers.
 *
 * @module
 */

/** Characters that show nothing themselves, but steer a terminal, turn text round or hide it. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What stands in the place of one. */
const MARK = "\ufffd";

/** Text for one line: nothing in it is invisible, an end of line neither. */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, MARK);
}

/** Text of several lines, whose ends and tabs stay. */
export function visibleLines(text: string): string {
  return text.replaceAll(
    INVISIBLE,
    (one) => one === "\n" || one === "\t" ? one : MARK,
  );
}
