/** A second request of the main stream while the first one is not answered. */

import assert from "node:assert/strict";
import { meet } from "../cars/_meet.ts";
import type { CarWish } from "../cars/scripted_car.ts";
import { world } from "./_world.ts";

const KINDS: readonly CarWish[] = [
  { protocol: "iso20", service: "DC", controlMode: "dynamic" },
  { protocol: "iso20", service: "AC", controlMode: "scheduled" },
  { protocol: "iso2", service: "DC" },
  { protocol: "iso2", service: "AC" },
  { protocol: "din", service: "DC" },
];

/** So long after the request; the stage has not stopped by then, ms. */
const AFTER_MS = 10;

for (const kind of KINDS) {
  const name = Object.values(kind).join(" ");
  Deno.test(`a second request before the answer ends the session: ${name}`, async () => {
    const w = world({ seed: 1, cars: [] });
    const isDc = kind.service.startsWith("DC");
    let isLast = false;
    const m = await meet(w, isDc ? "1" : "2", {
      ...kind,
      loop: (turn) => turn < 20 ? {} : "stop",
      before({ root }) {
        // Power flows: the station answers once it has stopped.
        isLast = root === "PowerDeliveryReq" && m.peak.mostW > 1_000;
        return undefined;
      },
    });
    const { car } = m.link;
    const write = car.write.bind(car);
    car.write = async (bytes) => {
      await write(bytes);
      if (!isLast) return;
      const again = bytes.slice();
      w.clock.setTimeout(() => void write(again).catch(() => {}), AFTER_MS);
    };
    await m.runUntil(() => isLast, 60_000, "the end of the transfer");
    await m.run(20_000);
    const [record] = w.records.list();
    assert.equal(
      record?.reason,
      "PowerDeliveryReq came before the answer to PowerDeliveryReq",
    );
    assert.equal(record?.how, "failed");
    assert.equal(m.truth().closed, false);
    assert.equal(m.truth().powerW, 0);
    assert.equal(w.system.get(`session:${m.chargerId}`), undefined);
    await w.system.stop();
  });
}
