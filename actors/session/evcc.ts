/**
 * The EVCC side of one session: a thin machine around the car's pure steps.
 *
 * It sends what `advance` asks for, waits as long as it says, and ends with
 * the reason in words. It can drive any maker's charger.
 *
 * @module
 */

import {
  type AnyActorLogic,
  type AnyActorRef,
  assign,
  cancel,
  enqueueActions,
  setup,
} from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import {
  advance,
  applyFault,
  buildSapRequest,
  type CarCommand,
  type CarFault,
  type CarOptions,
  type CarProtocol,
  type CarRequest,
  type CarResponse,
  type CarSession,
  type CarStep,
  type CarView,
  countRequest,
  faultAt,
  MESSAGE_MS,
  NO_REQUESTS,
  type PausedCarSession,
  readSapResponse,
  type RequestCount,
  startCarSession,
} from "../../protocols/iso15118/iso20/evcc/mod.ts";
import { valueOf } from "../../protocols/iso15118/iso20/common/mod.ts";
import type { SapMessage } from "../../protocols/iso15118/sets.ts";
import { encodeFrame } from "../../protocols/v2gtp/mod.ts";
import { kernelOf, linked } from "../kernel/mod.ts";
import { evccCodec, type Iso20Message, payloadTypeOf } from "./codec.ts";
import { wire, type WireEvent } from "./wire.ts";

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
  readonly protocols: readonly CarProtocol[];
  readonly options: CarOptions;
  readonly faults?: readonly CarFault[];
  readonly bytewise?: boolean;
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
  | WireEvent<SapMessage | Iso20Message>
  | { readonly type: "evcc.send" }
  | { readonly type: "evcc.timeout" }
  | { readonly type: "evcc.agreed" }
  | { readonly type: "evcc.over"; readonly end: EvccEnd };

interface Context extends EvccInput {
  readonly session: CarSession | undefined;
  /** The request on its way or waiting for its moment. */
  readonly request: CarRequest | undefined;
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

// XState's enqueue is generic over everything in the machine.
const act = (what: (args: Act) => void): never =>
  enqueueActions(what as never) as never;

const STOPPED: EvccEnd = {
  reason: "the car was stopped",
  agreed: false,
  how: "failed",
};
const TIMER = "response";
const PACE = "pace";

/** The logic of one EVCC session; its output is an {@link EvccEnd}. */
export function evccSession(): AnyActorLogic {
  const machine = setup({
    types: {} as {
      context: Context;
      events: EvccEvent;
      input: EvccInput;
      output: EvccEnd;
    },
    actors: { wire: wire<SapMessage | Iso20Message>() },
  }).createMachine({
    id: "evcc",
    context: ({ input }) => ({
      ...input,
      session: undefined,
      request: undefined,
      timeoutMs: MESSAGE_MS,
      count: NO_REQUESTS,
      fault: undefined,
      end: undefined,
    }),
    invoke: {
      id: "wire",
      src: "wire",
      input: ({ context }) => ({
        link: context.link,
        codec: evccCodec(),
        maxPayload: MAX_PAYLOAD,
        bytewise: context.bytewise ?? false,
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
        },
      },
      Closing: {
        entry: [
          cancel(TIMER),
          cancel(PACE),
          act(({ enqueue }) => enqueue.sendTo("wire", { type: "wire.close" })),
        ],
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
  return linked(machine);
}

function offer({ context, enqueue }: Act): void {
  const message = buildSapRequest(context.protocols);
  enqueue.sendTo("wire", { type: "wire.send", message });
  arm(enqueue, MESSAGE_MS);
}

function arm(enqueue: Enqueue, delay: number): void {
  enqueue.cancel(TIMER);
  enqueue.raise({ type: "evcc.timeout" }, { delay, id: TIMER });
}

function agree({ context, event, enqueue }: Act): void {
  if (event.type !== "v2g.message") return;
  enqueue.cancel(TIMER);
  const { root, value } = event.message;
  if (root !== "supportedAppProtocolRes") {
    return breakOff(context, enqueue, `the station answered SAP with ${root}`);
  }
  const answer = readSapResponse(value, context.protocols);
  if (!answer.ok) return breakOff(context, enqueue, answer.reason);
  enqueue.sendTo("wire", { type: "wire.speak", family: "iso20" });
  enqueue.raise({ type: "evcc.agreed" });
}

function begin(args: Act): void {
  const session = startCarSession(args.context.options);
  take(args, advance(session, "begin", envOf(args)));
}

function proceed(args: Act): void {
  const { context, event, enqueue } = args;
  if (event.type !== "v2g.message" || !context.session) return;
  enqueue.cancel(TIMER);
  const message = event.message as CarResponse;
  if (message.root === "DC_ChargeLoopRes") {
    const { EVSEPresentCurrent, EVSEPresentVoltage } = message.value;
    context.body.delivered(
      valueOf(EVSEPresentCurrent) * valueOf(EVSEPresentVoltage),
    );
  }
  take(args, advance(context.session, message, envOf(args)));
}

function envOf({ context, self }: Act) {
  const { clock, random } = kernelOf(self);
  return { nowMs: clock.nowMs(), random, car: context.body.view() };
}

/** Carries out a step; an ordered fault strikes here. */
function take({ context, enqueue }: Act, step: CarStep): void {
  for (const effect of step.effects) context.body.command(effect);
  if (step.kind === "end") {
    const { reason, agreed, how, paused } = step;
    const end = { reason, agreed, how, ...(paused && { paused }) };
    enqueue.assign({ session: step.session, request: undefined });
    enqueue.raise({ type: "evcc.over", end });
    return;
  }
  const { root } = step.request;
  const fault = faultAt(context.faults ?? [], root, context.count);
  const next = fault ? applyFault(step, fault) : step;
  enqueue.assign({
    session: next.session,
    request: next.request,
    timeoutMs: next.timeoutMs,
    count: countRequest(context.count, root),
    fault,
  });
  const { afterMs = 0 } = next;
  enqueue.raise({ type: "evcc.send" }, { delay: afterMs, id: PACE });
}

function send({ context, enqueue }: Act): void {
  const { request, fault } = context;
  if (!request) return;
  if (fault?.kind === "vanish" || fault?.kind === "cutLink") {
    return breakOff(context, enqueue, `the car was told to ${fault.kind}`);
  }
  if (fault?.kind === "badBytes") {
    const payloadType = payloadTypeOf(request.root);
    const bytes = encodeFrame({ payloadType, payload: fault.bytes });
    enqueue.sendTo("wire", { type: "wire.sendBytes", bytes });
  } else enqueue.sendTo("wire", { type: "wire.send", message: request });
  arm(enqueue, context.timeoutMs);
}

function lost({ context, event, enqueue }: Act): void {
  if ("reason" in event) breakOff(context, enqueue, event.reason);
}

function late({ context, enqueue }: Act): void {
  const asked = context.request?.root ?? "supportedAppProtocolReq";
  breakOff(context, enqueue, `the station did not answer ${asked} in time`);
}

/** Ends without the station: no current, inlet open, pilot back to B. */
function breakOff(context: Context, enqueue: Enqueue, reason: string): void {
  context.body.command({ type: "car.draw", powerW: 0 });
  context.body.command({ type: "car.openInlet" });
  context.body.command({ type: "car.state", cp: "B" });
  const end: EvccEnd = { reason, agreed: false, how: "failed" };
  enqueue.raise({ type: "evcc.over", end });
}
