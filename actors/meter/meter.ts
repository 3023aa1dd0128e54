/**
 * Addresses "meter:<id>": looks at a meter once a second, keeps summaries of
 * the last minutes, and stops the outlet when its meter cannot be believed.
 *
 * Samples stay with the driver; only the verdict becomes a message.
 *
 * @module
 */

import { type AnyActorLogic, type AnyActorRef, setup } from "xstate";
import type { MeterSample } from "../../drivers/devices/mod.ts";
import { kernelOf, linked, tell } from "../kernel/mod.ts";
import { implausible, type MeterRange } from "./plausibility.ts";

/** What a meter actor looks at. */
export interface MeterOptions {
  readonly chargerId: string;
  readonly range: MeterRange;
  /** The driver's latest sample; the driver overwrites it. */
  latest(): MeterSample;
}

/** What passed in one minute. */
export interface MeterMinute {
  /** Wall-clock ms of its beginning. */
  readonly fromMs: number;
  readonly chargedWh: number;
  readonly dischargedWh: number;
}

const PERIOD_MS = 1_000;
const MINUTE_MS = 60_000;
/** Two hours of minutes. */
const MINUTES_KEPT = 120;

interface Context {
  before: MeterSample;
  opened: MeterSample & { readonly fromMs: number };
  readonly minutes: MeterMinute[];
}

/** The logic of one meter. */
export function meter(options: MeterOptions): AnyActorLogic {
  const { chargerId, range, latest } = options;
  const look = ({ context, self }: { context: Context; self: AnyActorRef }) => {
    const now = { ...latest() };
    const wrong = implausible(context.before, now, range);
    // A standing register is compared over a minute, not over a second.
    if (
      now.chargedWh !== context.before.chargedWh ||
      now.dischargedWh !== context.before.dischargedWh ||
      Math.abs(now.powerW) < 1 || wrong !== undefined
    ) context.before = now;
    summarise(context, now, kernelOf(self).clock.nowMs());
    if (wrong === undefined) return;
    tell(self, `evse:${chargerId}`, {
      type: "evse.trip",
      trip: { name: "meter", reason: wrong },
    });
  };
  return linked(
    setup({
      types: {} as { context: Context },
      delays: { period: PERIOD_MS },
    }).createMachine({
      id: "meter",
      context: ({ self }) => {
        const now = { ...latest() };
        const fromMs = kernelOf(self).clock.nowMs();
        return { before: now, opened: { ...now, fromMs }, minutes: [] };
      },
      initial: "Watching",
      states: {
        Watching: {
          after: {
            period: { target: "Watching", reenter: true, actions: look },
          },
        },
      },
    }),
  );
}

function summarise(context: Context, now: MeterSample, nowMs: number): void {
  const { opened, minutes } = context;
  if (nowMs - opened.fromMs < MINUTE_MS) return;
  minutes.push({
    fromMs: opened.fromMs,
    chargedWh: now.chargedWh - opened.chargedWh,
    dischargedWh: now.dischargedWh - opened.dischargedWh,
  });
  if (minutes.length > MINUTES_KEPT) minutes.shift();
  context.opened = { ...now, fromMs: nowMs };
}
