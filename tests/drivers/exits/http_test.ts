import assert from "node:assert/strict";
import { ask } from "../../../drivers/exits/http_client.ts";
import { serve } from "../../../drivers/exits/http_server.ts";
import { connectTcp } from "../../../drivers/exits/tcp.ts";

const HOST = "127.0.0.1";

Deno.test("`serve()` answers `ask()` with status and body", async () => {
  const server = await serve(
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
  const server = await serve(handler, { host: HOST, port: 0 });
  await assert.rejects(
    serve(handler, { host: HOST, port: server.port }),
    /cannot serve HTTP on 127.0.0.1 port \d+: another program has it/,
  );
  await server.close();
});

Deno.test("`serve()` shows nothing of a handler's error", async () => {
  const server = await serve(() => {
    throw new Error("secret");
  }, { host: HOST, port: 0 });
  const answer = await ask({ url: server.url });
  assert.deepEqual(answer, { status: 500, body: "internal error" });
  await server.close();
});

Deno.test("`ask()` refuses an answer over its bound and follows no redirect", async () => {
  const server = await serve(
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

/** Opens a raw connection and sends `text`; what came back and that it was closed. */
async function raw(port: number, text: string) {
  const link = await connectTcp({ address: HOST, port });
  await link.write(new TextEncoder().encode(text));
  const decoder = new TextDecoder();
  const got = async () => {
    let all = "";
    for (;;) {
      const octets = await link.read().catch(() => null);
      if (octets === null) return all;
      all += decoder.decode(octets, { stream: true });
    }
  };
  return { link, all: got() };
}

Deno.test("`serve()` answers 400 where the Host is no address, before any handler", async () => {
  let asked = 0;
  const server = await serve(() => new Response(`${++asked}`), {
    host: HOST,
    port: 0,
  });
  for (const host of ["localhost:99999", "a b", "[::1", "x:y"]) {
    const { all } = await raw(
      server.port,
      `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    assert.match(await all, /^HTTP\/1.1 400/, host);
  }
  const { all } = await raw(server.port, "GET / HTTP/1.1\r\n\r\n");
  assert.match(await all, /^HTTP\/1.1 400/);
  assert.equal(asked, 0);
  await server.close();
});

Deno.test("`serve()` closes the oldest idle connection for a new one, and serves on", async () => {
  const server = await serve((_request, peer) => new Response(peer), {
    host: HOST,
    port: 0,
    connectionsMax: 4,
  });
  const silent = [];
  for (let n = 0; n < 12; n++) silent.push(await raw(server.port, "GET / HT"));
  assert.deepEqual(await ask({ url: server.url }), { status: 200, body: HOST });
  for (const { all } of silent.slice(0, 8)) assert.equal(await all, "");
  await server.close();
});

Deno.test("`serve()` closes a header that does not come to its end", async () => {
  const server = await serve(() => new Response(""), { host: HOST, port: 0 });
  const { all } = await raw(server.port, "GET / HTTP/1.1\r\nHost: x");
  await all;
  await server.close();
});

Deno.test("`serve()` lets go of a stream whose reader has gone", async () => {
  const cancelled = Promise.withResolvers<void>();
  const server = await serve(
    () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(Uint8Array.of(65)),
          cancel: () => cancelled.resolve(),
        }),
      ),
    { host: HOST, port: 0 },
  );
  const { link, all } = await raw(
    server.port,
    "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
  );
  link.close();
  await all;
  await cancelled.promise;
  await server.close();
});
