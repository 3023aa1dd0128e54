/**
 * The TLS port of a gateway on loopback, by the gateway's own settings and link
 * listener, and what comes of each client that tries it.
 */

import { type AnyActorLogic, fromTransition } from "xstate";
import { stationTls } from "../../app/cli/networked.ts";
import { loadConfig } from "../../app/config/mod.ts";
import {
  makeKernel,
  startSystem,
  supervisor,
} from "../../actors/kernel/mod.ts";
import {
  type LinkListenerInput,
  sdpActor,
} from "../../actors/session/link_listener.ts";
import type { ByteLink, LinkSecurity } from "../../drivers/exits/link.ts";
import type { TlsServerConfig } from "../../drivers/tls/mod.ts";
import { eventually } from "../_eventually.ts";
import { freePort, type Said, sClient } from "./_openssl.ts";

/** What came of a client: a link, or the station's note; and its own words. */
export interface Meeting {
  readonly security: LinkSecurity | undefined;
  /** The station's reason in words; empty when there is a link. */
  readonly note: string;
  readonly client: Said;
}

/** An open port. */
export interface TlsPort {
  /** Lets `openssl s_client` with these options try it. */
  meet(...options: string[]): Promise<Meeting>;
  close(): Promise<void>;
}

type News = { readonly link?: ByteLink; readonly what?: string };

/** Opens the port of a gateway whose certificates are in `pki`. */
export async function openTlsPort(
  pki: string,
  change: (tls: TlsServerConfig) => TlsServerConfig = (tls) => tls,
): Promise<TlsPort> {
  const loaded = loadConfig(`security: { pkiDirectory: ${pki} }`);
  if (!loaded.ok) throw new Error(loaded.problems.join("\n"));
  const tlsPort = freePort();
  const input: LinkListenerInput = {
    chargerId: "a",
    interface: "lo",
    sdpPort: freePort(),
    policy: "required",
    tls: change(stationTls(loaded.config.security, true)),
    tlsPort,
  };
  const news: News[] = [];
  let wake = () => {};
  const ear = fromTransition((_: undefined, event: News & { type: string }) => {
    // The station also tells what it thinks of its own certificates.
    const isRefusal = event.what?.startsWith("no secure link: ");
    if (event.link || isRefusal) news.push(event);
    wake();
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
        child("sdp:a", sdpActor, input),
      ],
    }),
    { kernel: makeKernel() },
  );
  await listening(tlsPort, news);
  return {
    close: () => system.stop(),
    async meet(...options) {
      const client = sClient(tlsPort, options);
      while (news.length === 0) {
        await new Promise<void>((resolve) => wake = resolve);
      }
      const { link, what = "" } = news.shift() ?? {};
      // A client that is let in gets a word, so that its handshake is over.
      await link?.write(new TextEncoder().encode("welcome\n"));
      link?.close();
      await client.leave();
      return {
        security: link?.security,
        note: what,
        client: await client.ended,
      };
    },
  };
}

/** Waits until the port is open: a connection that says nothing is noted. */
async function listening(port: number, news: News[]): Promise<void> {
  await eventually("an open port", async () => {
    try {
      (await Deno.connect({ hostname: "::1", port })).close();
      return true;
    } catch (cause) {
      if (!(cause instanceof Deno.errors.ConnectionRefused)) throw cause;
      return false;
    }
  });
  await eventually("news of the silent connection", () => news.length > 0);
  news.length = 0;
}
