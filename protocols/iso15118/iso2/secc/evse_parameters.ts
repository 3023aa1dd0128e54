import { physical } from "../../shared/physical.ts";
import type { ChargeParameterDiscoveryRes } from "../../generated/iso2.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import { acLine, amperes } from "./ac_line.ts";
import { mostPowerW } from "./schedules.ts";
import type { Iso2Session, Offer } from "./session.ts";
import { acStatus, dcStatus } from "./status.ts";

/** Peak-to-peak, as IEC 61851-23 allows at low frequencies. */
const RIPPLE_A = 1.5;

/**
 * The outlet's limits over the schedule offered, or its own while there is
 * none yet. What the site allows at a moment is for the loop: it may allow
 * nothing before the vehicle has told about itself.
 */
export function evseParameters(
  session: Iso2Session,
  env: SeccEnv,
  offered?: Offer,
): Pick<
  ChargeParameterDiscoveryRes,
  "AC_EVSEChargeParameter" | "DC_EVSEChargeParameter"
> {
  const { ac, dc } = env.station;
  const most = mostPowerW(session, env.station);
  const maxW = offered
    ? Math.max(...offered.steps.map(({ powerW }) => powerW))
    : most;
  if (session.selection?.service === "AC" && ac) {
    const line = acLine(ac, session.selection.mode);
    return {
      AC_EVSEChargeParameter: {
        AC_EVSEStatus: acStatus(session, env),
        EVSENominalVoltage: physical(Math.round(line.phaseV), "V"),
        EVSEMaxCurrent: physical(amperes(line, maxW), "A", "down"),
      },
    };
  }
  if (!dc) return {};
  const maxA = maxW > 0 ? dc.maxChargeA : 0;
  return {
    DC_EVSEChargeParameter: {
      DC_EVSEStatus: dcStatus(session, env),
      EVSEMaximumCurrentLimit: physical(maxA, "A", "down"),
      EVSEMaximumPowerLimit: physical(maxW, "W", "down"),
      EVSEMaximumVoltageLimit: physical(dc.maxV, "V", "down"),
      EVSEMinimumCurrentLimit: physical(
        Math.min(dc.minChargeA, maxA),
        "A",
        "up",
      ),
      EVSEMinimumVoltageLimit: physical(dc.minV, "V", "up"),
      EVSEPeakCurrentRipple: physical(RIPPLE_A, "A"),
    },
  };
}
