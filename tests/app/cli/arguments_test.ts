import assert from "node:assert/strict";
import * as checkCerts from "../../../app/cli/check_certs.ts";
import * as ev from "../../../app/cli/ev.ts";
import { decimal, parseArguments } from "../../../app/cli/io.ts";
import * as pki from "../../../app/cli/pki.ts";
import * as autocharge from "../../../app/cli/autocharge.ts";
import * as sessions from "../../../app/cli/sessions.ts";
import * as setpoint from "../../../app/cli/setpoint.ts";
import * as start from "../../../app/cli/start.ts";
import type { CliIo } from "../../../app/cli/io.ts";

function terminal() {
  const out: string[] = [];
  const err: string[] = [];
  const io: CliIo = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    ask: () => Promise.reject(new Error("nobody is asked")),
    readText: () => Promise.resolve(undefined),
    async *lines() {},
  };
  return { out, err, io };
}

Deno.test("`parseArguments()` tells options, flags, lists and words from each other", () => {
  const got = parseArguments("x", [
    "a",
    "--n",
    "-7",
    "--f",
    "--l=1",
    "-5",
    "--l",
    "2",
  ], {
    options: ["--n"],
    flags: ["--f"],
    lists: ["--l"],
  });
  assert.ok(typeof got === "object");
  assert.deepEqual(got.words, ["a", "-5"]);
  assert.deepEqual([...got.options], [["--n", "-7"]]);
  assert.deepEqual([...got.flags], ["--f"]);
  assert.deepEqual([...got.lists], [["--l", ["1", "2"]]]);
});

for (
  const [args, expected] of [
    [["--m"], "v2gate x knows no option --m"],
    [["-n", "1"], "v2gate x knows no option -n"],
    [["--n"], "--n needs a value"],
    [["--n="], "--n needs a value"],
    [["--n", "--f"], "--n needs a value"],
    [["--n", "1", "--n", "1"], "--n is given twice"],
    [["--f", "--f"], "--f is given twice"],
    [["--f=yes"], "--f takes no value"],
  ] as const
) {
  Deno.test(`\`parseArguments()\` refuses ${args.join(" ")}`, () => {
    assert.equal(
      parseArguments("x", args, { options: ["--n"], flags: ["--f"] }),
      `${expected}; see v2gate x --help`,
    );
  });
}

Deno.test("`parseArguments()` takes the last of an option where that counts", () => {
  const got = parseArguments("x", ["--n", "1", "--f", "--n=2", "--f"], {
    options: ["--n"],
    flags: ["--f"],
    lastCounts: true,
  });
  assert.ok(typeof got === "object");
  assert.deepEqual([...got.options], [["--n", "2"]]);
});

Deno.test("`decimal()` takes decimal digits only", () => {
  assert.deepEqual(["5", "-7000.5", "+3", "007"].map(decimal), [
    5,
    -7000.5,
    3,
    7,
  ]);
  for (
    const text of ["", " ", "1e9", "0x10", "NaN", "Infinity", ".5", "5.", "5m"]
  ) {
    assert.equal(decimal(text), undefined, text);
  }
});

for (
  const [args, expected] of [
    [["--minutes", "0x10"], /^--minutes takes a number .*, not "0x10"/],
    [["--minutes", "-1"], /^--minutes takes a number .*, not "-1"/],
    [["--minutes", "1", "--minutes", "2"], /^--minutes is given twice; /],
    [["now"], /^v2gate start takes options only, not "now"; /],
  ] as const
) {
  Deno.test(`\`v2gate start ${args.join(" ")}\` is misuse`, async () => {
    const { io, out, err } = terminal();
    assert.equal(await start.run(args, io), 2);
    assert.match(err.join("\n"), expected);
    assert.deepEqual(out, []);
  });
}

for (
  const [args, expected] of [
    [["--sdp-port", "15118.5"], /^--sdp-port takes a whole number, not/],
    [["--soc", "1e1"], /^--soc takes a number from 0 to 100, not "1e1"; /],
    [["--loop-period", "-5"], /^--loop-period takes a number .* not "-5"; /],
    [["--no-tls", "--tls", "1.3"], /^--no-tls and --tls 1\.3 contradict /],
    [["--no-tls=yes"], /^--no-tls takes no value; /],
    [["--habit", "hasty"], /^--habit does not know "hasty"; /],
    [
      ["--protocol", "din", "--habit", "early-stop:FooReq"],
      /^--habit early-stop takes the name of a request, .* not "early-stop:FooReq"; /,
    ],
    [
      ["--protocol", "din", "--habit", "wrong-session"],
      /^--habit wrong-session takes the name of a request, /,
    ],
    [["car"], /^v2gate ev takes options only, not "car"; /],
  ] as const
) {
  Deno.test(`\`v2gate ev ${args.join(" ")}\` is misuse`, async () => {
    const { io, out, err } = terminal();
    assert.equal(await ev.run(args, io.out, io.err), 2);
    assert.match(err.join("\n"), expected);
    assert.deepEqual(out, []);
  });
}

Deno.test("`v2gate pki` takes 1 to 3650 days", async () => {
  for (const days of ["0", "3651", "1e3", "1.5"]) {
    const { io, err } = terminal();
    assert.equal(await pki.run(["d", "--days", days], io.out, io.err), 2);
    assert.match(err.join("\n"), /a whole number from 1 to 3650$/);
  }
});

Deno.test("-h is help everywhere", async () => {
  const { io, out } = terminal();
  assert.equal(await start.run(["-h"], io), 0);
  assert.equal(await ev.run(["-h"], io.out), 0);
  assert.equal(await pki.run(["-h"], io.out), 0);
  assert.deepEqual(out, [start.help, ev.help, pki.help]);
});

Deno.test("a configuration that is named has to be there", async () => {
  for (
    const [run, args] of [
      [sessions.run, []],
      [setpoint.run, ["evening", "-7000"]],
      [autocharge.run, ["1"]],
      [start.run, []],
    ] as const
  ) {
    const { io, err } = terminal();
    assert.notEqual(await run([...args, "--config", "other.yaml"], io), 0);
    assert.deepEqual(err, ["there is no file other.yaml"]);
  }
});

Deno.test("`v2gate check-certs` takes files only", async () => {
  for (
    const [args, expected] of [
      [[], /^v2gate check-certs needs files; see v2gate check-certs --help$/],
      [["a.pem", "--deep"], /^v2gate check-certs knows no option --deep; see /],
      [["--deep=yes"], /^v2gate check-certs knows no option --deep; see /],
    ] as const
  ) {
    const { io, out, err } = terminal();
    assert.equal(await checkCerts.run(args, io.out, undefined, io.err), 2);
    assert.match(err.join("\n"), expected);
    assert.deepEqual(out, []);
  }
});

Deno.test("`v2gate ev` complains of a missing file on standard error", async () => {
  const { io, out, err } = terminal();
  assert.equal(await ev.run(["--root", "none.pem"], io.out, io.err), 1);
  assert.match(err.join("\n"), /^there is no none\.pem: make certificates /);
  assert.deepEqual(out, []);
});
