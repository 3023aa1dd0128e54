import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import {
  copySessions,
  SCHEMA_VERSION,
  SchemaRefused,
  SessionDatabase,
  SESSIONS_RECALLED_MAX,
} from "../../../drivers/store/mod.ts";
import { ended, inFolder, row, START_MS } from "./_rows.ts";

const SILENT = (words: string): void => assert.fail(words);
const RECENT = { nowMs: () => START_MS };

function opened(path: string, say = SILENT, retention = {}): SessionDatabase {
  return new SessionDatabase(path, say, { ...RECENT, ...retention });
}

Deno.test("`SessionDatabase` gives back the rows it was given, mode 0600", () =>
  inFolder((folder) => {
    const path = `${folder}/sessions.db`;
    const first = opened(path);
    assert.deepEqual(first.recalled(), { open: [], ended: [], lastNumber: 0 });
    first.write([row(1), row(2)]);
    first.write([ended(1, { latest_soc: 80.5 })]);
    assert.equal(Deno.statSync(`${path}-wal`).mode! & 0o777, 0o600);
    first.close();
    assert.equal(Deno.statSync(path).mode! & 0o777, 0o600);
    const second = opened(path);
    assert.deepEqual(second.recalled(), {
      open: [row(2)],
      ended: [ended(1, { latest_soc: 80.5 })],
      lastNumber: 2,
    });
    second.close();
  }));

Deno.test("`SessionDatabase` brings each commit to the disk and overwrites what is deleted", () =>
  inFolder((folder) => {
    const path = `${folder}/sessions.db`;
    const secret = "token-of-a-deleted-session";
    const database = opened(path, SILENT, { most: 0 });
    const many = Array.from({ length: 120 }, (_, n) => ended(n));
    database.write([ended(500, { token: secret }), ...many]);
    database.close();
    const octets = new TextDecoder("latin1").decode(Deno.readFileSync(path));
    assert.ok(!octets.includes(secret));
  }));

Deno.test("`SessionDatabase.write()` of a row twice counts once, and an ended session is never open again", () =>
  inFolder((folder) => {
    const database = opened(`${folder}/sessions.db`);
    database.write([ended(1), ended(1)]);
    database.write([row(1, { latest_charged_wh: 9_000 })]);
    const { open, ended: over } = database.recalled();
    assert.deepEqual([open, over], [[], [ended(1)]]);
    database.close();
  }));

Deno.test("`SessionDatabase.write()` stores all rows of a group or none", () =>
  inFolder((folder) => {
    const database = opened(`${folder}/sessions.db`);
    const broken = { ...row(2), state: null } as never;
    assert.throws(() => database.write([row(1), broken]), /NOT NULL/);
    assert.deepEqual(database.recalled().open, []);
    database.write([row(3)]);
    assert.equal(database.recalled().open.length, 1);
    database.close();
  }));

Deno.test("`SessionDatabase` keeps the newest of more ended sessions than its bound, and every open one", () =>
  inFolder((folder) => {
    const path = `${folder}/sessions.db`;
    const database = opened(path, SILENT, { most: 50 });
    database.write([
      row(0),
      ...Array.from({ length: 160 }, (_, n) => ended(n + 1)),
    ]);
    const { open, ended: over } = database.recalled();
    assert.equal(open.length, 1);
    assert.deepEqual([over.length, over[0]?.number, over.at(-1)?.number], [
      50,
      111,
      160,
    ]);
    database.close();
    const all = opened(path);
    all.write(Array.from({ length: 300 }, (_, n) => ended(1_000 + n)));
    assert.equal(all.recalled().ended.length, SESSIONS_RECALLED_MAX);
    all.close();
  }));

Deno.test("`SessionDatabase` forgets sessions beyond their days, but not because a clock is years ahead", () =>
  inFolder((folder) => {
    const path = `${folder}/sessions.db`;
    const day = 86_400_000;
    const old = ended(1, { started_ms: START_MS - 500 * day });
    const first = opened(path, SILENT, { days: 1_000 });
    first.write([old, ended(2)]);
    first.close();
    const ahead = opened(path, SILENT, { nowMs: () => START_MS + 9_999 * day });
    assert.equal(ahead.recalled().ended.length, 2);
    ahead.close();
    const now = opened(path);
    assert.deepEqual(now.recalled().ended, [ended(2)]);
    now.close();
  }));

Deno.test("`SessionDatabase` of an older program refuses a newer database and leaves it as it is", () =>
  inFolder((folder) => {
    const path = `${folder}/sessions.db`;
    const made = opened(path);
    made.write([row(1)]);
    made.close();
    const newer = new DatabaseSync(path);
    newer.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    newer.close();
    assert.throws(
      () => opened(path),
      (error: unknown) =>
        error instanceof SchemaRefused &&
        /schema version 2, and this program knows versions up to 1/.test(
          error.message,
        ),
    );
    const again = new DatabaseSync(path);
    assert.equal(
      again.prepare("SELECT count(*) AS n FROM sessions").get()?.n,
      1,
    );
    again.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    again.close();
    const back = opened(path);
    assert.equal(back.recalled().open.length, 1);
    back.close();
  }));

Deno.test("`SessionDatabase` refuses a database of another program", () =>
  inFolder((folder) => {
    const path = `${folder}/sessions.db`;
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE invoices (id)");
    other.close();
    assert.throws(() => opened(path), /database of another program/);
  }));

Deno.test("`SessionDatabase` refuses a file on which another gateway works", () =>
  inFolder((folder) => {
    const path = `${folder}/sessions.db`;
    const first = opened(path);
    assert.throws(() => opened(path), /another gateway works on it/);
    first.close();
    opened(path).close();
  }));

const DAMAGES: Record<string, (path: string) => void> = {
  "no database": (path) => Deno.writeTextFileSync(path, "hello ".repeat(1_000)),
  "a page overwritten": (path) => {
    using file = Deno.openSync(path, { write: true });
    file.seekSync(4_096, Deno.SeekMode.Start);
    file.writeSync(new Uint8Array(4_096).fill(0xa5));
  },
};

for (const [name, damage] of Object.entries(DAMAGES)) {
  Deno.test(`\`SessionDatabase\` sets a damaged file aside, says so, and begins another: ${name}`, () =>
    inFolder((folder) => {
      const path = `${folder}/sessions.db`;
      const first = opened(path);
      first.write([row(1)]);
      first.close();
      damage(path);
      const said: string[] = [];
      const second = opened(path, (words) => void said.push(words));
      assert.equal(said.length, 1);
      assert.match(said[0] ?? "", /is not used: .* it is kept as .*damaged-1/);
      second.write([row(2)]);
      assert.equal(second.recalled().open.length, 1);
      second.close();
    }));
}

Deno.test("`SessionDatabase` holds whole commits alone, wherever its log was torn by a power loss", () =>
  inFolder((folder) => {
    const path = `${folder}/sessions.db`;
    const database = opened(path);
    const COMMITS = 12;
    const lengths: number[] = [];
    for (let n = 1; n <= COMMITS; n++) {
      // Two rows a commit: half of one would show.
      database.write([
        row(1, { latest_charged_wh: n }),
        row(2, { latest_charged_wh: n }),
      ]);
      lengths.push(Deno.statSync(`${path}-wal`).size);
    }
    const file = Deno.readFileSync(path);
    const log = Deno.readFileSync(`${path}-wal`);
    const torn = `${folder}/torn.db`;
    const after = (octets: Uint8Array): number => {
      for (const each of ["", "-wal", "-shm", ".lock"]) {
        try {
          Deno.removeSync(`${torn}${each}`);
        } catch { /* there is none */ }
      }
      Deno.writeFileSync(torn, file);
      Deno.writeFileSync(`${torn}-wal`, octets);
      const found = opened(torn);
      const registers = found.recalled().open.map((each) =>
        each.latest_charged_wh ?? 0
      );
      found.write([row(3)]);
      found.close();
      assert.equal(new Set(registers).size <= 1, true, `${registers}`);
      return registers[0] ?? 0;
    };
    for (let octets = 32; octets <= log.length; octets += 2_579) {
      const whole = lengths.filter((length) => length <= octets).length;
      assert.equal(after(log.slice(0, octets)), whole, `${octets} octets`);
    }
    for (let at = lengths[3]! + 40; at < log.length; at += 9_001) {
      const flipped = log.slice();
      flipped[at] = flipped[at]! ^ 0x10;
      const before = lengths.filter((length) => length <= at).length;
      assert.equal(after(flipped), before, `octet ${at}`);
    }
    database.close();
  }));

Deno.test("`copySessions()` copies a database that is being written, complete or not at all", () =>
  inFolder(async (folder) => {
    const path = `${folder}/sessions.db`;
    const copy = `${folder}/copy.db`;
    await assert.rejects(() => copySessions(path, copy), /there is no/);
    const database = opened(path);
    database.write([row(1), ended(2)]);
    await copySessions(path, copy);
    database.write([row(3)]);
    await assert.rejects(() => copySessions(path, copy), /is there already/);
    await assert.rejects(() => copySessions(path, `${folder}/no/copy.db`));
    database.close();
    assert.equal(Deno.statSync(copy).mode! & 0o777, 0o600);
    const copied = opened(copy);
    const { open, ended: over } = copied.recalled();
    assert.deepEqual([open.length, over.length], [1, 1]);
    copied.close();
  }));
