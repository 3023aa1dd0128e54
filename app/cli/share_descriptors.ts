/**
 * Descriptors for strangers, and those kept for what charges.
 *
 * @module
 */

import { CONNECTIONS_MAX } from "../../drivers/exits/http_server.ts";
import { descriptorsMax } from "../../drivers/linux/mod.ts";
import { useNewcomersMax } from "../../actors/session/arrivals.ts";

/**
 * Bounds what strangers may hold open by what the system allows in all: a half
 * of it stays for chargers, their cars and files.
 *
 * @returns the connections of HTTP
 */
export function shareDescriptors(): number {
  const all = descriptorsMax();
  useNewcomersMax(Math.floor(all / 4));
  return Math.max(1, Math.min(CONNECTIONS_MAX, Math.floor(all / 8)));
}
