/**
 * Whether a wish can be taken at all: a sentence that names the field and what
 * it has to be, or nothing.
 *
 * @module
 */

import type {
  PowerRequest,
  RequestRecord,
  RequestStep,
  Scope,
} from "./requests.ts";

/** Steps of one wish. */
export const STEPS_MAX = 96;
/** Letters of an id. */
export const ID_LENGTH_MAX = 64;
/** Magnitude of a power that can be meant, watts. */
const POWER_MAX_W = 1e9;
const SOURCES: readonly string[] = [
  "manual",
  "ocpp",
  "ieee2030.5",
  "openadr",
  "iec61850",
  "frequency",
  "thermal",
  "owner",
];

const STATUSES: readonly string[] = [
  "waiting",
  "started",
  "superseded",
  "completed",
  "withdrawn",
];

/** What is wrong with a stored record, whatever it holds. */
export function wrongRecord(record: RequestRecord): string | undefined {
  try {
    const { request, status, statusMs, deliveries } = record;
    if (!STATUSES.includes(status.kind)) {
      return `status.kind must be one of ${STATUSES.join(", ")}`;
    }
    if (!Number.isFinite(statusMs)) return "statusMs must be a time";
    if (!Array.isArray(deliveries)) return "deliveries must be a list";
    return wrongWith(request, -Infinity);
  } catch (error) {
    return unreadable(error);
  }
}

/** What is said of something that cannot even be examined. */
export function unreadable(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `it cannot be read: ${why}`;
}

/** What is wrong with a request; `nowMs` is the wall clock. */
export function wrongWith(
  request: PowerRequest,
  nowMs: number,
): string | undefined {
  const { id, source, scope, priority, steps, fromMs, untilMs } = request;
  if (typeof id !== "string" || id.length === 0 || id.length > ID_LENGTH_MAX) {
    return `id must have 1 to ${ID_LENGTH_MAX} letters`;
  }
  if (!SOURCES.includes(source)) {
    return `source must be one of ${SOURCES.join(", ")}`;
  }
  if (!Number.isFinite(priority)) return "priority must be a number";
  if (!Number.isFinite(fromMs)) {
    return "fromMs must be a time in milliseconds";
  }
  if (!Number.isFinite(untilMs)) {
    return "untilMs must be a time in milliseconds";
  }
  if (untilMs <= fromMs) return "untilMs must be later than fromMs";
  if (untilMs <= nowMs) return "untilMs must be in the future";
  return wrongScope(scope) ?? wrongSteps(steps, untilMs - fromMs);
}

function wrongScope(scope: Scope | undefined): string | undefined {
  switch (scope?.kind) {
    case "site":
      return undefined;
    case "charger":
      return named(scope.chargerId)
        ? undefined
        : "scope.chargerId must be given";
    case "session":
      return named(scope.sessionId)
        ? undefined
        : "scope.sessionId must be given";
    default:
      return "scope.kind must be site, charger or session";
  }
}

function named(id: unknown): boolean {
  return typeof id === "string" && id.length > 0 && id.length <= ID_LENGTH_MAX;
}

function wrongSteps(
  steps: readonly RequestStep[] | undefined,
  lengthMs: number,
): string | undefined {
  if (
    !Array.isArray(steps) || steps.length === 0 || steps.length > STEPS_MAX
  ) return `steps must be a list of 1 to ${STEPS_MAX} steps`;
  let before = -1;
  for (const [n, step] of steps.entries()) {
    const why = wrongStep(step, `steps[${n}]`);
    if (why !== undefined) return why;
    const { afterMs } = step;
    if (n === 0 && afterMs !== 0) return "steps[0].afterMs must be 0";
    if (afterMs <= before) {
      return `steps[${n}].afterMs must be later than the step before`;
    }
    if (afterMs >= lengthMs) {
      return `steps[${n}].afterMs must be before the request's end`;
    }
    before = afterMs;
  }
  return undefined;
}

function wrongStep(step: RequestStep, name: string): string | undefined {
  const { afterMs, minW, maxW, targetW = 0 } = step;
  const fields = { afterMs, minW, maxW, targetW };
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      return `${name}.${field} must be a number`;
    }
    if (field !== "afterMs" && Math.abs(value) > POWER_MAX_W) {
      return `${name}.${field} must be within ${POWER_MAX_W} W: ${value}`;
    }
  }
  if (minW > maxW) return `${name}.minW must not be above maxW`;
  if (step.targetW !== undefined && (targetW < minW || targetW > maxW)) {
    return `${name}.targetW must be within minW and maxW`;
  }
  return undefined;
}

/** Whether two requests ask for the same. */
export function sameContent(a: PowerRequest, b: PowerRequest): boolean {
  return a.priority === b.priority && a.fromMs === b.fromMs &&
    a.untilMs === b.untilMs && scopeKey(a.scope) === scopeKey(b.scope) &&
    a.steps.length === b.steps.length &&
    a.steps.every((step, n) => sameStep(step, b.steps[n]));
}

function sameStep(a: RequestStep, b: RequestStep | undefined): boolean {
  return a.afterMs === b?.afterMs && a.minW === b.minW && a.maxW === b.maxW &&
    a.targetW === b.targetW;
}

/** A scope as one string. */
export function scopeKey(scope: Scope): string {
  switch (scope.kind) {
    case "site":
      return "site";
    case "charger":
      return `charger ${scope.chargerId}`;
    case "session":
      return `session ${scope.sessionId}`;
  }
}
