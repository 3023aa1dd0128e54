/**
 * Supervisors of many children that share nothing.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import { causeWords } from "../actors/charger/parts.ts";
import { ACCOUNT } from "../actors/control/messages.ts";
import {
  type Address,
  address,
  child,
  type ChildChange,
  type ChildSpec,
  type Logic,
  PARKED_RETRY_MS,
  supervisor,
  type SupervisorMessage,
  tell,
} from "../actors/kernel/mod.ts";

/** Chargers, or virtual cars, of one group. */
export const GROUP_MOST = 100;

// Crashes multiply down the tree: few restarts here, more at the leaves.
const INTENSITY = { max: 3, withinMs: 60_000 };

/** Where group `n` of `name` is found, counted from 1. */
export function groupAddress(
  name: string,
  n: number,
): Address<SupervisorMessage> {
  return address(`${name}:${n}`);
}

/** Children in supervisors `<name>:<n>` of at most `GROUP_MOST`. */
export function groups(
  name: string,
  children: readonly ChildSpec[],
): ChildSpec[] {
  const count = Math.ceil(children.length / GROUP_MOST);
  return Array.from({ length: count }, (_, n) =>
    child(
      groupAddress(name, n + 1),
      group(children.slice(n * GROUP_MOST, (n + 1) * GROUP_MOST)),
    ));
}

/**
 * A supervisor whose children share nothing, and which never gives up. It
 * reads `children` whenever it is started.
 */
export function group(
  children: readonly ChildSpec[],
): Logic<SupervisorMessage, unknown> {
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
  tell(self, ACCOUNT, {
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
