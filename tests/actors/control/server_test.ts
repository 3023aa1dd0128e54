import assert from "node:assert/strict";
import { controlServer } from "../../../actors/control/server.ts";
import { makeKernel, startSystem } from "../../../actors/kernel/mod.ts";
import { ask } from "../../../drivers/exits/http_client.ts";
import { LinkError } from "../../../drivers/exits/link.ts";
import { Gate } from "../../../privacy/gate/mod.ts";
import { TOKEN, viewWith } from "./_gateway.ts";

function started(port: number) {
  const kernel = makeKernel();
  const { promise, resolve } = Promise.withResolvers<string>();
  const logic = controlServer({
    host: "127.0.0.1",
    port,
    token: TOKEN,
    gate: new Gate({ key: kernel.random(32) }),
    trace: kernel.trace,
    view: viewWith({}),
    commands: {
      request: () => Promise.resolve(undefined),
      withdraw: () => Promise.resolve(undefined),
      charger: () => Promise.resolve(undefined),
    },
    ready: (url) => Promise.resolve(resolve(url)),
  });
  return { kernel, url: promise, system: startSystem(logic, { kernel }) };
}

Deno.test("`controlServer()` serves over a socket and closes it, also under a reader", async () => {
  const { kernel, url, system } = started(0);
  const here = await url;
  const answer = await ask({ url: `${here}/chargers` });
  assert.equal(answer.status, 200);
  assert.match(answer.body, /"powerW":-7000/);
  kernel.trace.add({ kind: "state", actor: "site" });
  const reading = ask({ url: `${here}/trace`, answerOctetsMax: 100_000 });
  const cut = assert.rejects(reading, LinkError);
  // The next question is answered after the trace has been taken up.
  await ask({ url: `${here}/healthz` });
  await system.stop();
  await cut;
  await assert.rejects(ask({ url: here }), LinkError);
});

Deno.test("`controlServer()` fails with a sentence when the port is taken", async () => {
  const first = started(0);
  const port = Number(new URL(await first.url).port);
  const second = started(port);
  const failure = await second.system.failed;
  assert.match(String(failure), /another program has it/);
  await second.system.stop();
  await first.system.stop();
});
