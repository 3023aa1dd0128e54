/**
 * The driver actor of a power stage whose loop runs in this thread: owns the
 * timer of the loop, and leaves the outlet open however it ends. Below it, the
 * stage's own lease does the same.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import type { AnyActorLogic } from "xstate";
import type { OutletPort } from "../../drivers/realtime/outlet_port.ts";
import { every, exclusive, fromEffect } from "../kernel/mod.ts";
import type { Board } from "./board.ts";
import { openOrder } from "./order_of.ts";

/** Duty cycle of high level communication (IEC 61851-1 Table A.7). */
const HLC_PERCENT = 5;

/** A loop that somebody has to turn. */
export interface TickedLoop extends OutletPort {
  /** One turn at `nowMonoMs`; brings what is simulated up to that moment first. */
  tick(nowMonoMs: number): void;
  /** Opens at once, without a look at any device; off until an order of a later epoch. */
  openNow(): void;
}

/** What the driver works with. */
export interface StageDriverParts {
  readonly loop: TickedLoop;
  readonly board: Pick<Board, "setLost">;
  readonly periodMs: number;
}

interface NoMessage {
  readonly type: "charger.none";
}

/** Logic of `stage:<id>` for a loop in this thread. */
export function tickingStage(
  { loop, board, periodMs }: StageDriverParts,
): AnyActorLogic {
  const held = exclusive(
    Effect.acquireRelease(
      Effect.sync(() => board.setLost(undefined)),
      () =>
        Effect.sync(() => {
          board.setLost("the driver of the power stage has stopped");
          openNow(loop);
        }),
    ),
  );
  return fromEffect<NoMessage, undefined, never>(
    (io) =>
      Effect.gen(function* () {
        yield* held;
        openNow(loop, io.kernel.clock.monoMs());
        const { clock } = io.kernel;
        yield* every(clock, periodMs, () => loop.tick(clock.monoMs()));
      }),
    { inbox: { commands: 1 } },
  );
}

/** Writes a blank order of a later epoch, and opens without waiting for the current. */
function openNow(
  loop: TickedLoop,
  nowMonoMs = loop.latest().atMonoMs,
): void {
  const { epoch, plug, pilot } = loop.latest();
  loop.write({
    ...openOrder(epoch + 1),
    // Whether the plug may be unlocked is the evse's to decide.
    lock: plug.locked,
    // What is offered by a duty cycle is withdrawn; 5 % offers nothing.
    pilot: pilot.dutyPercent === HLC_PERCENT ? "5%" : "X1",
  });
  try {
    loop.tick(nowMonoMs);
  } finally {
    // Nobody may turn the loop any more, or no device lets it be turned.
    loop.openNow();
  }
}
