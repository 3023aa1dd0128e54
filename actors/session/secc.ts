/**
 * The SECC side of one EV: a thin machine around the pure handlers.
 *
 * Its states carry the names of what the SECC waits for. It feeds requests to
 * the handlers, carries their commands to the outlet, owns the timeouts, and
 * writes the session's record with the reason of its end.
 *
 * @module
 */

import * as Effect from "effect/Effect";
import {
  type AnyActorLogic,
  type AnyActorRef,
  assign,
  cancel,
  enqueueActions,
  type EventObject,
  setup,
} from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import type { Iso20Request } from "../../protocols/iso15118/iso20/ingress.ts";
import {
  handle,
  type Outcome,
  SECC_STATES,
  type SeccSession,
  type SeccState,
  type SeccTimeouts,
  sequenceTimeoutMs,
  startSession,
} from "../../protocols/iso15118/iso20/secc/mod.ts";
import type {
  Settled,
  StationView,
} from "../../protocols/iso15118/iso20/secc/types.ts";
import {
  ISO20_AC,
  ISO20_DC,
  negotiate,
} from "../../protocols/iso15118/sap/mod.ts";
import type { SapMessage } from "../../protocols/iso15118/sets.ts";
import { fromEffect, kernelOf, linked, tell } from "../kernel/mod.ts";
import { seccCodec } from "./codec.ts";
import { describeLink, type SessionRecords } from "./records.ts";
import { wire, type WireEvent } from "./wire.ts";

/** Longest V2GTP payload accepted, octets. */
const MAX_PAYLOAD = 1 << 16;

/** What is the same for every session of a gateway. */
export interface SeccOptions {
  readonly timeouts: SeccTimeouts;
  /** ISO 15118-20 without TLS 1.3 and a verified vehicle; for tests and laboratories. */
  readonly allowPlain: boolean;
  readonly records: SessionRecords;
}

/** What the evse gives to the session it starts. */
export interface SeccInput {
  readonly chargerId: string;
  readonly sessionNumber: number;
  readonly link: ByteLink;
  readonly board: { station(): StationView };
}

/** How a session ended; its actor's output. */
export interface SeccEnd {
  /** Plain words, no personal data. */
  readonly reason: string;
  readonly how: "terminated" | "paused" | "failed";
}

type Inbound = SapMessage | Iso20Request;

type SeccEvent =
  | WireEvent<Inbound>
  | { readonly type: "session.settled"; readonly settled: Settled }
  | { readonly type: "session.wake" }
  | { readonly type: "session.abort"; readonly reason: string }
  | { readonly type: "secc.timeout"; readonly reason: string }
  | { readonly type: "secc.serve" }
  | { readonly type: "secc.next"; readonly state: SeccState }
  | { readonly type: "secc.over"; readonly end: SeccEnd };

interface Context extends SeccInput {
  readonly session: SeccSession | undefined;
  /** The request whose handler waits for a command to settle. */
  readonly pending: Iso20Request | undefined;
  readonly end: SeccEnd | undefined;
  /** A handler has told the outlet of the end already. */
  readonly outletKnows: boolean;
}

const UNEXPLAINED: SeccEnd = {
  reason: "the session was stopped by the gateway",
  how: "failed",
};

const TIMER = "sequence";

interface Act {
  readonly context: Context;
  readonly event: SeccEvent;
  readonly self: AnyActorRef;
  // XState's enqueue is generic over everything in the machine.
  readonly enqueue: Enqueue;
}

interface Enqueue {
  (action: (args: { self: AnyActorRef }) => void): void;
  assign(change: Partial<Context>): void;
  raise(event: SeccEvent, options?: { delay: number; id: string }): void;
  cancel(id: string): void;
  sendTo(id: string, event: unknown): void;
}

const act = (what: (args: Act) => void): never =>
  enqueueActions(what as never) as never;

/** The logic the evse starts once per car; a temporary child. */
export function seccSession(options: SeccOptions): AnyActorLogic {
  const machine = setup({
    types: {} as {
      context: Context;
      events: SeccEvent;
      input: SeccInput;
      output: SeccEnd;
    },
    actors: { wire: wire<Inbound>(), keeper: keeper(options) },
    delays: { peerCloses: options.timeouts.peerCloseMs },
  }).createMachine({
    id: "secc",
    context: ({ input }) => ({
      ...input,
      session: undefined,
      pending: undefined,
      end: undefined,
      outletKnows: false,
    }),
    invoke: [
      {
        id: "wire",
        src: "wire",
        input: ({ context }) => ({
          link: context.link,
          codec: seccCodec(),
          maxPayload: MAX_PAYLOAD,
        }),
      },
      { src: "keeper", input: ({ context }) => context },
    ],
    entry: act(({ enqueue }) =>
      arm(enqueue, options.timeouts.communicationSetupMs, "its first message")
    ),
    initial: "SupportedAppProtocol",
    output: ({ context }) => context.end ?? UNEXPLAINED,
    on: {
      "secc.over": {
        target: ".Closing",
        actions: assign(({ event }) => ({ end: event.end })),
      },
      "session.abort": { actions: act(fail) },
      "v2g.unreadable": { actions: act(fail) },
      "v2g.closed": { actions: act(fail) },
      "secc.timeout": { actions: act(fail) },
    },
    states: {
      SupportedAppProtocol: {
        on: {
          "v2g.message": { actions: act((args) => agree(args, options)) },
          "secc.serve": "Serving",
        },
      },
      Serving: {
        initial: SECC_STATES[0],
        states: Object.fromEntries(SECC_STATES.map((state) => [state, {}])),
        on: {
          "v2g.message": { actions: act((args) => serve(args, options)) },
          "session.settled": { actions: act((args) => settle(args, options)) },
          "secc.next": SECC_STATES.map((state) => ({
            guard: ({ event }) => event.state === state,
            target: `.${state}`,
          })),
        },
      },
      // The last answer is on its way; the EV closes TCP first.
      Closing: {
        entry: [cancel(TIMER), act((args) => close(args, options))],
        after: { peerCloses: "Ended" },
        on: {
          "v2g.closed": "Ended",
          "v2g.unreadable": "Ended",
          "session.abort": "Ended",
          "v2g.message": {},
          "secc.timeout": {},
          "secc.over": {},
        },
      },
      Ended: { type: "final" },
    },
  });
  return linked(machine);
}

/**
 * Keeps the session's record from its first to its last moment. A session
 * that is stopped or crashes runs no exit action; a finaliser always runs.
 */
function keeper({ records }: SeccOptions) {
  return fromEffect<EventObject, SeccInput>(
    ({ input, kernel }) =>
      Effect.andThen(
        Effect.acquireRelease(
          Effect.sync(() =>
            records.open({
              number: input.sessionNumber,
              chargerId: input.chargerId,
              link: describeLink(input.link.security),
              startedMs: kernel.clock.nowMs(),
              state: "SupportedAppProtocol",
            })
          ),
          () =>
            Effect.sync(() =>
              records.close(input.sessionNumber, {
                endedMs: kernel.clock.nowMs(),
                ...UNEXPLAINED,
              })
            ),
        ),
        Effect.never,
      ),
    { inbox: { commands: 1 } },
  );
}

/** Restarts the one timer: what the SECC waits for must come in time. */
function arm(enqueue: Enqueue, delay: number, awaited: string): void {
  enqueue.cancel(TIMER);
  const reason = `${awaited} did not come within ${delay} ms`;
  enqueue.raise({ type: "secc.timeout", reason }, { delay, id: TIMER });
}

function agree({ context, event, enqueue }: Act, options: SeccOptions): void {
  if (event.type !== "v2g.message") return;
  const { message } = event;
  if (message.root !== "supportedAppProtocolReq") {
    return over(enqueue, "the car did not begin with supportedAppProtocolReq");
  }
  const station = context.board.station();
  const { response, protocol, reason } = negotiate(message.value, {
    supported: [ISO20_DC, ISO20_AC],
    energy: { AC: station.ac !== undefined, DC: station.dc !== undefined },
    link: context.link.security,
    allowUnprotected: options.allowPlain,
  });
  if (protocol) enqueue.sendTo("wire", { type: "wire.speak", family: "iso20" });
  enqueue.sendTo("wire", {
    type: "wire.send",
    message: { root: "supportedAppProtocolRes", value: response },
  });
  if (!protocol) return over(enqueue, reason);
  options.records.update(context.sessionNumber, { protocol: protocol.name });
  const { timeouts } = options;
  enqueue.assign({
    session: startSession({ energy: protocol.energy, timeouts }),
  });
  enqueue.raise({ type: "secc.serve" });
  arm(enqueue, options.timeouts.sequenceMs, "SessionSetupReq");
}

function serve(args: Act, options: SeccOptions): void {
  const { context, event, enqueue } = args;
  if (event.type !== "v2g.message") return;
  const { message } = event;
  if (message.root.startsWith("supportedAppProtocol")) {
    return over(enqueue, `${message.root} came in the middle of a session`);
  }
  if (context.pending) {
    return over(
      enqueue,
      `${message.root} came before the answer to ${context.pending.root}`,
    );
  }
  follow(args, options, message as Iso20Request, undefined);
}

function settle(args: Act, options: SeccOptions): void {
  const { context, event } = args;
  if (event.type !== "session.settled" || !context.pending) return;
  follow(args, options, context.pending, event.settled);
}

/** Lets the handler decide and carries out what it decided. */
function follow(
  args: Act,
  options: SeccOptions,
  request: Iso20Request,
  settled: Settled | undefined,
): void {
  const { context, enqueue, self } = args;
  if (!context.session) return;
  const { clock, random } = kernelOf(self);
  const outcome: Outcome = handle(context.session, request, {
    nowMs: clock.nowMs(),
    random,
    station: context.board.station(),
    ...(settled && { settled }),
  });
  const evse = `evse:${context.chargerId}`;
  if (outcome.kind === "await") {
    const { command, deadlineMs, session } = outcome;
    enqueue.assign({ session, pending: request });
    enqueue(({ self }) => tell(self, evse, command));
    arm(enqueue, deadlineMs, `the outlet's answer to ${command.type}`);
    return;
  }
  const { session, effects, response, end } = outcome;
  enqueue.assign({
    session,
    pending: undefined,
    outletKnows: context.outletKnows ||
      effects.some(({ type }) => type === "evse.sessionOver"),
  });
  enqueue.sendTo("wire", { type: "wire.send", message: response });
  enqueue(({ self }) => {
    for (const effect of effects) tell(self, evse, effect);
  });
  options.records.update(context.sessionNumber, {
    state: session.state,
    service: session.selection?.service,
    controlMode: session.selection?.controlMode,
  });
  if (end) {
    enqueue.raise({ type: "secc.over", end });
    return;
  }
  enqueue.raise({ type: "secc.next", state: session.state });
  const delay = sequenceTimeoutMs(session, options.timeouts);
  arm(enqueue, delay, `the request after ${response.root}`);
}

function over(enqueue: Enqueue, reason: string): void {
  enqueue.raise({ type: "secc.over", end: { reason, how: "failed" } });
}

function fail({ event, enqueue }: Act): void {
  if ("reason" in event) over(enqueue, event.reason);
}

/** Tells the outlet and the record how it ended; the first reason stands. */
function close({ context, enqueue, self }: Act, options: SeccOptions): void {
  const end = context.end ?? UNEXPLAINED;
  options.records.close(context.sessionNumber, {
    endedMs: kernelOf(self).clock.nowMs(),
    ...end,
  });
  if (context.outletKnows) return;
  enqueue(({ self }) =>
    tell(self, `evse:${context.chargerId}`, {
      type: "evse.sessionOver",
      ...end,
    })
  );
}
