/**
 * Authorization, by external means or by a signature over the station's
 * challenge, repeated while the station is at it (ISO 15118-2 clause 8.4.3.7).
 *
 * @module
 */

import { ask, askFor, fail, forced, repeat } from "../../shared/evcc/steps.ts";
import { CUSTOMER_MS } from "../../shared/evcc/timeouts.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "../common/mod.ts";
import { stopSession } from "./stopping.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
  Iso2Wanted,
} from "./types.ts";

/** Id of the signed element. */
const ID = "id1";

/** Asks to be authorised; signs the challenge where there is one. */
export function askAuthorization(
  session: Iso2CarSession,
  env: CarEnv,
  { challenge }: Iso2Wanted<"AuthorizationReq">,
): Built {
  const root = "AuthorizationReq";
  const { pending } = session;
  // A repeated request stays what it was, its signature with it.
  if (pending?.root === root) return ask(session, env, pending);
  const plain = header(session.sessionId);
  if (!challenge) {
    return ask(session, env, { root, header: plain, value: {} });
  }
  if (!env.pnc) return fail(session, "the car has no key to sign with");
  const value = { Id: ID, GenChallenge: challenge };
  const Signature = env.pnc.sign("contract", [{ set: "iso2", root, value }]);
  return ask(session, env, { root, header: { ...plain, Signature }, value });
}

/** Goes on once authorised; repeats the request until then. */
export function onAuthorization(
  session: Iso2CarSession,
  { value: { EVSEProcessing } }: Iso2MessageOf<"AuthorizationRes">,
  env: CarEnv,
): Decision {
  if (EVSEProcessing === "Finished") {
    return askFor(session, { root: "ChargeParameterDiscoveryReq" });
  }
  const limitMs = EVSEProcessing === "Ongoing" ? ONGOING_MS : CUSTOMER_MS;
  return repeat(
    session,
    env,
    { root: "AuthorizationReq" },
    limitMs,
    () =>
      stopSession(
        session,
        forced(`no authorisation within ${limitMs / 1000} s`),
      ),
  );
}
