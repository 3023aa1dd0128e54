/**
 * The cable check: test voltage towards the car's open contactor, the
 * insulation monitor's verdict, and the output discharged again.
 *
 * @module
 */

import { fault, SAFE_V } from "./ends.ts";
import { voltageHindrance } from "./ready.ts";
import type { CableState } from "./state.ts";
import { enter, farCar, happen, setPower, type Turn } from "./turn.ts";

const VOLTAGE_REACHED = 0.95;
/** Up to this limit of the car the test is made above it (CC.1). */
const LOW_CLASS_V = 500;
const ABOVE_LOW_V = 50;
const ABOVE_HIGH = 1.1;

/** Test voltage for a car that bears `carMaxV`, at an outlet that bears `ownMaxV`, volts. */
export function testVoltage(carMaxV: number, ownMaxV: number): number {
  return carMaxV <= LOW_CLASS_V
    ? Math.min(LOW_CLASS_V, carMaxV + ABOVE_LOW_V, ownMaxV)
    : Math.min(carMaxV * ABOVE_HIGH, ownMaxV);
}

/** The session asks for it; refused while power flows, and after a stop. */
export function startCableCheck(turn: Turn, carMaxV: number): void {
  const { state, config } = turn;
  const { mode } = state.power;
  const { dc } = config.station;
  if (!dc || mode === "closed" || mode === "transfer") return;
  if (state.stopped || !(carMaxV > 0)) {
    state.cable = { ...state.cable, verdict: "failed" };
    return;
  }
  state.cable = {
    verdict: "running",
    part: "ready",
    testV: testVoltage(carMaxV, dc.maxV),
    passedMonoMs: undefined,
  };
  state.preChargeV = 0;
  state.locked = true;
  setPower(turn, "off");
  farCar(turn, { what: "power", wish: "ready" });
  enter(turn, "Session.CableCheck");
}

/** One look at a running cable check. */
export function lookAtCableCheck(turn: Turn): void {
  const { state, view, config } = turn;
  const { insulation, stage, plug } = view.report;
  const go = (change: Partial<CableState>) => {
    state.cable = { ...state.cable, ...change };
  };
  if (state.fresh.phaseMs > config.times.cableCheckMs) {
    const why = plug.locked
      ? "the cable check took too long"
      : "the plug could not be locked";
    fail(turn, why);
    return;
  }
  switch (state.cable.part) {
    case "ready":
      if (voltageHindrance(turn) !== undefined) {
        if (!plug.locked && state.fresh.phaseMs > LOCK_MS) {
          fail(turn, "the plug could not be locked");
        }
        return;
      }
      setPower(turn, "voltage", { outputV: state.cable.testV });
      go({ part: "rise" });
      return;
    case "rise":
      if (stage.busV < state.cable.testV * VOLTAGE_REACHED) return;
      state.insulationTest++;
      go({ part: "measure" });
      return;
    case "measure":
      if (insulation.test !== state.insulationTest) return;
      if (insulation.verdict === "fault") {
        fail(turn, "the insulation to earth is too low");
      } else if (stage.busV < state.cable.testV * VOLTAGE_REACHED) {
        // What was measured without the test voltage proves nothing.
        go({ part: "rise" });
      } else if (insulation.verdict === "valid") {
        // Pre-charge follows: the contactor stays closed, without voltage.
        setPower(turn, "voltage");
        go({ part: "discharge" });
      }
      return;
    case "discharge":
      if (stage.busV >= SAFE_V) return;
      go({ verdict: "passed", passedMonoMs: view.monoMs });
      happen(turn, { kind: "cableChecked" });
      enter(turn, "Session.Setup");
  }
}

/** A lock may take so long, ms of fresh samples. */
const LOCK_MS = 3_000;

/** The verdict and its reason at once: nobody sees the one without the other. */
function fail(turn: Turn, words: string): void {
  turn.state.cable = { ...turn.state.cable, verdict: "failed" };
  fault(turn, "cableCheck", { words });
}
