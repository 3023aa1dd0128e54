/**
 * Address "plugs": carries what passes between the cars of this thread and the
 * simulated outlets of another one.
 *
 * @module
 */

import type { EventObject } from "xstate";
import type { CarSocket } from "../../drivers/testbench/mod.ts";
import { type EffectLogic, every, fromEffect } from "../kernel/mod.ts";

/** Cars are seen to change so often, ms. */
const PERIOD_MS = 20;

/** The logic of "plugs". */
export function plugs(
  sockets: readonly CarSocket[],
): EffectLogic<EventObject, undefined> {
  return fromEffect<EventObject>(
    ({ kernel }) =>
      every(kernel.clock, PERIOD_MS, () => {
        for (const socket of sockets) socket.exchange?.();
      }),
    { inbox: { commands: 1 } },
  );
}
