/**
 * The running gateway behind the control endpoint's two interfaces.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { Assembled } from "../assemble.ts";
import { kernelOf, tell } from "../kernel/mod.ts";
import type { RequestRecord } from "../site/requests.ts";
import { type GatewayCommands, type GatewayView, withPower } from "./view.ts";

/** Reading, over boards and records. */
export function viewOf(
  { chargers, records }: Pick<Assembled, "chargers" | "records">,
  setpoints: () => readonly RequestRecord[],
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
    setpoints,
  };
}

/**
 * Steering of actors that do not reply: a wish goes to the signal of a person,
 * and what it comes to is not known, except that it was sent.
 */
export function toldCommands(root: () => AnyActorRef): GatewayCommands {
  return {
    request({ id, scope, steps, untilMs }) {
      const [step, ...more] = steps;
      if (
        scope.kind !== "site" || more.length > 0 || step?.targetW === undefined
      ) {
        return Promise.resolve({
          kind: "refused",
          why: "only one power for the whole site can be asked for",
        });
      }
      const { targetW: powerW } = step;
      tell(root(), "signal:manual", {
        type: "signal.setpoint",
        id,
        powerW,
        untilMs,
      });
      return Promise.resolve({ kind: "accepted", change: "new" });
    },
    withdraw(id) {
      tell(root(), "signal:manual", { type: "signal.withdraw", id });
      return Promise.resolve({ kind: "accepted", change: "withdrawn" });
    },
    charger(id, command) {
      const reason = "a person asked for it";
      tell(root(), `evse:${id}`, { type: `evse.${command}`, reason });
      return Promise.resolve({ kind: "done", words: "was told" });
    },
  };
}

/** Requests of a site that keeps no records, as records. */
export function asRecords(
  requests: Assembled["siteBoard"],
  root: () => AnyActorRef,
): readonly RequestRecord[] {
  const nowMs = kernelOf(root()).clock.nowMs();
  return requests.requests().map((one) => {
    const { id, source, priority, fromMs, untilMs, ...step } = one;
    return {
      request: {
        id,
        source,
        scope: { kind: "site" },
        priority,
        steps: [{ afterMs: 0, ...step }],
        fromMs,
        untilMs,
      },
      status: { kind: fromMs <= nowMs ? "started" : "waiting" },
      statusMs: fromMs,
      deliveries: [],
    };
  });
}
