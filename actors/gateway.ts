/**
 * The tree of one gateway: who is started, in which order, under whom.
 *
 * What each part is made of is given from outside, so that `start` and the
 * simulations run the very same tree.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";
import type { CarSocket } from "../drivers/testbench/mod.ts";
import type { Charger } from "./charger/mod.ts";
import { type ChildSpec, supervisor } from "./kernel/mod.ts";
import { plugs } from "./plugs.ts";

/** The parts of a gateway. */
export interface GatewayParts {
  /** Address "account": what a person reads. */
  readonly account: AnyActorLogic;
  /** Address "records": subscriber of the chargers' events. */
  readonly recorder: AnyActorLogic;
  /** Address "site": the arbiter of power. */
  readonly site: AnyActorLogic;
  /** Address "siteMeter", where there is a meter at the connection. */
  readonly siteMeter?: AnyActorLogic;
  /** Addresses "signal:<id>", under "grid". */
  readonly signals: Readonly<Record<string, AnyActorLogic>>;
  readonly chargers: readonly Pick<Charger, "id" | "logic">[];
  /** Sockets whose circuits are in another thread. */
  readonly sockets?: readonly CarSocket[];
  /** Virtual cars, "car:<n>"; they come once and are not restarted. */
  readonly cars: readonly {
    readonly logic: AnyActorLogic;
    readonly input: unknown;
  }[];
  /** Address "control". */
  readonly control?: AnyActorLogic;
}

// Crashes multiply down the tree: few restarts here, more at the leaves.
const INTENSITY = { max: 3, withinMs: 60_000 };

/** Children of one supervisor: stopping and starting cost their square. */
export const GROUP_MAX = 100;

/** The logic of address "gateway". */
export function gateway(parts: GatewayParts): AnyActorLogic {
  const { account, recorder, site, signals, sockets = [] } = parts;
  const { chargers, cars, control, siteMeter } = parts;
  const grid = supervisor({
    children: Object.entries(signals).map(([id, logic]) => ({
      id: `signal:${id}`,
      logic,
    })),
  });
  const children: ChildSpec[] = [
    { id: "account", logic: account },
    { id: "records", logic: recorder },
    { id: "site", logic: site },
    ...(siteMeter ? [{ id: "siteMeter", logic: siteMeter }] : []),
    { id: "grid", logic: grid },
    ...(sockets.length > 0 ? [{ id: "plugs", logic: plugs(sockets) }] : []),
    ...grouped(
      "chargers",
      chargers.map(({ id, logic }) => ({ id: `charger:${id}`, logic })),
    ),
    ...(control ? [{ id: "control", logic: control }] : []),
    ...grouped(
      "cars",
      cars.map(({ logic, input }, n) => ({
        id: `car:${n + 1}`,
        logic,
        input,
        restart: "temporary",
      })),
    ),
  ];
  return supervisor({ children, intensity: INTENSITY });
}

/** The children themselves, or supervisors of at most `GROUP_MAX` of them each. */
function grouped(name: string, children: readonly ChildSpec[]): ChildSpec[] {
  if (children.length <= GROUP_MAX) return [...children];
  const count = Math.ceil(children.length / GROUP_MAX);
  return Array.from({ length: count }, (_, n) => ({
    id: `${name}:${n + 1}`,
    logic: supervisor({
      children: children.slice(n * GROUP_MAX, (n + 1) * GROUP_MAX),
      intensity: INTENSITY,
    }),
  }));
}
