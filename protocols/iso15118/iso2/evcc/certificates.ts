/**
 * CertificateInstallation and CertificateUpdate: a new contract, asked for
 * with a signature of the provisioning key or of the old contract's key
 * (ISO 15118-2 clauses 8.4.3.10 and 8.4.3.11).
 *
 * @module
 */

import { ask, askFor, fail, forced, note } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header as plainHeader } from "../common/mod.ts";
import { isContract, plainEmaid } from "./echo.ts";
import { chainOut } from "./payment_details.ts";
import { stopSession } from "./stopping.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
  OpenRequest,
} from "./types.ts";

/** Id of the signed element. */
const ID = "id1";

/** Roots that embedded decoders keep room for; the schema has it for 20. */
const MOST_ROOTS = 5;

/** Asks for a contract, by the provisioning key. */
export function askCertificateInstallation(
  session: Iso2CarSession,
  env: CarEnv,
): Built {
  const request = installation(session, env);
  return request ? ask(session, env, request) : lacking(session);
}

/** Asks for a contract in the place of the old one, by the key of that. */
export function askCertificateUpdate(
  session: Iso2CarSession,
  env: CarEnv,
): Built {
  const request = update(session, env);
  return request ? ask(session, env, request) : lacking(session);
}

function lacking(session: Iso2CarSession): Built {
  return fail(session, "the car lacks what it takes to ask for a contract");
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
): Decision {
  const signed = { root, value, signature: header.Signature };
  const verdict = env.pnc?.install("iso2", signed, env.nowMs);
  if (!verdict?.ok) {
    return stopSession(
      session,
      forced(verdict?.reason ?? "the car has no place for a contract"),
    );
  }
  const { Certificate, SubCertificates } = value.ContractSignatureCertChain;
  const contract = {
    chain: {
      leaf: Certificate,
      subCertificates: SubCertificates?.Certificate ?? [],
    },
    emaid: value.eMAID.$value,
  };
  const done = root === "CertificateUpdateRes" ? "updated" : "installed";
  return askFor(
    { ...session, certificate: undefined },
    { root: "PaymentDetailsReq", contract },
    [note(`a contract was ${done}`)],
  );
}
