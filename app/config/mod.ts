/**
 * The configuration: one file, `gateway.yaml`, every key with a default.
 *
 * `schema` and `charger_schema` declare keys (`keys` says how), `defaults`
 * fills in what depends on other keys, `checks` finds values impossible
 * together, `load` reads with places, `wiring` is what the site is told of it, `describe` words the refusals, `print`
 * writes the effective configuration.
 *
 * @module
 */

export { loadConfig, type Loaded } from "./load.ts";
export { printConfig } from "./print.ts";
export { connectionLimitsOf, outletWiringOf } from "./wiring.ts";
export type {
  ConfiguredCar,
  ConfiguredCharger,
  GatewayConfig,
} from "./schema.ts";
export type { AcCharger, DcCharger } from "./charger_schema.ts";
