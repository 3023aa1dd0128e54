/**
 * ServiceDetail: the parameter sets of value-added services and of the
 * certificate service (ISO 15118-2 clause 8.4.3.4).
 *
 * @module
 */

import { ask, askFor, fail, forced, note } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import {
  CERTIFICATE_INSTALLATION,
  CERTIFICATE_SERVICE,
  CERTIFICATE_UPDATE,
  header,
} from "../common/mod.ts";
import { isShort } from "./echo.ts";
import { stopSession } from "./stopping.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
} from "./types.ts";

/** Asks about the next service of interest; none left leads to the selection. */
export function askServiceDetail(session: Iso2CarSession, env: CarEnv): Built {
  const next = session.details[0];
  if (next === undefined) {
    return askFor(session, { root: "PaymentServiceSelectionReq" });
  }
  return ask(session, env, {
    root: "ServiceDetailReq",
    header: header(session.sessionId),
    value: { ServiceID: next },
  });
}

/** Selects a parameter set of the service and goes on to the next one. */
export function onServiceDetail(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"ServiceDetailRes">,
  env: CarEnv,
): Decision {
  const { ServiceID, ServiceParameterList } = response;
  const [asked, ...details] = session.details;
  if (ServiceID !== asked) {
    return fail(
      session,
      `the station answered about service ${ServiceID}, which was not asked`,
    );
  }
  const sets = (ServiceParameterList?.ParameterSet ?? []).map((set) =>
    set.ParameterSetID
  ).filter(isShort);
  if (ServiceID === CERTIFICATE_SERVICE) {
    return onCertificateService({ ...session, details }, env, sets);
  }
  const first = sets[0];
  const selected = first === undefined
    ? { ServiceID }
    : { ServiceID, ParameterSetID: first };
  return askFor({
    ...session,
    details,
    selected: [...session.selected, selected],
  }, { root: "ServiceDetailReq" });
}

function onCertificateService(
  session: Iso2CarSession,
  env: CarEnv,
  sets: readonly number[],
): Decision {
  const wanted = session.certificate === "update"
    ? CERTIFICATE_UPDATE
    : CERTIFICATE_INSTALLATION;
  if (sets.length === 0 || sets.includes(wanted)) {
    const selected = [
      ...session.selected,
      { ServiceID: CERTIFICATE_SERVICE, ParameterSetID: wanted },
    ];
    return askFor({ ...session, selected }, { root: "ServiceDetailReq" });
  }
  if (!env.pnc?.contract) {
    return stopSession(
      session,
      forced("the station does not install contract certificates"),
    );
  }
  return askFor(
    { ...session, certificate: undefined },
    { root: "ServiceDetailReq" },
    [note(`the station does not ${session.certificate} certificates`)],
  );
}
