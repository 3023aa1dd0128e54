/**
 * Files that are there as a whole or not at all.
 *
 * @module
 */

/** Writes beside the file and then renames, so that no reader sees a part. */
export function writeWhole(
  path: string,
  octets: Uint8Array,
  options: Deno.WriteFileOptions = {},
): void {
  const fresh = `${path}.new`;
  Deno.writeFileSync(fresh, octets, options);
  Deno.renameSync(fresh, path);
}
