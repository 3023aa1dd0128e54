import assert from "node:assert/strict";
import { say, show } from "../../../drivers/exits/console.ts";
import { appendBounded, writePrivate } from "../../../drivers/exits/files.ts";

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function released(text: string) {
  return { exit: "log", payload: new TextEncoder().encode(text) };
}

async function modeOf(path: string): Promise<number> {
  return ((await Deno.stat(path)).mode ?? 0) & 0o777;
}

Deno.test("`writePrivate()` replaces a file whole with mode 0600", () =>
  inFolder(async (folder) => {
    const path = `${folder}/token`;
    await Deno.writeTextFile(path, "an older, longer one", { mode: 0o644 });
    await writePrivate(path, new TextEncoder().encode("new"));
    assert.equal(await Deno.readTextFile(path), "new");
    assert.equal(await modeOf(path), 0o600);
    const names = Array.from(Deno.readDirSync(folder), ({ name }) => name);
    assert.deepEqual(names, ["token"]);
  }));

Deno.test("`appendBounded()` keeps two files within the bound", () =>
  inFolder(async (folder) => {
    const path = `${folder}/log`;
    for (const text of ["1111", "2222", "3333", "4444", "5555"]) {
      await appendBounded(path, released(text), { octetsMax: 8 });
    }
    assert.equal(await Deno.readTextFile(path), "5555");
    assert.equal(await Deno.readTextFile(`${path}.1`), "33334444");
    assert.equal(await modeOf(path), 0o600);
    await assert.rejects(
      appendBounded(path, released("123456789"), { octetsMax: 8 }),
      RangeError,
    );
  }));

Deno.test("`show()` and `say()` write whole lines to a screen that takes little", () => {
  const seen: number[] = [];
  const screen = {
    writeSync(bytes: Uint8Array): number {
      const part = bytes.subarray(0, 3);
      seen.push(...part);
      return part.length;
    },
  };
  show(released("charging"), screen);
  say("help", screen);
  const text = new TextDecoder().decode(Uint8Array.from(seen));
  assert.equal(text, "charging\nhelp\n");
});

Deno.test("`say()` goes on when nobody reads the pipe any more", () => {
  say("help", {
    writeSync: () => {
      throw new Deno.errors.BrokenPipe("gone");
    },
  });
  assert.throws(() =>
    say("help", {
      writeSync: () => {
        throw new Error("another");
      },
    }), /another/);
});
