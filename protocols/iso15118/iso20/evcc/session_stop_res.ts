import { terminated } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { ResponseOf } from "./messages.ts";
import { askServiceDiscovery } from "./service_discovery.ts";
import type { CarSession, Move } from "./types.ts";

/** Ends, or starts over at service discovery on the same connection. */
export function onSessionStop(
  session: CarSession,
  _response: ResponseOf<"SessionStopRes">,
  env: CarEnv,
): Move {
  const { stopping, service, controlMode, sessionId } = session;
  if (stopping?.how === "ServiceRenegotiation") {
    return askServiceDiscovery({
      ...session,
      stopping: undefined,
      service: undefined,
      controlMode: undefined,
      schedule: undefined,
      agreed: undefined,
      limits: undefined,
    }, env);
  }
  const end = terminated(session);
  if (
    stopping?.how === "Pause" && service !== undefined &&
    controlMode !== undefined
  ) {
    const paused = { sessionId, service, controlMode };
    return { ...end, how: "paused", paused };
  }
  return end;
}
