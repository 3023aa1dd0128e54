/** A car for tests: a battery that counts what reaches it. */

import { type CarPlug, PILOT_OHM } from "../../../drivers/devices/mod.ts";

export class Battery implements CarPlug {
  pilotOhm: number = PILOT_OHM.B;
  batteryV = 400;
  inletClosed = false;
  insulationOhm = 10_000_000;
  onboardW = 0;
  /** What passed the inlet, Wh, signed. */
  wh = 0;

  flowed(powerW: number, dtMs: number): void {
    this.wh += powerW * dtMs / 3_600_000;
  }

  /** Ready for energy: pilot C, and for DC the inlet contactor. */
  ready(inletClosed: boolean): void {
    this.pilotOhm = PILOT_OHM.C;
    this.inletClosed = inletClosed;
  }

  rest(): void {
    this.pilotOhm = PILOT_OHM.B;
    this.inletClosed = false;
    this.onboardW = 0;
  }
}
