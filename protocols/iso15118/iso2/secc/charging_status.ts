import { physical } from "../../shared/physical.ts";
import { answer, failed, loopTime } from "../../shared/secc/session.ts";
import type { Command } from "../../shared/secc/types.ts";
import { acLine, allowedA } from "./ac_line.ts";
import { evseIdOf } from "./evse_id.ts";
import { metered } from "./meter.ts";
import { withDevices } from "./device_state.ts";
import { refusal } from "./refusals.ts";
import type { Handle } from "./session.ts";
import { acStatus } from "./status.ts";

/** ChargingStatus: the AC loop; what each phase may carry goes out. */
export const handleChargingStatus: Handle<"ChargingStatusReq"> = (
  session,
  _request,
  env,
) => {
  const { station } = env;
  const { selection, offer } = session;
  if (!station.ac || !selection || !offer) {
    return failed(
      session,
      withDevices(
        refusal("ChargingStatusReq", session, "FAILED"),
        session,
        station,
      ),
      "the outlet has no AC any more",
    );
  }
  const vehicle = session.vehicle &&
    { ...session.vehicle, ...loopTime(session, env.nowMs) };
  const heard = {
    ...session,
    loopedMs: env.nowMs,
    ...(vehicle ? { vehicle } : {}),
  };
  const meter = metered(heard, env);
  const line = acLine(station.ac, selection.mode);
  // Even without news: the outlet is to know that the vehicle is there.
  const effects: Command[] = vehicle ? [{ type: "evse.vehicle", vehicle }] : [];
  return answer(meter.session, {
    ResponseCode: "OK",
    EVSEID: evseIdOf(station),
    SAScheduleTupleID: offer.tupleId,
    EVSEMaxCurrent: physical(allowedA(line, station), "A", "down"),
    ...meter.fields,
    AC_EVSEStatus: acStatus(session, env),
  }, effects);
};
