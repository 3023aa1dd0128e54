/**
 * What stands between an allocation and the copper: permits that expire
 * (`permits`), who renews them from devices (`conditions`), and the loop that
 * alone writes power stages (`loop`).
 *
 * @module
 */

export {
  CHARGE_PERMITS,
  DISCHARGE_PERMITS,
  type PermitName,
  Permits,
  type PermitVerdict,
} from "./permits.ts";
export {
  type LoopOptions,
  type Order,
  RealtimeLoop,
  type Trip,
  type TripName,
} from "./loop.ts";
export {
  type ConditionLimits,
  DEFAULT_CONDITIONS,
  judgeDevices,
  judgePilot,
} from "./conditions.ts";
