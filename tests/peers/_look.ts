/**
 * What a station's control endpoint shows, a JSON value a line: every message
 * on its wires as it comes (`Wire`), and once standard input has ended its
 * sessions (an array of `Session`).
 */

/** A session of the station's `/sessions`. */
export interface Session {
  readonly number: number;
  readonly chargerId: string;
  readonly startedMs: number;
  readonly link: string;
  readonly protocol?: string;
  readonly how?: string;
  readonly reason?: string;
}

/** A message on a wire of the station. */
export interface Wire {
  readonly atMs: number;
  readonly actor: string;
  readonly direction: "in" | "out";
  readonly message: string;
}

/** Waits for the file that names the endpoint. */
async function endpoint(file: string): Promise<string> {
  for (;;) {
    try {
      return JSON.parse(await Deno.readTextFile(file)).url;
    } catch (cause) {
      const isEarly = cause instanceof Deno.errors.NotFound ||
        cause instanceof SyntaxError;
      if (!isEarly) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Prints the sessions' wire messages, for ever. */
async function follow(url: string): Promise<void> {
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
      if (record.kind === "wire") console.log(JSON.stringify(record));
    }
  }
  throw new Error("the station ended its trace");
}

if (import.meta.main) {
  const [control = ""] = Deno.args;
  const url = await endpoint(control);
  const over = Deno.stdin.readable.pipeTo(new WritableStream());
  // The cars are done when standard input ends.
  await Promise.race([follow(url), over]);
  const sessions = await (await fetch(`${url}/sessions`)).json();
  console.log(JSON.stringify(sessions));
  Deno.exit(0);
}
