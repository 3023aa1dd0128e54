/** Files as shared memory: what is refused, what both ends see. */

import assert from "node:assert/strict";
import { openSharedFile, SystemError } from "../../../drivers/linux/mod.ts";
import { monotonicMs } from "../../../drivers/linux/mod.ts";

const OCTETS = 1024;

async function inFolder(run: (folder: string) => void | Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const refused = (path: string, reason: RegExp, create = false) =>
  assert.throws(
    () => openSharedFile({ path, octets: OCTETS, create }),
    (error) =>
      error instanceof SystemError && error.message.includes(path) &&
      reason.test(error.message),
  );

Deno.test("`openSharedFile()` makes a file of its size for its owner alone", () =>
  inFolder(async (folder) => {
    const path = `${folder}/devices`;
    const file = openSharedFile({ path, octets: OCTETS, create: true });
    const { size, mode } = await Deno.stat(path);
    assert.equal(size, OCTETS);
    assert.equal((mode ?? 0) & 0o777, 0o600);
    file.dispose();
  }));

Deno.test("`openSharedFile()` shows both ends the same memory, and keeps it", () =>
  inFolder((folder) => {
    const path = `${folder}/devices`;
    const one = openSharedFile({ path, octets: OCTETS, create: true });
    const two = openSharedFile({ path, octets: OCTETS, create: false });
    const [a, b] = [one, two].map(({ memory }) => new Float64Array(memory));
    assert.ok(a !== undefined && b !== undefined);
    a[5] = 12.5;
    assert.equal(b[5], 12.5);
    b[100] = -1;
    assert.equal(a[100], -1);
    one.dispose();
    assert.equal(b[5], 12.5);
    two.dispose();
    const again = openSharedFile({ path, octets: OCTETS, create: true });
    assert.equal(new Float64Array(again.memory)[5], 12.5);
    again.dispose();
  }));

Deno.test("`openSharedFile()` refuses what is missing, of another size, a folder, a link, open to others", () =>
  inFolder(async (folder) => {
    refused(`${folder}/none`, /there is no such file/);
    await Deno.writeFile(`${folder}/short`, new Uint8Array(7), { mode: 0o600 });
    refused(`${folder}/short`, /7 octets where 1024 are needed/);
    refused(`${folder}/short`, /7 octets where 1024 are needed/, true);
    assert.equal((await Deno.stat(`${folder}/short`)).size, 7, "left alone");
    refused(folder, /folder/);
    await Deno.writeFile(`${folder}/open`, new Uint8Array(OCTETS));
    await Deno.chmod(`${folder}/open`, 0o644);
    refused(`${folder}/open`, /others may use it \(mode 644/);
    await Deno.symlink(`${folder}/short`, `${folder}/link`);
    refused(`${folder}/link`, /symbolic link/);
    refused(`${folder}/none/below`, /no such file/);
  }));

Deno.test("`openSharedFile()` refuses a size that cannot be", () => {
  for (const octets of [0, -1, 1.5, 1 << 25, NaN]) {
    assert.throws(
      () => openSharedFile({ path: "x", octets, create: true }),
      new RegExp(`${octets} octets are not within`),
    );
  }
});

Deno.test({
  name:
    "`openSharedFile()` refuses a file of another user (asked of root alone)",
  ignore: Deno.uid() !== 0,
  fn: () =>
    inFolder(async (folder) => {
      const path = `${folder}/devices`;
      await Deno.writeFile(path, new Uint8Array(OCTETS), { mode: 0o600 });
      await Deno.chown(path, 12_345, 12_345);
      refused(path, /belongs to another user \(12345\)/);
    }),
});

Deno.test("`openSharedFile()` refuses a device", () =>
  refused("/dev/zero", /no regular file|others may/));

Deno.test("`dispose()` leaves nothing behind that could be read by mistake", () =>
  inFolder((folder) => {
    const path = `${folder}/devices`;
    const file = openSharedFile({ path, octets: OCTETS, create: true });
    const view = new Float64Array(file.memory);
    file.dispose();
    file.dispose();
    assert.equal(view.length, 0);
    assert.equal(view[0], undefined);
  }));

Deno.test("`openSharedFile()` works in a worker", () =>
  inFolder(async (folder) => {
    const path = `${folder}/devices`;
    const file = openSharedFile({ path, octets: OCTETS, create: true });
    const worker = new Worker(
      new URL("./_shared_file_worker.ts", import.meta.url),
      { type: "module" },
    );
    const said = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(event.message);
      };
      worker.postMessage({ path, octets: OCTETS });
    });
    worker.terminate();
    assert.equal(said, "written");
    assert.equal(new Float64Array(file.memory)[3], 42);
    file.dispose();
  }));

Deno.test("`monotonicMs()` runs forward, with fractions of a millisecond", () => {
  const first = monotonicMs();
  let last = first;
  for (let turn = 0; turn < 1_000; turn++) {
    const now = monotonicMs();
    assert.ok(now >= last);
    last = now;
  }
  assert.ok(last > first);
  assert.ok(last - first < 60_000);
});

Deno.test("`SharedFile.check()` takes the memory of a file back that was cut, and says so", () =>
  inFolder((folder) => {
    const path = `${folder}/devices`;
    const file = openSharedFile({ path, octets: OCTETS, create: true });
    const numbers = new Int32Array(file.memory);
    file.check();
    Deno.truncateSync(path, OCTETS - 4);
    assert.throws(() => file.check(), /was cut to \d+ octets where/);
    // Beyond the end of the file this would be a SIGBUS.
    assert.equal(numbers.length, 0);
    assert.throws(() => Atomics.load(numbers, 0));
    assert.throws(() => file.check(), /is shared no more/);
    file.dispose();
  }));

Deno.test("`SharedFile` gives its descriptor back", () =>
  inFolder((folder) => {
    const path = `${folder}/devices`;
    const open = () => [...Deno.readDirSync("/proc/self/fd")].length;
    const before = open();
    for (let n = 0; n < 50; n++) {
      const file = openSharedFile({ path, octets: OCTETS, create: true });
      file.check();
      file.dispose();
      file.dispose();
    }
    assert.ok(open() <= before + 2, `${before} ${open()}`);
  }));
