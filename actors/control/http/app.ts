/**
 * The application that the routes are added to.
 *
 * @module
 */

import type { Hono } from "hono";

/** What the server tells of a request besides itself. */
export interface Bindings {
  readonly peerAddress?: string;
}

/** The application, as its routes see it. */
export type ControlApp = Hono<{ Bindings: Bindings }>;
