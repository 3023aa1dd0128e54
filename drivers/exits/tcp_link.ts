/**
 * An open TCP connection as a link.
 *
 * Bounds: reading is on demand, so what a peer sends too fast waits in the
 * kernel's window; 4 MiB may wait for a peer that takes nothing, more is a
 * `LinkError`; closing waits 2 s for them at most.
 *
 * @module
 */

import { type ByteLink, LinkError } from "./link.ts";

/** Octets that may wait for a peer that does not take them. */
export const UNSENT_OCTETS_MAX = 4_194_304;
/** Milliseconds `close` waits for pending writes. */
export const CLOSE_LINGER_MS = 2_000;
/** Each link owns so much while it waits for octets; a charge loop has some 150. */
const READ_OCTETS = 2_048;

/** A link over a connection; a connection that cannot be used is closed. */
export function linkOf(connection: Deno.TcpConn): ByteLink {
  try {
    return new TcpLink(connection);
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

class TcpLink implements ByteLink {
  readonly security = { kind: "plain" } as const;
  readonly peerAddress: string;
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
    this.peerAddress = connection.remoteAddr.hostname;
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
