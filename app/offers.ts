/**
 * What the chargers offer to vehicles, out of the configuration.
 *
 * @module
 */

import type { Iso2Services } from "../protocols/iso15118/iso2/secc/mod.ts";
import type { Tariff } from "../protocols/iso15118/shared/secc/types.ts";
import type { StationOffer } from "../actors/charger/mod.ts";
import type { ConfiguredCharger, GatewayConfig } from "./config/mod.ts";

const DAY_MS = 86_400_000;

/** CCS for DC; single or three phase for AC (ISO 15118-20 clause 8.4.3). */
function connectorOf(charger: ConfiguredCharger): number {
  if (charger.kind === "dc") return 2;
  return charger.phases === 3 ? 2 : 1;
}

/** What an outlet offers to vehicles. */
export function offerOf(
  each: ConfiguredCharger,
  tariff: GatewayConfig["tariff"],
): StationOffer {
  const { maxChargeW, maxDischargeW, minChargeW, minDischargeW } = each;
  const watts = { maxChargeW, maxDischargeW, minChargeW, minDischargeW };
  const services = each.services.map((service) => ({
    service,
    controlModes: each.controlModes,
    connector: connectorOf(each),
    nominalV: each.kind === "dc" ? each.maxV : each.nominalV,
    mobilityNeedsModes: [1] as const,
  }));
  const base = {
    evseId: each.evseId,
    services,
    serviceRenegotiation: true,
    tariff: (nowMs: number) => pricesFrom(tariff, nowMs),
  };
  if (each.kind === "ac") {
    const { phases, nominalV, nominalHz, maxA, cable } = each;
    // Vehicles are told nothing that terminals and cable do not carry.
    const mostW = Math.floor(Math.min(maxA, cable.maxA) * phases * nominalV);
    const carried = {
      maxChargeW: Math.min(maxChargeW, mostW),
      maxDischargeW: Math.min(maxDischargeW, mostW),
      minChargeW: Math.min(minChargeW, mostW),
      minDischargeW: Math.min(minDischargeW, mostW),
    };
    return { ...base, ac: { ...carried, phases, nominalV, nominalHz } };
  }
  const { maxA, maxDischargeA, maxV, minV, cable } = each;
  const amps = {
    maxChargeA: Math.min(maxA, cable.maxA),
    maxDischargeA: maxDischargeW > 0 ? Math.min(maxDischargeA, cable.maxA) : 0,
    minChargeA: 0,
    minDischargeA: 0,
  };
  return { ...base, dc: { ...watts, ...amps, maxV, minV } };
}

/** One price for two days: a schedule covers 24 h from any moment of the first. */
function pricesFrom(tariff: GatewayConfig["tariff"], nowMs: number): Tariff {
  const { currency, language, form, pricePerKwh, dischargePricePerKwh } =
    tariff;
  return {
    currency,
    language,
    form,
    prices: [{
      fromMs: nowMs,
      untilMs: nowMs + 2 * DAY_MS,
      perKwh: pricePerKwh,
      perKwhDischarged: dischargePricePerKwh,
    }],
  };
}

/** Services of ISO 15118-2 as its SECC takes them. */
export function servicesOf(
  { internet, internetPorts, custom, freeCharging, salesTariff }:
    GatewayConfig["services"],
): Iso2Services {
  return {
    freeCharging,
    salesTariff,
    ...(internet !== "none" && {
      internet: { free: internet === "free", ports: internetPorts },
    }),
    custom: custom.map(({ id, name, scope, free, parameters }) => ({
      id,
      name,
      free,
      ...(scope !== "" && { scope }),
      parameterSets: parameterSets(parameters),
    })),
  };
}

function parameterSets(
  parameters: Readonly<Record<string, string | boolean | number>>,
) {
  const Parameter = Object.entries(parameters).map(([Name, value]) =>
    typeof value === "string"
      ? { Name, stringValue: value }
      : typeof value === "boolean"
      ? { Name, boolValue: value }
      : { Name, intValue: value }
  );
  return Parameter.length === 0 ? [] : [{ ParameterSetID: 1, Parameter }];
}
