/**
 * What no single key can tell: values that are impossible together.
 *
 * @module
 */

import { connection, hardware } from "./hardware_checks.ts";
import { ordered, type Problem, twice, within } from "./problem.ts";
import type {
  ConfiguredCar,
  ConfiguredCharger,
  GatewayConfig,
} from "./schema.ts";

/** Values that contradict each other. */
export function contradictions(config: GatewayConfig): Problem[] {
  return [
    ...connection(config),
    ...security(config),
    ...twice(["protocols"], config.protocols),
    ...twice(["security", "groups"], config.security.groups),
    ...config.chargers.flatMap((charger, at) =>
      within(["chargers", at], [
        ...limits(charger),
        ...hardware(charger),
        ...offers(charger),
        ...basics(charger),
        ...twins(config.chargers, at),
      ])
    ),
    ...config.virtualCars.flatMap((car, at) =>
      within(["virtualCars", at], driving(car, config.chargers))
    ),
  ];
}

function security(
  { protocols, security: { tls, allowPlain, groups } }: GatewayConfig,
) {
  const problems: Problem[] = [];
  if (protocols.length === 0) {
    problems.push({
      path: ["protocols"],
      text: "is empty; speak at least one",
    });
  }
  if (tls === "off" && !allowPlain && protocols.includes("iso20")) {
    problems.push({
      path: ["security", "tls"],
      text:
        "is off, but iso20 needs TLS; write required or preferred, or leave iso20 out of protocols, or also security.allowPlain: true",
    });
  }
  if (tls !== "off" && groups.length === 0) {
    problems.push({
      path: ["security", "groups"],
      text: "is empty; TLS needs at least one key exchange group",
    });
  }
  return problems;
}

function limits(charger: ConfiguredCharger): Problem[] {
  const problems = [
    ...ordered(charger, "minChargeW", "maxChargeW"),
    ...ordered(charger, "minDischargeW", "maxDischargeW"),
  ];
  if (charger.kind === "dc") {
    problems.push(...ordered(charger, "minV", "maxV"));
  }
  return problems;
}

function offers(charger: ConfiguredCharger): Problem[] {
  const problems: Problem[] = [];
  const { kind, services, controlModes, maxDischargeW } = charger;
  if (services.length === 0) {
    problems.push({ path: ["services"], text: "is empty; offer at least one" });
  }
  if (controlModes.length === 0) {
    problems.push({
      path: ["controlModes"],
      text: "is empty; offer dynamic, scheduled or both",
    });
  }
  services.forEach((service, at) => {
    if (!service.toLowerCase().startsWith(kind)) {
      problems.push({
        path: ["services", at],
        text: `is ${service}, which an outlet of kind ${kind} cannot give`,
      });
    }
    if (service.endsWith("_BPT") && maxDischargeW === 0) {
      problems.push({
        path: ["services", at],
        text:
          `is ${service}, bidirectional, but maxDischargeW is 0; raise that or leave ${service} out`,
      });
    }
  });
  return [
    ...problems,
    ...twice(["services"], services),
    ...twice(["controlModes"], controlModes),
  ];
}

/** Least current of a duty cycle (IEC 61851-1), amperes a phase. */
const BASIC_LEAST_A = 6;

/** Basic charging below the least current would never give power. */
function basics(charger: ConfiguredCharger): Problem[] {
  if (charger.kind !== "ac" || charger.fallback === "none") return [];
  const least = BASIC_LEAST_A * charger.phases * charger.nominalV;
  return charger.maxChargeW >= least ? [] : [{
    path: ["fallback"],
    text:
      `is basic, but maxChargeW (${charger.maxChargeW}) is below the least current of it, 6 A on each phase: ${least} W`,
  }];
}

/** Earlier chargers that have the same name or the same place. */
function twins(chargers: readonly ConfiguredCharger[], at: number): Problem[] {
  const own = chargers[at];
  if (own === undefined) return [];
  const problems: Problem[] = [];
  const earlier = chargers.slice(0, at);
  if (earlier.some(({ id }) => id === own.id)) {
    problems.push({
      path: ["id"],
      text: `is "${own.id}", as of an earlier charger; each needs its own`,
    });
  }
  const same = earlier.find((other) =>
    other.interface === own.interface && other.sdpPort === own.sdpPort
  );
  if (same !== undefined) {
    problems.push({
      path: ["sdpPort"],
      text:
        `is ${own.sdpPort} on interface ${own.interface}, as of charger "${same.id}"; give each its own interface or port`,
    });
  }
  return problems;
}

function driving(
  car: ConfiguredCar,
  chargers: readonly ConfiguredCharger[],
): Problem[] {
  const charger = chargers.find(({ id }) => id === car.charger);
  if (charger === undefined) {
    const known = chargers.map(({ id }) => `"${id}"`).join(", ");
    return [{
      path: ["charger"],
      text: `is "${car.charger}", which is no charger; there ${
        known === "" ? "is none" : `are ${known}`
      }`,
    }];
  }
  const problems = [...ordered(car, "minSoc", "targetSoc"), ...speaks(car)];
  if (charger.devices.kind !== "simulated") {
    problems.push({
      path: ["charger"],
      text:
        `is "${charger.id}", whose devices are ${charger.devices.kind}; a virtual car needs simulated ones`,
    });
  }
  if (!charger.services.includes(car.service)) {
    problems.push({
      path: ["service"],
      text: `is ${car.service}, but charger "${charger.id}" offers ${
        charger.services.join(", ")
      }`,
    });
  }
  if (!charger.controlModes.includes(car.controlMode)) {
    problems.push({
      path: ["controlMode"],
      text: `is ${car.controlMode}, but charger "${charger.id}" offers ${
        charger.controlModes.join(", ")
      }`,
    });
  }
  return problems;
}

/** What a protocol does not know. */
function speaks(car: ConfiguredCar): Problem[] {
  const { protocol, service, controlMode, auth } = car;
  if (protocol === "iso20") return [];
  const problems: Problem[] = [];
  const no = (path: string, text: string) =>
    problems.push({ path: [path], text });
  if (service.endsWith("_BPT")) {
    no(
      "service",
      `is ${service}, which ${protocol} does not know; write AC or DC`,
    );
  }
  if (controlMode !== "scheduled") {
    no(
      "controlMode",
      `is ${controlMode}, but ${protocol} knows scheduled only`,
    );
  }
  if (protocol !== "din") return problems;
  if (!service.startsWith("DC")) {
    no("service", `is ${service}, but din knows DC only`);
  }
  if (auth === "pnc") {
    no("auth", "is pnc, but din knows eim only");
  }
  return problems;
}
