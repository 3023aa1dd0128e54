/** What people and clocks do to a simulated gateway; the one place that knows the messages. */

import type { World } from "../simulation/_world.ts";

/** Watts that no site has. */
const UNBOUNDED_W = 1e9;

/** A person's set-point for the whole site, signed watts, as a message to `site`. */
export function setpointMessage(
  nowMs: number,
  id: string,
  powerW: number,
  forMs = 600_000,
) {
  const bounds = { minW: -UNBOUNDED_W, maxW: UNBOUNDED_W, targetW: powerW };
  const request = {
    id,
    source: "manual",
    scope: { kind: "site" },
    priority: 100,
    steps: [{ afterMs: 0, ...bounds }],
    fromMs: nowMs,
    untilMs: nowMs + forMs,
    // The same for a site that knows no steps.
    ...bounds,
  };
  return { type: "site.request", request };
}

/** Asks for power. */
export function setpoint(
  world: World,
  id: string,
  powerW: number,
  forMs?: number,
): void {
  const nowMs = world.clock.nowMs();
  world.send("site", setpointMessage(nowMs, id, powerW, forMs));
}

/** Takes a set-point back. */
export function withdraw(world: World, id: string): void {
  world.send("site", { type: "site.withdraw", id, source: "manual" });
}

/** A person asks the charger to end its session. */
export function stopCharger(world: World, chargerId: string): void {
  world.send(`evse:${chargerId}`, {
    type: "evse.stop",
    reason: "a person stops it",
    by: "person",
  });
}

/** The emergency stop of the software. */
export function emergencyStop(world: World, chargerId: string): void {
  world.send(`evse:${chargerId}`, { type: "evse.emergencyStop", by: "person" });
}

/** Clears a latched fault whose cause has gone. */
export function resetCharger(world: World, chargerId: string): void {
  world.send(`evse:${chargerId}`, { type: "evse.reset", by: "person" });
}

/** Allows charging again after a stop. */
export function startCharger(world: World, chargerId: string): void {
  world.send(`evse:${chargerId}`, { type: "evse.start", by: "person" });
}

/** The wall clock jumps; the monotonic one does not. */
export function stepWallClock({ clock }: World, ms: number): void {
  const nowMs = clock.nowMs.bind(clock);
  clock.nowMs = () => nowMs() + ms;
}

/** No word of the site reaches the charger any more, as when its actor has stopped. */
export function loseSite({ system }: World, chargerId: string): void {
  const evse = system.get(`evse:${chargerId}`);
  if (!evse) throw new Error(`there is no evse:${chargerId}`);
  const inbox = evse as unknown as { _send(event: { type: string }): void };
  const take = inbox._send.bind(evse);
  inbox._send = (event) => {
    if (event.type !== "evse.allocation") take(event);
  };
}
