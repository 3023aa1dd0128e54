import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import {
  formatIpv6,
  isLinkLocal,
  parseIpv6,
} from "../../../drivers/exits/ipv6.ts";
import {
  discover,
  SDP_RATE_OF_SOCKET,
  type SdpOffer,
  serveSdp,
} from "../../../drivers/exits/sdp.ts";
import { encodeSdpRequest } from "../../../protocols/v2gtp/mod.ts";

Deno.test("`discover()` finds a server on loopback, again and again", async () => {
  const asked: string[] = [];
  const server = await serveSdp({
    interface: "lo",
    port: 0,
    answer(request) {
      asked.push(request.security);
      return { port: 50_000, security: request.security };
    },
  });
  for (const security of ["tls", "none"] as const) {
    const found = await discover({
      interface: "lo",
      port: server.port,
      security,
    });
    assert.deepEqual(found, {
      address: "0:0:0:0:0:0:0:1",
      port: 50_000,
      security,
    });
  }
  assert.deepEqual(asked, ["tls", "none"]);
  assert.equal(server.counts.answered, 2);
  await server.close();
});

Deno.test("`discover()` asks again until the server wants to answer", async () => {
  let asked = 0;
  const server = await serveSdp({
    interface: "lo",
    port: 0,
    answer: (): SdpOffer | undefined =>
      ++asked < 4 ? undefined : { port: 1, security: "tls" },
  });
  await discover({
    interface: "lo",
    port: server.port,
    security: "tls",
    intervalMs: 5,
  });
  assert.ok(asked >= 4);
  assert.equal(server.counts.refused, 3);
  await server.close();
});

Deno.test("`discover()` gives up with a sentence", async () => {
  const server = await serveSdp({
    interface: "lo",
    port: 0,
    answer: () => undefined,
  });
  await assert.rejects(
    discover({
      interface: "lo",
      port: server.port,
      security: "tls",
      tries: 2,
      intervalMs: 5,
    }),
    /no charger answered 2 SDP requests on interface "lo" within 0.01 s/,
  );
  await server.close();
});

Deno.test("`serveSdp()` counts what is no request, and bounds what one socket gets", async () => {
  let nowMs = 0;
  const server = await serveSdp({
    interface: "lo",
    port: 0,
    answer: () => ({ port: 1, security: "tls" }),
    monoMs: () => nowMs,
  });
  const client = createSocket("udp6");
  const other = createSocket("udp6");
  let answers = 0;
  client.on("message", () => answers++);
  other.on("message", () => answers++);
  const send = (bytes: Uint8Array, by = client) =>
    new Promise<void>((resolve) =>
      by.send(bytes, server.port, "::1", () => resolve())
    );
  const until = async (seen: number) => {
    const { counts } = server;
    while (counts.answered + counts.refused + counts.dropped < seen) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  const request = encodeSdpRequest({ security: "tls" });
  for (
    const bad of [new Uint8Array(0), request.slice(0, 9), request.slice(1)]
  ) {
    await send(bad);
  }
  await until(3);
  assert.equal(server.counts.refused, 3);
  const { burst, perS } = SDP_RATE_OF_SOCKET;
  for (let at = 3; at < burst + 5; at++) await send(request);
  await until(burst + 5);
  assert.equal(server.counts.answered, burst - 3);
  assert.equal(server.counts.dropped, 5);
  // Who asks beside it does not wait.
  await send(request, other);
  await until(burst + 6);
  assert.equal(server.counts.answered, burst - 2);
  nowMs += 1000;
  for (let at = 0; at < perS + 1; at++) await send(request);
  await until(burst + 6 + perS + 1);
  assert.equal(server.counts.answered, burst - 2 + perS);
  assert.equal(server.counts.dropped, 6);
  await new Promise<void>((resolve) => client.close(resolve));
  await new Promise<void>((resolve) => other.close(resolve));
  await server.close();
  assert.ok(answers > 0);
});

Deno.test("`parseIpv6()` and `formatIpv6()` undo each other", () => {
  for (
    const text of [
      "fe80:0:0:0:1:2:3:4",
      "0:0:0:0:0:0:0:1",
      "ff02:0:0:0:0:0:0:1",
    ]
  ) {
    assert.equal(formatIpv6(parseIpv6(text)), text);
  }
  assert.equal(
    formatIpv6(parseIpv6("fe80::1%x"), "plc0"),
    "fe80:0:0:0:0:0:0:1%plc0",
  );
  assert.equal(
    formatIpv6(parseIpv6("2001:db8::1"), "plc0"),
    "2001:db8:0:0:0:0:0:1",
  );
  assert.equal(
    formatIpv6(parseIpv6("::ffff:1.2.3.4")),
    "0:0:0:0:0:ffff:102:304",
  );
  assert.ok(isLinkLocal(parseIpv6("febf::1")));
  assert.ok(!isLinkLocal(parseIpv6("fec0::1")));
  for (const bad of ["", "fe80", "1.2.3.4", "fe80::1::2"]) {
    assert.throws(() => parseIpv6(bad), /cannot read/);
  }
});
