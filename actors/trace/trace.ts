/**
 * A bounded recorder of plain records with sequence numbers of its own.
 *
 * @module
 */

/** What a record tells about. */
export type TraceKind =
  | "actor"
  | "message"
  | "state"
  | "crash"
  | "restart"
  | "dead letter"
  | "wire"
  /** What happened at a charger. */
  | "event"
  | "stop";

/** What a field of a record may hold: plain values, never an object of a message. */
export type TraceValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly (string | number)[];

/** Fields a module adds to its record, by name. */
export type TraceFields = { readonly [field: string]: TraceValue };

/** A record as it is handed in: `actor` is the address of whom it is about. */
export type TraceInput = TraceFields & {
  readonly kind: TraceKind;
  readonly actor: string;
};

/** A kept record: `seq` from 1 without gaps, `atMs` wall clock, ms. */
export type TraceRecord = TraceInput & {
  readonly seq: number;
  readonly atMs: number;
};

/** Hears of each record; what it throws is counted and ends its subscription. */
export type TraceListener = (record: TraceRecord) => void;

/** How a trace is made. */
export interface TraceOptions {
  /** Records kept; the oldest goes first. Default 10 000. */
  readonly capacity?: number;
  /** Wall clock, ms; the kernel gives its own when this is left out. */
  readonly now?: () => number;
}

const CAPACITY = 10_000;

/** Keeps the last records and hands new ones to subscribers. */
export class Trace {
  readonly #capacity: number;
  readonly #ring: TraceRecord[] = [];
  readonly #listeners = new Set<TraceListener>();
  #now: (() => number) | undefined;
  #seq = 0;
  #listenerFaults = 0;
  #publishing = false;

  constructor(options: TraceOptions = {}) {
    this.#capacity = Math.max(1, options.capacity ?? CAPACITY);
    this.#now = options.now;
  }

  /** Sequence number of the newest record; 0 before the first. */
  get lastSeq(): number {
    return this.#seq;
  }

  /** How often a listener threw. */
  get listenerFaults(): number {
    return this.#listenerFaults;
  }

  /** Takes `now` (wall clock, ms) unless the trace was made with its own. */
  useClock(now: () => number): void {
    this.#now ??= now;
  }

  /**
   * Records; never throws. A record that a listener adds while it is being
   * told is kept and not told, so that a listener cannot feed itself.
   */
  add(input: TraceInput): void {
    const seq = ++this.#seq;
    const record: TraceRecord = { ...input, seq, atMs: this.#now?.() ?? 0 };
    this.#ring[(seq - 1) % this.#capacity] = record;
    if (this.#publishing) return;
    this.#publishing = true;
    for (const listener of this.#listeners) this.#publish(listener, record);
    this.#publishing = false;
  }

  /** The records kept whose number is `fromSeq` or later, oldest first. */
  records(fromSeq = 1): TraceRecord[] {
    const kept: TraceRecord[] = [];
    const oldest = Math.max(1, this.#seq - this.#capacity + 1);
    for (let seq = Math.max(oldest, fromSeq); seq <= this.#seq; seq++) {
      const record = this.#ring[(seq - 1) % this.#capacity];
      if (record) kept.push(record);
    }
    return kept;
  }

  /**
   * Tells `listener` of each new record, after those still kept from `fromSeq`
   * on when that is given. The function returned ends it.
   */
  subscribe(
    listener: TraceListener,
    options: { readonly fromSeq?: number } = {},
  ): () => void {
    this.#listeners.add(listener);
    if (options.fromSeq !== undefined) {
      for (const record of this.records(options.fromSeq)) {
        if (this.#listeners.has(listener)) this.#publish(listener, record);
      }
    }
    return () => void this.#listeners.delete(listener);
  }

  #publish(listener: TraceListener, record: TraceRecord): void {
    try {
      listener(record);
    } catch {
      this.#listenerFaults++;
      this.#listeners.delete(listener);
    }
  }
}
