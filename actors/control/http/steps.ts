/**
 * Steps of a set-point: one power, or a list.
 *
 * @module
 */

import { UNBOUNDED } from "../../../drivers/realtime/order.ts";
import type { RequestStep } from "../../site/requests.ts";
import { fieldsOfValue } from "./body.ts";
import {
  type Fields,
  isNumber,
  isWhole,
  onlyKnown,
  WrongBody,
} from "./field_rules.ts";

const WATTS_MOST = 100_000_000;
const STEPS_MOST = 96;

/** The steps of a body's `powerW` or `steps`; the wish lasts `spanMs`. */
export function stepsOf(fields: Fields, spanMs: number): RequestStep[] {
  const steps = fields.get("steps");
  const powerW = fields.get("powerW");
  if (steps === undefined) {
    return [{ afterMs: 0, ...boundsOf(new Map([["powerW", powerW]]), "") }];
  }
  if (powerW !== undefined) {
    throw new WrongBody(400, "powerW and steps are both given; give one");
  }
  if (!Array.isArray(steps) || steps.length < 1 || steps.length > STEPS_MOST) {
    throw new WrongBody(
      400,
      `steps must be a list of 1 to ${STEPS_MOST} steps`,
    );
  }
  let before = -1;
  return steps.map((value: unknown, at) => {
    const where = `steps[${at}].`;
    const step = fieldsOfValue(value);
    if (step === undefined) {
      throw new WrongBody(400, `steps[${at}] is no object`);
    }
    onlyKnown(step, ["afterMs", "powerW", "minW", "maxW"], where);
    const afterMs = step.get("afterMs") ?? (at === 0 ? 0 : undefined);
    if (!isWhole(afterMs, 0, Number.MAX_SAFE_INTEGER)) {
      throw new WrongBody(
        400,
        `${where}afterMs must be a whole number of milliseconds after the start`,
      );
    }
    if (at === 0 ? afterMs !== 0 : afterMs <= before) {
      throw new WrongBody(
        422,
        `${where}afterMs is ${afterMs}; the first step begins at 0, each other one later than the one before`,
      );
    }
    if (afterMs >= spanMs) {
      throw new WrongBody(422, `${where}afterMs is ${afterMs}, after the end`);
    }
    before = afterMs;
    return { afterMs, ...boundsOf(step, where) };
  });
}

/** Bounds and target of a step; what is left out binds nobody. */
function boundsOf(step: Fields, where: string): Omit<RequestStep, "afterMs"> {
  const watts = (name: string): number | undefined => {
    const value = step.get(name);
    if (value === undefined) return undefined;
    if (isNumber(value, -WATTS_MOST, WATTS_MOST)) return value;
    throw new WrongBody(400, wattsRule(`${where}${name}`));
  };
  const targetW = watts("powerW");
  const minW = watts("minW");
  const maxW = watts("maxW");
  if (targetW === undefined && minW === undefined && maxW === undefined) {
    throw new WrongBody(400, wattsRule(`${where}powerW`));
  }
  const bounds = { minW: minW ?? -UNBOUNDED, maxW: maxW ?? UNBOUNDED };
  if (bounds.minW > bounds.maxW) {
    throw new WrongBody(422, `${where}minW is above ${where}maxW`);
  }
  if (
    targetW !== undefined && (targetW < bounds.minW || targetW > bounds.maxW)
  ) {
    throw new WrongBody(422, `${where}powerW is outside minW and maxW`);
  }
  return { ...bounds, ...(targetW !== undefined && { targetW }) };
}

function wattsRule(name: string): string {
  return `${name} must be a number of watts, at most ${WATTS_MOST} either way, positive into the vehicles, negative to the grid`;
}
