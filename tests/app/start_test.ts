import assert from "node:assert/strict";
import { eventually } from "../_eventually.ts";
import { freePorts } from "../_ports.ts";

const PORT = await freePorts(2);

const ROOT = new URL("../../", import.meta.url).pathname;

/** The permissions `deno task start` gives, with another folder to write to. */
async function flags(folder: string): Promise<string[]> {
  const text = await Deno.readTextFile(`${ROOT}deno.json`);
  const { tasks } = JSON.parse(text) as { tasks: { start: string } };
  const words = tasks.start.split(" ");
  const from = words.indexOf("run") + 1;
  return words.slice(from, words.indexOf("main.ts")).map((word) =>
    word.startsWith("--allow-write") ? `--allow-write=${folder}` : word
  );
}

const YAML = (folder: string) => `
chargers:
  - { id: left, kind: dc, sdpPort: ${PORT} }
  - { id: right, kind: ac, sdpPort: ${PORT + 1} }
virtualCars:
  - { charger: left, arriveS: 0, stayS: 3600 }
  - { charger: right, arriveS: 0, stayS: 3600 }
control: { port: 0 }
dataDirectory: ${folder}/data
`;

/** A gateway that runs, with what it has printed. */
function started(command: Deno.Command) {
  const running = command.spawn();
  let seen = "";
  const reading = (async () => {
    for await (
      const text of running.stdout.pipeThrough(new TextDecoderStream())
    ) {
      seen += text;
    }
  })();
  return {
    until: (what: RegExp) =>
      eventually(() => `${what} did not come: ${seen}`, () => what.test(seen)),
    interrupt: () => running.kill("SIGINT"),
    async ended() {
      const { code } = await running.status;
      await reading;
      await running.stderr.cancel();
      return { code, seen };
    },
  };
}

Deno.test("`start` serves two cars by TLS under the task's permissions, answers its subcommands, stops in order on SIGINT, and names at its next begin the set-point it has kept", async () => {
  const folder = await Deno.makeTempDir();
  const config = `${folder}/gateway.yaml`;
  await Deno.writeTextFile(config, YAML(folder));
  const allowed = await flags(folder);
  const v2gate = (...args: string[]) =>
    new Deno.Command(Deno.execPath(), {
      args: ["run", ...allowed, "main.ts", ...args, "--config", config],
      cwd: ROOT,
      stdout: "piped",
      stderr: "piped",
    });
  const running = started(v2gate("start"));
  const { until } = running;
  try {
    await until(/charger left {2}charging at/);
    await until(/charger right {2}charging at/);
    const sessions = await v2gate("sessions").output();
    const listed = new TextDecoder().decode(sessions.stdout);
    assert.match(listed, /left[\s\S]*right|right[\s\S]*left/);
    const asked = await v2gate("setpoint", "evening", "-7000").output();
    assert.equal(asked.code, 0, new TextDecoder().decode(asked.stderr));
    await until(/charger left {2}giving/);
    await until(/charger right {2}giving/);
    const { mode } = await Deno.stat(`${folder}/data/token`);
    assert.equal((mode ?? 0) & 0o777, 0o600);
  } finally {
    running.interrupt();
  }
  const { code, seen } = await running.ended();
  assert.equal(code, 0, seen);
  assert.equal(seen.match(/session ended: /g)?.length, 2, seen);
  assert.match(seen, /stopped\n$/);
  assert.doesNotMatch(seen, /WMIV/);
  assert.doesNotMatch(seen, /taken up again/);
  const again = started(v2gate("start"));
  try {
    await again.until(
      /set-point taken up again: evening {2}site {2}giving 7\.0 kW .* in force since/,
    );
  } finally {
    again.interrupt();
  }
  assert.equal((await again.ended()).code, 0);
  await Deno.remove(folder, { recursive: true });
});
