import { equal, match } from "node:assert/strict";
import type {
  AC_EVChargeParameter,
  AC_EVSEChargeParameter,
  DC_EVChargeParameter,
} from "../../../../../protocols/iso15118/generated/iso2.ts";
import { pv, reach, say } from "./_car.ts";
import { answerTo } from "./_drive.ts";
import { envOf } from "./_station.ts";

const ac = (change: Partial<AC_EVChargeParameter>) =>
  answerTo(reach("ChargeParameterDiscovery", "AC"), say.ac(change), envOf());
const dc = (change: Partial<DC_EVChargeParameter>) =>
  answerTo(reach("ChargeParameterDiscovery", "DC"), say.dc(change), envOf());

for (
  const [what, answered] of [
    ["EVMaxCurrent -16", () => ac({ EVMaxCurrent: pv(-16, "A") })],
    [
      "EVMinCurrent above EVMaxCurrent",
      () => ac({ EVMaxCurrent: pv(10, "A"), EVMinCurrent: pv(13, "A") }),
    ],
    [
      "EVMaximumCurrentLimit -100",
      () => dc({ EVMaximumCurrentLimit: pv(-100, "A") }),
    ],
    ["EVMaximumPowerLimit -1", () => dc({ EVMaximumPowerLimit: pv(-1, "W") })],
    [
      "EVMaximumVoltageLimit -400",
      () => dc({ EVMaximumVoltageLimit: pv(-400, "V") }),
    ],
  ] as const
) {
  Deno.test(`charge parameters of -2 that cannot be are FAILED_WrongChargeParameter: ${what}`, () => {
    const { value, outcome } = answered();
    equal(value.ResponseCode, "FAILED_WrongChargeParameter");
    match(outcome.end?.reason ?? "", /the vehicle's/);
  });
}

Deno.test("charge parameters of -2 take an EVMaximumPowerLimit of zero for unknown", () => {
  const { session } = dc({
    EVMaximumPowerLimit: pv(0, "W"),
    EVMaximumCurrentLimit: pv(100, "A"),
    EVMaximumVoltageLimit: pv(450, "V"),
  });
  equal(session.vehicle?.maxChargeW, 45_000);
});

Deno.test("charge parameters of -2 keep to figures that plain data can hold", () => {
  const { session } = dc({
    EVMaximumCurrentLimit: { Multiplier: 3, Unit: "A", Value: 32_767 },
    EVMaximumVoltageLimit: { Multiplier: 3, Unit: "V", Value: 32_767 },
  });
  equal(session.vehicle?.maxChargeW, 1e9);
});

Deno.test("charge parameters of -2 that are refused tell of the residual current device", () => {
  const { value } = answerTo(
    reach("ChargeParameterDiscovery", "AC"),
    say.ac({ EVMaxCurrent: pv(-16, "A") }),
    envOf({ residualCurrent: true }),
  );
  const told = value.AC_EVSEChargeParameter as AC_EVSEChargeParameter;
  equal(told.AC_EVSEStatus.RCD, true);
});
