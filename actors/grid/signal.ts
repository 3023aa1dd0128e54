/**
 * Addresses "signal:<id>": what the grid, a backend or a person wishes of the
 * whole site, as requests to its arbiter.
 *
 * @module
 */

import { type AnyActorRef, setup } from "xstate";
import { UNBOUNDED } from "../../drivers/realtime/order.ts";
import {
  type Address,
  address,
  kernelOf,
  type Logic,
  logicOf,
  tell,
} from "../kernel/mod.ts";
import type { Source } from "../site/requests.ts";
import {
  SITE,
  type SiteMessage,
  type SiteReply,
} from "../site/site_messages.ts";

/** Priorities where nobody names one: a person's wish rules over backends and the grid. */
export const PRIORITY = { grid: 50, manual: 100 } as const;

/** How a signal is made. */
export interface SignalOptions {
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
    /** Who hears the site's answer, if anybody. */
    readonly replyTo?: Address<SiteReply>;
  }
  | {
    readonly type: "signal.withdraw";
    readonly id: string;
    readonly replyTo?: Address<SiteReply>;
  };

/** One signal. */
export function signalAddress(id: string): Address<SignalEvent> {
  return address(`signal:${id}`);
}

/** The logic of one signal. */
export function signal(
  { source, priority }: SignalOptions,
): Logic<SignalEvent> {
  const pass = (
    { event, self }: { event: SignalEvent; self: AnyActorRef },
  ): void =>
    tell(
      self,
      SITE,
      event.type === "signal.withdraw"
        ? withdrawal(event, source)
        : request(event, source, priority, kernelOf(self).clock.nowMs()),
    );
  return logicOf(
    setup({ types: {} as { events: SignalEvent } }).createMachine({
      id: "signal",
      initial: "Listening",
      states: { Listening: { on: { "signal.*": { actions: pass } } } },
    }),
  );
}

type Kind<T> = Extract<SignalEvent, { type: T }>;

function withdrawal(
  { id, replyTo }: Kind<"signal.withdraw">,
  source: Source,
): SiteMessage {
  return {
    type: "site.withdraw",
    id,
    source,
    ...(replyTo !== undefined && { replyTo }),
  };
}

function request(
  { id, powerW, untilMs, replyTo }: Kind<"signal.setpoint">,
  source: Source,
  priority: number,
  nowMs: number,
): SiteMessage {
  return {
    type: "site.request",
    request: {
      id,
      source,
      priority,
      scope: { kind: "site" },
      steps: [{
        afterMs: 0,
        minW: -UNBOUNDED,
        maxW: UNBOUNDED,
        targetW: powerW,
      }],
      fromMs: nowMs,
      untilMs,
    },
    ...(replyTo !== undefined && { replyTo }),
  };
}
