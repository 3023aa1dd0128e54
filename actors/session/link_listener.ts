/**
 * `sdp:<id>`: lets cars find one charger and connect to it.
 *
 * It answers SDP as long as it lives, also during sessions, and hands every
 * link that stands to `evse:<id>`. What a handshake failed on becomes a note
 * in the account. So does an interface that is missing or lost: the listener
 * tries again until it is there, and neither the evse nor other chargers
 * notice.
 *
 * A link stands once its first message is whole: until then it is a newcomer
 * among others, and costs nobody anything. What a stranger says wrong ends his own
 * connection alone; newcomers and handshakes outlive ports that are opened anew.
 *
 * Bounds: see `arrivals.ts`.
 *
 * @module
 */

import { Effect, type Scope } from "../kernel/effect.ts";
import type { EventObject } from "xstate";
import { addressOf, type InterfaceAddress } from "../../drivers/exits/ipv6.ts";
import { type ByteLink, LinkError } from "../../drivers/exits/link.ts";
import {
  type SdpOffer,
  type SdpServer,
  serveSdp,
} from "../../drivers/exits/sdp.ts";
import type { Newcomers } from "../../drivers/exits/newcomers.ts";
import { listenTcp, type TcpListener } from "../../drivers/exits/tcp.ts";
import type { TlsServerConfig } from "../../drivers/tls/mod.ts";
import type { SdpRequest } from "../../protocols/v2gtp/mod.ts";
import { linkMessage } from "../charger/messages.ts";
import { fromEffect, type Io } from "../kernel/mod.ts";
import { type ArrivalParts, plainArrivals, tlsArrivals } from "./arrivals.ts";

/** Pause before an interface or port that could not be had is tried again. */
export const RETRY_MS = 2_000;

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

type ListenerIo = Io<EventObject, LinkListenerInput>;
type Held<A> = Effect.Effect<A, LinkError, Scope.Scope>;

/** The actor; it takes no messages. */
export const sdpActor = fromEffect<EventObject, LinkListenerInput, LinkError>(
  program,
  { inbox: { commands: 1 } },
);

/** Where connections go that a port has accepted. */
interface Arrivals {
  readonly tls: Newcomers | undefined;
  readonly plain: Newcomers | undefined;
}

function program(io: ListenerIo): Held<void> {
  return Effect.gen(function* () {
    const { chargerId, policy } = io.input;
    const ports: ArrivalParts = {
      chargerId,
      clock: io.kernel.clock,
      tls: io.input.tls,
      tell: (what) => io.send("account", note(chargerId, what)),
      handOver: (link) => io.send(`evse:${chargerId}`, linkMessage(link)),
    };
    const arrivals: Arrivals = {
      tls: policy === "off" ? undefined : yield* tlsArrivals(ports),
      plain: policy === "required" ? undefined : yield* plainArrivals(ports),
    };
    let lost: string | undefined;
    const tell = (what: string) => io.send("account", note(chargerId, what));
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
      Effect.scoped(listening(io, arrivals, found)).pipe(
        Effect.catch((error) => Effect.sync(() => failed(error))),
        Effect.andThen(Effect.sleep(RETRY_MS)),
      ),
    );
  });
}

/** Holds the ports and SDP open until one of them breaks. */
function listening(
  io: ListenerIo,
  arrivals: Arrivals,
  isOpen: () => void,
): Held<void> {
  return Effect.gen(function* () {
    const { input } = io;
    const own = yield* Effect.try({
      try: () => addressOf(input.interface),
      catch: asLinkError,
    });
    const tls = arrivals.tls &&
      (yield* openPort(io, input.tlsPort ?? 0, arrivals.tls));
    const plain = arrivals.plain &&
      (yield* openPort(io, input.plainPort ?? 0, arrivals.plain));
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
      ...ports.map(({ accepting }) => accepting),
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

interface OpenPort {
  readonly port: number;
  readonly accepting: Effect.Effect<never, LinkError>;
}

/** A port whose connections go to `newcomers` as fast as they come. */
function openPort(
  io: ListenerIo,
  port: number,
  newcomers: Newcomers,
): Held<OpenPort> {
  return Effect.gen(function* () {
    const place = { interface: io.input.interface, port };
    const onScarcity = () => newcomers.giveRoom();
    const listener = yield* Effect.acquireRelease(
      Effect.try({
        try: () => listenTcp(place, { onScarcity }),
        catch: asLinkError,
      }),
      (listener: TcpListener) => Effect.sync(() => listener.close()),
    );
    const next = Effect.andThen(
      accept(listener),
      (raw) => Effect.sync(() => newcomers.admit(raw)),
    );
    return { port: listener.port, accepting: Effect.forever(next) };
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
