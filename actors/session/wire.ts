/**
 * The actor that holds one link open: bytes in, typed messages out, and back.
 *
 * It frames, decodes and seals before anything is sent to the session, so
 * that no machine and no trace ever sees an identity. It decides nothing:
 * what it cannot read it reports in words.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import type { ByteLink } from "../../drivers/exits/link.ts";
import { encodeHeader, Reassembler } from "../../protocols/v2gtp/mod.ts";
import type { Family } from "../../protocols/iso15118/sap/mod.ts";
import type {
  WireCodec,
  WireMessage,
} from "../../protocols/iso15118/shared/codec.ts";
import { fromEffect, type Io } from "../kernel/mod.ts";
import { AnswerTeller } from "./answer_teller.ts";

/** Octets of the V2GTP header. */
const HEADER = 8;
/** Longest message sent; the longest of -20 (certificates) stays far below. */
const LONGEST_OUT = 1 << 17;

/** From a write that fails until that counts as the end, ms. */
const LAST_WORDS_MS = 50;

/** Messages the wire takes. */
export type WireCommand =
  /** From here on this protocol; said before the handshake's answer is sent. */
  | { readonly type: "wire.speak"; readonly family: Family }
  | { readonly type: "wire.send"; readonly message: WireMessage }
  | { readonly type: "wire.sendBytes"; readonly bytes: Uint8Array }
  | { readonly type: "wire.close" };

/** Messages the wire tells its session. */
export type WireEvent<M extends WireMessage = WireMessage> =
  | { readonly type: "v2g.message"; readonly message: M }
  | { readonly type: "v2g.unreadable"; readonly reason: string }
  | { readonly type: "v2g.closed"; readonly reason: string };

/** What a wire is started with. */
export interface WireInput<M extends WireMessage> {
  readonly link: ByteLink;
  readonly codec: WireCodec<M>;
  /** Longest payload accepted, octets. */
  readonly maxPayload: number;
  readonly habits?: WireHabits | undefined;
  /** Of the SECC: how fast it answers is measured and told to the records. */
  readonly sessionNumber?: number;
}

/** What some cars do on the wire, to order from a virtual one. */
export interface WireHabits {
  /** Sends every message octet by octet. */
  readonly bytewise?: boolean;
  /** So many zeros after every message (Tesla). */
  readonly trailingOctets?: number;
  /** Leaves the link open so long after the session, ms. */
  readonly keepOpenMs?: number;
}

/** Where messages are encoded, of all wires. */
const room = new Uint8Array(HEADER + LONGEST_OUT);

const asError = (error: unknown) => error as Error;

type WireIo<M extends WireMessage> = Io<WireCommand, WireInput<M>>;

/** The wire as an actor; closes the link when it ends for whatever reason. */
export function wire<M extends WireMessage>() {
  return fromEffect<WireCommand, WireInput<M>, Error>(
    (io) =>
      Effect.gen(function* () {
        const { sessionNumber } = io.input;
        const answers = sessionNumber === undefined
          ? undefined
          : new AnswerTeller(io, sessionNumber);
        const { link } = yield* Effect.acquireRelease(
          Effect.succeed(io.input),
          ({ link }) =>
            Effect.sync(() => {
              link.close();
              answers?.tell();
            }),
        );
        yield* ready(io.input.codec);
        yield* Effect.forkScoped(reader(io, link, answers));
        yield* writer(io, link, answers);
      }),
    { inbox: { commands: 64 } },
  );
}

function ready<M extends WireMessage>(
  codec: WireCodec<M>,
  family?: Family,
): Effect.Effect<void, Error> {
  return Effect.tryPromise({
    try: () => codec.speak(family),
    catch: asError,
  });
}

function reader<M extends WireMessage>(
  io: WireIo<M>,
  link: ByteLink,
  answers: AnswerTeller | undefined,
): Effect.Effect<void> {
  const { codec, maxPayload } = io.input;
  const frames = new Reassembler({ maxPayload });
  const tell = (event: WireEvent<M>) => io.tell(event);
  const take = (bytes: Uint8Array): boolean => {
    const got = frames.push(bytes);
    for (const frame of got.frames) {
      answers?.asked();
      const read = codec.read(frame.payloadType, frame.payload);
      if (!read.ok) {
        tell({ type: "v2g.unreadable", reason: read.reason });
        return false;
      }
      trace(io, "in", read.message, frame.payload.length + HEADER);
      tell({ type: "v2g.message", message: read.message });
    }
    if (got.error) {
      tell({ type: "v2g.unreadable", reason: got.error });
      return false;
    }
    return true;
  };
  // No fiber's steps for each read: many links are read at the same time.
  return Effect.callback((resume) => {
    let wanted = true;
    const over = (reason: string) => {
      if (wanted) tell({ type: "v2g.closed", reason });
      resume(Effect.void);
    };
    const next = (): void => {
      link.read().then((bytes) => {
        if (!wanted) return;
        if (bytes === null) return over("the peer closed the connection");
        if (!took(bytes)) return resume(Effect.void);
        next();
      }, (error: Error) => over(error.message));
    };
    const took = (bytes: Uint8Array): boolean => {
      try {
        return take(bytes);
      } catch (cause) {
        resume(Effect.die(cause));
        return false;
      }
    };
    next();
    return Effect.sync(() => {
      wanted = false;
    });
  });
}

function writer<M extends WireMessage>(
  io: WireIo<M>,
  link: ByteLink,
  answers: AnswerTeller | undefined,
): Effect.Effect<void, Error> {
  const { codec, habits } = io.input;
  const { bytewise = false, trailingOctets = 0 } = habits ?? {};
  const tell = (event: WireEvent<M>) => io.tell(event);
  const send = (bytes: Uint8Array) =>
    Effect.tryPromise({
      try: async () => {
        if (!bytewise) return await link.write(bytes);
        for (let i = 0; i < bytes.length; i++) {
          await link.write(bytes.subarray(i, i + 1));
        }
      },
      catch: asError,
    }).pipe(
      // A peer that is gone is news, not a crash. What it said last, such as
      // why it refuses us, may still be on its way to the reader.
      Effect.catch((error: Error) =>
        Effect.andThen(
          Effect.sleep(LAST_WORDS_MS),
          Effect.sync(() =>
            tell({ type: "v2g.closed", reason: error.message })
          ),
        )
      ),
    );
  return Effect.gen(function* () {
    while (true) {
      const command = yield* io.inbox.take;
      if (command.type === "wire.close") return;
      if (command.type === "wire.speak") {
        yield* ready(codec, command.family);
        continue;
      }
      if (command.type === "wire.sendBytes") {
        yield* send(command.bytes);
        continue;
      }
      const { message } = command;
      // Encoded and copied within one turn, so that all wires share the room for it.
      const written = codec.write(message, room.subarray(HEADER));
      const octets = written.octets + trailingOctets;
      encodeHeader(written.payloadType, octets, room);
      const total = HEADER + octets;
      const bytes = new Uint8Array(total);
      bytes.set(room.subarray(0, HEADER + written.octets));
      trace(io, "out", message, total);
      answers?.answered();
      yield* send(bytes);
    }
  });
}

/** The message's name: the root, or what its envelope holds. */
export function nameOf({ root, value }: WireMessage): string {
  if (root !== "V2G_Message") return root;
  const { Body } = value as { Body?: object };
  const held = Object.entries(Body ?? {}).find(([, it]) => it !== undefined);
  return held?.[0] ?? root;
}

function trace<M extends WireMessage>(
  io: WireIo<M>,
  direction: "in" | "out",
  message: WireMessage,
  octets: number,
): void {
  io.kernel.trace.add({
    kind: "wire",
    actor: io.address,
    direction,
    message: nameOf(message),
    octets,
  });
}
