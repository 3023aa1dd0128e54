/**
 * The site: wishes about power in, one allocation per charger out.
 *
 * `requests` what is wished and answered; `site_messages` what is said between
 * site and chargers; `arbiter` the actor, `site_core` the same without an
 * actor, `board` what others read. `wishes` with `ruling` keep the requests,
 * `decide` with `sharing`, `turns` and `uptake` makes allocations, `connection`
 * with `phases` and `losses` knows the grid side, `fuse_guard` what is measured
 * there, `permission` whether a car may give back, `delivery` what became of it.
 * `site_meter` brings the readings of a meter at the connection; `leave_out` finds
 * what cannot be reckoned with.
 *
 * @module
 */

export { arbiter, type ArbiterOptions } from "./arbiter.ts";
export { type ConnectionState, SiteBoard } from "./board.ts";
export { memoryStore } from "./memory_store.ts";
export type { OwnerBounds } from "./permission.ts";
export * from "./requests.ts";
export * from "./site_messages.ts";
export { type OpenSiteMeter, siteMeter } from "./site_meter.ts";
