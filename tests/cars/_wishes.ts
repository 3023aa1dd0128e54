/** What people and clocks do to a simulated gateway; the one place that knows the messages. */

import type { World } from "../simulation/_world.ts";

/** A person's set-point for the whole site, signed watts. */
export function setpoint(
  world: World,
  id: string,
  powerW: number,
  forMs = 600_000,
): void {
  const untilMs = world.clock.nowMs() + forMs;
  const event = { type: "signal.setpoint", id, powerW, untilMs };
  world.send("signal:manual", event);
}

/** Takes a set-point back. */
export function withdraw(world: World, id: string): void {
  world.send("signal:manual", { type: "signal.withdraw", id });
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
