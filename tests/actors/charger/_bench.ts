/** One charger in a system of its own, with a session that the test plays. */

import { type EventObject, fromTransition } from "xstate";
import {
  charger,
  type ChargerConfig,
  type SessionInput,
  type StationOffer,
} from "../../../actors/charger/mod.ts";
import {
  makeKernel,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import type { Allocation } from "../../../actors/site/messages.ts";
import {
  type SimulatedOptions,
  simulatedOutlet,
} from "../../../drivers/devices/mod.ts";
import type { ByteLink } from "../../../drivers/exits/link.ts";
import type { VehicleView } from "../../../protocols/iso15118/secc/types.ts";
import { Battery } from "../../drivers/devices/_battery.ts";

interface Said extends EventObject {
  readonly what?: string;
  readonly settled?: { readonly ok: boolean; readonly reason?: string };
}

export class Link implements ByteLink {
  readonly security = { kind: "plain" } as const;
  closed = false;
  read(): Promise<Uint8Array | null> {
    return Promise.resolve(null);
  }
  write(): Promise<void> {
    return Promise.resolve();
  }
  close(): void {
    this.closed = true;
  }
}

const LIMITS = {
  maxChargeW: 22_000,
  minChargeW: 0,
  maxDischargeW: 22_000,
  minDischargeW: 0,
};

export const DC_OFFER: StationOffer = {
  evseId: "ZZ00000",
  services: [],
  serviceRenegotiation: true,
  dc: {
    ...LIMITS,
    maxChargeA: 60,
    minChargeA: 0,
    maxDischargeA: 60,
    minDischargeA: 0,
    maxV: 920,
    minV: 150,
  },
  tariff: () => ({
    currency: "EUR",
    language: "en",
    prices: [],
    form: "absolute",
  }),
};

export const AC_OFFER: StationOffer = {
  evseId: DC_OFFER.evseId,
  services: DC_OFFER.services,
  serviceRenegotiation: true,
  tariff: DC_OFFER.tariff,
  ac: { ...LIMITS, phases: 3, nominalV: 230, nominalHz: 50 },
};

export const VEHICLE: VehicleView = {
  service: "DC_BPT",
  controlMode: "dynamic",
  maxChargeW: 11_000,
  minChargeW: 0,
  maxDischargeW: 10_000,
  minDischargeW: 0,
  maxV: 500,
};

/** Records what an actor is told; "test.crash" makes it crash. */
function play(log: Said[]) {
  return (state: null, event: Said): null => {
    if (event.type === "test.crash") throw new Error("as the test wished");
    log.push(event);
    return state;
  };
}

export async function bench(options: {
  simulated?: SimulatedOptions;
  config?: Partial<ChargerConfig>;
  clock?: VirtualClock;
} = {}) {
  const { clock = new VirtualClock() } = options;
  const devices = simulatedOutlet({ kind: "dc", ...options.simulated });
  const car = new Battery();
  const account: Said[] = [];
  const site: Said[] = [];
  const session: Said[] = [];
  const sessions: SessionInput[] = [];
  const sessionLogic = fromTransition(
    play(session),
    ({ input }: { input: SessionInput }) => {
      sessions.push(input);
      return null;
    },
  );
  const { board, logic: chargerLogic } = charger("1", {
    station: devices.kind === "dc" ? DC_OFFER : AC_OFFER,
    devices,
    authorisation: { kind: "free" },
    sessionLogic,
    ...options.config,
  });
  const root = supervisor({
    children: [
      { id: "account", logic: fromTransition(play(account), null) },
      { id: "site", logic: fromTransition(play(site), null) },
      { id: "charger:1", logic: chargerLogic },
    ],
  });
  const kernel = makeKernel({ clock });
  const system = startSystem(root, { kernel });
  await clock.advance(100);

  const send = (event: EventObject) => system.get("evse:1")?.send(event);
  const allocation = (
    targetW: number,
    change: Partial<Allocation> = {},
  ): Allocation => ({
    chargerId: "1",
    targetW,
    minW: -22_000,
    maxW: 22_000,
    untilMs: clock.nowMs() + 600_000,
    described: true,
    reason: "test",
    sources: [],
    discharge: { allowed: true, why: "" },
    ...change,
  });
  const b = {
    clock,
    devices,
    car,
    board,
    kernel,
    system,
    send,
    allocation,
    account,
    site,
    session,
    sessions,
    notes: () => account.map(({ what }) => what ?? ""),
    settled: () => session.flatMap(({ settled }) => settled ?? []),
    run: (ms: number) => clock.advance(ms),
    /** Runs `ms` while the session keeps saying what the vehicle says. */
    async talk(ms: number, vehicle: VehicleView = VEHICLE) {
      for (const end = clock.monoMs() + ms; clock.monoMs() < end;) {
        send({ type: "evse.vehicle", vehicle } as EventObject);
        await clock.advance(250);
      }
    },
    async connect() {
      devices.copper.plugIn(car);
      await clock.advance(100);
      const link = new Link();
      send({ type: "evse.link", link } as EventObject);
      await clock.advance(50);
      return link;
    },
    /** From connected to the contactor closed. */
    async prepare() {
      send({ type: "evse.vehicle", vehicle: VEHICLE } as EventObject);
      car.ready(false);
      send({ type: "evse.startCableCheck", maxV: 500 } as EventObject);
      await clock.until(() => board.station().cableCheck === "passed", 5_000);
      send({ type: "evse.preCharge", voltageV: car.batteryV } as EventObject);
      await clock.until(() => board.station().preChargeMatched, 5_000);
      car.inletClosed = true;
      send({ type: "evse.closeContactor" });
      await clock.until(() => b.settled().length > 0, 5_000);
    },
    /** All the way to power. */
    async transfer(targetW: number) {
      await b.connect();
      await b.prepare();
      send(
        {
          type: "evse.allocation",
          allocation: allocation(targetW),
        } as EventObject,
      );
      send({ type: "evse.startTransfer" });
      await b.talk(2_000);
    },
    async stop() {
      await system.stop();
    },
  };
  return b;
}
