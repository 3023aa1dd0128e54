import { Sealed } from "../../../../privacy/seal/mod.ts";
import type { PaymentDetailsRes } from "../../generated/iso2.ts";
import type { PncVerdict } from "../../pnc/types.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import { CODE_OF_FAULT } from "../common/messages.ts";
import { chainOf, NO_PNC } from "./contract.ts";
import { refusal } from "./refusals.ts";
import type { Handle } from "./session.ts";

/** GenChallenge has 128 bits (V2G2-697). */
const CHALLENGE_OCTETS = 16;

/** PaymentDetails: the contract is checked, and gets a challenge to sign. */
export const handlePaymentDetails: Handle<"PaymentDetailsReq"> = (
  session,
  { request },
  env,
) => {
  const { value } = request.open("authorisation");
  const chain = chainOf(value.ContractSignatureCertChain);
  const emaid = new Sealed("eMAID", value.eMAID);
  const verdict: PncVerdict = env.pnc?.checkContract(chain, emaid, env.nowMs) ??
    NO_PNC;
  const EVSETimeStamp = Math.floor(env.nowMs / 1000);
  if (!verdict.ok) {
    const code = CODE_OF_FAULT[verdict.fault];
    const response: PaymentDetailsRes = {
      ...refusal("PaymentDetailsReq", session, code),
      EVSETimeStamp,
    };
    return failed(session, response, verdict.reason);
  }
  const challenge = env.random(CHALLENGE_OCTETS);
  const leaf = new Sealed(
    "ContractSignatureCertChain",
    value.ContractSignatureCertChain.Certificate,
  );
  return answer(
    {
      ...enter(session, "Authorization"),
      contract: { leaf, emaid, challenge },
    },
    { ResponseCode: "OK", GenChallenge: challenge, EVSETimeStamp },
  );
};
