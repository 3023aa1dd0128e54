/** A whole gateway with two chargers and two cars on virtual time, from a seed. */

import { lateYes } from "../actors/charger/_authorisers.ts";
import { assemble, type Assembled, virtualCar } from "../../app/assemble.ts";
import type { AssembledCharger } from "../../app/make_charger.ts";
import type { PlugAndCharge, Surroundings } from "../../app/surroundings.ts";
import { ChargerChanges } from "../../app/charger_changes.ts";
import { ChargerGroups } from "../../app/charger_groups.ts";
import { type ConfiguredCar, loadConfig } from "../../app/config/mod.ts";
import { gateway } from "../../app/gateway.ts";
import {
  type Hardware,
  hardwareHere,
  type HardwareSet,
  openSiteMeter,
  type TwinChanges,
} from "../../app/hardware.ts";
import type { ChargerEvent } from "../../actors/charger/events.ts";
import type { Authoriser, ChargerTimes } from "../../actors/charger/mod.ts";
import { linkMessage } from "../../actors/charger/messages.ts";
import {
  type Kernel,
  type KernelClock,
  makeKernel,
  type RunningSystem,
  seededRandom,
  startSystem,
  VirtualClock,
} from "../../actors/kernel/mod.ts";
import type { CarInput } from "../../actors/car/car.ts";
import type { EvccEnd } from "../../actors/car/evcc.ts";
import {
  type MemoryPair,
  memoryPair,
} from "../../drivers/exits/memory_link.ts";
import { loadSet, SET_NAMES } from "../../protocols/iso15118/shared/sets.ts";

import { tell } from "../_tell.ts";
import { accountOf } from "./_account.ts";
import { StrictLink } from "./_strict_link.ts";

export { Dice } from "../_random.ts";

// Files are read on the wall clock, for which virtual time does not wait.
await Promise.all(SET_NAMES.map(loadSet));

export const START_MS = 1_800_000_000_000;

/** Links as cars of each protocol have them. */
export const PROTECTION = {
  iso20: {
    kind: "tls",
    version: "TLSv1.3",
    cipherSuite: "TLS_AES_256_GCM_SHA384",
    group: "secp521r1",
    peerVerified: true,
  },
  iso2: {
    kind: "tls",
    version: "TLSv1.2",
    cipherSuite: "ECDHE-ECDSA-AES128-SHA256",
    group: "P-256",
    peerVerified: false,
  },
  din: { kind: "plain" },
} as const;

export interface Note {
  readonly atMs: number;
  readonly chargerId: string;
  readonly what: string;
}

export interface World extends Assembled {
  readonly clock: VirtualClock;
  readonly kernel: Kernel;
  readonly system: RunningSystem;
  readonly notes: Note[];
  readonly events: ChargerEvent[];
  readonly links: MemoryPair[];
  /** Ends of cars, by index, once they have left. */
  readonly ends: (EvccEnd | undefined)[];
  /** Chargers that come and go while it runs. */
  readonly changes: ChargerChanges;
  /** Starts car `n`, counted from 0, beside those of the configuration. */
  drive(plan: ConfiguredCar, n: number): void;
  send(
    address: string,
    event: { type: string } & Record<string, unknown>,
  ): void;
  charger(id: string): AssembledCharger;
}

export interface WorldOptions {
  readonly seed: number;
  readonly cars: readonly string[];
  readonly bytewise?: boolean;
  /** Lines of `chargers` in the place of the two usual ones. */
  readonly chargers?: readonly string[];
  /** Further lines of the configuration file. */
  readonly config?: string;
  /** Periods of the outlets: `COARSE_TIMES` unless told otherwise. */
  readonly times?: Partial<ChargerTimes>;
  /** The wall clock at the start, ms. */
  readonly startMs?: number;
  /** Random octets in the place of those from the seed. */
  random?(octets: number): Uint8Array;
  readonly plugAndCharge?: PlugAndCharge;
  readonly autocharge?: Surroundings["autocharge"];
  readonly sessions?: Surroundings["sessions"];
  /** Whoever is identified otherwise than by a contract is let in so late. */
  readonly identifiesMs?: number;
  readonly authoriser?: Authoriser;
  adjustCar?(input: CarInput, n: number): CarInput;
  /** Hears what both ends write. */
  tap?(bytes: Uint8Array, by: "car" | "station"): void;
  /** Listeners of the chargers; there are none in a simulation otherwise. */
  listener?: Surroundings["listener"];
  /** Changes to what is to be started. */
  adjustParts?(parts: Assembled): Assembled;
  /** Keeps wishes over a crash of the site; a fresh store in memory otherwise. */
  readonly requests?: Surroundings["requests"];
  /** Devices that a loop gets in the place of the twin's own. */
  devices?: NonNullable<TwinChanges["devices"]>;
  /** Changes to the devices before anything is made of them. */
  adjustHardware?(hardware: Hardware): Hardware;
}

/** Fewer turns of the loop, where a test asserts none of its times. */
export const COARSE_TIMES = { periodMs: 50, pilotMs: 50, pilotLeaseMs: 150 };
/** The periods of a real outlet: a turn each 10 ms. */
export const REAL_TIMES = {};

/** Both bidirectional. */
const USUAL_CHARGERS = ['id: "1", kind: dc', 'id: "2", kind: ac'];

/** Unless told otherwise charger 1 is DC and 2 is AC. */
export function world(options: WorldOptions): World {
  const { startMs = START_MS, chargers = USUAL_CHARGERS } = options;
  const clock = new VirtualClock({ startMs });
  const random = options.random ?? seededRandom(options.seed);
  const kernel = makeKernel({ clock, random });
  const flow = (lines: readonly string[]) =>
    `[${lines.map((line) => `{ ${line} }`).join(", ")}]`;
  const loaded = loadConfig(`
chargers: ${flow(chargers)}
virtualCars: ${flow(options.cars)}
${options.config ?? ""}
`);
  if (!loaded.ok) throw new Error(loaded.problems.join("\n"));
  const notes: Note[] = [];
  const links: MemoryPair[] = [];
  const events: ChargerEvent[] = [];
  const account = accountOf(
    (note) => notes.push({ atMs: clock.monoMs(), ...note }),
    (event) => events.push(event),
  );
  const around: Surroundings = {
    kernel,
    account,
    hardware: (all) =>
      adjusted(
        hardwareHere(all, options.devices ? { devices: options.devices } : {}),
        options,
      ),
    openSiteMeter,
    times: options.times ?? COARSE_TIMES,
    ...(options.plugAndCharge && { plugAndCharge: options.plugAndCharge }),
    ...(options.adjustCar && { adjustCar: options.adjustCar }),
    ...(options.autocharge && { autocharge: options.autocharge }),
    ...(options.sessions && { sessions: options.sessions }),
    authoriser: (_chargerId, clock) => authoriserOf(options, clock),
    ...(options.listener && { listener: options.listener }),
    ...(options.requests && { requests: options.requests }),
    connect({ id }, _n, { protocol }) {
      const pair = memoryPair({
        clock,
        latencyMs: 2,
        bytewise: options.bytewise ?? false,
        security: PROTECTION[protocol],
      });
      if (options.tap) tapped(pair, options.tap);
      links.push(pair);
      tell(system.root, `evse:${id}`, linkMessage(pair.station));
      return Promise.resolve(new StrictLink(pair.car));
    },
  };
  const assembled = assemble(loaded.config, around);
  const parts = options.adjustParts?.(assembled) ?? assembled;
  const groups = new ChargerGroups(parts.chargers);
  const system: RunningSystem = startSystem(
    gateway({ ...parts, chargers: groups, account }),
    { kernel },
  );
  const ends: (EvccEnd | undefined)[] = parts.cars.map(() => undefined);
  parts.cars.forEach((_, n) => {
    const ref = system.get(`car:${n + 1}`);
    ref?.subscribe({
      complete: () => {
        ends[n] = (ref.getSnapshot() as { output?: EvccEnd }).output;
      },
    });
  });
  return {
    ...parts,
    clock,
    kernel,
    system,
    notes,
    events,
    links,
    ends,
    changes: new ChargerChanges({
      system,
      roster: parts.roster,
      groups,
      clock,
    }),
    send: (address, event) => tell(system.root, address, event),
    drive(plan, n) {
      const made = virtualCar(plan, n, parts.roster, around);
      if (!made) throw new Error(`no charger ${plan.charger}`);
      const child = { ...made, id: `car:${n + 1}`, restart: "temporary" };
      tell(system.root, "cars:1", { type: "supervisor.start", child });
    },
    charger(id) {
      const found = parts.chargers.find((each) => each.id === id);
      if (!found) throw new Error(`no charger ${id}`);
      return found;
    },
  };
}

function authoriserOf(
  { authoriser, identifiesMs }: WorldOptions,
  clock: KernelClock,
): Authoriser | undefined {
  if (authoriser) return authoriser;
  return identifiesMs === undefined ? undefined : lateYes(clock, identifiesMs);
}

function adjusted(
  set: HardwareSet,
  { adjustHardware }: WorldOptions,
): HardwareSet {
  if (!adjustHardware) return set;
  const outlets = new Map(
    [...set.outlets].map(([id, own]) => [id, adjustHardware(own)] as const),
  );
  return {
    ...set,
    outlets,
    add(each) {
      const own = adjustHardware(set.add(each));
      outlets.set(each.id, own);
      return own;
    },
    async remove(id) {
      outlets.delete(id);
      await set.remove(id);
    },
  };
}

/** Tells what an end writes, before it is on its way. */
function tapped(
  pair: MemoryPair,
  tap: NonNullable<WorldOptions["tap"]>,
): void {
  for (const by of ["car", "station"] as const) {
    const link = pair[by];
    const write = link.write.bind(link);
    link.write = (bytes) => {
      tap(bytes, by);
      return write(bytes);
    };
  }
}
