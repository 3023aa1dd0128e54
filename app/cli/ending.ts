/**
 * How `v2gate start` ends: what it waits for, and that cars leave in order.
 *
 * @module
 */

import { onUnowned } from "../../drivers/exits/last_resort.ts";
import { onEnding } from "../../drivers/exits/signals.ts";
import { evseAddress } from "../../actors/charger/messages.ts";
import {
  GaveUp,
  type Kernel,
  type RunningSystem,
  tell,
} from "../../actors/kernel/mod.ts";
import type { Assembled } from "../assemble.ts";

/** How long cars get to end their sessions when the gateway stops, ms. */
const END_SESSIONS_MS = 15_000;

/** Why the gateway ends, and with which exit status. */
export interface Ending {
  readonly words: string;
  readonly code: number;
}

/** What ends a gateway, from before its first power until it has ended. */
export interface Endings {
  /** The first thing that happens: Ctrl-C, the time limit, a crash of the root, an error that nobody owns. */
  readonly first: Promise<Ending>;
  /** The system whose root may crash, once it runs. */
  watch(system: RunningSystem): void;
}

/**
 * Listens for what may end the gateway. It has to be called before the first
 * contactor can close: a signal that nobody awaits kills.
 */
export function endings(
  { minutes }: { readonly minutes: number | undefined },
  { clock }: Kernel,
): Endings {
  const { promise: first, resolve } = Promise.withResolvers<Ending>();
  const asked = () =>
    end({ words: "stopping: cars are asked to end", code: 0 });
  const timer = minutes === undefined
    ? undefined
    : clock.setTimeout(asked, minutes * 60_000);
  const end = (why: Ending) => {
    clock.clearTimeout(timer);
    unlisten();
    resolve(why);
  };
  const unlisten = onEnding(asked);
  // Until the process ends: whatever else fails, power ends in order.
  onUnowned((what) => {
    const words = `stopping in order: an error that nobody owns: ${what}`;
    end({ words, code: 1 });
  });
  return {
    first,
    watch: (system) =>
      void system.failed.then((error) =>
        end({ words: `the gateway gave up: ${reasonOf(error)}`, code: 1 })
      ),
  };
}

/** What a crash of the root began with, below the supervisors that gave up. */
function reasonOf(error: unknown): string {
  if (error instanceof GaveUp) {
    const { child, cause } = error;
    return cause instanceof GaveUp
      ? reasonOf(cause)
      : `${child}: ${reasonOf(cause)}`;
  }
  return error instanceof Error ? error.message : String(error);
}

/** Asks every car to end its session, and waits until the outlets are at rest. */
export async function endSessions(
  system: RunningSystem,
  { chargers }: Assembled,
  { clock }: Kernel,
): Promise<void> {
  const untilMs = clock.monoMs() + END_SESSIONS_MS;
  for (const { id } of chargers) {
    tell(system.root, evseAddress(id), {
      type: "evse.stop",
      by: "gateway",
      reason: "the gateway stops",
    });
  }
  const busy = () =>
    chargers.some(({ board }) =>
      /^(Session|Ending)/.test(board.status().state)
    );
  while (busy() && clock.monoMs() < untilMs) {
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 100));
  }
}
