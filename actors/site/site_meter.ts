/**
 * Address "siteMeter": passes what the meter at the connection shows on to the
 * site. It fails when the meter cannot be opened, and is started again later.
 *
 * @module
 */

import * as Effect from "effect/Effect";
import type { EventObject } from "xstate";
import { type EffectLogic, fromEffect } from "../kernel/mod.ts";
import type { SiteMessage, SiteMeterReading } from "./site_messages.ts";

/** A meter that somebody has opened. */
export interface OpenSiteMeter {
  /** Times on the kernel's monotonic clock; nothing when there is no new sample. */
  next(): SiteMeterReading | undefined;
  close(): void;
}

const PERIOD_MS = 200;

/** The logic of "siteMeter". */
export function siteMeter(
  open: () => OpenSiteMeter,
): EffectLogic<EventObject, undefined> {
  return fromEffect<EventObject, undefined, Error>(
    (io) =>
      Effect.gen(function* () {
        const meter = yield* Effect.acquireRelease(
          Effect.try({ try: open, catch: asError }),
          (opened) => Effect.sync(() => opened.close()),
        );
        while (true) {
          const reading = meter.next();
          if (reading) {
            const message: SiteMessage = { type: "site.meter", reading };
            io.send("site", message);
          }
          yield* Effect.sleep(PERIOD_MS);
        }
      }),
    { inbox: { commands: 1 } },
  );
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
