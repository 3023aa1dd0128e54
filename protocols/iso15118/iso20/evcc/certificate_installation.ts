/**
 * CertificateInstallation: the car's provisioning certificate out, contracts
 * back, one with each pair of messages (ISO 15118-20 clause 8.3.4.3.9).
 *
 * @module
 */

import { codeInWords } from "../../shared/evcc/response_codes.ts";
import { ask, askFor, note, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Contracts the car takes in one session, unless an option says otherwise. */
const CONTRACTS = 1;
/** Id of the element signed. */
const ID = "provisioning";
/** RootCertificateIDs a request names; decoders in the field misread what follows a full list of 20. */
const MOST_ROOTS = 19;

/** Asks for a contract; a car that cannot goes on with what it has. */
export function askCertificateInstallation(
  session: CarSession,
  env: CarEnv,
): Built {
  const { pending } = session;
  if (pending?.root === "CertificateInstallationReq") {
    // A repeated request stays what it was, its signature with it.
    const Header = { ...pending.value.Header, ...header(session, env) };
    return ask(session, env, {
      ...pending,
      value: { ...pending.value, Header },
    });
  }
  const request = installation(session, env);
  if (request !== undefined) return ask(session, env, request);
  return askFor(session, { root: "AuthorizationReq" }, [
    note("the car has no provisioning certificate to install a contract with"),
  ]);
}

/** Keeps the contract, asks for the next one, then authorises. */
export function onCertificateInstallation(
  session: CarSession,
  response: ResponseOf<"CertificateInstallationRes">,
  env: CarEnv,
): Decision {
  const { pending } = session;
  const goOn = (text: string) =>
    askFor(session, { root: "AuthorizationReq" }, [
      note(`no contract: ${text}`),
    ]);
  if (response.ResponseCode.startsWith("WARNING")) {
    return goOn(codeInWords(response.ResponseCode));
  }
  if (
    pending?.root !== "CertificateInstallationReq" || env.pnc === undefined
  ) {
    return goOn("the car did not ask for one");
  }
  if (response.EVSEProcessing !== "Finished") {
    return repeat(
      session,
      env,
      { root: "CertificateInstallationReq" },
      ONGOING_MS,
      () => goOn(`the station had none within ${ONGOING_MS / 1000} s`),
    );
  }
  const verdict = env.pnc.install("iso20-common", {
    root: "CertificateInstallationRes",
    value: response,
    signature: response.Header.Signature,
  }, env.nowMs);
  if (!verdict.ok) return goOn(verdict.reason);
  const installed = (session.installed ?? 0) + 1;
  const richer: CarSession = { ...session, installed, pending: undefined };
  const effects = [note("a contract was installed")];
  const wanted = (session.options.contracts ?? CONTRACTS) - installed;
  const more = wanted > 0 && response.RemainingContractCertificateChains > 0;
  return more
    ? askFor(richer, { root: "CertificateInstallationReq" }, effects)
    : askFor(richer, { root: "AuthorizationReq" }, effects);
}

function installation(
  session: CarSession,
  env: CarEnv,
): CarRequest | undefined {
  const { pnc } = env;
  const chain = pnc?.provisioning;
  if (pnc === undefined || chain === undefined || pnc.roots.length === 0) {
    return undefined;
  }
  const signed = {
    Id: ID,
    Certificate: chain.leaf,
    ...(chain.subCertificates.length > 0
      ? { SubCertificates: { Certificate: [...chain.subCertificates] } }
      : {}),
  };
  const Signature = pnc.sign("provisioning", [{
    set: "iso20-common",
    root: "OEMProvisioningCertificateChain",
    value: signed,
  }]);
  const most = session.options.contracts ?? CONTRACTS;
  return {
    root: "CertificateInstallationReq",
    value: {
      Header: { ...header(session, env), Signature },
      OEMProvisioningCertificateChain: signed,
      ListOfRootCertificateIDs: {
        RootCertificateID: pnc.roots.slice(0, MOST_ROOTS),
      },
      MaximumContractCertificateChains: Math.max(
        1,
        most - (session.installed ?? 0),
      ),
    },
  };
}
