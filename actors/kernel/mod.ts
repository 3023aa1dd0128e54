/**
 * The kernel: where XState and Effect meet, and nowhere else.
 *
 * XState decides what happens next; Effect owns what is held open. Here live
 * the supervisor, addresses and dead letters, bounded inboxes, the clocks
 * (system and virtual), and the cures for what XState leaves undone: children
 * of a crashed machine, a second actor under a running id, messages to the
 * stopped, and an observer that throws.
 *
 * @module
 */

export { type KernelClock, SystemClock } from "./clock.ts";
export { VirtualClock, type VirtualClockOptions } from "./virtual_clock.ts";
export { type Kernel, makeKernel, seededRandom } from "./kernel.ts";
export { kernelOf } from "./system_state.ts";
export {
  type RunningSystem,
  startSystem,
  type SystemOptions,
} from "./system.ts";
export { type Address, address, tell } from "./address.ts";
export { ask } from "./ask.ts";
export { QUESTIONS_MOST } from "./questions.ts";
export { linked, logicOf } from "./linked.ts";
export { enqueued } from "./enqueued.ts";
export { type EffectLogic, fromEffect, type Io } from "./effect_actor.ts";
export { InboxOverflow, type InboxPlan } from "./inbox.ts";
export { EndlessDelivery } from "./endless.ts";
export { CHAIN_MOST, TURN_MOST, WAITING_MOST } from "./limits.ts";
export { every } from "./every.ts";
export { exclusive } from "./exclusive.ts";
export { supervisor, type SupervisorOptions } from "./supervisor.ts";
export {
  PARKED_RETRY_MS,
  PARKED_SOUND_MS,
  type WhenSpent,
} from "./children.ts";
export {
  affectedBy,
  child,
  type ChildChange,
  CHILDREN_MOST,
  type ChildSpec,
  type Logic,
  type Restart,
  type Strategy,
  type SupervisorMessage,
} from "./child.ts";
export { ChildEnded, GaveUp } from "./intensity.ts";
