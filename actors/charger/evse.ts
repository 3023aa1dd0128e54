/**
 * The machine of one outlet, from plug-in to unplug.
 *
 * It takes the session's commands, the site's allocation and a person's stop,
 * and looks at the devices whenever its drivers say so. What a transition does
 * to the outlet is in `Attendant`. Every way out of a session leads through
 * `Ending` or `Faulted`: ramp, open, unlock below 60 V.
 *
 * @module
 */

import {
  type AnyActorLogic,
  type AnyStateMachine,
  createMachine,
  enqueueActions,
  type ProvidedActor,
} from "xstate";
import { linked } from "../kernel/mod.ts";
import { basicSession } from "./basic_session.ts";
import { Attendant, does, enter, type EvseContext, when } from "./attendant.ts";
import { servingStates, take, welded } from "./evse_serving.ts";
import type { MachineEvent } from "./messages.ts";
import type { Outlet } from "./outlet.ts";

/** Several actions in one; typed once for all of the machine's. */
const acts = enqueueActions<
  EvseContext,
  MachineEvent,
  undefined,
  MachineEvent,
  ProvidedActor,
  never,
  never,
  never,
  never
>;

/** Logic of `evse:<id>` for one outlet. */
export function evse(outlet: Outlet): AnyActorLogic {
  const hands = sessionActions(outlet);
  const machine = createMachine({
    types: {} as { context: EvseContext; events: MachineEvent },
    id: "evse",
    context: ({ self }) => ({ attendant: new Attendant(outlet, self) }),
    entry: does((a) => a.begin()),
    initial: "Unplugged",
    on: {
      "evse.beat": { actions: does((a) => a.beat()) },
      "evse.allocation": { actions: take },
      "evse.notify": { actions: take },
      "evse.link": { actions: does((a, event) => a.refuse(event)) },
      "evse.stopTransfer": { actions: does((a) => a.awaitOpen()) },
      "evse.closeContactor": { actions: does((a) => a.refuseClosing()) },
      "evse.sessionOver": { actions: take },
      "evse.emergencyStop": {
        target: ".Faulted",
        actions: does((a) => a.emergency()),
      },
      "evse.trip": [
        { guard: isGrave, target: ".Faulted", actions: take },
        { target: ".Ending", actions: take },
      ],
      "xstate.done.actor.session": { actions: hands.sessionGone },
      "xstate.error.actor.session": { actions: hands.sessionGone },
    },
    states: {
      Unplugged: unplugged(hands.accept),
      PluggedIn: pluggedIn(hands.accept),
      Fallback: fallback(hands.acceptBasic),
      Session: servingStates(hands),
      Ending: ending(hands.giveUp),
      Faulted: faulted(hands.giveUp),
    },
  });
  return linked(machine as AnyStateMachine);
}

/** Actions on the session's actor: started with a link, never restarted. */
function sessionActions(outlet: Outlet) {
  const { id, config } = outlet;
  const basic = config.basic && basicSession(outlet, config.basic);
  const { authorisation, sessionLogic } = config;
  const delay = authorisation.kind === "eim" ? authorisation.delayMs : 0;
  return {
    authorise: acts(({ context, event, enqueue }) => {
      enqueue.cancel("eim");
      const isKnown = context.attendant.ask(event);
      const after = { delay: isKnown ? 0 : delay, id: "eim" };
      enqueue.raise({ type: "evse.authorised" }, after);
    }),
    accept: acts(({ context, event, enqueue }) => {
      enqueue.cancel("eim");
      enqueue.stopChild("session");
      const input = context.attendant.accept(event);
      const systemId = `session:${id}`;
      enqueue.spawnChild(sessionLogic, { id: "session", systemId, input });
    }),
    acceptBasic: acts(({ context, enqueue }) => {
      if (basic === undefined) return;
      enqueue.cancel("eim");
      enqueue.stopChild("session");
      const input = context.attendant.acceptBasic();
      const systemId = `session:${id}`;
      enqueue.spawnChild(basic, { id: "session", systemId, input });
    }),
    sessionGone: acts(({ context, event, enqueue }) => {
      enqueue.stopChild("session");
      context.attendant.session.gone(event);
    }),
    giveUp: acts(({ context, enqueue }) => {
      enqueue.stopChild("session");
      context.attendant.giveUpSession();
    }),
  };
}

const isWelded = when((a) => a.isWelded);
const restedAndPlugged = when((a) => a.isRested && a.outlet.plugged);
const restedAndGone = when((a) => a.isRested && !a.outlet.plugged);
const isOverdue = when((a) => a.isOverdue);
const hasten = does((a) => a.hasten());
const leave = does((a) => a.left());
const release = does((a) => a.release());
const reset = does((a) => a.reset());

function unplugged<A>(accept: A) {
  return {
    entry: enter("Unplugged"),
    on: {
      "evse.tick": [
        { guard: when((a) => a.outlet.latched), target: "Faulted" },
        { guard: isWelded, target: "Faulted", actions: welded },
        {
          guard: when((a) => a.outlet.plugged),
          target: "PluggedIn",
          actions: does((a) => a.note("plugged in")),
        },
      ],
      "evse.link": [
        {
          guard: when((a) => a.mayAppear),
          target: "Session",
          actions: [does((a) => a.appear()), accept],
        },
        { actions: does((a, event) => a.refuse(event)) },
      ],
    },
  } as const;
}

function pluggedIn<A>(accept: A) {
  return {
    entry: [enter("PluggedIn"), does((a) => a.fallback.arrive())],
    on: {
      "evse.tick": [
        { guard: isWelded, target: "Faulted", actions: welded },
        {
          guard: when((a) => !a.outlet.plugged),
          target: "Unplugged",
          actions: leave,
        },
        { guard: when((a) => a.fallback.isDue), target: "Fallback" },
      ],
      "evse.link": { target: "Session", actions: accept },
    },
  } as const;
}

/** The pilot's signals between high level communication and basic charging. */
function fallback<A>(acceptBasic: A) {
  return {
    entry: [
      enter("Fallback"),
      does((a) => a.fallback.begin()),
      does((a) =>
        a.note("no session with the car: changing to basic charging")
      ),
    ],
    on: {
      "evse.tick": [
        { guard: isWelded, target: "Faulted", actions: welded },
        {
          guard: when((a) => a.fallback.isThrough && a.outlet.plugged),
          target: "Session",
          actions: acceptBasic,
        },
        {
          guard: when((a) => a.fallback.isThrough),
          target: "Unplugged",
          actions: leave,
        },
        { actions: does((a) => a.fallback.step()) },
      ],
    },
  } as const;
}

/** The outlet comes to rest by itself. */
function ending<G>(giveUp: G) {
  return {
    entry: [enter("Ending"), does((a) => a.rest())],
    on: {
      "evse.tick": [
        { guard: isWelded, target: "Faulted", actions: welded },
        { guard: restedAndPlugged, target: "PluggedIn", actions: release },
        {
          guard: restedAndGone,
          target: "Unplugged",
          actions: [release, leave],
        },
        { guard: isOverdue, actions: giveUp },
        { actions: hasten },
      ],
    },
  } as const;
}

/** The outlet comes to rest with a fault that somebody, or an unplug, clears. */
function faulted<G>(giveUp: G) {
  const clearsByUnplug = when((a) =>
    a.isRested && !a.outlet.plugged && !a.outlet.latched
  );
  return {
    entry: [enter("Faulted"), does((a) => a.rest())],
    on: {
      "evse.trip": {},
      "evse.emergencyStop": { actions: does((a) => a.emergency()) },
      "evse.reset": [
        { guard: restedAndPlugged, target: "PluggedIn", actions: reset },
        { guard: restedAndGone, target: "Unplugged", actions: reset },
        {
          actions: does((a) =>
            a.note("the fault stays: its cause is still there")
          ),
        },
      ],
      "evse.tick": [
        {
          guard: clearsByUnplug,
          target: "Unplugged",
          actions: [reset, leave],
        },
        { guard: isOverdue, actions: giveUp },
        { actions: hasten },
      ],
    },
  } as const;
}

/** Faults of the outlet or the cable, after which the plug must be pulled. */
function isGrave({ event }: { readonly event: MachineEvent }): boolean {
  if (event.type !== "evse.trip") return false;
  const { name } = event.trip;
  return name === "overvoltage" || name === "insulation" || name === "stage";
}
