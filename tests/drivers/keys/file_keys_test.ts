import assert from "node:assert/strict";
import { KeyError, readKey, writeKey } from "../../../drivers/keys/mod.ts";

function inTemp(run: (directory: string) => void): void {
  const directory = Deno.makeTempDirSync();
  try {
    run(directory);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
}

Deno.test("`writeKey()` leaves mode 0600 even over an open file", () =>
  inTemp((directory) => {
    const path = `${directory}/a.key`;
    Deno.writeTextFileSync(path, "old", { mode: 0o644 });
    writeKey(`file:${path}`, new TextEncoder().encode("secret"));
    assert.equal((Deno.statSync(path).mode ?? 0) & 0o777, 0o600);
    assert.equal(new TextDecoder().decode(readKey(`file:${path}`)), "secret");
    assert.deepEqual([...Deno.readDirSync(directory)].map((e) => e.name), [
      "a.key",
    ]);
  }));

for (const mode of [0o644, 0o640, 0o660, 0o602]) {
  const shown = mode.toString(8).padStart(4, "0");
  Deno.test(`\`readKey()\` refuses mode ${shown} and says chmod 600, not the key`, () =>
    inTemp((directory) => {
      const path = `${directory}/a.key`;
      Deno.writeTextFileSync(path, "secret");
      Deno.chmodSync(path, mode);
      assert.throws(() => readKey(`file:${path}`), (error: KeyError) => {
        assert.match(error.message, new RegExp(`mode is ${shown}.*chmod 600`));
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    }));
}

Deno.test("`readKey()` refuses what is no reference, no file, or too long", () =>
  inTemp((directory) => {
    assert.throws(() => readKey("a.key"), /write it as file:PATH/);
    assert.throws(() => readKey(`file:${directory}/no`), /no such file/);
    assert.throws(() => readKey(`file:${directory}`), KeyError);
    const path = `${directory}/long.key`;
    Deno.writeFileSync(path, new Uint8Array(20_000), { mode: 0o600 });
    assert.throws(() => readKey(`file:${path}`), /limit 16384/);
  }));
