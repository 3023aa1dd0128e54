/**
 * From the configuration to the parts of a gateway.
 *
 * The link of a car comes over the network, or through memory in a simulation.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";
import {
  type CarSocket,
  ShadowCar,
  type TwinOutlet,
} from "../drivers/testbench/mod.ts";
import type { ByteLink } from "../drivers/exits/link.ts";
import type { Recalled, SessionRow } from "../drivers/store/mod.ts";
import type { CertificateBackend } from "../protocols/iso15118/pnc/provisioning/mod.ts";
import type { CarPnc, PncServices } from "../protocols/iso15118/pnc/types.ts";
import { PROTOCOLS } from "../protocols/iso15118/sap/mod.ts";
import {
  type Authorisation,
  type Authoriser,
  Autocharge,
  type AutochargeOptions,
  type Charger,
  charger,
  type ChargerParts,
  type EvseTurn,
  LocalList,
  sessionNumbers,
} from "../actors/charger/mod.ts";
import {
  type ConfiguredCar,
  type ConfiguredCharger,
  connectionLimitsOf,
  type GatewayConfig,
  outletWiringOf,
} from "./config/mod.ts";
import { ACCOUNT, type AccountMessage } from "../actors/control/messages.ts";
import { PRIORITY, signal, type SignalEvent } from "../actors/grid/mod.ts";
import { clockWatch } from "../actors/charger/clock_watch.ts";
import type { Hardware, HardwareSet } from "./hardware.ts";
import type { Kernel, KernelClock, Logic } from "../actors/kernel/mod.ts";
import { offerOf, servicesOf } from "./offers.ts";
import {
  type MeterReading,
  recorder,
  RECORDS,
  type RecordsMessage,
  SessionRecords,
} from "../actors/records/mod.ts";
import { car, type CarInput } from "../actors/car/car.ts";
import { Body } from "../actors/car/car_body.ts";
import {
  makeCar,
  protocolsOf,
  randomEvccid,
  randomMac,
} from "../actors/car/make_car.ts";
import { seccSession } from "../actors/session/secc.ts";
import {
  arbiter,
  type ArbiterOptions,
  memoryStore,
  type OpenSiteMeter,
  type RequestStore,
  SiteBoard,
  type SiteMessage,
  siteMeter,
} from "../actors/site/mod.ts";

/** What differs between a gateway on a network and one in a simulation. */
export interface Surroundings {
  readonly kernel: Kernel;
  readonly account: Logic<AccountMessage>;
  /** Devices and loops of the chargers. */
  hardware(chargers: readonly ConfiguredCharger[]): HardwareSet;
  /** Opens the meter at the site's connection. */
  openSiteMeter(path: string): () => OpenSiteMeter;
  /** Listener for the cars of a charger; absent in a simulation. */
  listener?(charger: ConfiguredCharger): ChargerParts["sdp"];
  /** How a virtual car gets its link. */
  connect(
    charger: ConfiguredCharger,
    n: number,
    car: ConfiguredCar,
  ): Promise<ByteLink>;
  /** Key of the pseudonyms of autocharge, and who enrols; absent: no car is known. */
  readonly autocharge?: Omit<AutochargeOptions, "ids">;
  /** Who is asked in the place of the configured list; undefined: the list. */
  authoriser?(chargerId: string, clock: KernelClock): Authoriser | undefined;
  /** Absent where no contracts are taken. */
  readonly plugAndCharge?: PlugAndCharge;
  /** Keeps sessions over a restart; absent: they are forgotten. */
  readonly sessions?: SessionStore;
  /** Keeps wishes about power over a restart; absent: over a crash of the site alone. */
  readonly requests?: RequestStore;
  /** Changes to a virtual car's input, for tests. */
  adjustCar?(input: CarInput, n: number): CarInput;
  /** Periods of the loops; a simulation may take slower ones. */
  readonly times?: ChargerParts["times"];
  /** Hears of each step of an outlet. */
  onTurn?(chargerId: string, turn: EvseTurn): void;
}

/** Where sessions are kept, and what was there. */
export interface SessionStore {
  readonly recalled: Recalled;
  put(row: SessionRow): void;
}

/** What contracts need, on both sides. */
export interface PlugAndCharge {
  readonly station: PncServices;
  readonly certificates?: CertificateBackend;
  /** Contract of a virtual car. */
  car(protocol: ConfiguredCar["protocol"]): CarPnc | undefined;
}

/** A charger with what a simulation may do to it. */
export interface AssembledCharger extends Charger {
  readonly hardware: Hardware;
  /** The simulated outlet in this thread. */
  readonly outlet: TwinOutlet;
}

/** Everything `gateway` needs, and what others may read. */
export interface Assembled {
  readonly chargers: readonly AssembledCharger[];
  readonly cars: readonly {
    readonly logic: AnyActorLogic;
    readonly input: CarInput;
  }[];
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
  const chargers = chargersOf(config, around, hardware, clockFault);
  const siteBoard = new SiteBoard();
  return {
    chargers,
    hardware,
    records,
    recorder: recorder({ records, meterOf: (id) => meterOf(chargers, id) }),
    siteBoard,
    sockets: [...hardware.outlets.values()].flatMap(({ socket }) =>
      socket?.exchange ? [socket] : []
    ),
    site: arbiter({
      ...siteOptions(config, around),
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
      const at = chargers.find(({ id }) => id === each.charger);
      const there = config.chargers.find(({ id }) => id === each.charger);
      if (!at || !there) return [];
      const input = carInput(
        each,
        at.hardware,
        around,
        () => around.connect(there, n, each),
      );
      return [{ logic: car(), input: around.adjustCar?.(input, n) ?? input }];
    }),
  };
}

function chargersOf(
  config: GatewayConfig,
  around: Surroundings,
  { outlets }: HardwareSet,
  clockFault: () => string | undefined,
): AssembledCharger[] {
  const contracts = around.plugAndCharge;
  const common = {
    sessionLogic: sessionLogicOf(config, contracts),
    numbers: sessionNumbers(around.sessions?.recalled.lastNumber),
    subscribers: [ACCOUNT, RECORDS],
    clockFault,
    ...(around.times && { times: around.times }),
  };
  return config.chargers.map((each) => {
    const own = outlets.get(each.id);
    if (!own) throw new Error(`charger ${each.id} has no hardware`);
    const sdp = around.listener?.(each);
    const { socket } = own;
    const made = charger(each.id, {
      ...common,
      loop: own.loop,
      meterId: own.meterId,
      cable: each.cable,
      ...(each.kind === "ac" && { phaseMaxA: each.maxA }),
      gridReturnMs: randomMs(around.kernel, config.site.gridReturnS),
      ...(socket && { farCar: new ShadowCar(socket) }),
      station: {
        ...offerOf(each, config.tariff),
        payment: contracts ? ["eim", "pnc"] : ["eim"],
        certificateService: contracts?.certificates !== undefined,
      },
      authorisation: authorisationOf(each, around),
      ...exceptionsOf(each, around),
      ...(sdp && { sdp }),
      onTurn: (turn) => around.onTurn?.(each.id, turn),
    });
    return {
      ...made,
      hardware: own,
      get outlet() {
        if (own.twin) return own.twin;
        throw new Error(
          `the outlet of charger ${each.id} is not in this thread`,
        );
      },
    };
  });
}

/** The SECC that every charger starts for a car. */
function sessionLogicOf(
  { timeouts, security, protocols, plugAndCharge, services }: GatewayConfig,
  contracts: PlugAndCharge | undefined,
): ChargerParts["sessionLogic"] {
  const { receiptEveryS } = plugAndCharge;
  return seccSession({
    timeouts,
    protocols: PROTOCOLS.filter(({ family }) => protocols.includes(family)),
    allowPlain: security.allowPlain,
    ...(receiptEveryS > 0 && { receiptEveryMs: receiptEveryS * 1000 }),
    ...(contracts && { pnc: contracts.station }),
    services: servicesOf(services),
    ...(contracts?.certificates && { certificates: contracts.certificates }),
  });
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

/** A random part of `seconds`, ms. */
function randomMs({ random }: Kernel, seconds: number): number {
  const [octet = 0] = random(1);
  return seconds * 1000 * octet / 255;
}

function siteOptions(
  { site, chargers }: GatewayConfig,
  { requests }: Surroundings,
): ArbiterOptions {
  const known = new Map(chargers.map((each) => [each.id, each]));
  return {
    limits: connectionLimitsOf(site),
    wiring(id) {
      const each = known.get(id);
      if (each === undefined) throw new Error(`there is no charger ${id}`);
      return outletWiringOf(each);
    },
    owner: (id) => known.get(id)?.owner,
    knows: (id) => known.has(id),
    slotMs: site.slotMinutes * 60_000,
    gridReturn: { spreadMs: site.gridReturnS * 1000 },
    store: requests ?? memoryStore(),
  };
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

/** Who may charge: somebody else to ask, where there is one, else the list. */
function authorisationOf(
  { authorisation, id }: ConfiguredCharger,
  { authoriser, autocharge }: Surroundings,
): Authorisation {
  const { kind, external, contracts } = authorisation;
  if (kind === "free") return { kind };
  const list = new LocalList({
    external,
    ...(contracts !== "any" && { contracts }),
    ...(autocharge && { key: autocharge.key }),
  });
  return {
    kind: "ask",
    authoriser: (clock) => authoriser?.(id, clock) ?? list,
  };
}

/** Basic charging and autocharge, where they are configured. */
function exceptionsOf(
  each: ConfiguredCharger,
  { autocharge: known }: Surroundings,
): Pick<ChargerParts, "basic" | "autocharge"> {
  const { autocharge } = each;
  return {
    ...(each.kind === "ac" && each.fallback === "basic" && {
      basic: {
        afterMs: each.fallbackAfterS * 1000,
        ventilated: each.ventilated,
      },
    }),
    ...(autocharge !== false && known && {
      autocharge: new Autocharge({ ...known, ids: autocharge.ids }),
    }),
  };
}
