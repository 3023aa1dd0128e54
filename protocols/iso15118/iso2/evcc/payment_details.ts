/**
 * PaymentDetails: the contract certificate against a challenge
 * (ISO 15118-2 clause 8.4.3.6).
 *
 * @module
 */

import { ask, askFor, fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type * as Iso2 from "../../generated/iso2.ts";
import type { CertificateChain } from "../../pnc/types.ts";
import { header } from "../common/mod.ts";
import { isContract, plainEmaid } from "./echo.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
  Iso2Wanted,
} from "./types.ts";

/** Octets of GenChallenge. */
const CHALLENGE_OCTETS = 16;

/** Shows the contract. */
export function askPaymentDetails(
  session: Iso2CarSession,
  env: CarEnv,
  { contract }: Iso2Wanted<"PaymentDetailsReq">,
): Built {
  if (!contract) return fail(session, "the car has no contract to show");
  if (!isContract(contract)) {
    return fail(session, "the car's contract does not fit into the message");
  }
  return ask(session, env, {
    root: "PaymentDetailsReq",
    header: header(session.sessionId),
    value: {
      eMAID: plainEmaid(contract.emaid),
      ContractSignatureCertChain: chainOut(contract.chain),
    },
  });
}

/** A chain as the message has it. */
export function chainOut(
  { leaf, subCertificates }: CertificateChain,
): Iso2.CertificateChain {
  if (subCertificates.length === 0) return { Certificate: leaf };
  return {
    Certificate: leaf,
    SubCertificates: { Certificate: [...subCertificates] },
  };
}

/** Takes the challenge to be signed. */
export function onPaymentDetails(
  session: Iso2CarSession,
  { value: { GenChallenge } }: Iso2MessageOf<"PaymentDetailsRes">,
): Decision {
  if (GenChallenge.length !== CHALLENGE_OCTETS) {
    return fail(
      session,
      `the station's GenChallenge has ${GenChallenge.length} octets, ` +
        `not ${CHALLENGE_OCTETS}`,
    );
  }
  return askFor(session, {
    root: "AuthorizationReq",
    challenge: GenChallenge,
  });
}
