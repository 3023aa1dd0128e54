/**
 * Energy by the judge's own integration against registers, inlet and grid.
 *
 * @module
 */

import { figure, has, type Moment, outletW, type Rule } from "./moment.ts";

const MS_PER_HOUR = 3_600_000;
/** Registers come a few times a second, contactors bounce between two steps. */
const SLACK_WH = 25;
const SLACK_PART = 0.02;
/** More than this part is no loss of a power stage. */
const LOSS_PART = 0.2;
const IDLE_W = 400;

/** Balance of one outlet since the judge began. */
export class EnergyRule implements Rule {
  #chargedWh = 0;
  #dischargedWh = 0;
  #cableLossWh = 0;
  #gridWh = 0;
  #hours = 0;
  #begin: { charged: number; discharged: number; inlet: number } | undefined;
  #meterLied = false;

  step(moment: Moment): void {
    const { step, rules, dtMs } = moment;
    const { truth } = step;
    this.#begin ??= {
      charged: truth.meterChargedWh,
      discharged: truth.meterDischargedWh,
      inlet: truth.inletWh,
    };
    const hours = dtMs / MS_PER_HOUR;
    const watts = outletW(step, rules.kind);
    this.#hours += hours;
    if (watts > 0) this.#chargedWh += watts * hours;
    else this.#dischargedWh -= watts * hours;
    const amps = rules.kind === "dc" ? [truth.currentA] : truth.phaseA;
    for (const each of amps) {
      this.#cableLossWh += each * each * rules.cableOhm * hours;
    }
    this.#gridWh += truth.gridW.reduce((sum, each) => sum + each, 0) * hours;
    this.#meterLied ||= has(moment, "meter") || has(moment, "samplesDelayed");
    this.#registers(moment);
    this.#inlet(moment);
    this.#grid(moment);
  }

  #registers(moment: Moment): void {
    if (this.#meterLied || this.#begin === undefined) return;
    const { truth } = moment.step;
    const part = SLACK_PART + moment.rules.meterErrorPercent / 100;
    const pairs = [
      ["into", this.#chargedWh, truth.meterChargedWh - this.#begin.charged],
      [
        "out of",
        this.#dischargedWh,
        truth.meterDischargedWh - this.#begin.discharged,
      ],
    ] as const;
    for (const [way, own, shown] of pairs) {
      if (Math.abs(own - shown) > SLACK_WH + part * own) {
        moment.find(
          "registers",
          `the register shows ${figure(shown)} Wh ${way} the vehicle where ${
            figure(own)
          } Wh have flowed`,
        );
      }
    }
  }

  #inlet(moment: Moment): void {
    if (this.#begin === undefined) return;
    const got = moment.step.truth.inletWh - this.#begin.inlet;
    const sent = this.#chargedWh - this.#dischargedWh - this.#cableLossWh;
    const slack = SLACK_WH +
      SLACK_PART * (this.#chargedWh + this.#dischargedWh);
    if (Math.abs(got - sent) > slack) {
      moment.find(
        "energy balance",
        `${figure(got)} Wh have passed the inlet where ${
          figure(sent)
        } Wh were sent by the outlet`,
      );
    }
  }

  #grid(moment: Moment): void {
    const net = this.#chargedWh - this.#dischargedWh;
    const lost = this.#gridWh - net;
    const through = this.#chargedWh + this.#dischargedWh;
    const most = SLACK_WH + LOSS_PART * through + IDLE_W * this.#hours;
    if (lost < -SLACK_WH - SLACK_PART * through || lost > most) {
      moment.find(
        "grid balance",
        `the grid gave ${figure(this.#gridWh)} Wh for ${
          figure(net)
        } Wh at the outlet: a loss of ${figure(lost)} Wh cannot be`,
      );
    }
  }
}
