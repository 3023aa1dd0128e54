/** The part of MessageHeader that every message has; no signatures in DIN. */
export interface DinHeader {
  /** Upper-case hexadecimal digits, 0 to 8 octets; ours always have 8. */
  readonly SessionID: string;
}

/** SessionID before a session has one, as most cars write it: one zero octet. */
export const NO_SESSION = "00";
