/**
 * What the outlet offers besides energy, and how it can be paid for
 * (ISO 15118-2 clause 8.4.3).
 *
 * @module
 */

import type {
  ParameterSet,
  paymentOptionType,
  Service,
} from "../../generated/iso2.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import {
  CERTIFICATE_INSTALLATION,
  CERTIFICATE_SERVICE,
  CERTIFICATE_UPDATE,
  INTERNET_SERVICE,
} from "../common/energy.ts";
import type { CertificateAction, Iso2Services } from "./service_options.ts";
import type { Iso2Session } from "./session.ts";

/** A service with its parameter sets. */
export interface ValueAdded {
  readonly service: Service;
  readonly parameterSets: readonly ParameterSet[];
}

/** Lengths of serviceNameType and serviceScopeType. */
const NAME_LENGTH = 32;
const SCOPE_LENGTH = 64;

const INTERNET = [
  { id: 1, protocol: "ftp", port: 20 },
  { id: 2, protocol: "ftp", port: 21 },
  { id: 3, protocol: "http", port: 80 },
  { id: 4, protocol: "https", port: 443 },
] as const;

/** PaymentOption by what the outlet calls it. */
export const PAYMENT_OPTION: Readonly<
  Record<"eim" | "pnc", paymentOptionType>
> = { eim: "ExternalPayment", pnc: "Contract" };

/**
 * How the vehicle may identify itself: Contract needs TLS and roots, and a
 * resumed session keeps to what it had (V2G2-741).
 */
export function paymentOptions(
  { tls, agreedPayment }: Iso2Session,
  { station, pnc }: SeccEnv,
): readonly paymentOptionType[] {
  return (station.payment ?? ["eim"])
    .filter((means) => means === "eim" || (tls && pnc))
    .map((means) => PAYMENT_OPTION[means])
    .filter((option) => !agreedPayment || option === agreedPayment);
}

/**
 * What the certificate backend does on this link: what is configured, and
 * both where nothing is but there is a backend.
 */
export function certificateActions(
  session: Iso2Session,
  env: SeccEnv,
): readonly CertificateAction[] {
  const { certificateService } = env.station;
  if (!paymentOptions(session, env).includes("Contract")) return [];
  if (certificateService === false) return [];
  return session.services.certificates ??
    (certificateService ? ["Install", "Update"] : []);
}

/** Value-added services on this link. */
export function valueAdded(
  session: Iso2Session,
  env: SeccEnv,
): readonly ValueAdded[] {
  const { internet, custom = [] } = session.services;
  const offered: ValueAdded[] = [];
  const certificates = certificateActions(session, env);
  if (certificates.length > 0) {
    offered.push(certificateService(certificates));
  }
  if (internet) offered.push(internetService(internet));
  for (const { id, name, scope, free, parameterSets } of custom) {
    offered.push({
      service: {
        ServiceID: id,
        ServiceName: name.slice(0, NAME_LENGTH),
        ServiceCategory: "OtherCustom",
        ...(scope === undefined
          ? {}
          : { ServiceScope: scope.slice(0, SCOPE_LENGTH) }),
        FreeService: free,
      },
      parameterSets,
    });
  }
  return offered;
}

function certificateService(
  actions: readonly CertificateAction[],
): ValueAdded {
  const set = (ParameterSetID: number, stringValue: string): ParameterSet => ({
    ParameterSetID,
    Parameter: [{ Name: "Service", stringValue }],
  });
  return {
    service: {
      ServiceID: CERTIFICATE_SERVICE,
      ServiceName: "Certificate",
      ServiceCategory: "ContractCertificate",
      FreeService: true,
    },
    parameterSets: [
      ...(actions.includes("Install")
        ? [set(CERTIFICATE_INSTALLATION, "Installation")]
        : []),
      ...(actions.includes("Update")
        ? [set(CERTIFICATE_UPDATE, "Update")]
        : []),
    ],
  };
}

function internetService(
  { free, ports }: NonNullable<Iso2Services["internet"]>,
): ValueAdded {
  return {
    service: {
      ServiceID: INTERNET_SERVICE,
      ServiceName: "InternetAccess",
      ServiceCategory: "Internet",
      FreeService: free,
    },
    parameterSets: INTERNET.filter(({ port }) => ports.includes(port)).map(
      ({ id, protocol, port }) => ({
        ParameterSetID: id,
        Parameter: [
          { Name: "Protocol", stringValue: protocol },
          { Name: "Port", intValue: port },
        ],
      }),
    ),
  };
}
