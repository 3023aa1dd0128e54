/** Another TLS program as the peer: the `openssl` command. */

import assert from "node:assert/strict";
import { connectTls, serveTls } from "../../../drivers/tls/mod.ts";
import { TcpLink } from "./_links.ts";
import { hasOpenssl, listeningPort } from "./_openssl.ts";
import { car, pki, station } from "./_setup.ts";

const there = await hasOpenssl("interop");

Deno.test({
  name: "`serveTls()` serves `openssl s_client` with P-521 and mutual TLS 1.3",
  ignore: !there,
  fn: async () => {
    const directory = pki("p521");
    using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const client = new Deno.Command("openssl", {
      args: [
        ["s_client", "-quiet", "-connect", `127.0.0.1:${listener.addr.port}`],
        ["-cert", `${directory}/vehicle.pem`, "-key"],
        [`${directory}/vehicle.key`, "-cert_chain"],
        [`${directory}/vehicle.pem`, "-CAfile", `${directory}/v2g_root.pem`],
        ["-verify_return_error", "-groups", "P-521", "-tls1_3"],
      ].flat(),
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const raw = new TcpLink(await listener.accept());
    const link = await serveTls(raw, station());
    assert.ok(link.security.kind === "tls" && link.security.peerVerified);
    await link.write(new TextEncoder().encode("from the station\n"));
    const stdout = client.stdout.getReader();
    const { value } = await stdout.read();
    assert.equal(new TextDecoder().decode(value), "from the station\n");
    const stdin = client.stdin.getWriter();
    await stdin.write(new TextEncoder().encode("from the car\n"));
    const got = await link.read();
    assert.equal(new TextDecoder().decode(got ?? undefined), "from the car\n");
    link.close();
    await stdin.close().catch(() => {});
    await stdout.cancel();
    await client.status;
    await raw.gone();
  },
});

Deno.test({
  name: "`connectTls()` talks to `openssl s_server` that demands a certificate",
  ignore: !there,
  fn: async () => {
    const directory = pki("p521");
    const server = new Deno.Command("openssl", {
      args: [
        ["s_server", "-accept", "127.0.0.1:0", "-naccept", "1"],
        ["-cert", `${directory}/secc.pem`, "-key", `${directory}/secc.key`],
        ["-cert_chain", `${directory}/secc.pem`, "-Verify", "4", "-rev"],
        ["-CAfile", `${directory}/oem_root.pem`, "-verify_return_error"],
        ["-tls1_3", "-groups", "X448:P-521"],
      ].flat(),
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const stdout = server.stdout.getReader();
    const port = await listeningPort(stdout);
    const raw = new TcpLink(
      await Deno.connect({ hostname: "127.0.0.1", port }),
    );
    const link = await connectTls(raw, car());
    assert.ok(link.security.kind === "tls" && link.security.peerVerified);
    await link.write(new TextEncoder().encode("abc\n"));
    const got = await link.read();
    assert.equal(new TextDecoder().decode(got ?? undefined), "cba\n");
    link.close();
    await stdout.cancel();
    await server.status;
    await raw.gone();
  },
});
