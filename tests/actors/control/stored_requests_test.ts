import assert from "node:assert/strict";
import {
  requestRecordOf,
  type RequestWriter,
  SETPOINTS_FILE,
  setpointsPath,
  storedRequests,
} from "../../../actors/control/stored_requests.ts";
import { RequestFile } from "../../../drivers/store/mod.ts";
import type { RequestRecord } from "../../../actors/site/requests.ts";
import { SETPOINTS } from "./_gateway.ts";

const [FIRST, SECOND] = SETPOINTS;
assert.ok(FIRST && SECOND);

/** Writes at once what the store's Worker would write a moment later. */
function writerOf(dataDirectory: string): RequestWriter {
  const file = new RequestFile<unknown>({
    path: setpointsPath(dataDirectory),
    parse: (value) => value,
    say: (words) => assert.fail(words),
  });
  return { saveSetpoints: (records) => file.save(records) };
}

Deno.test("`storedRequests()` loads what was saved, the same after a restart", async () => {
  const dataDirectory = await Deno.makeTempDir();
  const say = (words: string) => assert.fail(words);
  const writer = writerOf(dataDirectory);
  const made = () => storedRequests({ dataDirectory, say, writer });
  const records: RequestRecord[] = [
    ...SETPOINTS,
    { ...SECOND, status: { kind: "started" } },
    {
      ...SECOND,
      request: {
        ...SECOND.request,
        scope: { kind: "session", sessionId: "1-2" },
      },
    },
  ];
  assert.deepEqual(made().load(), []);
  made().save(records);
  assert.deepEqual(made().load(), records);
  await Deno.remove(dataDirectory, { recursive: true });
});

Deno.test("`storedRequests()` sets a file aside whose records are none, and says so", async () => {
  const dataDirectory = await Deno.makeTempDir();
  const said: string[] = [];
  const store = storedRequests({
    dataDirectory,
    say: (one) => said.push(one),
    writer: writerOf(dataDirectory),
  });
  // What another version may have kept: a wish without scope.
  const { scope: _, ...request } = FIRST.request;
  Object(writerOf(dataDirectory)).saveSetpoints([{ ...FIRST, request }]);
  assert.deepEqual(store.load(), []);
  assert.match(said[0] ?? "", /records\[0\]: .*scope/);
  assert.ok(
    Deno.statSync(`${dataDirectory}/${SETPOINTS_FILE}.damaged-1`).isFile,
  );
  await Deno.remove(dataDirectory, { recursive: true });
});

for (
  const [name, change] of [
    ["no number", { statusMs: "soon" }],
    ["not finite", { statusMs: null }],
    ["another status", { status: { kind: "lost" } }],
    ["superseded by nobody", { status: { kind: "superseded" } }],
    ["no steps", { request: { ...FIRST.request, steps: [] } }],
    ["another source", { request: { ...FIRST.request, source: "rumour" } }],
    ["another scope", {
      request: { ...FIRST.request, scope: { kind: "all" } },
    }],
    ["a charger unnamed", {
      request: { ...FIRST.request, scope: { kind: "charger" } },
    }],
    ["an empty id", { request: { ...FIRST.request, id: "" } }],
    ["no deliveries", { deliveries: undefined }],
  ] as const
) {
  Deno.test(`\`requestRecordOf()\` refuses a record with ${name}`, () => {
    const plain: unknown = JSON.parse(JSON.stringify({ ...FIRST, ...change }));
    assert.equal(typeof requestRecordOf(plain), "string");
  });
}

Deno.test("`storedRequests()` loads what was saved last, also before it is on the disk", () => {
  const store = storedRequests({
    dataDirectory: "/nowhere",
    say: (words) => assert.fail(words),
    writer: { saveSetpoints: () => {} },
  });
  store.save(SETPOINTS);
  assert.equal(store.load(), SETPOINTS);
});
