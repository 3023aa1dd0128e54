import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import {
  KeyError,
  keyReference,
  readKey,
  writeKey,
} from "../../../drivers/keys/mod.ts";

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

Deno.test("`writeKey()` names the file that cannot be written, and that one alone", () =>
  inTemp((directory) => {
    const path = `${directory}/none/a.key`;
    const reference = keyReference(path, `${directory}/password`);
    assert.throws(() => writeKey(reference, new Uint8Array(1)), {
      name: "KeyError",
      message: `cannot write key file:${path}: there is no such file`,
    });
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

/** An encrypted key in a file, and the file of its password. */
function encrypted(directory: string): { key: string; password: string } {
  const { privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: {
      type: "pkcs8",
      format: "pem",
      cipher: "aes-256-cbc",
      passphrase: "open sesame",
    },
  });
  const [key, password] = [`${directory}/a.key`, `${directory}/password`];
  Deno.writeTextFileSync(key, privateKey, { mode: 0o600 });
  Deno.writeTextFileSync(password, "open sesame\n", { mode: 0o600 });
  return { key, password };
}

Deno.test("`readKey()` opens an encrypted key by a password as private as the key", () =>
  inTemp((directory) => {
    const { key, password } = encrypted(directory);
    const reference = keyReference(key, password);
    const pem = new TextDecoder().decode(readKey(reference));
    assert.match(pem, /^-----BEGIN PRIVATE KEY-----/);
    Deno.chmodSync(password, 0o640);
    assert.throws(() => readKey(reference), {
      name: "KeyError",
      message:
        `cannot use password ${password}: its mode is 0640, so others than its owner may touch it; run chmod 600 on it`,
    });
    Deno.writeFileSync(password, new Uint8Array(20_000), { mode: 0o600 });
    assert.throws(() => readKey(reference), /password: 20000 octets .*limit/);
    Deno.writeTextFileSync(password, "no sesame\n");
    assert.throws(() => readKey(reference), (cause: KeyError) => {
      assert.match(cause.message, /password does not open it$/);
      assert.doesNotMatch(Deno.inspect(cause), /sesame/);
      return true;
    });
  }));
