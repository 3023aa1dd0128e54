/**
 * The streams multiplexed on one connection (ISO 15118-20 clause 7.8.3 and
 * its table of payload types): beside the main stream, which carries the
 * session, a side stream for each thing that may go on while the charge loop
 * runs. The payload type says which stream a message belongs to, and each
 * stream waits for its own answers alone.
 *
 * @module
 */

import { PAYLOAD_TYPE_OF, setOf, SIDE_PAYLOAD_TYPE } from "./messages.ts";

/** What runs beside the charge loop. */
export type SideStream = keyof typeof SIDE_PAYLOAD_TYPE;

/** A stream of request and response pairs. */
export type Stream = "main" | SideStream;

/** Side streams served. */
export const SIDE_STREAMS: readonly SideStream[] = ["schedule", "metering"];

/** Name of the one request and response pair of each side stream. */
const PAIR: Readonly<Record<SideStream, string>> = {
  schedule: "ScheduleExchange",
  metering: "MeteringConfirmation",
};

/** The stream a payload type stands for; undefined when it is none of -20's. */
export function streamOf(payloadType: number): Stream | undefined {
  for (const side of SIDE_STREAMS) {
    if (SIDE_PAYLOAD_TYPE[side] === payloadType) return side;
  }
  return Object.values(PAYLOAD_TYPE_OF).includes(payloadType)
    ? "main"
    : undefined;
}

/** The payload type a message of this root has on a stream. */
export function payloadTypeOf(root: string, stream: Stream = "main"): number {
  return stream === "main"
    ? PAYLOAD_TYPE_OF[setOf(root)]
    : SIDE_PAYLOAD_TYPE[stream];
}

/** Whether a message of this root may travel on a stream at all. */
export function fitsStream(root: string, stream: Stream): boolean {
  return stream === "main" || root === `${PAIR[stream]}Req` ||
    root === `${PAIR[stream]}Res`;
}
