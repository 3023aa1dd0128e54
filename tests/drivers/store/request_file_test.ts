import assert from "node:assert/strict";
import {
  DAMAGED_MOST,
  fileSystem,
  RequestFile,
  type StoreIo,
} from "../../../drivers/store/mod.ts";

interface Wish {
  readonly id: string;
  readonly powerW: number;
}

function parse(value: unknown): Wish | string {
  const { id, powerW } = Object(value);
  return typeof id === "string" && typeof powerW === "number"
    ? { id, powerW }
    : "id or powerW is missing";
}

const WISHES: Wish[] = [{ id: "evening", powerW: -7_000 }, {
  id: "é\u2028",
  powerW: 0.1,
}];

/** A store in a folder of its own, and what it said. */
async function inFolder(
  run: (
    made: {
      path: string;
      said: string[];
      store(more?: { io?: StoreIo; octetsMax?: number }): RequestFile<Wish>;
    },
  ) => void | Promise<void>,
) {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/setpoints.json`;
  const said: string[] = [];
  const say = (words: string) => said.push(words);
  const store = (more = {}) => new RequestFile({ path, parse, say, ...more });
  try {
    await run({ path, said, store });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("`RequestFile` loads what another one saved, mode 0600, nothing left beside it", () =>
  inFolder(({ path, said, store }) => {
    assert.deepEqual(store().load(), []);
    store().save([]);
    assert.deepEqual(store().load(), []);
    store().save(WISHES);
    assert.deepEqual(store().load(), WISHES);
    assert.equal(Deno.statSync(path).mode! & 0o777, 0o600);
    const folder = path.slice(0, path.lastIndexOf("/"));
    assert.deepEqual([...Deno.readDirSync(folder)].map(({ name }) => name), [
      "setpoints.json",
    ]);
    assert.deepEqual(said, []);
  }));

Deno.test("`RequestFile.save()` brings the file to the disk before its name, and then the folder", () =>
  inFolder(({ path, store }) => {
    const calls: string[] = [];
    const { syncSync } = Deno.FsFile.prototype;
    Deno.FsFile.prototype.syncSync = function () {
      calls.push(this.statSync().isFile ? "file" : "folder");
      syncSync.call(this);
    };
    const io: StoreIo = {
      ...fileSystem,
      rename(from, to) {
        calls.push("rename");
        fileSystem.rename(from, to);
      },
    };
    try {
      store({ io }).save(WISHES);
    } finally {
      Deno.FsFile.prototype.syncSync = syncSync;
    }
    assert.deepEqual(calls, ["file", "rename", "folder"]);
    assert.ok(Deno.statSync(path).isFile);
  }));

const damage: readonly (readonly [string, (text: string) => string, RegExp])[] =
  [
    ["cut off", (text) => text.slice(0, -20), /it is no JSON/],
    ["empty", () => "", /it is no JSON/],
    ["a digit flipped", (text) => text.replace("-7000", "-9000"), /checksum/],
    [
      "of a later version",
      (text) => text.replace('"version":1', '"version":2'),
      /its version is 2, and 1 is read/,
    ],
    ["a list", () => "[]", /no version/],
    ["null", () => "null", /no object/],
    ["too long", (text) => text + " ".repeat(5_000), /more than 4000 octets/],
  ];
for (const [name, change, words] of damage) {
  Deno.test(`\`RequestFile.load()\` sets a damaged file aside by name and says so: ${name}`, () =>
    inFolder(({ path, said, store }) => {
      store().save(WISHES);
      const text = change(Deno.readTextFileSync(path));
      Deno.writeTextFileSync(path, text);
      const loaded = store({ octetsMax: 4_000 });
      assert.deepEqual(loaded.load(), []);
      assert.equal(said.length, 1);
      assert.match(said[0] ?? "", words);
      assert.match(said[0] ?? "", /kept as .*setpoints.json.damaged-1$/);
      assert.equal(Deno.readTextFileSync(`${path}.damaged-1`), text);
      assert.throws(() => Deno.statSync(path), Deno.errors.NotFound);
      loaded.save(WISHES);
      assert.deepEqual(loaded.load(), WISHES);
    }));
}

Deno.test("`RequestFile.load()` refuses a pipe, a device and a folder, and waits for none", () =>
  inFolder(({ path, said, store }) => {
    const makes = [
      () =>
        assert.ok(
          new Deno.Command("mkfifo", { args: [path] }).outputSync().success,
        ),
      () => Deno.symlinkSync("/dev/zero", path),
      () => Deno.mkdirSync(path),
    ];
    for (const [n, make] of makes.entries()) {
      make();
      assert.deepEqual(store().load(), []);
      assert.match(said[n] ?? "", /it is no regular file; it is kept as/);
      store().save(WISHES);
      assert.deepEqual(store().load(), WISHES);
      Deno.removeSync(path);
    }
    assert.equal(said.length, makes.length);
  }));

Deno.test("`RequestFile.load()` names the record that is none", () =>
  inFolder(({ path, said, store }) => {
    new RequestFile<unknown>({ path, parse, say: () => {} })
      .save([WISHES[0], { id: 3 }]);
    assert.deepEqual(store().load(), []);
    assert.match(said[0] ?? "", /records\[1\]: id or powerW is missing/);
  }));

Deno.test("`RequestFile.load()` keeps at most DAMAGED_MOST damaged files", () =>
  inFolder(({ path, store }) => {
    for (let n = 0; n < DAMAGED_MOST + 3; n++) {
      Deno.writeTextFileSync(path, `damage ${n}`);
      store().load();
    }
    const folder = path.slice(0, path.lastIndexOf("/"));
    assert.equal([...Deno.readDirSync(folder)].length, DAMAGED_MOST);
    assert.equal(Deno.readTextFileSync(`${path}.damaged-1`), "damage 0");
  }));

Deno.test("`RequestFile.save()` says once what hinders, counts, and says when it is over", () =>
  inFolder(({ path, said, store }) => {
    let full = false;
    const io: StoreIo = {
      ...fileSystem,
      write(to, bytes) {
        if (!full) return fileSystem.write(to, bytes);
        fileSystem.write(to, bytes.subarray(0, 10));
        throw new Error("No space left on device (os error 28)");
      },
    };
    const kept = store({ io });
    kept.save(WISHES);
    full = true;
    kept.save([]);
    kept.save([]);
    assert.equal(kept.failures, 2);
    assert.match(kept.problem ?? "", /No space left/);
    assert.equal(said.length, 1);
    assert.match(
      said[0] ?? "",
      /^cannot write .*setpoints.json: No space left .*; set-points hold, but not over a restart$/,
    );
    assert.throws(() => Deno.statSync(`${path}.new`), Deno.errors.NotFound);
    assert.deepEqual(store().load(), WISHES);
    full = false;
    kept.save([]);
    assert.equal(kept.problem, undefined);
    assert.match(said[1] ?? "", /is written again$/);
    assert.deepEqual(store().load(), []);
  }));

Deno.test("`RequestFile.save()` refuses a list over its bound and leaves the old one", () =>
  inFolder(({ said, store }) => {
    const small = store({ octetsMax: 300 });
    small.save(WISHES);
    small.save(Array.from({ length: 50 }, () => WISHES[0]!));
    assert.match(said[0] ?? "", /octets are over the bound of 300/);
    assert.deepEqual(small.load(), WISHES);
  }));

Deno.test("`RequestFile` in a folder that is missing says so and goes on", () => {
  const said: string[] = [];
  const path = "no such folder/setpoints.json";
  const store = new RequestFile({
    path,
    parse,
    say: (words) => said.push(words),
  });
  assert.deepEqual(store.load(), []);
  store.save(WISHES);
  assert.equal(store.failures, 1);
  assert.match(said.join(), /^cannot write no such folder\/setpoints.json: /);
});

Deno.test("`RequestFile` has the old list or the new one whichever call of the file system fails", () =>
  inFolder(({ said, store }) => {
    const before = [WISHES[0]!];
    let failed = 0;
    for (let nth = 1;; nth++) {
      store().save(before);
      let calls = 0;
      const io = failing(() => ++calls === nth);
      store({ io }).save(WISHES);
      const after = store().load();
      assert.ok(
        [before, WISHES].some((one) =>
          JSON.stringify(one) === JSON.stringify(after)
        ),
        `call ${nth}: ${JSON.stringify(after)}`,
      );
      if (calls < nth) break;
      failed++;
    }
    assert.equal(failed, 4, "remove, write, rename, syncFolder");
    assert.equal(said.length, failed);
  }));

Deno.test("`RequestFile` has the old list when the power fails before any call of the file system", () =>
  inFolder(({ path, store }) => {
    for (let nth = 1; nth <= 4; nth++) {
      store().save([]);
      let calls = 0;
      // Nothing happens from that call on, and nothing is cleaned up.
      const io = failing(() => ++calls >= nth);
      store({ io }).save(WISHES);
      assert.deepEqual(store().load(), nth < 4 ? [] : WISHES);
      store().save([]);
      assert.throws(() => Deno.statSync(`${path}.new`), Deno.errors.NotFound);
    }
  }));

/** The file system with calls that fail without doing anything. */
function failing(fails: () => boolean): StoreIo {
  const fragile =
    <A extends unknown[], R>(call: (...args: A) => R) => (...args: A): R => {
      if (fails()) throw new Error("Input/output error (os error 5)");
      return call(...args);
    };
  return {
    read: fragile(fileSystem.read),
    write: fragile(fileSystem.write),
    rename: fragile(fileSystem.rename),
    remove: fragile(fileSystem.remove),
    exists: fragile(fileSystem.exists),
    syncFolder: fragile(fileSystem.syncFolder),
  };
}
