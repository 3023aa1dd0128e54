/** Tells anybody anything: tests also send what no owner defines. */

import type { AnyActorRef, EventObject } from "xstate";
import { address, tell as tellTyped } from "../actors/kernel/mod.ts";

export function tell<E extends EventObject>(
  from: AnyActorRef,
  to: string,
  event: E,
): void {
  tellTyped(from, address<E>(to), event as NoInfer<E>);
}
