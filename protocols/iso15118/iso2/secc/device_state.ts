import type { AC_EVSEStatus, DC_EVSEStatus } from "../../generated/iso2.ts";
import type { StationView } from "../../shared/secc/types.ts";
import type { Iso2Session } from "./session.ts";
import { faultCode, isolation } from "./status.ts";

/** A refusal with the state of the devices in its status. */
export function withDevices<V>(
  response: V,
  session: Iso2Session,
  station: StationView,
): V {
  if (!isObject(response)) return response;
  if (has("AC_EVSEChargeParameter", response)) {
    const parameter = response.AC_EVSEChargeParameter;
    const AC_EVSEChargeParameter = withDevices(parameter, session, station);
    return { ...response, AC_EVSEChargeParameter };
  }
  if (has("DC_EVSEChargeParameter", response)) {
    const parameter = response.DC_EVSEChargeParameter;
    const DC_EVSEChargeParameter = withDevices(parameter, session, station);
    return { ...response, DC_EVSEChargeParameter };
  }
  if (hasAcStatus(response)) {
    const { AC_EVSEStatus } = response;
    const RCD = station.residualCurrent;
    return { ...response, AC_EVSEStatus: { ...AC_EVSEStatus, RCD } };
  }
  if (!hasDcStatus(response)) return response;
  const status = {
    ...response.DC_EVSEStatus,
    EVSEIsolationStatus: isolation(session, station),
  };
  const EVSEStatusCode = station.fault === undefined
    ? status.EVSEStatusCode
    : faultCode(session);
  return { ...response, DC_EVSEStatus: { ...status, EVSEStatusCode } };
}

function isObject<V>(value: V): value is V & object {
  return typeof value === "object" && value !== null;
}

function has<K extends string, V extends object>(
  name: K,
  response: V,
): response is V & { readonly [P in K]: unknown } {
  return Object.hasOwn(response, name);
}

function hasAcStatus<V extends object>(
  response: V,
): response is V & { AC_EVSEStatus: AC_EVSEStatus } {
  return Object.hasOwn(response, "AC_EVSEStatus");
}

function hasDcStatus<V extends object>(
  response: V,
): response is V & { DC_EVSEStatus: DC_EVSEStatus } {
  return Object.hasOwn(response, "DC_EVSEStatus");
}
