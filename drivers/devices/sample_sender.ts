/**
 * The server's writing of the sample block of shared devices.
 *
 * @module
 */

import {
  PILOT_STATES,
  SAMPLE,
  SAMPLE_NUMBERS,
  SAMPLES_AT,
  VERDICTS,
} from "./device_layout.ts";
import type { OutletDevices, PhaseTriple } from "./outlet.ts";
import { SharedBlock } from "./shared_block.ts";

/** Publishes what the devices show. */
export class SampleSender {
  readonly #block: SharedBlock;
  readonly #devices: OutletDevices;

  constructor(memory: ArrayBufferLike, devices: OutletDevices) {
    this.#block = new SharedBlock(memory, SAMPLES_AT, SAMPLE_NUMBERS);
    this.#devices = devices;
  }

  publish(nowMonoMs: number): void {
    this.#set(SAMPLE.writtenMs, nowMonoMs);
    this.#power();
    this.#safety();
    this.#block.publish();
  }

  #set(field: number, value: number | boolean): void {
    this.#block.numbers[field] = Number(value);
  }

  #setPhases(field: number, phases: PhaseTriple): void {
    for (const phase of [0, 1, 2] as const) {
      this.#set(field + phase, phases[phase]);
    }
  }

  #power(): void {
    const stage = this.#devices.stage.latest();
    const meter = this.#devices.meter.latest();
    const grid = this.#devices.grid.latest();
    this.#set(SAMPLE.stageMs, stage.atMonoMs);
    this.#set(SAMPLE.stageA, stage.currentA);
    this.#set(SAMPLE.stageW, stage.powerW);
    this.#set(SAMPLE.stageV, stage.voltageV);
    this.#set(SAMPLE.busV, stage.busV);
    this.#setPhases(SAMPLE.stagePhaseA, stage.phaseA);
    this.#set(SAMPLE.held, stage.held);
    this.#set(SAMPLE.meterMs, meter.atMonoMs);
    this.#set(SAMPLE.meterW, meter.powerW);
    this.#set(SAMPLE.chargedWh, meter.chargedWh);
    this.#set(SAMPLE.dischargedWh, meter.dischargedWh);
    this.#setPhases(SAMPLE.meterPhaseA, meter.phaseA);
    this.#set(SAMPLE.gridMs, grid.atMonoMs);
    this.#setPhases(SAMPLE.gridV, grid.phaseV);
    this.#set(SAMPLE.hz, grid.hz);
  }

  #safety(): void {
    const contactor = this.#devices.contactor.latest();
    const pilot = this.#devices.pilot.latest();
    const insulation = this.#devices.insulation.latest();
    const plug = this.#devices.plug.latest();
    const stop = this.#devices.emergencyStop.latest();
    this.#set(SAMPLE.contactorMs, contactor.atMonoMs);
    this.#set(SAMPLE.wanted, contactor.wanted);
    this.#set(SAMPLE.closed, contactor.closed);
    this.#set(SAMPLE.pilotMs, pilot.atMonoMs);
    this.#set(SAMPLE.pilotV, pilot.volts);
    this.#set(SAMPLE.pilotState, PILOT_STATES.indexOf(pilot.state));
    this.#set(SAMPLE.dutyPercent, pilot.dutyPercent);
    this.#set(SAMPLE.insulationMs, insulation.atMonoMs);
    this.#set(SAMPLE.insulationOhm, insulation.ohm);
    this.#set(SAMPLE.verdict, VERDICTS.indexOf(insulation.verdict));
    this.#set(SAMPLE.plugMs, plug.atMonoMs);
    this.#set(SAMPLE.locked, plug.locked);
    this.#set(SAMPLE.proximityA, plug.proximityA);
    this.#set(SAMPLE.pinC, plug.pinC);
    this.#set(SAMPLE.stopMs, stop.atMonoMs);
    this.#set(SAMPLE.pressed, stop.pressed);
  }
}
