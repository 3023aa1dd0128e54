/**
 * How a car gets a link: SDP, TCP, and TLS when the charger offers it.
 *
 * @module
 */

import { type ByteLink, LinkError } from "../../drivers/exits/link.ts";
import { discover } from "../../drivers/exits/sdp.ts";
import { connectTcp } from "../../drivers/exits/tcp.ts";
import { connectTls, type TlsClientConfig } from "../../drivers/tls/mod.ts";

/** What a car looks for. */
export interface Search {
  readonly interface: string;
  readonly sdpPort?: number | undefined;
  /** Absent: a car that asks for no TLS and takes no TLS. */
  readonly tls?: TlsClientConfig | undefined;
}

/**
 * Finds the charger at the other end of the cable and connects to it.
 *
 * @throws LinkError, of which TlsError is one, with the reason in words
 */
export async function findCharger(search: Search): Promise<ByteLink> {
  const { tls } = search;
  const found = await discover({
    interface: search.interface,
    security: tls ? "tls" : "none",
    ...(search.sdpPort !== undefined && { port: search.sdpPort }),
  });
  const wanted = tls ? "tls" : "none";
  if (found.security !== wanted) {
    throw new LinkError(
      found.security === "tls"
        ? "the charger demands TLS and the car was started without it"
        : "the charger offers no TLS and the car demands it",
    );
  }
  const raw = await connectTcp(found);
  return tls ? await connectTls(raw, tls) : raw;
}
