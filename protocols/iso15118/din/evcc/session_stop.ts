/**
 * SessionStop: the last words (DIN SPEC 70121 clause 9.4.1.8). DIN has no
 * pause.
 *
 * @module
 */

import { ask } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { Built, DinCarSession } from "./types.ts";

/** Says that the session is over. */
export function askSessionStop(session: DinCarSession, env: CarEnv): Built {
  return ask(session, env, { root: "SessionStopReq", value: {} });
}
