/**
 * The driver actor that has the evse look at its devices: at once when they
 * show something new or the evse waits for something, else with each beat.
 *
 * @module
 */

import * as Effect from "effect/Effect";
import type { OutletReport } from "../../drivers/realtime/order.ts";
import type { OutletPort } from "../../drivers/realtime/outlet_port.ts";
import { type EffectLogic, fromEffect } from "../kernel/mod.ts";
import type { Board } from "./board.ts";
import { evseAddress } from "./messages.ts";
import { SAFE_V } from "./step/ends.ts";
import type { EvseState, Phase } from "./step/state.ts";

/** The evse renews and reports so often, ms. */
export const BEAT_MS = 500;

/** Phases that wait for a device rather than for a message. */
const WAITING: ReadonlySet<Phase> = new Set<Phase>([
  "Session.CableCheck",
  "Session.Closing",
  "Session.Opening",
  "Ending",
  "Fallback",
]);

/** What a look has seen, to tell news from it. */
export type Seen = string;

/** What of a report is news when it differs. */
export function seenOf(report: OutletReport): Seen {
  const { contactor, trip } = report;
  return [
    report.pilot.state,
    contactor.wanted,
    contactor.closed,
    report.mode,
    report.missing,
    report.dischargePermitted,
    report.insulation.verdict,
    report.grid.good,
    report.emergencyStop.pressed,
    trip?.name,
    trip?.epoch,
    trip?.atMonoMs,
  ].join();
}

/** The evse waits for something that only a look can show. */
export function isWaiting(state: EvseState, report: OutletReport): boolean {
  const { phase, session, selfTest, power } = state;
  const { contactor, stage } = report;
  if (WAITING.has(phase) || selfTest) return true;
  if (contactor.closed !== contactor.wanted) return true;
  const isOff = power.mode === "off";
  if (isOff && (contactor.closed || stage.busV >= SAFE_V)) return true;
  return session !== undefined &&
    (phase === "Faulted" || session.basic?.part === "Withdrawing");
}

interface NoMessage {
  readonly type: "charger.none";
}

/** Logic of `look:<id>`; `everyMs` is how often it reads the report. */
export function lookDriver(
  id: string,
  { port, board, everyMs }: {
    readonly port: OutletPort;
    readonly board: Pick<Board, "state">;
    readonly everyMs: number;
  },
): EffectLogic<NoMessage, undefined> {
  return fromEffect<NoMessage, undefined, never>(
    (io) =>
      Effect.gen(function* () {
        let beatMs = -Infinity;
        let seen: Seen = "";
        let turnMs = -Infinity;
        while (true) {
          // The evse starts after its drivers: the first word waits for it.
          yield* Effect.sleep(everyMs);
          const now = io.kernel.clock.monoMs();
          const report = port.latest();
          const isBeat = now - beatMs >= BEAT_MS;
          if (isBeat) {
            beatMs = now;
            io.send(evseAddress(id), { type: "evse.beat" });
          }
          const sees = seenOf(report);
          const isSilent = report.atMonoMs === turnMs;
          const isNews = sees !== seen || isSilent ||
            isWaiting(board.state(), report);
          seen = sees;
          turnMs = report.atMonoMs;
          if (isNews && !isBeat) {
            io.send(evseAddress(id), { type: "evse.look" });
          }
        }
      }),
    { inbox: { commands: 1 } },
  );
}
