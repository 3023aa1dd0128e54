/**
 * Address "control": the endpoint, as long as the actor lives.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import type { EventObject } from "xstate";
import { serve } from "../../drivers/exits/http_server.ts";
import { LinkError } from "../../drivers/exits/link.ts";
import { type EffectLogic, fromEffect } from "../kernel/mod.ts";
import { api, type ApiParts } from "./http/mod.ts";

/** What the endpoint is started with. */
export interface ControlParts extends Omit<ApiParts, "nowMs"> {
  /** 0 takes a free one. */
  readonly port: number;
  /** Told where it listens, once it does. */
  ready(url: string): Promise<void>;
}

/**
 * The logic of "control". It fails with a `LinkError` when the port is taken,
 * and closes the port when it is stopped.
 */
export function controlServer(
  parts: ControlParts,
): EffectLogic<EventObject, undefined> {
  const { host, port, ready } = parts;
  return fromEffect<EventObject, undefined, LinkError>(
    ({ kernel: { clock } }) => {
      const app = api({ ...parts, nowMs: () => clock.nowMs() });
      const listening = Effect.try({
        try: () => serve((request) => app.fetch(request), { host, port }),
        catch: linkError,
      });
      return Effect.gen(function* () {
        const { url } = yield* Effect.acquireRelease(
          listening,
          (server) => Effect.promise(() => server.close()),
        );
        yield* Effect.tryPromise({ try: () => ready(url), catch: linkError });
        yield* Effect.never;
      });
    },
    { inbox: { commands: 1 } },
  );
}

function linkError(cause: unknown): LinkError {
  if (cause instanceof LinkError) return cause;
  const words = cause instanceof Error ? cause.message : String(cause);
  return new LinkError(words, { cause });
}
