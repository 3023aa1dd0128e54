/**
 * The one place where this program listens for HTTP.
 *
 * It stands on `node:http`, whose server can be told how long a header and a
 * request may take; that of Deno waits for ever. Connections come from our own
 * listener, which outlives a lack of descriptors.
 *
 * Bounds: `CONNECTIONS_MAX` connections, or what the caller sets; one more closes
 * one of the source with the most, one without a request first, the oldest first.
 * 5 s for the header, 10 s for a request, 5 s between two; a reader that takes
 * nothing of its answer for 10 s is cut off.
 *
 * @module
 */

import { createServer, type IncomingMessage, type Server } from "node:http";
import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { HttpSocket } from "./http_socket.ts";
import { LinkError } from "./link.ts";
import { listenTcp, type TcpListener } from "./tcp.ts";

/** Connections at once. */
export const CONNECTIONS_MAX = 64;
/** Milliseconds for the header of a request, from the connection on. */
export const HEADER_MS = 5_000;
/** Milliseconds for a request with its body. */
export const REQUEST_MS = 10_000;
/** Milliseconds that a connection may rest between two requests. */
export const REST_MS = 5_000;
/** Milliseconds that a reader may take nothing of its answer. */
export const STALL_MS = 10_000;
const CHECK_EVERY_MS = 500;

/** Answers one request of the peer at an address. */
export type HttpHandler = (
  request: Request,
  peerAddress: string,
) => Response | Promise<Response>;

/** Where to serve, and how much. */
export interface HttpPlace {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly connectionsMax?: number;
}

/** A server that is listening. */
export interface HttpServer {
  readonly host: string;
  readonly port: number;
  /** Where a browser finds it, such as `http://127.0.0.1:8090`. */
  readonly url: string;
  /** Rejects when it can listen no more; never resolves. */
  readonly broken: Promise<never>;
  /** Stops listening and cuts the requests that are still open. */
  close(): Promise<void>;
}

/**
 * Serves `handler`.
 *
 * @throws LinkError when the port is taken or the address is not this machine's
 */
export function serve(
  handler: HttpHandler,
  { host, port, connectionsMax = CONNECTIONS_MAX }: HttpPlace,
): Promise<HttpServer> {
  const server = createServer({
    headersTimeout: HEADER_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: REST_MS,
    connectionsCheckingInterval: CHECK_EVERY_MS,
  });
  const connections = new Connections(connectionsMax);
  server.on("clientError", (_error, socket) => socket.destroy());
  server.on("request", (message, response) => {
    connections.began(message.socket);
    response.once("close", () => connections.ended(message.socket));
    respond(handler, message, response).catch(() => response.destroy());
  });
  return new Promise((resolve) =>
    resolve(listenFor(server, connections, { host, port }))
  );
}

/**
 * Opens the port, and hands each connection to the server. Its own listener
 * accepts nothing more, and says nothing, once it was without a descriptor.
 */
function listenFor(
  server: Server,
  connections: Connections,
  { host, port }: HttpPlace,
): HttpServer {
  const listener = listening(host, port, () => connections.closeOne());
  // It times requests from this event on, and keeps connections while it listens.
  Object.defineProperty(server, "listening", { value: true });
  server.emit("listening");
  const accepting = async (): Promise<void> => {
    for (;;) {
      const link = await listener.accept();
      if (link === null) return;
      const socket = new HttpSocket(link);
      connections.add(socket);
      server.emit("connection", socket);
    }
  };
  const { promise: broken, reject } = Promise.withResolvers<never>();
  broken.catch(() => undefined);
  accepting().catch(reject);
  const shown = host.includes(":") ? `[${host}]` : host;
  return {
    host,
    port: listener.port,
    url: `http://${shown}:${listener.port}`,
    broken,
    close() {
      listener.close();
      const closed = new Promise<void>((resolve) =>
        server.close(() => resolve())
      );
      connections.close();
      return closed;
    },
  };
}

function listening(
  host: string,
  port: number,
  onScarcity: () => void,
): TcpListener {
  try {
    return listenTcp({ address: host, port }, { onScarcity });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : error;
    throw new LinkError(sentence(cause, host, port), { cause });
  }
}

/**
 * Finds out whether a port could be served at this moment.
 *
 * @throws LinkError when it is taken or the address is not this machine's
 */
export async function requireFreePort(place: HttpPlace): Promise<void> {
  const server = await serve(() => new Response(null, { status: 503 }), place);
  await server.close();
}

/** The open connections: how many, whose, and which of them wait for an answer. */
class Connections {
  readonly #max: number;
  /** In order of their coming. */
  readonly #all = new Map<Duplex, { source: string; requests: number }>();

  constructor(max: number) {
    this.#max = max;
  }

  add(socket: HttpSocket): void {
    if (this.#all.size >= this.#max) this.closeOne();
    this.#all.set(socket, { source: socket.remoteAddress, requests: 0 });
    socket.once("close", () => this.#all.delete(socket));
    // A reset is the peer's affair.
    socket.on("error", () => socket.destroy());
  }

  began(socket: Duplex): void {
    const own = this.#all.get(socket);
    if (own) own.requests++;
  }

  ended(socket: Duplex): void {
    const own = this.#all.get(socket);
    if (own) own.requests--;
  }

  close(): void {
    for (const socket of this.#all.keys()) socket.destroy();
  }

  /** Closes the one that can best be spared, if there is one. */
  closeOne(): void {
    const counts = new Map<string, number>();
    for (const { source } of this.#all.values()) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const candidates = [...this.#all].filter(([, { source }]) =>
      counts.get(source) === most
    );
    const [spared] = candidates.find(([, { requests }]) => requests === 0) ??
      candidates[0] ?? [];
    if (spared === undefined) return;
    this.#all.delete(spared);
    spared.destroy();
  }
}

async function respond(
  handler: HttpHandler,
  message: IncomingMessage,
  out: ServerResponse,
): Promise<void> {
  const request = requestOf(message, out);
  const answer = request === undefined
    ? new Response("the Host header or the path is no address", { status: 400 })
    : await answered(handler, request, message.socket.remoteAddress ?? "");
  for (const [name, value] of answer.headers) out.setHeader(name, value);
  // What is left of a body that nobody read is no next request.
  if (!message.complete) out.setHeader("connection", "close");
  out.writeHead(answer.status);
  if (answer.body === null || message.method === "HEAD") {
    await answer.body?.cancel();
    out.end();
    return;
  }
  await sendBody(answer.body, out);
}

async function answered(
  handler: HttpHandler,
  request: Request,
  peerAddress: string,
): Promise<Response> {
  try {
    return await handler(request, peerAddress);
  } catch {
    return new Response("internal error", { status: 500 });
  }
}

/** Nothing where the address is none: no request of the Fetch standard can hold it. */
function requestOf(
  message: IncomingMessage,
  out: ServerResponse,
): Request | undefined {
  const { method = "GET", headers, url = "/" } = message;
  const address = `http://${headers.host ?? ""}`;
  if (!URL.canParse(address) || !URL.canParse(url, address)) return undefined;
  const stop = new AbortController();
  out.once("close", () => stop.abort());
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const each of [value ?? []].flat()) given.append(name, each);
  }
  const hasBody = method !== "GET" && method !== "HEAD";
  try {
    return new Request(new URL(url, address), {
      method,
      headers: given,
      signal: stop.signal,
      ...(hasBody && { body: ReadableStream.from(message) }),
    });
  } catch {
    // A method such as TRACE, which no request may have.
    return undefined;
  }
}

async function sendBody(
  body: ReadableStream<Uint8Array>,
  out: ServerResponse,
): Promise<void> {
  const reader = body.getReader();
  out.once("close", () => reader.cancel().catch(() => undefined));
  out.flushHeaders();
  for (;;) {
    const { done, value } = await reader.read();
    if (done || out.destroyed) break;
    if (!out.write(value)) await taken(out);
  }
  out.end();
}

/** Waits until a slow reader has taken what waits for it; cuts one off that does not. */
async function taken(out: ServerResponse): Promise<void> {
  const stalled = setTimeout(() => out.destroy(), STALL_MS);
  await new Promise<void>((resolve) => {
    out.once("drain", resolve);
    out.once("close", resolve);
  });
  clearTimeout(stalled);
}

function sentence(cause: unknown, host: string, port: number): string {
  if (cause instanceof Deno.errors.AddrInUse) {
    return `cannot serve HTTP on ${host} port ${port}: another program has it; stop that or choose another port`;
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `cannot serve HTTP on ${host} port ${port}: ${reason}`;
}
