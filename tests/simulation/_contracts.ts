/** Contracts on virtual time: a PKI of its own for each world that wants one. */

import type { PlugAndCharge } from "../../app/surroundings.ts";
import { makePki, revokeContract } from "../../drivers/testbench/pki/mod.ts";
import type { CarPncFiles } from "../../drivers/pnc/mod.ts";
import {
  backend,
  car,
  freshDirectory,
  freshPki,
  station,
} from "../drivers/pnc/_setup.ts";
import { START_MS } from "./_world.ts";

const DAY_MS = 86_400_000;
/** Keys of each edition. */
const ALGORITHM = { iso2: "p256", iso20: "p521" } as const;

/** What a world with contracts is to be like. */
export interface Contracts {
  readonly family: "iso2" | "iso20";
  /** The car asks for a contract, or for a newer one, first. */
  readonly wants?: "install" | "update";
  /** The operator has revoked the contract. */
  readonly revoked?: boolean;
}

/** The services, and where an installed contract goes. */
export interface Contracted {
  readonly plugAndCharge: PlugAndCharge;
  readonly installed: string;
}

/** Makes keys valid on the virtual clock, and who uses them. */
export async function contracts(wish: Contracts): Promise<Contracted> {
  const algorithm = ALGORITHM[wish.family];
  const pki = freshPki(algorithm);
  // Over the first one: the virtual clock decides what is valid.
  makePki(pki, { algorithm, notBeforeMs: START_MS - DAY_MS });
  if (wish.revoked) revokeContract(pki, algorithm, START_MS);
  const installed = freshDirectory();
  const made = await car(pki, filesOf(pki, installed, wish));
  return {
    installed: `${installed}/contract.pem`,
    plugAndCharge: {
      station: await station(pki, {
        crls: [`${pki}/mo.crl`],
        requireRevocation: true,
        key: `file:${pki}/mo_sub2.key`,
      }),
      certificates: await backend(pki, () => START_MS),
      car: (family) => family === wish.family ? made : undefined,
    },
  };
}

function filesOf(
  pki: string,
  installed: string,
  { wants }: Contracts,
): Partial<CarPncFiles> {
  if (wants === undefined) return {};
  const contract = {
    chain: `${installed}/contract.pem`,
    key: `file:${installed}/contract.key`,
  };
  if (wants === "update") {
    Deno.copyFileSync(`${pki}/contract.pem`, contract.chain);
    Deno.copyFileSync(`${pki}/contract.key`, `${installed}/contract.key`);
    Deno.chmodSync(`${installed}/contract.key`, 0o600);
  }
  return { contract, wants };
}
