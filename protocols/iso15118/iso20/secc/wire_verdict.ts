/** What went wrong before a request could be read. */
export type WireFault =
  | { readonly kind: "framing"; readonly reason: string }
  | { readonly kind: "payload type"; readonly payloadType: number }
  | {
    readonly kind: "undecodable";
    readonly payloadType: number;
    readonly bit: number;
    readonly path: string;
    readonly text: string;
  }
  | {
    readonly kind: "wrong set";
    readonly payloadType: number;
    readonly root: string;
  };

/** What to do about it, and the reason for the session's record. */
export interface WireVerdict {
  readonly action: "close without answer";
  readonly reason: string;
}

/**
 * What becomes of bytes that are no request: an answer has no type to have,
 * so the session closes in silence, as peers do.
 */
export function wireVerdict(fault: WireFault): WireVerdict {
  return { action: "close without answer", reason: inWords(fault) };
}

function inWords(fault: WireFault): string {
  switch (fault.kind) {
    case "framing":
      return fault.reason;
    case "payload type":
      return `payload type ${
        hex(fault.payloadType)
      } is not one this side speaks`;
    case "undecodable":
      return `cannot decode a message under payload type ${
        hex(fault.payloadType)
      }: ${fault.text} (bit ${fault.bit}, ${fault.path})`;
    case "wrong set":
      return `${fault.root} came under payload type ${hex(fault.payloadType)}`;
  }
}

function hex(payloadType: number): string {
  return `0x${payloadType.toString(16).padStart(4, "0")}`;
}
