/**
 * The order to the realtime loop, out of the outlet's state: pure, so that the
 * same state and view always mean the same.
 *
 * @module
 */

import { ampsOf } from "../../drivers/devices/pilot_levels.ts";
import {
  type Envelope,
  type Follows,
  type OutletOrder,
  UNBOUNDED,
} from "../../drivers/realtime/order.ts";
import { blankOrder } from "../../drivers/realtime/records.ts";
import { isBidirectional } from "../../protocols/iso15118/shared/energy.ts";
import { demandOf, fullEnvelope, NO_BOUNDS } from "./envelope.ts";
import type { OutletConfig } from "./outlet_config.ts";
import { type EvseState, type Phase } from "./step/state.ts";
import type { EvseView } from "./step/view.ts";

/** How long the gateway vouches for what it alone can see, ms. */
export const GATEWAY_LEASE_MS = 2_000;
/** A DC vehicle that is silent for two turns gets no current; bounds of that time, ms. */
const SILENT_LEAST_MS = 500;
const SILENT_MOST_MS = 700;
/** Used until the vehicle's own time between two requests is known, ms. */
const LOOP_MS = 250;

const POWERED: ReadonlySet<Phase> = new Set<Phase>([
  "Session.Setup",
  "Session.CableCheck",
  "Session.PreCharge",
  "Session.Closing",
]);

/** What the loop is told in `state` at the moment of `view`. */
export function orderOf(
  config: OutletConfig,
  state: EvseState,
  view: EvseView,
): OutletOrder {
  const { power, vehicle } = state;
  const envelope = envelopeOf(config, state, view);
  const demandA = vehicle && demandOf(vehicle);
  const isIdle = mayNotFlow(state);
  return {
    epoch: state.epoch,
    mode: power.mode,
    atOnce: power.mode === "off" && power.atOnce,
    envelope,
    carMaxV: finite(vehicle?.maxV),
    setW: isIdle ? 0 : state.allocation?.targetW ?? 0,
    setA: isIdle ? 0 : demandA,
    setUntilMonoMs: setUntilMs(config, state),
    riseWPerS: config.riseWPerS,
    follows: followsOf(config, state, envelope),
    loopMs: vehicle?.loopMs ?? LOOP_MS,
    permits: permitsOf(config, state, view),
    lock: state.locked,
    pilot: state.pilot,
    insulationTest: state.insulationTest,
    gridReturnMs: config.gridReturnMs,
  };
}

/** Nothing is to flow, though the contactor may stay closed. */
function mayNotFlow({ power, stopped, session }: EvseState): boolean {
  return power.mode !== "transfer" || stopped !== undefined || !session;
}

/** A vehicle in direct current that stays silent for longer gets none: the loop's to see. */
function setUntilMs(
  { kind, times }: OutletConfig,
  { session, vehicle }: EvseState,
): number {
  if (!session) return 0;
  const { spokeMonoMs } = session;
  if (kind === "ac") return spokeMonoMs + times.sessionLeaseMs;
  const turnsMs = 2 * (vehicle?.loopMs ?? LOOP_MS);
  return spokeMonoMs +
    Math.max(SILENT_LEAST_MS, Math.min(SILENT_MOST_MS, turnsMs));
}

function envelopeOf(
  config: OutletConfig,
  state: EvseState,
  view: EvseView,
): Envelope {
  const { power, session } = state;
  const all = fullEnvelope(config, view.report.plug.proximityA, {
    vehicle: state.vehicle,
    targetV: state.targetV,
    allocation: state.allocation,
    monoMs: view.monoMs,
  });
  switch (power.mode) {
    case "off":
      return {
        charge: NO_BOUNDS,
        discharge: NO_BOUNDS,
        ceilingV: 0,
        floorV: 0,
      };
    case "voltage":
      return {
        charge: NO_BOUNDS,
        discharge: NO_BOUNDS,
        ceilingV: power.outputV,
        floorV: 0,
      };
    case "closed":
      return { ...all, charge: NO_BOUNDS, discharge: NO_BOUNDS };
    case "transfer": {
      if (mayNotFlow(state)) {
        return { ...all, charge: NO_BOUNDS, discharge: NO_BOUNDS };
      }
      if (!session?.basic) return all;
      const amps = ampsOf(session.basic.dutyPercent ?? 100);
      const [l1, l2, l3] = all.charge.maxA;
      return {
        ...all,
        charge: {
          maxW: all.charge.maxW,
          maxA: [
            Math.min(l1, amps),
            Math.min(l2, amps),
            Math.min(l3, amps),
          ],
        },
      };
    }
  }
}

function followsOf(
  config: OutletConfig,
  { power, session }: EvseState,
  { charge, discharge }: Envelope,
): Follows {
  if (config.kind === "dc") return "stage";
  const isOffered = charge.maxW > 0 || discharge.maxW > 0;
  if (power.mode !== "transfer") return "nothing";
  // Towards zero a car that communicates follows its messages too.
  if (!session?.basic) return "messages";
  return session.basic.dutyPercent !== undefined && isOffered
    ? "pwm"
    : "nothing";
}

function permitsOf(
  config: OutletConfig,
  state: EvseState,
  view: EvseView,
): OutletOrder["permits"] {
  const { allocation, vehicle, session, phase } = state;
  const { monoMs, clockFault } = view;
  const until = monoMs + GATEWAY_LEASE_MS;
  const allocationUntil = allocation?.untilMonoMs ?? 0;
  const isOver = !session || session.over;
  // Before current may flow no message renews the permit: other times run there.
  const sessionUntil = isOver
    ? 0
    : POWERED.has(phase)
    ? until
    : session.spokeMonoMs + config.times.sessionLeaseMs;
  const discharges = vehicle !== undefined && vehicle.maxDischargeW !== 0 &&
    isBidirectional(vehicle.service);
  return {
    session: sessionUntil,
    gateway: until,
    allocation: allocationUntil,
    clock: clockFault === undefined ? until : 0,
    owner: allocation?.discharge.allowed ? allocationUntil : 0,
    vehicle: discharges ? until : 0,
  };
}

function finite(volts: number | undefined): number {
  return volts !== undefined && volts > 0
    ? Math.min(volts, UNBOUNDED)
    : UNBOUNDED;
}

/** The order of nobody: open at once, nothing permitted. */
export function openOrder(epoch: number): OutletOrder {
  return {
    ...blankOrder(),
    epoch,
    atOnce: true,
    carMaxV: UNBOUNDED,
    riseWPerS: UNBOUNDED,
    loopMs: LOOP_MS,
    pilot: "5%",
  };
}
