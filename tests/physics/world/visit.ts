/**
 * One car at an outlet, from its plug-in until it may be pulled: it connects,
 * says what it wants by the scripted car in real octets, and comes back when a
 * session ended that it did not end itself. A car without messages follows the
 * duty cycle.
 *
 * @module
 */

import type { ByteLink } from "../../../drivers/exits/link.ts";
import { numberIn, rational } from "../../cars/numbers.ts";
import {
  type CarWish,
  type Exchange,
  scriptedCar,
} from "../../cars/scripted_car.ts";
import type { Fields, LoopFields } from "../../cars/script.ts";
import { childEndingIn } from "../judge/fields.ts";
import type { CarClock } from "./car_clock.ts";
import type { PhysicalCar } from "./physical_car.ts";
import type { CarScript } from "./script.ts";

const NOMINAL_V = 230;
const LEAST_A = 6;
const FULL_SOC = 99;
const PERCENT = 100;
/** From the plug to the first word. */
const BEGINS_MS = 500;
/** A car that was sent away tries again, so often. */
const AGAIN_MS = 10_000;
const ATTEMPTS_MAX = 4;
/** A silent car says so much for a while. */
const SILENT_AFTER_MS = 20_000;
/** A car without messages opens its switch so long after the duty cycle has gone (IEC 61851-1 sequence 10.2). */
const LETS_GO_MS = 2_000;

/** What a visit needs from outside. */
export interface VisitParts {
  readonly kind: "ac" | "dc";
  /** Of the outlet. */
  readonly phases: 1 | 3;
  /** What outlet and cable carry, amperes. */
  readonly outletA: number;
  readonly car: PhysicalCar;
  readonly clock: CarClock;
  /** Joins the car to the station. */
  connect(): ByteLink;
}

/** A car's side of everything. */
export class Visit {
  readonly #parts: VisitParts;
  readonly #arrivedMs: number;
  #link: ByteLink | undefined;
  #running = false;
  #ending = false;
  #attempts = 0;
  #nextMs: number;
  #loopSinceMs = -1;
  #lastDutyMs: number;

  constructor(parts: VisitParts, nowMs: number) {
    this.#parts = parts;
    this.#arrivedMs = nowMs;
    this.#nextMs = nowMs + BEGINS_MS;
    this.#lastDutyMs = nowMs;
  }

  /** Since when the car is there, ms. */
  get arrivedMs(): number {
    return this.#arrivedMs;
  }

  /** Nothing is said any more, and nothing flows by the car's will. */
  get over(): boolean {
    return this.#ending && !this.#running;
  }

  /** The car wants to leave; a car that hears nothing is taken away by its driver. */
  end(): void {
    if (this.#ending) return;
    this.#ending = true;
    const { car } = this.#parts;
    const { behaviour, control } = car.script;
    const isObstinate = behaviour === "deaf" || behaviour === "silent";
    if (control !== "basic" && this.#running && !isObstinate) return;
    this.#link?.close();
    this.#running = false;
    car.rest();
  }

  /** What is due at this moment; `dutyPercent` is on the pilot. */
  tick(nowMs: number, dutyPercent: number): void {
    if (this.#parts.car.script.control === "basic") {
      this.#followDuty(nowMs, dutyPercent);
    } else if (this.#mayBegin(nowMs)) void this.#converse();
  }

  #mayBegin(nowMs: number): boolean {
    return !this.#running && !this.#ending && nowMs >= this.#nextMs &&
      this.#attempts < ATTEMPTS_MAX && this.#parts.car.soc < FULL_SOC;
  }

  #followDuty(nowMs: number, dutyPercent: number): void {
    if (this.#ending) return;
    const { car } = this.#parts;
    if (dutyPercent >= 8 && dutyPercent <= 97) {
      this.#lastDutyMs = nowMs;
      car.pilot = "C";
      car.closeInlet();
      return;
    }
    const { behaviour } = car.script;
    const stays = behaviour === "sleeping" || behaviour === "deaf";
    if (!stays && nowMs - this.#lastDutyMs > LETS_GO_MS) car.rest();
  }

  async #converse(): Promise<void> {
    const { car, clock, connect } = this.#parts;
    this.#running = true;
    this.#attempts++;
    this.#loopSinceMs = -1;
    const driver = scriptedCar(this.#wish(), car);
    const link = connect();
    this.#link = link;
    const { how, reason } = await driver.drive(link, clock);
    if (this.#link !== link) return;
    // A car that has gone silent stays as it is, and so does a deaf one.
    if (reason === "the script is silent") return;
    this.#running = false;
    this.#nextMs = clock.monoMs() + AGAIN_MS;
    if (how !== "stopped" && car.script.behaviour === "deaf") return;
    car.rest();
  }

  #wish(): CarWish {
    const { car, kind } = this.#parts;
    const { script } = car;
    const bpt = script.bidirectional && script.protocol === "iso20";
    const service = `${kind === "dc" ? "DC" : "AC"}${
      bpt ? "_BPT" : ""
    }` as const;
    const wh = script.capacityWh / PERCENT;
    return {
      protocol: script.protocol,
      service,
      controlMode: script.control === "scheduled" ? "scheduled" : "dynamic",
      limits: limitsOf(script, kind),
      soc: Math.floor(car.soc),
      targetEnergyWh: (90 - car.soc) * wh,
      maxEnergyWh: (PERCENT - car.soc) * wh,
      minEnergyWh: (20 - car.soc) * wh,
      phases: script.phases === 1 ? 1 : 3,
      periodMs: script.loopMs,
      drawsAsTold: false,
      deaf: script.behaviour === "deaf",
      patienceMs: 5_000,
      loop: () => this.#turn(),
      before: ({ value }) =>
        this.#isSilent()
          ? { leave: "stay" }
          : { fields: namedPhases(value, script, this.#parts.phases) },
      after: (exchange) => this.#obey(exchange),
    };
  }

  #isSilent(): boolean {
    const { car, clock } = this.#parts;
    return car.script.behaviour === "silent" && this.#loopSinceMs >= 0 &&
      clock.monoMs() - this.#loopSinceMs > SILENT_AFTER_MS;
  }

  /** What one turn of the loop says. */
  #turn(): Partial<LoopFields> | "stop" {
    const { car, clock } = this.#parts;
    if (this.#loopSinceMs < 0) this.#loopSinceMs = clock.monoMs();
    if (this.#ending || car.soc >= FULL_SOC) return "stop";
    const { amps, volts } = this.#demand();
    const { lowers } = car.script;
    const lowered = lowers &&
      clock.monoMs() - this.#loopSinceMs >= lowers.afterMs;
    return {
      ...(lowered && { maxChargeA: lowers.maxChargeA }),
      soc: Math.floor(car.soc),
      targetA: amps,
      targetV: volts,
      presentV: car.presentV,
    };
  }

  /** What a scheduled DC car asks for now, within its own limits. */
  #demand(): { readonly amps: number; readonly volts: number } {
    const { car: { script }, clock } = this.#parts;
    const sinceMs = clock.monoMs() - this.#loopSinceMs;
    let found = { amps: 0, volts: script.maxV };
    for (const each of script.demands) {
      if (each.afterMs <= sinceMs) found = each;
    }
    return found;
  }

  /** AC: draws what an answer allows. */
  #obey({ root, answer }: Exchange): void {
    const { car, kind } = this.#parts;
    if (kind !== "ac" || answer === undefined) return;
    if (root === "PowerDeliveryReq" && this.#ending) return;
    const amps = toldA(answer.value, car.script, this.#parts);
    if (amps !== undefined) car.draw(amps);
  }
}

/** What the car says of itself. */
function limitsOf(script: CarScript, kind: "ac" | "dc") {
  const { phases, maxChargeA } = script;
  const onboardW = kind === "ac" ? maxChargeA * NOMINAL_V * phases : Infinity;
  return {
    maxV: script.maxV,
    minV: script.minV,
    maxChargeA,
    minChargeA: kind === "ac" ? LEAST_A : 0,
    maxChargeW: Math.min(script.maxChargeW, onboardW),
    minChargeW: kind === "ac" ? LEAST_A * NOMINAL_V * phases : 0,
    maxDischargeA: script.maxDischargeA,
    maxDischargeW: Math.min(script.maxDischargeW, onboardW),
    minDischargeW: 0,
  };
}

/** Signed amperes of each phase that an answer of the loop tells; undefined in other answers. */
function toldA(
  value: Fields,
  script: CarScript,
  { phases, outletA }: VisitParts,
): number | undefined {
  // What the proximity resistor says binds a car whatever it is told.
  const ownA = Math.min(script.maxChargeA, outletA);
  const most = numberIn(value["EVSEMaxCurrent"]);
  if (most !== undefined) return Math.min(ownA, most);
  const mode = childEndingIn(value, "AC_CLResControlMode")?.fields ?? {};
  const watts = numberIn(mode["EVSETargetActivePower"]);
  if (watts === undefined) return undefined;
  const isNamed = mode["EVSETargetActivePower_L2"] !== undefined;
  const amps = watts / NOMINAL_V / (isNamed ? 1 : phases);
  return Math.max(-ownA, Math.min(ownA, amps));
}

const POWERS = [
  "EVMaximumChargePower",
  "EVMinimumChargePower",
  "EVMaximumDischargePower",
  "EVMinimumDischargePower",
];

/** ISO 15118-20 AC: a car of fewer phases than the outlet names each of them. */
function namedPhases(
  value: Fields,
  script: CarScript,
  outletPhases: 1 | 3,
): Fields {
  const mode = childEndingIn(value, "AC_CPDReqEnergyTransferMode") ??
    childEndingIn(value, "AC_CLReqControlMode");
  const { phases } = script;
  if (mode === undefined || phases >= outletPhases) return {};
  const named: Record<string, unknown> = { ...mode.fields };
  for (const name of POWERS) {
    const watts = numberIn(named[name]);
    if (watts === undefined) continue;
    named[name] = rational(watts / phases);
    named[`${name}_L2`] = rational(phases > 1 ? watts / phases : 0);
    named[`${name}_L3`] = rational(0);
  }
  return { [mode.name]: named };
}
