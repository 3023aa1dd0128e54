import assert from "node:assert/strict";
import { readBounded } from "../../../drivers/exits/bounded_file.ts";
import { readCertificates } from "../../../drivers/tls/x509.ts";

Deno.test("`readBounded()` takes a file up to its bound, and no pipe, device or folder", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const file = `${folder}/file`;
    await Deno.writeFile(file, new Uint8Array(200_000).fill(7));
    assert.equal(readBounded(file, 200_000).length, 200_000);
    assert.throws(() => readBounded(file, 199_999), /over 199999 octets/);
    await new Deno.Command("mkfifo", { args: [`${folder}/pipe`] }).output();
    for (const path of ["/dev/zero", `${folder}/pipe`, folder]) {
      assert.throws(() => readBounded(path), /no regular file/, path);
      assert.throws(() => readCertificates(path), /no regular file/, path);
    }
    assert.throws(() => readBounded(`${folder}/none`), Deno.errors.NotFound);
    // Its size is told as 0.
    assert.ok(readBounded("/proc/self/status").length > 100);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
