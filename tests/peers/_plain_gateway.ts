/**
 * A gateway on loopback as `start` assembles it, in this process so that a
 * battery car can be plugged into its simulated outlets; links are plain TCP.
 * Sockets are real; time is the gateway's own and goes on with its turns.
 */

import { assemble, type Assembled } from "../../app/assemble.ts";
import { networked } from "../../app/cli/networked.ts";
import { loadConfig } from "../../app/config/mod.ts";
import { ChargerGroups } from "../../app/charger_groups.ts";
import { gateway } from "../../app/gateway.ts";
import { hardwareHere, openSiteMeter } from "../../app/hardware.ts";
import {
  type Kernel,
  makeKernel,
  startSystem,
  VirtualClock,
} from "../../actors/kernel/mod.ts";
import { tell } from "../_tell.ts";
import { discover } from "../../drivers/exits/sdp.ts";
import { connectTcp } from "../../drivers/exits/tcp.ts";
import { BatteryCar, type BatteryOptions } from "../cars/battery_car.ts";
import { eventually, PATIENCE_MS } from "../_eventually.ts";
import { accountOf } from "../simulation/_account.ts";
import { type Truth, truthOf } from "../cars/plugs.ts";
import {
  type CarWish,
  type ScriptedCar,
  scriptedCar,
} from "../cars/scripted_car.ts";

/** A car that has come over the network. */
export interface Guest {
  readonly body: BatteryCar;
  readonly car: ScriptedCar;
  truth(): Truth;
  /** Waits until something is so; fails with what was said so far. */
  until(what: string, holds: () => boolean): Promise<void>;
  /** Waits until the session is over. */
  over(): Promise<void>;
  /** Waits for so many answered requests of the loop from now. */
  turns(count: number): Promise<void>;
}

/** A running gateway. */
export interface PlainGateway {
  readonly notes: string[];
  readonly kernel: Kernel;
  send(
    address: string,
    event: { type: string } & Record<string, unknown>,
  ): void;
  /** Finds the charger by SDP, connects, and lets the car begin. */
  guest(
    chargerId: string,
    wish: CarWish,
    battery?: BatteryOptions,
  ): Promise<Guest>;
  stop(): Promise<void>;
}

/** Starts one; charger `n` of `chargers` answers SDP on `firstPort + n`. */
export async function plainGateway(
  { chargers, firstPort, config = "" }: {
    readonly chargers: readonly string[];
    readonly firstPort: number;
    readonly config?: string;
  },
): Promise<PlainGateway> {
  const lines = chargers.map((line, n) =>
    `  - { id: "${n + 1}", sdpPort: ${firstPort + n}, ${line} }`
  );
  const loaded = loadConfig(`
chargers:
${lines.join("\n")}
virtualCars: []
security: { tls: off, allowPlain: true }
${config}
`);
  if (!loaded.ok) throw new Error(loaded.problems.join("\n"));
  const clock = new VirtualClock({ startMs: Date.now() });
  const kernel = makeKernel({ clock });
  const notes: string[] = [];
  const account = accountOf(({ chargerId, what }) =>
    notes.push(`${chargerId}: ${what}`)
  );
  const parts = assemble(loaded.config, {
    kernel,
    account,
    hardware: hardwareHere,
    openSiteMeter,
    ...networked(loaded.config),
  });
  const system = startSystem(
    gateway({ ...parts, chargers: new ChargerGroups(parts.chargers), account }),
    { kernel },
  );
  const running = new AbortController();
  const driven = drive(clock, running.signal);
  await pause(kernel, 500);
  return {
    notes,
    kernel,
    send: (address, event) => tell(system.root, address, event),
    guest: (id, wish, battery) =>
      guest({ parts, kernel, notes, firstPort }, id, wish, battery),
    async stop() {
      await system.stop();
      running.abort();
      await driven;
    },
  };
}

/** So much of the gateway's time passes in one turn of this process, ms. */
const STEP_MS = 5;

/**
 * Lets time go on as this process gets its turns, in which sockets are served
 * too: a machine that is busy or stands still is not noticed.
 */
async function drive(clock: VirtualClock, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await clock.advance(STEP_MS);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

interface Place {
  readonly parts: Assembled;
  readonly kernel: Kernel;
  readonly notes: readonly string[];
  readonly firstPort: number;
}

async function guest(
  { parts, kernel, notes, firstPort }: Place,
  id: string,
  wish: CarWish,
  battery: BatteryOptions = {},
): Promise<Guest> {
  const at = parts.chargers.find((each) => each.id === id);
  if (!at) throw new Error(`no charger ${id}`);
  const body = new BatteryCar(battery);
  at.outlet.circuit.plugIn(body);
  await pause(kernel, 500);
  const found = await discover({
    interface: "lo",
    port: firstPort + Number(id) - 1,
    security: "none",
  });
  const car = scriptedCar({ patienceMs: PATIENCE_MS, ...wish }, body);
  let failure: unknown;
  car.drive(await connectTcp(found), kernel.clock)
    .catch((error) => failure = error);
  const wait = (what: string, holds: () => boolean, live: boolean) => {
    const account = () => {
      const own = notes.filter((note) => note.startsWith(`${id}:`));
      return `${what} did not come; ${failure} ${JSON.stringify(car.end)}\n${
        own.join("\n")
      }`;
    };
    const unless = () =>
      failure !== undefined || (live && car.end !== undefined);
    return eventually(account, holds, { unless });
  };
  const turnsSoFar = () =>
    car.exchanges.filter(({ root, answer }) =>
      answer && /ChargeLoopReq|CurrentDemandReq|ChargingStatusReq/.test(root)
    ).length;
  return {
    body,
    car,
    truth: () => truthOf(at.outlet),
    until: (what, holds) => wait(what, holds, false),
    over: () => wait("the end", () => car.end !== undefined, false),
    turns(count) {
      const enough = turnsSoFar() + count;
      return wait(`${count} turns`, () => turnsSoFar() >= enough, true);
    },
  };
}

function pause({ clock }: Kernel, ms: number): Promise<void> {
  return new Promise((resolve) => clock.setTimeout(resolve, ms));
}
