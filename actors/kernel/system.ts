/**
 * Starts an actor system on a kernel and stops it in order.
 *
 * @module
 */

import { type AnyActorLogic, type AnyActorRef, createActor } from "xstate";
import { Observer } from "./observer.ts";
import type { Kernel } from "./kernel.ts";
import { SystemState } from "./system_state.ts";
import { VirtualClock } from "./virtual_clock.ts";

/** A running system. */
export interface RunningSystem {
  readonly root: AnyActorRef;
  /** Who has this system id at present. */
  get(address: string): AnyActorRef | undefined;
  /** Resolves once nothing closes in `ref` or below it, or after `withinMs`. */
  closed(ref: AnyActorRef, withinMs: number): Promise<void>;
  /** Resolves with the error when the root crashes; never otherwise. */
  readonly failed: Promise<unknown>;
  /**
   * Stops everything, children last first, and waits for the finalisers, at
   * most `deadlineMs` (default 10 000). A virtual clock that nobody else drives is
   * driven meanwhile.
   */
  stop(deadlineMs?: number): Promise<void>;
}

/** With what a system is started. */
export interface SystemOptions {
  readonly kernel: Kernel;
  readonly input?: unknown;
  /** Address of the root. Default `gateway`. */
  readonly address?: string;
}

const STOP_DEADLINE_MS = 10_000;

/** Starts `logic` as the root of a new system. */
export function startSystem(
  logic: AnyActorLogic,
  options: SystemOptions,
): RunningSystem {
  const { kernel, input, address = "gateway" } = options;
  const state = new SystemState(kernel);
  const observer = new Observer(state);
  const root = createActor(logic, {
    id: address,
    systemId: address,
    input,
    clock: kernel.clock,
    inspect: observer.inspect,
  }) as AnyActorRef;
  const failed = new Promise<unknown>((resolve) => {
    root.subscribe({
      error: (error) => {
        observer.crashed(root, error);
        state.questions.close();
        resolve(error);
      },
    });
  });
  (root as unknown as { start(): void }).start();
  return {
    root,
    failed,
    get: (id) => root.system.get(id),
    closed: (ref, withinMs) =>
      new Promise((resolve) =>
        state.whenClosed(ref, withinMs, () => resolve())
      ),
    stop: (deadlineMs = STOP_DEADLINE_MS) => stop(state, root, deadlineMs),
  };
}

async function stop(
  state: SystemState,
  root: AnyActorRef,
  deadlineMs: number,
): Promise<void> {
  const { clock, trace } = state.kernel;
  (root as unknown as { stop(): void }).stop();
  // Before the finalisers: one of them may wait for somebody who asked.
  state.questions.close();
  let over = false;
  const closed = new Promise<void>((resolve) => {
    state.whenClosed(undefined, deadlineMs, (late) => {
      if (late) {
        const reason = `finalisers took more than ${deadlineMs} ms`;
        trace.add({ kind: "stop", actor: "system", reason });
      }
      over = true;
      resolve();
    });
  });
  if (clock instanceof VirtualClock && !clock.driving) {
    await clock.until(() => over, deadlineMs);
  }
  await closed;
}
