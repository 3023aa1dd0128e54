/**
 * An outlet for tests of the evse: follows its orders with a little inertia,
 * honest, and with switches for what can go wrong. It is no guard.
 */

import { openOrder } from "../../../../actors/charger/order_of.ts";
import type { TickedLoop } from "../../../../actors/charger/stage_driver.ts";
import type { PilotState } from "../../../../drivers/devices/outlet.ts";
import {
  type OutletOrder,
  type OutletReport,
  TEST_A,
  type Trip,
} from "../../../../drivers/realtime/order.ts";
import type { PermitName } from "../../../../drivers/realtime/permit.ts";

const CONTACTOR_MS = 60;
const SELF_TEST_MS = 300;
const LOCK_MS = 50;
const VOLTS_PER_MS = 2;

/** What can be set by hand. */
export interface Wrongs {
  lockStuck: boolean;
  contactorStuck: boolean;
  welded: boolean;
  lowInsulation: boolean;
  silentMonitor: boolean;
  busStays: boolean;
  pressed: boolean;
  /** Samples show the past, by so much, ms. */
  lagMs: number;
}

export class FakeOutlet implements TickedLoop {
  pilot: PilotState = "A";
  batteryV = 350;
  /** The car's own contactor (DC). */
  inlet = false;
  gridGood = true;
  /** AC: what the car draws, watts, whatever it is told; undefined: what it may. */
  drawsW: number | undefined;
  order: OutletOrder = openOrder(0);
  readonly orders: OutletOrder[] = [];
  readonly wrongs: Wrongs = {
    lockStuck: false,
    contactorStuck: false,
    welded: false,
    lowInsulation: false,
    silentMonitor: false,
    busStays: false,
    pressed: false,
    lagMs: 0,
  };
  trip: Trip | undefined;
  readonly #kind: "ac" | "dc";
  #now = 0;
  #closed = false;
  #wanted = false;
  #movesAt = 0;
  #locked = false;
  #lockAt = 0;
  #busV = 0;
  #test = 0;
  #testEnds = 0;
  #verdict: "idle" | "running" | "valid" | "fault" = "idle";
  #powerW = 0;
  #charged = 0;
  #discharged = 0;
  #missing: PermitName | undefined;
  #opened = 0;

  constructor(kind: "ac" | "dc" = "dc") {
    this.#kind = kind;
  }

  write(order: OutletOrder): void {
    this.orders.push(order);
    this.order = order;
  }

  /** The loop stops by itself. */
  trips(name: Trip["name"]): void {
    this.trip = {
      name,
      epoch: this.order.epoch,
      atMonoMs: this.#now,
      value: 0,
    };
  }

  get mode() {
    const { order, trip } = this;
    return trip && trip.epoch >= order.epoch ? "off" as const : order.mode;
  }

  get powerW(): number {
    return this.#powerW;
  }

  openNow(): void {
    this.trips("gateway");
    this.#wanted = false;
    this.#closed = this.wrongs.welded;
  }

  tick(now: number): void {
    const dt = Math.max(0, now - this.#now);
    this.#now = now;
    this.#judge(now);
    const wants = this.mode !== "off";
    if (wants !== this.#wanted) {
      this.#wanted = wants;
      this.#movesAt = now + CONTACTOR_MS;
      if (!wants) this.#opened++;
    }
    if (now >= this.#movesAt) {
      this.#closed = this.wrongs.welded ||
        (this.#wanted && !this.wrongs.contactorStuck);
    }
    if (this.order.lock !== this.#locked && !this.wrongs.lockStuck) {
      this.#lockAt ||= now + LOCK_MS;
      if (now >= this.#lockAt) {
        this.#locked = this.order.lock;
        this.#lockAt = 0;
      }
    }
    this.#insulation(now);
    this.#volts(dt);
    this.#power(dt);
  }

  #judge(now: number): void {
    const { order } = this;
    this.#missing = undefined;
    const isLive = this.mode === "closed" || this.mode === "transfer";
    if (!isLive) return;
    const { session, gateway, allocation } = order.permits;
    const missing = this.pilot !== "C" && this.pilot !== "D"
      ? "pilot"
      : session <= now
      ? "session"
      : this.#verdict !== "valid"
      ? "insulation"
      : !this.#locked
      ? "lock"
      : gateway <= now
      ? "gateway"
      : allocation <= now
      ? "allocation"
      : undefined;
    this.#missing = missing;
    if (missing !== undefined) {
      this.trips(missing);
      return;
    }
    const wish = order.setA ?? order.setW;
    if (wish < 0) this.#missing = this.#missingDischarge(now);
  }

  #missingDischarge(now: number): PermitName | undefined {
    const { clock, owner, vehicle } = this.order.permits;
    return !this.gridGood
      ? "grid"
      : clock <= now
      ? "clock"
      : owner <= now
      ? "owner"
      : vehicle <= now
      ? "vehicle"
      : undefined;
  }

  #insulation(now: number): void {
    if (this.order.insulationTest !== this.#test) {
      this.#test = this.order.insulationTest;
      this.#testEnds = now + SELF_TEST_MS;
      this.#verdict = "running";
    }
    if (this.wrongs.silentMonitor) return;
    if (this.#verdict !== "running" || now < this.#testEnds) return;
    this.#verdict = this.wrongs.lowInsulation ? "fault" : "valid";
  }

  #volts(dt: number): void {
    if (this.#kind === "ac") return;
    const aim = this.mode === "off" ? 0 : this.order.envelope.ceilingV;
    if (this.#closed && this.inlet) {
      this.#busV = this.batteryV;
      return;
    }
    if (this.wrongs.busStays && aim < this.#busV) return;
    const most = VOLTS_PER_MS * dt;
    this.#busV += Math.max(-most, Math.min(most, aim - this.#busV));
  }

  #power(dt: number): void {
    const { envelope, setA, setW } = this.order;
    const counts = this.#kind === "ac" ||
      this.#now < this.order.setUntilMonoMs;
    const isFlowing = this.mode === "transfer" && this.#closed && counts;
    const volts = this.#kind === "dc" ? this.#busV : 3 * 230;
    const permitted = this.#missingDischarge(this.#now) === undefined;
    const highW = Math.min(
      envelope.charge.maxW,
      envelope.charge.maxA[0] * volts,
    );
    const lowW = permitted
      ? -Math.min(envelope.discharge.maxW, envelope.discharge.maxA[0] * volts)
      : 0;
    const wish = setA === undefined ? setW : setA * volts;
    this.#powerW = isFlowing
      ? this.drawsW ?? Math.max(lowW, Math.min(highW, wish))
      : 0;
    const wh = this.#powerW * dt / 3_600_000;
    if (wh > 0) this.#charged += wh;
    else this.#discharged -= wh;
  }

  latest(): OutletReport {
    const at = this.#now - this.wrongs.lagMs;
    const volts = this.#kind === "dc" ? this.#busV : 230;
    const currentA = volts > 0 ? this.#powerW / volts : 0;
    const phaseA = this.#kind === "dc"
      ? [currentA, 0, 0] as const
      : [currentA / 3, currentA / 3, currentA / 3] as const;
    const inPlug = this.#kind === "dc"
      ? this.#closed ? this.#busV : this.inlet ? this.batteryV : 0
      : this.#closed
      ? 230
      : 0;
    return {
      atMonoMs: this.#now,
      epoch: this.order.epoch,
      mode: this.mode,
      trip: this.trip,
      missing: this.#missing,
      dischargePermitted: this.#missingDischarge(this.#now) === undefined,
      stage: {
        atMonoMs: at,
        currentA,
        powerW: this.#powerW,
        voltageV: inPlug,
        busV: this.#busV,
        phaseA,
        held: true,
      },
      contactor: {
        atMonoMs: at,
        wanted: this.#wanted,
        closed: this.#closed,
      },
      pilot: { atMonoMs: at, volts: 9, state: this.pilot, dutyPercent: 5 },
      meter: {
        atMonoMs: at,
        powerW: this.#powerW,
        chargedWh: this.#charged,
        dischargedWh: this.#discharged,
        phaseA,
      },
      insulation: {
        atMonoMs: at,
        ohm: 1e6,
        verdict: this.#verdict,
        test: this.#test,
      },
      plug: {
        atMonoMs: at,
        locked: this.#locked,
        proximityA: 0,
        pinC: 20,
      },
      grid: {
        atMonoMs: at,
        phaseV: [230, 230, 230],
        hz: 50,
        good: this.gridGood,
      },
      emergencyStop: { atMonoMs: at, pressed: this.wrongs.pressed },
      commandedA: Math.min(currentA, TEST_A),
      opened: this.#opened,
      openedLoaded: 0,
      lateMs: 0,
      lateMostMs: 0,
    };
  }
}
