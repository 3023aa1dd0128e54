/**
 * From the configuration to the parts of a gateway.
 *
 * The link of a car comes over the network, or through memory in a simulation.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";
import type { CarSocket } from "../drivers/testbench/mod.ts";
import type { ByteLink } from "../drivers/exits/link.ts";
import {
  type ConfiguredCar,
  connectionLimitsOf,
  type GatewayConfig,
  outletWiringOf,
} from "./config/mod.ts";
import { PRIORITY, signal, type SignalEvent } from "../actors/grid/mod.ts";
import { clockWatch } from "../actors/charger/clock_watch.ts";
import type { Hardware, HardwareSet } from "./hardware.ts";
import type { Logic } from "../actors/kernel/mod.ts";
import { type AssembledCharger, chargerMaker } from "./make_charger.ts";
import {
  type MeterReading,
  recorder,
  type RecordsMessage,
  SessionRecords,
} from "../actors/records/mod.ts";
import { Roster } from "./roster.ts";
import type { Surroundings } from "./surroundings.ts";
import { car, type CarInput } from "../actors/car/car.ts";
import { Body } from "../actors/car/car_body.ts";
import {
  makeCar,
  protocolsOf,
  randomEvccid,
  randomMac,
} from "../actors/car/make_car.ts";
import {
  arbiter,
  type ArbiterOptions,
  memoryStore,
  SiteBoard,
  type SiteMessage,
  siteMeter,
} from "../actors/site/mod.ts";

/** Everything `gateway` needs, and what others may read. */
export interface Assembled {
  /** Of the moment; they come and go with the roster. */
  readonly chargers: readonly AssembledCharger[];
  readonly roster: Roster;
  readonly cars: readonly VirtualCar[];
  /** Sockets whose circuits are in another thread. */
  readonly sockets: readonly CarSocket[];
  readonly hardware: HardwareSet;
  readonly site: Logic<SiteMessage>;
  /** Where a meter at the connection is configured. */
  readonly siteMeter?: AnyActorLogic;
  readonly siteBoard: SiteBoard;
  readonly signals: {
    readonly grid: Logic<SignalEvent>;
    readonly manual: Logic<SignalEvent>;
  };
  readonly records: SessionRecords;
  readonly recorder: Logic<RecordsMessage>;
}

/** Makes the parts; nothing is started, and nothing opened but devices. */
export function assemble(
  config: GatewayConfig,
  around: Surroundings,
): Assembled {
  const { kernel, sessions } = around;
  const records = new SessionRecords(
    sessions && { store: sessions, token: () => hex(kernel.random(16)) },
  );
  if (sessions) records.recall(sessions.recalled);
  const hardware = around.hardware(config.chargers);
  const clockFault = clockWatch(around.kernel.clock);
  const roster = new Roster(
    hardware,
    chargerMaker(config, around, clockFault),
  );
  for (const each of config.chargers) roster.take(each);
  const { chargers, sockets } = roster;
  const siteBoard = new SiteBoard();
  return {
    chargers,
    hardware,
    records,
    recorder: recorder({ records, meterOf: (id) => meterOf(chargers, id) }),
    siteBoard,
    roster,
    sockets,
    site: arbiter({
      ...siteOptions(config.site, roster, around),
      board: siteBoard,
      clockSynchronised: () => clockFault() === undefined,
    }),
    ...(config.site.meter.kind === "sharedMemory" && {
      siteMeter: siteMeter(around.openSiteMeter(config.site.meter.path)),
    }),
    signals: {
      grid: signal({ source: "openadr", priority: PRIORITY.grid }),
      manual: signal({ source: "manual", priority: PRIORITY.manual }),
    },
    cars: config.virtualCars.flatMap((each, n) => {
      const made = virtualCar(each, n, roster, around);
      return made ? [made] : [];
    }),
  };
}

/** What the meter of a charger shows, once it has been read. */
function meterOf(
  chargers: readonly AssembledCharger[],
  id: string,
): MeterReading | undefined {
  const board = chargers.find((each) => each.id === id)?.board;
  const registers = board?.registers();
  if (!board || !registers) return undefined;
  const { maxChargeW, maxDischargeW } = board.limits();
  return { registers, maxW: Math.max(maxChargeW, maxDischargeW) };
}

function hex(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0"))
    .join("");
}

function siteOptions(
  site: GatewayConfig["site"],
  roster: Roster,
  { requests }: Surroundings,
): ArbiterOptions {
  return {
    limits: connectionLimitsOf(site),
    wiring(id) {
      const each = roster.configured(id);
      if (each === undefined) throw new Error(`there is no charger ${id}`);
      return outletWiringOf(each);
    },
    owner: (id) => roster.configured(id)?.owner,
    knows: (id) => roster.configured(id) !== undefined,
    slotMs: site.slotMinutes * 60_000,
    gridReturn: { spreadMs: site.gridReturnS * 1000 },
    store: requests ?? memoryStore(),
  };
}

/** A virtual car before it is started. */
export interface VirtualCar {
  readonly logic: AnyActorLogic;
  readonly input: CarInput;
}

/** Car `n`, counted from 0, for a charger of the roster; nothing where that is not there. */
export function virtualCar(
  plan: ConfiguredCar,
  n: number,
  roster: Roster,
  around: Surroundings,
): VirtualCar | undefined {
  const at = roster.charger(plan.charger);
  const there = roster.configured(plan.charger);
  if (!at || !there) return undefined;
  const connect = () => around.connect(there, n, plan);
  const input = carInput(plan, at.hardware, around, connect);
  return { logic: car(), input: around.adjustCar?.(input, n) ?? input };
}

function carInput(
  plan: ConfiguredCar,
  { socket }: Hardware,
  { kernel, plugAndCharge }: Surroundings,
  connect: () => Promise<ByteLink>,
): CarInput {
  const pnc = plan.auth === "pnc"
    ? plugAndCharge?.car(plan.protocol)
    : undefined;
  const arriveMs = plan.arriveS * 1000;
  const stayMs = plan.stayS * 1000;
  const departureMs = kernel.clock.nowMs() + arriveMs + stayMs;
  const { service, controlMode, loopPeriodMs } = plan;
  return {
    body: new Body(
      makeCar({ ...plan, departureMs }),
      { services: [service], controlModes: [controlMode], meterInfo: true },
      socket,
      () => {},
    ),
    protocols: protocolsOf(plan.protocol, service),
    options: {
      evccid: plan.protocol === "iso20"
        ? randomEvccid(kernel.random)
        : randomMac(kernel.random),
      loopPeriodMs,
    },
    ...(pnc && { pnc }),
    connect,
    arriveMs,
    stayMs,
    pauseMs: 5_000,
  };
}
