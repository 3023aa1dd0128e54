/**
 * Keeps the record of one session.
 *
 * @module
 */

import type { EventObject } from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import { Effect } from "../kernel/effect.ts";
import { fromEffect } from "../kernel/mod.ts";
import { describeLink, RECORDS, type SessionTold } from "../records/mod.ts";

/** The end of a session that nobody explained. */
export const UNEXPLAINED = {
  reason: "the session was stopped by the gateway",
  how: "failed",
} as const;

/** What a keeper is started with. */
export interface RecordInput {
  readonly chargerId: string;
  readonly sessionNumber: number;
  readonly link: ByteLink;
  readonly board: { lost?(): string | undefined };
}

/**
 * Keeps the session's record from its first to its last moment. A session
 * that is stopped or crashes runs no exit action; a finaliser always runs.
 */
export function recordKeeper() {
  return fromEffect<EventObject, RecordInput>(
    ({ input, kernel, send }) => {
      const { sessionNumber: number, chargerId, link, board } = input;
      const told = (message: SessionTold) => send(RECORDS, message);
      return Effect.andThen(
        Effect.acquireRelease(
          Effect.sync(() =>
            told({
              type: "records.opened",
              opening: {
                number,
                chargerId,
                link: describeLink(link.security),
                startedMs: kernel.clock.nowMs(),
                state: "SupportedAppProtocol",
              },
            })
          ),
          () =>
            Effect.sync(() =>
              told({
                type: "records.closed",
                number,
                closing: {
                  endedMs: kernel.clock.nowMs(),
                  ...UNEXPLAINED,
                  reason: board.lost?.() ?? UNEXPLAINED.reason,
                },
              })
            ),
        ),
        Effect.never,
      );
    },
    { inbox: { commands: 1 } },
  );
}
