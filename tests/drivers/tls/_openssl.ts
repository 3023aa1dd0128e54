/** The `openssl` command as the peer. */

import { type ByteLink } from "../../../drivers/exits/link.ts";
import {
  connectTls,
  serveTls,
  type TlsClientConfig,
  type TlsServerConfig,
} from "../../../drivers/tls/mod.ts";
import { TcpLink } from "./_links.ts";

/** Whether the command is installed; says so when it is not. */
export async function hasOpenssl(what: string): Promise<boolean> {
  const there = await runOpenssl("version") !== undefined;
  if (!there) console.log(`skipped: ${what}, no openssl command is installed`);
  return there;
}

/** What a command printed, or `undefined` when it failed. */
export async function runOpenssl(
  ...args: readonly string[]
): Promise<string | undefined> {
  try {
    const { success, stdout } = await new Deno.Command("openssl", {
      args: [...args],
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }).output();
    return success ? new TextDecoder().decode(stdout) : undefined;
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotFound)) throw cause;
    return undefined;
  }
}

/** How a handshake ended on our side, and what the command printed. */
export interface Meeting {
  readonly security: ByteLink["security"] | undefined;
  readonly error: Error | undefined;
  readonly printed: string;
}

/** A handshake of `openssl s_client` with our station. */
export async function meetClient(
  config: TlsServerConfig,
  ...args: readonly string[]
): Promise<Meeting> {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const at = `127.0.0.1:${listener.addr.port}`;
  const client = new Deno.Command("openssl", {
    args: ["s_client", "-connect", at, "-verify_return_error", ...args],
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const raw = new TcpLink(await listener.accept());
  const end = await settle(serveTls(raw, config));
  const { stdout } = await client.output();
  await raw.gone();
  return { ...end, printed: new TextDecoder().decode(stdout) };
}

/** A handshake of our car with `openssl s_server`. */
export async function meetServer(
  config: TlsClientConfig,
  ...args: readonly string[]
): Promise<Meeting> {
  const server = new Deno.Command("openssl", {
    args: ["s_server", "-accept", "127.0.0.1:0", "-naccept", "1", ...args],
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const stdout = server.stdout.getReader();
  const port = await listeningPort(stdout);
  const raw = new TcpLink(await Deno.connect({ hostname: "127.0.0.1", port }));
  const end = await settle(connectTls(raw, config));
  await stdout.cancel();
  await server.status;
  await raw.gone();
  return { ...end, printed: "" };
}

async function settle(
  link: Promise<ByteLink>,
): Promise<Pick<Meeting, "security" | "error">> {
  try {
    const open = await link;
    open.close();
    return { security: open.security, error: undefined };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return { security: undefined, error };
  }
}

/** s_server says "ACCEPT 127.0.0.1:PORT" once it listens. */
export async function listeningPort(
  stdout: ReadableStreamDefaultReader<Uint8Array>,
): Promise<number> {
  let said = "";
  for (;;) {
    const port = /ACCEPT \S+:(\d+)\n/.exec(said)?.[1];
    if (port !== undefined) return Number(port);
    const { value, done } = await stdout.read();
    if (done) throw new Error(`s_server ended, having said: ${said}`);
    said += new TextDecoder().decode(value);
  }
}
