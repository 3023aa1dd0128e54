/**
 * The running gateway as the control endpoint reads it.
 *
 * @module
 */

import { LISTED_MOST } from "../privacy/gate/mod.ts";
import type { Assembled } from "./assemble.ts";
import { type GatewayView, withPower } from "../actors/control/view.ts";

/** Reading, over boards and records. */
export function viewOf(
  { chargers, records, siteBoard }: Pick<
    Assembled,
    "chargers" | "records" | "siteBoard"
  >,
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
    sessions: () => withPower(records.list().slice(0, LISTED_MOST), statuses()),
    setpoints: () => siteBoard.requests(),
  };
}
