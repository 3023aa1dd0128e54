/**
 * One step in the making: a draft of the next state, and the effects so far.
 * It lives for one call of `step` only; the state handed in is never changed.
 *
 * @module
 */

import type { OutletMode } from "../../../drivers/realtime/order.ts";
import type { Settled } from "../../../protocols/iso15118/shared/secc/types.ts";
import type { Happening } from "../events.ts";
import type { OutletConfig } from "../outlet_config.ts";
import type { Effect, FarCarCall, SessionMessage } from "./effects.ts";
import type {
  Awaited,
  BasicState,
  EvseState,
  KeptSession,
  Phase,
} from "./state.ts";
import type { EvseView } from "./view.ts";

/** A draft: its fields are replaced, what they hold is never changed. */
export type Draft = { -readonly [K in keyof EvseState]: EvseState[K] };

/** What the parts of a step work with. */
export interface Turn {
  readonly config: OutletConfig;
  readonly view: EvseView;
  readonly state: Draft;
  readonly effects: Effect[];
}

/** Names the next phase; its time begins anew, also for the same one. */
export function enter({ state, view }: Turn, phase: Phase): void {
  state.phase = phase;
  state.sinceMonoMs = view.monoMs;
  state.fresh = { ...state.fresh, phaseMs: 0 };
}

/** Tells those who listen what has happened. */
export function happen(
  { config, state, view, effects }: Turn,
  happening: Happening,
): void {
  const { chargedWh, dischargedWh } = view.report.meter;
  effects.push({
    do: "publish",
    event: {
      ...happening,
      atMs: view.nowMs,
      chargerId: config.id,
      sessionId: state.session && `${config.id}-${state.session.number}`,
      registers: { chargedWh, dischargedWh },
    },
  });
}

/** The state of charge that the vehicle told last, for an event. */
export function socOf({ state }: Turn): { readonly soc?: number } {
  const soc = state.vehicle?.presentSoc;
  return soc === undefined ? {} : { soc };
}

/** Answers whoever asked, if they want to know. */
export function reply(
  { effects }: Turn,
  to: string | undefined,
  kind: "done" | "refused",
  words: string,
): void {
  if (to === undefined) return;
  effects.push({ do: "reply", to, reply: { type: "evse.reply", kind, words } });
}

/** Speaks to the session while it lives; one without communication looks by itself. */
export function tellSession(
  { state, effects }: Turn,
  message: SessionMessage,
): void {
  const { session } = state;
  if (!session || session.over || session.basic) return;
  effects.push({ do: "tellSession", message });
}

/** Changes the session, if there is one. */
export function changeSession(
  { state }: Turn,
  change: Partial<KeptSession>,
): void {
  if (state.session) state.session = { ...state.session, ...change };
}

/** Changes the session without communication, if it is one. */
export function changeBasic(turn: Turn, change: Partial<BasicState>): void {
  const basic = turn.state.session?.basic;
  if (basic) changeSession(turn, { basic: { ...basic, ...change } });
}

/** Answers `command`, if the session waits for it; `failure` says why not. */
export function settle(turn: Turn, command: Awaited, failure?: string): void {
  if (turn.state.session?.awaiting !== command) return;
  changeSession(turn, { awaiting: undefined });
  const settled: Settled = failure === undefined
    ? { ok: true, command }
    : { ok: false, command, reason: failure };
  tellSession(turn, { type: "session.settled", settled });
}

/** Sets what the output does; leaving `off` begins a new epoch. */
export function setPower(
  { state, view }: Turn,
  mode: OutletMode,
  { atOnce = false, outputV = 0 } = {},
): void {
  const { power } = state;
  if (power.mode === "off" && mode !== "off") {
    // A driver that started meanwhile has opened in an epoch of its own.
    const { epoch, trip } = view.report;
    state.epoch = Math.max(state.epoch, epoch, trip?.epoch ?? 0) + 1;
  }
  // What is off already keeps the moment at which it was switched off.
  const isSame = power.mode === mode && mode === "off";
  state.power = {
    mode,
    atOnce: atOnce || (isSame && power.atOnce),
    outputV,
    setMonoMs: isSame ? power.setMonoMs : view.monoMs,
  };
}

/** No power, no voltage, contactor open: by ramp, or at once. */
export function switchOff(turn: Turn, atOnce = false): void {
  setPower(turn, "off", { atOnce });
  farCar(turn, { what: "power", wish: "off" });
}

/** Tells the stand-in of a far car, where there can be one. */
export function farCar({ config, effects }: Turn, call: FarCarCall): void {
  if (config.hasFarCar) effects.push({ do: "farCar", call });
}

/** A session still serves its car. */
export function isLive({ session }: EvseState): boolean {
  return session !== undefined && !session.over;
}

/** Notes what must outlive a crash. */
export function remember({ state, effects }: Turn): void {
  effects.push({
    do: "remember",
    remembered: {
      faults: state.faults.filter(({ latched }) => latched),
      stopped: state.stopped,
      paused: state.paused,
    },
  });
}
