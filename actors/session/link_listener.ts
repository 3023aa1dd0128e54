/**
 * `sdp:<id>`: lets cars find one charger and connect to it.
 *
 * It answers SDP as long as it lives, also during sessions, and hands every
 * link that stands to `evse:<id>`. What a handshake failed on becomes a note
 * in the account. So does an interface that is missing or lost: the listener
 * tries again until it is there, and neither the evse nor other chargers
 * notice.
 *
 * Bounds: four handshakes at once a port; further cars wait in the system's
 * backlog.
 *
 * @module
 */

import * as Effect from "effect/Effect";
import type * as Scope from "effect/Scope";
import type { EventObject } from "xstate";
import { addressOf, type InterfaceAddress } from "../../drivers/exits/ipv6.ts";
import { type ByteLink, LinkError } from "../../drivers/exits/link.ts";
import {
  type SdpOffer,
  type SdpServer,
  serveSdp,
} from "../../drivers/exits/sdp.ts";
import { listenTcp, type TcpListener } from "../../drivers/exits/tcp.ts";
import { serveTls, type TlsServerConfig } from "../../drivers/tls/mod.ts";
import type { SdpRequest } from "../../protocols/v2gtp/mod.ts";
import { evseAddress, linkMessage } from "../charger/messages.ts";
import { ACCOUNT } from "../control/messages.ts";
import { fromEffect, type Io } from "../kernel/mod.ts";

/** Different notes about our own certificates that one listener tells. */
const NOTES_MAX = 32;

/** Pause before an interface or port that could not be had is tried again. */
export const RETRY_MS = 2_000;

/** Handshakes that may run at once on one port. */
export const HANDSHAKES_MAX = 4;

/**
 * - `required`: TLS is offered whatever the car asks.
 * - `preferred`: a car that asks for no TLS gets a plain link.
 * - `off`: plain links only.
 */
export type TlsPolicy = "required" | "preferred" | "off";

/** What the actor is started with. */
export interface LinkListenerInput {
  /** The charger; links go to `evse:<chargerId>`. */
  readonly chargerId: string;
  readonly interface: string;
  /** Default 15118; chargers that share loopback need one each. */
  readonly sdpPort?: number;
  readonly policy: TlsPolicy;
  /** Needed unless `policy` is `off`. */
  readonly tls?: TlsServerConfig;
  /** Default 0, a free one. */
  readonly tlsPort?: number;
  /** Default 0, a free one. */
  readonly plainPort?: number;
}

type Handshake = (raw: ByteLink) => Promise<ByteLink>;
type ListenerIo = Io<EventObject, LinkListenerInput>;
type Held<A> = Effect.Effect<A, LinkError, Scope.Scope>;

/** The actor; it takes no messages. */
export const sdpActor = fromEffect<EventObject, LinkListenerInput, LinkError>(
  program,
  { inbox: { commands: 1 } },
);

function program(io: ListenerIo): Effect.Effect<void, LinkError> {
  return Effect.gen(function* () {
    const { chargerId, policy } = io.input;
    const handshake = policy === "off" ? undefined : yield* tlsHandshake(io);
    let lost: string | undefined;
    const tell = (what: string) => io.send(ACCOUNT, note(chargerId, what));
    const found = () => {
      if (lost !== undefined) tell("cars can find this charger again");
      lost = undefined;
    };
    // What is lost is told once, however often it is tried again.
    const failed = ({ message }: LinkError) => {
      if (message !== lost) tell(`no car can find this charger: ${message}`);
      lost = message;
    };
    yield* Effect.forever(
      Effect.scoped(listening(io, handshake, found)).pipe(
        Effect.catch((error) => Effect.sync(() => failed(error))),
        Effect.andThen(Effect.sleep(RETRY_MS)),
      ),
    );
  });
}

/** Holds the ports and SDP open until one of them breaks. */
function listening(
  io: ListenerIo,
  handshake: Handshake | undefined,
  isOpen: () => void,
): Held<void> {
  return Effect.gen(function* () {
    const { input } = io;
    const { policy } = input;
    const own = yield* Effect.try({
      try: () => addressOf(input.interface),
      catch: asLinkError,
    });
    const tls = policy === "off"
      ? undefined
      : yield* openPort(io, input.tlsPort ?? 0, handshake);
    const plain = policy === "required"
      ? undefined
      : yield* openPort(io, input.plainPort ?? 0, undefined);
    const server = yield* Effect.acquireRelease(
      attempt(() =>
        serveSdp({
          interface: input.interface,
          ...(input.sdpPort === undefined ? {} : { port: input.sdpPort }),
          answer: (request) => offer(request, tls?.port, plain?.port),
          monoMs: () => io.kernel.clock.monoMs(),
        })
      ),
      (server: SdpServer) => Effect.promise(() => server.close()),
    );
    isOpen();
    // With one socket lost, everything is opened anew.
    const ports = [tls, plain].filter((port) => port !== undefined);
    yield* Effect.raceAllFirst([
      attempt(() => server.broken),
      lostOf(input.interface, own),
      ...ports.flatMap((port) => port.workers),
    ]);
  });
}

/**
 * Fails when the interface has gone, or come back: sockets of the former one
 * stay open and hear nothing.
 */
function lostOf(
  name: string,
  own: InterfaceAddress,
): Effect.Effect<never, LinkError> {
  const look = () => {
    const { host, index } = addressOf(name);
    if (host !== own.host || index !== own.index) {
      throw new LinkError(`interface "${name}" is another one now`);
    }
  };
  return Effect.forever(
    Effect.andThen(
      Effect.sleep(RETRY_MS),
      Effect.try({ try: look, catch: asLinkError }),
    ),
  );
}

/** What to offer a car, given the ports that are open. */
export function offer(
  request: SdpRequest,
  tlsPort: number | undefined,
  plainPort: number | undefined,
): SdpOffer | undefined {
  const tls = tlsPort === undefined
    ? undefined
    : { port: tlsPort, security: "tls" as const };
  const plain = plainPort === undefined
    ? undefined
    : { port: plainPort, security: "none" as const };
  // A car that cannot have what it asks is told what there is.
  return request.security === "tls" ? tls ?? plain : plain ?? tls;
}

function tlsHandshake(io: ListenerIo): Effect.Effect<Handshake, LinkError> {
  const { tls, chargerId } = io.input;
  if (tls === undefined) {
    return Effect.fail(
      new LinkError(
        `cannot serve TLS at charger ${chargerId}: no certificate is configured`,
      ),
    );
  }
  const told = new Set<string>();
  // Every handshake says it again; the account hears it once.
  const onNote = (what: string) => {
    if (told.has(what) || told.size === NOTES_MAX) return;
    told.add(what);
    io.send(ACCOUNT, note(chargerId, what));
  };
  return Effect.succeed((raw) => serveTls(raw, { ...tls, onNote }));
}

interface OpenPort {
  readonly port: number;
  readonly workers: Effect.Effect<never, LinkError>[];
}

/** Each worker accepts and brings up one link at a time. */
function openPort(
  io: ListenerIo,
  port: number,
  handshake: Handshake | undefined,
): Held<OpenPort> {
  return Effect.gen(function* () {
    const listener = yield* Effect.acquireRelease(
      Effect.try({
        try: () => listenTcp({ interface: io.input.interface, port }),
        catch: asLinkError,
      }),
      (listener: TcpListener) => Effect.sync(() => listener.close()),
    );
    const count = handshake === undefined ? 1 : HANDSHAKES_MAX;
    return {
      port: listener.port,
      workers: Array.from(
        { length: count },
        () => Effect.forever(serveOne(io, listener, handshake)),
      ),
    };
  });
}

function serveOne(
  io: ListenerIo,
  listener: TcpListener,
  handshake: Handshake | undefined,
): Effect.Effect<void, LinkError> {
  return Effect.gen(function* () {
    const raw = yield* accept(listener);
    const link = handshake === undefined
      ? raw
      : yield* bringUp(io, raw, handshake);
    if (link === undefined) return;
    const { chargerId } = io.input;
    io.send(evseAddress(chargerId), linkMessage(link));
  });
}

/** A link that arrives after the actor was stopped has no owner: close it. */
function accept(listener: TcpListener): Effect.Effect<ByteLink, LinkError> {
  return Effect.callback<ByteLink, LinkError>((resume) => {
    let wanted = true;
    listener.accept().then((link) => {
      if (link === null) return;
      if (wanted) resume(Effect.succeed(link));
      else link.close();
    }, (cause) => resume(Effect.fail(asLinkError(cause))));
    return Effect.sync(() => {
      wanted = false;
    });
  });
}

/** A failed handshake is the peer's: a note, and the next car is welcome. */
function bringUp(
  io: ListenerIo,
  raw: ByteLink,
  handshake: Handshake,
): Effect.Effect<ByteLink | undefined> {
  return Effect.callback<ByteLink | undefined>((resume) => {
    let wanted = true;
    handshake(raw).then((link) => {
      if (wanted) resume(Effect.succeed(link));
      else link.close();
    }, (cause) => {
      raw.close();
      if (!wanted) return;
      const { chargerId } = io.input;
      const what = `no secure link: ${asLinkError(cause).message}`;
      io.send(ACCOUNT, note(chargerId, what));
      resume(Effect.succeed(undefined));
    });
    return Effect.sync(() => {
      wanted = false;
      raw.close();
    });
  });
}

function note(chargerId: string, what: string) {
  return { type: "account.note", chargerId, what } as const;
}

function attempt<A>(run: () => Promise<A>): Effect.Effect<A, LinkError> {
  return Effect.tryPromise({ try: run, catch: asLinkError });
}

function asLinkError(cause: unknown): LinkError {
  if (cause instanceof LinkError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  return new LinkError(text, { cause });
}
