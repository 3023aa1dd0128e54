import { Random } from "../../../../_random.ts";
import assert from "node:assert/strict";
import {
  advance,
  advanceSide,
  type AnyMessage,
  type CarRequest,
  type CarSideRequest,
  type CarSideStep,
  type CarStep,
  startCarSession,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import { backendAnswer, TestCar } from "../_pnc.ts";
import { evccid, makeCar, START_MS, viewOf } from "./_drive.ts";
import { answer, type Double, SESSION } from "./_station.ts";

function random(seed: number): () => number {
  const source = new Random(seed);
  return () => source.next();
}

/** Bends numbers, empties lists, drops what is optional: schema-valid in type. */
function bend(value: unknown, next: () => number): void {
  if (Array.isArray(value)) {
    if (value.length > 1 && next() < 0.1) value.length = 1;
    for (const item of value) bend(item, next);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const fields = value as Record<string, unknown>;
      if (key === "ResponseCode" && next() < 0.03) {
        fields[key] = "WARNING_StandbyNotAllowed";
      } else if (key === "EVSEProcessing" && next() < 0.3) {
        fields[key] = "Ongoing";
      } else if (
        /Mode$|EVSEStatus|DischargingSchedule/.test(key) && next() < 0.05
      ) {
        delete fields[key];
      } else if (
        typeof inner === "number" && key !== "TimeStamp" && next() < 0.1
      ) {
        fields[key] = key === "Exponent"
          ? Math.floor(next() * 256) - 128
          : Math.floor(next() * 65_536) - (key === "Value" ? 32_768 : 0);
      } else bend(inner, next);
    }
  }
}

Deno.test("`advance()` never throws and always ends or asks, for 400 seeds of weird stations", () => {
  const ends = new Map<string, number>();
  for (let seed = 1; seed <= 400; seed++) {
    const next = random(seed);
    const station: Double = {
      service: (["AC", "DC", "AC_BPT", "DC_BPT"] as const)[seed % 4] ?? "AC",
      mode: seed % 8 < 4 ? "scheduled" : "dynamic",
      voltageV: 0,
      anchorS: START_MS / 1000,
      acTargetW: 5_000,
    };
    const car = makeCar(5 + next() * 94);
    let nowMs = START_MS;
    const env = () => ({
      nowMs,
      random: (n: number) => new Uint8Array(n),
      car: viewOf(
        car,
        station,
        nowMs > START_MS + 60_000
          ? { id: 1, kind: "stop" as const }
          : undefined,
      ),
    });
    let step: CarStep = advance(
      startCarSession({ evccid: evccid() }),
      "begin",
      env(),
    );
    for (let turn = 0; turn < 600 && step.kind === "request"; turn++) {
      for (const effect of step.effects) car.obey(effect);
      nowMs += (step.afterMs ?? 10) * (1 + Math.floor(next() * 4));
      const response: AnyMessage = next() < 0.005
        ? { root: "SupportedAppProtocolRes", value: {} }
        : answer(step.request, station);
      bend(response.value, next);
      assert.ok(step.timeoutMs > 0, `seed ${seed}`);
      step = advance(step.session, response, env());
    }
    if (step.kind === "end") {
      ends.set(step.how, (ends.get(step.how) ?? 0) + 1);
      assert.ok(step.reason.length > 0, `seed ${seed}`);
    }
  }
  // Both ways out must have been taken, or the stations were not weird enough.
  assert.ok((ends.get("failed") ?? 0) > 0 && (ends.get("terminated") ?? 0) > 0);
});

/** As the double answers, with contracts, readings and renegotiations on top. */
function richAnswer(
  request: CarRequest,
  station: Double,
  next: () => number,
): AnyMessage {
  const Header = { SessionID: SESSION, TimeStamp: station.anchorS };
  if (request.root === "CertificateInstallationReq") {
    const open = backendAnswer("DEVGTC123456789", {
      Header,
      RemainingContractCertificateChains: 1,
    }).open("test");
    const value = open.value as { Header: object };
    value.Header = { ...Header, Signature: open.signature };
    return { root: open.root, value };
  }
  const response = answer(request, station);
  if (response.root === "AuthorizationSetupRes") {
    response.value.AuthorizationServices = next() < 0.9
      ? ["PnC", "EIM"]
      : ["PnC"];
    response.value.CertificateInstallationService = next() < 0.8;
    response.value.PnC_ASResAuthorizationMode = {
      GenChallenge: new Uint8Array(16),
    };
  }
  if (
    response.root === "AC_ChargeLoopRes" || response.root === "DC_ChargeLoopRes"
  ) {
    const kinds = ["MeteringConfirmation", "ScheduleRenegotiation"] as const;
    const kind = kinds[Math.floor(next() * 4)];
    if (kind) {
      response.value.EVSEStatus = {
        NotificationMaxDelay: 3,
        EVSENotification: kind,
      };
      response.value.MeterInfo = { MeterID: "M", ChargedEnergyReadingWh: 7 };
    }
  }
  return response;
}

Deno.test("`advance()` and `advanceSide()` never throw beside weird stations with contracts and side streams, for 400 seeds", () => {
  const ends = new Map<string, number>();
  const seen = new Set<string>();
  for (let seed = 1; seed <= 400; seed++) {
    const next = random(seed);
    const station: Double = {
      service: (["AC", "DC", "AC_BPT", "DC_BPT"] as const)[seed % 4] ?? "AC",
      mode: seed % 8 < 4 ? "scheduled" : "dynamic",
      voltageV: 0,
      anchorS: START_MS / 1000,
      acTargetW: 5_000,
    };
    const car = makeCar(50);
    const pnc = new TestCar(
      next() < 0.5 ? { wants: "install" } : { emaid: "DEVGTC000000001" },
    );
    let nowMs = START_MS;
    const env = () => ({
      nowMs,
      random: (n: number) => new Uint8Array(n),
      car: viewOf(
        car,
        station,
        nowMs > START_MS + 20_000
          ? { id: 1, kind: "stop" as const }
          : undefined,
      ),
      pnc,
    });
    const waiting: CarSideRequest[] = [];
    let step: CarStep = advance(
      startCarSession({
        evccid: evccid(),
        sideStreams: next() < 0.8,
        contracts: 2,
      }),
      "begin",
      env(),
    );
    for (let turn = 0; turn < 600 && step.kind === "request"; turn++) {
      for (const effect of step.effects) car.obey(effect);
      waiting.push(...step.sides ?? []);
      nowMs += (step.afterMs ?? 10) * (1 + Math.floor(next() * 4));
      const side = next() < 0.5 ? waiting.shift() : undefined;
      if (side) {
        seen.add(side.request.root);
        const response = richAnswer(side.request, station, next);
        bend(response.value, next);
        const after: CarSideStep | CarStep = advanceSide(
          step.session,
          side.stream,
          response,
          env(),
        );
        if (after.kind !== "side") {
          step = after;
          break;
        }
        waiting.push(...after.sides);
        step = { ...step, session: after.session };
      }
      const response = richAnswer(step.request, station, next);
      seen.add(step.request.root);
      bend(response.value, next);
      step = advance(step.session, response, env());
    }
    if (step.kind === "end") {
      ends.set(step.how, (ends.get(step.how) ?? 0) + 1);
      assert.ok(step.reason.length > 0, `seed ${seed}`);
    }
  }
  assert.ok((ends.get("failed") ?? 0) > 0 && (ends.get("terminated") ?? 0) > 0);
  for (
    const root of [
      "CertificateInstallationReq",
      "MeteringConfirmationReq",
      "ScheduleExchangeReq",
    ]
  ) assert.ok(seen.has(root), root);
});
