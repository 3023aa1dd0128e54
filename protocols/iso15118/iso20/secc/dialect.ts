import type { SeccDialect } from "../../dialect.ts";
import type { Stream } from "../common/streams.ts";
import type { Iso20Request } from "../ingress.ts";
import { handle } from "./engine.ts";
import { SECC_STATES, type SeccSession } from "./session.ts";
import { sequenceTimeoutMs } from "./timeouts.ts";

/** A request with the stream it came on; the main stream when absent. */
export type Iso20StreamRequest = Iso20Request & { readonly stream?: Stream };

/** The SECC of ISO 15118-20. */
export const ISO20_SECC: SeccDialect<SeccSession, Iso20StreamRequest> = {
  name: "ISO 15118-20",
  states: SECC_STATES,
  handle(session, request, env) {
    const outcome = handle(session, request, env, request.stream);
    if (outcome.kind === "await") return outcome;
    const { response, stream } = outcome;
    return { ...outcome, response: { ...response, stream } };
  },
  sequenceTimeoutMs,
  refusalOf: ({ authorisation, refusal }) =>
    authorisation === "granted" ? undefined : refusal,
};
