/** Raw links for TLS tests: in memory, and over loopback TCP. */

import type { ByteLink } from "../../../drivers/exits/link.ts";

/** One end in memory. `chunk` splits what it delivers. */
export class MemoryLink implements ByteLink {
  readonly security = { kind: "plain" } as const;
  readonly writes: Uint8Array[] = [];
  peer: MemoryLink | undefined;
  chunk = Infinity;
  /** Swallows what is written, as a dead powerline does. */
  deaf = false;
  #queue: Uint8Array[] = [];
  #waiting: ((octets: Uint8Array | null) => void) | undefined;
  #ended = false;

  read(): Promise<Uint8Array | null> {
    const next = this.#queue.shift();
    if (next !== undefined) return Promise.resolve(next);
    if (this.#ended) return Promise.resolve(null);
    return new Promise((resolve) => this.#waiting = resolve);
  }

  write(bytes: Uint8Array): Promise<void> {
    this.writes.push(bytes.slice());
    if (!this.deaf) this.peer?.deliver(bytes);
    return Promise.resolve();
  }

  deliver(bytes: Uint8Array): void {
    const step = Math.min(this.chunk, bytes.length);
    for (let at = 0; at < bytes.length; at += step) {
      const part = bytes.slice(at, at + step);
      if (this.#waiting === undefined) this.#queue.push(part);
      else {
        this.#waiting(part);
        this.#waiting = undefined;
      }
    }
  }

  end(): void {
    this.#ended = true;
    this.#waiting?.(null);
    this.#waiting = undefined;
  }

  close(): void {
    this.end();
    this.peer?.end();
  }
}

/** Two ends that hear each other. */
export function memoryPair(): [MemoryLink, MemoryLink] {
  const [a, b] = [new MemoryLink(), new MemoryLink()];
  a.peer = b;
  b.peer = a;
  return [a, b];
}

/** A TCP connection as a raw link. */
export class TcpLink implements ByteLink {
  readonly security = { kind: "plain" } as const;
  readonly #connection: Deno.Conn;
  readonly #buffer = new Uint8Array(65_536);
  #pending: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(connection: Deno.Conn) {
    this.#connection = connection;
  }

  async read(): Promise<Uint8Array | null> {
    try {
      const got = await this.#connection.read(this.#buffer);
      return got === null ? null : this.#buffer.slice(0, got);
    } catch {
      return null;
    }
  }

  write(bytes: Uint8Array): Promise<void> {
    const written = this.#pending.then(async () => {
      for (let at = 0; at < bytes.length;) {
        at += await this.#connection.write(bytes.subarray(at));
      }
    });
    this.#pending = written.catch(() => {});
    return written;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#pending.then(() => this.#connection.close());
  }

  /** Resolves once the socket is closed. */
  async gone(): Promise<void> {
    await this.#pending;
  }
}

/** Two ends of one loopback connection. */
export async function tcpPair(): Promise<[TcpLink, TcpLink]> {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const [near, far] = await Promise.all([
    listener.accept(),
    Deno.connect({ hostname: "127.0.0.1", port: listener.addr.port }),
  ]);
  return [new TcpLink(near), new TcpLink(far)];
}
