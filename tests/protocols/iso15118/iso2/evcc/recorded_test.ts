import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadSet } from "../../../../../protocols/iso15118/shared/sets.ts";
import type { AnyMessage } from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import {
  advanceIso2,
  type Iso2Step,
  startIso2CarSession,
} from "../../../../../protocols/iso15118/iso2/evcc/mod.ts";
import { simulated, testWith } from "../../../../_shared.ts";
import { evccid, makeCar, viewOf } from "./_drive.ts";
import { contractCar } from "./_contract.ts";

const iso2 = await loadSet("iso2");

interface Line {
  dir: string;
  payloadType: string;
  msg: string;
  hex: string;
}

interface Recorded {
  readonly name: string;
  readonly message: AnyMessage;
}

function responsesOf(file: string): Recorded[] {
  const lines: Line[] = gunzipSync(readFileSync(file)).toString().trim()
    .split("\n").map((line) => JSON.parse(line));
  return lines.flatMap(({ dir, payloadType, msg, hex }) => {
    if (dir !== "secc>ev" || payloadType !== "0x8001") return [];
    if (msg === "supportedAppProtocolRes") return [];
    const decoded = iso2.decode(Uint8Array.fromHex(hex.slice(16)));
    assert.ok(decoded.ok, hex);
    return [{ name: msg, message: decoded.message }];
  });
}

interface Case {
  readonly name: string;
  readonly pnc?: "contract" | "install";
  /** What ends the recorded loop; the driver where the station does not. */
  readonly ends: RegExp;
  readonly how?: "terminated" | "paused" | "failed";
  readonly wish?: "stop" | "pause";
}

const BY_DRIVER = /^the (driver stopped|car asked for a pause)/;
const BY_STATION = /^the station asked to stop charging$/;

const CASES: readonly Case[] = [
  { name: "iso2_ac_eim", ends: BY_DRIVER },
  { name: "iso2_ac_eim_tls", ends: BY_DRIVER },
  { name: "iso2_ac_eim_tls13", ends: BY_DRIVER },
  { name: "iso2_dc_eim", ends: BY_DRIVER },
  { name: "iso2_dc_eim_tls", ends: BY_DRIVER },
  { name: "iso2_ac_pnc_tls", pnc: "contract", ends: BY_DRIVER },
  { name: "iso2_dc_pnc_tls", pnc: "contract", ends: BY_DRIVER },
  { name: "iso2_ac_pnc_certinstall_tls", pnc: "install", ends: BY_DRIVER },
  { name: "x_iso2_ac_ongoing", ends: BY_DRIVER },
  {
    name: "x_iso2_ac_pause",
    ends: BY_DRIVER,
    how: "paused",
    wish: "pause",
  },
  { name: "x_iso2_ac_reneg", ends: BY_DRIVER },
  { name: "x_iso2_dc_reneg", ends: BY_DRIVER },
  { name: "x_iso2_ac_stop", ends: BY_STATION },
  { name: "x_iso2_dc_stop", ends: BY_STATION },
  { name: "x_iso2_ac_pnc_receipt_tls", pnc: "contract", ends: BY_DRIVER },
];

const AFTER_LOOP = /^(PowerDelivery|WeldingDetection|SessionStop)Res$/;
const LOOP = /^(ChargingStatus|CurrentDemand|MeteringReceipt)Res$/;

for (const { name, pnc, ends, how = "terminated", wish = "stop" } of CASES) {
  const title =
    `\`advanceIso2()\` goes through the recorded answers of ${name}`;
  testWith(simulated(name), title, (file) => {
    const recorded = responsesOf(file);
    const queue = [...recorded];
    const used = new Set<Recorded>();
    const car = makeCar();
    let nowMs = 1_795_219_301_000;
    const env = () => ({
      nowMs,
      random: (n: number) => new Uint8Array(n),
      car: viewOf(
        car,
        [name.includes("_ac_") ? "AC" : "DC"],
        // The recorded car stopped on its own when the loop was over.
        queue.every((r) => !LOOP.test(r.name))
          ? { id: 1, kind: wish }
          : undefined,
      ),
      ...(pnc &&
        { pnc: contractCar(pnc === "install" ? "install" : undefined) }),
    });
    let step: Iso2Step = advanceIso2(
      startIso2CarSession({
        evccid: evccid(),
        // The recorded station has no outlet behind it: 40 V at most, 1 V shown.
        habits: { takesAnyVoltage: true },
      }),
      "begin",
      env(),
    );
    for (let turn = 0; turn < 500 && step.kind === "request"; turn++) {
      for (const effect of step.effects) car.obey(effect);
      nowMs += (step.afterMs ?? 0) + 10;
      const root = step.request.name.replace(/Req$/, "Res");
      const at = queue.findIndex((r) => r.name === root);
      const next = queue[at];
      assert.ok(next, `${root} was recorded`);
      const more = queue.filter((r) => r.name === root).length > 1;
      // The last of its kind is kept, for a car that asks once more.
      if (more || LOOP.test(root)) queue.splice(at, 1);
      used.add(next);
      step = advanceIso2(step.session, next.message, env());
    }
    assert.ok(step.kind === "end");
    assert.match(step.reason, ends);
    assert.equal(step.how, how);
    const unused = recorded.filter((r) => !used.has(r))
      .map((r) => r.name).filter((n) =>
        !AFTER_LOOP.test(n) && n !== "PreChargeRes"
      );
    assert.deepEqual(unused, []);
  });
}

const RECEIPT = "x_iso2_dc_pnc_receipt_tls";
const GIVES =
  `\`advanceIso2()\` gives the receipt that ${RECEIPT} asks for and never got`;
testWith(simulated(RECEIPT), GIVES, (file) => {
  const queue = responsesOf(file);
  const car = makeCar();
  const pnc = contractCar();
  const env = () => ({
    nowMs: 1_795_219_301_000,
    random: (n: number) => new Uint8Array(n),
    car: viewOf(car, ["DC"]),
    pnc,
  });
  const habits = { takesAnyVoltage: true };
  const session = startIso2CarSession({ evccid: evccid(), habits });
  let step: Iso2Step = advanceIso2(session, "begin", env());
  while (
    step.kind === "request" && step.request.name !== "MeteringReceiptReq"
  ) {
    for (const effect of step.effects) car.obey(effect);
    const root = step.request.name.replace(/Req$/, "Res");
    const next = queue[queue.findIndex((r) => r.name === root)];
    assert.ok(next, `${root} was recorded`);
    queue.splice(queue.indexOf(next), 1);
    step = advanceIso2(step.session, next.message, env());
  }
  assert.ok(step.kind === "request");
  assert.ok(step.request.value.Header.Signature);
  assert.equal(pnc.signed.at(-1)?.root, "MeteringReceiptReq");
});
