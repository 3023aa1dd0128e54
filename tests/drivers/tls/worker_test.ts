import assert from "node:assert/strict";
import {
  holdHandshakeWorker,
  serveTls,
  sessionCounts,
  setHandshakeWorkerUrl,
  TlsError,
} from "../../../drivers/tls/mod.ts";
import { testApart } from "../../_apart.ts";
import { memoryPair } from "./_links.ts";
import { car, closeBoth, shake, station } from "./_setup.ts";

const REAL = new URL(
  "../../../drivers/tls/handshake_worker.ts",
  import.meta.url,
);

Deno.test("`holdHandshakeWorker()` release is counted once", async () => {
  const [first, second] = [holdHandshakeWorker(), holdHandshakeWorker()];
  first.release();
  first.release();
  await closeBoth(await shake(station(), car()));
  second.release();
});

const DIES =
  "`setHandshakeWorkerUrl()` leads to another script; a worker that dies fails its handshakes and the next one works";

testApart(import.meta.url, DIES, /Error: broken worker/, async () => {
  setHandshakeWorkerUrl(
    new URL("data:application/javascript,throw new Error('broken worker')"),
  );
  try {
    await assert.rejects(
      serveTls(memoryPair()[0], station()),
      (error: TlsError) => {
        assert.ok(error instanceof TlsError);
        assert.match(error.message, /handshake worker stopped/);
        return true;
      },
    );
  } finally {
    setHandshakeWorkerUrl(REAL);
  }
  await closeBoth(await shake(station(), car()));
});

Deno.test("`serveTls()` runs many handshakes at once, each with its own peer", async () => {
  const before = sessionCounts();
  const links = await Promise.all(
    Array.from({ length: 20 }, () => shake(station(), car())),
  );
  for (const [at, [near, far]] of links.entries()) {
    await far.write(Uint8Array.of(at));
    assert.deepEqual(await near.read(), Uint8Array.of(at));
  }
  await Promise.all(links.map(closeBoth));
  const after = sessionCounts();
  assert.equal(after.adopted - before.adopted, 40);
  assert.equal(after.freed - before.freed, 40);
});
