import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { SessionDatabase, Store } from "../../../drivers/store/mod.ts";
import { ended, inFolder, row } from "./_rows.ts";

const HERE = new URL("./", import.meta.url).pathname;
const LOOK_MS = 5;
/** Far longer than it takes on a busy machine. */
const PATIENCE_MS = 90_000;

interface Made {
  readonly store: Store;
  readonly said: string[];
  readonly sessions: string;
  readonly setpoints: string;
}

/** Runs with a store in a folder of its own. */
function withStore(
  run: (made: Made, again: () => Made) => Promise<void>,
): Promise<void> {
  return inFolder((folder) => {
    const make = (): Made => {
      const said: string[] = [];
      const places = {
        sessions: `${folder}/sessions.db`,
        setpoints: `${folder}/setpoints.json`,
      };
      const store = new Store({
        places,
        say: (words) => void said.push(words),
        groupMs: 0,
        retryMs: { first: 5, most: 10 },
        rowsWaitingMax: 20,
        openMs: PATIENCE_MS,
      });
      return { store, said, ...places };
    };
    return run(make(), make);
  });
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => setTimeout(done, LOOK_MS));
}

Deno.test("`Store` keeps the newest row of each session and the set-points, and gives the rows back", () =>
  withStore(async ({ store, said, setpoints }, again) => {
    assert.deepEqual(await store.opened, {
      open: [],
      ended: [],
      lastNumber: 0,
    });
    for (let register = 0; register < 100; register++) {
      store.put(row(1, { latest_charged_wh: register }));
    }
    store.put(ended(2));
    store.saveSetpoints([{ id: "early" }]);
    store.saveSetpoints([{ id: "late" }]);
    await store.close(PATIENCE_MS);
    assert.deepEqual(store.counts, { waiting: 0, lost: 0, failures: 0 });
    assert.deepEqual(said, []);
    assert.match(Deno.readTextFileSync(setpoints), /"late"/);
    const next = again();
    assert.deepEqual(await next.store.opened, {
      open: [row(1, { latest_charged_wh: 99 })],
      ended: [ended(2)],
      lastNumber: 2,
    });
    await next.store.close(PATIENCE_MS);
  }));

Deno.test("`Store` does not touch a newer database: it says so, counts what is lost, and still keeps set-points", () =>
  withStore(async ({ store, sessions, setpoints }, again) => {
    await store.opened;
    store.put(row(1));
    await store.close(PATIENCE_MS);
    const newer = new DatabaseSync(sessions);
    newer.exec("PRAGMA user_version = 99");
    newer.close();
    const next = again();
    assert.deepEqual((await next.store.opened).open, []);
    next.store.put(row(2));
    next.store.put(row(2));
    next.store.saveSetpoints([{ id: "kept" }]);
    await next.store.close(PATIENCE_MS);
    assert.equal(next.store.counts.lost, 2);
    assert.equal(next.said.length, 1);
    assert.match(
      next.said[0] ?? "",
      /^session records are not kept: .*schema version 99, and this program knows versions up to 1; .*; charging goes on$/,
    );
    assert.match(Deno.readTextFileSync(setpoints), /"kept"/);
  }));

Deno.test("`Store` says once that it cannot write, loses the oldest beyond its bound, and goes on when it can again", () =>
  withStore(async ({ store, said, sessions }) => {
    await store.opened;
    const other = new DatabaseSync(sessions);
    other.exec("ALTER TABLE sessions RENAME TO away");
    store.put(row(1));
    await until(() => store.counts.failures > 3);
    for (let number = 2; number <= 31; number++) store.put(row(number));
    await until(() => store.counts.failures > 6);
    assert.deepEqual([store.counts.waiting, store.counts.lost], [20, 11]);
    assert.equal(said.length, 2);
    assert.match(said[0] ?? "", /no such table: .*; charging goes on$/);
    assert.match(said[1] ?? "", /^20 session records wait/);
    other.exec("ALTER TABLE away RENAME TO sessions");
    await until(() => store.counts.waiting === 0);
    assert.equal(said[2], "session records are kept again; 11 were lost");
    const numbers = other.prepare(
      "SELECT min(number) AS first, count(*) AS n FROM sessions",
    ).get();
    assert.deepEqual({ ...numbers }, { first: 12, n: 20 });
    other.close();
    await store.close(PATIENCE_MS);
  }));

Deno.test("`Store` opens a database later than it was asked to, and tells what was in it once", () =>
  withStore(async (_first, again) => {
    await _first.store.opened;
    _first.store.put(row(1));
    await _first.store.close(PATIENCE_MS);
    const held = new SessionDatabase(_first.sessions, () => {});
    const { store, said } = again();
    const late: number[] = [];
    store.whenLate(({ open }) => void late.push(open.length));
    assert.deepEqual((await store.opened).open, []);
    store.put(row(7));
    await until(() => store.counts.failures > 2);
    assert.match(
      said[0] ?? "",
      /another gateway works on it; charging goes on/,
    );
    held.close();
    await until(() => store.counts.waiting === 0);
    assert.deepEqual(late, [1]);
    await store.close(PATIENCE_MS);
    const after = new SessionDatabase(_first.sessions, () => {});
    assert.equal(after.recalled().open.length, 2);
    after.close();
  }));

Deno.test("`Store.close()` says what could not be written any more", () =>
  withStore(async ({ store, said, sessions }) => {
    await store.opened;
    const other = new DatabaseSync(sessions);
    other.exec("DROP TABLE sessions");
    other.close();
    store.put(row(1));
    await store.close(PATIENCE_MS);
    assert.equal(store.counts.lost, 1);
    assert.match(said.at(-1) ?? "", /records of 1 sessions are lost/);
  }));

Deno.test("what the store has called written outlives SIGKILL, each row once", () =>
  inFolder(async (folder) => {
    for (const lines of [1, 15, 37]) {
      await using writer = new Deno.Command(Deno.execPath(), {
        args: [
          "run",
          "-A",
          "--no-prompt",
          "--no-check",
          `${HERE}_killed_writer.ts`,
          folder,
        ],
        stdout: "piped",
      }).spawn();
      let text = "";
      const reader = writer.stdout.pipeThrough(new TextDecoderStream());
      for await (const part of reader) {
        text += part;
        if (text.split("\n").length > lines) {
          writer.kill("SIGKILL");
          break;
        }
      }
      await writer.status;
      const [number = 0, register = 0] = text.trim().split("\n").at(-1)!
        .split(" ").map(Number);
      const database = new SessionDatabase(
        `${folder}/sessions.db`,
        (words) => assert.fail(words),
      );
      const { open, ended: over } = database.recalled();
      const all = [...over, ...open];
      assert.equal(new Set(all.map(({ token }) => token)).size, all.length);
      const last = all.find((each) => each.number === number);
      assert.ok((last?.latest_charged_wh ?? -1) >= register);
      assert.ok(over.every(({ latest_charged_wh: wh }) => wh === 10));
      database.close();
    }
  }));

Deno.test("`Store` on a full disk loses the oldest records, says so and counts, and goes on when there is room", () =>
  inFolder(async (folder) => {
    const { code, stdout, stderr } = await new Deno.Command("unshare", {
      args: [
        "--user",
        "--map-root-user",
        "--mount",
        Deno.execPath(),
        "run",
        "-A",
        "--no-prompt",
        "--no-check",
        `${HERE}_small_disk.ts`,
        folder,
      ],
    }).output().catch(() => ({ code: 3, stdout: null, stderr: null }));
    if (code === 1 || code === 3 || !stdout) {
      const why = stderr ? new TextDecoder().decode(stderr) : "no unshare";
      return console.log(
        `skipped: no disk of its own may be made here: ${why}`,
      );
    }
    const { said, whenFull, after } = JSON.parse(
      new TextDecoder().decode(stdout),
    );
    assert.equal(whenFull.waiting, 50);
    assert.equal(whenFull.lost, 49);
    const text = said.join("\n");
    assert.match(
      text,
      /not kept: .*(disk is full|disk I\/O error).*charging goes on/,
    );
    assert.match(text, /set-points hold, but not over a restart/);
    assert.match(text, /session records are kept again; 49 were lost/);
    assert.match(text, /setpoints.json is written again/);
    assert.equal(after.waiting, 0);
  }));
