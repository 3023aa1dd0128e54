/**
 * A report as a block of numbers, for shared memory.
 *
 * @module
 */

import type { PilotState } from "../devices/outlet.ts";
import { MODES } from "./order_block.ts";
import type { OutletReport, Trip } from "./order.ts";
import { PERMITS } from "./permit.ts";
import type { ReportRecord, Triple } from "./records.ts";
import { type HazardName, HAZARDS, type TripName } from "./trips.ts";

/** Numbers in a block. */
export const REPORT_NUMBERS = 64;

const STATES: readonly PilotState[] = ["E", "A", "B", "C", "D", "F"];
const VERDICTS = ["idle", "running", "valid", "fault"] as const;
const isHazard = (name: string): name is HazardName =>
  Object.hasOwn(HAZARDS, name);
/** Trips by their number. */
const TRIPS: readonly TripName[] = [
  ...Object.keys(HAZARDS).filter(isHazard),
  ...PERMITS,
];

/** Writes `report` over the first numbers of `into`. */
export function encodeReport(report: OutletReport, into: Float64Array): void {
  const { trip, missing } = report;
  let at = 0;
  into[at++] = report.atMonoMs;
  into[at++] = report.epoch;
  into[at++] = MODES.indexOf(report.mode);
  into[at++] = trip === undefined ? -1 : TRIPS.indexOf(trip.name);
  into[at++] = trip?.epoch ?? 0;
  into[at++] = trip?.atMonoMs ?? 0;
  into[at++] = trip?.value ?? 0;
  into[at++] = missing === undefined ? -1 : PERMITS.indexOf(missing);
  into[at++] = report.dischargePermitted ? 1 : 0;
  into[at++] = report.commandedA;
  into[at++] = report.opened;
  into[at++] = report.openedLoaded;
  into[at++] = report.lateMs;
  into[at++] = report.lateMostMs;
  at = encodePower(report, into, at);
  encodeSwitches(report, into, at);
}

function encodePower(
  { stage, meter, grid }: OutletReport,
  into: Float64Array,
  from: number,
): number {
  let at = from;
  into[at++] = stage.atMonoMs;
  into[at++] = stage.currentA;
  into[at++] = stage.powerW;
  into[at++] = stage.voltageV;
  into[at++] = stage.busV;
  into[at++] = stage.held ? 1 : 0;
  into[at++] = stage.phaseA[0];
  into[at++] = stage.phaseA[1];
  into[at++] = stage.phaseA[2];
  into[at++] = meter.atMonoMs;
  into[at++] = meter.powerW;
  into[at++] = meter.chargedWh;
  into[at++] = meter.dischargedWh;
  into[at++] = meter.phaseA[0];
  into[at++] = meter.phaseA[1];
  into[at++] = meter.phaseA[2];
  into[at++] = grid.atMonoMs;
  into[at++] = grid.hz;
  into[at++] = grid.good ? 1 : 0;
  into[at++] = grid.phaseV[0];
  into[at++] = grid.phaseV[1];
  into[at++] = grid.phaseV[2];
  return at;
}

function encodeSwitches(
  { contactor, pilot, insulation, plug, emergencyStop }: OutletReport,
  into: Float64Array,
  from: number,
): void {
  let at = from;
  into[at++] = contactor.atMonoMs;
  into[at++] = contactor.wanted ? 1 : 0;
  into[at++] = contactor.closed ? 1 : 0;
  into[at++] = pilot.atMonoMs;
  into[at++] = pilot.volts;
  into[at++] = STATES.indexOf(pilot.state);
  into[at++] = pilot.dutyPercent;
  into[at++] = insulation.atMonoMs;
  into[at++] = insulation.ohm;
  into[at++] = VERDICTS.indexOf(insulation.verdict);
  into[at++] = insulation.test;
  into[at++] = plug.atMonoMs;
  into[at++] = plug.locked ? 1 : 0;
  into[at++] = plug.proximityA;
  into[at++] = plug.pinC;
  into[at++] = emergencyStop.atMonoMs;
  into[at++] = emergencyStop.pressed ? 1 : 0;
}

/**
 * Overwrites `into` with what `encodeReport` wrote, its times later by `byMs`;
 * allocates only for a new trip.
 */
export function decodeReport(
  from: Float64Array,
  into: ReportRecord,
  byMs = 0,
): void {
  let at = 0;
  into.atMonoMs = (from[at++] ?? 0) + byMs;
  into.epoch = from[at++] ?? 0;
  into.mode = MODES[from[at++] ?? 0] ?? "off";
  into.trip = tripOf(from, at, into.trip, byMs);
  at += 4;
  into.missing = PERMITS[from[at++] ?? -1];
  into.dischargePermitted = from[at++] === 1;
  into.commandedA = from[at++] ?? 0;
  into.opened = from[at++] ?? 0;
  into.openedLoaded = from[at++] ?? 0;
  into.lateMs = from[at++] ?? 0;
  into.lateMostMs = from[at++] ?? 0;
  at = decodePower(from, into, at, byMs);
  decodeSwitches(from, into, at, byMs);
}

/** The trip at `at`; the one before where it is the same, so that it can be compared. */
function tripOf(
  from: Float64Array,
  at: number,
  before: Trip | undefined,
  byMs: number,
): Trip | undefined {
  const name = TRIPS[from[at] ?? -1];
  if (name === undefined) return undefined;
  const epoch = from[at + 1] ?? 0;
  const atMonoMs = (from[at + 2] ?? 0) + byMs;
  const value = from[at + 3] ?? 0;
  const same = before?.name === name && before.epoch === epoch &&
    before.atMonoMs === atMonoMs;
  return same ? before : { name, epoch, atMonoMs, value };
}

function decodePower(
  from: Float64Array,
  { stage, meter, grid }: ReportRecord,
  start: number,
  byMs: number,
): number {
  let at = start;
  stage.atMonoMs = (from[at++] ?? 0) + byMs;
  stage.currentA = from[at++] ?? 0;
  stage.powerW = from[at++] ?? 0;
  stage.voltageV = from[at++] ?? 0;
  stage.busV = from[at++] ?? 0;
  stage.held = from[at++] === 1;
  at = decodeTriple(from, at, stage.phaseA);
  meter.atMonoMs = (from[at++] ?? 0) + byMs;
  meter.powerW = from[at++] ?? 0;
  meter.chargedWh = from[at++] ?? 0;
  meter.dischargedWh = from[at++] ?? 0;
  at = decodeTriple(from, at, meter.phaseA);
  grid.atMonoMs = (from[at++] ?? 0) + byMs;
  grid.hz = from[at++] ?? 0;
  grid.good = from[at++] === 1;
  return decodeTriple(from, at, grid.phaseV);
}

function decodeTriple(from: Float64Array, at: number, into: Triple): number {
  into[0] = from[at] ?? 0;
  into[1] = from[at + 1] ?? 0;
  into[2] = from[at + 2] ?? 0;
  return at + 3;
}

function decodeSwitches(
  from: Float64Array,
  into: ReportRecord,
  start: number,
  byMs: number,
): void {
  const { contactor, pilot, insulation, plug, emergencyStop } = into;
  let at = start;
  contactor.atMonoMs = (from[at++] ?? 0) + byMs;
  contactor.wanted = from[at++] === 1;
  contactor.closed = from[at++] === 1;
  pilot.atMonoMs = (from[at++] ?? 0) + byMs;
  pilot.volts = from[at++] ?? 0;
  pilot.state = STATES[from[at++] ?? 0] ?? "E";
  pilot.dutyPercent = from[at++] ?? 0;
  insulation.atMonoMs = (from[at++] ?? 0) + byMs;
  insulation.ohm = from[at++] ?? 0;
  insulation.verdict = VERDICTS[from[at++] ?? 0] ?? "idle";
  insulation.test = from[at++] ?? 0;
  plug.atMonoMs = (from[at++] ?? 0) + byMs;
  plug.locked = from[at++] === 1;
  plug.proximityA = from[at++] ?? 0;
  plug.pinC = from[at++] ?? 0;
  emergencyStop.atMonoMs = (from[at++] ?? 0) + byMs;
  emergencyStop.pressed = from[at++] === 1;
}
