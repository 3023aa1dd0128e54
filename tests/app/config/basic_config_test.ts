import assert from "node:assert/strict";
import { loadConfig, printConfig } from "../../../app/config/mod.ts";

function problems(charger: string): string[] {
  const loaded = loadConfig(`chargers: [{ ${charger} }]`);
  return loaded.ok ? [] : loaded.problems;
}

Deno.test("`loadConfig()` has basic charging and autocharge off by default", () => {
  const loaded = loadConfig("chargers: [{ kind: ac }, { kind: dc }]");
  assert.ok(loaded.ok);
  const [ac, dc] = loaded.config.chargers;
  assert.ok(ac?.kind === "ac" && ac.fallback === "none");
  assert.deepEqual([ac.autocharge, dc?.autocharge], [false, false]);
  assert.ok(!("fallback" in dc!), "a DC outlet has nothing to fall back to");
});

Deno.test("`printConfig()` says what autocharge means, and is read back", () => {
  const id = "00112233445566778899aabbccddeeff";
  const loaded = loadConfig(
    `chargers: [{ kind: ac, fallback: basic, autocharge: { ids: ["${id}"] } }]`,
  );
  assert.ok(loaded.ok, JSON.stringify(loaded));
  const printed = printConfig(loaded.config);
  assert.match(printed.replaceAll(/\n\s*# ?/g, " "), /is the MAC address/);
  assert.deepEqual(loadConfig(printed), loaded);
});

for (
  const [charger, words] of [
    [
      "kind: dc, fallback: basic",
      /fallback is no key for an outlet of kind dc/,
    ],
    [
      "kind: ac, fallback: basic, maxChargeW: 4000, minChargeW: 1000",
      /fallback is basic, but maxChargeW \(4000\) is below .* 4140 W/,
    ],
    ["kind: ac, fallback: yes", /fallback is .*; it takes none or basic/],
    ["kind: ac, fallbackAfterS: 5", /fallbackAfterS is 5; it takes/],
    [
      'kind: ac, autocharge: { ids: ["02:A1:B2:C3:D4:E5"] }',
      /autocharge.ids\[0\] is a text of 17 characters; it takes/,
    ],
    ["kind: ac, autocharge: true", /autocharge is true; it takes false or/],
  ] as const
) {
  Deno.test(`\`loadConfig()\` refuses { ${charger} }`, () => {
    assert.match(problems(charger).join("\n"), words);
  });
}
