/**
 * What can go wrong on a protected link, in plain sentences with field codes.
 *
 * @module
 */

import { LinkError } from "../exits/link.ts";

/** Field code of a certificate that was not accepted. */
export const CODE_CERTIFICATE_VERIFICATION = 0x1102;
/** Field code of a message that EXI decoding refused. */
export const CODE_EXI_DECODING = 0x1105;
/** Field code of a handshake that did not end in time. */
export const CODE_HANDSHAKE_TIMEOUT = 0x08;

/** What kind of failure, for code that must tell them apart. */
export type TlsFailure =
  | "certificate"
  | "timeout"
  | "truncated"
  | "refused by peer"
  | "protocol"
  | "configuration";

/** A link or handshake failed; `message` says what, why and what to do. */
export class TlsError extends LinkError {
  /** The kind of failure. */
  readonly failure: TlsFailure;
  /** The number service tools show for this failure, where there is one. */
  readonly code: number | undefined;

  constructor(
    message: string,
    options: ErrorOptions & { failure?: TlsFailure } = {},
  ) {
    super(message, options);
    this.failure = options.failure ?? "configuration";
    this.code = codeOf(this.failure);
  }
}

function codeOf(failure: TlsFailure): number | undefined {
  switch (failure) {
    case "certificate":
      return CODE_CERTIFICATE_VERIFICATION;
    case "timeout":
      return CODE_HANDSHAKE_TIMEOUT;
    default:
      return undefined;
  }
}
