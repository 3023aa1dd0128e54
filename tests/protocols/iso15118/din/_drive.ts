/** A car against a station of ours, on virtual time and through the codec. */

import assert from "node:assert/strict";
import {
  advanceDin,
  type DinCarOptions,
  type DinCarRequest,
  type DinCarStep,
  type DinEnd,
  startDinCarSession,
} from "../../../../protocols/iso15118/din/evcc/mod.ts";
import {
  DIN_SECC,
  type DinSealedRequest,
  type DinSession,
  sealDinRequest,
  startDinSession,
} from "../../../../protocols/iso15118/din/secc/mod.ts";
import type { DialectEnd } from "../../../../protocols/iso15118/shared/dialect.ts";
import type {
  CarCommand,
  CarView,
} from "../../../../protocols/iso15118/shared/evcc/types.ts";
import type {
  Command,
  SeccEnv,
  StationView,
  VehicleView,
} from "../../../../protocols/iso15118/shared/secc/types.ts";
import { insist } from "../_strict/mod.ts";
import {
  type Any,
  car,
  codeOf,
  evccid,
  NOW_MS,
  station,
  wire,
} from "./_din.ts";

/** Turns the insulation monitor and the ramp to the voltage take. */
const SLOW_TURNS = 3;

/** A double of the outlet: obeys commands and shows what came of them. */
export class Outlet {
  readonly commands: string[] = [];
  vehicle: VehicleView | undefined;
  voltageV = 0;
  contactorClosed = false;
  cableCheck: StationView["cableCheck"] = "idle";
  /** Energy may flow; never without a closed contactor. */
  flows = false;
  #targetV = 0;
  #left = 0;

  view(change: Partial<StationView>): StationView {
    const demand = this.flows ? this.vehicle?.demand : undefined;
    const currentA = demand?.currentA ?? 0;
    return station({
      cableCheck: this.cableCheck,
      preChargeMatched: this.#targetV > 0 && this.voltageV === this.#targetV,
      contactorClosed: this.contactorClosed,
      present: {
        voltageV: this.voltageV,
        currentA,
        powerW: currentA * this.voltageV,
      },
      ...change,
    });
  }

  /** Time passes between two requests. */
  turn(): void {
    if (this.#left > 0) this.#left--;
    if (this.#left > 0) return;
    if (this.cableCheck === "running") this.cableCheck = "passed";
    this.voltageV = this.#targetV;
  }

  obey(command: Command): void {
    this.commands.push(command.type);
    switch (command.type) {
      case "evse.vehicle":
        this.vehicle = command.vehicle;
        return;
      case "evse.startCableCheck":
        this.cableCheck = "running";
        this.#left = SLOW_TURNS;
        return;
      case "evse.preCharge":
        assert.equal(
          this.cableCheck,
          "passed",
          "voltage on an unchecked cable",
        );
        this.#targetV = command.voltageV;
        this.#left = SLOW_TURNS;
        return;
      case "evse.closeContactor":
        assert.equal(this.cableCheck, "passed", "an unchecked cable");
        assert.ok(this.voltageV > 0, "no voltage before the contactor");
        this.contactorClosed = true;
        return;
      case "evse.startTransfer":
        assert.ok(this.contactorClosed, "a transfer without contactor");
        this.flows = true;
        return;
      case "evse.stopTransfer":
      case "evse.sessionOver":
        this.flows = false;
        this.contactorClosed = false;
        this.#targetV = 0;
        this.voltageV = 0;
        return;
      default:
        return;
    }
  }
}

/** A double of the car's body: an inlet, and what it was told. */
class Body {
  readonly commands: CarCommand["type"][] = [];
  readonly notes: string[] = [];
  inletClosed = false;

  obey(command: CarCommand): void {
    this.commands.push(command.type);
    if (command.type === "car.closeInlet") this.inletClosed = true;
    if (command.type === "car.openInlet") this.inletClosed = false;
    if (command.type === "car.note") this.notes.push(command.text);
  }
}

export interface Conversation {
  readonly carEnd: DinEnd;
  readonly stationEnd: DialectEnd | undefined;
  readonly asked: readonly string[];
  readonly codes: readonly string[];
  readonly commands: readonly string[];
  readonly carCommands: readonly CarCommand["type"][];
  readonly notes: readonly string[];
  readonly outlet: Outlet;
  readonly session: DinSession;
  readonly tookMs: number;
  /** How long the car would have waited for each answer, ms. */
  readonly waitsMs: ReadonlyMap<string, number>;
}

export interface DriveOptions {
  readonly options?: Partial<DinCarOptions>;
  /** The station at a turn, beyond what its outlet shows. */
  readonly station?: (
    asked: readonly string[],
    outlet: Outlet,
  ) => Partial<StationView>;
  /** The car at a turn; it wants to stop after some loops when not given. */
  readonly car?: (asked: readonly string[], nowMs: number) => Partial<CarView>;
  /** Another answer in the place of the station's. */
  readonly reply?: (response: Any, request: DinCarRequest) => Any;
  readonly most?: number;
  /** Whether a strict car has to be content with every answer; default true. */
  readonly isStrict?: boolean;
}

/** How often a request was sent. */
export function count(asked: readonly string[], name: string): number {
  return asked.filter((one) => one === name).length;
}

const LOOPS = 5;

function untilFull(asked: readonly string[]): Partial<CarView> {
  return { complete: count(asked, "CurrentDemandReq") >= LOOPS };
}

/** Runs a whole session; a silent station ends it as the timeout would. */
export function converse(o: DriveOptions = {}): Conversation {
  const outlet = new Outlet();
  const asked: string[] = [];
  const codes: string[] = [];
  const body = new Body();
  const waitsMs = new Map<string, number>();
  let nowMs = NOW_MS;
  let session = startDinSession();
  let stationEnd: DialectEnd | undefined;
  const random = (n: number) => new Uint8Array(n).fill(9);
  const carEnv = () => ({
    nowMs,
    random,
    car: car({
      inletClosed: body.inletClosed,
      ...(o.car ?? untilFull)(asked, nowMs),
    }),
  });
  let step: DinCarStep = advanceDin(
    startDinCarSession({ evccid: evccid(), ...o.options }),
    "begin",
    carEnv(),
  );
  for (let turn = 0; turn < (o.most ?? 2_000); turn++) {
    for (const effect of step.effects) body.obey(effect);
    if (step.kind === "end") {
      return {
        carEnd: step,
        stationEnd,
        asked,
        codes,
        commands: outlet.commands,
        carCommands: body.commands,
        notes: body.notes,
        outlet,
        session,
        tookMs: nowMs - NOW_MS,
        waitsMs,
      };
    }
    nowMs += step.afterMs ?? 10;
    outlet.turn();
    asked.push(step.request.name);
    waitsMs.set(step.request.name, step.timeoutMs);
    const request = sealDinRequest(wire(step.request));
    assert.ok(request);
    const env = () => ({
      nowMs,
      random,
      station: outlet.view(o.station?.(asked, outlet) ?? {}),
    });
    const out = settled(session, request, env, outlet);
    session = out.session;
    stationEnd = out.end;
    const response = wire(out.response);
    codes.push(codeOf(response));
    if (o.isStrict ?? true) insist("din", response);
    const said = o.reply?.(response, step.request) ?? response;
    step = advanceDin(step.session, said, carEnv());
  }
  throw new Error(`no end after ${asked.length} requests`);
}

/** The station's answer; its outlet does at once what is awaited of it. */
function settled(
  session: DinSession,
  request: DinSealedRequest,
  env: () => SeccEnv,
  outlet: Outlet,
) {
  let out = DIN_SECC.handle(session, request, env());
  if (out.kind === "await") {
    outlet.obey(out.command);
    const done = { ok: true as const, command: out.command.type };
    out = DIN_SECC.handle(out.session, request, { ...env(), settled: done });
  }
  assert.ok(out.kind === "answer");
  for (const effect of out.effects) outlet.obey(effect);
  return out;
}
