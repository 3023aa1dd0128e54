/**
 * Keeps the record of one session.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import type { EventObject } from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import { fromEffect } from "../kernel/mod.ts";
import { describeLink, type SessionRecords } from "./records.ts";

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
export function recordKeeper(records: SessionRecords) {
  return fromEffect<EventObject, RecordInput>(
    ({ input, kernel }) =>
      Effect.andThen(
        Effect.acquireRelease(
          Effect.sync(() =>
            records.open({
              number: input.sessionNumber,
              chargerId: input.chargerId,
              link: describeLink(input.link.security),
              startedMs: kernel.clock.nowMs(),
              state: "SupportedAppProtocol",
            })
          ),
          () =>
            Effect.sync(() =>
              records.close(input.sessionNumber, {
                endedMs: kernel.clock.nowMs(),
                ...UNEXPLAINED,
                reason: input.board.lost?.() ?? UNEXPLAINED.reason,
              })
            ),
        ),
        Effect.never,
      ),
    { inbox: { commands: 1 } },
  );
}
