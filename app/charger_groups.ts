/**
 * Which charger hangs in which group, while chargers come and go.
 *
 * A group that crashes is started again with the chargers that it has then,
 * and not with those of the gateway's start.
 *
 * @module
 */

import type { Charger } from "../actors/charger/mod.ts";
import {
  type Address,
  address,
  child,
  type ChildSpec,
  type SupervisorMessage,
} from "../actors/kernel/mod.ts";
import { group, GROUP_MOST, groupAddress } from "./group.ts";

type Started = Pick<Charger, "id" | "logic">;

/** Where the supervisor of a charger is found. */
export function chargerAddress(id: string): Address<SupervisorMessage> {
  return address(`charger:${id}`);
}

/** A message that makes the tree what the groups are, and who takes it. */
export interface TreeChange {
  /** Undefined: the gateway itself. */
  readonly group: Address<SupervisorMessage> | undefined;
  readonly message: SupervisorMessage;
}

/** Supervisors `chargers:<n>` of at most `GROUP_MOST` each. */
export class ChargerGroups {
  readonly #groups: ChildSpec[][] = [];

  constructor(chargers: readonly Started[]) {
    for (const each of chargers) this.#place(each);
  }

  /** The groups as children of the gateway. */
  specs(): ChildSpec[] {
    return this.#groups.map((members, n) => groupSpec(members, n));
  }

  /** Notes one more charger. */
  add(charger: Started): TreeChange {
    const { n, spec, members, isNew } = this.#place(charger);
    const message = (child: ChildSpec) =>
      ({ type: "supervisor.start", child }) as const;
    return isNew
      ? { group: undefined, message: message(groupSpec(members, n)) }
      : { group: groupAddress("chargers", n + 1), message: message(spec) };
  }

  /** Forgets a charger; undefined where there is none. */
  remove(chargerId: string): TreeChange | undefined {
    const id = chargerAddress(chargerId);
    for (const [n, members] of this.#groups.entries()) {
      const at = members.findIndex((each) => each.id === id);
      if (at < 0) continue;
      members.splice(at, 1);
      const message = { type: "supervisor.stop", id } as const;
      return { group: groupAddress("chargers", n + 1), message };
    }
    return undefined;
  }

  #place({ id, logic }: Started) {
    const spec = child(chargerAddress(id), logic);
    const found = this.#groups.findIndex(({ length }) => length < GROUP_MOST);
    const isNew = found < 0;
    const n = isNew ? this.#groups.push([]) - 1 : found;
    const members = this.#groups[n] ?? [];
    members.push(spec);
    return { n, spec, members, isNew };
  }
}

function groupSpec(members: readonly ChildSpec[], n: number): ChildSpec {
  return child(groupAddress("chargers", n + 1), group(members));
}
