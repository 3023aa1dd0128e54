/**
 * Address "records": owns the records of sessions. It keeps what sessions and
 * the chargers' events tell, in the records and in the trace, and closes what
 * an earlier run of the program left open.
 *
 * @module
 */

import type { ChargerEvent, Registers } from "../charger/events.ts";
import { Effect } from "../kernel/effect.ts";
import { type EffectLogic, fromEffect } from "../kernel/mod.ts";
import type { RecordsMessage } from "./messages.ts";
import type { SessionRecords } from "./session_records.ts";
import { tracedEvent } from "./traced.ts";

/** Messages of each type that wait to be recorded; the oldest is dropped and counted in the trace. */
const WAITING = 8_192;
/** A meter is waited for so long after a start, ms; looked for so often. */
const METER_MS = 10_000;
const LOOK_MS = 500;
/** While energy flows a charger is heard of at least each minute, ms. */
const UNHEARD_MS = 70_000;
const HOUR_MS = 3_600_000;
/** Meters of running sessions are read so often between events, ms. */
const READ_MS = 15_000;

/** What a charger's meter shows, and the most power that flows through it, W. */
export interface MeterReading {
  readonly registers: Registers;
  readonly maxW: number;
}

/** What "records" works with. */
export interface RecorderParts {
  readonly records: SessionRecords;
  /** A charger's meter; undefined while it has not been read since the start. */
  meterOf?(chargerId: string): MeterReading | undefined;
}

/** The logic of "records". */
export function recorder(
  parts: RecorderParts,
): EffectLogic<RecordsMessage, undefined> {
  return fromEffect<RecordsMessage>(
    ({ inbox, kernel: { clock, trace } }) => {
      const take = (message: RecordsMessage) => {
        if (message.type === "charger.event") {
          trace.add(tracedEvent(message.event));
        }
        record(parts, message);
      };
      const concluding = Effect.forkScoped(conclude(parts));
      const reading = Effect.forkScoped(
        Effect.forever(
          Effect.andThen(
            Effect.sleep(READ_MS),
            Effect.sync(() => readMeters(parts, clock.nowMs())),
          ),
        ),
      );
      return Effect.andThen(
        Effect.andThen(concluding, reading),
        Effect.forever(
          Effect.flatMap(inbox.take, (message) => {
            take(message);
            return message.type === "records.recalled"
              ? concluding
              : Effect.void;
          }),
        ),
      );
    },
    {
      inbox: {
        commands: 1,
        rings: {
          "charger.event": WAITING,
          "records.opened": WAITING,
          "records.changed": WAITING,
          "records.answered": WAITING,
          "records.closed": WAITING,
          "records.recalled": 1,
        },
      },
    },
  );
}

/** What has flowed is known, whenever the process is killed. */
function readMeters({ records, meterOf }: RecorderParts, nowMs: number): void {
  if (!meterOf) return;
  records.readMeters((id) => meterOf(id)?.registers, nowMs);
}

function record(parts: RecorderParts, message: RecordsMessage): void {
  const { records } = parts;
  switch (message.type) {
    case "charger.event":
      return happened(parts, message.event);
    case "records.opened":
      return records.open(message.opening);
    case "records.changed":
      return records.update(message.number, message.change);
    case "records.answered":
      return records.answered(message.number, message.answers);
    case "records.closed":
      return records.close(message.number, message.closing);
    case "records.recalled":
      return records.recall(message.recalled);
  }
}

function happened(
  { records, meterOf }: RecorderParts,
  event: ChargerEvent,
): void {
  // A session that begins is where every earlier one had ended.
  if (event.kind === "linked" || event.kind === "fallback") {
    const { chargerId, registers } = event;
    const maxW = meterOf?.(chargerId)?.maxW ?? 0;
    records.conclude(chargerId, { registers, mostWh: mostWh(maxW) });
    records.supersede(event);
  }
  records.happened(event);
}

/** The most energy that can have flowed since a charger was last heard of. */
function mostWh(maxW: number): number {
  return maxW * UNHEARD_MS / HOUR_MS;
}

/** Closes what an earlier run left open, each session once its meter is read. */
function conclude({ records, meterOf }: RecorderParts): Effect.Effect<void> {
  return Effect.gen(function* () {
    for (let waitedMs = 0; waitedMs < METER_MS; waitedMs += LOOK_MS) {
      for (const chargerId of records.interruptedAt()) {
        const reading = meterOf?.(chargerId);
        if (!reading && meterOf) continue;
        records.conclude(
          chargerId,
          reading
            ? { registers: reading.registers, mostWh: mostWh(reading.maxW) }
            : null,
        );
      }
      if (records.interruptedAt().size === 0) return;
      yield* Effect.sleep(LOOK_MS);
    }
    for (const chargerId of records.interruptedAt()) {
      records.conclude(chargerId, null);
    }
  });
}
