import { deepEqual, equal, ok, throws } from "node:assert/strict";
import {
  measured,
  optionalValueOf,
  physical,
  valueOf,
} from "../../../../../protocols/iso15118/iso2/common/mod.ts";

Deno.test("`physical()` writes exactly what can be written exactly, plain numbers first", () => {
  deepEqual(physical(230, "V"), { Multiplier: 0, Unit: "V", Value: 230 });
  deepEqual(physical(31.5, "A"), { Multiplier: -1, Unit: "A", Value: 315 });
  deepEqual(physical(0.016, "A"), { Multiplier: -3, Unit: "A", Value: 16 });
  deepEqual(physical(150_000, "W"), {
    Multiplier: 1,
    Unit: "W",
    Value: 15_000,
  });
  deepEqual(physical(-20, "A"), { Multiplier: 0, Unit: "A", Value: -20 });
});

Deno.test("`measured()` writes a sensor's noise below zero as zero", () => {
  deepEqual(measured(-0.3, "V"), physical(0, "V"));
  deepEqual(measured(-12, "A"), physical(-12, "A"));
  deepEqual(measured(399.5, "V"), physical(399.5, "V"));
});

Deno.test("`physical()` rounds to the nearest, or down for limits", () => {
  const third = 100 / 3;
  ok(Math.abs(valueOf(physical(third, "A")) - third) < 0.005);
  for (const value of [third, 31.999_96, 12_345.678, 1e6 / 7]) {
    ok(valueOf(physical(value, "W", "down")) <= value);
    ok(valueOf(physical(value, "W", "down")) > value * 0.999);
  }
});

Deno.test("`physical()` clamps what no PhysicalValue holds, and refuses what is no number", () => {
  equal(valueOf(physical(1e9, "W")), 32_767_000);
  equal(valueOf(physical(-1e9, "W")), -32_768_000);
  throws(() => physical(NaN, "W"), RangeError);
  throws(() => physical(Infinity, "W"), RangeError);
});

Deno.test("`physical()` has no negative zero", () => {
  ok(Object.is(physical(-0, "A").Value, 0));
  ok(Object.is(physical(-0.000_01, "A").Value, 0));
});

Deno.test("`valueOf()` reads every multiplier", () => {
  equal(valueOf({ Multiplier: -3, Unit: "A", Value: 32_000 }), 32);
  equal(valueOf({ Multiplier: 3, Unit: "W", Value: 150 }), 150_000);
  equal(optionalValueOf(undefined), undefined);
  equal(optionalValueOf(physical(0, "W")), 0);
});
