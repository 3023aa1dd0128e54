/**
 * Carries out the commands of a session. Which phase each may come in, and
 * what it leads to, is decided here.
 *
 * @module
 */

import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";
import { startCableCheck } from "./cable_check.ts";
import { explain, isOpen, sessionOver } from "./ends.ts";
import type { PlainCommand } from "./input.ts";
import { plainNumber, plainVehicle } from "./plain.ts";
import { isCableChecked } from "./ready.ts";
import { tellSiteNow } from "./reports.ts";
import { renegotiated, scheduleAgreed } from "./schedule.ts";
import type { Phase } from "./state.ts";
import {
  changeSession,
  enter,
  farCar,
  happen,
  isLive,
  remember,
  setPower,
  settle,
  socOf,
  switchOff,
  type Turn,
} from "./turn.ts";

/** One command of the session, whatever the phase. */
export function obey(turn: Turn, command: PlainCommand): void {
  const { state, view } = turn;
  if (!state.session) {
    // Nobody waits: there is nothing to settle either.
    return;
  }
  changeSession(turn, { spokeMonoMs: view.monoMs });
  if (command.type === "evse.sessionOver") {
    takeOver(turn, command);
    return;
  }
  const isServing = isLive(state) && state.phase.startsWith("Session.");
  if (!isServing) {
    refuse(turn, command);
    return;
  }
  serve(turn, command);
}

type Served = Exclude<PlainCommand, { type: "evse.sessionOver" }>;

function serve(turn: Turn, command: Served): void {
  switch (command.type) {
    case "evse.authorise":
      authorise(turn, command.contract);
      return;
    case "evse.vehicle":
      describe(turn, command.vehicle);
      return;
    case "evse.startCableCheck":
      startCableCheck(turn, plainNumber(command.maxV));
      return;
    case "evse.preCharge":
      preCharge(turn, plainNumber(command.voltageV));
      return;
    case "evse.closeContactor":
      closeContactor(turn);
      return;
    case "evse.startTransfer":
      startTransfer(turn);
      return;
    case "evse.standby":
      standby(turn);
      return;
    case "evse.stopTransfer":
      stopTransfer(turn);
      return;
    case "evse.weldingDetection":
      // Welding is watched for at all times: nothing more to do when asked.
      return;
  }
}

/** Asked for something while the outlet comes to rest. */
function refuse(turn: Turn, { type }: Served): void {
  const { trouble, session } = turn.state;
  if (type === "evse.closeContactor") {
    changeSession(turn, { awaiting: type });
    settle(turn, type, session?.ending?.words ?? trouble ?? NOT_READY);
  }
  if (type !== "evse.stopTransfer") return;
  changeSession(turn, { awaiting: type });
  if (isOpen(turn)) settle(turn, type);
}

const NOT_READY = "the outlet is not ready";

/** Asks who the car is; after a stop nobody is asked. */
export function authorise(turn: Turn, contract: boolean): void {
  const { state, config, effects } = turn;
  if (state.stopped) return;
  const asked = state.authorisation.asked + 1;
  const means = contract ? "contract" : config.isFree ? "free" : "external";
  state.authorisation = {
    answer: config.isFree ? "accepted" : "waiting",
    means: config.isFree ? "free" : undefined,
    asked,
    pending: true,
  };
  if (!config.isFree) happen(turn, { kind: "authorisationAsked", means });
  effects.push({ do: "ask", number: asked, contract });
}

/** What the vehicle tells of itself. */
export function describe(turn: Turn, said: VehicleView): void {
  const { state, config } = turn;
  const known = state.vehicle;
  const vehicle = plainVehicle(said);
  state.vehicle = vehicle;
  const askedV = vehicle.demand?.voltageV ?? 0;
  if (askedV > 0) state.targetV = askedV;
  scheduleAgreed(turn, vehicle);
  const ownV = config.station.dc?.maxV;
  const mostV = vehicle.maxV === undefined || ownV === undefined
    ? vehicle.maxV ?? ownV
    : Math.min(vehicle.maxV, ownV);
  farCar(turn, {
    what: "told",
    presentV: vehicle.presentV,
    presentW: vehicle.presentW,
    mostV,
    phases: vehicle.phases,
  });
  const isAgreed = known?.service !== vehicle.service ||
    known.controlMode !== vehicle.controlMode;
  // A car without communication has agreed to nothing.
  if (isAgreed && !state.session?.basic) {
    const { service, controlMode } = vehicle;
    happen(turn, { kind: "serviceAgreed", service, controlMode });
  }
  const hasChanged = isAgreed || known.maxChargeW !== vehicle.maxChargeW ||
    known.maxDischargeW !== vehicle.maxDischargeW ||
    known.chargingComplete !== vehicle.chargingComplete;
  if (hasChanged) tellSiteNow(turn);
}

function preCharge(turn: Turn, voltageV: number): void {
  const { state, config } = turn;
  const { dc } = config.station;
  const { mode } = state.power;
  if (!dc || mode === "closed" || mode === "transfer") return;
  if (state.stopped || !isCableChecked(turn) || !(voltageV > 0)) return;
  const mostV = Math.min(dc.maxV, state.vehicle?.maxV ?? dc.maxV);
  // A voltage that cannot be is not matched: the car hears so.
  state.preChargeV = voltageV <= mostV ? voltageV : 0;
  // What a far car asks for is the voltage of its battery.
  farCar(turn, {
    what: "told",
    presentV: voltageV,
    presentW: undefined,
    mostV,
    phases: undefined,
  });
  setPower(turn, "voltage", { outputV: state.preChargeV });
  if (state.phase !== "Session.PreCharge") enter(turn, "Session.PreCharge");
}

/** Awaited: the contactor towards the car. */
export function closeContactor(turn: Turn): void {
  const { state, config } = turn;
  changeSession(turn, { awaiting: "evse.closeContactor" });
  if (state.stopped) {
    const why = `charging was stopped: ${state.stopped.why}`;
    settle(turn, "evse.closeContactor", why);
    return;
  }
  // Closed already: that is no news.
  if (isConducting(state.phase)) {
    settle(turn, "evse.closeContactor");
    return;
  }
  changeSession(turn, { advanced: true });
  if (!state.session?.basic) happen(turn, { kind: "scheduleAgreed" });
  if (config.kind === "ac") {
    state.locked = true;
    // What an earlier measurement allowed counts no more.
    state.insulationTest++;
  }
  farCar(turn, { what: "power", wish: "joined" });
  enter(turn, "Session.Closing");
}

function isConducting(phase: Phase): boolean {
  return phase === "Session.Ready" || phase === "Session.Transfer";
}

/** From now on current may flow. Again under a schedule negotiated anew. */
export function startTransfer(turn: Turn): void {
  const { state } = turn;
  if (!isConducting(state.phase) || state.stopped) return;
  renegotiated(turn);
  if (state.phase === "Session.Transfer") return;
  setPower(turn, "transfer");
  enter(turn, "Session.Transfer");
  happen(turn, { kind: "transferStarted", ...socOf(turn) });
  tellSiteNow(turn);
}

function standby(turn: Turn): void {
  if (turn.state.phase !== "Session.Transfer") return;
  setPower(turn, "closed");
  enter(turn, "Session.Ready");
  happen(turn, { kind: "transferStopped" });
  tellSiteNow(turn);
}

/** Awaited: no current, contactor open. */
export function stopTransfer(turn: Turn): void {
  const { state } = turn;
  const wasFlowing = state.phase === "Session.Transfer";
  changeSession(turn, { awaiting: "evse.stopTransfer" });
  renegotiated(turn);
  // A basic car has been given its time by the pilot; it knows no ramp.
  switchOff(turn, state.session?.basic !== undefined);
  state.preChargeV = 0;
  if (state.cable.verdict === "running") {
    state.cable = { ...state.cable, verdict: "idle" };
  }
  enter(turn, "Session.Opening");
  if (wasFlowing) happen(turn, { kind: "transferStopped" });
  tellSiteNow(turn);
}

/** The session says that it is over for the outlet. */
function takeOver(
  turn: Turn,
  { how, reason, paused }: Extract<
    PlainCommand,
    { type: "evse.sessionOver" }
  >,
): void {
  const { state } = turn;
  if (!isLive(state)) return;
  const isPaused = how === "paused";
  const hadPause = state.paused !== undefined;
  state.paused = isPaused ? paused : undefined;
  if (isPaused || hadPause) remember(turn);
  explain(turn, {
    by: how === "failed" ? "station" : "car",
    cause: how === "failed" ? { kind: "protocol" } : { kind: "carEnded" },
    words: reason,
  });
  changeSession(turn, {
    over: true,
    paused: isPaused,
    failed: how === "failed" || state.trouble !== undefined,
    awaiting: undefined,
  });
  sessionOver(turn);
}
