/** What a vehicle that joins no former session sends; others send eight zero octets, or none. */
export const NO_SESSION = "00";

/** A header without signature. */
export function header(sessionId: string): { SessionID: string } {
  return { SessionID: sessionId };
}
