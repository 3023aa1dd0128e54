/** Holds the rules of the repository: who imports whom, what is banned where, sizes, words. */

import assert from "node:assert/strict";
import {
  type Source,
  sources,
  textOf,
  withoutComments,
  withoutStrings,
} from "./_sources.ts";

const all = await sources();
const product = all.filter(({ path }) => !path.startsWith("tests/"));

/** Fails with the offenders, one a line. */
function none(offenders: readonly string[], rule: string): void {
  assert.equal(offenders.length, 0, `${rule}:\n  ${offenders.join("\n  ")}`);
}

function inside(path: string, ...folders: string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder));
}

/** Lines of code, outside comments and quotes, that match. */
function lines(files: readonly Source[], pattern: RegExp): string[] {
  return files.flatMap(({ path, code }) =>
    withoutStrings(code).split("\n").flatMap((line, at) =>
      pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : []
    )
  );
}

function importers(files: readonly Source[], wanted: RegExp): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((name) => wanted.test(name)).map((name) =>
      `${path} imports ${name}`
    )
  );
}

const generated = ({ path }: Source) => path.includes("/generated/");
const outside = (...folders: string[]) =>
  product.filter(({ path }) => !inside(path, ...folders));

/** Which modules a module may import from, by the table of the design. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "privacy/seal/": ["privacy/seal/"],
  "protocols/": ["protocols/", "privacy/seal/"],
  "drivers/": ["drivers/", "protocols/", "privacy/seal/"],
  "privacy/": ["privacy/", "protocols/"],
  "actors/": ["actors/", "drivers/", "protocols/", "privacy/"],
  "app/": ["app/", "actors/", "drivers/", "protocols/", "privacy/"],
};

Deno.test("the tidy test sees the repository", () => {
  for (const module of Object.keys(MAY_IMPORT)) {
    assert.ok(product.some(({ path }) => path.startsWith(module)), module);
  }
  assert.ok(product.some(({ imports }) => imports.length > 0));
});

Deno.test("the tidy test tells code from comments and sentences", () => {
  const code = withoutComments(
    'const a = "Date.now()"; // Date.now()\n/* Date.now() */ b(`${Date.now()}`);',
  );
  const file = { path: "x.ts", folders: [], text: "", code, imports: [] };
  assert.deepEqual(lines([file], /Date\.now/).map((line) => line.slice(0, 7)), [
    "x.ts:2:",
  ]);
});

Deno.test("modules import only what the design lets them", () => {
  const offenders = product.flatMap(({ path, imports }) => {
    const module = Object.keys(MAY_IMPORT).find((name) =>
      path.startsWith(name)
    );
    if (module === undefined) return [];
    return imports
      .filter((name) => name.endsWith(".ts"))
      .filter((name) => !inside(name, ...MAY_IMPORT[module]!))
      .map((name) => `${path} imports ${name}`);
  });
  none(offenders, "imports against the table of modules");
});

Deno.test("drivers import frames and messages of protocols, never handlers", () => {
  const drivers = product.filter(({ path }) => path.startsWith("drivers/"));
  none(
    importers(drivers, /^protocols\/.*(\/secc\/|\/evcc\/)(?!types\.ts)/),
    "drivers that import handlers",
  );
});

Deno.test("nothing outside tests imports tests", () => {
  none(importers(product, /^tests\//), "imports of tests");
});

Deno.test("no file imports itself by way of others, types included", () => {
  const imports = new Map(product.map((file) => [file.path, file.imports]));
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    const begun = way.indexOf(path);
    if (begun >= 0) circles.push([...way.slice(begun), path].join(" → "));
    if (begun >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  none(circles, "circles of imports");
});

Deno.test("protocols and the seal know neither Effect nor XState nor Hono", () => {
  const plain = product.filter(({ path }) =>
    inside(path, "protocols/", "privacy/seal/")
  );
  none(
    importers(plain, /^(effect|xstate|hono)(\/|$)/),
    "frameworks in plain modules",
  );
});

Deno.test("Effect comes through the kernel, which loads it without async contexts", () => {
  const others = all.filter(({ path }) => path !== "actors/kernel/effect.ts");
  none(importers(others, /^effect(\/|$)/), "imports of Effect itself");
});

Deno.test("packages come from the import map, not from a host", () => {
  none(
    importers(all, /^(npm:|jsr:|https?:)/),
    "imports that name a host or registry",
  );
});

Deno.test("sockets live in drivers/exits", () => {
  const files = outside("drivers/exits/");
  none(
    [
      ...lines(files, /\bDeno\.(listen|connect|serve|startTls)\w*\(/),
      ...lines(files, /\bnew (WebSocket|EventSource)\b/),
      ...importers(files, /^(node:(net|dgram|tls|https?|http2)|ws|mqtt)$/),
    ],
    "sockets outside drivers/exits",
  );
});

Deno.test("`fetch` lives in drivers/exits", () => {
  // Hono's `app.fetch` is a method, not a way out.
  none(
    lines(outside("drivers/exits/"), /(?<![.\w])fetch\(/),
    "fetch elsewhere",
  );
});

Deno.test("the console lives in drivers/exits", () => {
  const pattern =
    /\bconsole\s*\.|\bDeno\.std(out|err)\b|\bprocess\.std(out|err)\b/;
  none(
    lines(outside("drivers/exits/", "tools/"), pattern),
    "console elsewhere",
  );
});

Deno.test("clock and randomness live in drivers and the kernel", () => {
  const files = outside("drivers/", "actors/kernel/", "tools/");
  none(
    [
      ...lines(
        files,
        /\bDate\.now\b|\bnew Date\(\s*\)|(?<!\.)\b(set|clear)(Timeout|Interval|Immediate)\(|\bperformance\b|\bMath\.random\b|\bTemporal\.Now\b/,
      ),
      ...lines(
        files,
        /\bgetRandomValues\b|\brandomUUID\b|\brandomBytes\b|\brandomInt\b/,
      ),
      ...importers(files, /^node:(timers|perf_hooks)/),
    ],
    "clock or randomness elsewhere",
  );
});

Deno.test("protocols do no I/O", () => {
  const files = product.filter(({ path }) => path.startsWith("protocols/"));
  none(
    [
      ...lines(files, /\bDeno\./),
      ...importers(files, /^node:(?!assert|crypto)/),
    ],
    "I/O in protocols",
  );
});

Deno.test("Effect runs in the kernel only", () => {
  none(
    lines(
      outside("actors/kernel/"),
      /\bEffect\.run[A-Z]\w*|\bManagedRuntime\b/,
    ),
    "Effect.run* elsewhere",
  );
});

Deno.test("a file is read in one sitting", () => {
  const lengths = all.filter((file) => !generated(file)).map((file) => ({
    path: file.path,
    count: file.text.split("\n").length - 1,
  }));
  none(
    lengths.filter(({ count }) => count > 400).map(({ path, count }) =>
      `${path}: ${count} lines`
    ),
    "files over 400 lines",
  );
});

Deno.test("`any` is nowhere", () => {
  none(
    lines(
      all.filter((file) => !generated(file)),
      /(:|<|\bas|\||,|=>)\s*any\b(?!\w|\s*[:(])|\bany\[\]/,
    ),
    "any",
  );
});

/** Where octets become typed messages. */
const DECODERS = [
  "protocols/iso15118/shared/sets.ts",
  "protocols/iso15118/iso20/ingress.ts",
  "protocols/iso15118/iso2/ingress.ts",
  "protocols/iso15118/din/ingress.ts",
  "protocols/iso15118/shared/envelope.ts",
  "protocols/iso15118/shared/codec.ts",
];
/** `as` is for decoders and the kernel; the rest has this many, and no more. */
const CASTS_ELSEWHERE_MAX = 14;

Deno.test("`as` is for decoders and the kernel", () => {
  const files = outside("actors/kernel/", "protocols/exi/", ...DECODERS)
    .filter((file) => !generated(file))
    // An import or export renames with `as`; that is no cast.
    .map((file) => ({
      ...file,
      code: file.code.replaceAll(
        /\b(?:import|export)\b[^;]*?\bfrom\b/g,
        (found) => found.replaceAll(/[^\n]/g, " "),
      ),
    }));
  const casts = lines(files, /[\w)\]}>"]\s+as\s+(?!const\b)[\w{(["]/)
    // How XState is told the types of a machine.
    .filter((line) => !/\btypes: \{\} as\b/.test(line));
  assert.ok(
    casts.length <= CASTS_ELSEWHERE_MAX,
    `${casts.length} casts where ${CASTS_ELSEWHERE_MAX} are the limit:\n  ${
      casts.join("\n  ")
    }`,
  );
});

Deno.test("nothing is left unfinished", () => {
  const words = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"].join("|");
  const soft = ["place" + "holder", "not " + "implemented", "st" + "ub"].join(
    "|",
  );
  const pattern = new RegExp(
    `\\b(${words})\\b|\\b(?:${soft}|simpli${"fied"})\\b`,
  );
  const offenders = all.filter((file) => !generated(file)).flatMap((file) =>
    file.text.split("\n").flatMap((line, at) =>
      pattern.test(line) ? [`${file.path}:${at + 1}: ${line.trim()}`] : []
    )
  );
  none(offenders, "words of unfinished work");
});

Deno.test("no file names a place on one machine", () => {
  const pattern = new RegExp(
    `["'\`\\s(]/(?:${"ro"}ot|${"wo"}rk|home/\\w+|Users/\\w+)/`,
  );
  none(
    all.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, at) =>
        pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : []
      )
    ),
    "absolute paths of one machine",
  );
});

Deno.test("deno.lock names no host", async () => {
  const lock = await textOf("deno.lock");
  assert.ok(lock !== undefined, "deno.lock is missing");
  none(
    lock.split("\n").filter((line) =>
      line.includes('"tarball"') || line.includes("://")
    ),
    "hosts in deno.lock",
  );
});

Deno.test("deno.json pins exact versions of npm packages", async () => {
  const config = JSON.parse(await textOf("deno.json") ?? "{}");
  const entries = Object.entries<string>(config.imports ?? {});
  assert.ok(entries.length > 0);
  none(
    entries.filter(([, target]) =>
      !target.startsWith("./") &&
      !/^npm:\/?[@\w/.-]+@\d+\.\d+\.\d+\/?$/.test(target)
    ).map(([name, target]) => `${name}: ${target}`),
    "imports without an exact version",
  );
});
