/** A real TLS conversation between OpenSSL's client and server, recorded by a relay. */

import { concat, hexOf } from "./_build.ts";

export interface Recorded {
  readonly chunks: { back: boolean; data: Uint8Array }[];
  readonly keyLog: string;
}

/** What one side says next: a frame, or a command letter of OpenSSL's. */
export interface Turn {
  readonly back: boolean;
  readonly data: Uint8Array;
  /** "K" asks for new keys (TLS 1.3); the client alone takes it. */
  readonly command?: "K";
}

export function hasOpenssl(): boolean {
  try {
    return new Deno.Command("openssl", { args: ["version"], stdout: "null" })
      .outputSync().success;
  } catch {
    return false;
  }
}

/** Collects what a process writes, and lets one wait for octets in it. */
class Output {
  #hex = "";
  #wake: () => void = () => {};
  readonly done: Promise<void>;
  #ended = false;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.done = this.#collect(stream);
  }

  async #collect(stream: ReadableStream<Uint8Array>): Promise<void> {
    for await (const part of stream) {
      this.#hex += hexOf(part);
      this.#wake();
    }
    this.#ended = true;
    this.#wake();
  }

  get text(): string {
    return new TextDecoder().decode(
      Uint8Array.from(
        this.#hex.match(/../g) ?? [],
        (x) => parseInt(x, 16),
      ),
    );
  }

  async until(found: (hex: string, text: () => string) => boolean) {
    while (!found(this.#hex, () => this.text)) {
      if (this.#ended) throw new Error(`process ended, saying: ${this.text}`);
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }
}

function openssl(args: string[]): Deno.ChildProcess {
  return new Deno.Command("openssl", {
    args,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

function run(args: string[]): void {
  const { success, stderr } = new Deno.Command("openssl", { args })
    .outputSync();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
}

async function pump(
  from: Deno.TcpConn,
  to: Deno.TcpConn,
  record: (data: Uint8Array) => void,
): Promise<void> {
  const buffer = new Uint8Array(65536);
  try {
    for (;;) {
      const read = await from.read(buffer);
      if (read === null) break;
      const data = buffer.slice(0, read);
      record(data);
      for (let at = 0; at < read;) at += await to.write(data.subarray(at));
    }
    await to.closeWrite();
  } catch {
    // The other side went first; what was recorded is what there is.
  }
}

/**
 * Lets both sides speak in turn; `options` go to both, the others to one. With
 * `mutual` the client shows a certificate too.
 */
export async function record(
  turns: readonly Turn[],
  options: readonly string[],
  serverOptions: readonly string[] = [],
  { clientOptions = [], mutual = false }: {
    readonly clientOptions?: readonly string[];
    readonly mutual?: boolean;
  } = {},
): Promise<Recorded> {
  const folder = await Deno.makeTempDir();
  const key = `${folder}/key.pem`;
  const certificate = `${folder}/certificate.pem`;
  const keyLogFile = `${folder}/keys.log`;
  run(
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=secc -keyout ${key} -out ${certificate}`
      .split(" "),
  );
  const server = openssl([
    "s_server",
    ...["-accept", "127.0.0.1:0", "-naccept", "1"],
    ...["-cert", certificate, "-key", key],
    ...options,
    ...serverOptions,
    ...(mutual ? ["-Verify", "1"] : []),
  ]);
  const serverSays = new Output(server.stdout);
  let port = 0;
  await serverSays.until((_, text) => {
    port = Number(/ACCEPT \S*:(\d+)/.exec(text())?.[1] ?? 0);
    return port !== 0;
  });
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const client = openssl([
    "s_client",
    ...["-connect", `127.0.0.1:${listener.addr.port}`],
    ...["-keylogfile", keyLogFile, ...options, ...clientOptions],
    ...(mutual ? ["-cert", certificate, "-key", key] : []),
  ]);
  const clientSays = new Output(client.stdout);
  const clientMurmurs = new Output(client.stderr);
  const serverMurmurs = new Output(server.stderr);
  const near = await listener.accept();
  const far = await Deno.connect({ hostname: "127.0.0.1", port });
  const chunks: { back: boolean; data: Uint8Array }[] = [];
  const pumps = [
    pump(near, far, (data) => chunks.push({ back: false, data })),
    pump(far, near, (data) => chunks.push({ back: true, data })),
  ];
  const stdin = {
    client: client.stdin.getWriter(),
    server: server.stdin.getWriter(),
  };
  try {
    await clientSays.until((_, text) =>
      /\n---\n[^]*Verify return/.test(text())
    );
    for (const { back, data, command } of turns) {
      const writer = back ? stdin.server : stdin.client;
      const listener = back ? clientSays : serverSays;
      if (command !== undefined) {
        await writer.write(new TextEncoder().encode(`${command}\n`));
        await clientMurmurs.until((_, text) => text().includes("KEYUPDATE"));
      }
      await writer.write(data);
      await listener.until((hex) => hex.includes(hexOf(data)));
    }
    await stdin.client.close();
    await client.status;
  } finally {
    for (const process of [client, server]) {
      try {
        process.kill("SIGTERM");
      } catch {
        // It has ended by itself.
      }
    }
    await Promise.all([client.status, server.status, ...pumps]);
    await Promise.all(
      [clientSays, serverSays, clientMurmurs, serverMurmurs]
        .map(({ done }) => done),
    );
    await stdin.server.abort().catch(() => {});
    near.close();
    far.close();
    listener.close();
  }
  const keyLog = await Deno.readTextFile(keyLogFile);
  await Deno.remove(folder, { recursive: true });
  return { chunks, keyLog };
}

/** All octets of one direction. */
export function octetsOf(recorded: Recorded, back: boolean): Uint8Array {
  return concat(
    ...recorded.chunks.filter((chunk) => chunk.back === back)
      .map(({ data }) => data),
  );
}
