import assert from "node:assert/strict";
import { run } from "../../../app/cli/autocharge.ts";
import type { CliIo } from "../../../app/cli/io.ts";
import {
  FileEnrolment,
  pseudonymKey,
} from "../../../drivers/exits/enrolment.ts";

const PSEUDONYM = "00112233445566778899aabbccddeeff";

/** A data directory with a configuration, and a terminal. */
function terminal(charger: string) {
  const directory = Deno.makeTempDirSync();
  const yaml = `dataDirectory: ${directory}\nchargers: [{ ${charger} }]\n`;
  const lines: string[] = [];
  const io: CliIo = {
    out: (line) => lines.push(line),
    err: (line) => lines.push(line),
    ask: () => Promise.reject(new Error("nobody is asked")),
    readText: () => Promise.resolve(yaml),
    async *lines() {},
  };
  return {
    directory,
    lines,
    io,
    run: (...args: string[]) => run(args, io),
    files: () => [...Deno.readDirSync(directory)].map(({ name }) => name),
    [Symbol.dispose]: () => Deno.removeSync(directory, { recursive: true }),
  };
}

const nothing = Promise.resolve(undefined);
const WITH = 'id: "2", kind: ac, autocharge: { ids: [] }';

Deno.test("`v2gate autocharge` prints the line for the next car, and leaves nothing", async () => {
  using at = terminal(WITH);
  const gateway = new FileEnrolment(at.directory);
  assert.equal(gateway.isWanted("2"), false, "nobody waits yet");
  const running = at.run("2");
  while (!gateway.isWanted("2")) await new Promise((go) => setTimeout(go, 5));
  assert.equal(gateway.isWanted("1"), false, "another charger is not meant");
  const [wish] = at.files();
  const { mode } = Deno.statSync(`${at.directory}/${wish}`);
  assert.equal((mode ?? 0) & 0o777, 0o600);
  assert.equal(gateway.enrol("2", PSEUDONYM), true);
  assert.equal(gateway.isWanted("2"), false, "one car serves the wish");
  assert.equal(await running, 0);
  assert.equal(at.lines.at(-1), `    autocharge: { ids: ["${PSEUDONYM}"] }`);
  assert.deepEqual(at.files(), []);
});

Deno.test("`v2gate autocharge` gives up in time, and takes its wish back", async () => {
  using at = terminal(WITH);
  assert.equal(await at.run("2", "--minutes", "0.005"), 1);
  assert.equal(at.lines.at(-1), "no vehicle was authorised in that time");
  assert.deepEqual(at.files(), []);
});

Deno.test("`v2gate autocharge` waits for no gateway that is not there", async () => {
  using at = terminal(WITH);
  const { io } = at;
  const none: CliIo = {
    ...io,
    readText: (path) => path.endsWith(".yaml") ? io.readText(path) : nothing,
  };
  assert.equal(await run(["2"], none), 1);
  assert.match(
    at.lines.join("\n"),
    /^no gateway runs with the data directory /,
  );
  assert.deepEqual(at.files(), []);
});

Deno.test("`v2gate autocharge` takes its wish back when it is told to end", async () => {
  using at = terminal(WITH);
  // Holds the signal off the test's own process.
  const others = () => undefined;
  Deno.addSignalListener("SIGHUP", others);
  try {
    const running = at.run("2", "--minutes", "1");
    const gateway = new FileEnrolment(at.directory);
    while (!gateway.isWanted("2")) await new Promise((go) => setTimeout(go, 5));
    Deno.kill(Deno.pid, "SIGHUP");
    assert.equal(await running, 1);
    assert.deepEqual(at.files(), []);
  } finally {
    Deno.removeSignalListener("SIGHUP", others);
  }
});

for (
  const [charger, args, words] of [
    ['id: "2", kind: ac', ["2"], /autocharge is false for charger 2/],
    [WITH, ["3"], /there is no charger 3/],
    [WITH, [], /takes the id of one charger/],
    [WITH, ["2", "--minutes", "61"], /a number above 0, up to 60/],
  ] as const
) {
  Deno.test(`\`v2gate autocharge ${args.join(" ")}\` is refused at { ${charger} }`, async () => {
    using at = terminal(charger);
    assert.equal(await at.run(...args), 2);
    assert.match(at.lines.join("\n"), words);
    assert.deepEqual(at.files(), []);
  });
}

Deno.test("`pseudonymKey()` is made once, and only its user may read it", async () => {
  using at = terminal(WITH);
  let calls = 0;
  const random = (octets: number) => new Uint8Array(octets).fill(++calls);
  const first = await pseudonymKey(at.directory, random);
  const second = await pseudonymKey(at.directory, random);
  assert.deepEqual(second, first);
  assert.equal(calls, 1);
  const { mode } = Deno.statSync(`${at.directory}/autocharge.key`);
  assert.equal((mode ?? 0) & 0o777, 0o600);
  Deno.writeTextFileSync(`${at.directory}/autocharge.key`, "00");
  await assert.rejects(pseudonymKey(at.directory, random), /1 octets, not 32/);
});

Deno.test("`FileEnrolment` that cannot write says so and throws nothing", () => {
  const gateway = new FileEnrolment("/nonexistent/place");
  assert.equal(gateway.isWanted("2"), false);
  assert.equal(gateway.enrol("2", PSEUDONYM), false);
});
