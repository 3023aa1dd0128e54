/**
 * Reading the samples of all devices into the report, and telling those that
 * cannot be from the others.
 *
 * @module
 */

import type { OutletDevices, PhaseTriple } from "../devices/outlet.ts";
import { copyTriple, type ReportRecord } from "./records.ts";

/** A process that serves devices may read the clock a little later than the loop, ms. */
const AHEAD_MOST_MS = 100;

/**
 * Reads every device's latest sample into `report`.
 *
 * A sample that cannot be is passed over: one with a number that is none, or
 * with a stamp of the future, which would never age. The sample before it
 * stays and ages, so that a device which tells nothing else counts as silent.
 */
export function readDevices(
  devices: OutletDevices,
  report: ReportRecord,
  nowMs: number,
): void {
  readStage(devices, report.stage, nowMs);
  readMeter(devices, report.meter, nowMs);
  readSwitches(devices, report, nowMs);
  readPlug(devices, report.plug, nowMs);
  readStop(devices, report.emergencyStop, nowMs);
  const insulation = devices.insulation.latest();
  // A resistance too large to be measured is infinite.
  if (isOf(insulation.atMonoMs, nowMs) && insulation.ohm > -Infinity) {
    report.insulation.atMonoMs = insulation.atMonoMs;
    report.insulation.ohm = insulation.ohm;
    report.insulation.verdict = insulation.verdict;
  }
  const grid = devices.grid.latest();
  if (
    isOf(grid.atMonoMs, nowMs) && Number.isFinite(grid.hz) &&
    areFinite(grid.phaseV)
  ) {
    report.grid.atMonoMs = grid.atMonoMs;
    report.grid.hz = grid.hz;
    copyTriple(grid.phaseV, report.grid.phaseV);
  }
}

/** Whether a stamp can be one of the past or the present. */
function isOf(atMonoMs: number, nowMs: number): boolean {
  return Number.isFinite(atMonoMs) && atMonoMs <= nowMs + AHEAD_MOST_MS;
}

function areFinite(triple: PhaseTriple): boolean {
  return Number.isFinite(triple[0]) && Number.isFinite(triple[1]) &&
    Number.isFinite(triple[2]);
}

function readStage(
  devices: OutletDevices,
  into: ReportRecord["stage"],
  nowMs: number,
): void {
  const stage = devices.stage.latest();
  const { currentA, powerW, voltageV, busV, phaseA } = stage;
  // A sum is finite only where each part is.
  if (
    !isOf(stage.atMonoMs, nowMs) || !areFinite(phaseA) ||
    !Number.isFinite(currentA + powerW + voltageV + busV)
  ) return;
  into.atMonoMs = stage.atMonoMs;
  into.currentA = currentA;
  into.powerW = powerW;
  into.voltageV = voltageV;
  into.busV = busV;
  into.held = stage.held;
  copyTriple(phaseA, into.phaseA);
}

function readMeter(
  devices: OutletDevices,
  into: ReportRecord["meter"],
  nowMs: number,
): void {
  const meter = devices.meter.latest();
  const { powerW, chargedWh, dischargedWh, phaseA } = meter;
  if (
    !isOf(meter.atMonoMs, nowMs) || !areFinite(phaseA) ||
    !Number.isFinite(powerW + chargedWh + dischargedWh)
  ) return;
  into.atMonoMs = meter.atMonoMs;
  into.powerW = powerW;
  into.chargedWh = chargedWh;
  into.dischargedWh = dischargedWh;
  copyTriple(phaseA, into.phaseA);
}

function readSwitches(
  devices: OutletDevices,
  into: ReportRecord,
  nowMs: number,
): void {
  const contactor = devices.contactor.latest();
  if (isOf(contactor.atMonoMs, nowMs)) {
    into.contactor.atMonoMs = contactor.atMonoMs;
    into.contactor.wanted = contactor.wanted;
    into.contactor.closed = contactor.closed;
  }
  const pilot = devices.pilot.latest();
  if (
    isOf(pilot.atMonoMs, nowMs) &&
    Number.isFinite(pilot.volts + pilot.dutyPercent)
  ) {
    into.pilot.atMonoMs = pilot.atMonoMs;
    into.pilot.volts = pilot.volts;
    into.pilot.state = pilot.state;
    into.pilot.dutyPercent = pilot.dutyPercent;
  }
}

function readPlug(
  devices: OutletDevices,
  into: ReportRecord["plug"],
  nowMs: number,
): void {
  const plug = devices.plug.latest();
  if (
    !isOf(plug.atMonoMs, nowMs) ||
    !Number.isFinite(plug.proximityA + plug.pinC)
  ) return;
  into.atMonoMs = plug.atMonoMs;
  into.locked = plug.locked;
  into.proximityA = plug.proximityA;
  into.pinC = plug.pinC;
}

/** A button that says it is pressed is believed whatever its stamp. */
function readStop(
  devices: OutletDevices,
  into: ReportRecord["emergencyStop"],
  nowMs: number,
): void {
  const { atMonoMs, pressed } = devices.emergencyStop.latest();
  const counts = isOf(atMonoMs, nowMs);
  if (counts) into.atMonoMs = atMonoMs;
  if (counts || pressed) into.pressed = pressed;
}
