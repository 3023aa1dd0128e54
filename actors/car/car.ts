/**
 * A virtual car: it arrives, plugs in, finds its charger, talks, and leaves.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import { type AnyActorRef, assign, type EventObject, setup } from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import type { CarFault } from "../../protocols/iso15118/shared/evcc/faults.ts";
import type { CarOptions } from "../../protocols/iso15118/shared/evcc/types.ts";
import type { CarPnc } from "../../protocols/iso15118/pnc/types.ts";
import type { SupportedProtocol } from "../../protocols/iso15118/sap/mod.ts";
import { fromEffect, type Logic, logicOf } from "../kernel/mod.ts";
import type { Body } from "./car_body.ts";
import { type EvccEnd, type EvccInput, evccSession } from "./evcc.ts";
import type { WireHabits } from "../session/wire.ts";

/** What a car is started with. */
export interface CarInput {
  readonly body: Body;
  readonly protocols: readonly SupportedProtocol[];
  readonly options: CarOptions;
  readonly pnc?: CarPnc;
  /** Finds the charger and brings up a link to it. */
  connect(): Promise<ByteLink>;
  /** Time until it plugs in, and the longest it stays plugged in, ms. */
  readonly arriveMs: number;
  readonly stayMs: number;
  /** How long after a pause the car wakes and joins its session again, ms. */
  readonly pauseMs: number;
  readonly faults?: readonly CarFault[];
  readonly habits?: WireHabits;
  /** Waits at least so long for every answer, ms. */
  readonly patienceMs?: number;
}

type CarEvent =
  | { readonly type: "car.link"; readonly link: ByteLink }
  | { readonly type: "car.noLink"; readonly reason: string }
  | { readonly type: "car.ask"; readonly kind: "stop" | "pause" | "leave" };

interface Context extends CarInput {
  readonly link: ByteLink | undefined;
  readonly end: EvccEnd | undefined;
}

/** Period of the car's own physics, ms. */
const STEP_MS = 50;
/** From the end of the session until the plug is pulled, ms. */
const UNPLUG_MS = 1500;

const NO_END: EvccEnd = {
  reason: "no session took place",
  agreed: false,
  how: "failed",
};

const connecting = fromEffect<EventObject, CarInput, never>(
  (io) =>
    connected(io.input).pipe(
      Effect.match({
        onSuccess: (link): CarEvent => ({ type: "car.link", link }),
        onFailure: ({ message }): CarEvent => ({
          type: "car.noLink",
          reason: message,
        }),
      }),
      Effect.map((event) => io.tell(event)),
    ),
  { inbox: { commands: 1 } },
);

/** A link that stands only after the car was stopped has no owner: close it. */
function connected({ connect }: CarInput): Effect.Effect<ByteLink, Error> {
  return Effect.callback<ByteLink, Error>((resume) => {
    let wanted = true;
    connect().then((link) => {
      if (wanted) resume(Effect.succeed(link));
      else link.close();
    }, (error: Error) => resume(Effect.fail(error)));
    return Effect.sync(() => {
      wanted = false;
    });
  });
}

const physics = fromEffect<EventObject, Body, never>(
  (io) =>
    Effect.forever(
      Effect.andThen(
        Effect.sync(() => io.input.step(io.kernel.clock.monoMs())),
        Effect.sleep(STEP_MS),
      ),
    ),
  { inbox: { commands: 1 } },
);

const parts = setup({
  types: {} as {
    context: Context;
    events: CarEvent;
    input: CarInput;
    output: EvccEnd;
  },
  actors: { connecting, physics, evcc: evccSession() },
  delays: {
    arrive: ({ context }) => context.arriveMs,
    stay: ({ context }) => context.stayMs,
    pause: ({ context }) => context.pauseMs,
    unplug: UNPLUG_MS,
  },
  guards: {
    paused: ({ context }) => context.end?.how === "paused",
  },
});

/** From the plug-in until the plug is pulled. */
const plugged = parts.createStateConfig({
  entry: ({ context }) => context.body.plugIn(),
  exit: ({ context }) => context.body.unplug(),
  invoke: {
    src: "physics",
    input: ({ context }) => context.body,
  },
  after: {
    stay: { actions: ({ context }) => context.body.ask("leave") },
  },
  initial: "Connecting",
  states: {
    Connecting: {
      invoke: { src: "connecting", input: ({ context }) => context },
      on: {
        "car.link": {
          target: "Communicating",
          actions: assign(({ event }) => ({ link: event.link })),
        },
        "car.noLink": {
          target: "Ready",
          actions: assign(({ context, event }) => ({
            end: since(context, { ...NO_END, reason: event.reason }),
          })),
        },
      },
    },
    Communicating: {
      invoke: {
        id: "evcc",
        src: "evcc",
        input: ({ context }: { context: Context }) => evccInput(context),
        onDone: {
          target: "Ready",
          actions: [
            ({ context }) => context.body.settled(),
            assign(({ context, event }) => ({
              end: since(context, event.output as EvccEnd),
              link: undefined,
            })),
          ],
        },
        onError: {
          target: "Ready",
          actions: assign({
            end: { ...NO_END, reason: "the car's own EVCC crashed" },
          }),
        },
      },
    },
    Ready: {
      always: { guard: "paused", target: "Sleeping" },
      after: { unplug: "#car.Gone" },
    },
    Sleeping: { after: { pause: "Connecting" } },
  },
});

/** The logic of one car; its output is the {@link EvccEnd} of its last session. */
export function car(): Logic<CarEvent, CarInput> {
  const machine = parts.createMachine({
    id: "car",
    context: ({ input }) => ({ ...input, link: undefined, end: undefined }),
    output: ({ context }) => context.end ?? NO_END,
    initial: "Away",
    on: {
      "car.ask": {
        actions: ({ context, event }) => context.body.ask(event.kind),
      },
    },
    states: {
      Away: { after: { arrive: "Plugged" } },
      Plugged: plugged,
      Gone: { type: "final" },
    },
  });
  return logicOf(machine);
}

/** The end of a session; one that failed names the pause it came after. */
function since({ end: before }: Context, end: EvccEnd): EvccEnd {
  return before?.how === "paused" && end.how === "failed"
    ? { ...end, reason: `after the pause, ${end.reason}` }
    : end;
}

function evccInput(context: Context): EvccInput {
  const { link, body, protocols, options, pnc, end } = context;
  const { faults, habits, patienceMs } = context;
  if (!link) throw new Error("cannot start the EVCC: the car has no link");
  return {
    link,
    body,
    protocols,
    options: end?.paused ? { ...options, resume: end.paused } : options,
    ...(pnc && { pnc }),
    ...(faults && { faults }),
    ...(habits && { habits }),
    patienceMs,
  };
}

/** The car's present end, once it has one. */
export function endOf(car: AnyActorRef): EvccEnd | undefined {
  return (car.getSnapshot() as { output?: EvccEnd }).output;
}
