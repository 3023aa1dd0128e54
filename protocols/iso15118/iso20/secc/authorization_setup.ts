import type { authorizationType } from "../../generated/iso20_common.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import { refusal } from "./refusals.ts";
import type { Handle, SeccSession } from "./session.ts";

/** Length of genChallengeType, octets. */
const CHALLENGE_OCTETS = 16;
/** ProviderIDs a SupportedProviders list can hold. */
const MOST_PROVIDERS = 128;

const NAME: Readonly<Record<"eim" | "pnc", authorizationType>> = {
  eim: "EIM",
  pnc: "PnC",
};

/**
 * AuthorizationSetup: the means offered, the outlet's favourite first, with a
 * fresh GenChallenge when a contract is among them (ISO 15118-20 clause
 * 8.3.4.3.2). Exactly one of the two modes may be sent: with Plug & Charge
 * its own, which leaves EIM to be read from the list.
 */
export const handleAuthorizationSetup: Handle<"AuthorizationSetupReq"> = (
  session,
  _request,
  env,
) => {
  const means = offeredMeans(env);
  const { sessionId } = session;
  if (means.length === 0) {
    const value = refusal("AuthorizationSetupReq", session, env, "FAILED");
    return failed(
      session,
      value,
      "the outlet takes contracts alone and has no roots to check them by",
    );
  }
  const fresh = anew(session);
  const head = {
    Header: header(sessionId, env.nowMs),
    ResponseCode: "OK",
    AuthorizationServices: means.map((one) => NAME[one]),
  } as const;
  if (!means.includes("pnc")) {
    return answer(fresh, {
      ...head,
      CertificateInstallationService: false,
      EIM_ASResAuthorizationMode: {},
    });
  }
  const challenge = Uint8Array.from(env.random(CHALLENGE_OCTETS));
  const providers = env.pnc?.providers?.slice(0, MOST_PROVIDERS) ?? [];
  return answer({ ...fresh, challenge }, {
    ...head,
    CertificateInstallationService: env.station.certificateService === true,
    PnC_ASResAuthorizationMode: {
      GenChallenge: challenge,
      ...(providers.length > 0
        ? { SupportedProviders: { ProviderID: providers } }
        : {}),
    },
  });
};

/** What the outlet offers; a contract only where it can be checked. */
export function offeredMeans(
  { station, pnc }: SeccEnv,
): readonly ("eim" | "pnc")[] {
  const wished = station.payment ?? ["eim"];
  return wished.filter((one) => one === "eim" || pnc?.emaidOf !== undefined);
}

/** A resumed session that authorises anew needs a new grant. */
function anew(session: SeccSession): SeccSession {
  const {
    means: _means,
    refusal: _refusal,
    challenge: _challenge,
    contractLeaf: _leaf,
    certificate: _certificate,
    ...rest
  } = enter(session, "Authorization");
  return { ...rest, authorisation: "none", resumed: false };
}
