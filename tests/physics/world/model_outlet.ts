/**
 * One outlet of the model station: a small charger, right in all that the
 * judge looks at, over the realtime loop. Planted faults make it wrong.
 *
 * @module
 */

import type {
  Envelope,
  GatewayPermit,
  OutletMode,
  OutletOrder,
} from "../../../drivers/realtime/order.ts";
import { UNBOUNDED } from "../../../drivers/realtime/order.ts";
import type { OutletPort } from "../../../drivers/realtime/outlet_port.ts";
import type { Allocation } from "../../../actors/site/site_messages.ts";
import { childEndingIn, type Fields, quantity } from "../judge/fields.ts";
import { dutyA } from "../judge/times.ts";
import type { OwnerRules } from "../judge/types.ts";
import { hearWords, silent } from "./model_words.ts";
import type { CarScript, OutletScript } from "./script.ts";
import { rational } from "./talk.ts";
import type { Tamper } from "./tamper.ts";

type Phase =
  | "idle"
  | "cable check"
  | "pre-charge"
  | "closing"
  | "transfer"
  | "ended";

const LEASE_MS = 1_000;
const NOMINAL_V = 230;
const LEAST_A = 6;
const SAFE_V = 60;
const SLACK_V = 50;

/** The charger of one outlet. */
export class ModelOutlet {
  readonly port: OutletPort;
  readonly script: OutletScript;
  readonly #tamper: Tamper;
  owner: OwnerRules;
  clockSynced = true;
  allocation: Allocation | undefined;
  authorised = false;
  stopped = false;
  phase: Phase = "idle";
  words = silent();
  #car: CarScript | undefined;
  #epoch = 1;
  #test = 0;
  #preChargeV = 0;
  #toldW = 0;
  #stopAsked = false;
  #nowMs = 0;
  #askedMs = 0;

  constructor(script: OutletScript, port: OutletPort, tamper: Tamper) {
    this.script = script;
    this.port = port;
    this.#tamper = tamper;
    this.owner = script.owner;
  }

  /** A car is plugged in, or pulled. */
  plugged(car: CarScript | undefined): void {
    this.#car = car;
    this.#epoch++;
    this.phase = "idle";
    this.words = silent();
    this.stopped = false;
    this.#stopAsked = false;
    this.authorised = car !== undefined;
  }

  stop(): void {
    if (this.#tamper.losesStops) return;
    this.authorised = false;
    this.#stopAsked = true;
    if (this.phase !== "transfer") this.#end();
    this.stopped = true;
  }

  start(): void {
    this.stopped = false;
    this.authorised = this.#car !== undefined;
  }

  get transferring(): boolean {
    return this.phase === "transfer";
  }

  /** The plug may be pulled. */
  get free(): boolean {
    return !this.port.latest().plug.locked;
  }

  /** What the car could take, watts at the outlet. */
  get claimW(): number {
    const { words } = this;
    const volts = this.#isDc
      ? this.#stageV
      : NOMINAL_V * (this.#car?.phases ?? 3);
    const asks = words.targetA === undefined
      ? UNBOUNDED
      : Math.max(0, words.targetA);
    const amps = Math.min(this.#outletA, words.maxChargeA, asks, this.#ownA);
    return Math.min(words.maxChargeW, amps * volts, this.script.maxW);
  }

  /** Why nothing may be given back, or undefined. */
  get noDischarge(): GatewayPermit | undefined {
    const { owner, words } = this;
    if (!this.clockSynced) return "clock";
    if (!owner.allowDischarge || words.soc < owner.minSoc) return "owner";
    return words.maxDischargeW > 0 ? undefined : "vehicle";
  }

  /** Answers a request of the car. */
  answer(name: string, fields: Fields): Fields | undefined {
    this.#askedMs = this.#nowMs;
    if (this.phase === "ended") return { ResponseCode: "FAILED" };
    switch (name) {
      case "AuthorizationReq":
        return {
          ResponseCode: "OK",
          EVSEProcessing: this.authorised ? "Finished" : "Ongoing",
        };
      case "DC_ChargeParameterDiscoveryReq":
      case "AC_ChargeParameterDiscoveryReq":
        hearWords(
          this.words,
          childEndingIn(fields, "CPDReqEnergyTransferMode")?.fields,
        );
        return { ResponseCode: "OK" };
      case "DC_CableCheckReq":
        return this.#cableCheck();
      case "DC_PreChargeReq":
        this.phase = "pre-charge";
        this.#preChargeV = quantity(fields, "EVTargetVoltage") ?? 0;
        return { ResponseCode: "OK" };
      case "PowerDeliveryReq":
        return this.#powerDelivery(fields["ChargeProgress"] === "Start");
      case "DC_ChargeLoopReq":
      case "AC_ChargeLoopReq":
        return this.#loop(name, fields);
      case "SessionStopReq":
        this.#end();
    }
    return { ResponseCode: "OK" };
  }

  /** Writes the order; true when a trip has ended the session since the last one. */
  tick(nowMs: number): void {
    this.#nowMs = nowMs;
    const report = this.#tamper.report?.(this.port.latest()) ??
      this.port.latest();
    const tripped = report.trip !== undefined &&
      report.trip.epoch === this.#epoch;
    if (tripped && this.phase !== "idle") this.#end();
    if (this.#car?.control === "basic") this.#basic(report.pilot.state);
    const order = this.#order(nowMs);
    this.port.write(this.#tamper.order?.(order, nowMs) ?? order);
  }

  #end(): void {
    this.phase = "ended";
  }

  get #isDc(): boolean {
    return this.script.kind === "dc";
  }
  get #stageV(): number {
    const { voltageV, busV } = this.port.latest().stage;
    return Math.max(voltageV, busV, SLACK_V);
  }
  get #outletA(): number {
    return Math.min(this.script.maxA, this.script.cableA);
  }
  get #ownA(): number {
    return this.#car?.control === "basic" ? this.#car.maxChargeA : UNBOUNDED;
  }

  #basic(pilot: string): void {
    const ready = pilot === "C" || pilot === "D";
    if (this.phase === "ended") return;
    const offered = this.authorised && this.#offeredA() >= LEAST_A;
    if (this.phase === "transfer" && !ready) this.phase = "idle";
    else if (this.phase === "idle" && ready && offered) this.phase = "transfer";
    else if (this.stopped) this.#end();
  }

  /** Amperes of each phase by the allocation, AC. */
  #offeredA(): number {
    const watts = this.allocation?.targetW ?? 0;
    const phases = this.#car?.phases ?? 3;
    return Math.min(this.#outletA, watts / NOMINAL_V / phases);
  }

  #cableCheck(): Fields {
    if (this.phase === "idle") {
      this.phase = "cable check";
      this.#test++;
    }
    const { insulation } = this.port.latest();
    const done = insulation.test === this.#test &&
      insulation.verdict === "valid";
    return {
      ResponseCode: "OK",
      EVSEProcessing: done ? "Finished" : "Ongoing",
    };
  }

  #powerDelivery(starts: boolean): Fields | undefined {
    if (!starts) {
      this.#end();
      return { ResponseCode: "OK" };
    }
    if (!this.authorised) return { ResponseCode: "FAILED" };
    if (this.phase !== "transfer") this.phase = "closing";
    const { contactor, mode } = this.port.latest();
    if (!contactor.closed || mode === "off") return undefined;
    this.phase = "transfer";
    return { ResponseCode: "OK" };
  }

  #loop(name: string, request: Fields): Fields {
    const fields = this.#tamper.heard?.(name, request) ?? request;
    hearWords(this.words, childEndingIn(fields, "CLReqControlMode")?.fields);
    const display = fields["DisplayParameters"];
    if (typeof display === "object" && display !== null) {
      this.words.soc = Number(Object.entries(display)[0]?.[1] ?? 0);
    }
    const ends = this.#stopAsked;
    this.#toldW = this.#tellW();
    const { voltageV, currentA } = this.port.latest().stage;
    const out = this.noDischarge === undefined ? 1 : 0;
    const mode = this.#isDc
      ? {
        EVSEMaximumChargePower: rational(this.script.maxW),
        EVSEMaximumChargeCurrent: rational(this.#outletA),
        EVSEMaximumVoltage: rational(this.script.maxV),
        EVSEMaximumDischargePower: rational(out * this.script.maxW),
        EVSEMaximumDischargeCurrent: rational(out * this.#outletA),
      }
      : { EVSETargetActivePower: rational(this.#toldW) };
    const answer = {
      ResponseCode: "OK",
      targetW: this.#toldW,
      ...(ends && {
        EVSENotification: "Terminate",
        EVSEStatus: { EVSENotification: "Terminate", NotificationMaxDelay: 0 },
      }),
      EVSEPresentVoltage: rational(voltageV),
      EVSEPresentCurrent: rational(currentA),
      [`BPT_Dynamic_${name.slice(0, 2)}_CLResControlMode`]: mode,
    };
    return this.#tamper.answer?.(name, answer) ?? answer;
  }

  /** AC with messages: signed watts; below the least current nothing. */
  #tellW(): number {
    const watts = this.allocation?.targetW ?? 0;
    if (this.#stopAsked) return 0;
    if (watts < 0) {
      return this.noDischarge === undefined
        ? -Math.min(-watts, this.words.maxDischargeW)
        : 0;
    }
    const phases = this.#car?.phases ?? 3;
    const amps = Math.min(watts, this.words.maxChargeW) / NOMINAL_V / phases;
    const given = Math.min(amps, this.#outletA);
    return given < LEAST_A ? 0 : given * NOMINAL_V * phases;
  }

  #mode(): OutletMode {
    switch (this.phase) {
      case "cable check":
      case "pre-charge":
        return "voltage";
      case "closing":
        return "closed";
      case "transfer":
        return "transfer";
      default:
        return "off";
    }
  }

  #order(nowMs: number): OutletOrder {
    const mode = this.#mode();
    const { words } = this;
    const basic = this.#car?.control === "basic";
    const amps = this.authorised && this.phase !== "ended"
      ? this.#offeredA()
      : 0;
    const lease = nowMs + LEASE_MS;
    const hindrance = this.noDischarge;
    const zero = this.#stopAsked;
    const live = this.phase !== "idle" && this.phase !== "ended";
    const { voltageV } = this.port.latest().stage;
    const locked = this.#car !== undefined &&
      (this.phase !== "ended" || (this.#isDc && voltageV > SAFE_V));
    return {
      epoch: this.#epoch,
      mode,
      atOnce: false,
      envelope: this.#envelope(zero),
      carMaxV: words.maxV,
      setW: zero ? 0 : this.allocation?.targetW ?? 0,
      setA: zero ? 0 : words.targetA,
      riseWPerS: UNBOUNDED,
      follows: this.#isDc ? "stage" : basic ? "pwm" : "messages",
      loopMs: this.#car?.loopMs ?? 250,
      permits: {
        // A car that says nothing in a DC transfer ends it within a second.
        session: live
          ? this.#isDc && this.transferring ? this.#askedMs + LEASE_MS : lease
          : 0,
        gateway: lease,
        allocation: this.allocation?.untilMonoMs ?? 0,
        clock: hindrance === "clock" ? 0 : lease,
        owner: hindrance === "owner" ? 0 : lease,
        vehicle: hindrance === "vehicle" ? 0 : lease,
      },
      lock: locked,
      pilot: basic
        ? amps >= LEAST_A
          ? { dutyPercent: Math.floor(amps / 0.6 * 10) / 10 }
          : "X1"
        : "5%",
      insulationTest: this.#test,
      gridReturnMs: 1_000,
    };
  }

  #envelope(zero: boolean): Envelope {
    const { words, script, allocation } = this;
    if (this.phase === "cable check" || this.phase === "pre-charge") {
      const volts = this.phase === "pre-charge"
        ? this.#preChargeV
        : Math.min(500, words.maxV + 50, script.maxV);
      return { ...NOTHING, ceilingV: volts };
    }
    if (this.phase === "closing") {
      return { ...NOTHING, ceilingV: this.#isDc ? this.#preChargeV : 0 };
    }
    const target = words.targetA;
    const into = target === undefined ? UNBOUNDED : Math.max(0, target);
    const back = target === undefined ? UNBOUNDED : Math.max(0, -target);
    const told = this.#toldBounds();
    const inA = zero
      ? 0
      : Math.min(this.#outletA, words.maxChargeA, into, told.inA);
    const outA = zero ? 0 : Math.min(this.#outletA, words.maxDischargeA, back);
    const ac = script.kind === "ac";
    const outAcA = Math.min(this.#outletA, words.maxDischargeW / NOMINAL_V);
    const out = ac ? outAcA : outA;
    return {
      charge: {
        maxA: [inA, inA, inA],
        maxW: zero ? 0 : Math.min(
          script.maxW,
          words.maxChargeW,
          Math.max(0, allocation?.maxW ?? 0),
          told.inW,
        ),
      },
      discharge: {
        maxA: [out, out, out],
        maxW: Math.min(
          script.maxW,
          words.maxDischargeW,
          Math.max(0, -(allocation?.minW ?? 0)),
        ),
      },
      ceilingV: Math.min(script.maxV, words.maxV, words.targetV ?? UNBOUNDED),
      floorV: words.minV,
    };
  }

  /** What an AC car was told. */
  #toldBounds(): { readonly inA: number; readonly inW: number } {
    if (this.#isDc) return { inA: UNBOUNDED, inW: UNBOUNDED };
    if (this.#car?.control === "basic") {
      const percent = Math.floor(this.#offeredA() / 0.6 * 10) / 10;
      return { inA: dutyA(percent), inW: UNBOUNDED };
    }
    return { inA: UNBOUNDED, inW: Math.max(0, this.#tellW()) };
  }
}

const NOTHING = {
  charge: { maxW: 0, maxA: [0, 0, 0] },
  discharge: { maxW: 0, maxA: [0, 0, 0] },
  ceilingV: 0,
  floorV: 0,
} as const satisfies Envelope;
