/**
 * The lease of a stage in a process of its own is real: whatever becomes of
 * the process that holds it, the power ends and the contactor opens.
 *
 * The twin catches up in steps of 10 ms after it had to wait for its turn, so
 * that its own stamps are right on a busy machine too.
 */

import assert from "node:assert/strict";
import {
  COMMAND,
  COMMAND_NUMBERS,
  COMMANDS_AT,
  DEVICE_OCTETS,
  SAMPLE,
  SAMPLE_NUMBERS,
  SAMPLES_AT,
} from "../../../drivers/devices/device_layout.ts";
import { SharedBlock } from "../../../drivers/devices/shared_block.ts";
import { eventually } from "../../_eventually.ts";
import { openSharedFile } from "../../../drivers/linux/mod.ts";
import { noFaults, setFault } from "../../../drivers/testbench/mod.ts";

const MAIN = new URL("../../../main.ts", import.meta.url).pathname;
const HOLDER = new URL("./_lease_holder.ts", import.meta.url).pathname;
/** From the end of the lease: ramp of 60 A at 300 A/s, contactor 60 ms, a few steps. */
const WITHIN_MS = 300;

/** A process and what it says. */
class Child {
  readonly process: Deno.ChildProcess;
  readonly lines: string[] = [];
  readonly #read: Promise<void>;

  constructor(...args: string[]) {
    this.process = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", "--no-check", "--allow-all", ...args],
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#read = this.#collect();
  }

  async #collect(): Promise<void> {
    let rest = "";
    const text = this.process.stdout.pipeThrough(new TextDecoderStream());
    for await (const part of text) {
      const lines = (rest + part).split("\n");
      rest = lines.pop() ?? "";
      this.lines.push(...lines);
    }
  }

  says(words: string): Promise<void> {
    return until(
      () => this.lines.some((line) => line.includes(words)),
      `"${words}" in ${this.lines.join(" ")}`,
    );
  }

  async type(line: string): Promise<void> {
    const writer = this.process.stdin.getWriter();
    await writer.write(new TextEncoder().encode(`${line}\n`));
    writer.releaseLock();
  }

  async end(signal: Deno.Signal = "SIGKILL"): Promise<number> {
    try {
      this.process.kill("SIGCONT");
      this.process.kill(signal);
    } catch { /* it has ended by itself */ }
    await this.process.stdin.close().catch(() => {});
    await this.#read;
    return (await this.process.status).code;
  }
}

const until = (holds: () => boolean, what: string) =>
  eventually(what, holds, { lookMs: 10 });

/** Samples and commands in the file, read from outside. */
function look(memory: ArrayBuffer) {
  const samples = new SharedBlock(memory, SAMPLES_AT, SAMPLE_NUMBERS);
  const commands = new SharedBlock(memory, COMMANDS_AT, COMMAND_NUMBERS);
  return {
    sample(field: number) {
      samples.refresh();
      return samples.numbers[field] ?? NaN;
    },
    command(field: number) {
      commands.refresh();
      return commands.numbers[field] ?? NaN;
    },
  };
}

/** A twin at work, its file, and a clean end. */
async function withTwin(
  args: string[],
  run: (twin: Child, path: string, memory: ArrayBuffer) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/outlet`;
  const twin = new Child(MAIN, "twin", "--file", path, ...args);
  try {
    await twin.says("pilot");
    const file = openSharedFile({ path, octets: DEVICE_OCTETS, create: false });
    try {
      await run(twin, path, file.memory);
    } finally {
      file.dispose();
    }
  } finally {
    await twin.end();
    await Deno.remove(folder, { recursive: true });
  }
}

for (const signal of ["SIGSTOP", "SIGKILL"] as const) {
  Deno.test(`\`v2gate twin\` ends the power and opens when the holder of its lease gets ${signal} while discharging`, () =>
    withTwin(["--kind", "dc", "--json"], async (twin, path, memory) => {
      const { sample, command } = look(memory);
      const holder = new Child(HOLDER, path, "400");
      try {
        await holder.says("discharging");
        holder.process.kill(signal);
        await until(
          () =>
            sample(SAMPLE.stageW) === 0 && sample(SAMPLE.closed) === 0 &&
            sample(SAMPLE.held) === 0,
          "zero power and an open contactor",
        );
        const openMs = sample(SAMPLE.stageMs);
        const last = () => JSON.parse(twin.lines.at(-1) ?? "{}");
        await until(() => last().monoMs >= openMs, "a line after it");
        const { movedMonoMs, closed, powerW } = last();
        assert.equal(closed, false);
        assert.ok(Math.abs(powerW) === 0);
        const lateMs = movedMonoMs - command(COMMAND.holdUntilMs);
        assert.ok(lateMs < WITHIN_MS, `open ${lateMs} ms after the lease`);
        assert.equal(command(COMMAND.contactor), 1, "nobody told it to open");
        assert.ok(command(COMMAND.setA) < 0, "nor to end the current");
      } finally {
        await holder.end();
      }
    }));
}

Deno.test("`v2gate twin` refuses a file that another process serves, and misuse, by name", () =>
  withTwin(["--kind", "ac", "--json"], async (_twin, path) => {
    const run = async (...args: string[]) => {
      const { code, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["run", "--no-check", "--allow-all", MAIN, "twin", ...args],
      }).output();
      return { code, words: new TextDecoder().decode(stderr) };
    };
    const second = await run("--file", path, "--kind", "ac");
    assert.equal(second.code, 1);
    assert.match(second.words, /another process serves it/);
    assert.ok(second.words.includes(path));
    const misuse = await run("--file", path, "--kind", "dc", "--soc", "101");
    assert.equal(misuse.code, 2);
    assert.match(misuse.words, /--soc is a number from 0 to 100/);
  }));

Deno.test("`v2gate twin` switches faults that are typed, and ends with SIGTERM", () =>
  withTwin(["--kind", "ac"], async (twin, _path, memory) => {
    const { sample } = look(memory);
    assert.equal(sample(SAMPLE.pressed), 0);
    await twin.type("emergencyPressed true");
    await until(() => sample(SAMPLE.pressed) === 1, "the button");
    await twin.type("emergencyPressed false");
    await until(() => sample(SAMPLE.pressed) === 0, "the button is out");
    await twin.says("pilot C, contactor open, no power");
    assert.equal(await twin.end("SIGTERM"), 0);
  }));

Deno.test("`setFault()` sets a fault by its name, or says what is wrong", () => {
  const faults = noFaults();
  assert.equal(setFault(faults, "welded", "one"), undefined);
  assert.equal(setFault(faults, "meterFactor", "-1"), undefined);
  assert.equal(setFault(faults, "emergencyPressed", "true"), undefined);
  assert.equal(setFault(faults, "phaseLost", "3"), undefined);
  assert.deepEqual(faults, {
    ...noFaults(),
    welded: "one",
    meterFactor: -1,
    emergencyPressed: true,
    phaseLost: 3,
  });
  assert.match(setFault(faults, "weld", "one") ?? "", /no fault weld/);
  assert.match(setFault(faults, "welded", "two") ?? "", /none, one, all/);
  assert.match(setFault(faults, "phaseLost", "4") ?? "", /0, 1, 2, 3/);
  assert.match(setFault(faults, "meterFactor", "x") ?? "", /is a number/);
  assert.match(setFault(faults, "meterLost", "yes") ?? "", /true, false/);
});
