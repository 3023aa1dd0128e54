import { answer, enter, failed } from "../../shared/secc/session.ts";
import type { StationView } from "../../shared/secc/types.ts";
import { refusal } from "./refusals.ts";
import type { DinHandle } from "./session.ts";
import { evseStatus } from "./status.ts";

/** ServiceID of charging, the only service offered. */
export const CHARGE_SERVICE_ID = 1;

/** The connector of -20's DC service that is not the usual one (CCS). */
const CORE_CONNECTOR = 1;

/**
 * ServiceDiscovery: one charging service, paid by external means
 * (DIN SPEC 70121 clause 9.4.1.3). DIN has neither AC nor contracts here.
 */
export const handleServiceDiscovery: DinHandle<"ServiceDiscoveryReq"> = (
  session,
  _request,
  env,
) => {
  const { station } = env;
  const missing = missingAt(station);
  if (missing !== undefined) {
    const status = evseStatus(session, station);
    const value = refusal("ServiceDiscoveryReq", {
      code: "FAILED",
      status,
    });
    return failed(session, value, missing);
  }
  return answer(enter(session, "ServicePaymentSelection"), {
    ResponseCode: "OK",
    PaymentOptions: { PaymentOption: ["ExternalPayment"] },
    ChargeService: {
      ServiceTag: {
        ServiceID: CHARGE_SERVICE_ID,
        ServiceCategory: "EVCharging",
      },
      FreeService: false,
      EnergyTransferType: transferType(station),
    },
  });
};

function missingAt({ dc, payment }: StationView): string | undefined {
  if (!dc) return "the outlet has no DC, and DIN 70121 has nothing else";
  if (payment && !payment.includes("eim")) {
    return "the outlet takes contracts only, which DIN 70121 does not have here";
  }
  return undefined;
}

/** EnergyTransferType of the outlet's connector; DIN allows these two (V2G-DC-397). */
export function transferType(
  { services }: StationView,
): "DC_core" | "DC_extended" {
  const dc = services.find(({ service }) => service.startsWith("DC"));
  return dc?.connector === CORE_CONNECTOR ? "DC_core" : "DC_extended";
}
