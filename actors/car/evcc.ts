/**
 * The EVCC side of one session: a thin machine around the car's pure steps.
 *
 * It sends what `advance` asks for, waits as long as it says, and ends with
 * the reason in words. It can drive any maker's charger.
 *
 * @module
 */

import { type AnyActorRef, assign, cancel, sendTo, setup } from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import type {
  CarCommand,
  CarOptions,
  CarView,
  PausedCarSession,
} from "../../protocols/iso15118/shared/evcc/types.ts";
import {
  type CarFault,
  countRequest,
  faultAt,
  NO_REQUESTS,
  type RequestCount,
} from "../../protocols/iso15118/shared/evcc/faults.ts";
import { brokenOff } from "../../protocols/iso15118/shared/evcc/steps.ts";
import { MESSAGE_MS } from "../../protocols/iso15118/iso20/evcc/mod.ts";
import type {
  CarAsk,
  CarTalk,
  DialectCarStep,
} from "../../protocols/iso15118/shared/dialect.ts";
import type { CarPnc } from "../../protocols/iso15118/pnc/types.ts";
import {
  buildSapRequest,
  readSapResponse,
  type SupportedProtocol,
} from "../../protocols/iso15118/sap/mod.ts";
import type { SapMessage } from "../../protocols/iso15118/shared/sets.ts";
import { encodeFrame } from "../../protocols/v2gtp/mod.ts";
import { enqueued, kernelOf, type Logic, logicOf } from "../kernel/mod.ts";
import { beginCarTalk } from "./car_talks.ts";
import {
  type AnyDecoded,
  evccCodec,
  payloadTypeOf,
} from "../../protocols/iso15118/shared/codec.ts";
import {
  nameOf,
  wire,
  type WireEvent,
  type WireHabits,
} from "../session/wire.ts";

/** Longest V2GTP payload accepted, octets. */
const MAX_PAYLOAD = 1 << 16;

/** The car around the EVCC: what it knows and what it can be told. */
export interface CarBody {
  view(): CarView;
  command(command: CarCommand): void;
  /** What the station says it delivers, signed watts. */
  delivered(powerW: number): void;
}

/** What an EVCC session is started with. */
export interface EvccInput {
  readonly link: ByteLink;
  readonly body: CarBody;
  /** Preferred first. */
  readonly protocols: readonly SupportedProtocol[];
  readonly options: CarOptions;
  /** Absent in a car without a contract. */
  readonly pnc?: CarPnc;
  readonly faults?: readonly CarFault[];
  readonly habits?: WireHabits | undefined;
  /** Waits at least so long for every answer, ms; default as the standard says. */
  readonly patienceMs?: number | undefined;
}

/** How the session ended. */
export interface EvccEnd {
  /** Plain words, no personal data. */
  readonly reason: string;
  /** It ended as both sides meant it to. */
  readonly agreed: boolean;
  readonly how: "terminated" | "paused" | "failed";
  readonly paused?: PausedCarSession;
}

type EvccEvent =
  | WireEvent<AnyDecoded>
  | { readonly type: "evcc.send" }
  | { readonly type: "evcc.sendSide"; readonly side: CarAsk }
  | {
    readonly type: "evcc.timeout";
    /** Of a side stream. */
    readonly stream?: string;
    readonly request?: string;
  }
  | { readonly type: "evcc.agreed" }
  | { readonly type: "evcc.over"; readonly end: EvccEnd };

interface Context extends EvccInput {
  readonly talk: CarTalk | undefined;
  /** The request on its way or waiting for its moment. */
  readonly request: CarAsk["request"] | undefined;
  readonly timeoutMs: number;
  readonly count: RequestCount;
  readonly fault: CarFault | undefined;
  readonly end: EvccEnd | undefined;
}

interface Enqueue {
  assign(change: Partial<Context>): void;
  raise(event: EvccEvent, options?: { delay: number; id: string }): void;
  cancel(id: string): void;
  sendTo(id: string, event: unknown): void;
}

interface Act {
  readonly context: Context;
  readonly event: EvccEvent;
  readonly self: AnyActorRef;
  readonly enqueue: Enqueue;
}

const act = enqueued<Act>;

const STOPPED: EvccEnd = {
  reason: "the car was stopped",
  agreed: false,
  how: "failed",
};
const TIMER = "response";
const PACE = "pace";

const evcc = setup({
  types: {} as {
    context: Context;
    events: EvccEvent;
    input: EvccInput;
    output: EvccEnd;
  },
  actors: { wire: wire<AnyDecoded>() },
  delays: { keepOpen: ({ context }) => context.habits?.keepOpenMs ?? 0 },
});

/** The logic of one EVCC session; its output is an {@link EvccEnd}. */
export function evccSession(): Logic<EvccEvent, EvccInput> {
  const machine = evcc.createMachine({
    id: "evcc",
    context: ({ input }) => atFirst(input),
    invoke: {
      id: "wire",
      src: "wire",
      input: ({ context }) => ({
        link: context.link,
        codec: evccCodec(),
        maxPayload: MAX_PAYLOAD,
        habits: context.habits,
      }),
      onDone: "#evcc.Ended",
    },
    initial: "SupportedAppProtocol",
    output: ({ context }) => context.end ?? STOPPED,
    on: {
      "evcc.over": {
        target: ".Closing",
        actions: assign(({ event }) => ({ end: event.end })),
      },
      "v2g.closed": { actions: act(lost) },
      "v2g.unreadable": { actions: act(lost) },
      "evcc.timeout": { actions: act(late) },
    },
    states: {
      SupportedAppProtocol: {
        entry: act(offer),
        on: {
          "v2g.message": { actions: act(agree) },
          "evcc.agreed": "Session",
        },
      },
      Session: {
        entry: act(begin),
        on: {
          "v2g.message": { actions: act(proceed) },
          "evcc.send": { actions: act(send) },
          "evcc.sendSide": { actions: act(sendSide) },
        },
      },
      Closing: {
        entry: [cancel(TIMER), cancel(PACE)],
        after: {
          keepOpen: { actions: sendTo("wire", { type: "wire.close" }) },
        },
        on: {
          "v2g.closed": {},
          "v2g.unreadable": {},
          "evcc.timeout": {},
          "evcc.over": {},
        },
      },
      Ended: { type: "final" },
    },
  });
  return logicOf(machine);
}

function atFirst(input: EvccInput): Context {
  return {
    ...input,
    talk: undefined,
    request: undefined,
    timeoutMs: MESSAGE_MS,
    count: NO_REQUESTS,
    fault: undefined,
    end: undefined,
  };
}

function offer({ context, enqueue }: Act): void {
  const message = buildSapRequest(context.protocols);
  enqueue.sendTo("wire", { type: "wire.send", message });
  arm(enqueue, waitOf(context, MESSAGE_MS));
}

function waitOf({ patienceMs = 0 }: Context, timeoutMs: number): number {
  return Math.max(timeoutMs, patienceMs);
}

const timerOf = (stream?: string) => stream ? `${TIMER} ${stream}` : TIMER;

function arm(
  enqueue: Enqueue,
  delay: number,
  stream?: string,
  request?: string,
): void {
  const id = timerOf(stream);
  enqueue.cancel(id);
  const side = stream && request ? { stream, request } : {};
  enqueue.raise({ type: "evcc.timeout", ...side }, { delay, id });
}

function agree({ context, event, enqueue }: Act): void {
  if (event.type !== "v2g.message") return;
  enqueue.cancel(TIMER);
  const { message } = event;
  if (!isSapResponse(message)) {
    const why = `the station answered SAP with ${message.root}`;
    return breakOff(context, enqueue, why);
  }
  const answer = readSapResponse(message.value, context.protocols);
  if (!answer.ok) return breakOff(context, enqueue, answer.reason);
  const { family } = answer.protocol;
  enqueue.assign({ talk: beginCarTalk(family, context.options) });
  enqueue.sendTo("wire", { type: "wire.speak", family });
  enqueue.raise({ type: "evcc.agreed" });
}

function isSapResponse(
  message: AnyDecoded,
): message is Extract<SapMessage, { root: "supportedAppProtocolRes" }> {
  return message.root === "supportedAppProtocolRes";
}

function begin(args: Act): void {
  const { talk } = args.context;
  if (talk) take(args, talk.advance("begin", envOf(args), striking(args)));
}

function proceed(args: Act): void {
  const { context, event, enqueue } = args;
  if (event.type !== "v2g.message" || !context.talk) return;
  const { message } = event;
  const stream = "stream" in message ? message.stream : undefined;
  enqueue.cancel(timerOf(stream));
  const deliveredW = context.talk.deliveredW(message);
  if (deliveredW !== undefined) context.body.delivered(deliveredW);
  take(args, context.talk.advance(message, envOf(args), striking(args)));
}

/** Which ordered fault strikes at a request. */
function striking({ context }: Act) {
  return (request: CarAsk["request"]): CarFault | undefined =>
    faultAt(
      context.faults ?? [],
      request.name ?? request.root,
      context.count,
    );
}

function envOf({ context, self }: Act) {
  const { clock, random } = kernelOf(self);
  const { pnc } = context;
  const car = context.body.view();
  return { nowMs: clock.nowMs(), random, car, ...(pnc && { pnc }) };
}

/** Carries out a step. */
function take(args: Act, step: DialectCarStep<CarTalk>): void {
  const { context, enqueue } = args;
  for (const effect of step.effects) context.body.command(effect);
  enqueue.assign({ talk: step.session });
  if (step.kind === "end") {
    const { reason, agreed, how, paused } = step;
    const end = { reason, agreed, how, ...(paused && { paused }) };
    enqueue.assign({ request: undefined });
    return enqueue.raise({ type: "evcc.over", end });
  }
  for (const side of step.sides ?? []) {
    const id = `${PACE} ${side.request.stream}`;
    const delay = side.afterMs ?? 0;
    enqueue.raise({ type: "evcc.sendSide", side }, { delay, id });
  }
  if (step.kind === "side") return;
  const { request, timeoutMs, afterMs = 0 } = step;
  enqueue.assign({
    request,
    timeoutMs,
    fault: striking(args)(request),
    count: countRequest(context.count, request.name ?? request.root),
  });
  if (!Number.isFinite(afterMs)) return;
  enqueue.raise({ type: "evcc.send" }, { delay: afterMs, id: PACE });
}

function send({ context, enqueue }: Act): void {
  const { request, fault } = context;
  if (!request) return;
  if (fault?.kind === "vanish" || fault?.kind === "cutLink") {
    return breakOff(context, enqueue, `the car was told to ${fault.kind}`);
  }
  if (fault?.kind === "badBytes") {
    const payloadType = payloadTypeOf(request);
    const bytes = encodeFrame({ payloadType, payload: fault.bytes });
    enqueue.sendTo("wire", { type: "wire.sendBytes", bytes });
  } else enqueue.sendTo("wire", { type: "wire.send", message: request });
  arm(enqueue, waitOf(context, context.timeoutMs));
}

/** A request of a side stream, unless the car has lost interest in it. */
function sendSide({ context, event, enqueue }: Act): void {
  if (event.type !== "evcc.sendSide") return;
  const { request, timeoutMs } = event.side;
  const { stream } = request;
  if (stream === undefined || !context.talk?.sideRequest(stream)) return;
  enqueue.sendTo("wire", { type: "wire.send", message: request });
  arm(enqueue, waitOf(context, timeoutMs), stream, nameOf(request));
}

function lost({ context, event, enqueue }: Act): void {
  if ("reason" in event) breakOff(context, enqueue, event.reason);
}

function late({ context, event, enqueue }: Act): void {
  const { request, talk } = context;
  // The car may have lost interest in what it asked on a side stream.
  if (event.type === "evcc.timeout" && event.stream !== undefined) {
    if (!talk?.sideRequest(event.stream)) return;
  }
  const asked = (event.type === "evcc.timeout" && event.request) ||
    (request ? nameOf(request) : "supportedAppProtocolReq");
  breakOff(context, enqueue, `the station did not answer ${asked} in time`);
}

/** Ends without the station: no current, inlet open, pilot back to B. */
function breakOff(context: Context, enqueue: Enqueue, reason: string): void {
  context.body.command({ type: "car.draw", powerW: 0 });
  context.body.command({ type: "car.openInlet" });
  context.body.command({ type: "car.state", cp: "B" });
  const end: EvccEnd = {
    reason: brokenOff(context.talk?.stopping, reason),
    agreed: false,
    how: "failed",
  };
  enqueue.raise({ type: "evcc.over", end });
}
