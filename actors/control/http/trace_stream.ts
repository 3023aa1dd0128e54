/**
 * The trace as server-sent events (HTML standard, section 9.2).
 *
 * Nothing is buffered for a reader: the ring of the trace is the backlog, and
 * each reader has a place in it. A reader whose place has been overwritten, or
 * is too far behind, is cut off; it comes back with Last-Event-ID.
 *
 * @module
 */

import { type Gate, GateRefusal } from "../../../privacy/gate/mod.ts";
import type { Trace, TraceRecord } from "../../trace/mod.ts";
import { traceFields } from "./fields.ts";

/** Records shown first to a reader without a place. */
const FIRST_SHOWN = 256;
/** A reader so many records behind is cut off. */
export const BEHIND_MOST = 8_192;
/** Records a reader that comes back may have missed. */
const RESUMED_MOST = BEHIND_MOST / 2;
/** Records sent at once. */
const SENT_AT_ONCE = 128;

/** The sequence number a reader has seen last, from its Last-Event-ID. */
export function lastSeen(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,15}$/.test(header)
    ? Number(header)
    : undefined;
}

/** A body that never ends by itself; `ended` is called once when it has. */
export function traceStream(
  trace: Trace,
  gate: Gate,
  { after, ended }: { after: number | undefined; ended: () => void },
): TraceStream {
  const reader = new Reader(trace, gate, after, ended);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => reader.start(controller),
    pull: (controller) => reader.pull(controller),
    cancel: () => reader.end(),
  }, { highWaterMark: 1 });
  return { body, cut: () => reader.cut() };
}

/** A reader's body, and what ends it from this side. */
export interface TraceStream {
  readonly body: ReadableStream<Uint8Array>;
  /** The reader comes back with Last-Event-ID, if it is there at all. */
  cut(): void;
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

class Reader {
  readonly #trace: Trace;
  readonly #gate: Gate;
  readonly #ended: () => void;
  #next: number;
  #over = false;
  #controller: Controller | undefined;
  #unsubscribe: () => void = () => undefined;
  #wake: () => void = () => undefined;

  constructor(
    trace: Trace,
    gate: Gate,
    after: number | undefined,
    ended: () => void,
  ) {
    this.#trace = trace;
    this.#gate = gate;
    this.#ended = ended;
    const { lastSeq } = trace;
    const oldest = trace.records()[0]?.seq ?? 1;
    // A number from before a restart is above all there are: begin anew.
    const known = after !== undefined && after <= lastSeq;
    this.#next = known
      ? Math.max(after + 1, lastSeq - RESUMED_MOST + 1, oldest)
      : Math.max(1, lastSeq - FIRST_SHOWN + 1, oldest);
  }

  start(controller: Controller): void {
    this.#controller = controller;
    // An empty comment, so that a reader sees at once that it is connected.
    controller.enqueue(new TextEncoder().encode(":\n\n"));
    this.#unsubscribe = this.#trace.subscribe(({ seq }) => {
      if (seq - this.#next >= BEHIND_MOST) this.#cut(controller);
      else this.#wake();
    });
  }

  async pull(controller: Controller): Promise<void> {
    while (!this.#over && this.#next > this.#trace.lastSeq) {
      await new Promise<void>((wake) => this.#wake = wake);
    }
    if (this.#over) return;
    const records = this.#trace.records(this.#next).slice(0, SENT_AT_ONCE);
    if (records[0]?.seq !== this.#next) return this.#cut(controller);
    this.#next += records.length;
    const events = records.map((record) => this.#event(record)).join("");
    controller.enqueue(new TextEncoder().encode(events));
  }

  /** Makes way for another reader. */
  cut(): void {
    if (this.#over) return;
    this.end();
    this.#controller?.error(new Error("another reader follows the trace"));
  }

  end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#unsubscribe();
    this.#wake();
    this.#ended();
  }

  #cut(controller: Controller): void {
    this.end();
    controller.error(new Error("the reader of the trace is too slow"));
  }

  #event(record: TraceRecord): string {
    const data = new TextDecoder().decode(this.#released(record).payload);
    return `id: ${record.seq}\nevent: ${
      record.kind.replace(" ", "-")
    }\ndata: ${data}\n\n`;
  }

  #released(record: TraceRecord) {
    try {
      return this.#gate.release("http", "control.trace", traceFields(record));
    } catch (refusal) {
      if (!(refusal instanceof GateRefusal)) throw refusal;
      const { seq, atMs, kind, actor } = record;
      const withheld = Object.keys(record).length - 4;
      const kept = { seq, atMs, kind, actor, withheld };
      return this.#gate.release("http", "control.trace", kept);
    }
  }
}
