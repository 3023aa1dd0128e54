/** The repository's own source files, for the tests that tidy it. */

const ROOT = new URL("../", import.meta.url);
const FOLDERS = [
  "actors",
  "app",
  "drivers",
  "privacy",
  "protocols",
  "tests",
  "tools",
];

/** A source file; `path` is relative to the repository. */
export interface Source {
  readonly path: string;
  /** Folder names from the top, such as `["drivers", "exits"]`. */
  readonly folders: readonly string[];
  readonly text: string;
  /** The text without comments, strings kept; lines stay where they are. */
  readonly code: string;
  /** Repository paths of the files it imports; packages by their name. */
  readonly imports: readonly string[];
}

/** All TypeScript files of the repository. */
export async function sources(): Promise<Source[]> {
  const paths: string[] = [];
  for await (const entry of Deno.readDir(ROOT)) {
    if (entry.isFile && entry.name.endsWith(".ts")) paths.push(entry.name);
  }
  for (const folder of FOLDERS) await collect(`${folder}/`, paths);
  return Promise.all(paths.sort().map(read));
}

/** Text of a file that need not exist. */
export async function textOf(path: string): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(new URL(path, ROOT));
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return undefined;
    throw cause;
  }
}

async function collect(folder: string, into: string[]): Promise<void> {
  for await (const entry of Deno.readDir(new URL(folder, ROOT))) {
    const path = folder + entry.name;
    if (entry.isDirectory) await collect(`${path}/`, into);
    else if (entry.name.endsWith(".ts")) into.push(path);
  }
}

async function read(path: string): Promise<Source> {
  const text = await Deno.readTextFile(new URL(path, ROOT));
  const code = withoutComments(text);
  return {
    path,
    folders: path.split("/").slice(0, -1),
    text,
    code,
    imports: importsOf(path, code),
  };
}

/**
 * Blanks comments. A regular expression literal that holds a quote or `//` ends with its
 * line at the latest, so a mistake about one can't spread.
 */
export function withoutComments(text: string): string {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/g;
  return text.replace(
    token,
    (found) => found.startsWith("/") ? found.replaceAll(/[^\n]/g, " ") : found,
  );
}

/** Blanks what stands inside quotes too, so that a word in a sentence is no code. */
export function withoutStrings(code: string): string {
  return code.replace(
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/g,
    // What a template inserts is code.
    (found) => {
      const inserted = found.startsWith("`")
        ? Array.from(found.matchAll(/\$\{([^}]*)\}/g), ([, code]) => code)
        : [];
      const lines = found.replaceAll(/[^\n]/g, "");
      return `"${inserted.join(";")}"${lines}`;
    },
  );
}

function importsOf(path: string, code: string): string[] {
  const found = code.matchAll(
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)(["'])([^"'\n]+)\1/g,
  );
  return Array.from(found, ([, , name]) => {
    if (!name!.startsWith(".")) return name!;
    return new URL(name!, `file:///${path}`).pathname.slice(1);
  });
}
