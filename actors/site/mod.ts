/**
 * The site: wishes about power in, one allocation per charger out.
 *
 * `messages.ts` what is said, `charger.ts` how a charger looks from here,
 * `discharge.ts` whether a car may give back, `share.ts` fair sharing,
 * `allocate.ts` the decision, `site.ts` the actor and its board.
 *
 * @module
 */

export {
  allocate,
  type AllocationInput,
  combine,
  type SiteLimits,
} from "./allocate.ts";
export type { OwnerBounds, SiteCharger } from "./charger.ts";
export { isUrgent, mayDischarge } from "./discharge.ts";
export * from "./messages.ts";
export { share, type Want } from "./share.ts";
export { site, SiteBoard, type SiteOptions } from "./site.ts";
