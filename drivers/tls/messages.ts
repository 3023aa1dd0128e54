/**
 * What the main thread and the handshake worker say to each other.
 *
 * @module
 */

import type { ContextPlan } from "./config.ts";
import type { TlsFailure } from "./errors.ts";

/** To the worker. Each handshake gets exactly one final answer. */
export type ToWorker =
  | { readonly type: "begin"; readonly id: number; readonly plan: ContextPlan }
  /** Octets of the peer; `null` when it has closed. */
  | {
    readonly type: "received";
    readonly id: number;
    readonly octets: Uint8Array | null;
  }
  | { readonly type: "abandon"; readonly id: number };

/** From the worker. `out` leaves in one write. */
export type FromWorker =
  /** The worker's script runs and OpenSSL is there. */
  | { readonly type: "ready" }
  /** More octets of the peer are wanted. */
  | {
    readonly type: "more";
    readonly id: number;
    readonly out: Uint8Array | undefined;
  }
  /** Final: the session's `SSL*` (with its two BIOs) now belongs to the receiver. */
  | {
    readonly type: "done";
    readonly id: number;
    readonly out: Uint8Array | undefined;
    readonly session: SessionPointers;
  }
  /** Final. */
  | {
    readonly type: "failed";
    readonly id: number;
    readonly out: Uint8Array | undefined;
    readonly failure: TlsFailure;
    readonly message: string;
  }
  | { readonly type: "key log"; readonly id: number; readonly line: string }
  | { readonly type: "note"; readonly id: number; readonly text: string };

/** Addresses of an established session's objects. */
export interface SessionPointers {
  readonly ssl: bigint;
  /** What the peer sent goes in here. */
  readonly inward: bigint;
  /** What the peer shall get comes out here. */
  readonly outward: bigint;
}
