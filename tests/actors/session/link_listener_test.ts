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
import { connectTcp, DYNAMIC_PORTS } from "../../../drivers/exits/tcp.ts";
import { connectTls, type TlsServerConfig } from "../../../drivers/tls/mod.ts";
import { makePki } from "../../../drivers/testbench/pki/mod.ts";
import { eventually } from "../../_eventually.ts";
import { freePorts } from "../../_ports.ts";
import { encodeFrame, PayloadType } from "../../../protocols/v2gtp/mod.ts";
import { clientHello } from "../../drivers/tls/_hello.ts";

/** The SDP port of the test that runs; another one each, for those that fail. */
let sdpPort = await freePorts(40);

/** A port that another program has. */
const TAKEN_PORT = await freePorts();

/** What a car begins with, as far as a listener looks. */
const FIRST_FRAME = encodeFrame({
  payloadType: PayloadType.SAP,
  payload: Uint8Array.of(0x80, 0),
});

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
  sdpPort = input.sdpPort ?? sdpPort + 1;
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
          sdpPort,
          policy: "off",
          ...input,
        }),
      ],
    }),
    { kernel },
  );
  return { heard, system };
}

const until = (holds: () => boolean) =>
  eventually(String(holds), holds, { lookMs: 2 });

function search(security: "tls" | "none") {
  return discover({
    interface: "lo",
    port: sdpPort,
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
  assert.ok(found.port >= DYNAMIC_PORTS.first);
  const silent = await connectTcp(found);
  const car = await connectTcp(found);
  await car.write(FIRST_FRAME);
  await until(() => heard.links.length === 1);
  const again = await search("tls");
  assert.deepEqual(again, found);
  await system.stop();
  await assert.rejects(connectTcp(found), /refused|reset/);
  assert.equal(await silent.read(), null);
  assert.deepEqual(await heard.links[0]!.read(), FIRST_FRAME);
  await car.write(Uint8Array.of(5));
  assert.deepEqual(await heard.links[0]!.read(), Uint8Array.of(5));
  car.close();
  heard.links[0]!.close();
});

const folder = Deno.makeTempDirSync();
globalThis.addEventListener("unload", () => {
  Deno.removeSync(folder, { recursive: true });
});
makePki(folder);

const TLS: TlsServerConfig = {
  mode: "iso15118-20",
  identities: [{
    chain: `${folder}/secc.pem`,
    key: `file:${folder}/secc.key`,
  }],
  roots: [`${folder}/oem_root.pem`, `${folder}/v2g_root.pem`],
};

type Found = Awaited<ReturnType<typeof search>>;

/** An honest car gets its link; both ends are closed. */
async function meet(found: Found, heard: Heard): Promise<void> {
  const before = heard.links.length;
  const car = await connectTls(await connectTcp(found), {
    mode: "iso15118-20",
    identities: [{
      chain: `${folder}/vehicle.pem`,
      key: `file:${folder}/vehicle.key`,
    }],
    roots: [`${folder}/v2g_root.pem`],
  });
  await until(() => heard.links.length > before);
  const link = heard.links.at(-1);
  assert.ok(link?.security.kind === "tls" && link.security.peerVerified);
  car.close();
  assert.equal(await link.read(), null);
  link.close();
}

Deno.test("`sdpActor` hands over TLS links, and notes a failed handshake in words", async () => {
  const { heard, system } = started({ policy: "required", tls: TLS });
  const found = await search("none");
  assert.equal(found.security, "tls");
  const noise = await connectTcp(found);
  await noise.write(new TextEncoder().encode("this is no handshake at all"));
  await until(() => heard.notes.length === 1);
  assert.match(heard.notes[0]!, /^no secure link: .* no TLS ClientHello/);
  noise.close();
  await meet(found, heard);
  await system.stop();
});

/** What strangers send on a port of TLS, many of them at once. */
const STRANGERS = {
  "say nothing": [],
  "send half a ClientHello": clientHello({}).subarray(0, 40),
  "stop after a whole ClientHello": clientHello({}),
  "send noise": new Uint8Array(300).fill(0x55),
};

for (const [what, octets] of Object.entries(STRANGERS)) {
  Deno.test(`\`sdpActor\` serves a car among 60 strangers that ${what}`, async () => {
    // The clock stands still, so that no stranger is sent away for his time; it
    // goes on only where a handshake has to be overdue before it gives way.
    const runs = octets.length > 40 && octets[0] === 22;
    const clock = new VirtualClock();
    const { heard, system } = started(
      { policy: "required", tls: { ...TLS, mode: "mixed" } },
      makeKernel({ clock }),
    );
    const found = await turning(clock, search("tls"));
    const strangers: ByteLink[] = [];
    for (let n = 0; n < 60; n++) {
      const link = await connectTcp(found);
      await link.write(Uint8Array.from(octets));
      strangers.push(link);
    }
    await turning(clock, meet(found, heard), runs);
    strangers.forEach((link) => link.close());
    await system.stop();
  });
}

/** Lets what is due happen until `what` has settled, and time pass if it `runs`. */
async function turning<T>(
  clock: VirtualClock,
  what: Promise<T>,
  runs = false,
): Promise<T> {
  let over = false;
  const ended = what.finally(() => over = true);
  ended.catch(() => undefined);
  while (!over) {
    await clock.advance(runs ? 10 : 0);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return await ended;
}

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
    port: TAKEN_PORT,
    answer: () => undefined,
  });
  const { heard, system } = started({ sdpPort: TAKEN_PORT });
  await until(() => heard.notes.length === 1);
  assert.match(
    heard.notes[0]!,
    new RegExp(
      `^no car can find this charger: .* port ${TAKEN_PORT} .*: another program has it`,
    ),
  );
  await other.close();
  const found = await discover({
    interface: "lo",
    port: sdpPort,
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
  await car.write(FIRST_FRAME);
  await until(() => heard.links.length === 1);
  car.close();
  heard.links[0]!.close();
  await system.stop();
});
