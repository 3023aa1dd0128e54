import assert from "node:assert/strict";
import { loadConfig } from "../../../app/config/mod.ts";
import { preparePki } from "../../../app/cli/networked.ts";
import { hasPkis } from "../../../app/cli/pki_places.ts";
import { unlessDenied } from "../../../app/cli/storage.ts";

/** What a disk says. */
function denial(code: string): Error {
  return Object.assign(new Error(`the disk says ${code}`), { code });
}

Deno.test("`unlessDenied()` goes on without what a full or read-only disk denies, and says so", () => {
  for (const code of ["ENOSPC", "EROFS", "EDQUOT", "EACCES"]) {
    const said: string[] = [];
    const run = () => {
      throw new Error("cannot write", { cause: denial(code) });
    };
    const got = unlessDenied(
      "cannot keep it",
      "without",
      run,
      (line) => said.push(line),
    );
    assert.equal(got, undefined);
    assert.match(said.join(), /^cannot keep it: .*; charging goes on without$/);
  }
  assert.throws(
    () =>
      unlessDenied("cannot keep it", "", () => {
        throw denial("ENOTDIR");
      }, () => assert.fail("it is no trouble of the disk")),
    /^Error: cannot keep it: the disk says ENOTDIR$/,
  );
});

Deno.test("`preparePki()` makes a PKI again whose making was cut at any file", () => {
  const folder = Deno.makeTempDirSync();
  const write = Deno.writeFileSync;
  try {
    const pki = `${folder}/pki`;
    const loaded = loadConfig(`security: { pkiDirectory: ${pki} }`);
    assert.ok(loaded.ok);
    for (const kept of [0, 1, 7, 30, 60]) {
      let left = kept;
      Deno.writeFileSync = (...args) => {
        if (left-- <= 0) throw denial("ENOSPC");
        write(...args);
      };
      assert.throws(() => preparePki(loaded.config), /ENOSPC/);
      assert.equal(hasPkis(pki), false, `${kept}`);
    }
    Deno.writeFileSync = write;
    assert.match(preparePki(loaded.config) ?? "", /a test PKI was made/);
    assert.ok(hasPkis(pki));
    assert.equal(preparePki(loaded.config), undefined);
  } finally {
    Deno.writeFileSync = write;
    Deno.removeSync(folder, { recursive: true });
  }
});
