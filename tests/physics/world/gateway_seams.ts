/**
 * The seams of a real gateway at which a planted fault gets in: devices at the
 * factory, orders at `OutletPort.write`, reports at `latest`, allocations at
 * the message to `evse:<id>`, answers at the link.
 *
 * @module
 */

import { hardwareHere, type HardwareSet } from "../../../app/hardware.ts";
import type { ConfiguredCharger } from "../../../app/config/mod.ts";
import type { RunningSystem } from "../../../actors/kernel/mod.ts";
import type { SiteToEvse } from "../../../actors/site/site_messages.ts";
import { OutletLoop, type OutletPort } from "../../../drivers/realtime/mod.ts";
import type { OutletOrder } from "../../../drivers/realtime/order.ts";
import type {
  TwinOptions,
  TwinOutlet,
} from "../../../drivers/testbench/mod.ts";
import type { Tamper } from "./tamper.ts";

/** A loop that the world turns, and the port that the gateway has of it. */
export class TurnedLoop {
  readonly loop: OutletLoop;
  readonly port: OutletPort;
  readonly #tamper: Tamper;
  #order: OutletOrder | undefined;
  #nowMs = 0;

  constructor(loop: OutletLoop, tamper: Tamper) {
    this.loop = loop;
    this.#tamper = tamper;
    this.port = {
      write: (order) => {
        this.#order = order;
        this.loop.write(this.#wrong(order));
      },
      latest: () => {
        const report = this.loop.latest();
        return this.#tamper.report?.(report) ?? report;
      },
    };
  }

  /** One turn; a wrong order is made anew in each, as it may depend on the time. */
  tick(nowMs: number): void {
    this.#nowMs = nowMs;
    if (this.#tamper.order !== undefined && this.#order !== undefined) {
      this.loop.write(this.#wrong(this.#order));
    }
    this.loop.tick(nowMs);
  }

  #wrong(order: OutletOrder): OutletOrder {
    return this.#tamper.order?.(order, this.#nowMs) ?? order;
  }
}

/** What the outlets of a world are made of. */
export interface WorldHardware {
  readonly set: HardwareSet;
  readonly loops: readonly TurnedLoop[];
  readonly twins: readonly TwinOutlet[];
}

/** Hardware of a world, its loops turned by the world as by a Worker. */
export function hardwareOf(
  chargers: readonly ConfiguredCharger[],
  options: (chargerId: string) => TwinOptions,
  tamper: Tamper,
): WorldHardware {
  const { devices } = tamper;
  const usual = hardwareHere(chargers, {
    options,
    ...(devices && { devices: (twin) => devices(twin) }),
  });
  const loops: TurnedLoop[] = [];
  const twins: TwinOutlet[] = [];
  const outlets = new Map(
    chargers.map(({ id }) => {
      const own = usual.outlets.get(id);
      const { twin, loop } = own ?? {};
      if (!own || !twin || !(loop instanceof OutletLoop)) {
        throw new Error(`outlet ${id} has no twin in this thread`);
      }
      const turned = new TurnedLoop(loop, tamper);
      loops.push(turned);
      twins.push(twin);
      return [id, { ...own, loop: turned.port }] as const;
    }),
  );
  return { set: { ...usual, outlets }, loops, twins };
}

/** What XState calls to hand over a message. */
interface Receiver {
  _send(message: SiteToEvse): void;
}

/** Makes the allocations wrong on their way to the outlets, restarted ones too. */
export class AllocationSeam {
  readonly #known = new Set<unknown>();
  readonly #tamper: Tamper;

  constructor(tamper: Tamper) {
    this.#tamper = tamper;
  }

  /** Looks for outlets that are new. */
  hold(system: RunningSystem, ids: readonly string[]): void {
    const { allocation } = this.#tamper;
    if (allocation === undefined) return;
    for (const id of ids) {
      const found = system.get(`evse:${id}`);
      if (found === undefined || this.#known.has(found)) continue;
      this.#known.add(found);
      // XState tells nobody else what a message says before it is taken.
      const receiver = found as unknown as Receiver;
      const send = receiver._send.bind(receiver);
      receiver._send = (message) =>
        send(
          message.type === "evse.allocation"
            ? { ...message, allocation: allocation(message.allocation) }
            : message,
        );
    }
  }
}
