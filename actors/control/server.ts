/**
 * Address "control": the endpoint, as long as the actor lives.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import type { EventObject } from "xstate";
import { type HttpServer, serve } from "../../drivers/exits/http_server.ts";
import { LinkError } from "../../drivers/exits/link.ts";
import { type EffectLogic, fromEffect } from "../kernel/mod.ts";
import { api, type ApiParts } from "./http/mod.ts";

/** What the endpoint is started with. */
export interface ControlParts extends Omit<ApiParts, "nowMs" | "pause"> {
  /** 0 takes a free one. */
  readonly port: number;
  /** Connections at once; default that of the server. */
  readonly connectionsMax?: number;
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
  const { host, port, ready, connectionsMax } = parts;
  const place = { host, port, ...(connectionsMax && { connectionsMax }) };
  return fromEffect<EventObject, undefined, LinkError>(
    ({ kernel: { clock } }) => {
      const app = api({
        ...parts,
        nowMs: () => clock.nowMs(),
        pause: (ms) => new Promise((resolve) => clock.setTimeout(resolve, ms)),
      });
      const listening = Effect.tryPromise({
        try: () =>
          serve(
            (request, peerAddress) => app.fetch(request, { peerAddress }),
            place,
          ),
        catch: linkError,
      });
      return Effect.gen(function* () {
        const { url, broken } = yield* Effect.acquireRelease(
          listening,
          (server: HttpServer) => Effect.promise(() => server.close()),
        );
        yield* Effect.tryPromise({ try: () => ready(url), catch: linkError });
        // A port that fails is opened again by whoever supervises this actor.
        yield* Effect.tryPromise({ try: () => broken, catch: linkError });
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
