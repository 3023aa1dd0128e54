/**
 * Whether prices may be believed: with a contract they carry the signature of
 * a mobility operator, and prices without it are left aside, not the session
 * (ISO 15118-2 clause 7.9.2.4).
 *
 * @module
 */

import { note } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import type { SAScheduleTuple } from "../../generated/iso2.ts";
import type { Iso2Header } from "../common/mod.ts";
import type { Iso2CarSession } from "./types.ts";

/** The verdict on the tariffs of a list of schedules, with what is worth an entry. */
export function trustTariffs(
  session: Iso2CarSession,
  tuples: readonly SAScheduleTuple[],
  header: Iso2Header,
  { pnc }: CarEnv,
): { readonly trusted: boolean; readonly notes: readonly CarCommand[] } {
  const elements = tuples.flatMap(({ SalesTariff }) =>
    SalesTariff
      ? [{ set: "iso2", root: "SalesTariff", value: SalesTariff } as const]
      : []
  );
  if (session.payment !== "Contract" || elements.length === 0) {
    return { trusted: true, notes: [] };
  }
  const verdict = pnc?.verifyTariff?.({
    elements,
    signature: header.Signature,
  });
  if (verdict?.ok) return { trusted: true, notes: [] };
  const why = verdict?.reason ?? "the car cannot check its signature";
  return {
    trusted: false,
    notes: [note(`the sales tariff is left aside: ${why}`)],
  };
}
