/**
 * What a vehicle that wants power must have done, and what its profile must
 * keep to.
 *
 * @module
 */

import type { ProfileEntry } from "../../shared/energy.ts";
import type { PowerDeliveryReq } from "../../generated/iso2.ts";
import type { Iso2ResponseCode } from "../common/messages.ts";
import { profileSteps, violation } from "./charging_profile.ts";
import { evFault } from "./ev_status.ts";
import { isLooping, type Iso2Session } from "./session.ts";

/** A refusal: its code, and why in words. */
export interface Wrong {
  readonly code: Iso2ResponseCode;
  readonly reason: string;
}

/** Why power may not flow yet, if so. */
export function notYet(
  session: Iso2Session,
  { DC_EVPowerDeliveryParameter: dc }: PowerDeliveryReq,
): Wrong | undefined {
  const { state } = session;
  if (
    state !== "PowerDelivery" && state !== "PreCharge" && !isLooping(session)
  ) {
    return {
      code: "FAILED_SequenceError",
      reason: "the vehicle wants power before the outlet is ready for it",
    };
  }
  const fault = evFault(dc?.DC_EVStatus);
  if (fault) return { code: "FAILED_PowerDeliveryNotApplied", reason: fault };
  if (session.selection?.service !== "DC" || session.transferring) {
    return undefined;
  }
  if (dc?.DC_EVStatus.EVReady === false) {
    return {
      code: "FAILED_PowerDeliveryNotApplied",
      reason: "the vehicle wants power without being ready for it",
    };
  }
  if (session.preChargeV === undefined) {
    return {
      code: "FAILED_PowerDeliveryNotApplied",
      reason: "the vehicle wants power and has not asked for pre-charge",
    };
  }
  return undefined;
}

/** The profile the vehicle will keep to; one that sends none follows the schedule itself. */
export function judgeProfile(
  { offer }: Iso2Session,
  { ChargingProfile, SAScheduleTupleID }: PowerDeliveryReq,
): { readonly steps: readonly ProfileEntry[] } | Wrong {
  if (!offer || SAScheduleTupleID !== offer.tupleId) {
    return {
      code: "FAILED_TariffSelectionInvalid",
      reason:
        `the vehicle selected schedule ${SAScheduleTupleID}, which was not offered`,
    };
  }
  if (!ChargingProfile) return { steps: offer.steps };
  const reason = violation(ChargingProfile, offer);
  return reason
    ? { code: "FAILED_ChargingProfileInvalid", reason }
    : { steps: profileSteps(ChargingProfile, offer) };
}
