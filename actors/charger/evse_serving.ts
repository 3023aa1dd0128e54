/**
 * The states of an outlet while a session lives: the session's commands move
 * it, the devices confirm.
 *
 * @module
 */

import { does, enter, when } from "./attendant.ts";
import type { MachineEvent } from "./messages.ts";

/** The loop has stopped the current for want of the pilot. */
const isOfPilot = (event: MachineEvent) =>
  event.type === "evse.trip" && event.trip.name === "pilot";

/** Carries out a message by its type. */
export const take = does((a, event) => a.take(event));

/** The contactor stays closed against its order. */
export const welded = does((a) => a.fault("the contactor is welded", true));

const pulled = {
  guard: when((a) => a.isPulled),
  target: "#evse.Ending",
  actions: does((a) => a.end("the plug was pulled during the session")),
} as const;
const watch = [
  {
    guard: when((a) => a.isWelded),
    target: "#evse.Faulted",
    actions: welded,
  },
  pulled,
] as const;

const settleClosed = does((a) => a.session.settle("evse.closeContactor"));
const settleOpen = does((a) => a.session.settle("evse.stopTransfer"));

/** `Session`: its commands, and the state each one leads to. */
export function servingStates<A, E, G>(hands: {
  readonly accept: A;
  readonly authorise: E;
  readonly sessionGone: G;
}) {
  const { accept, authorise, sessionGone } = hands;
  return {
    initial: "Setup",
    on: {
      "evse.tick": [...watch, { actions: does((a) => a.look()) }],
      "evse.trip": [
        // Without a plug there is no pilot: the loop may see that first.
        {
          ...pulled,
          guard: when((a, event) => a.isPulled && isOfPilot(event)),
        },
        {
          guard: when((a, event) => a.isLettingGo && isOfPilot(event)),
          target: ".Opening",
          actions: does((a) => a.letGo()),
        },
      ],
      "evse.link": [
        {
          guard: when((a) => a.session.isQuiet),
          target: "#evse.Session",
          reenter: true,
          actions: accept,
        },
        { actions: does((a, event) => a.refuse(event)) },
      ],
      "evse.authorise": { actions: authorise },
      "evse.authorised": { actions: take },
      "evse.vehicle": { actions: take },
      "evse.startCableCheck": { target: ".CableCheck", actions: take },
      "evse.preCharge": { target: ".PreCharge", actions: take },
      "evse.closeContactor": { target: ".Closing", actions: take },
      "evse.stopTransfer": { target: ".Opening", actions: take },
      // Welding is watched for at all times: nothing more to do when asked.
      "evse.weldingDetection": { actions: take },
      "evse.stop": { actions: take },
      "evse.sessionOver": { target: "#evse.Ending", actions: take },
      "xstate.done.actor.session": {
        target: "#evse.Ending",
        actions: sessionGone,
      },
      "xstate.error.actor.session": {
        target: "#evse.Ending",
        actions: sessionGone,
      },
    },
    states: {
      Setup: { entry: enter("Session.Setup") },
      CableCheck: cableCheck,
      PreCharge: { entry: enter("Session.PreCharge") },
      Closing: closing,
      Ready: conducting("Session.Ready", {
        "evse.startTransfer": { target: "Transfer", actions: take },
      }),
      Transfer: conducting("Session.Transfer", {
        "evse.standby": { target: "Ready", actions: take },
        // Again, under a schedule negotiated anew.
        "evse.startTransfer": { actions: take },
      }),
      Opening: opening,
    },
  } as const;
}

const cableCheck = {
  entry: enter("Session.CableCheck"),
  on: {
    "evse.tick": [
      ...watch,
      {
        guard: when((a) => a.cableCheckFailure !== undefined),
        target: "#evse.Faulted",
        actions: does((a) => a.cableCheckFailed()),
      },
      {
        guard: when((a) => a.outlet.state.cableCheck === "passed"),
        target: "Setup",
      },
      { actions: does((a) => a.stepCableCheck()) },
    ],
  },
} as const;

const closing = {
  entry: enter("Session.Closing"),
  on: {
    "evse.tick": [
      ...watch,
      {
        guard: when((a) => a.isClosed),
        target: "Ready",
        actions: settleClosed,
      },
      {
        guard: when((a) => a.isClosingLate),
        target: "#evse.Ending",
        actions: does((a) => a.closingFailed()),
      },
      { actions: does((a) => a.stepClosing()) },
    ],
  },
} as const;

const opening = {
  entry: enter("Session.Opening"),
  on: {
    "evse.tick": [
      ...watch,
      {
        guard: when((a) => a.isOpen),
        target: "Setup",
        actions: settleOpen,
      },
    ],
  },
} as const;

/** The contactor is closed; asked once more to close it, it says that it is. */
function conducting<C>(name: string, commands: C) {
  const close = does((a) => {
    a.session.awaits("evse.closeContactor");
    a.session.settle("evse.closeContactor");
  });
  return {
    entry: enter(name),
    on: { ...commands, "evse.closeContactor": { actions: close } },
  } as const;
}
