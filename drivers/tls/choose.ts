/**
 * Which of several chains suit a car, by what its ClientHello says.
 *
 * @module
 */

import type { Hello } from "./hello.ts";
import type { LoadedIdentity } from "./identities.ts";

/** SignatureScheme (RFC 8446, 4.2.3) and NamedGroup (4.2.7) of a kind of key. */
const NUMBERS: ReadonlyMap<string, { scheme: number; group?: number }> =
  new Map([
    ["secp256r1", { scheme: 0x0403, group: 23 }],
    ["secp384r1", { scheme: 0x0503, group: 24 }],
    ["secp521r1", { scheme: 0x0603, group: 25 }],
    ["ED448", { scheme: 0x0808 }],
  ]);

/**
 * Those of `all` that the car can check and whose chain it asks for, in their
 * order; where it asks for none of them, all it can check.
 *
 * @param isTls13 which version it comes to
 */
export function suitable(
  all: readonly LoadedIdentity[],
  hello: Hello,
  isTls13: boolean,
): readonly LoadedIdentity[] {
  const checkable = orElse(
    all.filter((one) => canCheck(one, hello, isTls13)),
    all,
  );
  return orElse(
    checkable.filter((one) => isNamed(one, hello.authorities)),
    checkable,
  );
}

function orElse<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  return some.length > 0 ? some : others;
}

/** Whether one of `names` stands for an authority of this chain. */
export function isNamed(
  { authorities }: LoadedIdentity,
  names: ReadonlySet<string>,
): boolean {
  return !authorities.isDisjointFrom(names);
}

/** TLS 1.3 ties curves to signature schemes, TLS 1.2 to groups (RFC 8422, 5.1). */
function canCheck(
  { kind }: LoadedIdentity,
  { schemes, groups }: Hello,
  isTls13: boolean,
): boolean {
  const numbers = NUMBERS.get(kind);
  if (numbers === undefined) return true;
  const { scheme, group } = numbers;
  return isTls13 || group === undefined
    ? schemes.size === 0 || schemes.has(scheme)
    : groups.size === 0 || groups.has(group);
}
