import { equal } from "node:assert/strict";
import { EVSE_MAILBOX } from "../../../actors/charger/limits.ts";
import { SITE_MAILBOX } from "../../../actors/site/limits.ts";

Deno.test("what the site learns again and again replaces itself, what it is asked does not", () => {
  const { slotOf } = SITE_MAILBOX;
  equal(slotOf({ type: "site.chargerGone", chargerId: "1" }), undefined);
  equal(slotOf({ type: "site.gridFault", good: false }), undefined);
  const reading = { atMonoMs: 0, phaseA: [0, 0, 0], powerW: 0 } as const;
  equal(slotOf({ type: "site.meter", reading }), "site.meter");
});

Deno.test("a stop of an outlet is never replaced, and an allocation is", () => {
  const { slotOf } = EVSE_MAILBOX;
  equal(slotOf({ type: "evse.stop", by: "person", reason: "" }), undefined);
  equal(slotOf({ type: "evse.look" }), "evse.look");
  equal(slotOf({ type: "evse.beat" }), "evse.beat");
});
