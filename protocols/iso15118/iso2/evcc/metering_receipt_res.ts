import type { CarEnv } from "../../shared/evcc/types.ts";
import { goOn } from "./charge_loop.ts";
import { statusOf } from "./notifications.ts";
import type {
  Iso2CarSession,
  Iso2MessageOf,
  Move,
  StationStatus,
} from "./types.ts";

/** Goes on with the loop. */
export function onMeteringReceipt(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"MeteringReceiptRes">,
  env: CarEnv,
): Move {
  const status = statusOf(response);
  const { heard, ...rest } = session;
  return goOn(rest, asksSomething(status) ? status : heard, env);
}

function asksSomething(status: StationStatus | undefined): boolean {
  return status !== undefined &&
    (status.trouble !== undefined || status.shutdown ||
      status.notification !== "None");
}
