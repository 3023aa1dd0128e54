/** Characters of XML 1.0: what a string may hold (production Char). */
export function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 9 || point === 10 || point === 13;
  if (point <= 0xd7ff) return true;
  return point >= 0xe000 && point <= 0x10ffff && point !== 0xfffe &&
    point !== 0xffff;
}
