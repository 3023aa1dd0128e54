/**
 * The one place where this program listens for HTTP.
 *
 * @module
 */

import { LinkError } from "./link.ts";

/** Answers one request. */
export type HttpHandler = (request: Request) => Response | Promise<Response>;

/** A server that is listening. */
export interface HttpServer {
  readonly host: string;
  readonly port: number;
  /** Where a browser finds it, such as `http://127.0.0.1:8090`. */
  readonly url: string;
  /** Stops listening and cuts the requests that are still open. */
  close(): Promise<void>;
}

/**
 * Serves `handler`; port 0 takes a free one.
 *
 * @throws LinkError when the port is taken or the address is not this machine's
 */
export function serve(
  handler: HttpHandler,
  { host, port }: { host: string; port: number },
): HttpServer {
  const stop = new AbortController();
  let server: Deno.HttpServer<Deno.NetAddr>;
  try {
    server = Deno.serve({
      hostname: host,
      port,
      signal: stop.signal,
      // Deno would print the address by itself; the account does that.
      onListen: () => undefined,
      onError: () => new Response("internal error", { status: 500 }),
    }, handler);
  } catch (cause) {
    throw new LinkError(sentence(cause, host, port), { cause });
  }
  const bound = server.addr.port;
  const shown = host.includes(":") ? `[${host}]` : host;
  return {
    host,
    port: bound,
    url: `http://${shown}:${bound}`,
    async close() {
      stop.abort();
      await server.finished;
    },
  };
}

function sentence(cause: unknown, host: string, port: number): string {
  if (cause instanceof Deno.errors.AddrInUse) {
    return `cannot serve HTTP on ${host} port ${port}: another program has it; stop that or choose another port`;
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `cannot serve HTTP on ${host} port ${port}: ${reason}`;
}
