/**
 * TCP over IPv6: the raw link below V2GTP and TLS.
 *
 * Bounds: those of a link are in `tcp_link.ts`. What connects waits in the
 * system's backlog until it is accepted.
 *
 * @module
 */

import { addressOf } from "./ipv6.ts";
import { type ByteLink, LinkError } from "./link.ts";
import { linkOf } from "./tcp_link.ts";

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

/**
 * Ports that SDP may name (V2G_DST_TCP_DATA of ISO 15118); Linux by itself gives
 * others too, and public EVCCs refuse those.
 */
export const DYNAMIC_PORTS = { first: 49_152, last: 65_535 } as const;
/** Random ports that are tried before the system is said to have none. */
const PORT_TRIES = 64;

/** Milliseconds until a connection is accepted again after a scarcity. */
const SCARCE_WAIT_MS = 100;

/** Milliseconds a connection may take to open when nothing is configured. */
export const CONNECT_TIMEOUT_MS = 5_000;

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
 * Opens a port; port 0 takes a free one of `DYNAMIC_PORTS`.
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
  const listener = place.port === 0
    ? openFree(address)
    : open(address, place.port);
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

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

function openFree(hostname: string): Deno.TcpListener {
  const { first, last } = DYNAMIC_PORTS;
  for (let tries = 1;; tries++) {
    const port = first + Math.floor(Math.random() * (last - first + 1));
    try {
      return Deno.listen({ hostname, port });
    } catch (cause) {
      const isTaken = cause instanceof Deno.errors.AddrInUse;
      if (!isTaken || tries === PORT_TRIES) throw refused(hostname, 0, cause);
    }
  }
}

function open(hostname: string, port: number): Deno.TcpListener {
  try {
    return Deno.listen({ hostname, port });
  } catch (cause) {
    throw refused(hostname, port, cause);
  }
}

function refused(hostname: string, port: number, cause: unknown): LinkError {
  const reason = cause instanceof Deno.errors.AddrInUse
    ? "another program has it"
    : why(cause);
  return new LinkError(
    `cannot listen on TCP port ${port} of ${hostname}: ${reason}`,
    { cause },
  );
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

function why(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
