/**
 * From the configuration to the parts of a gateway.
 *
 * Devices are the simulated twins until boards are configured. The link of a
 * car comes over the network, or through memory in a simulation.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";
import {
  type SimulatedOutlet,
  simulatedOutlet,
} from "../drivers/devices/mod.ts";
import type { ByteLink } from "../drivers/exits/link.ts";
import type { CertificateBackend } from "../protocols/iso15118/pnc/provisioning/mod.ts";
import type { CarPnc, PncServices } from "../protocols/iso15118/pnc/types.ts";
import type { Iso2Services } from "../protocols/iso15118/iso2/secc/mod.ts";
import { PROTOCOLS } from "../protocols/iso15118/sap/mod.ts";
import type { Tariff } from "../protocols/iso15118/secc/types.ts";
import {
  Autocharge,
  type AutochargeOptions,
  type Charger,
  charger,
  type ChargerConfig,
  type StationOffer,
} from "./charger/mod.ts";
import type {
  ConfiguredCar,
  ConfiguredCharger,
  GatewayConfig,
} from "./control/config/mod.ts";
import { signal } from "./grid/mod.ts";
import type { Kernel } from "./kernel/mod.ts";
import { meter } from "./meter/mod.ts";
import { car, type CarInput } from "./session/car.ts";
import { Body } from "./session/car_body.ts";
import {
  makeCar,
  protocolsOf,
  randomEvccid,
  randomMac,
} from "./session/make_car.ts";
import { SessionRecords } from "./session/records.ts";
import { seccSession } from "./session/secc.ts";
import { site, SiteBoard } from "./site/mod.ts";

/** What differs between a gateway on a network and one in a simulation. */
export interface Surroundings {
  readonly kernel: Kernel;
  readonly account: AnyActorLogic;
  /** Listener for the cars of a charger; absent in a simulation. */
  listener?(charger: ConfiguredCharger): ChargerConfig["sdp"];
  /** How a virtual car gets its link. */
  connect(
    charger: ConfiguredCharger,
    n: number,
    car: ConfiguredCar,
  ): Promise<ByteLink>;
  /** Key of the pseudonyms of autocharge, and who enrols; absent: no car is known. */
  readonly autocharge?: Omit<AutochargeOptions, "ids">;
  /** Absent where no contracts are taken. */
  readonly plugAndCharge?: PlugAndCharge;
  /** Changes to a virtual car's input, for tests. */
  adjustCar?(input: CarInput, n: number): CarInput;
  /** Periods of the loops; a simulation may take slower ones. */
  readonly times?: ChargerConfig["times"];
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
  readonly outlet: SimulatedOutlet;
}

/** Everything `gateway` needs, and what others may read. */
export interface Assembled {
  readonly chargers: readonly AssembledCharger[];
  readonly cars: readonly {
    readonly logic: AnyActorLogic;
    readonly input: CarInput;
  }[];
  readonly meters: readonly {
    readonly id: string;
    readonly logic: AnyActorLogic;
  }[];
  readonly site: AnyActorLogic;
  readonly siteBoard: SiteBoard;
  readonly signals: { readonly manual: AnyActorLogic };
  readonly records: SessionRecords;
}

/** A person's set-point rules over what backends and the grid ask. */
const MANUAL_PRIORITY = 100;
/** The wall clock may drift so far from the monotonic one. */
const CLOCK_STEP_MS = 1_000;
const DAY_MS = 86_400_000;

/** Makes the parts; nothing is started and nothing opened. */
export function assemble(
  config: GatewayConfig,
  around: Surroundings,
): Assembled {
  const records = new SessionRecords();
  const { timeouts, security, protocols, plugAndCharge } = config;
  const contracts = around.plugAndCharge;
  const sessionLogic = seccSession({
    timeouts,
    protocols: PROTOCOLS.filter(({ family }) => protocols.includes(family)),
    allowPlain: security.allowPlain,
    records,
    ...(plugAndCharge.receiptEveryS > 0 && {
      receiptEveryMs: plugAndCharge.receiptEveryS * 1000,
    }),
    ...(contracts && { pnc: contracts.station }),
    services: servicesOf(config.services),
    ...(contracts?.certificates && { certificates: contracts.certificates }),
  });
  let sessions = 0;
  const common = {
    sessionLogic,
    nextSession: () => ++sessions,
    clockFault: clockWatch(around.kernel),
    ...(around.times && { times: around.times }),
  };
  const chargers = config.chargers.map((each) => {
    const outlet = simulatedOutlet({
      kind: each.kind,
      meterId: `meter-${each.id}`,
      ...(each.kind === "dc" ? { maxA: each.maxA } : { phases: each.phases }),
    });
    const sdp = around.listener?.(each);
    const made = charger(each.id, {
      ...common,
      station: {
        ...offerOf(each, config.tariff),
        payment: contracts ? ["eim", "pnc"] : ["eim"],
        certificateService: contracts?.certificates !== undefined,
      },
      devices: outlet,
      authorisation: each.authorisation.kind === "free"
        ? { kind: "free" }
        : { kind: "eim", delayMs: each.authorisation.delayMs },
      ...exceptionsOf(each, around, records),
      ...(sdp && { sdp }),
    });
    return { ...made, outlet };
  });
  const meters = chargers.map(({ id, board, outlet }) => {
    const { maxChargeW, maxDischargeW } = board.limits();
    const range = { maxW: Math.max(maxChargeW, maxDischargeW) };
    const latest = () => outlet.meter.latest();
    return { id, logic: meter({ chargerId: id, range, latest }) };
  });
  const owners = new Map(config.chargers.map(({ id, owner }) => [id, owner]));
  const siteBoard = new SiteBoard();
  return {
    chargers,
    meters,
    records,
    siteBoard,
    site: site({
      board: siteBoard,
      limits: {
        importW: config.site.importLimitW,
        exportW: config.site.exportLimitW,
      },
      owner: (id) => owners.get(id),
    }),
    signals: {
      manual: signal({
        id: "manual",
        source: "manual",
        priority: MANUAL_PRIORITY,
      }),
    },
    cars: config.virtualCars.flatMap((each, n) => {
      const at = chargers.find(({ id }) => id === each.charger);
      const there = config.chargers.find(({ id }) => id === each.charger);
      if (!at || !there) return [];
      const input = carInput(
        each,
        at,
        around,
        () => around.connect(there, n, each),
      );
      return [{ logic: car(), input: around.adjustCar?.(input, n) ?? input }];
    }),
  };
}

/** Services of ISO 15118-2 as its SECC takes them. */
function servicesOf(
  { internet, internetPorts, custom, freeCharging, salesTariff }:
    GatewayConfig["services"],
): Iso2Services {
  return {
    freeCharging,
    salesTariff,
    ...(internet !== "none" && {
      internet: { free: internet === "free", ports: internetPorts },
    }),
    custom: custom.map(({ id, name, scope, free, parameters }) => ({
      id,
      name,
      free,
      ...(scope !== "" && { scope }),
      parameterSets: parameterSets(parameters),
    })),
  };
}

function parameterSets(
  parameters: Readonly<Record<string, string | boolean | number>>,
) {
  const Parameter = Object.entries(parameters).map(([Name, value]) =>
    typeof value === "string"
      ? { Name, stringValue: value }
      : typeof value === "boolean"
      ? { Name, boolValue: value }
      : { Name, intValue: value }
  );
  return Parameter.length === 0 ? [] : [{ ParameterSetID: 1, Parameter }];
}

function carInput(
  plan: ConfiguredCar,
  at: AssembledCharger,
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
      at.outlet.copper,
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

/** Basic charging and autocharge, where they are configured. */
function exceptionsOf(
  each: ConfiguredCharger,
  { autocharge: known }: Surroundings,
  records: SessionRecords,
): Pick<ChargerConfig, "basic" | "autocharge"> {
  const { autocharge } = each;
  return {
    ...(each.kind === "ac" && each.fallback === "basic" && {
      basic: {
        afterMs: each.fallbackAfterS * 1000,
        ventilated: each.ventilated,
        records,
      },
    }),
    ...(autocharge !== false && known && {
      autocharge: new Autocharge({ ...known, ids: autocharge.ids }),
    }),
  };
}

/** CCS for DC; single or three phase for AC (ISO 15118-20 clause 8.4.3). */
function connectorOf(charger: ConfiguredCharger): number {
  if (charger.kind === "dc") return 2;
  return charger.phases === 3 ? 2 : 1;
}

function offerOf(
  each: ConfiguredCharger,
  tariff: GatewayConfig["tariff"],
): StationOffer {
  const { maxChargeW, maxDischargeW, minChargeW, minDischargeW } = each;
  const watts = { maxChargeW, maxDischargeW, minChargeW, minDischargeW };
  const services = each.services.map((service) => ({
    service,
    controlModes: each.controlModes,
    connector: connectorOf(each),
    nominalV: each.kind === "dc" ? each.maxV : each.nominalV,
    mobilityNeedsModes: [1] as const,
  }));
  const base = {
    evseId: each.evseId,
    services,
    serviceRenegotiation: true,
    tariff: (nowMs: number) => pricesFrom(tariff, nowMs),
  };
  if (each.kind === "ac") {
    const { phases, nominalV, nominalHz } = each;
    return { ...base, ac: { ...watts, phases, nominalV, nominalHz } };
  }
  const { maxA, maxV, minV } = each;
  const amps = {
    maxChargeA: maxA,
    maxDischargeA: maxDischargeW > 0 ? maxA : 0,
    minChargeA: 0,
    minDischargeA: 0,
  };
  return { ...base, dc: { ...watts, ...amps, maxV, minV } };
}

/** One price for two days: a schedule covers 24 h from any moment of the first. */
function pricesFrom(tariff: GatewayConfig["tariff"], nowMs: number): Tariff {
  const { currency, language, form, pricePerKwh, dischargePricePerKwh } =
    tariff;
  return {
    currency,
    language,
    form,
    prices: [{
      fromMs: nowMs,
      untilMs: nowMs + 2 * DAY_MS,
      perKwh: pricePerKwh,
      perKwhDischarged: dischargePricePerKwh,
    }],
  };
}

/** Says when the wall clock has stepped against the monotonic one. */
function clockWatch({ clock }: Kernel): () => string | undefined {
  const offsetMs = clock.nowMs() - clock.monoMs();
  return () => {
    const steppedMs = clock.nowMs() - clock.monoMs() - offsetMs;
    return Math.abs(steppedMs) > CLOCK_STEP_MS
      ? `the wall clock has stepped by ${(steppedMs / 1000).toFixed(1)} s`
      : undefined;
  };
}
