/**
 * Voltages of a DC outlet.
 *
 * @module
 */

import { ExcessAccount, UpperLimit } from "./excess.ts";
import { figure, has, type Moment, type Rule } from "./moment.ts";
import { classLimitV, TIMES, TOLERANCE } from "./times.ts";

const CEILING_MS = 2_000;

const above = (volts: number) => volts * (1 + TOLERANCE.vPart) + TOLERANCE.v;
const below = (volts: number) => volts * (1 - TOLERANCE.vPart) - TOLERANCE.v;

/** The car's maximum, the outlet's class, the ceiling of charging and the floor of discharging. */
export class VoltageRule implements Rule {
  readonly #car = new UpperLimit();
  readonly #class = new ExcessAccount();
  readonly #ceiling = new UpperLimit();
  readonly #floor = new UpperLimit();

  step(moment: Moment): void {
    const { rules, step, said, permitted, awareMs } = moment;
    if (rules.kind !== "dc") return;
    const { cableV, currentA, closed, inletClosed } = step.truth;
    const joined = closed && inletClosed;
    const lateMs = has(moment, "samplesDelayed") ? 1_000 : 0;

    const carV = above(said.maxV ?? Infinity);
    const over = joined && said.transfer ? cableV : 0;
    if (this.#car.step(over, carV, awareMs, TIMES.overvoltage + lateMs)) {
      moment.find(
        "overvoltage",
        `${figure(cableV)} V at a car whose maximum is ${
          figure(said.maxV ?? 0)
        } V, for longer than ${TIMES.overvoltage} ms`,
      );
    }
    const classV = classLimitV(rules.maxV);
    const broken = this.#class.add(
      closed && !has(moment, "welded") && cableV > classV,
      awareMs,
      TIMES.overvoltageClass + lateMs,
    );
    if (broken) {
      moment.find(
        "overvoltage class",
        `${figure(cableV)} V where the class of the outlet ends at ${classV} V`,
      );
    }
    const charging = joined && currentA > TOLERANCE.testA ? cableV : 0;
    const ceilingV = above(permitted.ceilingV);
    if (this.#ceiling.step(charging, ceilingV, awareMs, CEILING_MS + lateMs)) {
      moment.find(
        "ceiling",
        `${figure(currentA)} A charge at ${figure(cableV)} V, above the ${
          figure(permitted.ceilingV)
        } V that are the ceiling`,
      );
    }
    // Turned round, so that a floor is an upper limit of the negative voltage.
    const giving = joined && currentA < -TOLERANCE.testA ? -cableV : -Infinity;
    const floorV = -below(permitted.floorV);
    if (this.#floor.step(giving, floorV, awareMs, CEILING_MS + lateMs)) {
      moment.find(
        "floor",
        `${figure(-currentA)} A discharge at ${figure(cableV)} V, below the ${
          figure(permitted.floorV)
        } V that are the floor`,
      );
    }
  }
}
