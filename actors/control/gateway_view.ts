/**
 * The running gateway behind the control endpoint's two interfaces.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { Assembled } from "../assemble.ts";
import { tell } from "../kernel/mod.ts";
import { type GatewayCommands, type GatewayView, withPower } from "./view.ts";

/** Reading, over boards and records. */
export function viewOf(
  { chargers, records }: Pick<Assembled, "chargers" | "records">,
): GatewayView {
  const statuses = () => chargers.map(({ board }) => board.status());
  return {
    health() {
      const faulty = statuses().filter(({ fault }) => fault !== undefined);
      return faulty.length === 0
        ? { ok: true, why: "all chargers are in service" }
        : {
          ok: false,
          why: faulty.map(({ id, fault }) => `charger ${id}: ${fault}`).join(
            "; ",
          ),
        };
    },
    chargers: statuses,
    sessions: () => withPower(records.list(), statuses()),
  };
}

/** Steering, by messages; `root` is the sender, once there is one. */
export function commandsOf(
  { chargers }: Pick<Assembled, "chargers">,
  root: () => AnyActorRef,
): GatewayCommands {
  const known = (id: string) => chargers.some((each) => each.id === id);
  const toEvse = (
    id: string,
    event: { readonly type: string; readonly reason?: string },
  ): boolean => {
    if (!known(id)) return false;
    tell(root(), `evse:${id}`, event);
    return true;
  };
  return {
    setpoint(id, powerW, untilMs) {
      const event = { type: "signal.setpoint", id, powerW, untilMs };
      tell(root(), "signal:manual", event);
    },
    stop: (id, reason) => toEvse(id, { type: "evse.stop", reason }),
    emergencyStop: (id) => toEvse(id, { type: "evse.emergencyStop" }),
  };
}
