/** Kills actors of a running system, and names them all. */

import type { AnyActorRef } from "xstate";

/** Messages that fill every inbox of the gateway. */
const FLOOD = 2_000;

/** All actors of a system by path: `gateway/charger:1/evse/session/wire`. */
export function actorsBelow(
  root: AnyActorRef,
  path = root.id,
): Map<string, AnyActorRef> {
  const found = new Map([[path, root]]);
  const { children = {} } = root.getSnapshot() as {
    children?: Record<string, AnyActorRef>;
  };
  for (const [id, child] of Object.entries(children)) {
    if (!child || child.getSnapshot().status !== "active") continue;
    for (const each of actorsBelow(child, `${path}/${id}`)) {
      found.set(...each);
    }
  }
  return found;
}

/**
 * Crashes one actor: an Effect program by a command too many, everything else
 * by a throw in its next transition.
 */
export function kill(ref: AnyActorRef, why = "killed by the test"): void {
  const snapshot = ref.getSnapshot() as object;
  const isProgram = !("value" in snapshot) && !("children" in snapshot);
  if (isProgram) {
    for (let n = 0; n < FLOOD && isAlive(ref); n++) {
      ref.send({ type: "test.flood" });
    }
    if (isAlive(ref)) throw new Error(`${ref.id} swallows ${FLOOD} messages`);
    return;
  }
  const actor = ref as unknown as { logic: object };
  actor.logic = Object.assign(Object.create(actor.logic), {
    transition() {
      throw new Error(why);
    },
  });
  ref.send({ type: "test.kill" });
}

function isAlive(ref: AnyActorRef): boolean {
  return ref.getSnapshot().status === "active";
}
