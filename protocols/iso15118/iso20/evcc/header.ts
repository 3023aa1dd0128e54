import type { CarEnv } from "../../shared/evcc/types.ts";
import { header as headerAt, type PlainHeader } from "../common/mod.ts";
import type { CarSession } from "./types.ts";

/** The header of the next request: SessionID and moment. */
export function header(session: CarSession, env: CarEnv): PlainHeader {
  return headerAt(session.sessionId, env.nowMs);
}
