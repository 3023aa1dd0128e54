/**
 * The realtime loop: the only writer to a power stage and its contactor.
 *
 * It is given orders and limits, and on every tick brings the stage to them as
 * far as the permits allow. A missing permit ramps down and then opens; a
 * danger opens at once. A tick allocates nothing.
 *
 * @module
 */

import type { Contactor, PowerStage, StageSample } from "../devices/types.ts";
import type { PermitName, Permits } from "./permits.ts";

/**
 * What the outlet is to do. `off`: no voltage, open. `voltage`: output at the
 * wanted volts, open. `closed`: contactor closed, zero power. `transfer`:
 * contactor closed, power follows the allocation.
 */
export type Order = "off" | "voltage" | "closed" | "transfer";

/** Why the loop stopped the current by itself. */
export type TripName = PermitName | "overvoltage" | "stage" | "overload";

/** A stop of the loop's own; `reason` is a plain sentence. */
export interface Trip {
  readonly name: TripName;
  readonly reason: string;
}

/** Times and limits of the loop. */
export interface LoopOptions {
  /** Lease given to the stage with each tick, ms. */
  readonly holdMs: number;
  /** Longest ramp before the contactor opens under load, ms; PowerDeliveryRes is due within 2 s. */
  readonly rampMs: number;
  /** The same when the pilot is lost (IEC 61851-1 sequence 8.1: open within 100 ms). */
  readonly pilotRampMs: number;
  /** A stage sample older than this means that the stage does not answer, ms. */
  readonly staleMs: number;
  /** Voltage at which the contactor opens at once, volts; lowered by the car's own limit. */
  readonly maxV: number;
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  /** How long power may exceed the outlet's limit by a tenth (AC), ms. */
  readonly overloadMs: number;
}

const DEFAULTS: LoopOptions = {
  holdMs: 500,
  rampMs: 1_200,
  pilotRampMs: 60,
  staleMs: 500,
  maxV: 1_000,
  maxChargeW: 22_000,
  maxDischargeW: 22_000,
  overloadMs: 2_000,
};

const NO_LOAD_W = 100;
const ID_COUNT = 16;
// A car's limit is a limit of normal operation; contactors bounce and filters ring.
const OVERVOLTAGE_MARGIN = 1.05;

/** One outlet's loop; `tick` is called every 10 ms on hardware. */
export class RealtimeLoop {
  readonly #stage: PowerStage;
  readonly #contactor: Contactor;
  readonly #permits: Permits;
  readonly #options: LoopOptions;
  readonly #command = { id: "c0", targetW: 0, minW: 0, maxW: 0 };
  // Ids made once: a tick that changes the command takes the next one.
  readonly #ids = Array.from({ length: ID_COUNT }, (_, n) => `c${n}`);
  #nextId = 0;
  #order: Order = "off";
  #volts = 0;
  #targetW = 0;
  #minW = 0;
  #maxW = 0;
  #validUntilMs = -Infinity;
  #carChargeW = 0;
  #carDischargeW = 0;
  #carMaxV = Infinity;
  #demandW: number | undefined;
  #rampEndMs: number | undefined;
  #overSinceMs: number | undefined;
  #trip: Trip | undefined;

  /** Called once for each stop of the loop's own. */
  onTrip: (trip: Trip) => void = () => {};

  constructor(
    stage: PowerStage,
    contactor: Contactor,
    permits: Permits,
    options: Partial<LoopOptions> = {},
  ) {
    this.#stage = stage;
    this.#contactor = contactor;
    this.#permits = permits;
    this.#options = { ...DEFAULTS, ...options };
  }

  /** Signed watts the stage was last told. */
  get commandedW(): number {
    return this.#command.targetW;
  }

  get order(): Order {
    return this.#order;
  }

  /** The stop that holds the outlet off; cleared by the next order other than `off`. */
  get trip(): Trip | undefined {
    return this.#trip;
  }

  /** Sets what the outlet is to do; `volts` belongs to `voltage`. */
  set(order: Order, volts = 0): void {
    if (order !== "off") this.#trip = undefined;
    this.#order = order;
    this.#volts = order === "voltage" ? volts : 0;
    this.#rampEndMs = undefined;
  }

  /** The site's allocation, signed watts; after `untilMonoMs` it is zero. */
  follow(
    targetW: number,
    minW: number,
    maxW: number,
    untilMonoMs: number,
  ): void {
    this.#targetW = targetW;
    this.#minW = minW;
    this.#maxW = maxW;
    this.#validUntilMs = untilMonoMs;
  }

  /** The car's limits (magnitudes) and, in Scheduled mode, the power it asks for (signed). */
  car(
    maxChargeW: number,
    maxDischargeW: number,
    maxV: number | undefined,
    demandW: number | undefined,
  ): void {
    this.#carChargeW = maxChargeW;
    this.#carDischargeW = maxDischargeW;
    this.#carMaxV = maxV ?? Infinity;
    this.#demandW = demandW;
  }

  /** Opens at once, whatever flows. */
  open(): void {
    this.#order = "off";
    this.#volts = 0;
    this.#write(0, 0, 0);
    this.#stage.voltage(0);
    this.#contactor.open();
  }

  /** One turn of the loop at `nowMonoMs`. */
  tick(nowMonoMs: number): void {
    const sample = this.#stage.latest();
    const live = this.#order !== "off" || this.#contactor.latest().wanted;
    if (live && this.#danger(sample, nowMonoMs)) return;
    if (this.#order === "closed" || this.#order === "transfer") {
      this.#conduct(sample, nowMonoMs);
    } else this.#rest(sample, nowMonoMs);
  }

  #conduct(sample: StageSample, nowMonoMs: number): void {
    const verdict = this.#permits.verdict(nowMonoMs);
    if (!verdict.charge) {
      this.#stop(verdict.missing ?? "gateway", verdict.reason);
      this.#rest(sample, nowMonoMs);
      return;
    }
    this.#stage.hold(nowMonoMs + this.#options.holdMs);
    this.#contactor.close();
    if (this.#order === "closed" || nowMonoMs > this.#validUntilMs) {
      this.#write(0, 0, 0);
    } else this.#transfer(verdict.discharge);
  }

  #transfer(discharge: boolean): void {
    const { maxChargeW, maxDischargeW } = this.#options;
    const most = Math.max(
      0,
      Math.min(this.#maxW, this.#carChargeW, maxChargeW),
    );
    const least = discharge
      ? Math.min(0, Math.max(this.#minW, -this.#carDischargeW, -maxDischargeW))
      : 0;
    // The allocation's own band counts inside these limits, never beyond them.
    const low = Math.min(most, Math.max(least, this.#minW));
    const high = Math.max(least, Math.min(most, this.#maxW));
    const wish = this.#demandW ?? this.#targetW;
    this.#write(Math.max(low, Math.min(high, wish)), least, most);
  }

  /** Off or at a voltage: no power; under load first ramps, then opens. */
  #rest(sample: StageSample, nowMonoMs: number): void {
    this.#write(
      0,
      Math.min(0, this.#command.minW),
      Math.max(0, this.#command.maxW),
    );
    const contactor = this.#contactor.latest();
    if (contactor.wanted) {
      this.#rampEndMs ??= nowMonoMs + this.#rampMs();
      const loaded = Math.abs(sample.powerW) > NO_LOAD_W;
      if (loaded && nowMonoMs < this.#rampEndMs) {
        this.#stage.hold(nowMonoMs + this.#options.holdMs);
        return;
      }
      this.#contactor.open();
    }
    this.#rampEndMs = undefined;
    this.#stage.voltage(this.#volts);
    if (this.#order === "voltage") {
      this.#stage.hold(nowMonoMs + this.#options.holdMs);
    }
  }

  #rampMs(): number {
    return this.#trip?.name === "pilot"
      ? this.#options.pilotRampMs
      : this.#options.rampMs;
  }

  /** What opens without a ramp: overvoltage, a silent stage, a lasting overload. */
  #danger(sample: StageSample, nowMonoMs: number): boolean {
    const { staleMs, maxV, maxChargeW, maxDischargeW, overloadMs } =
      this.#options;
    const limitV = Math.min(maxV, this.#carMaxV) * OVERVOLTAGE_MARGIN;
    if (sample.voltageV > limitV || sample.busV > limitV) {
      return this.#openFor(
        "overvoltage",
        "the output voltage is above the limit",
      );
    }
    if (nowMonoMs - sample.atMonoMs > staleMs) {
      return this.#openFor("stage", "the power stage does not answer");
    }
    const over = sample.powerW > maxChargeW * 1.1 ||
      sample.powerW < -maxDischargeW * 1.1 - NO_LOAD_W;
    if (!over) this.#overSinceMs = undefined;
    else this.#overSinceMs ??= nowMonoMs;
    if (
      this.#overSinceMs !== undefined &&
      nowMonoMs - this.#overSinceMs > overloadMs
    ) {
      return this.#openFor(
        "overload",
        "the car draws more than the outlet allows",
      );
    }
    return false;
  }

  #openFor(name: TripName, reason: string): true {
    this.open();
    this.#stop(name, reason);
    return true;
  }

  #stop(name: TripName, reason: string): void {
    this.#order = "off";
    this.#volts = 0;
    this.#trip = { name, reason };
    this.onTrip(this.#trip);
  }

  #write(targetW: number, minW: number, maxW: number): void {
    const command = this.#command;
    if (
      command.targetW === targetW && command.minW === minW &&
      command.maxW === maxW
    ) return;
    this.#nextId = (this.#nextId + 1) % ID_COUNT;
    command.id = this.#ids[this.#nextId] ?? "c0";
    command.targetW = targetW;
    command.minW = minW;
    command.maxW = maxW;
    this.#stage.command(command);
  }
}
