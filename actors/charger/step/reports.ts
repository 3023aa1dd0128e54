/**
 * What an outlet tells the site: each second while a session is kept or power
 * flows all the same, and at once when something has changed.
 *
 * @module
 */

import { energyOf } from "../../../protocols/iso15118/shared/energy.ts";
import type { ChargerReport } from "../../site/site_messages.ts";
import { carEnvelope, outletEnvelope, tighter } from "../envelope.ts";
import type { OutletConfig } from "../outlet_config.ts";
import type { EvseState } from "./state.ts";
import type { Turn } from "./turn.ts";
import { type EvseView, isFresh } from "./view.ts";

const SITE_EVERY_MS = 1_000;
/** Power that counts as none, watts. */
export const IDLE_W = 100;
/** A terminal is loaded from here on, and free below the other, amperes. */
const LOADED_A = 2;
const FREE_A = 1;

/** What the site is told of the outlet at this moment. */
export function chargerReport(
  config: OutletConfig,
  state: EvseState,
  { report }: EvseView,
): ChargerReport {
  const { session, vehicle, told } = state;
  const own = outletEnvelope(config, report.plug.proximityA);
  const { meter, stage } = report;
  return {
    chargerId: config.id,
    sessionId: session && `${config.id}-${session.number}`,
    kind: config.kind,
    vehicle,
    // What the vehicle asks for at this moment is no limit of it.
    envelope: vehicle
      ? tighter(own, carEnvelope({ ...vehicle, demand: undefined }, 0))
      : own,
    phases: phasesOf(config, state, report),
    transferring: state.power.mode === "transfer",
    wantsPower: wantsPower(state),
    measured: {
      atMonoMs: stage.atMonoMs,
      powerW: stage.powerW,
      phaseA: [stage.phaseA[0], stage.phaseA[1], stage.phaseA[2]],
    },
    chargedWh: meter.chargedWh,
    dischargedWh: meter.dischargedWh,
    ...(told.gridLost !== undefined && {
      grid: { lost: told.gridLost, backMonoMs: told.gridBackMonoMs },
    }),
  };
}

/** Terminals that the vehicle loads: as it says, as it is measured, else all there are. */
export function phasesOf(
  { kind, station }: OutletConfig,
  { vehicle }: EvseState,
  { stage }: EvseView["report"],
): 1 | 3 {
  if (kind === "dc") return 3;
  if (vehicle?.phases !== undefined) return vehicle.phases;
  const [l1, l2, l3] = stage.phaseA;
  const isSingle = Math.abs(l1) > LOADED_A && Math.abs(l2) < FREE_A &&
    Math.abs(l3) < FREE_A;
  return isSingle ? 1 : station.ac?.phases ?? 1;
}

/** Plugged in and authorised, and neither finished nor asked to stop. */
export function wantsPower(
  { session, vehicle, stopped, authorisation, trouble, faults }: EvseState,
): boolean {
  return session !== undefined && !session.over && !session.paused &&
    stopped === undefined && trouble === undefined && faults.length === 0 &&
    authorisation.answer === "accepted" &&
    vehicle?.chargingComplete !== true && !hasEnough(vehicle);
}

/** A vehicle in direct current asks for nothing: its demand is zero and it says that it is full. */
function hasEnough(vehicle: EvseState["vehicle"]): boolean {
  if (!vehicle || energyOf(vehicle.service) === "AC") return false;
  return vehicle.presentSoc !== undefined && vehicle.presentSoc >= 100 &&
    vehicle.demand?.currentA === 0;
}

/** Tells the site at once, where a session is kept or power flows without one. */
export function tellSiteNow({ config, state, view, effects }: Turn): void {
  if (!concernsSite({ state, view })) return;
  state.told = { ...state.told, siteMonoMs: view.monoMs };
  effects.push({
    do: "tellSite",
    message: {
      type: "site.charger",
      report: chargerReport(config, state, view),
    },
  });
}

/** A fuse does not ask whether there is a session. */
function concernsSite({ state, view }: Pick<Turn, "state" | "view">): boolean {
  return state.session !== undefined ||
    Math.abs(view.report.stage.powerW) > IDLE_W;
}

/** Tells the site when a second has passed, or that there is nothing more to tell. */
export function tellSiteInTime(turn: Turn): void {
  if (!concernsSite(turn)) {
    tellSiteGone(turn);
    return;
  }
  const { siteMonoMs } = turn.state.told;
  const isDue = siteMonoMs === undefined ||
    turn.view.monoMs - siteMonoMs >= SITE_EVERY_MS;
  if (isDue) tellSiteNow(turn);
}

/** Below it on all phases there is no supply, volts. */
const GRID_LOST_V = 50;
/** A shorter loss is a dip, ms. */
const DIP_MS = 300;

/**
 * Tells the site that the supply is lost, and that it has come back: the site
 * then holds the power of all its chargers down for a while, so that they do
 * not return at once onto a grid that has just been restored.
 */
export function tellSiteOfGrid(turn: Turn): void {
  const { config, state, view, effects } = turn;
  const { grid } = view.report;
  if (!isFresh(grid.atMonoMs, view)) return;
  const isLost = Math.max(...grid.phaseV) < GRID_LOST_V;
  const from = isLost
    ? state.told.gridLostFromMonoMs ?? grid.atMonoMs
    : undefined;
  const gridLost = from !== undefined &&
    (state.told.gridLost === true || grid.atMonoMs - from >= DIP_MS);
  const isNews = gridLost !== state.told.gridLost;
  state.told = {
    ...state.told,
    gridLost,
    gridLostFromMonoMs: from,
    ...(state.told.gridLost && !gridLost && { gridBackMonoMs: view.monoMs }),
  };
  if (!isNews) return;
  effects.push({
    do: "tellSite",
    message: {
      type: "site.gridFault",
      good: !gridLost,
      chargerId: config.id,
    },
  });
}

/** The site forgets the outlet's vehicle. */
export function tellSiteGone({ config, state, effects }: Turn): void {
  if (state.told.siteMonoMs === undefined) return;
  // With the vehicle the site forgets what it knew of the supply.
  state.told = { ...state.told, siteMonoMs: undefined, gridLost: false };
  effects.push({
    do: "tellSite",
    message: { type: "site.chargerGone", chargerId: config.id },
  });
}
