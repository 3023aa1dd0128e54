import { header } from "../common/header.ts";
import type {
  AuthorizationSetupReq,
  AuthorizationSetupRes,
} from "../../generated/iso20_common.ts";
import { answer, enter, type Handle } from "./session.ts";

/** AuthorizationSetup: external identification only, no contract installation. */
export const handleAuthorizationSetup: Handle<
  AuthorizationSetupReq,
  AuthorizationSetupRes
> = (session, _request, env) =>
  answer({
    ...enter(session, "Authorization"),
    // A resumed session that authorises anew needs a new grant.
    authorisation: "none",
    resumed: false,
  }, {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    AuthorizationServices: ["EIM"],
    CertificateInstallationService: false,
    EIM_ASResAuthorizationMode: {},
  });
