/**
 * What the operator offers besides energy.
 *
 * @module
 */

import type { ParameterSet } from "../../generated/iso2.ts";

/** What is offered besides energy, and how; nothing when left out. */
export interface Iso2Services {
  /** Contract certificates the backend installs or updates; over TLS with Contract. */
  readonly certificates?: readonly CertificateAction[];
  /** Internet access by the standard's parameter sets. */
  readonly internet?: {
    readonly free: boolean;
    /** TCP ports: ftp 20 and 21, http 80, https 443. */
    readonly ports: readonly (20 | 21 | 80 | 443)[];
  };
  readonly custom?: readonly CustomService[];
  /** Energy itself costs nothing. */
  readonly freeCharging?: boolean;
  /** Send a SalesTariff with the schedule; with Contract only if it can be signed. */
  readonly salesTariff?: boolean;
  /** Ask a vehicle with a contract for a MeteringReceipt that often, ms. */
  readonly receiptEveryMs?: number;
}

/** What a certificate backend does for a vehicle. */
export type CertificateAction = "Install" | "Update";

/** A service of the operator's own; ids from 60001 are free to use. */
export interface CustomService {
  readonly id: number;
  /** Its first 32 characters are sent. */
  readonly name: string;
  /** Its first 64 characters are sent. */
  readonly scope?: string;
  readonly free: boolean;
  readonly parameterSets: readonly ParameterSet[];
}
