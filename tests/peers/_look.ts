/**
 * What a station's control endpoint shows, as JSON: its sessions, and every
 * message on their wires from the start until standard input ends.
 */

/** The answer. */
export interface Look {
  readonly sessions: readonly {
    readonly number: number;
    readonly chargerId: string;
    readonly startedMs: number;
    readonly link: string;
    readonly protocol?: string;
    readonly how?: string;
    readonly reason?: string;
  }[];
  readonly wire: readonly {
    readonly atMs: number;
    readonly actor: string;
    readonly direction: "in" | "out";
    readonly message: string;
  }[];
}

type Wire = Look["wire"][number];

/** Waits for the file that names the endpoint. */
async function endpoint(file: string): Promise<string> {
  for (;;) {
    try {
      return JSON.parse(await Deno.readTextFile(file)).url;
    } catch (cause) {
      if (!(cause instanceof Deno.errors.NotFound)) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Collects the sessions' wire messages into `wire`, for ever. */
async function follow(url: string, wire: Wire[]): Promise<void> {
  let rest = "";
  const headers = { "last-event-id": "0" };
  const reply = await fetch(`${url}/trace`, { headers });
  const texts = reply.body!.pipeThrough(new TextDecoderStream());
  for await (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("data: ")) continue;
      const record = JSON.parse(line.slice("data: ".length));
      if (record.kind === "wire") wire.push(record);
    }
  }
  throw new Error("the station ended its trace");
}

if (import.meta.main) {
  const [control = ""] = Deno.args;
  const url = await endpoint(control);
  const wire: Wire[] = [];
  const over = Deno.stdin.readable.pipeTo(new WritableStream());
  // The cars are done when standard input ends.
  await Promise.race([follow(url, wire), over]);
  const sessions = await (await fetch(`${url}/sessions`)).json();
  console.log(JSON.stringify({ sessions, wire }));
  Deno.exit(0);
}
