/** A DC car that does what the test says. */

import { PILOT_OHM } from "../../../drivers/devices/mod.ts";
import {
  type CarPlug,
  type Flow,
  NO_AMPS,
} from "../../../drivers/testbench/mod.ts";

const MS_PER_H = 3_600_000;

export class DcCar implements CarPlug {
  pilotOhm: number = PILOT_OHM.B;
  openCircuitV = 400;
  innerOhm = 0.05;
  inletClosed = false;
  insulationOhm = 10_000_000;
  /** What passed the inlet, Wh, signed. */
  wh = 0;

  /** Switch S2 closed, its own contactor open. */
  ready(): void {
    this.pilotOhm = PILOT_OHM.C;
  }

  /** Its contactor and its switch opened. */
  rest(): void {
    this.inletClosed = false;
    this.pilotOhm = PILOT_OHM.B;
  }

  phaseA() {
    return NO_AMPS;
  }

  flowed({ powerW, dtMs }: Flow): void {
    this.wh += powerW * dtMs / MS_PER_H;
  }
}
