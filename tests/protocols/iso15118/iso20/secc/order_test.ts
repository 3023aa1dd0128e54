import assert from "node:assert/strict";
import { evccCodec } from "../../../../../protocols/iso15118/shared/codec.ts";
import { makeCar, randomEvccid } from "../../../../../actors/car/make_car.ts";
import {
  advance,
  type CarStep,
  startCarSession,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import {
  ISO20_SECC,
  type Iso20Request,
  sealRequest,
  SECC_STATES,
  startSession,
} from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { loadSet } from "../../../../../protocols/iso15118/shared/sets.ts";
import { Dice } from "../../../../simulation/_world.ts";
import { NOW_MS, station } from "./_station.ts";

const codec = evccCodec();
await codec.speak();
await codec.speak("iso20");

const iso20Ac = await loadSet("iso20-ac");
const iso20Common = await loadSet("iso20-common");
const iso20Dc = await loadSet("iso20-dc");

interface Row {
  readonly set: string;
  readonly hex: string;
}

const SETS = {
  "iso20-common": iso20Common,
  "iso20-ac": iso20Ac,
  "iso20-dc": iso20Dc,
};

/** One request of each kind and more, as encoders of others wrote them. */
const REQUESTS: Iso20Request[] = Deno.readTextFileSync(
  new URL("../../../../fixtures/exi/streams.jsonl", import.meta.url),
).trim().split("\n").flatMap((line) => {
  const { set: name, hex } = JSON.parse(line) as Row;
  const set = SETS[name as keyof typeof SETS];
  const bytes = Uint8Array.from(
    hex.match(/../g) ?? [],
    (pair) => parseInt(pair, 16),
  );
  const decoded = set?.decode(bytes);
  const request = decoded?.ok ? sealRequest(decoded.message) : undefined;
  return request ? [request] : [];
});

const into = new Uint8Array(1 << 17);

/** Encoded and decoded, as the wire would. */
function throughCodec<M extends { root: string; value: unknown }>(message: M) {
  const { payloadType, octets } = codec.write(message, into);
  const read = codec.read(payloadType, into.slice(0, octets));
  assert.ok(read.ok, `${message.root}: ${read.ok ? "" : read.reason}`);
  return read.message;
}

/** The request under the session's own id, most of the time. */
function addressed(
  request: Iso20Request,
  sessionId: string,
  dice: Dice,
): Iso20Request {
  if (dice.next() < 0.05) return request;
  const value = {
    ...request.value,
    Header: { ...request.value.Header, SessionID: sessionId },
  };
  return { ...request, value } as Iso20Request;
}

function mood(dice: Dice): StationView {
  return station({
    eim: dice.pick(["accepted", "accepted", "waiting", "rejected"]),
    cableCheck: dice.pick(["passed", "running", "failed", "idle"]),
    preChargeMatched: dice.next() < 0.7,
    contactorClosed: dice.next() < 0.7,
    ...(dice.next() < 0.03 && { fault: "the test wished it" }),
    ...(dice.next() < 0.1 &&
      { notification: { kind: "ScheduleRenegotiation", maxDelayS: 3 } }),
  });
}

const SERVICES = ["DC_BPT", "DC", "AC_BPT", "AC"] as const;
const MODES = ["dynamic", "scheduled"] as const;

/** A car that keeps to the sequence; strangers' requests come in between. */
function ownCar(dice: Dice) {
  const service = dice.pick(SERVICES);
  const controlMode = dice.pick(MODES);
  const car = makeCar({
    service,
    controlMode,
    capacityWh: 60_000,
    soc: dice.whole(30, 70),
    minSoc: 20,
    targetSoc: 80,
    v2xMinSoc: 25,
    departureMs: NOW_MS + 3_600_000,
  });
  return {
    car,
    view: (turn: number) => ({
      ...car.view(),
      request: turn > 30 ? { id: 1, kind: "stop" as const } : undefined,
      services: [service],
      controlModes: [controlMode],
      meterInfo: dice.next() < 0.5,
    }),
  };
}

Deno.test("`ISO20_SECC.handle()` answers the requests of a car and of strangers between them with their own response types, encodable", () => {
  assert.ok(new Set(REQUESTS.map(({ root }) => root)).size >= 16);
  const answered = new Set<string>();
  const reached = new Set<string>();
  for (let seed = 1; seed <= 1000; seed++) {
    const dice = new Dice(seed);
    const { car, view } = ownCar(dice);
    const random = (n: number) =>
      Uint8Array.from({ length: n }, () => dice.whole(0, 255));
    const calm = dice.next() < 0.7;
    let session = startSession();
    let step: CarStep = advance(
      startCarSession({ evccid: randomEvccid(random) }),
      "begin",
      { nowMs: NOW_MS, random, car: view(0) },
    );
    for (let turn = 0; turn < 60 && session.state !== "Ended"; turn++) {
      if (step.kind === "end") break;
      for (const effect of step.effects) car.obey(effect);
      const isOwn = dice.next() > 0.03;
      const request = isOwn
        ? sealRequest(throughCodec(step.request))
        : addressed(dice.pick(REQUESTS), session.sessionId, dice);
      assert.ok(request);
      const nowMs = NOW_MS + turn * 1_000;
      const env = {
        nowMs,
        random,
        station: calm ? station() : mood(dice),
      };
      let outcome = ISO20_SECC.handle(session, request, env);
      if (outcome.kind === "await") {
        const command = outcome.command.type;
        const settled = dice.next() < 0.8
          ? { ok: true as const, command }
          : { ok: false as const, command, reason: "the test wished it" };
        outcome = ISO20_SECC.handle(outcome.session, request, {
          ...env,
          settled,
        });
      }
      assert.equal(outcome.kind, "answer", `seed ${seed}: awaits twice`);
      if (outcome.kind !== "answer") return;
      const { response, end, effects } = outcome;
      assert.equal(response.root, request.root.replace(/Req$/, "Res"));
      if (end) assert.equal(effects.at(-1)?.type, "evse.sessionOver");
      const answer = throughCodec(response);
      answered.add(`${response.root} ${response.value.ResponseCode}`);
      session = outcome.session;
      reached.add(session.state);
      if (isOwn) {
        step = advance(step.session, answer, {
          nowMs,
          random,
          car: view(turn),
        });
      }
    }
  }
  assert.ok(answered.size > 50, `${answered.size} different answers`);
  assert.ok(
    reached.size >= SECC_STATES.length - 2,
    `reached only ${[...reached].join(" ")}`,
  );
});
