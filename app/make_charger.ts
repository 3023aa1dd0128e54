/**
 * One charger by its configuration, with what all chargers of a gateway share.
 *
 * @module
 */

import type { TwinOutlet } from "../drivers/testbench/mod.ts";
import { PROTOCOLS } from "../protocols/iso15118/sap/mod.ts";
import {
  type Authorisation,
  Autocharge,
  type Charger,
  charger,
  type ChargerParts,
  LocalList,
  sessionNumbers,
} from "../actors/charger/mod.ts";
import { ACCOUNT } from "../actors/control/messages.ts";
import type { Kernel } from "../actors/kernel/mod.ts";
import { RECORDS } from "../actors/records/mod.ts";
import { seccSession } from "../actors/session/secc.ts";
import { ShadowCar } from "../drivers/testbench/mod.ts";
import type { ConfiguredCharger, GatewayConfig } from "./config/mod.ts";
import type { Hardware } from "./hardware.ts";
import { offerOf, servicesOf } from "./offers.ts";
import type { Surroundings } from "./surroundings.ts";

/** A charger with what a simulation may do to it. */
export interface AssembledCharger extends Charger {
  readonly hardware: Hardware;
  /** The simulated outlet in this thread. */
  readonly outlet: TwinOutlet;
}

/** Gives what makes one charger of this gateway, over its own hardware. */
export function chargerMaker(
  config: GatewayConfig,
  around: Surroundings,
  clockFault: () => string | undefined,
): (each: ConfiguredCharger, own: Hardware) => AssembledCharger {
  const { timeouts, security, protocols, plugAndCharge } = config;
  const contracts = around.plugAndCharge;
  const sessionLogic = seccSession({
    timeouts,
    protocols: PROTOCOLS.filter(({ family }) => protocols.includes(family)),
    allowPlain: security.allowPlain,
    ...(plugAndCharge.receiptEveryS > 0 && {
      receiptEveryMs: plugAndCharge.receiptEveryS * 1000,
    }),
    ...(contracts && { pnc: contracts.station }),
    services: servicesOf(config.services),
    ...(contracts?.certificates && { certificates: contracts.certificates }),
  });
  const common = {
    sessionLogic,
    numbers: sessionNumbers(around.sessions?.recalled.lastNumber),
    subscribers: [ACCOUNT, RECORDS],
    clockFault,
    ...(around.times && { times: around.times }),
  };
  return (each, own) => {
    const sdp = around.listener?.(each);
    const { socket } = own;
    const made = charger(each.id, {
      ...common,
      loop: own.loop,
      meterId: own.meterId,
      cable: each.cable,
      ...(each.kind === "ac" && { phaseMaxA: each.maxA }),
      gridReturnMs: randomMs(around.kernel, config.site.gridReturnS),
      ...(socket && { farCar: new ShadowCar(socket) }),
      station: {
        ...offerOf(each, config.tariff),
        payment: contracts ? ["eim", "pnc"] : ["eim"],
        certificateService: contracts?.certificates !== undefined,
      },
      authorisation: authorisationOf(each, around),
      ...exceptionsOf(each, around),
      ...(sdp && { sdp }),
      onTurn: (turn) => around.onTurn?.(each.id, turn),
    });
    return {
      ...made,
      hardware: own,
      get outlet() {
        if (own.twin) return own.twin;
        throw new Error(
          `the outlet of charger ${each.id} is not in this thread`,
        );
      },
    };
  };
}

/** A random part of `seconds`, ms. */
function randomMs({ random }: Kernel, seconds: number): number {
  const [octet = 0] = random(1);
  return seconds * 1000 * octet / 255;
}

/** Who may charge: somebody else to ask, where there is one, else the list. */
function authorisationOf(
  { authorisation, id }: ConfiguredCharger,
  { authoriser, autocharge }: Surroundings,
): Authorisation {
  const { kind, external, contracts } = authorisation;
  if (kind === "free") return { kind };
  const list = new LocalList({
    external,
    ...(contracts !== "any" && { contracts }),
    ...(autocharge && { key: autocharge.key }),
  });
  return {
    kind: "ask",
    authoriser: (clock) => authoriser?.(id, clock) ?? list,
  };
}

/** Basic charging and autocharge, where they are configured. */
function exceptionsOf(
  each: ConfiguredCharger,
  { autocharge: known }: Surroundings,
): Pick<ChargerParts, "basic" | "autocharge"> {
  const { autocharge } = each;
  return {
    ...(each.kind === "ac" && each.fallback === "basic" && {
      basic: {
        afterMs: each.fallbackAfterS * 1000,
        ventilated: each.ventilated,
      },
    }),
    ...(autocharge !== false && known && {
      autocharge: new Autocharge({ ...known, ids: autocharge.ids }),
    }),
  };
}
