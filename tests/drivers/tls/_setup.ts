/** Test PKIs and configurations, made once a process. */

import {
  connectTls,
  serveTls,
  type TlsClientConfig,
  type TlsError,
  type TlsServerConfig,
} from "../../../drivers/tls/mod.ts";
import {
  type KeyAlgorithm,
  makePki,
  type PkiOptions,
} from "../../../drivers/testbench/pki/mod.ts";
import type { ByteLink } from "../../../drivers/exits/link.ts";
import { memoryPair } from "./_links.ts";

const base = Deno.makeTempDirSync({ prefix: "v2gate-tls-" });
globalThis.addEventListener(
  "unload",
  () => Deno.removeSync(base, { recursive: true }),
);

const made = new Map<string, string>();

/** The directory of a PKI of this name, made at the first call. */
export function pki(name: string, options: PkiOptions = {}): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const directory = `${base}/${name}`;
  makePki(directory, options);
  made.set(name, directory);
  return directory;
}

export function identity(directory: string, leaf: string) {
  return {
    chain: `${directory}/${leaf}.pem`,
    key: `file:${directory}/${leaf}.key`,
  };
}

export function station(
  algorithm: KeyAlgorithm = "p521",
  more: Partial<TlsServerConfig> = {},
): TlsServerConfig {
  const directory = pki(algorithm, { algorithm });
  return {
    mode: "iso15118-20",
    identities: [identity(directory, "secc")],
    roots: [`${directory}/oem_root.pem`, `${directory}/v2g_root.pem`],
    ...more,
  };
}

export function car(
  algorithm: KeyAlgorithm = "p521",
  more: Partial<TlsClientConfig> = {},
): TlsClientConfig {
  const directory = pki(algorithm, { algorithm });
  return {
    mode: "iso15118-20",
    identities: [identity(directory, "vehicle")],
    roots: [`${directory}/v2g_root.pem`],
    ...more,
  };
}

/** Both ends of an established link in memory. */
export function shake(
  server: TlsServerConfig,
  client: TlsClientConfig,
  [near, far]: readonly [ByteLink, ByteLink] = memoryPair(),
): Promise<[ByteLink, ByteLink]> {
  return Promise.all([serveTls(near, server), connectTls(far, client)]);
}

/** How each end of a handshake that must fail fails. */
export async function fail(
  server: TlsServerConfig,
  client: TlsClientConfig,
): Promise<{ server: TlsError | undefined; client: TlsError | undefined }> {
  const [near, far] = memoryPair();
  const [served, connected] = await Promise.allSettled([
    serveTls(near, server),
    connectTls(far, client),
  ]);
  let clientError: TlsError | undefined;
  if (connected.status === "rejected") clientError = connected.reason;
  else {
    // In TLS 1.3 a refusal reaches the client after its own last message.
    clientError = await connected.value.read().then(
      () => undefined,
      (error) => error,
    );
    connected.value.close();
  }
  if (served.status === "fulfilled") served.value.close();
  return {
    server: served.status === "rejected" ? served.reason : undefined,
    client: clientError,
  };
}

export async function closeBoth(
  [near, far]: readonly [ByteLink, ByteLink],
): Promise<void> {
  far.close();
  await near.read().catch(() => null);
  near.close();
}

/** Reads until `octets` have come. */
export async function readAll(
  link: ByteLink,
  octets: number,
): Promise<Uint8Array> {
  const all = new Uint8Array(octets);
  for (let at = 0; at < octets;) {
    const part = await link.read();
    if (part === null) throw new Error(`link ended after ${at} octets`);
    all.set(part, at);
    at += part.length;
  }
  return all;
}
