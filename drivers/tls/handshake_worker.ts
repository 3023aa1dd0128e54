/// <reference lib="webworker" />
/**
 * The worker that runs handshakes: its own entry of the bundle.
 *
 * A P-521 handshake computes for milliseconds; here they delay no charge loop.
 *
 * @module
 */

import { TlsError } from "./errors.ts";
import { Handshake, type Step } from "./handshake.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

const open = new Map<number, Handshake>();
const post = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case "begin":
      return attempt(data.id, () => {
        const handshake = new Handshake(
          data.plan,
          {
            keyLog: (line) => post({ type: "key log", id: data.id, line }),
            note: (text) => post({ type: "note", id: data.id, text }),
          },
        );
        open.set(data.id, handshake);
        return handshake.advance();
      });
    case "received":
      return attempt(data.id, () => open.get(data.id)?.receive(data.octets));
    case "abandon":
      if (!open.has(data.id)) return;
      return fail(data.id, new TlsError("the handshake was abandoned"));
  }
};

/** Runs one step; whatever it throws ends that handshake alone. */
function attempt(id: number, run: () => Step | undefined): void {
  try {
    const step = run();
    if (step !== undefined) answer(id, step);
  } catch (cause) {
    fail(
      id,
      cause instanceof TlsError
        ? cause
        : new TlsError(`cannot run the TLS handshake: ${cause}`, { cause }),
    );
  }
}

function answer(id: number, step: Step): void {
  if (step.state === "more") return post({ type: "more", id, out: step.out });
  if (step.state === "failed") return fail(id, step.error, step.out);
  open.delete(id);
  post({ type: "done", id, out: step.out, session: step.session });
}

function fail(id: number, error: TlsError, out?: Uint8Array): void {
  open.get(id)?.free();
  open.delete(id);
  const { failure, message } = error;
  post({ type: "failed", id, out, failure, message });
}

post({ type: "ready" });
