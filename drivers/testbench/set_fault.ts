/**
 * Switches a fault by its name and a text, as a person types them.
 *
 * @module
 */

import { noFaults, type TwinFaults } from "./faults.ts";

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  welded: ["none", "one", "all"],
  auxiliary: ["true", "open", "closed"],
  phaseLost: ["0", "1", "2", "3"],
};

/** Names of all faults. */
export const FAULT_NAMES: readonly string[] = Object.keys(noFaults());

/** Sets `name` to `text`; what comes back says what is wrong with them. */
export function setFault(
  faults: TwinFaults,
  name: string,
  text: string,
): string | undefined {
  const sound = new Map<string, unknown>(Object.entries(noFaults())).get(name);
  if (sound === undefined) return `there is no fault ${name}`;
  const choices = CHOICES[name] ??
    (typeof sound === "boolean" ? ["true", "false"] : undefined);
  if (choices !== undefined && !choices.includes(text)) {
    return `${name} is one of ${choices.join(", ")}, not "${text}"`;
  }
  if (typeof sound === "boolean") {
    Object.assign(faults, { [name]: text === "true" });
  } else if (typeof sound === "string") {
    Object.assign(faults, { [name]: text });
  } else {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value)) {
      return `${name} is a number, not "${text}"`;
    }
    Object.assign(faults, { [name]: value });
  }
  return undefined;
}
