/**
 * TCP over IPv6: the raw link below V2GTP and TLS.
 *
 * Bounds: reading is on demand, so what a peer sends too fast waits in the
 * kernel's window; 4 MiB may wait for a peer that takes nothing, more is a
 * `LinkError`; closing waits 2 s for them at most.
 *
 * @module
 */

import { addressOf } from "./ipv6.ts";
import { type ByteLink, LinkError } from "./link.ts";

/**
 * Errors of `accept` that belong to the connection at hand, not to the port:
 * its peer has gone already, or the network to it has (accept(2), "Error
 * handling"). ENOTCONN is what Deno says of a peer that reset it before.
 */
const PEERS_ERRORS: ReadonlySet<string> = new Set([
  "ECONNABORTED",
  "ECONNRESET",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETUNREACH",
  "ENONET",
  "ENOPROTOOPT",
  "ENOTCONN",
  "EOPNOTSUPP",
  "EPERM",
  "EPROTO",
  "ETIMEDOUT",
]);

/** Errors of `accept` that pass when others close what they hold. */
const SCARCITY_ERRORS: ReadonlySet<string> = new Set([
  "EMFILE",
  "ENFILE",
  "ENOBUFS",
  "ENOMEM",
]);

/** Milliseconds until a connection is accepted again after a scarcity. */
const SCARCE_WAIT_MS = 100;

/** Octets that may wait for a peer that does not take them. */
export const UNSENT_OCTETS_MAX = 4_194_304;
/** Milliseconds `close` waits for pending writes. */
export const CLOSE_LINGER_MS = 2_000;
/** Milliseconds a connection may take to open when nothing is configured. */
export const CONNECT_TIMEOUT_MS = 5_000;

const READ_OCTETS = 16_384;

/** Where to listen: the address of an interface, or an address. */
export type TcpPlace =
  | { readonly interface: string; readonly port: number }
  | { readonly address: string; readonly port: number };

/** An open port. */
export interface TcpListener {
  /** The address, with its zone where it needs one. */
  readonly address: string;
  readonly port: number;
  /**
   * The next connection; `null` once the listener is closed. One whose peer has
   * gone already is passed over; without descriptors it waits for some.
   *
   * @throws LinkError when the port itself is broken
   */
  accept(): Promise<ByteLink | null>;
  /** Stops listening; links accepted before live on. */
  close(): void;
}

/** What else a listener does. */
export interface ListenOptions {
  /** There are no descriptors to accept with: time to close what can be spared. */
  onScarcity?(): void;
}

/**
 * Opens a port; port 0 takes a free one.
 *
 * @throws LinkError when the interface, its address or the port is not to be had
 */
export function listenTcp(
  place: TcpPlace,
  { onScarcity = () => {} }: ListenOptions = {},
): TcpListener {
  const address = "interface" in place
    ? addressOf(place.interface).host
    : place.address;
  const listener = open(address, place.port);
  // Deno takes one accept at a time; later ones wait for their turn.
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  const acceptNow = async (): Promise<ByteLink | null> => {
    while (!closed) {
      try {
        return linkOf(await listener.accept());
      } catch (cause) {
        if (closed) return null;
        const code = codeOf(cause);
        if (PEERS_ERRORS.has(code)) continue;
        if (!SCARCITY_ERRORS.has(code)) {
          const text = `cannot accept on port ${place.port}: ${why(cause)}`;
          throw new LinkError(text, { cause });
        }
        onScarcity();
        await new Promise((resolve) => setTimeout(resolve, SCARCE_WAIT_MS));
      }
    }
    return null;
  };
  return {
    address,
    port: listener.addr.port,
    accept() {
      const next = turn.then(acceptNow);
      turn = next.catch(() => undefined);
      return next;
    },
    close() {
      if (closed) return;
      closed = true;
      listener.close();
    },
  };
}

/** A link over a connection; a connection that cannot be used is closed. */
function linkOf(connection: Deno.TcpConn): ByteLink {
  try {
    return new TcpLink(connection);
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

function open(hostname: string, port: number): Deno.TcpListener {
  try {
    return Deno.listen({ hostname, port });
  } catch (cause) {
    const reason = cause instanceof Deno.errors.AddrInUse
      ? "another program has it"
      : why(cause);
    throw new LinkError(
      `cannot listen on TCP port ${port} of ${hostname}: ${reason}`,
      { cause },
    );
  }
}

/** Where to connect to, and how long to try. */
export interface TcpTarget {
  /** Text, with a zone for link-local addresses. */
  readonly address: string;
  readonly port: number;
  /** Milliseconds; default 5 000. */
  readonly timeoutMs?: number;
}

/**
 * Connects to a listener.
 *
 * @throws LinkError when it refuses or does not answer in time
 */
export async function connectTcp(target: TcpTarget): Promise<ByteLink> {
  const { address, port, timeoutMs = CONNECT_TIMEOUT_MS } = target;
  const { promise: late, reject } = Promise.withResolvers<never>();
  let given = false;
  const timer = setTimeout(() => {
    given = true;
    reject(
      new LinkError(
        `cannot connect to ${address} port ${port}: no answer within ${timeoutMs} ms`,
      ),
    );
  }, timeoutMs);
  const connecting = Deno.connect({ hostname: address, port }).then(
    (connection) => {
      if (given) connection.close();
      return connection;
    },
    (cause) => {
      const text = `cannot connect to ${address} port ${port}: ${why(cause)}`;
      throw new LinkError(text, { cause });
    },
  );
  try {
    return linkOf(await Promise.race([connecting, late]));
  } finally {
    clearTimeout(timer);
  }
}

class TcpLink implements ByteLink {
  readonly security = { kind: "plain" } as const;
  readonly peer: string;
  readonly #connection: Deno.TcpConn;
  readonly #buffer = new Uint8Array(READ_OCTETS);
  #reading: Promise<unknown> = Promise.resolve();
  #writing: Promise<unknown> = Promise.resolve();
  #unsent = 0;
  #closed = false;
  /** Ends the read that waits, when we close before the socket does. */
  #endRead: (() => void) | undefined;

  constructor(connection: Deno.TcpConn) {
    this.#connection = connection;
    this.peer = connection.remoteAddr.hostname;
    // A response must not wait for the acknowledgement of the one before.
    connection.setNoDelay(true);
  }

  /** @throws LinkError when the peer resets the connection */
  read(): Promise<Uint8Array | null> {
    const next = this.#reading.then(() => this.#readNow());
    this.#reading = next.catch(() => undefined);
    return next;
  }

  #readNow(): Promise<Uint8Array | null> {
    if (this.#closed) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      this.#endRead = () => resolve(null);
      this.#connection.read(this.#buffer).then(
        (got) => resolve(got === null ? null : this.#buffer.slice(0, got)),
        (cause) => this.#closed ? resolve(null) : reject(broken("read", cause)),
      );
    });
  }

  /** @throws LinkError when the link is closed, reset, or takes nothing */
  write(bytes: Uint8Array): Promise<void> {
    if (this.#closed) {
      return Promise.reject(
        new LinkError("cannot write: the connection is closed"),
      );
    }
    if (this.#unsent + bytes.length > UNSENT_OCTETS_MAX) {
      return Promise.reject(
        new LinkError(
          `cannot write ${bytes.length} octets: ${this.#unsent} already wait for a peer that does not take them (limit ${UNSENT_OCTETS_MAX})`,
        ),
      );
    }
    // The caller may reuse its buffer as soon as this returns.
    const own = bytes.slice();
    this.#unsent += own.length;
    const written = this.#writing.then(() => this.#writeNow(own));
    this.#writing = written.catch(() => undefined);
    return written;
  }

  async #writeNow(bytes: Uint8Array): Promise<void> {
    try {
      for (let at = 0; at < bytes.length;) {
        at += await this.#connection.write(bytes.subarray(at));
      }
    } catch (cause) {
      throw broken("write", cause);
    } finally {
      this.#unsent -= bytes.length;
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#endRead?.();
    if (this.#unsent === 0) return this.#connection.close();
    let open = true;
    const end = () => {
      if (!open) return;
      open = false;
      clearTimeout(timer);
      this.#connection.close();
    };
    const timer = setTimeout(end, CLOSE_LINGER_MS);
    this.#writing.then(end);
  }
}

function broken(what: "read" | "write", cause: unknown): LinkError {
  const gone = cause instanceof Deno.errors.ConnectionReset ||
    cause instanceof Deno.errors.BrokenPipe;
  const reason = gone ? "the peer reset the connection" : why(cause);
  return new LinkError(`cannot ${what}: ${reason}`, { cause });
}

function why(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
