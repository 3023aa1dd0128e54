/**
 * One more turn of the charge loop, AC or DC.
 *
 * @module
 */

import { energyOf } from "../../shared/energy.ts";
import { ask, fail } from "../../shared/evcc/steps.ts";
import { LOOP_PERIOD_MS } from "../../shared/evcc/timeouts.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { acChargeLoop } from "./charge_loop_req_ac.ts";
import { dcChargeLoop } from "./charge_loop_req_dc.ts";
import type { CarSession, Move } from "./types.ts";

/** One more turn of the loop; the first goes out at once. */
export function askChargeLoop(session: CarSession, env: CarEnv): Move {
  const { service, pending } = session;
  if (service === undefined) return fail(session, "no service was chosen");
  const request = energyOf(service) === "AC"
    ? acChargeLoop(session, env)
    : dcChargeLoop(session, env);
  if (request === undefined) {
    return fail(session, `the car has no inlet for ${service}`);
  }
  const again = pending?.root === request.root;
  const period = session.options.loopPeriodMs ?? LOOP_PERIOD_MS;
  return ask(
    { ...session, loops: session.loops + 1 },
    env,
    request,
    [],
    again ? period : undefined,
  );
}
