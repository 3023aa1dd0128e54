/**
 * What the machine of a session is made of: its events, its memory, and how
 * its actions are written.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import type {
  DialectMessage,
  DialectName,
  SeccTalk,
} from "../../protocols/iso15118/shared/dialect.ts";
import type {
  Command,
  Settled,
  StationView,
} from "../../protocols/iso15118/shared/secc/types.ts";
import type { CertificateBackend } from "../../protocols/iso15118/pnc/provisioning/mod.ts";
import type { PncServices } from "../../protocols/iso15118/pnc/types.ts";
import type { SupportedProtocol } from "../../protocols/iso15118/sap/mod.ts";
import { enqueued } from "../kernel/mod.ts";
import type { AnyDecoded } from "../../protocols/iso15118/shared/codec.ts";
import type { TalkOptions } from "./secc_talks.ts";
import type { WireEvent } from "./wire.ts";

/** What is the same for every session of a gateway. */
export interface SeccOptions extends TalkOptions {
  /** What is spoken here; everything when absent. */
  readonly protocols?: readonly SupportedProtocol[];
  /** ISO 15118-20 without TLS 1.3 and a verified vehicle; for tests and laboratories. */
  readonly allowPlain: boolean;
  /** Absent where no contracts are taken. */
  readonly pnc?: PncServices;
  /** Where contracts for vehicles come from. */
  readonly certificates?: CertificateBackend;
}

/** What the evse gives to the session it starts. */
export interface SeccInput {
  readonly chargerId: string;
  readonly sessionNumber: number;
  readonly link: ByteLink;
  readonly board: {
    station(): StationView;
    /** Why the outlet has no driver any more, if so. */
    lost?(): string | undefined;
  };
}

/** How a session ended; its actor's output. */
export interface SeccEnd {
  /** Plain words, no personal data. */
  readonly reason: string;
  readonly how: "terminated" | "paused" | "failed";
}

/** What its machine takes. */
export type SeccEvent =
  | WireEvent<AnyDecoded>
  | { readonly type: "session.settled"; readonly settled: Settled }
  | { readonly type: "session.wake" }
  | { readonly type: "session.abort"; readonly reason: string }
  | { readonly type: "secc.timeout"; readonly reason: string }
  | { readonly type: "secc.serve" }
  | {
    readonly type: "secc.next";
    readonly dialect: DialectName;
    readonly state: string;
  }
  | { readonly type: "secc.over"; readonly end: SeccEnd };

/** What it remembers. */
export interface Context extends SeccInput {
  readonly talk: SeccTalk | undefined;
  /** The request whose handler waits for a command to settle. */
  readonly pending: DialectMessage | undefined;
  readonly awaited: Command["type"] | undefined;
  readonly end: SeccEnd | undefined;
  /** A handler has told the outlet of the end already. */
  readonly outletKnows: boolean;
  /** What the record knows of the service, so that nothing is told twice. */
  readonly noted:
    | { readonly service: string; readonly controlMode: string }
    | undefined;
}

/** Name of the one timer. */
export const TIMER = "sequence";

/** What an action of its machine has at hand. */
export interface Act {
  readonly context: Context;
  readonly event: SeccEvent;
  readonly self: AnyActorRef;
  readonly enqueue: Enqueue;
}

/** What an action may have done. */
export interface Enqueue {
  (action: (args: { self: AnyActorRef }) => void): void;
  assign(change: Partial<Context>): void;
  raise(event: SeccEvent, options?: { delay: number; id: string }): void;
  cancel(id: string): void;
  sendTo(id: string, event: unknown): void;
  spawnChild(src: "certificate", options: { input: unknown }): void;
}

/** An action of its machine. */
export const act = enqueued<Act>;

/** Restarts the one timer: what the SECC waits for must come in time. */
export function arm(enqueue: Enqueue, delay: number, awaited: string): void {
  const reason = `${awaited} did not come within ${delay} ms`;
  alarm(enqueue, delay, { type: "secc.timeout", reason });
}

/** What a handler waits for has failed if it does not come in time. */
export function armSettling(
  enqueue: Enqueue,
  delay: number,
  command: Command["type"],
): void {
  const reason = `${command} did not settle within ${delay} ms`;
  const settled: Settled = { ok: false, command, reason };
  alarm(enqueue, delay, { type: "session.settled", settled });
}

function alarm(enqueue: Enqueue, delay: number, event: SeccEvent): void {
  enqueue.cancel(TIMER);
  enqueue.raise(event, { delay, id: TIMER });
}
