/**
 * Events of a charger as records of the trace: plain fields, each with a row
 * in the gate's table.
 *
 * @module
 */

import type { ChargerEvent } from "../charger/events.ts";
import type { TraceFields, TraceInput } from "../trace/mod.ts";
import { causeText } from "./facts.ts";

/** Longest text of a field, characters. */
const LONGEST = 300;

/** The record of an event: kind `event`, its own kind as `type`. */
export function tracedEvent(event: ChargerEvent): TraceInput {
  const { chargedWh, dischargedWh } = event.registers;
  return {
    kind: "event",
    actor: `evse:${event.chargerId}`,
    type: event.kind,
    session: event.sessionId,
    chargedWh,
    dischargedWh,
    ...bounded(fieldsOf(event)),
  };
}

function fieldsOf(event: ChargerEvent): TraceFields {
  switch (event.kind) {
    case "linkRefused":
      return { reason: event.why };
    case "authorisationAsked":
    case "authorised":
      return { means: event.means };
    case "authorisationRefused":
      return { means: event.means, reason: event.why };
    case "serviceAgreed":
      return { service: event.service, controlMode: event.controlMode };
    case "carAsked":
      return { what: event.what, by: event.by };
    case "contactor":
      return { closed: event.closed };
    case "limitsChanged": {
      const { by, maxChargeW, maxDischargeW, targetW, why } = event;
      return { by, maxChargeW, maxDischargeW, targetW, reason: why };
    }
    case "metered":
      return { powerW: event.powerW, soc: event.soc };
    case "suspended":
      return { by: event.by };
    case "faulted": {
      const { name, words, latched } = event.fault;
      return { name, latched, reason: words };
    }
    case "faultCleared":
      return { name: event.name, by: event.by };
    case "permitLost":
      return { name: event.name, reason: event.words };
    case "partLost":
    case "partParked":
      return { name: event.part, reason: event.words };
    case "partBack":
      return { name: event.part };
    case "stopAsked":
      return { by: event.by, reason: event.why };
    case "sessionEnded": {
      const { by, where, cause, words } = event;
      return { by, where, cause: causeText(cause), reason: words };
    }
    default:
      return {};
  }
}

function bounded(fields: TraceFields): TraceFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" ? value.slice(0, LONGEST) : value,
    ]),
  );
}
