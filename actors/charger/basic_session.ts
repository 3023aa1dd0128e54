/**
 * A session with a car that does not communicate: basic charging by duty cycle
 * and pilot states (IEC 61851-1 Annex A), under the same evse, permits and
 * site as any other. It gives the commands that an SECC gives.
 *
 * It reads the pilot when the evse wakes it. Energy goes into the vehicle only.
 *
 * @module
 */

import { type AnyActorLogic, setup } from "xstate";
import type { Command, Settled } from "../../protocols/iso15118/secc/types.ts";
import { linked } from "../kernel/mod.ts";
import { basicGuard } from "./basic_guard.ts";
import { BasicTalk } from "./basic_talk.ts";
import type { BasicOptions } from "./config.ts";
import type { BasicInput } from "./messages.ts";
import type { Outlet } from "./outlet.ts";

type BasicEvent =
  | { readonly type: "session.wake" }
  | { readonly type: "session.settled"; readonly settled: Settled }
  | { readonly type: "session.abort"; readonly reason: string };

interface Args {
  readonly context: { readonly talk: BasicTalk };
  readonly event: BasicEvent;
}

/** A car has so long to open S2 once the PWM is gone, ms (sequences 9.1 and 10.2). */
export const OPENS_S2_MS = 6_000;

const does =
  (what: (talk: BasicTalk, event: BasicEvent) => void) =>
  ({ context, event }: Args): void => what(context.talk, event);
const when = (judge: (talk: BasicTalk) => boolean) => ({ context }: Args) =>
  judge(context.talk);
const orders = (command: Command) => does((talk) => talk.order(command));
const ends = (how: "terminated" | "failed", why: (talk: BasicTalk) => string) =>
  does((talk) => talk.endsBy(how, why(talk)));

/** The first thing seen at each look, whatever goes on. */
const over = [
  {
    guard: when((talk) => talk.fault !== undefined),
    target: "Over",
    actions: ends("failed", ({ fault }) => fault ?? ""),
  },
  {
    guard: when(({ supply }) => supply.isGone),
    target: "Over",
    actions: ends("terminated", () => "the car was unplugged"),
  },
] as const;
const stopped = {
  guard: when((talk) => talk.isAskedToStop),
  target: "Over",
  actions: ends("terminated", () => "the station stopped charging"),
} as const;
const renew = { actions: does((talk) => talk.renew()) } as const;
const done = ({ event }: Args): boolean =>
  event.type === "session.settled" && event.settled.ok;

/** Logic of a basic session at one outlet. */
export function basicSession(
  outlet: Outlet,
  options: BasicOptions,
): AnyActorLogic {
  const machine = setup({
    types: {} as {
      context: { readonly talk: BasicTalk };
      events: BasicEvent;
      input: BasicInput;
    },
    actors: { guard: basicGuard(outlet, options) },
    delays: { opensS2: OPENS_S2_MS, nextTurn: 0 },
  }).createMachine({
    id: "basic",
    context: ({ input, self }) => ({
      talk: new BasicTalk(outlet, options, input, self),
    }),
    invoke: { src: "guard", input: ({ context }) => context.talk },
    on: {
      "session.abort": {
        target: ".Over",
        actions: does((talk, event) =>
          talk.endsBy("failed", "reason" in event ? event.reason : "")
        ),
      },
    },
    initial: "Authorising",
    states: {
      Authorising: {
        entry: does((talk) => talk.ask()),
        on: {
          "session.wake": [
            ...over,
            stopped,
            {
              guard: when((talk) => talk.isAuthorised),
              target: "Waiting",
            },
          ],
        },
      },
      // The car has its offer and is not ready, or there is nothing to offer.
      Waiting: {
        entry: renew.actions,
        on: {
          "session.wake": [
            ...over,
            stopped,
            {
              guard: when(({ supply }) => supply.wants && supply.amps > 0),
              target: "Closing",
            },
            renew,
          ],
        },
      },
      Closing: {
        entry: orders({ type: "evse.closeContactor" }),
        on: {
          "session.wake": [
            ...over,
            { guard: when(({ supply }) => !supply.wants), target: "Opening" },
            renew,
          ],
          "session.settled": [
            {
              guard: done,
              target: "Charging",
              actions: orders({ type: "evse.startTransfer" }),
            },
            {
              target: "Over",
              actions: ends("failed", () => "the contactor did not close"),
            },
          ],
        },
      },
      Charging: {
        entry: does((talk) => talk.charges()),
        on: {
          "session.wake": [
            ...over,
            { guard: when(({ supply }) => !supply.wants), target: "Opening" },
            {
              guard: when((talk) => talk.isOverdrawn),
              target: "Opening",
              actions: ends(
                "failed",
                () => "the car draws more than it is offered",
              ),
            },
            {
              guard: when(({ supply }) => supply.isGiving),
              target: "Opening",
              actions: ends(
                "failed",
                () => "the car gives energy back, which basic charging forbids",
              ),
            },
            { guard: when((talk) => talk.mustStop), target: "Withdrawing" },
            renew,
          ],
        },
      },
      // No PWM any more; the car opens its switch, or the contactor opens under load.
      Withdrawing: {
        entry: does((talk) => talk.withhold()),
        after: { opensS2: "Opening" },
        on: {
          "session.wake": [
            ...over,
            { guard: when(({ supply }) => !supply.wants), target: "Opening" },
            { guard: when((talk) => talk.mayGoOn), target: "Charging" },
            { actions: does((talk) => talk.stay()) },
          ],
        },
      },
      Opening: {
        entry: does((talk) => talk.open()),
        on: {
          "session.wake": [...over, {
            actions: does((talk) => talk.stay()),
          }],
          "session.settled": [
            { guard: when((talk) => talk.isEnded), target: "Over" },
            { target: "Waiting" },
          ],
        },
      },
      // The end of an actor overtakes its last message: it waits for the next turn.
      Over: {
        entry: does((talk) => talk.close()),
        on: { "session.abort": {} },
        after: { nextTurn: "Ended" },
      },
      Ended: { type: "final" },
    },
  });
  return linked(machine);
}
