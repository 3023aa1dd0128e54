/**
 * Answers of the endpoint: each passes the gate.
 *
 * @module
 */

import type { Gate, RecordName } from "../../../privacy/gate/mod.ts";
import { Released } from "../../../privacy/seal/released.ts";

/** Statuses this endpoint answers with. */
export type Status =
  | 200
  | 201
  | 308
  | 400
  | 401
  | 403
  | 404
  | 409
  | 413
  | 415
  | 421
  | 422
  | 429
  | 500
  | 503
  | 504;

/** Makes answers out of records of the gate's table. */
export interface Respond {
  answer(
    status: Status,
    record: RecordName,
    fields: object,
    headers?: Readonly<Record<string, string>>,
  ): Response;
  /** `{"error": "a sentence"}`. */
  refuse(status: Status, sentence: string): Response;
}

/** Answers through this gate. */
export function respondThrough(gate: Gate): Respond {
  const answer: Respond["answer"] = (status, record, fields, headers = {}) => {
    const released = gate.release("http", record, fields);
    return new Response(Released.payloadFor("http", released), {
      status,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        ...headers,
      },
    });
  };
  return {
    answer,
    refuse: (status, sentence) =>
      answer(status, "control.error", { error: sentence }),
  };
}

/** What is said where nobody answered in time. */
export const nobodyAnswered = (who: string): string =>
  `${who} did not answer within 2 s; whether it was done is unknown: ask again`;
