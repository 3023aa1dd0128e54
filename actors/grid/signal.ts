/**
 * Addresses "signal:<id>": what the grid, a backend or a person wishes of the
 * whole site, as requests to its arbiter.
 *
 * @module
 */

import { type AnyActorLogic, type AnyActorRef, setup } from "xstate";
import { kernelOf, linked, tell } from "../kernel/mod.ts";
import type { Source } from "../site/messages.ts";

/** How a signal is made. */
export interface SignalOptions {
  readonly id: string;
  readonly source: Source;
  /** Greater rules over smaller. */
  readonly priority: number;
}

/** What "signal:<id>" takes; watts signed, times wall-clock ms. */
export type SignalEvent =
  | {
    readonly type: "signal.setpoint";
    readonly id: string;
    readonly powerW: number;
    readonly untilMs: number;
  }
  | { readonly type: "signal.withdraw"; readonly id: string };

const NO_BOUND_W = 1e9;

/** The logic of one signal. */
export function signal({ source, priority }: SignalOptions): AnyActorLogic {
  const pass = (
    { event, self }: { event: SignalEvent; self: AnyActorRef },
  ): void => {
    const { id } = event;
    if (event.type === "signal.withdraw") {
      return tell(
        self,
        "site",
        { type: "site.withdraw", id },
      );
    }
    const request = {
      id,
      source,
      priority,
      minW: -NO_BOUND_W,
      maxW: NO_BOUND_W,
      targetW: event.powerW,
      fromMs: kernelOf(self).clock.nowMs(),
      untilMs: event.untilMs,
    };
    tell(self, "site", { type: "site.request", request });
  };
  return linked(
    setup({ types: {} as { events: SignalEvent } }).createMachine({
      id: "signal",
      initial: "Listening",
      states: { Listening: { on: { "signal.*": { actions: pass } } } },
    }),
  );
}
