import assert from "node:assert/strict";
import { connect } from "node:net";
import { type ByteLink, LinkError } from "../../../drivers/exits/link.ts";
import {
  connectTcp,
  DYNAMIC_PORTS,
  listenTcp,
} from "../../../drivers/exits/tcp.ts";
import { UNSENT_OCTETS_MAX } from "../../../drivers/exits/tcp_link.ts";

async function pair(): Promise<{ near: ByteLink; far: ByteLink }> {
  const listener = listenTcp({ interface: "lo", port: 0 });
  const accepted = listener.accept();
  const near = await connectTcp({ address: "::1", port: listener.port });
  const far = await accepted;
  listener.close();
  assert.ok(far);
  return { near, far };
}

Deno.test("`TcpLink` carries octets both ways and ends with null on FIN", async () => {
  const { near, far } = await pair();
  const buffer = Uint8Array.of(1, 2, 3);
  const written = near.write(buffer);
  buffer.fill(0);
  await written;
  assert.deepEqual(await far.read(), Uint8Array.of(1, 2, 3));
  await far.write(Uint8Array.of(9));
  assert.deepEqual(await near.read(), Uint8Array.of(9));
  near.close();
  near.close();
  assert.equal(await far.read(), null);
  far.close();
  assert.equal(await far.read(), null);
});

Deno.test("`TcpLink.read()` still gets what comes after the reader's own half is written", async () => {
  const listener = listenTcp({ interface: "lo", port: 0 });
  const accepted = listener.accept();
  const peer = connect({
    host: "::1",
    port: listener.port,
    allowHalfOpen: true,
  });
  const got: number[] = [];
  peer.on("data", (bytes) => got.push(...bytes));
  const ended = new Promise((resolve) => peer.on("close", resolve));
  peer.end();
  const link = await accepted;
  assert.ok(link);
  assert.equal(await link.read(), null);
  await link.write(Uint8Array.of(4, 5));
  link.close();
  await ended;
  assert.deepEqual(got, [4, 5]);
  listener.close();
});

Deno.test("`TcpLink.read()` tells a reset from an end", async () => {
  const listener = listenTcp({ interface: "lo", port: 0 });
  const accepted = listener.accept();
  const peer = connect({ host: "::1", port: listener.port });
  await new Promise<void>((resolve) => peer.on("connect", () => resolve()));
  const ended = new Promise((resolve) => peer.on("close", resolve));
  const link = await accepted;
  assert.ok(link);
  const read = link.read();
  peer.resetAndDestroy();
  await assert.rejects(read, (error) => {
    assert.ok(error instanceof LinkError);
    assert.equal(error.message, "cannot read: the peer reset the connection");
    return true;
  });
  link.close();
  listener.close();
  await ended;
});

Deno.test("`TcpLink.close()` ends a waiting read with null and refuses writes", async () => {
  const { near, far } = await pair();
  const read = near.read();
  near.close();
  assert.equal(await read, null);
  await assert.rejects(near.write(Uint8Array.of(1)), /connection is closed/);
  far.close();
});

Deno.test("`TcpLink.write()` refuses more than its bound to a peer that takes nothing", async () => {
  const { near, far } = await pair();
  const first = near.write(new Uint8Array(UNSENT_OCTETS_MAX));
  await assert.rejects(near.write(Uint8Array.of(1)), /already wait/);
  let got = 0;
  while (got < UNSENT_OCTETS_MAX) got += (await far.read())?.length ?? 0;
  await first;
  near.close();
  far.close();
});

Deno.test("`TcpLink.close()` lets pending writes out first", async () => {
  const { near, far } = await pair();
  const octets = 3_000_000;
  const written = near.write(new Uint8Array(octets));
  near.close();
  let got = 0;
  for (let part = await far.read(); part; part = await far.read()) {
    got += part.length;
  }
  await written;
  assert.equal(got, octets);
  far.close();
});

Deno.test("`TcpListener.accept()` serves several waiters and ends with null", async () => {
  const listener = listenTcp({ interface: "lo", port: 0 });
  const waiters = [listener.accept(), listener.accept(), listener.accept()];
  const one = await connectTcp({ address: "::1", port: listener.port });
  const two = await connectTcp({ address: "::1", port: listener.port });
  const [first, second] = await Promise.all(waiters.slice(0, 2));
  assert.ok(first && second);
  listener.close();
  assert.equal(await waiters[2], null);
  for (const link of [one, two, first, second]) link?.close();
});

Deno.test("`listenTcp()` and `connectTcp()` say what is wrong", async () => {
  assert.throws(
    () => listenTcp({ interface: "nowhere0", port: 0 }),
    /cannot use interface "nowhere0": there is none/,
  );
  const listener = listenTcp({ interface: "lo", port: 0 });
  const { port } = listener;
  assert.throws(
    () => listenTcp({ address: "::1", port }),
    /another program has it/,
  );
  listener.close();
  await assert.rejects(
    connectTcp({ address: "::1", port }),
    /cannot connect to ::1 port \d+: .*refused/,
  );
});

Deno.test("`TcpListener.accept()` passes over peers that reset before it", async () => {
  const listener = listenTcp({ interface: "lo", port: 0 });
  for (let times = 0; times < 5; times++) {
    const peer = connect({ host: "::1", port: listener.port });
    await new Promise((resolve) => peer.once("connect", resolve));
    const closed = new Promise((resolve) => peer.once("close", resolve));
    peer.resetAndDestroy();
    await closed;
  }
  const near = await connectTcp({ address: "::1", port: listener.port });
  await near.write(Uint8Array.of(7));
  const far = await listener.accept();
  assert.ok(far);
  assert.equal(far.peerAddress, "::1");
  assert.deepEqual(await far.read(), Uint8Array.of(7));
  near.close();
  far.close();
  listener.close();
});

Deno.test("`listenTcp()` takes free ports that SDP may name", () => {
  const listeners = Array.from(
    { length: 40 },
    () => listenTcp({ interface: "lo", port: 0 }),
  );
  const ports = listeners.map(({ port }) => port);
  listeners.forEach((each) => each.close());
  const { first, last } = DYNAMIC_PORTS;
  assert.deepEqual([first, last], [49_152, 65_535]);
  assert.deepEqual(ports.filter((port) => port < first || port > last), []);
  assert.equal(new Set(ports).size, ports.length);
});
