/**
 * One outlet: its devices, permits, loop and board in one place, and the
 * steps of a charging session as they concern the hardware.
 *
 * The evse machine decides when; this class knows how. It holds no clock: each
 * method that needs the time is given it.
 *
 * @module
 */

import type { OutletDevices } from "../../drivers/devices/mod.ts";
import { Permits, RealtimeLoop } from "../../drivers/realtime/mod.ts";
import type { VehicleView } from "../../protocols/iso15118/secc/types.ts";
import { ScheduleWatch } from "./schedule_watch.ts";
import type { Allocation } from "../site/messages.ts";
import { blankState, Board, type BoardState } from "./board.ts";
import {
  type ChargerConfig,
  type ChargerTimes,
  DEFAULT_TIMES,
} from "./config.ts";

/** Voltage below which a plug may be unlocked (IEC 61851-23). */
export const SAFE_V = 60;

// States of the evse that wait for a device rather than for a message.
const WAITING_STATES = new Set([
  "Session.CableCheck",
  "Session.Closing",
  "Session.Opening",
  "Ending",
  "Fallback",
]);
const GATEWAY_LEASE_MS = 2_000;
const VOLTAGE_REACHED = 0.95;

/** The hardware side of a charger; lives as long as the charger's supervisor. */
export class Outlet {
  readonly id: string;
  readonly config: ChargerConfig;
  readonly times: ChargerTimes;
  readonly devices: OutletDevices;
  readonly permits = new Permits();
  readonly loop: RealtimeLoop;
  readonly state: BoardState = blankState();
  readonly board: Board;
  readonly schedule = new ScheduleWatch();
  /** The fault on the board stays until somebody resets it. */
  latched = false;
  readonly #seen = { pilot: "", wanted: false, closed: false };
  #sessions = 0;
  #testV = 0;
  #testStarted = false;
  #measured = false;
  #openSinceMs: number | undefined;

  constructor(id: string, config: ChargerConfig) {
    this.id = id;
    this.config = config;
    this.times = { ...DEFAULT_TIMES, ...config.times };
    this.devices = config.devices;
    const limits = config.station.dc ?? config.station.ac;
    this.loop = new RealtimeLoop(
      this.devices.stage,
      this.devices.contactor,
      this.permits,
      {
        ...(limits &&
          {
            maxChargeW: limits.maxChargeW,
            maxDischargeW: limits.maxDischargeW,
          }),
        ...(config.station.dc && { maxV: config.station.dc.maxV }),
        ...config.loop,
      },
    );
    this.board = new Board({
      id,
      station: config.station,
      devices: this.devices,
      permits: this.permits,
      loop: this.loop,
      preChargeToleranceV: this.times.preChargeToleranceV,
    }, this.state);
  }

  /** A car is on the pilot. */
  get plugged(): boolean {
    const { state } = this.devices.pilot.latest();
    return state === "B" || state === "C" || state === "D";
  }

  get contactorClosed(): boolean {
    return this.devices.contactor.latest().closed;
  }

  nextSession(): number {
    this.#sessions++;
    return this.config.nextSession?.() ?? this.#sessions;
  }

  /** Forgets the last car. A pause is remembered until the plug is pulled. */
  clear(): void {
    const { state, paused, fault } = this.state;
    Object.assign(this.state, blankState(), { state, paused, fault });
    // Where nobody has to show anything, the first AuthorizationReq is enough.
    if (this.config.authorisation.kind === "free") this.state.eim = "accepted";
    this.loop.car(0, 0, undefined, undefined);
    this.schedule.clear();
    for (const name of ["session", "owner", "vehicle", "lease"] as const) {
      this.permits.revoke(name, "no session is in a power state");
    }
  }

  /** The car has done, or is about to do, what a renegotiation asks of it. */
  renegotiated(): void {
    const { kind } = this.state.notification ?? {};
    if (kind === "ScheduleRenegotiation" || kind === "ServiceRenegotiation") {
      this.state.notification = undefined;
    }
  }

  /** No power, no voltage, contactor open: by ramp, or at once. */
  off(atOnce = false): void {
    if (atOnce) this.loop.open();
    else this.loop.set("off");
    this.devices.farCar?.power("off");
  }

  /** Open, and nothing in the plug that could hurt. */
  isSafe(): boolean {
    return !this.contactorClosed &&
      this.devices.stage.latest().voltageV < SAFE_V;
  }

  /** Told to be open for long enough, yet closed. */
  isWelded(nowMonoMs: number): boolean {
    const { wanted, closed } = this.devices.contactor.latest();
    if (wanted || !closed) {
      this.#openSinceMs = undefined;
      return false;
    }
    this.#openSinceMs ??= nowMonoMs;
    return nowMonoMs - this.#openSinceMs >= this.times.weldedMs;
  }

  /**
   * Whether the evse should look at the devices: something has changed since
   * the last call, or its state waits for something.
   */
  hasNews(): boolean {
    const { state } = this.devices.pilot.latest();
    const { wanted, closed } = this.devices.contactor.latest();
    const seen = this.#seen;
    const changed = seen.pilot !== state || seen.wanted !== wanted ||
      seen.closed !== closed;
    seen.pilot = state;
    seen.wanted = wanted;
    seen.closed = closed;
    const { state: evse, sessionId } = this.state;
    const waits = WAITING_STATES.has(evse) ||
      (evse === "Faulted" && sessionId !== undefined);
    return changed || closed !== wanted || waits;
  }

  startCableCheck(carMaxV: number): void {
    const own = this.config.station.dc?.maxV ?? carMaxV;
    this.#testV = Math.min(own, carMaxV);
    this.#testStarted = false;
    this.#measured = false;
    this.state.cableCheck = "running";
    this.devices.lock.lock();
    this.devices.farCar?.power("ready");
    this.loop.set("voltage", this.#testV);
  }

  /** One look at a running cable check; a sentence when it has failed, `done` when passed and discharged. */
  cableCheck(): "running" | "done" | { readonly failed: string } {
    const { lock, stage, insulation } = this.devices;
    if (!lock.latest().locked) {
      return { failed: "the plug could not be locked" };
    }
    const { busV } = stage.latest();
    if (this.#measured) return busV < SAFE_V ? "done" : "running";
    const { verdict } = insulation.latest();
    if (this.loop.order !== "voltage") {
      return {
        failed: this.loop.trip?.reason ?? "the output was switched off",
      };
    }
    if (busV < this.#testV * VOLTAGE_REACHED) return "running";
    if (this.#testStarted) {
      if (verdict === "running") return "running";
      this.#measured = true;
      this.loop.set("off");
      return verdict === "valid"
        ? "running"
        : { failed: "the insulation to earth is too low" };
    }
    insulation.start();
    this.#testStarted = true;
    return "running";
  }

  preCharge(voltageV: number): void {
    this.state.preChargeV = voltageV;
    // What a far car asks for is the voltage of its battery.
    this.devices.farCar?.told({ presentV: voltageV });
    this.loop.set("voltage", voltageV);
  }

  /** Why the contactor may not close now, if so. */
  closingFault(): string | undefined {
    if (this.config.station.dc) {
      if (this.state.cableCheck !== "passed") {
        return "the cable check has not passed";
      }
      if (!this.board.preChargeMatched()) {
        return "the output voltage does not match the vehicle's";
      }
    }
    return undefined;
  }

  close(nowMonoMs: number): void {
    if (!this.config.station.dc) {
      this.devices.lock.lock();
      this.devices.insulation.start();
      // What an earlier measurement allowed counts no more.
      this.permits.revoke("insulation", "the insulation is being measured");
    }
    this.devices.farCar?.power("joined");
    this.sessionSpoke(nowMonoMs);
  }

  /** A command of the session in a power state: the session permit goes on. */
  sessionSpoke(nowMonoMs: number): void {
    this.permits.renew("session", nowMonoMs + this.times.sessionLeaseMs);
  }

  vehicle(vehicle: VehicleView): void {
    this.state.vehicle = vehicle;
    const demand = vehicle.demand && vehicle.controlMode === "scheduled"
      ? vehicle.demand.voltageV * vehicle.demand.currentA
      : undefined;
    this.loop.car(
      vehicle.maxChargeW,
      vehicle.maxDischargeW,
      vehicle.maxV,
      demand,
    );
    const { presentV, presentW, maxV = Infinity } = vehicle;
    const mostV = Math.min(maxV, this.config.station.dc?.maxV ?? Infinity);
    this.devices.farCar?.told({ presentV, presentW, mostV });
  }

  allocation(allocation: Allocation, nowMs: number, nowMonoMs: number): void {
    this.state.allocation = allocation;
    const untilMonoMs = nowMonoMs + allocation.untilMs - nowMs;
    this.loop.follow(
      allocation.targetW,
      allocation.minW,
      allocation.maxW,
      untilMonoMs,
    );
    this.#renewOwner(allocation, untilMonoMs);
  }

  /** What the gateway can vouch for, twice a second. */
  beat(nowMonoMs: number): void {
    const until = nowMonoMs + GATEWAY_LEASE_MS;
    this.permits.renew("gateway", until);
    const clockFault = this.config.clockFault?.();
    if (clockFault === undefined) this.permits.renew("clock", until);
    else this.permits.revoke("clock", clockFault);
    const { vehicle } = this.state;
    if (vehicle && vehicle.maxDischargeW > 0) {
      this.permits.renew("vehicle", until);
    } else this.permits.revoke("vehicle", "the vehicle does not discharge");
    this.devices.farCar?.allowed(this.board.allowed().targetW);
  }

  #renewOwner(allocation: Allocation, untilMonoMs: number): void {
    this.permits.renew("lease", untilMonoMs);
    if (allocation.discharge.allowed) this.permits.renew("owner", untilMonoMs);
    else this.permits.revoke("owner", allocation.discharge.why);
  }
}
