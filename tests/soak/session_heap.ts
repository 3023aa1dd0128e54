/**
 * What sessions leave behind in the live heap: octets for each message of one
 * session, or for each session of many of which the next begins when the last one ends.
 *
 *     deno run -A --v8-flags=--expose-gc tests/soak/session_heap.ts messages [COUNT]
 *     deno run -A --v8-flags=--expose-gc tests/soak/session_heap.ts sessions [COUNT]
 *
 * Prints the octets for each one; a tenth of the count warms up before.
 */

import {
  type Kernel,
  makeKernel,
  type RunningSystem,
  startSystem,
  supervisor,
} from "../../actors/kernel/mod.ts";
import { makeCar, randomEvccid } from "../../actors/car/make_car.ts";
import { evccCodec } from "../../protocols/iso15118/shared/codec.ts";
import { seccSession } from "../../actors/session/secc.ts";
import { Trace } from "../../actors/trace/mod.ts";
import type { ByteLink, LinkSecurity } from "../../drivers/exits/link.ts";
import {
  advance,
  type AnyMessage,
  type CarStep,
  startCarSession,
} from "../../protocols/iso15118/iso20/evcc/mod.ts";
import { SECC_TIMEOUTS } from "../../protocols/iso15118/iso20/secc/mod.ts";
import { buildSapRequest, ISO20_DC } from "../../protocols/iso15118/sap/mod.ts";
import { encodeHeader, Reassembler } from "../../protocols/v2gtp/mod.ts";
import { tell } from "../_tell.ts";
import { stationWith } from "./_station_view.ts";

/** V8's forced collection, where it was asked for. */
declare const gc: undefined | (() => void);

const HOUR_MS = 3_600_000;
/** A full ring of the trace is no growth: it is full after a few messages. */
const TRACE_RECORDS = 100;

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

const kernel: Kernel = makeKernel({
  trace: new Trace({ capacity: TRACE_RECORDS }),
});
const system: RunningSystem = startSystem(supervisor({ children: [] }), {
  kernel,
});
const logic = seccSession({
  timeouts: { ...SECC_TIMEOUTS, peerCloseMs: 1 },
  allowPlain: false,
});
const codec = evccCodec();
await codec.speak();
await codec.speak("iso20");

/** A session that has just been started, from the car's side. */
class Car {
  readonly link = new DirectLink();
  readonly #frames = new Reassembler({ maxPayload: 65_536 });
  readonly #out = new Uint8Array(8_192);
  readonly #car = makeCar({
    service: "DC_BPT",
    controlMode: "dynamic",
    capacityWh: 60_000,
    soc: 50,
    minSoc: 20,
    targetSoc: 80,
    v2xMinSoc: 30,
    departureMs: kernel.clock.nowMs() + HOUR_MS,
  });
  #step: CarStep | undefined;

  constructor(n: number) {
    const station = new DirectLink();
    this.link.peer = station;
    station.peer = this.link;
    const input = {
      chargerId: String(n),
      sessionNumber: n,
      link: station,
      board: { station: () => stationWith(kernel.clock.nowMs()) },
    };
    const child = { id: `session:${n}`, restart: "temporary", logic, input };
    tell(system.root, "gateway", { type: "supervisor.start", child });
  }

  async ask(message: { root: string; value: unknown }) {
    const { payloadType, octets } = codec.write(message, this.#out.subarray(8));
    encodeHeader(payloadType, octets, this.#out);
    await this.link.write(this.#out.subarray(0, 8 + octets));
    while (true) {
      const bytes = await this.link.read();
      if (bytes === null) throw new Error("the SECC closed the link");
      const [frame] = this.#frames.push(bytes).frames;
      if (!frame) continue;
      const read = codec.read(frame.payloadType, frame.payload);
      if (!read.ok) throw new Error(read.reason);
      return read.message;
    }
  }

  /** The next exchange of the session. */
  async next(): Promise<void> {
    if (!this.#step) {
      await this.ask(buildSapRequest([ISO20_DC]));
      const evccid = randomEvccid(kernel.random);
      this.#step = advance(startCarSession({ evccid }), "begin", this.#env());
      return;
    }
    if (this.#step.kind === "end") throw new Error(this.#step.reason);
    const { request, effects, session } = this.#step;
    for (const effect of effects) this.#car.obey(effect);
    const answer = await this.ask(request);
    this.#step = advance(session, answer as AnyMessage, this.#env());
  }

  #env() {
    return {
      nowMs: kernel.clock.nowMs(),
      random: kernel.random,
      car: {
        ...this.#car.view(),
        services: ["DC_BPT" as const],
        controlModes: ["dynamic" as const],
        meterInfo: true,
      },
    };
  }
}

/** Whoever plays the outlets: every command settles at once. */
function settle(n: number): void {
  tell(system.root, `session:${n}`, {
    type: "session.settled",
    settled: { ok: true, command: "evse.closeContactor" },
  });
}

async function messages(count: number): Promise<number> {
  const car = new Car(1);
  const timer = setInterval(() => settle(1), 5);
  const exchange = async (times: number) => {
    for (let n = 0; n < times; n++) await car.next();
  };
  await exchange(Math.ceil(count / 10) + 50);
  clearInterval(timer);
  const before = live();
  await exchange(count);
  return (live() - before) / count;
}

async function sessions(count: number): Promise<number> {
  let number = 0;
  const visit = async (times: number) => {
    for (let n = 0; n < times; n++) {
      const car = new Car(++number);
      for (let step = 0; step < 4; step++) await car.next();
      car.link.close();
      // The next one begins with the end of this one.
      while (system.get(`session:${number}`)) await turn();
    }
  };
  await visit(Math.ceil(count / 10));
  const before = live();
  await visit(count);
  return (live() - before) / count;
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

function live(): number {
  if (typeof gc === "undefined") {
    throw new Error("run it with --v8-flags=--expose-gc");
  }
  gc();
  return Deno.memoryUsage().heapUsed;
}

const [what = "messages", given] = Deno.args;
const octets = what === "sessions"
  ? await sessions(Number(given ?? 100_000))
  : await messages(Number(given ?? 1_000_000));
console.log(octets.toFixed(1));
await system.stop();
Deno.exit(0);
