/**
 * What becomes of connections that a charger's ports have accepted: newcomers
 * until their first message is whole, then with TLS a handshake, then a link.
 *
 * Bounds: those of `drivers/exits/newcomers.ts`, `handshakes.ts` and
 * `note_rate.ts`; `NEWCOMERS_IN_ALL` on all ports of the process.
 *
 * @module
 */

import { Effect, type Scope } from "../kernel/effect.ts";
import { type ByteLink, LinkError } from "../../drivers/exits/link.ts";
import {
  NewcomerBudget,
  type NewcomerClock,
  Newcomers,
} from "../../drivers/exits/newcomers.ts";
import {
  clientHelloIn,
  serveTls,
  type TlsServerConfig,
} from "../../drivers/tls/mod.ts";
import { firstFrameIn } from "./first_frame.ts";
import { Handshakes } from "./handshakes.ts";
import { NoteRate } from "./note_rate.ts";

/** Different notes about our own certificates that one listener tells. */
const NOTES_MAX = 32;

/** Until the first octet of a ClientHello, which a car sends at once, ms. */
export const HELLO_BEGINS_MS = 2_000;
/** Until the first octet without TLS, ms (V2G_SECC_CommunicationSetup_Timeout). */
export const FRAME_BEGINS_MS = 18_000;
/** From the first octet of a first message until it is whole, ms. */
export const FIRST_MESSAGE_MS = 5_000;

/** Newcomers of all ports of this process; see `useNewcomersMax`. */
const NEWCOMERS_IN_ALL = 512;
let budget = new NewcomerBudget(NEWCOMERS_IN_ALL);

/** Lowers the bound of newcomers of all ports, where descriptors are few; before the first port. */
export function useNewcomersMax(max: number): void {
  budget = new NewcomerBudget(Math.min(max, NEWCOMERS_IN_ALL));
}

type Held<A> = Effect.Effect<A, LinkError, Scope.Scope>;

/** What arrivals at one charger need. */
export interface ArrivalParts {
  readonly chargerId: string;
  readonly clock: NewcomerClock;
  readonly tls: TlsServerConfig | undefined;
  /** For a person to read. */
  tell(what: string): void;
  /** A link that stands. */
  handOver(link: ByteLink): void;
}

/** Newcomers that begin TLS, and their handshakes. */
export function tlsArrivals(parts: ArrivalParts): Held<Newcomers> {
  const { tls, chargerId, clock, tell, handOver } = parts;
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
    tell(what);
  };
  const strangers = new NoteRate(clock, tell);
  const failed = (why: string) => strangers.tell(`no secure link: ${why}`);
  return Effect.gen(function* () {
    const handshakes = yield* Effect.acquireRelease(
      Effect.sync(() =>
        new Handshakes((raw) => serveTls(raw, { ...tls, onNote }), clock, {
          done: handOver,
          failed,
        })
      ),
      (handshakes) => Effect.sync(() => handshakes.close()),
    );
    const rules = {
      judge: clientHelloIn,
      firstOctetMs: HELLO_BEGINS_MS,
      wholeMs: FIRST_MESSAGE_MS,
    };
    return yield* held(() =>
      new Newcomers(rules, clock, {
        ready: (raw) => handshakes.begin(raw),
        refused: failed,
      }, budget)
    );
  });
}

/** Newcomers that speak V2GTP at once. */
export function plainArrivals(
  { clock, tell, handOver }: ArrivalParts,
): Held<Newcomers> {
  const strangers = new NoteRate(clock, tell);
  const rules = {
    judge: firstFrameIn,
    firstOctetMs: FRAME_BEGINS_MS,
    wholeMs: FIRST_MESSAGE_MS,
  };
  return held(() =>
    new Newcomers(rules, clock, {
      ready: handOver,
      refused: (why) => strangers.tell(`a connection was closed: ${why}`),
    }, budget)
  );
}

function held(open: () => Newcomers): Held<Newcomers> {
  return Effect.acquireRelease(
    Effect.sync(open),
    (newcomers) => Effect.sync(() => newcomers.close()),
  );
}
