/**
 * A car's side of a conversation in messages of -20, step by step: enough for
 * a station's power, no more.
 *
 * @module
 */

import type { Fields } from "../judge/fields.ts";
import type { PhysicalCar } from "./physical_car.ts";

/** A number as -20 writes it, three decimals. */
export function rational(value: number): Fields {
  return { Value: Math.round(value * 1_000), Exponent: -3 };
}

/** Answers a request, or undefined while the station is not ready to. */
export type Ask = (name: string, fields: Fields) => Fields | undefined;

type Stage =
  | "setup"
  | "parameters"
  | "cable check"
  | "pre-charge"
  | "joining"
  | "start"
  | "loop"
  | "ending"
  | "over";

const STEP_MS = 250;
const MATCHED_V = 10;
const JOIN_MS = 200;
const END_MS = 1_500;
const SILENT_AFTER_MS = 20_000;
const FULL_SOC = 99;

/** One conversation from plug-in to its end. */
export class CarTalk {
  #stage: Stage = "setup";
  #sinceMs: number;
  #nextMs: number;
  #loopSinceMs = 0;
  #endAsked = false;
  readonly #car: PhysicalCar;

  constructor(car: PhysicalCar, nowMs: number) {
    this.#car = car;
    this.#sinceMs = nowMs;
    this.#nextMs = nowMs + STEP_MS;
  }

  get over(): boolean {
    return this.#stage === "over";
  }
  get inLoop(): boolean {
    return this.#stage === "loop";
  }

  /** The car wants to end it. */
  end(): void {
    this.#endAsked = true;
  }

  /** Says what is due; a refusal ends it. */
  tick(nowMs: number, ask: Ask): void {
    if (this.over || nowMs < this.#nextMs) return;
    const looping = this.#stage === "loop" || this.#stage === "ending";
    this.#nextMs = nowMs + (looping ? this.#car.script.loopMs : STEP_MS);
    const failed = this.#say(nowMs, ask);
    if (failed) this.#finish();
  }

  #go(stage: Stage, nowMs: number): void {
    this.#stage = stage;
    this.#sinceMs = nowMs;
  }

  /** Returns true when the station has refused. */
  #say(nowMs: number, ask: Ask): boolean {
    const dc = this.#car.script.demands.length > 0 && this.#isDc;
    switch (this.#stage) {
      case "setup": {
        const answer = ask("AuthorizationReq", {});
        if (answer?.["EVSEProcessing"] === "Finished") {
          this.#go("parameters", nowMs);
        }
        return refused(answer);
      }
      case "parameters": {
        const name = dc ? "DC" : "AC";
        const answer = ask(`${name}_ChargeParameterDiscoveryReq`, {
          [`BPT_${name}_CPDReqEnergyTransferMode`]: this.#limits(dc),
        });
        if (answer !== undefined) {
          this.#car.ready(true);
          this.#go(dc ? "cable check" : "start", nowMs);
        }
        return refused(answer);
      }
      case "cable check": {
        const answer = ask("DC_CableCheckReq", {});
        if (answer?.["EVSEProcessing"] === "Finished") {
          this.#go("pre-charge", nowMs);
        }
        return refused(answer);
      }
      case "pre-charge":
        return this.#preCharge(nowMs, ask);
      case "joining":
        if (nowMs - this.#sinceMs >= JOIN_MS) this.#go("start", nowMs);
        return false;
      case "start": {
        if (!dc) this.#car.inletClosed = true;
        const answer = ask("PowerDeliveryReq", { ChargeProgress: "Start" });
        if (answer !== undefined) {
          this.#go("loop", nowMs);
          this.#loopSinceMs = nowMs;
        }
        return refused(answer);
      }
      case "loop":
        return this.#loop(nowMs, ask, dc);
      case "ending":
        return this.#ending(nowMs, ask, dc);
      case "over":
        return false;
    }
  }

  get #isDc(): boolean {
    return this.#car.script.minV > 0 && this.kind === "dc";
  }

  /** Set by whoever plugs the car in. */
  kind: "ac" | "dc" = "dc";

  #preCharge(nowMs: number, ask: Ask): boolean {
    const volts = this.#car.openCircuitV;
    const answer = ask("DC_PreChargeReq", {
      EVTargetVoltage: rational(volts),
      EVPresentVoltage: rational(volts),
    });
    if (Math.abs(this.#car.presentV - volts) <= MATCHED_V) {
      this.#car.inletClosed = true;
      this.#go("joining", nowMs);
    }
    return refused(answer);
  }

  #limits(dc: boolean): Fields {
    const { script } = this.#car;
    const watts = {
      EVMaximumChargePower: rational(script.maxChargeW),
      EVMinimumChargePower: rational(0),
      EVMaximumDischargePower: rational(script.maxDischargeW),
      EVMinimumDischargePower: rational(0),
    };
    if (!dc) return watts;
    return {
      ...watts,
      EVMaximumChargeCurrent: rational(script.maxChargeA),
      EVMaximumDischargeCurrent: rational(script.maxDischargeA),
      EVMaximumVoltage: rational(script.maxV),
      EVMinimumVoltage: rational(script.minV),
    };
  }

  /** What a scheduled DC car asks for now, within its own limits. */
  #demand(nowMs: number): { readonly amps: number; readonly volts: number } {
    const { script } = this.#car;
    const since = nowMs - this.#loopSinceMs;
    let found = { amps: 0, volts: script.maxV };
    for (const each of script.demands) {
      if (each.afterMs <= since) found = each;
    }
    return found;
  }

  #request(nowMs: number, dc: boolean, ending: boolean): Fields {
    const { script } = this.#car;
    const dynamic = script.control === "dynamic";
    const name = dc ? "DC" : "AC";
    const mode = `BPT_${
      dynamic ? "Dynamic" : "Scheduled"
    }_${name}_CLReqControlMode`;
    const { amps, volts } = this.#demand(nowMs);
    // A dynamic car ends by its limits, a scheduled one by its target.
    const limits = ending
      ? {
        ...this.#limits(dc),
        EVMaximumChargePower: rational(0),
        EVMaximumDischargePower: rational(0),
      }
      : this.#limits(dc);
    const target = dc && !dynamic
      ? {
        EVTargetCurrent: rational(ending ? 0 : amps),
        EVTargetVoltage: rational(volts),
      }
      : {};
    return {
      EVPresentVoltage: rational(this.#car.presentV),
      DisplayParameters: { PresentSOC: Math.round(this.#car.soc) },
      [mode]: { ...limits, ...target },
    };
  }

  #loop(nowMs: number, ask: Ask, dc: boolean): boolean {
    const silent = this.#car.script.behaviour === "silent" &&
      nowMs - this.#loopSinceMs > SILENT_AFTER_MS;
    if (silent && !this.#endAsked) return false;
    const name = dc ? "DC_ChargeLoopReq" : "AC_ChargeLoopReq";
    const answer = ask(name, this.#request(nowMs, dc, false));
    if (answer === undefined) return false;
    const watts = answer["targetW"];
    if (typeof watts === "number") this.#car.tell(watts, nowMs);
    const deaf = this.#car.script.behaviour === "deaf";
    const told = answer["EVSENotification"] === "Terminate" && !deaf;
    if (told || this.#endAsked || this.#car.soc >= FULL_SOC) {
      this.#go("ending", nowMs);
      this.#car.tell(0, nowMs);
    }
    return refused(answer) && !deaf;
  }

  /** Current to zero first, then the contactors. */
  #ending(nowMs: number, ask: Ask, dc: boolean): boolean {
    if (nowMs - this.#sinceMs < END_MS) {
      const name = dc ? "DC_ChargeLoopReq" : "AC_ChargeLoopReq";
      return refused(ask(name, this.#request(nowMs, dc, true)));
    }
    const answer = ask("PowerDeliveryReq", { ChargeProgress: "Stop" });
    if (answer === undefined) return false;
    this.#finish();
    ask("SessionStopReq", { ChargingSession: "Terminate" });
    return false;
  }

  #finish(): void {
    this.#car.inletClosed = false;
    this.#car.ready(false);
    this.#stage = "over";
  }
}

function refused(answer: Fields | undefined): boolean {
  return String(answer?.["ResponseCode"] ?? "OK").startsWith("FAILED");
}

/** A car without messages: it follows the duty cycle. */
export class BasicTalk {
  #ended = false;
  readonly #car: PhysicalCar;

  constructor(car: PhysicalCar) {
    this.#car = car;
  }

  get over(): boolean {
    return this.#ended;
  }

  end(): void {
    this.#ended = true;
    this.#car.ready(false);
    this.#car.inletClosed = false;
  }

  tick(dutyPercent: number): void {
    if (this.#ended) return;
    const offered = dutyPercent >= 8 && dutyPercent <= 97;
    if (!offered && this.#car.script.behaviour !== "sleeping") return;
    this.#car.ready(true);
    this.#car.inletClosed = true;
  }
}
