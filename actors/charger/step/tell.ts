/**
 * What is told at the end of each step, when it is news: the contactor, missing
 * permits, limits, power, who suspends the charging.
 *
 * @module
 */

import type { Actor } from "../events.ts";
import { limitsNow } from "../station_view.ts";
import { IDLE_W, tellSiteInTime, tellSiteOfGrid } from "./reports.ts";
import type { ToldState } from "./state.ts";
import { farCar, happen, type Turn } from "./turn.ts";
import { permitWords } from "./words.ts";

/** Power is told at most so often, ms. */
export const METERED_EVERY_MS = 5_000;
/** Without a change of power it is told at least so often, ms. */
const METERED_AT_LEAST_MS = 60_000;
const NOTABLE_CHANGE = 0.1;
/**
 * A zero, and silence as its reason, is told once it has lasted for so long, ms:
 * a vehicle in direct current that is late for a moment gets none for that moment.
 */
const ZERO_TOLD_MS = 2_000;
/** Limits that differ by less are the same, as a part and in watts. */
const SAME_PART = 0.01;
const SAME_W = 10;
/** Without current for so long the charging counts as suspended, ms. */
const SUSPENDED_MS = 10_000;

/** What the contactor has done comes before what that leads to. */
export function tellContactor(turn: Turn): void {
  const { state, view } = turn;
  const { closed } = view.report.contactor;
  if (closed === state.told.contactorClosed) return;
  note(turn, { contactorClosed: closed });
  happen(turn, { kind: "contactor", closed });
}

/** Tells what has changed since the last step. */
export function tellNews(turn: Turn, isBeat: boolean): void {
  const { state, view } = turn;
  tellMissing(turn);
  tellSiteOfGrid(turn);
  if (state.phase === "Session.Transfer") tellTransfer(turn);
  if (!isBeat) return;
  if (state.session) {
    const { targetW } = limitsNow(turn.config, state, view).allocation;
    farCar(turn, { what: "allowed", powerW: targetW });
  }
  tellSiteInTime(turn);
}

function note({ state }: Turn, told: Partial<ToldState>): void {
  state.told = { ...state.told, ...told };
}

/** A permit that hinders what is wished: the loop names it only then. */
function tellMissing(turn: Turn): void {
  const { state, view } = turn;
  const { mode } = state.power;
  const isWished = mode === "closed" || mode === "transfer";
  const missing = isWished ? view.report.missing : undefined;
  if (!isWished || missing === state.told.missing) return;
  note(turn, { missing });
  if (missing === undefined) return;
  const words = permitWords(missing, state, view);
  happen(turn, { kind: "permitLost", name: missing, words });
}

/** New limits of the site, when they differ. */
export function tellLimits(turn: Turn): void {
  const { state, view, config } = turn;
  const { allocation, told } = state;
  // Before the vehicle has described itself, and once it is to stop, there is nothing new in it.
  if (!allocation?.described || !state.session || state.stopped) return;
  const { allocation: now } = limitsNow(config, state, view);
  const limits = {
    maxChargeW: now.maxW,
    maxDischargeW: now.minW === 0 ? 0 : -now.minW,
    targetW: now.targetW,
    why: allocation.reason,
  };
  const known = told.limits;
  const isSame = known !== undefined &&
    isAlike(known.maxChargeW, limits.maxChargeW) &&
    isAlike(known.maxDischargeW, limits.maxDischargeW) &&
    isAlike(known.targetW, limits.targetW);
  if (isSame) return;
  note(turn, { limits });
  const by: Actor = allocation.by;
  happen(turn, { kind: "limitsChanged", by, ...limits });
}

function isAlike(one: number, other: number): boolean {
  const slack = Math.max(SAME_W, SAME_PART * Math.abs(one));
  const isZero = (watts: number) => Math.abs(watts) < 1;
  return isZero(one) === isZero(other) && Math.abs(one - other) <= slack;
}

function tellTransfer(turn: Turn): void {
  const { state, view } = turn;
  const { powerW } = view.report.stage;
  const flows = Math.abs(powerW) >= IDLE_W;
  if (flows) {
    meter(turn, powerW);
    if (state.told.suspended) happen(turn, { kind: "resumed" });
    if (state.told.suspended || state.told.idleFromMonoMs !== undefined) {
      note(turn, { suspended: undefined, idleFromMonoMs: undefined });
    }
    return;
  }
  const sinceMonoMs = state.told.idleFromMonoMs ?? view.monoMs;
  if (state.told.idleFromMonoMs === undefined) {
    note(turn, { idleFromMonoMs: sinceMonoMs });
  }
  const idleMs = view.monoMs - sinceMonoMs;
  const zero = zeroOf(turn);
  if (idleMs >= ZERO_TOLD_MS) meter(turn, 0, zero);
  if (idleMs < SUSPENDED_MS) return;
  // Silence explains the end of a current, not why none flowed before it.
  if (zero.silent && state.told.suspended !== undefined) return;
  const by = zero.silent || zero.held ? "station" : "car";
  if (by === state.told.suspended) return;
  note(turn, { suspended: by });
  happen(turn, { kind: "suspended", by, ...because(zero) });
}

/** Why nothing flows, as far as it is the station's doing. */
interface Zero {
  readonly silent: boolean;
  /** Nothing is allotted. */
  readonly held: boolean;
  readonly why: string | undefined;
}

function zeroOf({ config, state, view }: Turn): Zero {
  const { allocation } = limitsNow(config, state, view);
  const held = Math.abs(allocation.targetW) < IDLE_W;
  // A stop and a missing permit were told with reasons of their own.
  const isSite = held && !state.stopped && view.report.missing === undefined;
  return {
    silent: config.kind === "dc" && state.session !== undefined &&
      view.monoMs - state.session.spokeMonoMs >= ZERO_TOLD_MS,
    held,
    why: isSite ? state.allocation?.reason : undefined,
  };
}

function because(
  { silent, why }: Zero,
): { readonly silent?: boolean; readonly why?: string } {
  return silent ? { silent } : why === undefined ? {} : { why };
}

/** Power when its direction or size has changed, else each minute. */
function meter(turn: Turn, powerW: number, zero?: Zero): void {
  const { state, view } = turn;
  const { meteredMonoMs, meteredW } = state.told;
  const agoMs = meteredMonoMs === undefined
    ? METERED_AT_LEAST_MS
    : view.monoMs - meteredMonoMs;
  if (agoMs < METERED_EVERY_MS) return;
  const turned = Math.sign(powerW) !== Math.sign(meteredW);
  const grown = Math.abs(powerW - meteredW) >
    NOTABLE_CHANGE * Math.abs(meteredW);
  const isFirst = meteredMonoMs === undefined && powerW === 0;
  if (isFirst || (!turned && !grown && agoMs < METERED_AT_LEAST_MS)) return;
  note(turn, { meteredMonoMs: view.monoMs, meteredW: powerW });
  const soc = state.vehicle?.presentSoc;
  happen(turn, {
    kind: "metered",
    powerW,
    soc,
    ...(zero && because(zero)),
  });
}
