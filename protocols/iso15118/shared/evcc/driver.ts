/**
 * What somebody in or around the car asks for, and the ends that follow.
 *
 * @module
 */

import { agreed } from "./steps.ts";
import type {
  CarEnv,
  DriverRequest,
  SharedCarSession,
  Stopping,
} from "./types.ts";

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

/** The end a wish asks for, in the present state; undefined where it asks for none. */
export function driverEnd(
  kind: DriverRequest["kind"],
  { transferring }: SharedCarSession,
): Stopping | undefined {
  switch (kind) {
    case "stop":
      return agreed("Terminate", "the driver stopped the session");
    case "leave":
      return agreed("Terminate", "the driver leaves");
    case "pause":
      return transferring
        ? agreed("Pause", "the car asked for a pause")
        : undefined;
    case "renegotiateSchedule":
    case "renegotiateService":
      return undefined;
  }
}

/** The end of a transfer by which the car has what it wanted, or has to leave. */
export function endOfWishes({ car, nowMs }: CarEnv): Stopping | undefined {
  const { complete, departureMs } = car;
  if (complete) {
    return agreed("Terminate", "the battery has what it should have");
  }
  return departureMs !== undefined && nowMs >= departureMs
    ? agreed("Terminate", "the departure time has come")
    : undefined;
}
