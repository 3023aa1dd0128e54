/**
 * What others read of the site; written by its arbiter alone.
 *
 * @module
 */

import type { OtherLoads, Room } from "./connection.ts";
import type { GridLoad } from "./fuse_guard.ts";
import type { RequestRecord } from "./requests.ts";
import type { Allocation } from "./site_messages.ts";

/** The connection as it is at present, on the grid side. */
export interface ConnectionState {
  /** All that flows as far as it is measured, positive from the grid. */
  readonly load: GridLoad;
  readonly otherLoads: OtherLoads;
  readonly room: Room;
  /** 1: the guard opens somebody. */
  readonly heat: number;
  /** Why a fault of the grid holds the power down, if it does. */
  readonly gridHeld: string | undefined;
}

/** What a board is filled from. */
export interface SiteView {
  records(): RequestRecord[];
  allocations(): readonly Allocation[];
  connection(): ConnectionState | undefined;
}

/** Requests, allocations and connection, for control and inspector. */
export class SiteBoard {
  #view: SiteView | undefined;

  /** Wishes with status and deliveries, the oldest first; ended ones too, up to 256 in all. */
  requests(): RequestRecord[] {
    return this.#view?.records() ?? [];
  }

  /** The latest allocation of each charger. */
  allocations(): readonly Allocation[] {
    return this.#view?.allocations() ?? [];
  }

  /** Undefined before the first decision. */
  connection(): ConnectionState | undefined {
    return this.#view?.connection();
  }

  /** A site that starts shows itself here. */
  show(view: SiteView): void {
    this.#view = view;
  }
}
