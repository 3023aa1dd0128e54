/**
 * Address "siteMeter": passes what the meter at the connection shows on to the
 * site. A meter that cannot be opened or read is opened again and again, and
 * the site goes on without it: a meter must not take the chargers with it.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
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
/** Between two tries to open it. */
const AGAIN_MS = 1_000;
/** A meter that shows nothing new for so long is opened anew: its file may be another one by now. */
const SILENT_MS = 5_000;

/** The logic of "siteMeter". */
export function siteMeter(
  open: () => OpenSiteMeter,
): EffectLogic<EventObject, undefined> {
  return fromEffect<EventObject, undefined>(
    ({ send, kernel }) => {
      let told: string | undefined;
      const tell = (words: string) => {
        if (words === told) return;
        told = words;
        const note = {
          type: "account.note",
          chargerId: "all",
          what: words,
        } as const;
        send("account", note);
      };
      const reads = Effect.gen(function* () {
        const meter = yield* Effect.acquireRelease(
          Effect.try({ try: open, catch: asError }),
          (opened) => Effect.sync(() => opened.close()),
        );
        let lastMs = kernel.clock.monoMs();
        while (kernel.clock.monoMs() - lastMs < SILENT_MS) {
          const reading = yield* Effect.try({
            try: () => meter.next(),
            catch: asError,
          });
          if (reading) {
            lastMs = kernel.clock.monoMs();
            tell("the site's meter is read");
            const message: SiteMessage = { type: "site.meter", reading };
            send("site", message);
          }
          yield* Effect.sleep(PERIOD_MS);
        }
        tell("the site's meter shows nothing new");
      });
      return Effect.forever(
        Effect.scoped(reads).pipe(
          Effect.catch((cause) =>
            Effect.sync(() =>
              tell(`the site's meter cannot be read: ${cause.message}`)
            )
          ),
          Effect.andThen(Effect.sleep(AGAIN_MS)),
        ),
      );
    },
    { inbox: { commands: 1 } },
  );
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
