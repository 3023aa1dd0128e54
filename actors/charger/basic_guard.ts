/**
 * What a basic session leaves behind however it ends: no PWM on the pilot, and
 * a record with a reason. A session that is stopped or crashes runs no exit
 * action; a finaliser always runs.
 *
 * @module
 */

import * as Effect from "effect/Effect";
import type { EventObject } from "xstate";
import { fromEffect } from "../kernel/mod.ts";
import { UNEXPLAINED } from "../session/record_keeper.ts";
import type { BasicTalk } from "./basic_talk.ts";
import type { BasicOptions } from "./config.ts";
import type { Outlet } from "./outlet.ts";

/** An actor that lives as long as its basic session. */
export function basicGuard(outlet: Outlet, { records }: BasicOptions) {
  return fromEffect<EventObject, BasicTalk>(
    ({ input: talk, kernel }) =>
      Effect.andThen(
        Effect.acquireRelease(
          Effect.sync(() =>
            records?.open({
              number: talk.input.sessionNumber,
              chargerId: talk.input.chargerId,
              link: "no data link",
              startedMs: kernel.clock.nowMs(),
              protocol: "IEC 61851-1",
              service: "AC",
              controlMode: "basic",
              state: "waiting for authorisation",
            })
          ),
          () =>
            Effect.sync(() => {
              // One that has said good-bye has done so; the pilot may have moved on.
              if (!talk.isEnded) outlet.devices.pilot.signal("X1");
              records?.close(talk.input.sessionNumber, {
                endedMs: kernel.clock.nowMs(),
                ...UNEXPLAINED,
              });
            }),
        ),
        Effect.never,
      ),
    { inbox: { commands: 1 } },
  );
}
