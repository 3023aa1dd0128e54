/**
 * The car against the station on virtual time, both ends v2gate's own, every
 * message through the codec, every stream under its own payload type. Answers
 * on side streams take longer, so that the main stream goes on meanwhile.
 */

import assert from "node:assert/strict";
import {
  fitsStream,
  payloadTypeOf,
  setOfPayloadType,
  type Stream,
  streamOf,
} from "../../../../protocols/iso15118/iso20/common/mod.ts";
import {
  advance,
  advanceSide,
  type AnyMessage,
  type CarEnd,
  type CarRequest,
  type CarSession,
  type CarSideRequest,
  type CarSideStep,
  type CarStep,
  sideRequest,
  startCarSession,
} from "../../../../protocols/iso15118/iso20/evcc/mod.ts";
import type {
  CarOptions,
  DriverRequest,
} from "../../../../protocols/iso15118/shared/evcc/types.ts";
import type {
  ControlMode,
  EnergyService,
} from "../../../../protocols/iso15118/shared/energy.ts";
import type {
  Command,
  Settled,
  StationView,
} from "../../../../protocols/iso15118/shared/secc/types.ts";
import type { DialectEnd } from "../../../../protocols/iso15118/shared/dialect.ts";
import {
  ISO20_SECC,
  type Outcome,
  sealRequest,
  type SeccSession,
  startSession,
} from "../../../../protocols/iso15118/iso20/secc/mod.ts";
import type { PncServices } from "../../../../protocols/iso15118/pnc/types.ts";
import { loadAnySet } from "../../../../protocols/iso15118/shared/sets.ts";
import { insist } from "../_strict/mod.ts";
import { evccid, makeCar, viewOf } from "./evcc/_drive.ts";
import { assertFits } from "../_field_limits.ts";
import type { TestCar } from "./_pnc.ts";
import { NOW_MS, station } from "./secc/_station.ts";

const sets = {
  "iso20-common": await loadAnySet("iso20-common"),
  "iso20-ac": await loadAnySet("iso20-ac"),
  "iso20-dc": await loadAnySet("iso20-dc"),
};
const scratch = new Uint8Array(1 << 16);

/** Over the wire: payload type first, as a frame has it. */
export function carried<M extends AnyMessage>(
  message: M,
  stream: Stream = "main",
): M {
  const payloadType = payloadTypeOf(message.root, stream);
  assert.equal(streamOf(payloadType), stream);
  assert.ok(fitsStream(message.root, stream), `${message.root} on ${stream}`);
  const name = setOfPayloadType(payloadType);
  assert.ok(name, `payload type ${payloadType}`);
  const set = sets[name];
  const count = set.encode(message as never, scratch);
  const decoded = set.decode(scratch.slice(0, count));
  assert.ok(decoded.ok, `${message.root}: ${decoded.ok ? "" : decoded.text}`);
  assertFits("iso20", message);
  return decoded.message as unknown as M;
}

/** What happened, in order: `> request`, `< response`, side streams named. */
export interface Account {
  readonly end: CarEnd;
  readonly stationEnd: DialectEnd | undefined;
  readonly session: SeccSession;
  readonly lines: readonly string[];
  readonly commands: readonly Command[];
  readonly notes: readonly string[];
  readonly requests: readonly CarRequest[];
}

export interface Meeting {
  readonly service?: EnergyService;
  readonly mode?: ControlMode;
  readonly car?: TestCar;
  readonly pnc?: PncServices;
  readonly options?: Partial<CarOptions>;
  readonly receiptEveryMs?: number;
  /** The station as it is at a moment, ms from the start. */
  readonly station?: (atMs: number) => Partial<StationView>;
  readonly settle?: (command: Command) => Settled;
  /** What the driver wants at a moment, ms from the start. */
  readonly driver?: (atMs: number) => DriverRequest | undefined;
  readonly stopAtMs?: number;
  /** Answers on side streams take this long, ms. */
  readonly sideMs?: number;
  /** Bends a request on its way. */
  readonly bend?: (request: CarRequest, stream: Stream) => CarRequest;
}

interface Arrival {
  readonly atMs: number;
  readonly stream: Stream;
  readonly kind: "request" | "response";
  readonly message: AnyMessage;
}

/** Runs a session to its end. */
export function meet(o: Meeting = {}): Account {
  const world = new World(o);
  return world.run();
}

class World {
  #nowMs = NOW_MS;
  #secc: SeccSession;
  #car: CarSession;
  #end: CarEnd | undefined;
  #stationEnd: DialectEnd | undefined;
  #due: Arrival[] = [];
  readonly #virtual = makeCar();
  readonly #lines: string[] = [];
  readonly #commands: Command[] = [];
  readonly #notes: string[] = [];
  readonly #requests: CarRequest[] = [];

  constructor(readonly o: Meeting) {
    const { receiptEveryMs } = o;
    this.#secc = startSession({ receiptEveryMs });
    this.#car = startCarSession({
      evccid: evccid(),
      loopPeriodMs: 250,
      ...o.options,
    });
  }

  run(): Account {
    this.#take(advance(this.#car, "begin", this.#carEnv()));
    for (let turn = 0; turn < 5_000 && !this.#end; turn++) {
      this.#due.sort((a, b) => a.atMs - b.atMs);
      const next = this.#due.shift();
      assert.ok(next, `nothing more comes after ${this.#lines.join(" ")}`);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      this.#virtual.step(10);
      if (next.kind === "request") this.#serve(next);
      else this.#answer(next);
    }
    assert.ok(this.#end, `no end: ${this.#lines.slice(-20).join(" ")}`);
    return {
      end: this.#end,
      stationEnd: this.#stationEnd,
      session: this.#secc,
      lines: this.#lines,
      commands: this.#commands,
      notes: this.#notes,
      requests: this.#requests,
    };
  }

  #serve({ stream, message }: Arrival): void {
    // What is over is answered no more.
    if (this.#stationEnd) return;
    // The car may have lost interest in what waited for its moment.
    if (stream !== "main") {
      if (sideRequest(this.#car, stream) !== message) return;
    }
    const asked = this.o.bend?.(message as CarRequest, stream) ?? message;
    const sent = carried(asked, stream);
    this.#requests.push(sent as CarRequest);
    this.#lines.push(`${mark(stream)}${sent.root}`);
    const sealed = sealRequest(sent);
    assert.ok(sealed, sent.root);
    const request = { ...sealed, stream };
    const env = { ...this.#seccEnv() };
    let outcome: Outcome = ISO20_SECC.handle(this.#secc, request, env);
    if (outcome.kind === "await") {
      assert.equal(stream, "main");
      this.#commands.push(outcome.command);
      const settled = this.o.settle?.(outcome.command) ??
        { ok: true, command: outcome.command.type };
      outcome = ISO20_SECC.handle(outcome.session, request, {
        ...env,
        settled,
      });
    }
    assert.ok(outcome.kind === "answer", "awaits twice");
    const { response } = outcome;
    assert.equal(response.stream, stream);
    this.#commands.push(...outcome.effects);
    this.#stationEnd ??= outcome.end;
    this.#secc = outcome.session;
    const answered = carried(response, stream);
    insist("iso20", answered, sent);
    const late = stream === "main" ? 5 : this.o.sideMs ?? 700;
    this.#due.push({
      atMs: this.#nowMs + late,
      stream,
      kind: "response",
      message: answered,
    });
  }

  #answer({ stream, message }: Arrival): void {
    const code = (message.value as { ResponseCode: string }).ResponseCode;
    const told = code === "OK" ? "" : ` ${code}`;
    this.#lines.push(`${mark(stream)}${message.root}${told}`);
    const env = this.#carEnv();
    this.#take(
      stream === "main"
        ? advance(this.#car, message, env)
        : advanceSide(this.#car, stream, message, env),
    );
  }

  #take(step: CarStep | CarSideStep): void {
    for (const effect of step.effects) {
      this.#virtual.obey(effect);
      if (effect.type === "car.note") this.#notes.push(effect.text);
    }
    this.#car = step.session;
    if (step.kind === "end") {
      this.#end = step;
      return;
    }
    for (const side of step.sides ?? []) this.#sendSide(side);
    if (step.kind === "side") return;
    this.#due.push({
      atMs: this.#nowMs + (step.afterMs ?? 0),
      stream: "main",
      kind: "request",
      message: step.request,
    });
  }

  #sendSide({ stream, request, afterMs = 0 }: CarSideRequest): void {
    this.#due.push({
      atMs: this.#nowMs + afterMs,
      stream,
      kind: "request",
      message: request,
    });
  }

  #carEnv() {
    const atMs = this.#nowMs - NOW_MS;
    const stop = atMs >= (this.o.stopAtMs ?? 5_000)
      ? { id: 99, kind: "stop" as const }
      : undefined;
    const where = {
      service: this.o.service ?? "DC",
      mode: this.o.mode ?? "dynamic",
    };
    return {
      nowMs: this.#nowMs,
      random,
      car: viewOf(this.#virtual, where, stop ?? this.o.driver?.(atMs)),
      ...(this.o.car ? { pnc: this.o.car } : {}),
    };
  }

  #seccEnv() {
    const atMs = this.#nowMs - NOW_MS;
    const welding = this.#secc.state === "DC_WeldingDetection";
    return {
      nowMs: this.#nowMs,
      random,
      station: station({
        ...(welding
          ? { present: { voltageV: 4, currentA: 0, powerW: 0 } }
          : {}),
        ...this.o.station?.(atMs),
      }),
      ...(this.o.pnc ? { pnc: this.o.pnc } : {}),
    };
  }
}

const random = (count: number) =>
  Uint8Array.from({ length: count }, (_, at) => 40 + at);

function mark(stream: Stream): string {
  return stream === "main" ? "" : `${stream}: `;
}
