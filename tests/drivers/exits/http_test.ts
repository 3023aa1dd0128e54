import assert from "node:assert/strict";
import { ask } from "../../../drivers/exits/http_client.ts";
import { serve } from "../../../drivers/exits/http_server.ts";

const HOST = "127.0.0.1";

Deno.test("`serve()` answers `ask()` with status and body", async () => {
  const server = serve(
    async (request) =>
      new Response(`${request.method} ${await request.text()}`, {
        status: 418,
      }),
    { host: HOST, port: 0 },
  );
  const answer = await ask({ url: server.url, method: "POST", body: "é" });
  assert.deepEqual(answer, { status: 418, body: "POST é" });
  await server.close();
  await assert.rejects(ask({ url: server.url }), /cannot ask http:\/\/127/);
});

Deno.test("`serve()` says so when the port is taken", async () => {
  const handler = () => new Response("");
  const server = serve(handler, { host: HOST, port: 0 });
  assert.throws(
    () => serve(handler, { host: HOST, port: server.port }),
    /cannot serve HTTP on 127.0.0.1 port \d+: another program has it/,
  );
  await server.close();
});

Deno.test("`serve()` shows nothing of a handler's error", async () => {
  const server = serve(() => {
    throw new Error("secret");
  }, { host: HOST, port: 0 });
  const answer = await ask({ url: server.url });
  assert.deepEqual(answer, { status: 500, body: "internal error" });
  await server.close();
});

Deno.test("`ask()` refuses an answer over its bound and follows no redirect", async () => {
  const server = serve(
    ({ url }) =>
      url.endsWith("/away")
        ? new Response(null, { status: 302, headers: { location: "/" } })
        : new Response("x".repeat(100)),
    { host: HOST, port: 0 },
  );
  await assert.rejects(
    ask({ url: server.url, answerOctetsMax: 99 }),
    /the answer is over 99 octets/,
  );
  assert.equal((await ask({ url: `${server.url}/away` })).status, 302);
  await server.close();
});
