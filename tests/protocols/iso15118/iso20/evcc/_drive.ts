/** Runs a car against a station on virtual time, through the real codec. */

import { Sealed } from "../../../../../privacy/seal/mod.ts";
import { loadAnySet } from "../../../../../protocols/iso15118/shared/sets.ts";
import {
  advance,
  type CarEnd,
  type CarRequest,
  type CarResponse,
  type CarStep,
  startCarSession,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import type {
  CarOptions,
  CarView,
  DriverRequest,
} from "../../../../../protocols/iso15118/shared/evcc/types.ts";
import { VirtualCar } from "../../../../../drivers/testbench/car/mod.ts";
import { assertFits } from "../../_field_limits.ts";
import { answer, type Double } from "./_station.ts";

const iso20Ac = await loadAnySet("iso20-ac");
const iso20Common = await loadAnySet("iso20-common");
const iso20Dc = await loadAnySet("iso20-dc");

export const START_MS = 1_800_000_000_000;
const scratch = new Uint8Array(1 << 16);

export function evccid() {
  return new Sealed("EVCCID", new TextEncoder().encode("WMIV1234567890ABCDEX"));
}

export function makeCar(soc = 50): VirtualCar {
  return new VirtualCar({
    battery: {
      capacityWh: 60_000,
      soc,
      nominalV: 400,
      maxChargeW: 100_000,
      maxDischargeW: 50_000,
      efficiency: 0.96,
    },
    dc: { maxChargeA: 250, maxDischargeA: 100, maxV: 460, minV: 300 },
    ac: {
      maxChargeW: 11_000,
      minChargeW: 1_400,
      maxDischargeW: 11_000,
      minDischargeW: 1_400,
      phases: 3,
      nominalV: 230,
      nominalHz: 50,
      rampWPerS: 10_000,
      efficiency: 0.94,
    },
    minSoc: 20,
    targetSoc: 80,
    maxSoc: 90,
    v2x: { minSoc: 30, maxSoc: 85 },
    stopAtTarget: true,
  });
}

export function viewOf(
  car: VirtualCar,
  station: Pick<Double, "service" | "mode">,
  request?: DriverRequest,
): CarView {
  return {
    ...car.view(),
    services: [station.service],
    controlModes: [station.mode],
    meterInfo: true,
    request,
  };
}

/** Encodes and decodes, as the wire would. */
export function wire<M extends CarRequest | CarResponse>(message: M): M {
  const set = message.root.startsWith("AC_")
    ? iso20Ac
    : message.root.startsWith("DC_")
    ? iso20Dc
    : iso20Common;
  const octets = set.encode(message, scratch);
  const decoded = set.decode(scratch.slice(0, octets));
  if (!decoded.ok) throw new Error(`${message.root}: ${decoded.text}`);
  assertFits("iso20", message);
  return decoded.message as unknown as M;
}

export interface Run {
  readonly end: CarEnd;
  readonly asked: CarRequest[];
  readonly commands: string[];
  readonly drawnW: number[];
}

export interface DriveOptions {
  readonly options?: Partial<CarOptions>;
  readonly car?: VirtualCar;
  readonly most?: number;
  readonly before?: (
    turn: number,
    request: CarRequest,
    station: Double,
  ) => DriverRequest | undefined | void;
  readonly reply?: (request: CarRequest, station: Double) => CarResponse;
}

export function drive(station: Double, o: DriveOptions = {}): Run {
  const car = o.car ?? makeCar();
  const asked: CarRequest[] = [];
  const commands: string[] = [];
  const drawnW: number[] = [];
  let nowMs = START_MS;
  let request: DriverRequest | undefined;
  const env = () => ({
    nowMs,
    random: (n: number) => new Uint8Array(n),
    car: viewOf(car, station, request),
  });
  let step: CarStep = advance(
    startCarSession({ evccid: evccid(), ...o.options }),
    "begin",
    env(),
  );
  for (let turn = 0; turn < (o.most ?? 200); turn++) {
    for (const effect of step.effects) {
      commands.push(effect.type);
      if (effect.type === "car.draw") drawnW.push(effect.powerW);
      car.obey(effect);
    }
    if (step.kind === "end") return { end: step, asked, commands, drawnW };
    const after = step.afterMs ?? 10;
    nowMs += after;
    car.step(after);
    if (car.onboardW !== 0) car.passed(car.onboardW, after);
    const sent: CarRequest = wire(step.request);
    asked.push(sent);
    request = o.before?.(turn, sent, station) ?? request;
    const response = wire((o.reply ?? answer)(sent, station));
    step = advance(step.session, response, env());
  }
  throw new Error(`no end after ${asked.length} requests`);
}
