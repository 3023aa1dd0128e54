/**
 * PaymentServiceSelection: binds the session to a means of payment and to
 * services (ISO 15118-2 clause 8.4.3.5).
 *
 * @module
 */

import { ask, fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "../common/mod.ts";
import { askAuthorization } from "./authorization.ts";
import { askCertificate } from "./certificate.ts";
import { askPaymentDetails } from "./payment_details.ts";
import type { Iso2CarSession, Iso2MessageOf, Move } from "./types.ts";

/** Selects what has been settled before. */
export function askPaymentServiceSelection(
  session: Iso2CarSession,
  env: CarEnv,
): Move {
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
): Move {
  if (session.payment !== "Contract") return askAuthorization(session, env);
  if (session.certificate) return askCertificate(session, env);
  return askPaymentDetails(session, env, env.pnc?.contract);
}
