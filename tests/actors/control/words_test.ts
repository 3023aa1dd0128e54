import assert from "node:assert/strict";
import { energyInWords } from "../../../actors/control/words.ts";

Deno.test("energy is told alike from a register and from the whole watt-hours of an interface", () => {
  assert.equal(energyInWords(124.539, 0.2), energyInWords(125, 0));
});
