import assert from "node:assert/strict";
import { testApart } from "../../_apart.ts";
import { print, say, show } from "../../../drivers/exits/console.ts";
import {
  appendBounded,
  appendLines,
  writePrivate,
} from "../../../drivers/exits/files.ts";
import { Gate } from "../../../privacy/gate/mod.ts";
import type { Released } from "../../../privacy/seal/released.ts";

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const gate = new Gate({ key: new Uint8Array(32) });

function record(actor: string): Released {
  const fields = { seq: 1, atMs: 0, kind: "state", actor };
  return gate.release("file", "control.trace", fields);
}

function line(what: string): Released {
  const fields = { time: "09:30:00", charger: "1", what };
  return gate.release("console", "account.line", fields);
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
    const text = (actor: string) =>
      new TextDecoder().decode(record(actor).payload);
    const octetsMax = 2 * record("1111").payload.length;
    for (const actor of ["1111", "2222", "3333", "4444", "5555"]) {
      await appendBounded(path, record(actor), { octetsMax });
    }
    assert.equal(await Deno.readTextFile(path), text("5555"));
    assert.equal(
      await Deno.readTextFile(`${path}.1`),
      text("3333") + text("4444"),
    );
    assert.equal(await modeOf(path), 0o600);
    await assert.rejects(
      appendBounded(path, record("6".repeat(80)), { octetsMax: 60 }),
      RangeError,
    );
    await assert.rejects(
      appendBounded(path, line("charging"), { octetsMax }),
      /by file: the gate released it for console/,
    );
  }));

Deno.test("`appendLines()` keeps what was there, and closes it to others", () =>
  inFolder(async (folder) => {
    for (const name of ["old", "new"]) {
      const path = `${folder}/${name}`;
      if (name === "old") {
        await Deno.writeTextFile(path, "a\n");
        await Deno.chmod(path, 0o644);
      }
      appendLines(path)("b");
      assert.equal((await Deno.stat(path)).mode! & 0o777, 0o600, name);
      const text = await Deno.readTextFile(path);
      assert.equal(text, name === "old" ? "a\nb\n" : "b\n");
    }
  }));

const FULL = "`appendLines()` stops at a full disk without a crash";

testApart(
  import.meta.url,
  FULL,
  /nothing more is written to \/dev\/full: /,
  () => {
    const write = appendLines("/dev/full");
    write("CLIENT_RANDOM 1");
    write("CLIENT_RANDOM 2");
    return Promise.resolve();
  },
);

Deno.test("`show()` and `say()` write whole lines to a screen that takes little", () => {
  const seen: number[] = [];
  const screen = {
    writeSync(bytes: Uint8Array): number {
      const part = bytes.subarray(0, 3);
      seen.push(...part);
      return part.length;
    },
  };
  show(line("charging"), screen);
  say("help", screen);
  const text = new TextDecoder().decode(Uint8Array.from(seen));
  assert.equal(text, "09:30:00  charger 1  charging\nhelp\n");
});

Deno.test("`show()` refuses what the gate released for another exit", () => {
  const screen = { writeSync: () => assert.fail("it was written") };
  assert.throws(() => show(record("site"), screen), TypeError);
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

Deno.test("`say()` goes on when the disk is full or the terminal has gone", () => {
  for (const code of ["ENOSPC", "EIO"]) {
    let tried = 0;
    say("help", {
      writeSync: () => {
        tried++;
        throw Object.assign(new Error(code), { code });
      },
    });
    assert.equal(tried, 1);
  }
});

Deno.test("`print()` throws when nobody reads the pipe any more", () => {
  assert.throws(() =>
    print("help", {
      writeSync: () => {
        throw new Deno.errors.BrokenPipe("gone");
      },
    }), Deno.errors.BrokenPipe);
});
