/**
 * CertificateInstallation and CertificateUpdate: a new contract, asked for
 * with a signature of the provisioning key or of the old contract's key
 * (ISO 15118-2 clauses 8.4.3.10 and 8.4.3.11).
 *
 * @module
 */

import { ask, fail, forced, note } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header as plainHeader } from "../common/mod.ts";
import { isContract, plainEmaid } from "./echo.ts";
import { askPaymentDetails, chainOut } from "./payment_details.ts";
import { stopSession } from "./stopping.ts";
import type {
  Iso2CarSession,
  Iso2MessageOf,
  Move,
  OpenRequest,
} from "./types.ts";

/** Id of the signed element. */
const ID = "id1";

/** Roots that embedded decoders keep room for; the schema has it for 20. */
const MOST_ROOTS = 5;

/** Asks for the contract the session has settled on. */
export function askCertificate(session: Iso2CarSession, env: CarEnv): Move {
  const request = session.certificate === "update"
    ? update(session, env)
    : installation(session, env);
  if (request === undefined) {
    return fail(session, "the car lacks what it takes to ask for a contract");
  }
  return ask(session, env, request);
}

function installation(
  { sessionId }: Iso2CarSession,
  { pnc }: CarEnv,
): OpenRequest | undefined {
  if (!pnc?.provisioning || pnc.roots.length === 0) return undefined;
  const root = "CertificateInstallationReq";
  const value = {
    Id: ID,
    OEMProvisioningCert: pnc.provisioning.leaf,
    ListOfRootCertificateIDs: {
      RootCertificateID: pnc.roots.slice(0, MOST_ROOTS),
    },
  };
  const signed = [{ set: "iso2", root, value } as const];
  const Signature = pnc.sign("provisioning", signed);
  return { root, header: { ...plainHeader(sessionId), Signature }, value };
}

function update(
  { sessionId }: Iso2CarSession,
  { pnc }: CarEnv,
): OpenRequest | undefined {
  if (!pnc?.contract || !isContract(pnc.contract)) return undefined;
  if (pnc.roots.length === 0) return undefined;
  const root = "CertificateUpdateReq";
  const value = {
    Id: ID,
    ContractSignatureCertChain: chainOut(pnc.contract.chain),
    eMAID: plainEmaid(pnc.contract.emaid),
    ListOfRootCertificateIDs: {
      RootCertificateID: pnc.roots.slice(0, MOST_ROOTS),
    },
  };
  const signed = [{ set: "iso2", root, value } as const];
  const Signature = pnc.sign("contract", signed);
  return { root, header: { ...plainHeader(sessionId), Signature }, value };
}

/** Lets the car check and keep the contract, then shows it to the station. */
export function onCertificate(
  session: Iso2CarSession,
  { root, header, value }: Iso2MessageOf<
    "CertificateInstallationRes" | "CertificateUpdateRes"
  >,
  env: CarEnv,
): Move {
  const signed = { root, value, signature: header.Signature };
  const verdict = env.pnc?.install("iso2", signed, env.nowMs);
  if (!verdict?.ok) {
    return stopSession(
      session,
      env,
      forced(verdict?.reason ?? "the car has no place for a contract"),
    );
  }
  const { Certificate, SubCertificates } = value.ContractSignatureCertChain;
  const move = askPaymentDetails({ ...session, certificate: undefined }, env, {
    chain: {
      leaf: Certificate,
      subCertificates: SubCertificates?.Certificate ?? [],
    },
    emaid: value.eMAID.$value,
  });
  const done = root === "CertificateUpdateRes" ? "updated" : "installed";
  return {
    ...move,
    effects: [note(`a contract was ${done}`), ...move.effects],
  };
}
