import assert from "node:assert/strict";
import { BEHIND_MOST } from "../../../../actors/control/http/trace_stream.ts";
import { Trace } from "../../../../actors/trace/mod.ts";
import { endpoint, URL_HERE } from "../_gateway.ts";

type App = ReturnType<typeof endpoint>["app"];

function add(trace: Trace, count: number): void {
  for (let n = 0; n < count; n++) trace.add({ kind: "state", actor: "site" });
}

/** Follows the trace; `read` and `ids` wait until so many events are there. */
async function follow(app: App, lastEventId?: string) {
  const headers = lastEventId === undefined
    ? {}
    : { "last-event-id": lastEventId };
  const response = await app.request(`${URL_HERE}/trace`, { headers });
  assert.equal(response.status, 200);
  assert.match(
    response.headers.get("content-type") ?? "",
    /^text\/event-stream/,
  );
  assert.ok(response.body);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  const read = async (count: number) => {
    while ((text.match(/^id: /gm) ?? []).length < count) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    return text;
  };
  return {
    read,
    ids: async (count: number) =>
      Array.from(
        (await read(count)).matchAll(/^id: (\d+)$/gm),
        ([, id]) => Number(id),
      ),
    cancel: () => reader.cancel(),
  };
}

Deno.test("`GET /trace` sends records as events, then new ones as they come", async () => {
  const { app, trace } = endpoint();
  trace.add({
    kind: "dead letter",
    actor: "evse:9",
    reason: "nobody has this address",
    type: "evse.stop",
  });
  const reader = await follow(app);
  assert.equal(
    await reader.read(1),
    ':\n\nid: 1\nevent: dead-letter\ndata: {"seq":1,"atMs":5,"kind":"dead letter","actor":"evse:9","type":"evse.stop","reason":"nobody has this address"}\n\n',
  );
  add(trace, 2);
  assert.deepEqual(await reader.ids(3), [1, 2, 3]);
  await reader.cancel();
});

Deno.test("`GET /trace` goes on after Last-Event-ID", async () => {
  const { app, trace } = endpoint();
  add(trace, 300);
  const again = await follow(app, "298");
  assert.deepEqual(await again.ids(2), [299, 300]);
  await again.cancel();
  for (const unknown of [undefined, "999999", "x"]) {
    const fresh = await follow(app, unknown);
    const ids = await fresh.ids(256);
    assert.deepEqual([ids[0], ids.at(-1)], [45, 300], unknown);
    await fresh.cancel();
  }
});

Deno.test("`GET /trace` shows only fields of the gate's table and counts the others", async () => {
  const { app, trace } = endpoint();
  trace.add({ kind: "wire", actor: "session:1", evccid: "WMIV", octets: 9 });
  trace.add({ kind: "state", actor: "site", octets: "many" });
  const reader = await follow(app);
  const text = await reader.read(2);
  assert.ok(!text.includes("WMIV") && !text.includes("many"), text);
  assert.match(text, /"octets":9,"withheld":1\}/);
  assert.match(
    text,
    /"seq":2,"atMs":5,"kind":"state","actor":"site","withheld":1\}/,
  );
  await reader.cancel();
});

Deno.test("`GET /trace` cuts off a reader that does not read", async () => {
  const long = new Trace({ capacity: 20_000 });
  const slow = await follow(endpoint({ trace: long }).app);
  add(long, BEHIND_MOST + 1_000);
  await assert.rejects(slow.ids(BEHIND_MOST), /too slow/);
  const short = new Trace({ capacity: 100 });
  const late = await follow(endpoint({ trace: short }).app);
  add(short, 1_000);
  await assert.rejects(late.ids(1_000), /too slow/);
});

Deno.test("`GET /trace` cuts off the oldest of its readers for one more, and forgets those that left", async () => {
  const { app } = endpoint();
  const readers = [];
  for (let n = 0; n < 16; n++) readers.push(await follow(app));
  readers.push(await follow(app));
  await assert.rejects(readers[0]!.ids(1), /too slow|another/);
  await readers[1]!.cancel();
  // There is a place again: nobody has to go for this one.
  readers.push(await follow(app));
  await Promise.all(readers.slice(2).map((one) => one.cancel()));
});
