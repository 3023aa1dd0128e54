/**
 * SessionIDs: up to eight octets, upper-case hexadecimal text. The ones a
 * station gives out have eight.
 *
 * @module
 */

const SESSION_ID_OCTETS = 8;

/** Whether a SessionID of SessionSetupReq asks for a new session (V2G2-460): zeros, or nothing. */
export function isNoSession(sessionId: string): boolean {
  return /^0*$/.test(sessionId);
}

/** Whether two SessionIDs name the same session; "no session" is never the same. */
export function isSameSession(ours: string, theirs: string): boolean {
  return !isNoSession(ours) && ours.toUpperCase() === theirs.toUpperCase();
}

/** A SessionID from eight random octets; all zeros would mean "no session". */
export function newSessionId(
  env: { random(octets: number): Uint8Array },
): string {
  const octets = env.random(SESSION_ID_OCTETS).slice(0, SESSION_ID_OCTETS);
  const last = octets.length - 1;
  if (octets.every((octet) => octet === 0)) octets[last] = 1;
  return octets.toHex().toUpperCase();
}
