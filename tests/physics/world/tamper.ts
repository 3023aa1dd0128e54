/**
 * Where a planted fault gets in: every seam between two parts of a station.
 * A fault is an object with one of these functions; none changes anything.
 *
 * @module
 */

import type { OutletDevices } from "../../../drivers/devices/outlet.ts";
import type {
  OutletOrder,
  OutletReport,
} from "../../../drivers/realtime/order.ts";
import type { GatewayConfig } from "../../../app/config/mod.ts";
import type { Allocation } from "../../../actors/site/site_messages.ts";
import type { Fields } from "../judge/fields.ts";

/** Wrappers round the parts of one station; each gets the true thing and returns the wrong one. */
export interface Tamper {
  /** Devices as the realtime loop gets them. */
  devices?(devices: OutletDevices): OutletDevices;
  /** Order from the charger to the loop. */
  order?(order: OutletOrder, nowMs: number): OutletOrder;
  /** Report from the loop to the charger. */
  report?(report: OutletReport): OutletReport;
  /** Allocation from the site to a charger. */
  allocation?(allocation: Allocation): Allocation;
  /** Fields of the station's answer (ISO 15118-20 DC) as the car and the judge read them. */
  answer?(name: string, fields: Fields): Fields;
  /** Fields of the car's request (ISO 15118-20 DC) as the station understands them. */
  heard?(name: string, fields: Fields): Fields;
  /** Configuration as the gateway understands it. */
  config?(config: GatewayConfig): GatewayConfig;
  /** Stop requests get lost. */
  readonly losesStops?: boolean;
  /** Once a second the station confirms and starts by itself what only a person may. */
  readonly confirmsItself?: boolean;
  /** What the site is not told. */
  readonly siteBlindTo?: "other loads" | "set-points";
}
