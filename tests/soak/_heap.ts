/**
 * The live heap of another Deno process, after a forced collection, by V8's
 * own inspector: nothing of the measured program knows that it is measured.
 */

/** A process that was started with `--inspect=HOST:PORT`. */
export interface Inspected {
  /** Octets alive after a full collection. */
  liveOctets(): Promise<number>;
  close(): void;
}

interface Target {
  readonly webSocketDebuggerUrl: string;
  readonly title: string;
}

const TRIES = 100;
const BETWEEN_MS = 100;

/** Connects to the main thread of the process that listens for it. */
export async function inspect(place: string): Promise<Inspected> {
  const socket = new WebSocket(await urlOf(place));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let last = 0;
  const waiting = new Map<number, (result: { usedSize?: number }) => void>();
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(data);
    waiting.get(id)?.(result);
    waiting.delete(id);
  };
  const ask = (method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      waiting.set(++last, resolve);
      socket.send(JSON.stringify({ id: last, method }));
    });
  return {
    async liveOctets() {
      await ask("HeapProfiler.collectGarbage");
      const { usedSize } = await ask("Runtime.getHeapUsage");
      if (usedSize === undefined) throw new Error("V8 did not tell its heap");
      return usedSize;
    },
    close: () => socket.close(),
  };
}

async function urlOf(place: string): Promise<string> {
  for (let n = 0; n < TRIES; n++) {
    try {
      const response = await fetch(`http://${place}/json`);
      const targets: Target[] = await response.json();
      const main = targets.find(({ title }) => !/worker/i.test(title));
      if (main) return main.webSocketDebuggerUrl;
    } catch {
      // It has not begun to listen.
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  throw new Error(`nobody can be inspected at ${place}`);
}
