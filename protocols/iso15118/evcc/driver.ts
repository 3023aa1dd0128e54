/**
 * What somebody in or around the car asks for, and the ends that follow.
 *
 * @module
 */

import { agreed } from "./steps.ts";
import type { CarEnv, DriverRequest, SharedCarSession } from "./types.ts";

/** The driver's wish, if it has not been served, and the session that remembers it as served. */
export function driverWish<S extends SharedCarSession>(
  session: S,
  { car: { request } }: CarEnv,
): { readonly kind: DriverRequest["kind"]; readonly served: S } | undefined {
  if (request === undefined || request.id === session.servedRequest) {
    return undefined;
  }
  return {
    kind: request.kind,
    served: { ...session, servedRequest: request.id },
  };
}

/** The ends a driver asks for. */
export const DRIVER_ENDS = {
  stop: agreed("Terminate", "the driver stopped the session"),
  leave: agreed("Terminate", "the driver leaves"),
  pause: agreed("Pause", "the car asked for a pause"),
} as const;
