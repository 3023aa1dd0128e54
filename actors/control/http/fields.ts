/**
 * What of a status is handed to the gate, named one by one.
 *
 * @module
 */

import { fieldsOf, LISTED_MOST } from "../../../privacy/gate/mod.ts";
import { UNBOUNDED } from "../../../drivers/realtime/order.ts";
import type { TraceRecord } from "../../trace/mod.ts";
import type { RequestRecord } from "../../site/requests.ts";
import type { ChargerStatus, SessionStatus } from "../view.ts";

/** A charger without its SessionID and the ids of requests. */
export function chargerFields(status: ChargerStatus) {
  const { id, state, contactor, powerW, voltageV } = status;
  const { chargedWh, dischargedWh, vehicle, allocation } = status;
  const { missingPermit, fault, faults, stopped } = status;
  return {
    id,
    state,
    contactor,
    powerW,
    voltageV,
    chargedWh,
    dischargedWh,
    vehicle: vehicle && {
      service: vehicle.service,
      controlMode: vehicle.controlMode,
      soc: vehicle.soc,
      maxChargeW: vehicle.maxChargeW,
      maxDischargeW: vehicle.maxDischargeW,
    },
    allocation: allocation && {
      targetW: allocation.targetW,
      minW: allocation.minW,
      maxW: allocation.maxW,
      by: allocation.by,
      reason: allocation.reason,
      discharge: {
        allowed: allocation.discharge.allowed,
        why: allocation.discharge.why,
      },
    },
    missingPermit: missingPermit && {
      name: missingPermit.name,
      reason: missingPermit.reason,
    },
    fault,
    faults: faults.map(({ name, words, latched, sinceMs }) => ({
      name,
      words,
      latched,
      sinceMs,
    })),
    stopped,
  };
}

/** Deliveries shown of one wish; the newest. */
const DELIVERIES_SHOWN = 128;

/** A wish with what became of it. */
export function setpointFields(record: RequestRecord) {
  const { request, status, statusMs, deliveries } = record;
  const { id, source, scope, priority, steps, fromMs, untilMs } = request;
  return {
    id,
    source,
    scope: scope.kind,
    charger: scope.kind === "charger" ? scope.chargerId : undefined,
    session: scope.kind === "session" ? scope.sessionId : undefined,
    priority,
    steps: steps.slice(0, LISTED_MOST).map((
      { afterMs, minW, maxW, targetW },
    ) => ({
      afterMs,
      powerW: targetW,
      minW: minW <= -UNBOUNDED ? undefined : minW,
      maxW: maxW >= UNBOUNDED ? undefined : maxW,
    })),
    fromMs,
    untilMs,
    status: status.kind,
    supersededBy: status.kind === "superseded" ? status.by : undefined,
    statusMs,
    deliveries: deliveries.slice(-DELIVERIES_SHOWN).map((delivery) => ({
      charger: delivery.chargerId,
      fromMs: delivery.fromMs,
      untilMs: delivery.untilMs,
      askedW: delivery.askedW,
      measuredW: delivery.measuredW,
      chargedWh: delivery.chargedWh,
      dischargedWh: delivery.dischargedWh,
    })),
  };
}

/** A session's record with its present power. */
export function sessionFields(status: SessionStatus) {
  const { number, chargerId, link, startedMs, protocol, state } = status;
  const { service, controlMode, powerW, endedMs, reason, how } = status;
  const { means, endedBy, where, cause, chargedWh, dischargedWh } = status;
  const { beginSoc, latestSoc, answers, limits } = status;
  return {
    number,
    chargerId,
    link,
    startedMs,
    protocol,
    state,
    service,
    controlMode,
    powerW,
    endedMs,
    reason,
    how,
    means,
    endedBy,
    where,
    cause,
    chargedWh,
    dischargedWh,
    beginSoc,
    latestSoc,
    answers: answers && {
      count: answers.count,
      p50Ms: answers.p50Ms,
      maxMs: answers.maxMs,
    },
    limits: limits?.map((limit) => ({
      by: limit.by,
      why: limit.why,
      maxChargeW: limit.maxChargeW,
      maxDischargeW: limit.maxDischargeW,
      targetW: limit.targetW,
      ruledS: limit.ruledMs / 1_000,
    })),
  };
}

const TRACED = fieldsOf("control.trace");

/** A trace record; fields the table does not have are counted, not shown. */
export function traceFields(record: TraceRecord): object {
  const entries = Object.entries(record).filter(([, value]) =>
    value !== undefined && value !== null
  );
  const known = entries.filter(([name]) => TRACED.has(name));
  const withheld = entries.length - known.length;
  return {
    ...Object.fromEntries(known),
    ...(withheld > 0 && { withheld }),
  };
}
