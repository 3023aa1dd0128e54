import type {
  ChargeParameterDiscoveryReq,
  SalesTariff,
} from "../../generated/iso2.ts";
import type { Signature } from "../../generated/xmldsig.ts";
import {
  answer,
  enter,
  failed,
  ongoing,
  overdue,
} from "../../shared/secc/session.ts";
import type { SeccEnv, VehicleView } from "../../shared/secc/types.ts";
import { energyOf } from "../common/energy.ts";
import type { Iso2ResponseCode } from "../common/messages.ts";
import { acLine } from "./ac_line.ts";
import { energyTransferModes } from "./energy_modes.ts";
import { evFault } from "./ev_status.ts";
import { evseParameters } from "./evse_parameters.ts";
import { withDevices } from "./device_state.ts";
import { refusal } from "./refusals.ts";
import { salesTariff } from "./sales_tariff.ts";
import { offerOf, scheduleTuple } from "./schedules.ts";
import type { Handle, Iso2Session, Selection, StepOf } from "./session.ts";
import { acVehicle, dcVehicle } from "./vehicle.ts";

type Answer = StepOf<"ChargeParameterDiscoveryReq">;

/** Id of a SalesTariff that is signed. */
const TARIFF_ELEMENT = "id1";

/**
 * ChargeParameterDiscovery: the limits of both sides and the schedule;
 * Ongoing until the site has an outlook (ISO 15118-2 clause 8.4.3.8).
 */
export const handleChargeParameterDiscovery: Handle<
  "ChargeParameterDiscoveryReq"
> = (before, request, env) => {
  const mode = request.RequestedEnergyTransferMode;
  const service = energyOf(mode);
  const selection: Selection = { service, controlMode: "scheduled", mode };
  const session: Iso2Session = { ...before, selection };
  if (!energyTransferModes(session, env.station).includes(mode)) {
    return fail(
      session,
      env,
      "FAILED_WrongEnergyTransferMode",
      `the vehicle asked for ${mode}, which is not offered`,
    );
  }
  const told = vehicleOf(session, request, env);
  if (typeof told === "string") {
    return fail(session, env, "FAILED_WrongChargeParameter", told);
  }
  const fault = evFault(request.DC_EVChargeParameter?.DC_EVStatus);
  if (fault) return fail(session, env, "FAILED", fault);
  const vehicle: VehicleView = { ...session.vehicle, ...told };
  const heard = { ...session, vehicle };
  // A vehicle that is to leave gets no schedule.
  return env.station.outlook.charge.length === 0 || session.stop
    ? wait(heard, vehicle, env)
    : offer(heard, vehicle, request, env);
};

/** The site has nothing to offer yet. */
function wait(
  session: Iso2Session,
  vehicle: VehicleView,
  env: SeccEnv,
): Answer {
  const { scheduleMs } = session.timeouts;
  if (overdue(session, env.nowMs, scheduleMs)) {
    return fail(
      session,
      env,
      "FAILED",
      `the site had no schedule within ${scheduleMs / 1000} s`,
    );
  }
  return answer(ongoing(session, env.nowMs), {
    ResponseCode: "OK",
    EVSEProcessing: "Ongoing",
    ...evseParameters(session, env),
  }, [{ type: "evse.vehicle", vehicle }]);
}

function offer(
  session: Iso2Session,
  vehicle: VehicleView,
  request: ChargeParameterDiscoveryReq,
  env: SeccEnv,
): Answer {
  const { offer, span, entries } = offerOf(
    session,
    env,
    departureOf(request),
    request.MaxEntriesSAScheduleTuple,
  );
  const { tariff } = env.station;
  const priced = session.services.salesTariff
    ? signed(session, env, (id) => salesTariff(tariff, span, entries, id))
    : {};
  const dc = session.selection?.service === "DC";
  return answer(
    { ...enter(session, dc ? "CableCheck" : "PowerDelivery"), offer },
    {
      ResponseCode: "OK",
      EVSEProcessing: "Finished",
      SAScheduleList: {
        SAScheduleTuple: [scheduleTuple(offer, priced.tariff)],
      },
      ...evseParameters(session, env, offer),
    },
    [{ type: "evse.vehicle", vehicle }],
    priced.signature,
  );
}

function fail(
  session: Iso2Session,
  { station }: SeccEnv,
  code: Iso2ResponseCode,
  reason: string,
): Answer {
  const root = "ChargeParameterDiscoveryReq";
  return failed(
    session,
    withDevices(refusal(root, session, code), session, station),
    reason,
  );
}

function departureOf(request: ChargeParameterDiscoveryReq): number | undefined {
  return (request.AC_EVChargeParameter ?? request.DC_EVChargeParameter)
    ?.DepartureTime;
}

/** The vehicle as it describes itself, or what is wrong with that in words. */
function vehicleOf(
  { selection }: Iso2Session,
  request: ChargeParameterDiscoveryReq,
  { station, nowMs }: SeccEnv,
): VehicleView | string {
  const { AC_EVChargeParameter: ac, DC_EVChargeParameter: dc } = request;
  if (selection?.service === "AC" && ac && station.ac) {
    return acVehicle(ac, acLine(station.ac, selection.mode), nowMs);
  }
  if (selection?.service === "DC" && dc && station.dc) {
    return dcVehicle(dc, station.dc, nowMs);
  }
  return `the vehicle's charge parameters do not belong to ${selection?.mode}`;
}

/**
 * A vehicle with a contract takes signed tariffs only; without a
 * key to sign with it gets none.
 */
function signed(
  { payment }: Iso2Session,
  { pnc }: SeccEnv,
  make: (id: string | undefined) => SalesTariff,
): { tariff?: SalesTariff; signature?: Signature } {
  if (payment !== "Contract") return { tariff: make(undefined) };
  const value = make(TARIFF_ELEMENT);
  const signature = pnc?.sign?.([{ set: "iso2", root: "SalesTariff", value }]);
  return signature ? { tariff: value, signature } : {};
}
