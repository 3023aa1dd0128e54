/**
 * The SECC side of one EV: a thin machine around the pure handlers.
 *
 * Its states carry the names of what the SECC waits for. It feeds requests to
 * the handlers, carries their commands to the outlet, owns the timeouts, and
 * writes the session's record with the reason of its end.
 *
 * @module
 */

import { assign, cancel, setup } from "xstate";
import type {
  DialectMessage,
  SeccTalk,
} from "../../protocols/iso15118/shared/dialect.ts";
import type {
  Command,
  Settled,
  StationView,
} from "../../protocols/iso15118/shared/secc/types.ts";
import { negotiate, PROTOCOLS } from "../../protocols/iso15118/sap/mod.ts";
import type { SapMessage } from "../../protocols/iso15118/shared/sets.ts";
import { evseAddress } from "../charger/messages.ts";
import { kernelOf, type Logic, logicOf, tell } from "../kernel/mod.ts";
import type { SessionMessage } from "./messages.ts";
import {
  RECORDS,
  type SessionChange,
  type SessionTold,
} from "../records/mod.ts";
import { certificate } from "./certificate.ts";
import {
  type AnyDecoded,
  seccCodec,
} from "../../protocols/iso15118/shared/codec.ts";
import {
  type Act,
  act,
  arm,
  armSettling,
  type Context,
  type Enqueue,
  type SeccEnd,
  type SeccEvent,
  type SeccInput,
  type SeccOptions,
  type SessionOptions,
  TIMER,
} from "./secc_parts.ts";
import { carIn, PausedCars } from "./paused_cars.ts";
import { recordKeeper, UNEXPLAINED } from "./record_keeper.ts";
import { beginTalk, DIALECTS } from "./secc_talks.ts";
import { nameOf, wire } from "./wire.ts";

/** How long the link may take to its first message, and to close after the last, ms. */
const FIRST_MESSAGE_MS = 20_000;
const PEER_CLOSES_MS = 5_000;

/** Longest V2GTP payload accepted, octets. */
const MAX_PAYLOAD = 1 << 16;

export type { SeccEnd, SeccInput, SeccOptions } from "./secc_parts.ts";

/** The logic the evse starts once per car; a temporary child. */
export function seccSession(
  given: SeccOptions,
): Logic<SessionMessage, SeccInput> {
  const options: SessionOptions = { ...given, pausedCars: new PausedCars() };
  const { communicationSetupMs: firstMs = FIRST_MESSAGE_MS } = given.timeouts;
  const parts = partsOf(options);
  const machine = parts.createMachine({
    id: "secc",
    context: ({ input }) => atFirst(input),
    invoke: [
      {
        id: "wire",
        src: "wire",
        input: ({ context }) => wireInput(context),
      },
      { src: "keeper", input: ({ context }) => context },
    ],
    entry: act(({ enqueue }) => arm(enqueue, firstMs, "its first message")),
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
        initial: "Beginning",
        states: Object.fromEntries([
          ["Beginning", {}],
          ...DIALECTS.map(states),
        ]),
        on: {
          "v2g.message": { actions: act((args) => serve(args, options)) },
          "session.settled": { actions: act((args) => settle(args, options)) },
          "secc.next": DIALECTS.flatMap(transitions),
        },
      },
      Closing: closing(parts),
      Ended: { type: "final" },
    },
  });
  return logicOf(machine);
}

/** What the machine is made of besides its states. */
function partsOf({ timeouts }: SessionOptions) {
  return setup({
    types: {} as {
      context: Context;
      events: SeccEvent;
      input: SeccInput;
      output: SeccEnd;
    },
    actors: { wire: wire<AnyDecoded>(), keeper: recordKeeper(), certificate },
    delays: { peerCloses: timeouts.peerCloseMs ?? PEER_CLOSES_MS },
  });
}

/** The last answer is on its way; the EV closes TCP first. */
function closing(parts: ReturnType<typeof partsOf>) {
  return parts.createStateConfig({
    entry: [cancel(TIMER), act(close)],
    after: { peerCloses: "Ended" },
    on: {
      "v2g.closed": "Ended",
      "v2g.unreadable": "Ended",
      "session.abort": "Ended",
      "v2g.message": {},
      "secc.timeout": {},
      "secc.over": {},
    },
  });
}

/** To the state that the dialect names. */
function transitions({ name, states }: (typeof DIALECTS)[number]) {
  return states.map((state) => ({
    guard: ({ event }: { event: SeccEvent }) =>
      event.type === "secc.next" && event.dialect === name &&
      event.state === state,
    target: `.${name}.${state}` as const,
  }));
}

function atFirst(input: SeccInput): Context {
  return {
    ...input,
    talk: undefined,
    pending: undefined,
    awaited: undefined,
    car: undefined,
    end: undefined,
    outletKnows: false,
    noted: undefined,
  };
}

function wireInput({ link, sessionNumber }: Context) {
  return { link, codec: seccCodec(), maxPayload: MAX_PAYLOAD, sessionNumber };
}

/** The states of a dialect, named after what it waits for. */
function states({ name, states }: (typeof DIALECTS)[number]) {
  const each = Object.fromEntries(states.map((state) => [state, {}]));
  return [name, { initial: states[0], states: each }] as const;
}

function agree(
  { context, event, enqueue }: Act,
  options: SessionOptions,
): void {
  if (event.type !== "v2g.message") return;
  const { message } = event;
  if (!isSapRequest(message)) {
    return over(enqueue, "the car did not begin with supportedAppProtocolReq");
  }
  const station = context.board.station();
  const { response, protocol, reason } = negotiate(message.value, {
    supported: options.protocols ?? PROTOCOLS,
    energy: { AC: station.ac !== undefined, DC: station.dc !== undefined },
    link: context.link.security,
    allowUnprotected: options.allowPlain,
  });
  if (protocol) {
    enqueue.sendTo("wire", { type: "wire.speak", family: protocol.family });
  }
  enqueue.sendTo("wire", {
    type: "wire.send",
    message: { root: "supportedAppProtocolRes", value: response },
  });
  if (!protocol) return over(enqueue, reason);
  note(context, enqueue, { protocol: protocol.name });
  const talk = beginTalk(protocol, { tls: isTls(context) }, options);
  enqueue.assign({ talk });
  enqueue.raise({ type: "secc.serve" });
  enqueue.raise(next(talk));
  arm(enqueue, talk.sequenceTimeoutMs, "SessionSetupReq");
}

function isTls({ link }: Context): boolean {
  return link.security.kind === "tls";
}

function isSapRequest(
  message: AnyDecoded,
): message is Extract<SapMessage, { root: "supportedAppProtocolReq" }> {
  return message.root === "supportedAppProtocolReq";
}

function next({ dialect, state }: SeccTalk): SeccEvent {
  return { type: "secc.next", dialect, state };
}

function serve(args: Act, options: SessionOptions): void {
  const { context, event, enqueue } = args;
  if (event.type !== "v2g.message") return;
  const { message } = event;
  if (message.root.startsWith("supportedAppProtocol")) {
    return over(enqueue, `${message.root} came in the middle of a session`);
  }
  const isSide = "stream" in message && message.stream !== undefined;
  if (context.pending && !isSide) {
    return over(
      enqueue,
      `${message.root} came before the answer to ${context.pending.root}`,
    );
  }
  follow(args, options, message, undefined);
}

function settle(args: Act, options: SessionOptions): void {
  const { context, event } = args;
  if (event.type !== "session.settled" || !context.pending) return;
  // What came too late for its own request settles no other one.
  if (event.settled.command !== context.awaited) return;
  follow(args, options, context.pending, event.settled);
}

/** Lets the handler decide and carries out what it decided. */
function follow(
  args: Act,
  options: SessionOptions,
  request: DialectMessage,
  settled: Settled | undefined,
): void {
  const { context, enqueue, self } = args;
  if (!context.talk) return;
  const { clock, random } = kernelOf(self);
  const outcome = context.talk.handle(request, {
    nowMs: clock.nowMs(),
    random,
    station: stationFor(args, options, request),
    // A contract is shown over TLS alone.
    ...(options.pnc && isTls(context) && { pnc: options.pnc }),
    ...(settled && { settled }),
  });
  enqueue.assign({ talk: outcome.session });
  if (outcome.kind === "await") {
    const { command, deadlineMs } = outcome;
    enqueue.assign({ pending: request, awaited: command.type });
    order(args, options, command);
    return armSettling(enqueue, deadlineMs, command.type);
  }
  const { session, effects, response, end } = outcome;
  enqueue.assign({
    outletKnows: context.outletKnows ||
      effects.some(({ type }) => type === "evse.sessionOver"),
  });
  enqueue.sendTo("wire", { type: "wire.send", message: response });
  for (const effect of effects) order(args, options, effect);
  if (session.state !== context.talk.state) {
    note(context, enqueue, { state: session.state });
  }
  if (end) return enqueue.raise({ type: "secc.over", end });
  // What goes on beside it is of no concern to the main stream.
  if (request.stream !== undefined) return;
  enqueue.assign({ pending: undefined, awaited: undefined });
  enqueue.raise(next(session));
  const delay = session.sequenceTimeoutMs;
  arm(enqueue, delay, `the request after ${nameOf(response)}`);
}

/** What the handler may see of the outlet: a paused session is its own car's alone. */
function stationFor(
  { context, enqueue }: Act,
  { pausedCars }: SessionOptions,
  request: DialectMessage,
): StationView {
  const station = context.board.station();
  const car = carIn(request, context.link.security);
  if (car === undefined) return station;
  enqueue.assign({ car });
  if (pausedCars.mayResume(context.chargerId, car)) return station;
  const { paused: _anothers, ...rest } = station;
  return rest;
}

/** Gives a command to whom it concerns. */
function order(
  { context, enqueue }: Act,
  options: SessionOptions,
  command: Command,
): void {
  if (command.type === "evse.certificate") {
    const input = { backend: options.certificates, command };
    return enqueue.spawnChild("certificate", { input });
  }
  if (command.type === "evse.sessionOver" && command.paused && context.car) {
    options.pausedCars.remember(context.chargerId, context.car);
  }
  if (command.type === "evse.vehicle") {
    const { service, controlMode } = command.vehicle;
    if (isNews(context, service, controlMode)) {
      enqueue.assign({ noted: { service, controlMode } });
      note(context, enqueue, { service, controlMode });
    }
  }
  enqueue(({ self }) => tell(self, evseAddress(context.chargerId), command));
}

/** Tells the record what is news. */
function note(
  { sessionNumber }: Context,
  enqueue: Enqueue,
  change: SessionChange,
): void {
  told(enqueue, { type: "records.changed", number: sessionNumber, change });
}

function isNews(
  { noted }: Context,
  service: string,
  controlMode: string,
): boolean {
  return noted?.service !== service || noted.controlMode !== controlMode;
}

function told(enqueue: Enqueue, message: SessionTold): void {
  enqueue(({ self }) => tell(self, RECORDS, message));
}

function over(enqueue: Enqueue, reason: string): void {
  enqueue.raise({ type: "secc.over", end: { reason, how: "failed" } });
}

function fail({ context, event, enqueue }: Act): void {
  if (!("reason" in event)) return;
  const refusal = context.talk?.refusal;
  const why = refusal === undefined ? "" : `, not authorised: ${refusal}`;
  over(enqueue, `${event.reason}${why}`);
}

/** Tells the outlet and the record how it ended; the first reason stands. */
function close({ context, enqueue, self }: Act): void {
  const end = context.end ?? UNEXPLAINED;
  told(enqueue, {
    type: "records.closed",
    number: context.sessionNumber,
    closing: { endedMs: kernelOf(self).clock.nowMs(), ...end },
  });
  if (context.outletKnows) return;
  enqueue(({ self }) =>
    tell(self, evseAddress(context.chargerId), {
      type: "evse.sessionOver",
      ...end,
    })
  );
}
