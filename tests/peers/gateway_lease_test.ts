/**
 * A gateway that stands still or is killed while a car gives energy back: the
 * stage is in a process of its own and works under the gateway's lease, so that
 * zero power and an open contactor are not the gateway's doing.
 *
 * The verdict comes from the stage's own stamps; how busy the machine is only
 * decides how long the test waits for them.
 */

import assert from "node:assert/strict";
import { discover } from "../../drivers/exits/sdp.ts";
import { connectTcp } from "../../drivers/exits/tcp.ts";
import { openSharedFile } from "../../drivers/linux/shared_file.ts";
import { PLUG_OCTETS, RemotePlug } from "../../drivers/testbench/mod.ts";
import { eventually, PATIENCE_MS } from "../_eventually.ts";
import { freePorts } from "../_ports.ts";
import { BatteryCar } from "../cars/battery_car.ts";
import { scriptedCar } from "../cars/scripted_car.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
/** Lease of the stage (0.5 s), its ramp from 30 A at 300 A/s, and the contactor. */
const OFF_WITHIN_MS = 1_000;

/** What the stage's process prints each second. */
interface Truth {
  readonly monoMs: number;
  readonly powerW: number;
  readonly closed: boolean;
  readonly movedMonoMs?: number;
  readonly held: boolean;
  readonly inrushes: number;
}

/** A program that runs beside this one. */
class Beside implements AsyncDisposable {
  readonly child: Deno.ChildProcess;
  readonly #reading: Promise<void>;
  #ended = false;
  text = "";

  constructor(args: readonly string[]) {
    this.child = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-prompt", "--no-check", "main.ts", ...args],
      cwd: ROOT,
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    this.#reading = this.#read();
    this.child.status.then(() => this.#ended = true);
  }

  async #read(): Promise<void> {
    const text = this.child.stdout.pipeThrough(new TextDecoderStream());
    for await (const part of text) this.text += part;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#ended) this.child.kill("SIGKILL");
    await this.child.stdin.close().catch(() => {});
    await this.child.status;
    await this.#reading;
  }
}

for (const signal of ["SIGSTOP", "SIGKILL"] as const) {
  Deno.test(`a gateway that gets ${signal} while a car gives energy back leaves zero power and an open contactor`, async () => {
    const folder = await Deno.makeTempDir();
    const port = await freePorts();
    const file = `${folder}/outlet`;
    const plugFile = `${folder}/plug`;
    const memory = openSharedFile({
      path: plugFile,
      octets: PLUG_OCTETS,
      create: true,
    });
    const plug = new RemotePlug(memory.memory);
    await using stage = new Beside(
      ["twin", "--file", file, "--kind", "dc", "--plug", plugFile, "--json"],
    );
    const said: Beside[] = [stage];
    const until = (what: string, holds: () => boolean) =>
      eventually(
        () =>
          [
            `${what} did not come:`,
            ...said.map(({ text }) => text.slice(-2_000)),
          ]
            .join("\n"),
        holds,
      );
    const truths = () =>
      stage.text.split("\n").slice(0, -1).map((line): Truth =>
        JSON.parse(line)
      );
    const latest = () => truths().at(-1);
    await until("the stage", () => latest() !== undefined);

    const config = `${folder}/gateway.yaml`;
    await Deno.writeTextFile(
      config,
      `
chargers:
  - { id: "1", kind: dc, sdpPort: ${port}, devices: { kind: sharedMemory, path: ${file} } }
security: { tls: off, allowPlain: true }
control: { port: 0 }
dataDirectory: ${folder}/data
`,
    );
    await using gateway = new Beside(["start", "--config", config]);
    said.push(gateway);
    await until("the gateway", () => /control: /.test(gateway.text));
    const body = new BatteryCar({ openCircuitV: 400 });
    plug.plugIn(body);
    const exchanging = setInterval(() => plug.exchange(), 10);
    await until("the plug", () => /plugged in/.test(gateway.text));
    const car = scriptedCar({
      protocol: "iso20",
      service: "DC_BPT",
      controlMode: "dynamic",
      patienceMs: PATIENCE_MS,
    }, body);
    const link = await connectTcp(
      await discover({
        interface: "lo",
        port,
        security: "none",
      }),
    );
    const clock = {
      setTimeout: (fire: () => void, ms: number) => setTimeout(fire, ms),
      clearTimeout: (id: unknown) => clearTimeout(id as number),
      monoMs: () => performance.now(),
      nowMs: () => Date.now(),
    };
    const driven = car.drive(link, clock).catch(() => undefined);
    await until("power", () => (latest()?.powerW ?? 0) > 5_000);
    const { url } = JSON.parse(
      await Deno.readTextFile(`${folder}/data/control.json`),
    );
    const token = await Deno.readTextFile(`${folder}/data/token`);
    const asked = await fetch(`${url}/v1/grid/setpoints/back`, {
      method: "PUT",
      headers: {
        authorization: `Bearer ${token.trim()}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ powerW: -12_000, minutes: 60 }),
    });
    assert.equal(asked.status, 201, await asked.text());
    await until("discharge", () => (latest()?.powerW ?? 0) < -8_000);

    const before = latest();
    gateway.child.kill(signal);
    await until("the end of the lease", () => latest()?.held === false);
    await until("the open contactor", () => latest()?.closed === false);
    const off = latest();
    assert.ok(before && off);
    assert.equal(off.powerW, 0);
    const lastHeld = truths().findLast(({ held }) => held);
    assert.ok(lastHeld && off.movedMonoMs !== undefined);
    // It was held at the last line that says so, and for a second more at most.
    const afterMs = off.movedMonoMs - lastHeld.monoMs;
    assert.ok(afterMs < 1_000 + OFF_WITHIN_MS, `open after ${afterMs} ms`);

    if (signal === "SIGSTOP") {
      gateway.child.kill("SIGCONT");
      const resumedMs = off.monoMs;
      await until(
        "three seconds",
        () => (latest()?.monoMs ?? 0) > resumedMs + 3_000,
      );
      const later = truths().filter(({ monoMs }) => monoMs > resumedMs);
      assert.ok(
        later.every(({ closed, powerW }) => !closed && powerW === 0),
        "it does not go on by itself",
      );
      assert.equal(latest()?.inrushes, before.inrushes);
      await until(
        "the reason",
        () => /the contactor has opened by itself/.test(gateway.text),
      );
    }
    link.close();
    await driven;
    clearInterval(exchanging);
    await gateway[Symbol.asyncDispose]();
    await stage[Symbol.asyncDispose]();
    memory.dispose();
    await Deno.remove(folder, { recursive: true });
  });
}
