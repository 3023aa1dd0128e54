/**
 * How long a charge-loop request takes inside the SECC: from the last octet in
 * to the answer's frame out, with many sessions in one process.
 *
 *     deno run -A tests/bench/secc_load.ts [SESSIONS] [SECONDS]
 *
 * Sessions are whole actors with their wire; cars are the pure EVCC over
 * memory links, at four loops a second each. Times include the car's own
 * share of the same core, so they err on the slow side.
 */

import {
  makeKernel,
  startSystem,
  supervisor,
} from "../../actors/kernel/mod.ts";
import { tell } from "../_tell.ts";
import { evccCodec } from "../../actors/session/codec.ts";
import { SessionRecords } from "../../actors/session/records.ts";
import { seccSession } from "../../actors/session/secc.ts";
import { makeCar, randomEvccid } from "../../actors/session/make_car.ts";
import type { ByteLink, LinkSecurity } from "../../drivers/exits/link.ts";
import { buildSapRequest, ISO20_DC } from "../../protocols/iso15118/sap/mod.ts";
import {
  advance,
  type AnyMessage,
  type CarStep,
  startCarSession,
} from "../../protocols/iso15118/iso20/evcc/mod.ts";
import { SECC_TIMEOUTS } from "../../protocols/iso15118/iso20/secc/mod.ts";
import type { StationView } from "../../protocols/iso15118/secc/types.ts";
import { encodeHeader, Reassembler } from "../../protocols/v2gtp/mod.ts";

const codec = evccCodec();
await codec.speak();
await codec.speak("iso20");

const SESSIONS = Number(Deno.args[0] ?? 100);
const SECONDS = Number(Deno.args[1] ?? 10);
const LOOP_MS = 250;
const DAY_MS = 86_400_000;

const kernel = makeKernel();

function view(closed: boolean): StationView {
  const nowMs = kernel.clock.nowMs();
  const day = { fromMs: nowMs, untilMs: nowMs + DAY_MS };
  return {
    evseId: "DE*V2G*E1",
    services: [{
      service: "DC_BPT",
      controlModes: ["dynamic"],
      connector: 2,
      nominalV: 400,
      mobilityNeedsModes: [1],
    }],
    serviceRenegotiation: true,
    eim: "accepted",
    dc: {
      maxChargeW: 50_000,
      minChargeW: 0,
      maxChargeA: 125,
      minChargeA: 0,
      maxDischargeW: 50_000,
      minDischargeW: 0,
      maxDischargeA: 125,
      minDischargeA: 0,
      maxV: 1000,
      minV: 150,
    },
    allocation: { targetW: 11_000, minW: -20_000, maxW: 20_000 },
    limits: {
      chargeW: 20_000,
      dischargeW: 20_000,
      chargeA: 125,
      dischargeA: 125,
      maxV: 1000,
      minV: 150,
    },
    residualCurrent: false,
    insulation: "valid",
    outlook: {
      charge: [{ ...day, powerW: 20_000 }],
      discharge: [{ ...day, powerW: -20_000 }],
    },
    tariff: {
      currency: "EUR",
      language: "en",
      form: "absolute",
      prices: [{ ...day, perKwh: 0.3 }],
    },
    present: { voltageV: 400, currentA: closed ? 27.5 : 0, powerW: 11_000 },
    cableCheck: "passed",
    preChargeMatched: true,
    contactorClosed: closed,
    meter: {
      meterId: "meter",
      chargedWh: 1000,
      dischargedWh: 0,
      timestampS: Math.floor(nowMs / 1000),
    },
  };
}

/** A link without any time of its own: what is written is read at once. */
class DirectLink implements ByteLink {
  readonly security: LinkSecurity = {
    kind: "tls",
    version: "TLSv1.3",
    cipherSuite: "TLS_AES_256_GCM_SHA384",
    group: "secp521r1",
    peerVerified: true,
  };
  peer: DirectLink | undefined;
  readonly #arrived: (Uint8Array | null)[] = [];
  #reader: ((bytes: Uint8Array | null) => void) | undefined;

  read(): Promise<Uint8Array | null> {
    const bytes = this.#arrived.shift();
    if (bytes !== undefined) return Promise.resolve(bytes);
    return new Promise((resolve) => this.#reader = resolve);
  }

  write(bytes: Uint8Array): Promise<void> {
    this.peer?.arrive(bytes.slice());
    return Promise.resolve();
  }

  close(): void {
    this.peer?.arrive(null);
    this.arrive(null);
  }

  arrive(bytes: Uint8Array | null): void {
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader) reader(bytes);
    else this.#arrived.push(bytes);
  }
}

/** One exchange over a link: the answer, and the milliseconds it took. */
class Talker {
  readonly #frames = new Reassembler({ maxPayload: 65_536 });
  readonly #out = new Uint8Array(65_536);
  constructor(readonly link: ByteLink) {}

  async ask(message: { root: string; value: unknown }) {
    const { payloadType, octets } = codec.write(
      message,
      this.#out.subarray(8),
    );
    encodeHeader(payloadType, octets, this.#out);
    const sentMs = performance.now();
    await this.link.write(this.#out.subarray(0, 8 + octets));
    while (true) {
      const bytes = await this.link.read();
      if (bytes === null) throw new Error("the SECC closed the link");
      const [frame] = this.#frames.push(bytes).frames;
      if (!frame) continue;
      const tookMs = performance.now() - sentMs;
      const read = codec.read(frame.payloadType, frame.payload);
      if (!read.ok) throw new Error(read.reason);
      return { tookMs, answer: read.message };
    }
  }
}

async function drive(n: number, times: number[], endMs: number): Promise<void> {
  const pair = { car: new DirectLink(), station: new DirectLink() };
  pair.car.peer = pair.station;
  pair.station.peer = pair.car;
  let closed = false;
  tell(system.root, "gateway", {
    type: "supervisor.start",
    child: {
      id: `session:${n}`,
      restart: "temporary",
      logic: seccSession({
        timeouts: SECC_TIMEOUTS,
        allowPlain: false,
        records: new SessionRecords(),
      }),
      input: {
        chargerId: String(n),
        sessionNumber: n,
        link: pair.station,
        board: { station: () => view(closed) },
      },
    },
  } as never);
  const car = makeCar({
    service: "DC_BPT",
    controlMode: "dynamic",
    capacityWh: 60_000,
    soc: 50,
    minSoc: 20,
    targetSoc: 80,
    v2xMinSoc: 30,
    departureMs: kernel.clock.nowMs() + DAY_MS / 12,
  });
  const env = () => ({
    nowMs: kernel.clock.nowMs(),
    random: kernel.random,
    car: {
      ...car.view(),
      services: ["DC_BPT" as const],
      controlModes: ["dynamic" as const],
      meterInfo: true,
    },
  });
  const talker = new Talker(pair.car);
  await talker.ask(buildSapRequest([ISO20_DC]));
  let step: CarStep = advance(
    startCarSession({ evccid: randomEvccid(kernel.random) }),
    "begin",
    env(),
  );
  while (performance.now() < endMs && step.kind === "request") {
    for (const effect of step.effects) car.obey(effect);
    const { request } = step;
    if (request.root === "PowerDeliveryReq") {
      closed = true;
      queueMicrotask(() => settle(n));
    }
    const isLoop = request.root === "DC_ChargeLoopReq";
    if (isLoop) await pause(LOOP_MS * (0.9 + 0.2 * Math.random()));
    const { tookMs, answer } = await talker.ask(request);
    if (isLoop) times.push(tookMs);
    step = advance(step.session, answer as AnyMessage, env());
  }
  if (step.kind === "end") throw new Error(`session ${n}: ${step.reason}`);
  pair.car.close();
}

/** Plays the outlet: the contactor reports closed. */
function settle(n: number): void {
  setTimeout(() =>
    tell(system.root, `session:${n}`, {
      type: "session.settled",
      settled: { ok: true, command: "evse.closeContactor" },
    } as never), 5);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function at(sorted: number[], part: number): string {
  const value = sorted[Math.floor(part * (sorted.length - 1))] ?? NaN;
  return `${value.toFixed(2)} ms`;
}

const system = startSystem(supervisor({ children: [] }), { kernel });
const times: number[] = [];
const cpu = performance.now();
const endMs = cpu + SECONDS * 1000;
await Promise.all(
  Array.from({ length: SESSIONS }, (_, n) => drive(n + 1, times, endMs)),
);
times.sort((a, b) => a - b);
const { rss } = Deno.memoryUsage();
console.log(
  `${SESSIONS} sessions, ${times.length} charge loops in ${SECONDS} s: ` +
    `p50 ${at(times, 0.5)}, p99 ${at(times, 0.99)}, worst ${at(times, 1)}; ` +
    `${(rss / 1e6).toFixed(0)} MB`,
);
await system.stop();
