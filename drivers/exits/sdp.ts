/**
 * SDP on the wire: the charger's server and the car's client.
 *
 * Source: ISO 15118-2 clause 7.10.1 and ISO 15118-20 clause 7.10.1. Loopback has
 * no multicast, so there both sides use `::1` and any port.
 *
 * Bounds: so many answers a second on an interface, to one address, and to one
 * socket; what is more is counted and dropped before it is decoded. A flood from one
 * place leaves the others their answers.
 *
 * @module
 */

import {
  decodeSdpRequest,
  decodeSdpResponse,
  encodeSdpRequest,
  encodeSdpResponse,
  SDP_GROUP,
  SDP_PORT,
  type SdpRequest,
  type SdpSecurity,
} from "../../protocols/v2gtp/mod.ts";
import { addressOf, formatIpv6, isLinkLocal, parseIpv6 } from "./ipv6.ts";
import { LinkError } from "./link.ts";
import { type Rate, RateLimit, SourceRates } from "./rates.ts";
import { openUdp, type UdpSocket } from "./udp.ts";

/** Requests looked at on one interface. */
export const SDP_RATE: Rate = { perS: 200, burst: 400 };
/** Of them, those of one address. */
export const SDP_RATE_OF_HOST: Rate = { perS: 50, burst: 100 };
/** Of them, those of one socket; a car asks four times a second. */
export const SDP_RATE_OF_SOCKET: Rate = { perS: 10, burst: 20 };

/** What a charger offers in answer to a request. */
export interface SdpOffer {
  readonly port: number;
  readonly security: SdpSecurity;
}

/** How many datagrams a server has seen, by what became of them. */
export interface SdpCounts {
  answered: number;
  /** Not an SDP request, or `answer` wanted none. */
  refused: number;
  /** Over a rate, or the answer could not be sent. */
  dropped: number;
}

/** An open SDP server. */
export interface SdpServer {
  readonly port: number;
  readonly counts: Readonly<SdpCounts>;
  /** Rejects when the socket breaks; never resolves. */
  readonly broken: Promise<never>;
  close(): Promise<void>;
}

/** How a server is opened. */
export interface SdpServerOptions {
  readonly interface: string;
  /** Default 15118. */
  readonly port?: number;
  /** Decides what to offer; `undefined` leaves the request unanswered. */
  answer(request: SdpRequest): SdpOffer | undefined;
  /** Monotonic milliseconds, for the rate; default: the machine's. */
  monoMs?(): number;
}

/**
 * Answers SDP on one interface until it is closed.
 *
 * @throws LinkError when the interface or the port is not to be had
 */
export async function serveSdp(options: SdpServerOptions): Promise<SdpServer> {
  const own = addressOf(options.interface);
  const counts: SdpCounts = { answered: 0, refused: 0, dropped: 0 };
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => undefined);
  const mayAsk = bounded(options.monoMs ?? (() => performance.now()));
  // Bound to the group with its zone, a socket hears one interface only. Bound to
  // `::`, it would also hear the cars of other chargers.
  const socket = await openUdp({
    host: own.loopback ? "::1" : `${SDP_GROUP}%${options.interface}`,
    port: options.port ?? SDP_PORT,
    ...(own.loopback
      ? {}
      : { join: { group: SDP_GROUP, interface: options.interface } }),
    onDatagram(datagram, from) {
      if (!mayAsk(from)) return void counts.dropped++;
      const request = decodeSdpRequest(datagram);
      const offer = request.ok ? options.answer(request.value) : undefined;
      if (offer === undefined) return void counts.refused++;
      const response = encodeSdpResponse({ address: own.octets, ...offer });
      const host = withZone(from.host, options.interface);
      socket.send(response, from.port, host).then(
        () => counts.answered++,
        () => counts.dropped++,
      );
    },
    onBroken: broken.reject,
  });
  return {
    port: socket.port,
    counts,
    broken: broken.promise,
    close: () => socket.close(),
  };
}

/** The sender's address as the system reports it has no zone. */
function withZone(host: string, zone: string): string {
  return isLinkLocal(parseIpv6(host)) ? `${host.split("%")[0]}%${zone}` : host;
}

/** Whether a request of this socket is looked at: within all three bounds. */
function bounded(
  monoMs: () => number,
): (from: { readonly host: string; readonly port: number }) => boolean {
  const interfaces = new RateLimit(SDP_RATE, monoMs());
  const hosts = new SourceRates(SDP_RATE_OF_HOST);
  const sockets = new SourceRates(SDP_RATE_OF_SOCKET);
  return ({ host, port }) => {
    const nowMs = monoMs();
    // The narrowest first: what it refuses takes nothing from the others.
    return sockets.take(`${host} ${port}`, nowMs) && hosts.take(host, nowMs) &&
      interfaces.take(nowMs);
  };
}

/** What a car asks, and how patiently. */
export interface SdpSearch {
  readonly interface: string;
  /** Default 15118. */
  readonly port?: number;
  readonly security: SdpSecurity;
  /** Default 50. */
  readonly tries?: number;
  /** Milliseconds between tries; default 250. */
  readonly intervalMs?: number;
}

/** A charger that answered. */
export interface SdpFound {
  /** Text, with the zone of the interface for link-local addresses. */
  readonly address: string;
  readonly port: number;
  /** What the charger offers, which may differ from what was asked. */
  readonly security: SdpSecurity;
}

/**
 * Looks for the charger at the other end of the cable.
 *
 * @throws LinkError when none answers, or the interface is missing
 */
export async function discover(search: SdpSearch): Promise<SdpFound> {
  const { tries = 50, intervalMs = 250, port = SDP_PORT } = search;
  const own = addressOf(search.interface);
  const answered = Promise.withResolvers<SdpFound>();
  answered.promise.catch(() => undefined);
  const socket = await openUdp({
    host: own.loopback ? "::1" : "::",
    port: 0,
    ...(own.loopback ? {} : { multicastBy: search.interface }),
    onDatagram(datagram) {
      const response = decodeSdpResponse(datagram);
      if (!response.ok) return;
      const { address, port, security } = response.value;
      const text = formatIpv6(address, search.interface);
      answered.resolve({ address: text, port, security });
    },
    onBroken: answered.reject,
  });
  const host = own.loopback ? "::1" : `${SDP_GROUP}%${search.interface}`;
  try {
    const question = encodeSdpRequest({ security: search.security });
    for (let attempt = 0; attempt < tries; attempt++) {
      const found = await ask(socket, question, port, host, {
        answered: answered.promise,
        waitMs: intervalMs,
      });
      if (found) return found;
    }
    throw new LinkError(
      `no charger answered ${tries} SDP requests on interface "${search.interface}" within ${
        tries * intervalMs / 1000
      } s`,
    );
  } finally {
    await socket.close();
  }
}

async function ask(
  socket: UdpSocket,
  question: Uint8Array,
  port: number,
  host: string,
  { answered, waitMs }: { answered: Promise<SdpFound>; waitMs: number },
): Promise<SdpFound | undefined> {
  await socket.send(question, port, host);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), waitMs);
  });
  try {
    return await Promise.race([answered, waited]);
  } finally {
    clearTimeout(timer);
  }
}
