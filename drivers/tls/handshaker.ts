/**
 * The main thread's side of the handshake worker: starts it, keeps it while
 * somebody needs it, and pumps octets between it and raw links.
 *
 * @module
 */

import type { ByteLink } from "../exits/link.ts";
import type { ContextPlan, TlsClock } from "./config.ts";
import { TlsError } from "./errors.ts";
import type { FromWorker, SessionPointers, ToWorker } from "./messages.ts";

/** Octets a peer may send in one handshake; a full chain takes under 8 000. */
export const HANDSHAKE_OCTETS_MAX = 65_536;

/** Keeps the worker alive; the last one released stops it. */
export interface WorkerHold {
  release(): void;
}

type Final = Extract<FromWorker, { type: "done" | "failed" }>;
type Reply = Extract<FromWorker, { type: "more" | "done" | "failed" }>;

let workerUrl = new URL("./handshake_worker.ts", import.meta.url);
let worker: Worker | undefined;
let holds = 0;
let nextId = 1;
const conversations = new Map<number, Conversation>();

/** Says where the worker's script lies, for a bundle; before the first use. */
export function setHandshakeWorkerUrl(url: URL): void {
  workerUrl = url;
}

/**
 * Starts the worker, if none runs, and keeps it until `release`.
 *
 * A handshake holds it by itself; a gateway holds it for its whole life, so
 * that no car waits for its start.
 */
export function holdHandshakeWorker(): WorkerHold {
  holds++;
  worker ??= startWorker();
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      holds--;
      if (holds === 0) stopWorker();
    },
  };
}

function startWorker(): Worker {
  const started = new Worker(workerUrl, {
    type: "module",
    name: "tls-handshakes",
  });
  started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === "ready") return;
    const conversation = conversations.get(data.id);
    if (data.type === "key log") return conversation?.onKeyLog(data.line);
    if (data.type === "note") return conversation?.onNote(data.text);
    conversation?.onReply(data);
  };
  started.onerror = (event) => {
    event.preventDefault();
    started.terminate();
    if (worker === started) worker = undefined;
    failAll(`the handshake worker stopped: ${event.message}`);
  };
  return started;
}

function stopWorker(): void {
  worker?.terminate();
  worker = undefined;
}

function failAll(message: string): void {
  for (const [id, conversation] of [...conversations]) {
    conversation.onReply({
      type: "failed",
      id,
      out: undefined,
      failure: "protocol",
      message,
    });
  }
}

function tell(message: ToWorker): void {
  worker ??= startWorker();
  worker.postMessage(message);
}

/** What a handshake needs besides the link. */
export interface HandshakeRun {
  readonly plan: ContextPlan;
  readonly clock: TlsClock;
  readonly timeoutMs: number;
  readonly onKeyLog: ((line: string) => void) | undefined;
  readonly onNote: ((text: string) => void) | undefined;
  /** Frees a session that arrives after its handshake was given up. */
  readonly discard: (session: SessionPointers) => void;
}

/**
 * Runs a handshake over `raw`. On failure `raw` is closed after the alert.
 *
 * @throws TlsError with the sentence of what went wrong
 */
export function runHandshake(
  raw: ByteLink,
  run: HandshakeRun,
): Promise<SessionPointers> {
  return new Conversation(raw, run).result.promise;
}

/**
 * One handshake as the main thread sees it: it asks the raw link for octets only
 * when OpenSSL wants some, so that nothing piles up on either side.
 */
class Conversation {
  readonly result = Promise.withResolvers<SessionPointers>();
  readonly #raw: ByteLink;
  readonly #run: HandshakeRun;
  readonly #id = nextId++;
  readonly #hold = holdHandshakeWorker();
  readonly #timer: unknown;
  #received = 0;
  /** The caller has its answer; the worker's last word may be under way. */
  #answered = false;

  constructor(raw: ByteLink, run: HandshakeRun) {
    this.#raw = raw;
    this.#run = run;
    this.#timer = run.clock.setTimeout(() => {
      this.#giveUp(timedOut(run, this.#received));
    }, run.timeoutMs);
    conversations.set(this.#id, this);
    tell({ type: "begin", id: this.#id, plan: run.plan });
  }

  onKeyLog(line: string): void {
    this.#run.onKeyLog?.(line);
  }

  onNote(text: string): void {
    this.#run.onNote?.(text);
  }

  onReply(reply: Reply): void {
    if (!this.#answered && reply.out !== undefined) {
      this.#raw.write(reply.out).catch((cause) => this.#broken(cause));
    }
    if (reply.type !== "more") return this.#finish(reply);
    if (!this.#answered) this.#pump().catch((cause) => this.#broken(cause));
  }

  async #pump(): Promise<void> {
    const octets = await this.#raw.read();
    this.#received += octets?.length ?? 0;
    if (this.#received > HANDSHAKE_OCTETS_MAX) return this.#giveUp(tooLong());
    if (!this.#answered) tell({ type: "received", id: this.#id, octets });
  }

  /** The worker's last word on this handshake. */
  #finish(final: Final): void {
    conversations.delete(this.#id);
    if (!this.#answered && final.type === "done") {
      this.#settle();
      this.result.resolve(final.session);
    } else if (final.type === "done") this.#run.discard(final.session);
    else this.#reject(new TlsError(final.message, { failure: final.failure }));
    this.#hold.release();
  }

  /** Ends it from this side; the worker answers with its last word. */
  #giveUp(error: TlsError): void {
    if (this.#answered) return;
    this.#reject(error);
    tell({ type: "abandon", id: this.#id });
  }

  #broken(cause: unknown): void {
    const why = cause instanceof Error ? cause.message : String(cause);
    this.#giveUp(
      new TlsError(`cannot agree on TLS: the connection broke: ${why}`, {
        cause,
        failure: "truncated",
      }),
    );
  }

  #reject(error: TlsError): void {
    if (this.#answered) return;
    this.#settle();
    this.#raw.close();
    this.result.reject(error);
  }

  #settle(): void {
    this.#answered = true;
    this.#run.clock.clearTimeout(this.#timer);
  }
}

function timedOut(run: HandshakeRun, received: number): TlsError {
  const peer = run.plan.role === "server" ? "vehicle" : "station";
  const so = received === 0
    ? "sent nothing"
    : `sent ${received} octets and then fell silent`;
  return new TlsError(
    `cannot agree on TLS: no end of the handshake within ${
      run.timeoutMs / 1000
    } s; the ${peer} ${so}; look at the powerline link, then at the peer`,
    { failure: "timeout" },
  );
}

function tooLong(): TlsError {
  return new TlsError(
    `cannot agree on TLS: the peer sent more than ${HANDSHAKE_OCTETS_MAX} octets without ending the handshake`,
    { failure: "protocol" },
  );
}
