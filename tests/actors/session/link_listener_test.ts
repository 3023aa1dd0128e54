import assert from "node:assert/strict";
import { type AnyActorLogic, fromTransition } from "xstate";
import {
  type LinkListenerInput,
  offer,
  RETRY_MS,
  sdpActor,
} from "../../../actors/session/link_listener.ts";
import {
  makeKernel,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import type { ByteLink } from "../../../drivers/exits/link.ts";
import { discover, serveSdp } from "../../../drivers/exits/sdp.ts";
import { connectTcp } from "../../../drivers/exits/tcp.ts";
import { freePorts } from "../../_ports.ts";
import { connectTls } from "../../../drivers/tls/mod.ts";
import { makePki } from "../../../drivers/testbench/pki/mod.ts";

const SDP_TEST_PORT = await freePorts();

interface Heard {
  readonly links: ByteLink[];
  readonly notes: string[];
}

type Said = { type: string; link?: ByteLink; what?: string };

function started(
  input: Partial<LinkListenerInput>,
  kernel = makeKernel(),
) {
  const heard: Heard = { links: [], notes: [] };
  const ear = fromTransition((_: undefined, event: Said) => {
    if (event.link) heard.links.push(event.link);
    if (event.what) heard.notes.push(event.what);
    return undefined;
  }, undefined);
  const child = (id: string, logic: AnyActorLogic, given?: unknown) => ({
    id,
    logic,
    input: given,
  });
  const system = startSystem(
    supervisor({
      children: [
        child("account", ear),
        child("evse:a", ear),
        child("sdp:a", sdpActor, {
          chargerId: "a",
          interface: "lo",
          sdpPort: SDP_TEST_PORT,
          policy: "off",
          ...input,
        }),
      ],
    }),
    { kernel },
  );
  return { heard, system };
}

async function until(what: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000 && !what(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  assert.ok(what());
}

function search(security: "tls" | "none") {
  return discover({
    interface: "lo",
    port: SDP_TEST_PORT,
    security,
    intervalMs: 20,
  });
}

Deno.test("`offer()` follows the ports that are open", () => {
  const tls = { port: 1, security: "tls" } as const;
  const plain = { port: 2, security: "none" } as const;
  assert.deepEqual(offer({ security: "tls" }, 1, undefined), tls);
  assert.deepEqual(offer({ security: "none" }, 1, undefined), tls);
  assert.deepEqual(offer({ security: "tls" }, 1, 2), tls);
  assert.deepEqual(offer({ security: "none" }, 1, 2), plain);
  assert.deepEqual(offer({ security: "tls" }, undefined, 2), plain);
  assert.equal(offer({ security: "tls" }, undefined, undefined), undefined);
});

Deno.test("`sdpActor` hands plain links to its evse, answers during them, and closes all", async () => {
  const { heard, system } = started({});
  const found = await search("none");
  assert.equal(found.security, "none");
  const car = await connectTcp(found);
  await until(() => heard.links.length === 1);
  const again = await search("tls");
  assert.deepEqual(again, found);
  await system.stop();
  await assert.rejects(connectTcp(found), /refused|reset/);
  await car.write(Uint8Array.of(5));
  assert.deepEqual(await heard.links[0]!.read(), Uint8Array.of(5));
  car.close();
  heard.links[0]!.close();
});

Deno.test("`sdpActor` hands over TLS links, and notes a failed handshake in words", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await makePki(folder);
    const { heard, system } = started({
      policy: "required",
      tls: {
        mode: "iso15118-20",
        identities: [{
          chain: `${folder}/secc.pem`,
          key: `file:${folder}/secc.key`,
        }],
        roots: [`${folder}/oem_root.pem`, `${folder}/v2g_root.pem`],
      },
    });
    const found = await search("none");
    assert.equal(found.security, "tls");
    const noise = await connectTcp(found);
    await noise.write(new TextEncoder().encode("this is no handshake at all"));
    await until(() => heard.notes.length === 1);
    assert.match(heard.notes[0]!, /^no secure link: /);
    noise.close();
    const car = await connectTls(await connectTcp(found), {
      mode: "iso15118-20",
      identities: [{
        chain: `${folder}/vehicle.pem`,
        key: `file:${folder}/vehicle.key`,
      }],
      roots: [`${folder}/v2g_root.pem`],
    });
    await until(() => heard.links.length === 1);
    const { security } = heard.links[0]!;
    assert.ok(security.kind === "tls" && security.peerVerified);
    car.close();
    assert.equal(await heard.links[0]!.read(), null);
    heard.links[0]!.close();
    await system.stop();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("`sdpActor` says once that its interface is missing, and crashes nobody", async () => {
  const clock = new VirtualClock();
  const { heard, system } = started(
    { interface: "nowhere0" },
    makeKernel({ clock }),
  );
  await clock.advance(20 * RETRY_MS);
  assert.deepEqual(heard.notes, [
    'no car can find this charger: cannot use interface "nowhere0": there is none, or it has no address',
  ]);
  assert.ok(system.get("sdp:a"));
  await system.stop();
});

Deno.test("`sdpActor` says that another program has its port, and takes it when it is free", async () => {
  const other = await serveSdp({
    interface: "lo",
    port: SDP_TEST_PORT,
    answer: () => undefined,
  });
  const { heard, system } = started({});
  await until(() => heard.notes.length === 1);
  assert.match(
    heard.notes[0]!,
    new RegExp(
      `^no car can find this charger: .* port ${SDP_TEST_PORT} .*: another program has it`,
    ),
  );
  await other.close();
  const found = await discover({
    interface: "lo",
    port: SDP_TEST_PORT,
    security: "none",
    intervalMs: 100,
  });
  assert.equal(found.security, "none");
  assert.equal(heard.notes[1], "cars can find this charger again");
  await system.stop();
});

Deno.test("`sdpActor` opens everything anew when its interface was gone", async () => {
  const { heard, system } = started({});
  const before = await search("none");
  const interfaces = Deno.networkInterfaces;
  Deno.networkInterfaces = () => [];
  try {
    await until(() => heard.notes.length === 1);
  } finally {
    Deno.networkInterfaces = interfaces;
  }
  assert.match(heard.notes[0]!, /^no car can find .* interface "lo": there is/);
  await assert.rejects(connectTcp(before), /refused|reset/);
  await until(() => heard.notes.length === 2);
  const car = await connectTcp(await search("none"));
  await until(() => heard.links.length === 1);
  car.close();
  heard.links[0]!.close();
  await system.stop();
});
