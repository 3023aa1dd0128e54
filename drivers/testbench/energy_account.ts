/**
 * Where the energy of one outlet went.
 *
 * @module
 */

const MS_PER_HOUR = 3_600_000;

/** Wh since the start. At every moment `gridWh = vehicleWh + lossWh`; the first two are signed, charging positive. */
export class EnergyAccount {
  /** Taken from the supply less given to it. */
  gridWh = 0;
  /** Through the car's inlet. */
  vehicleWh = 0;
  /** Heat of the stage and of the cable. */
  lossWh = 0;
  /** Through the outlet, where a meter sits, each direction for itself; both grow only. */
  toVehicleWh = 0;
  toGridWh = 0;

  /** Adds a step with signed watts at the outlet and the heat on both sides of it. */
  add(outletW: number, stageLossW: number, cableLossW: number, dtMs: number) {
    const hours = dtMs / MS_PER_HOUR;
    this.gridWh += (outletW + stageLossW) * hours;
    this.vehicleWh += (outletW - cableLossW) * hours;
    this.lossWh += (stageLossW + cableLossW) * hours;
    if (outletW >= 0) this.toVehicleWh += outletW * hours;
    else this.toGridWh -= outletW * hours;
  }
}
