/**
 * The tree of one gateway: who is started, in which order, under whom.
 *
 * What each part is made of is given from outside, so that `start` and the
 * simulations run the very same tree. It never gives up for one part: what
 * cannot be kept alive is parked, named in the account, and tried again.
 *
 * @module
 */

import type { AnyActorLogic, AnyActorRef } from "xstate";
import type { CarSocket } from "../drivers/testbench/mod.ts";
import { causeWords } from "../actors/charger/parts.ts";
import type { Charger } from "../actors/charger/mod.ts";
import {
  type ChildChange,
  type ChildSpec,
  PARKED_RETRY_MS,
  supervisor,
  tell,
} from "../actors/kernel/mod.ts";
import { plugs } from "../actors/car/plugs.ts";

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

/** Chargers, or virtual cars, of one group. */
export const GROUP_MOST = 100;

// Crashes multiply down the tree: few restarts here, more at the leaves.
const INTENSITY = { max: 3, withinMs: 60_000 };

/** The logic of address "gateway". */
export function gateway(parts: GatewayParts): AnyActorLogic {
  const { account, recorder, site, signals, sockets = [] } = parts;
  const { chargers, cars, control, siteMeter } = parts;
  const grid = group(
    Object.entries(signals).map(([id, logic]) => ({
      id: `signal:${id}`,
      logic,
    })),
  );
  return group([
    { id: "account", logic: account },
    { id: "records", logic: recorder },
    { id: "site", logic: site },
    ...(siteMeter ? [{ id: "siteMeter", logic: siteMeter }] : []),
    { id: "grid", logic: grid },
    ...(sockets.length > 0 ? [{ id: "plugs", logic: plugs(sockets) }] : []),
    ...groups("chargers", chargers.map(chargerSpec)),
    ...(control ? [{ id: "control", logic: control }] : []),
    ...groups(
      "cars",
      cars.map(({ logic, input }, n) => ({
        id: `car:${n + 1}`,
        logic,
        input,
        restart: "temporary" as const,
      })),
    ),
  ]);
}

/** A charger as a child of its group. */
export function chargerSpec(
  { id, logic }: Pick<Charger, "id" | "logic">,
): ChildSpec {
  return { id: `charger:${id}`, logic };
}

/** Children in supervisors `<name>:<n>` of at most `GROUP_MOST`. */
function groups(name: string, children: readonly ChildSpec[]): ChildSpec[] {
  const count = Math.ceil(children.length / GROUP_MOST);
  return Array.from({ length: count }, (_, n) => ({
    id: `${name}:${n + 1}`,
    logic: group(children.slice(n * GROUP_MOST, (n + 1) * GROUP_MOST)),
  }));
}

/** A supervisor whose children share nothing, and which never gives up. */
function group(children: readonly ChildSpec[]): AnyActorLogic {
  return supervisor({
    children,
    intensity: INTENSITY,
    whenSpent: "park",
    onChange: note,
  });
}

/** Tells a person what is lost and what is back. */
function note(change: ChildChange, self: AnyActorRef): void {
  const { child } = change;
  tell(self, "account", {
    type: "account.note",
    chargerId: /^charger:(.+)$/.exec(child)?.[1] ?? "all",
    what: `"${child}" ${wordsOf(change)}`,
  });
}

function wordsOf(change: ChildChange): string {
  switch (change.what) {
    case "lost":
      return `has stopped (${causeWords(change.cause)}) and is started again`;
    case "parked":
      return `cannot be kept alive (${
        causeWords(change.cause)
      }) and is tried again every ${PARKED_RETRY_MS / 1_000} s`;
    case "back":
      return "works again";
  }
}
