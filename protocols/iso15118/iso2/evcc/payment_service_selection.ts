/**
 * PaymentServiceSelection: binds the session to a means of payment and to
 * services (ISO 15118-2 clause 8.4.3.5).
 *
 * @module
 */

import { ask, askFor, fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "../common/mod.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
} from "./types.ts";

/** Selects what has been settled before. */
export function askPaymentServiceSelection(
  session: Iso2CarSession,
  env: CarEnv,
): Built {
  const { payment, selected } = session;
  if (payment === undefined) return fail(session, "no payment was chosen");
  return ask(session, env, {
    root: "PaymentServiceSelectionReq",
    header: header(session.sessionId),
    value: {
      SelectedPaymentOption: payment,
      SelectedServiceList: { SelectedService: [...selected] },
    },
  });
}

/** Goes on to the contract, new or in store, or straight to authorization. */
export function onPaymentServiceSelection(
  session: Iso2CarSession,
  _message: Iso2MessageOf<"PaymentServiceSelectionRes">,
  env: CarEnv,
): Decision {
  if (session.payment !== "Contract") {
    return askFor(session, { root: "AuthorizationReq" });
  }
  switch (session.certificate) {
    case "install":
      return askFor(session, { root: "CertificateInstallationReq" });
    case "update":
      return askFor(session, { root: "CertificateUpdateReq" });
    case undefined: {
      const contract = env.pnc?.contract;
      return askFor(session, { root: "PaymentDetailsReq", contract });
    }
  }
}
