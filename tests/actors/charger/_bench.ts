/** One charger on its realtime loop and a simulated outlet, with a session that the test plays. */

import { type EventObject, fromTransition } from "xstate";
import type {
  ChargerEvent,
  ChargerEventMessage,
} from "../../../actors/charger/events.ts";
import {
  charger,
  type ChargerParts,
  type EvseTurn,
} from "../../../actors/charger/mod.ts";
import { type Known, knownAfter } from "../../../actors/control/known.ts";
import { sentencesOf } from "../../../actors/control/sentences.ts";
import {
  makeKernel,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { recorder, SessionRecords } from "../../../actors/records/mod.ts";
import type { SeccInput } from "../../../actors/session/secc.ts";
import type { Allocation, ChargerReport } from "../../../actors/site/mod.ts";
import { type LoopOptions, OutletLoop } from "../../../drivers/realtime/mod.ts";
import {
  makeTwin,
  ShadowCar,
  type TwinOptions,
} from "../../../drivers/testbench/mod.ts";
import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";
import { DcCar } from "./_dc_car.ts";
import { AC_OFFER, DC_OFFER, Link, VEHICLE } from "./_offers.ts";

interface Said extends EventObject {
  readonly settled?: { readonly ok: boolean; readonly reason?: string };
  readonly report?: ChargerReport;
  readonly kind?: "done" | "refused";
  readonly words?: string;
}

/** Records what an actor is told; "test.crash" makes it crash. */
function play(log: Said[]) {
  return (state: null, event: Said): null => {
    if (event.type === "test.crash") throw new Error("as the test wished");
    log.push(event);
    return state;
  };
}

/** Keeps events, and the sentences that people read of them. */
function accountOf(events: ChargerEvent[], notes: string[]) {
  let known: Known = {};
  return fromTransition((state: null, { event }: ChargerEventMessage) => {
    events.push(event);
    notes.push(...sentencesOf(event, known));
    known = knownAfter(known, event);
    return state;
  }, null);
}

const RATINGS = {
  dc: { maxA: 60, maxV: 920 },
  ac: { maxA: 32, phases: 3, nominalV: 230 },
} as const satisfies Record<string, Partial<LoopOptions>>;

export async function bench(options: {
  twin?: TwinOptions;
  parts?: Partial<ChargerParts>;
  clock?: VirtualClock;
  /** A stand-in is plugged in for cars that come by network alone. */
  far?: boolean;
} = {}) {
  const { clock = new VirtualClock() } = options;
  const twin = makeTwin({ kind: "dc", ...options.twin });
  const loop = new OutletLoop(twin, RATINGS[twin.kind]);
  const { circuit } = twin;
  const car = new DcCar();
  const events: ChargerEvent[] = [];
  const notes: string[] = [];
  const site: Said[] = [];
  const session: Said[] = [];
  const asker: Said[] = [];
  const sessions: SeccInput[] = [];
  const records = new SessionRecords();
  const turns: EvseTurn[] = [];
  const sessionLogic = fromTransition(
    play(session),
    ({ input }: { input: SeccInput }) => {
      sessions.push(input);
      return null;
    },
  );
  const { board, logic: chargerLogic } = charger("1", {
    station: twin.kind === "dc" ? DC_OFFER : AC_OFFER,
    loop,
    meterId: "meter-1",
    authorisation: { kind: "free" },
    sessionLogic,
    ...(options.far && { farCar: new ShadowCar(circuit) }),
    onTurn: (turn) => turns.push(turn),
    ...options.parts,
  });
  const root = supervisor({
    children: [
      { id: "account", logic: accountOf(events, notes) },
      { id: "site", logic: fromTransition(play(site), null) },
      { id: "records", logic: recorder({ records }) },
      { id: "asker", logic: fromTransition(play(asker), null) },
      { id: "charger:1", logic: chargerLogic },
    ],
  });
  const kernel = makeKernel({ clock });
  const system = startSystem(root, { kernel });
  await clock.advance(100);

  const send = (event: object) =>
    system.get("evse:1")?.send(event as EventObject);
  const allocation = (
    targetW: number,
    change: Partial<Allocation> = {},
  ): Allocation => ({
    chargerId: "1",
    targetW,
    minW: -22_000,
    maxW: 22_000,
    maxA: [63, 63, 63],
    untilMonoMs: clock.monoMs() + 600_000,
    described: true,
    by: "grid",
    reason: "test",
    sources: [],
    discharge: { allowed: true, why: "" },
    ...change,
  });
  const allot = (targetW: number, change: Partial<Allocation> = {}) =>
    send({ type: "evse.allocation", allocation: allocation(targetW, change) });
  const b = {
    clock,
    twin,
    loop,
    circuit,
    faults: circuit.faults,
    car,
    board,
    kernel,
    system,
    send,
    allocation,
    allot,
    events,
    site,
    session,
    sessions,
    asker,
    records,
    turns,
    notes: () => notes,
    state: () => board.status().state,
    /** Truth of the main contact. */
    isClosed: () => circuit.contactor.anyClosed,
    settled: () => session.flatMap(({ settled }) => settled ?? []),
    run: (ms: number) => clock.advance(ms),
    /** Runs `ms` while the session keeps saying what the vehicle says. */
    async talk(ms: number, vehicle: VehicleView = VEHICLE) {
      for (const end = clock.monoMs() + ms; clock.monoMs() < end;) {
        send({ type: "evse.vehicle", vehicle });
        await clock.advance(250);
      }
    },
    async connect(link = new Link()) {
      circuit.plugIn(car);
      await clock.advance(100);
      send({ type: "evse.link", link });
      await clock.advance(50);
      return link;
    },
    /** From connected to the contactor closed (DC). */
    async prepare() {
      send({ type: "evse.vehicle", vehicle: VEHICLE });
      allot(0);
      car.ready();
      send({ type: "evse.startCableCheck", maxV: 500 });
      await clock.until(() => board.station().cableCheck === "passed", 5_000);
      send({ type: "evse.preCharge", voltageV: car.openCircuitV });
      await clock.until(() => board.station().preChargeMatched, 5_000);
      car.inletClosed = true;
      send({ type: "evse.closeContactor" });
      await clock.until(() => b.settled().length > 0, 5_000);
    },
    /** All the way to power (DC). */
    async transfer(targetW: number) {
      await b.connect();
      await b.prepare();
      allot(targetW);
      send({ type: "evse.startTransfer" });
      await b.talk(2_000);
    },
    /** What was replied last to what the test asked. */
    replied: () => asker.at(-1),
    stop: () => system.stop(),
  };
  return b;
}

/** What `bench` makes. */
export type Bench = Awaited<ReturnType<typeof bench>>;
