/**
 * What the main thread and the store's Worker say to each other.
 *
 * @module
 */

import type { Recalled } from "./session_database.ts";
import type { SessionRow } from "./session_row.ts";

/** Where things are kept. */
export interface StorePlaces {
  /** The database of sessions. */
  readonly sessions: string;
  /** The file of wishes about power. */
  readonly setpoints: string;
}

/** To the Worker. */
export type ToStore =
  /** The first message, and again after a failure. */
  | { readonly type: "open"; readonly places: StorePlaces }
  /** One group: rows in one commit; set-points in the place of those before. */
  | {
    readonly type: "write";
    readonly rows: readonly SessionRow[];
    readonly setpoints: readonly unknown[] | undefined;
  }
  | { readonly type: "close" };

/** From the Worker. */
export type FromStore =
  | { readonly type: "opened"; readonly recalled: Recalled }
  | {
    readonly type: "unopened";
    readonly words: string;
    /** It will never be this program's, so that another try is of no use. */
    readonly isFinal: boolean;
  }
  /** The group is done; each part with what hindered it, if anything did. */
  | {
    readonly type: "written";
    readonly rowsFailure: string | undefined;
    readonly setpointsFailure: string | undefined;
  }
  | { readonly type: "say"; readonly words: string }
  | { readonly type: "closed" };
