import assert from "node:assert/strict";
import {
  isUrgent,
  mayDischarge,
  type OwnerBounds,
} from "../../../actors/site/permission.ts";
import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";
import { dc, HOUR, TestSite, told, WALL } from "./_test_site.ts";

const OWNER: OwnerBounds = { allowDischarge: true, minSoc: 20, minEnergyWh: 0 };

function reportOf(vehicle: Partial<VehicleView> | undefined) {
  const car = dc("1", { maxChargeW: 11_000 });
  const known = vehicle ? told(car, vehicle) : { ...car, vehicle: undefined };
  return new TestSite([known]).report(known);
}

const REFUSALS: [
  name: string,
  vehicle: Partial<VehicleView> | undefined,
  owner: OwnerBounds,
  why: RegExp,
][] = [
  ["an unknown car", undefined, OWNER, /nothing is known/],
  ["a car below the owner's bound", { presentSoc: 19 }, OWNER, /19 %, and 20/],
  ["a car at the owner's bound", { presentSoc: 20 }, OWNER, /20 %, and 20/],
  [
    "a car below its own bound",
    { presentSoc: 30, minSoc: 35 },
    OWNER,
    /30 %, and 35 %/,
  ],
  [
    "an owner's energy",
    { minEnergyWh: -500 },
    { allowDischarge: true, minSoc: 0, minEnergyWh: 900 },
    /only 0.5 kWh .* 0.9 kWh/,
  ],
  ["a small need", { minEnergyWh: 19.5 }, OWNER, /still needs 20 Wh/],
];

for (const [name, vehicle, owner, why] of REFUSALS) {
  Deno.test(`\`mayDischarge()\` refuses ${name}, and says so`, () => {
    const verdict = mayDischarge(reportOf(vehicle), owner, WALL);
    assert.equal(verdict.allowed, false);
    assert.match(verdict.why, why);
  });
}

Deno.test("`mayDischarge()` allows a car above every bound", () => {
  const report = reportOf({ presentSoc: 20.5, minEnergyWh: -500 });
  const owner = { allowDischarge: true, minSoc: 20, minEnergyWh: 500 };
  assert.equal(mayDischarge(report, owner, WALL).allowed, true);
});

Deno.test("`isUrgent()` only where full power just reaches the target", () => {
  const at = (targetEnergyWh: number, hours: number) =>
    isUrgent(
      reportOf({
        maxChargeW: 11_000,
        targetEnergyWh,
        departureMs: WALL + hours * HOUR,
      }),
      WALL,
    );
  assert.equal(at(10_500, 1), true);
  assert.equal(at(5_000, 1), false, "there is time");
  assert.equal(at(20_000, 1), false, "cannot be reached any more");
  assert.equal(at(10_500, -1), false, "gone already");
});
