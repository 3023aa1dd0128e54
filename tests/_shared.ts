/** Test vectors that lie beside the repository and may be absent. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The file below `../shared/vectors`, or undefined when it is not there. */
export function sharedVectors(path: string): string | undefined {
  const file = fileURLToPath(
    new URL(`../../shared/vectors/${path}`, import.meta.url),
  );
  return existsSync(file) ? file : undefined;
}
