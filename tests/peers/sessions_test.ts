import assert from "node:assert/strict";
import { makePki } from "../../drivers/tls/mod.ts";
import { netnsMissing, type NetnsRun, runInNetns } from "./netns.ts";

const MAIN = new URL("../../main.ts", import.meta.url).pathname;
const CONFIG = new URL("../../deno.json", import.meta.url).pathname;
const MINUTES = "0.12";

function v2gate(...args: string[]): string[] {
  return [
    Deno.execPath(),
    "run",
    "-A",
    "--no-check",
    "--config",
    CONFIG,
    MAIN,
    ...args,
  ];
}

/** A gateway with one charger serves four cars of another process, one after the other. */
async function serve(
  kind: "ac" | "dc",
  netem?: NetnsRun["netem"],
): Promise<void> {
  const missing = await netnsMissing({ netem: netem !== undefined });
  if (missing) return console.log(`skipped: ${missing}`);
  const folder = await Deno.makeTempDir();
  try {
    await makePki(`${folder}/pki`);
    const yaml = `${folder}/gateway.yaml`;
    await Deno.writeTextFile(
      yaml,
      `
chargers: [{ id: "1", kind: ${kind}, interface: plc0 }]
dataDirectory: ${folder}/data
security: { pkiDirectory: ${folder}/pki }
control: { port: 0 }
`,
    );
    const big = kind.toUpperCase();
    const cars = [`${big}_BPT`, big].flatMap((service) =>
      ["dynamic", "scheduled"].map((mode) =>
        v2gate(
          ...["ev", "--interface", "plc0", "--minutes", MINUTES],
          ...["--pki", `${folder}/pki`, "--service", service, "--mode", mode],
        ).join(" ")
      )
    );
    const { station, car } = await runInNetns({
      station: v2gate("start", "--config", yaml),
      car: ["sh", "-c", cars.join(" && ")],
      timeoutMs: 150_000,
      ...(netem && { netem }),
    });
    assert.equal(car.code, 0, car.output + station.output);
    const agreed = car.output.match(/ended as agreed: /g) ?? [];
    assert.equal(agreed.length, 4, car.output + station.output);
    const charged = station.output.match(/charging at \d/g) ?? [];
    assert.ok(charged.length >= 4, station.output);
    assert.equal(
      station.output.match(/session ended/g)?.length,
      4,
      station.output,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

for (const kind of ["dc", "ac"] as const) {
  Deno.test(`station and car meet over veth by SDP and TLS 1.3 and serve all four ${kind.toUpperCase()} modes`, () =>
    serve(kind));
}

Deno.test("station and car pass four DC sessions with 1 % loss and 30 ms delay", () =>
  serve("dc", { delayMs: 30, lossPercent: 1 }));
