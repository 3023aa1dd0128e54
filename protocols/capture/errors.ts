/** Octets of the longest packet accepted: more means a damaged length field. */
export const MAX_PACKET_OCTETS = 1 << 20;

/**
 * A capture file that cannot be read on: where, why, and what to do.
 *
 * `offset` counts octets from the start of the file.
 */
export class CaptureError extends Error {
  /** Octet of the file at which reading failed. */
  readonly offset: number;

  constructor(offset: number, what: string, remedy: string) {
    super(`${what} at octet ${offset} of the capture: ${remedy}`);
    this.name = "CaptureError";
    this.offset = offset;
  }
}

/** The file ends too early; what came before is sound. */
export class CutOff extends CaptureError {
  constructor(offset: number, what: string) {
    super(
      offset,
      `file ends within ${what}`,
      "the capture was cut off; copy the whole file or use what came before",
    );
  }
}

/**
 * Refuses a packet length that no capture has.
 *
 * @throws {CaptureError}
 */
export function checkPacketLength(
  octets: number,
  number: number,
  offset: number,
): void {
  if (octets <= MAX_PACKET_OCTETS) return;
  throw new CaptureError(
    offset,
    `packet ${number} claims ${octets} octets where ${MAX_PACKET_OCTETS} are the most`,
    "the file is damaged; capture again",
  );
}
