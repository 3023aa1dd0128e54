/**
 * What a strict car insists on beyond the schema: cars on the road and in
 * laboratories decode into fixed tables, check ranges and look for the one
 * element they go on with.
 */

/** A message out of its envelope. */
export interface Message {
  readonly root: string;
  readonly value: unknown;
}

/** Notes a complaint unless `holds`. */
export type Must = (holds: boolean, what: string) => void;

/** Runs one rule; what it complains of, each with the path below `root`. */
export function complaintsOf(
  root: string,
  rule: (must: Must) => void,
): string[] {
  const found: string[] = [];
  rule((holds, what) => {
    if (!holds) found.push(`${root}: ${what}`);
  });
  return found;
}

/** How many of some alternatives are there. */
export function count(...alternatives: readonly unknown[]): number {
  return alternatives.filter((each) => each !== undefined).length;
}

/** Whether a list has from `least` to `most` entries. */
export function holds(
  list: readonly unknown[] | undefined,
  least: number,
  most: number,
): boolean {
  return list !== undefined && list.length >= least && list.length <= most;
}

/** Whether every number of a list occurs once. */
export function distinct(numbers: readonly number[]): boolean {
  return new Set(numbers).size === numbers.length;
}

/** Whether a response says that its session goes on. */
export function isOk({ value }: Message): boolean {
  const { ResponseCode } = value as { readonly ResponseCode?: string };
  return ResponseCode?.startsWith("OK") ?? false;
}

/** The members of a request, for rules that compare. */
export function asked(request: Message | undefined): Record<string, unknown> {
  return (request?.value ?? {}) as Record<string, unknown>;
}
