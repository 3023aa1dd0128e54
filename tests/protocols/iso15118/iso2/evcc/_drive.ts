/** Runs a car against a station on virtual time, through the real codec. */

import { Sealed } from "../../../../../privacy/seal/mod.ts";
import { VirtualCar } from "../../../../../drivers/testbench/car/mod.ts";
import type { V2G_Message } from "../../../../../protocols/iso15118/generated/iso2.ts";
import {
  closeEnvelope,
  openEnvelope,
} from "../../../../../protocols/iso15118/shared/envelope.ts";
import { loadAnySet } from "../../../../../protocols/iso15118/shared/sets.ts";
import type {
  CarView,
  DriverRequest,
} from "../../../../../protocols/iso15118/shared/evcc/types.ts";
import {
  advanceIso2,
  type Iso2CarOptions,
  type Iso2End,
  type Iso2Step,
  startIso2CarSession,
} from "../../../../../protocols/iso15118/iso2/evcc/mod.ts";
import type {
  OpenRequest,
  OpenResponse,
} from "../../../../../protocols/iso15118/iso2/evcc/types.ts";
import type { CarPnc } from "../../../../../protocols/iso15118/pnc/types.ts";
import { assertFits } from "../../_field_limits.ts";
import { answer, type Double } from "./_station.ts";

const iso2 = await loadAnySet("iso2");
const scratch = new Uint8Array(1 << 16);

export const START_MS = 1_800_000_000_000;
export const MAC = Uint8Array.of(0xDE, 0xC2, 0x2E, 0x56, 0x44, 0x8F);

export function evccid() {
  return new Sealed("EVCCID", MAC);
}

export interface CarParts {
  readonly soc?: number;
  readonly phases?: 1 | 3;
  readonly departureMs?: number;
  readonly targetSoc?: number;
  readonly nominalV?: number;
}

export function makeCar(parts: CarParts = {}): VirtualCar {
  const { soc = 50, phases = 3, departureMs, targetSoc = 80 } = parts;
  return new VirtualCar({
    battery: {
      capacityWh: 60_000,
      soc,
      nominalV: parts.nominalV ?? 400,
      maxChargeW: 100_000,
      maxDischargeW: 50_000,
      efficiency: 0.96,
    },
    dc: { maxChargeA: 250, maxDischargeA: 100, maxV: 460, minV: 300 },
    ac: {
      maxChargeW: phases === 3 ? 11_040 : 3_680,
      minChargeW: 1_380,
      maxDischargeW: 0,
      minDischargeW: 0,
      phases,
      nominalV: 230,
      nominalHz: 50,
      rampWPerS: 10_000,
      efficiency: 0.94,
    },
    minSoc: 20,
    targetSoc,
    maxSoc: 90,
    ...(departureMs !== undefined && { departureMs }),
    stopAtTarget: true,
  });
}

export function viewOf(
  car: VirtualCar,
  services: CarView["services"],
  request?: DriverRequest,
): CarView {
  return {
    ...car.view(),
    services,
    controlModes: ["scheduled"],
    meterInfo: true,
    request,
  };
}

type Document = {
  readonly root: "V2G_Message";
  readonly value: { readonly Header: unknown; readonly Body: unknown };
};

/** Encodes and decodes, as the wire would. */
export function wire({ root, value }: Document): {
  root: string;
  value: V2G_Message;
} {
  const octets = iso2.encode({ root, value }, scratch);
  const decoded = iso2.decode(scratch.slice(0, octets));
  if (!decoded.ok) throw new Error(decoded.text);
  assertFits("iso2", value);
  return { root, value: decoded.message.value as unknown as V2G_Message };
}

export function opened<M extends OpenRequest | OpenResponse>(
  { value }: { value: V2G_Message },
): M {
  const message = openEnvelope(value);
  if (!message) throw new Error("an empty body");
  return message as M;
}

export interface Run {
  readonly end: Iso2End;
  readonly asked: OpenRequest[];
  readonly names: string[];
  readonly commands: string[];
  readonly notes: string[];
  readonly drawnW: number[];
  readonly tookMs: number;
}

export interface DriveOptions {
  readonly options?: Partial<Iso2CarOptions>;
  readonly car?: VirtualCar;
  readonly services?: CarView["services"];
  readonly pnc?: CarPnc;
  readonly most?: number;
  readonly before?: (
    turn: number,
    request: OpenRequest,
    station: Double,
  ) => DriverRequest | undefined | void;
  readonly reply?: (request: OpenRequest, station: Double) => OpenResponse;
  /** Bends what has come over the wire into what the codec would not encode. */
  readonly bend?: (response: OpenResponse) => OpenResponse;
}

export function drive(station: Double, o: DriveOptions = {}): Run {
  const car = o.car ?? makeCar();
  const run = {
    asked: [] as OpenRequest[],
    commands: [] as string[],
    notes: [] as string[],
    drawnW: [] as number[],
  };
  let nowMs = START_MS;
  let wish: DriverRequest | undefined;
  const services = o.services ??
    [station.modes[0]?.startsWith("AC") ? "AC" : "DC"];
  const env = () => ({
    nowMs,
    random: (n: number) => new Uint8Array(n),
    car: viewOf(car, services, wish),
    ...(o.pnc && { pnc: o.pnc }),
  });
  let step: Iso2Step = advanceIso2(
    startIso2CarSession({ evccid: evccid(), ...o.options }),
    "begin",
    env(),
  );
  for (let turn = 0; turn < (o.most ?? 200); turn++) {
    for (const effect of step.effects) {
      run.commands.push(
        effect.type === "car.state" ? `car.state ${effect.cp}` : effect.type,
      );
      if (effect.type === "car.draw") run.drawnW.push(effect.powerW);
      if (effect.type === "car.note") run.notes.push(effect.text);
      car.obey(effect);
    }
    if (step.kind === "end") {
      const names = run.asked.map((r) => r.root);
      return { ...run, names, end: step, tookMs: nowMs - START_MS };
    }
    const after = (step.afterMs ?? 0) + 10;
    nowMs += after;
    car.step(after);
    if (car.onboardW !== 0) car.passed(car.onboardW, after);
    const request = opened<OpenRequest>(wire(step.request));
    run.asked.push(request);
    wish = o.before?.(turn, request, station) ?? wish;
    const response = (o.reply ?? answer)(request, station);
    const told = wire(closeEnvelope(response));
    const bent = o.bend ? closeEnvelope(o.bend(opened(told))) : told;
    step = advanceIso2(step.session, bent, env());
  }
  throw new Error(`no end after ${run.asked.length} requests`);
}

/** Names with repetitions in a row left out. */
export function order(names: readonly string[]): string[] {
  return names.filter((name, i) => name !== names[i - 1]);
}

/** What the driver wants at a turn. */
export function wishAt(turn: number, kind: DriverRequest["kind"] = "stop") {
  return (now: number): DriverRequest | undefined =>
    now === turn ? { id: 1, kind } : undefined;
}
