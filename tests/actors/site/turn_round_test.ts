import assert from "node:assert/strict";
import { ac, dc, TestSite, told, wish } from "./_test_site.ts";

const BIDIRECTIONAL = {
  service: "AC_BPT",
  maxChargeW: 11_000,
  maxDischargeW: 11_000,
  presentSoc: 60,
  minEnergyWh: -20_000,
} as const;

Deno.test("cars that are asked to give keep the shares they were asked for, while they turn round", () => {
  for (const lagS of [1, 3]) {
    const testSite = new TestSite([
      dc("1", { lagS: 1 }),
      told(
        { ...ac("2", { lagS }), maxChargeW: 11_000, maxDischargeW: 11_000 },
        BIDIRECTIONAL,
      ),
    ]);
    testSite.run(30);
    assert.ok(testSite.targets().every((watts) => watts > 9_000));
    testSite.core.request(wish("evening", -14_000), testSite.now());
    for (let second = 1; second <= 8; second++) {
      testSite.run(1);
      const [a = 0, b = 0] = testSite.targets();
      const where = `second ${second}, following after ${lagS} s: ${a}, ${b}`;
      assert.ok(Math.abs(a + b + 14_000) < 1, where);
      assert.ok(Math.abs(a - b) < 1_500, where);
    }
  }
});
