/**
 * One charger over a realtime loop: its supervisor with drivers, listener and
 * evse, and the board that shows it.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";
import type { OutletPort } from "../../drivers/realtime/outlet_port.ts";
import { UNBOUNDED } from "../../drivers/realtime/order.ts";
import {
  type ChildSpec,
  supervisor,
  type SupervisorOptions,
} from "../kernel/mod.ts";
import { EVERYBODY, withDeadline } from "./authoriser.ts";
import type { Autocharge } from "./autocharge.ts";
import { Board } from "./board.ts";
import {
  type Authorisation,
  type BasicOptions,
  type ChargerTimes,
  DEFAULT_TIMES,
  type StationOffer,
} from "./config.ts";
import {
  type EvseTurn,
  type SessionNumbers,
  sessionNumbers,
} from "./evse_effects.ts";
import { evse } from "./evse.ts";
import type { FarCar } from "./far_car.ts";
import { lookDriver } from "./look_driver.ts";
import type { Cable, OutletConfig } from "./outlet_config.ts";
import { partsWatch } from "./parts_watch.ts";
import { type TickedLoop, tickingStage } from "./stage_driver.ts";
import { type Remembered } from "./step/state.ts";

/** Everything `charger` needs to know. */
export interface ChargerParts {
  readonly station: StationOffer;
  readonly authorisation: Authorisation;
  /** One session; started with a `SessionInput` as `session:<id>`. */
  readonly sessionLogic: AnyActorLogic;
  /** Fallback to basic charging, AC only; absent: never. */
  readonly basic?: BasicOptions;
  /** Cars known by their EVCCID; absent: none. */
  readonly autocharge?: Autocharge;
  /** Listener for cars' links, started as `sdp:<id>` before the evse. */
  readonly sdp?: { readonly logic: AnyActorLogic; readonly input?: unknown };
  readonly times?: Partial<ChargerTimes>;
  /** Says in words why the wall clock cannot be trusted, if so. */
  clockFault?(): string | undefined;
  /** A loop that is turned here, or the port of one that turns elsewhere. */
  readonly loop: TickedLoop | OutletPort;
  readonly meterId: string;
  readonly farCar?: FarCar;
  readonly cable?: Cable;
  readonly phaseMaxA?: number;
  readonly riseWPerS?: number;
  readonly gridReturnMs?: number;
  readonly numbers?: SessionNumbers;
  readonly subscribers?: readonly string[];
  onTurn?(turn: EvseTurn): void;
}

/** A charger ready to be started, and the board that shows it. */
export interface Charger {
  readonly id: string;
  readonly board: Board;
  /** The supervisor, to be started as `charger:<id>`. */
  readonly logic: AnyActorLogic;
}

/**
 * Makes charger `id`: device drivers, look, listener and evse side by side. It
 * never gives up: what cannot be kept alive is parked, and said to be out of
 * service on the board.
 */
export function charger(id: string, parts: ChargerParts): Charger {
  const { loop, autocharge, authorisation, onTurn, clockFault } = parts;
  const config = configOf(id, parts);
  const { times } = config;
  const subscribers = parts.subscribers ?? ["account"];
  const board = new Board(config, loop);
  const memory: { remembered: Remembered } = {
    remembered: { faults: [], stopped: undefined, paused: undefined },
  };
  const outletLogic = evse({
    config,
    port: loop,
    board,
    sessionLogic: parts.sessionLogic,
    authoriser: (clock) =>
      authorisation.kind === "free"
        ? EVERYBODY
        : withDeadline(authorisation.authoriser(clock), clock),
    ...(autocharge && { autocharge }),
    numbers: parts.numbers ?? sessionNumbers(),
    ...(parts.farCar && { farCar: parts.farCar }),
    memory,
    subscribers,
    ...(clockFault && { clockFault: () => clockFault() }),
    ...(onTurn && { onTurn: (turn) => onTurn(turn) }),
  });
  const watch = partsWatch(id, { board, port: loop, subscribers });
  const children: ChildSpec[] = [
    ...(isTicked(loop) ? [devices(id, loop, board, times, watch)] : []),
    {
      id: "look",
      systemId: `look:${id}`,
      logic: lookDriver(id, { port: loop, board, everyMs: times.pilotMs }),
    },
    ...(parts.sdp ? [{ id: "sdp", systemId: `sdp:${id}`, ...parts.sdp }] : []),
    { id: "evse", systemId: `evse:${id}`, logic: outletLogic },
  ];
  return {
    id,
    board,
    logic: supervisor({ children, whenSpent: "park", onChange: watch }),
  };
}

/** The drivers of an outlet that is served in this thread: each depends on those before it. */
function devices(
  id: string,
  loop: TickedLoop,
  board: Board,
  { periodMs }: ChargerTimes,
  onChange: SupervisorOptions["onChange"],
): ChildSpec {
  const stage = tickingStage({ loop, board, periodMs });
  return {
    id: "devices",
    systemId: `devices:${id}`,
    logic: supervisor({
      strategy: "rest-for-one",
      children: [{ id: "stage", systemId: `stage:${id}`, logic: stage }],
      whenSpent: "park",
      ...(onChange && { onChange }),
    }),
  };
}

function isTicked(loop: TickedLoop | OutletPort): loop is TickedLoop {
  return "tick" in loop;
}

function configOf(id: string, parts: ChargerParts): OutletConfig {
  const { station, basic, phaseMaxA } = parts;
  return {
    id,
    kind: station.dc ? "dc" : "ac",
    station,
    times: { ...DEFAULT_TIMES, ...parts.times },
    isFree: parts.authorisation.kind === "free",
    ...(basic &&
      { basic: { afterMs: basic.afterMs, ventilated: basic.ventilated } }),
    hasFarCar: parts.farCar !== undefined,
    cable: parts.cable ?? { attached: true, maxA: UNBOUNDED },
    ...(phaseMaxA !== undefined && { phaseMaxA }),
    meterId: parts.meterId,
    riseWPerS: parts.riseWPerS ?? UNBOUNDED,
    gridReturnMs: parts.gridReturnMs ?? 0,
  };
}
