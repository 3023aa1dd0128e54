/**
 * Who may ask: this machine's names, this endpoint's pages, and for commands
 * the holder of the token.
 *
 * @module
 */

import { createHash, timingSafeEqual } from "node:crypto";

const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** Whether an address or name is this machine's loopback. */
export function isLoopback(host: string): boolean {
  const name = bare(host);
  return name === "localhost" || name === "::1" ||
    (IPV4.test(name) && name.startsWith("127."));
}

/**
 * Whether a request names this endpoint in its Host header. Another name means
 * that some page's own name was made to point here (DNS rebinding).
 *
 * @param configured the address served on
 */
export function namesUs(request: Request, configured: string): boolean {
  const header = request.headers.get("host");
  const names = [new URL(request.url).host, ...(header ? [header] : [])];
  const anywhere = ["0.0.0.0", "::"].includes(bare(configured));
  return names.map(withoutPort).every((name) =>
    isLoopback(name) || name === bare(configured) ||
    // An address cannot be rebound, only a name can.
    (anywhere && (IPV4.test(name) || name.includes(":")))
  );
}

/** Whether a request comes from no page, or from one that this endpoint served. */
export function fromOurPage(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  const host = request.headers.get("host") ?? new URL(request.url).host;
  return origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

/** Whether a request carries the token; takes as long for a wrong one. */
export function hasToken(request: Request, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(
    request.headers.get("authorization") ?? "",
  )?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}

/** The name in a Host header: `name`, `name:port`, `[v6]` or `[v6]:port`. */
function withoutPort(host: string): string {
  return bare(host.replace(/^(\[[^\]]*\]|[^:]*):\d*$/, "$1"));
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^\[(.*)\]$/, "$1");
}
