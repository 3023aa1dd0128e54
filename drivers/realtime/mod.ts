/**
 * What stands between an allocation and the current: the realtime loop of each
 * outlet, the only writer of its devices.
 *
 * `order` what the loop is told and what it tells; `outlet_port` how the two
 * sides meet; `outlet_loop` the loop, with its guard (`guard` and the watches
 * beside it), its permits (`permit`, `permit_table`) and the reasons for which
 * it stops (`trips`); `realtime_host` and `realtime_worker` the thread of all
 * loops, over the shared memory of `port_blocks`.
 *
 * @module
 */

export {
  CHARGE_PERMITS,
  DISCHARGE_PERMITS,
  type PermitName,
  PERMITS,
} from "./permit.ts";
export { type HazardName, HAZARDS, type TripName } from "./trips.ts";
export * from "./order.ts";
export type { OutletPort } from "./outlet_port.ts";
export { OutletLoop } from "./outlet_loop.ts";
export { type LoopOptions, loopOptions } from "./loop_options.ts";
export {
  type HostEvents,
  RealtimeHost,
  setRealtimeWorkerUrl,
} from "./realtime_host.ts";
export type { OutletPlan } from "./worker_messages.ts";
