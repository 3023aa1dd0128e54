/** The `openssl` command as the other side of a TLS link. */

/** Why there is no `openssl` to test against; `undefined` when there is one. */
export async function opensslMissing(): Promise<string | undefined> {
  try {
    const command = new Deno.Command("openssl", {
      args: ["version"],
      stdout: "piped",
      stderr: "null",
    });
    const { success, stdout } = await command.output();
    const version = new TextDecoder().decode(stdout).trim();
    if (!success) return "the openssl command does not run";
    return /^OpenSSL [3-9]/.test(version)
      ? undefined
      : `openssl is not of version 3 but "${version}"`;
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) {
      return "no openssl command is installed";
    }
    throw cause;
  }
}

/** What a client said until it ended. */
export interface Said {
  readonly code: number;
  /** Standard output and error. */
  readonly text: string;
}

/** A running `openssl s_client`, which stays until the server closes or refuses. */
export interface Client {
  /** Resolves when the client has ended. */
  readonly ended: Promise<Said>;
  /** Ends the client by the end of its input. */
  leave(): Promise<void>;
}

/** Starts `openssl s_client` with these options towards a port of ::1. */
export function sClient(port: number, options: readonly string[]): Client {
  const child = new Deno.Command("openssl", {
    args: ["s_client", "-connect", `[::1]:${port}`, ...options],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return {
    ended: child.output().then(({ code, stdout, stderr }) => ({
      code,
      text: text(stdout) + text(stderr),
    })),
    // The client may have ended by itself before.
    leave: () => child.stdin.close().catch(() => undefined),
  };
}

/** A free TCP port of ::1, most likely still free a moment later. */
export function freePort(): number {
  using listener = Deno.listen({ hostname: "::1", port: 0 });
  return listener.addr.port;
}
