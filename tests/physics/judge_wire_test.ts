/** The judge reads raw octets by itself, and imports nothing of the program. */

import assert from "node:assert/strict";
import { loadAnySet } from "../../protocols/iso15118/shared/sets.ts";
import { encodeFrame, PayloadType } from "../../protocols/v2gtp/mod.ts";
import { sources } from "../_sources.ts";
import { hear } from "./judge/meaning.ts";
import { nothingSaid } from "./judge/said.ts";
import { WireReader } from "./judge/wire.ts";

async function frame(
  set: "sap" | "din" | "iso2" | "iso20-dc" | "iso20-common",
  root: string,
  value: unknown,
  payloadType: number = PayloadType.SAP,
): Promise<Uint8Array> {
  const into = new Uint8Array(4_096);
  const octets = (await loadAnySet(set)).encode({ root, value }, into);
  return encodeFrame({ payloadType, payload: into.subarray(0, octets) });
}

async function agree(reader: WireReader, namespace: string): Promise<void> {
  const AppProtocol = [{
    ProtocolNamespace: namespace,
    VersionNumberMajor: 2,
    VersionNumberMinor: 0,
    SchemaID: 7,
    Priority: 1,
  }];
  reader.push(
    "car",
    await frame("sap", "supportedAppProtocolReq", { AppProtocol }),
  );
  reader.push(
    "station",
    await frame("sap", "supportedAppProtocolRes", {
      ResponseCode: "OK_SuccessfulNegotiation",
      SchemaID: 7,
    }),
  );
}

const physical = (Value: number, Unit: string, Multiplier = 0) => ({
  Multiplier,
  Unit,
  Value,
});

Deno.test("the judge imports nothing from actors or drivers, by any way", async () => {
  const imports = new Map(
    (await sources()).map((file) => [file.path, file.imports]),
  );
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of imports.get(path) ?? []) visit(next);
  };
  const own = [...imports.keys()].filter((path) =>
    path.startsWith("tests/physics/judge/")
  );
  assert.ok(own.length > 10);
  own.forEach(visit);
  const wrong = [...seen].filter((path) => /^(actors|drivers)\//.test(path));
  assert.deepEqual(wrong, []);
  const handlers = [...seen].filter((path) =>
    /^protocols\/.*\/(secc|evcc|common)\//.test(path)
  );
  assert.deepEqual(handlers, [], "handlers of protocols are no codecs");
});

for (
  const [set, namespace] of [
    ["din", "urn:din:70121:2012:MsgDef"],
    ["iso2", "urn:iso:15118:2:2013:MsgDef"],
  ] as const
) {
  Deno.test(`the judge reads CurrentDemandReq of ${set} octet by octet`, async () => {
    const reader = new WireReader();
    await agree(reader, namespace);
    const status = {
      EVReady: true,
      EVErrorCode: "NO_ERROR",
      EVRESSSOC: 44,
    };
    const octets = await frame(set, "V2G_Message", {
      Header: { SessionID: "0102030405060708" },
      Body: {
        CurrentDemandReq: {
          DC_EVStatus: status,
          EVTargetCurrent: physical(50, "A"),
          EVMaximumCurrentLimit: physical(60, "A"),
          EVMaximumPowerLimit: physical(0, "W"),
          ChargingComplete: false,
          EVTargetVoltage: physical(45, "V", 1),
        },
      },
    });
    const said = nothingSaid();
    for (const octet of octets) {
      for (const message of reader.push("car", Uint8Array.of(octet))) {
        hear(said, "car", message, 1_000);
      }
    }
    assert.equal(said.family, set);
    assert.equal(said.targetA, 50);
    assert.equal(said.targetV, 450);
    assert.equal(said.maxChargeA, 60);
    assert.equal(said.maxChargeW, undefined, "zero is unknown");
    assert.equal(said.soc, 44);
  });
}

Deno.test("the judge reads DC_ChargeLoopReq of -20, zero volts keep the last ones", async () => {
  const reader = new WireReader();
  await agree(reader, "urn:iso:std:iso:15118:-20:DC");
  const said = nothingSaid();
  const q = (Value: number, Exponent = 0) => ({ Value, Exponent });
  for (const volts of [420, 0]) {
    const octets = await frame("iso20-dc", "DC_ChargeLoopReq", {
      Header: { SessionID: "0102030405060708", TimeStamp: 1_800_000_000 },
      MeterInfoRequested: false,
      EVPresentVoltage: q(400),
      BPT_Scheduled_DC_CLReqControlMode: {
        EVTargetCurrent: q(-25),
        EVTargetVoltage: q(volts),
        EVMaximumChargePower: q(0),
        EVMaximumDischargePower: q(-11, 3),
        EVMaximumDischargeCurrent: q(30),
      },
    }, PayloadType.ISO20_DC);
    for (const message of reader.push("car", octets)) {
      hear(said, "car", message, 1_000);
    }
  }
  assert.equal(said.targetA, -25);
  assert.equal(said.targetV, 420);
  assert.equal(said.maxChargeW, 0, "zero is zero");
  assert.equal(said.maxDischargeW, 11_000, "a magnitude");
  assert.equal(said.dynamic, false);
});

Deno.test("the judge follows a transfer from PowerDelivery to PowerDelivery", () => {
  const said = nothingSaid();
  const say = (by: "car" | "station", name: string, fields = {}) =>
    hear(said, by, { name, fields, family: "iso2" }, 5);
  say("station", "AuthorizationRes", { EVSEProcessing: "Finished" });
  assert.ok(said.identified);
  say("car", "PowerDeliveryReq", { ChargeProgress: "Start" });
  assert.ok(!said.transfer);
  say("station", "PowerDeliveryRes", { ResponseCode: "OK" });
  assert.ok(said.transfer);
  say("station", "CurrentDemandRes", {
    DC_EVSEStatus: { EVSENotification: "StopCharging" },
  });
  assert.equal(said.toldToStopAtMs, 5);
  say("car", "PowerDeliveryReq", { ChargeProgress: "Stop" });
  say("station", "PowerDeliveryRes", { ResponseCode: "OK" });
  assert.ok(!said.transfer);
});
