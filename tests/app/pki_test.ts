import assert from "node:assert/strict";
import * as checkCerts from "../../app/cli/check_certs.ts";
import { PKI_FILES } from "../../drivers/testbench/pki/mod.ts";
import * as pki from "../../app/cli/pki.ts";

const DAY_MS = 86_400_000;

async function inTemp(run: (directory: string) => Promise<void>) {
  const directory = Deno.makeTempDirSync();
  try {
    await run(directory);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
}

async function check(args: string[], nowMs?: number) {
  const lines: string[] = [];
  const code = await checkCerts.run(args, (line) => lines.push(line), nowMs);
  return { code, text: lines.join("\n") };
}

/** Every file, those of ISO 15118-2 below it too. */
const all = (directory: string): string[] =>
  [...Deno.readDirSync(directory)].flatMap(({ name, isDirectory }) =>
    isDirectory ? all(`${directory}/${name}`) : [`${directory}/${name}`]
  );

/** Certificates, each with its key; then a list, and a key of X448. */
const PAIRS = 2 * PKI_FILES.length;
const COUNTS = {
  p521: PAIRS + 2 + PAIRS + 1,
  ed448: PAIRS + 2 + PAIRS + 1,
  p256: PAIRS + 1,
};

for (const algorithm of ["p521", "ed448", "p256"] as const) {
  Deno.test(`\`pki\` makes a whole ${algorithm} PKI in which \`check-certs\` finds nothing wrong`, () =>
    inTemp(async (directory) => {
      const lines: string[] = [];
      const code = await pki.run(
        [directory, "--algorithm", algorithm],
        (line) => lines.push(line),
      );
      assert.equal(code, 0, lines.join("\n"));
      assert.equal(all(directory).length, COUNTS[algorithm]);
      for (const path of all(directory).filter((one) => one.endsWith(".key"))) {
        assert.equal((Deno.statSync(path).mode ?? 0) & 0o777, 0o600);
      }
      assert.equal(
        await pki.run([directory], (line) => lines.push(line)),
        1,
        "a second run must not replace the keys",
      );
      assert.match(lines.at(-1) ?? "", /already holds a PKI/);
      const { code: verdict, text } = await check(all(directory));
      assert.equal(verdict, 0, text);
      assert.doesNotMatch(text, /WV2TEST|DEV2GC/);
    }));
}

Deno.test("`check-certs` reports an open key, a foreign key and a missing root", () =>
  inTemp(async (directory) => {
    await pki.run([directory], () => {});
    Deno.chmodSync(`${directory}/secc.key`, 0o644);
    const { code, text } = await check([
      `${directory}/secc.pem`,
      `${directory}/secc.key`,
      `${directory}/vehicle.key`,
    ]);
    assert.equal(code, 1);
    assert.match(text, /BAD .*secc\.key: .*mode is 0644.*chmod 600/);
    assert.match(text, /BAD .*vehicle\.key: .*belongs to no certificate/);
    assert.match(text, /BAD .*secc\.pem: .*stops at "V2G Test Root CA"/);
  }));

Deno.test("`check-certs` reports a chain whose certificates are out of order", () =>
  inTemp(async (directory) => {
    await pki.run([directory, "--algorithm", "p256"], () => undefined);
    const chain = Deno.readTextFileSync(`${directory}/secc.pem`);
    const [leaf = "", sub2 = "", sub1 = ""] = chain.split(/(?<=END.*\n)/);
    const root = `${directory}/v2g_root.pem`;
    const file = `${directory}/chain.pem`;
    for (
      const [parts, wrong] of [
        [[leaf, sub2, sub1], undefined],
        [[leaf, sub2, sub1, Deno.readTextFileSync(root)], undefined],
        [[sub1, sub2], undefined],
        [[sub1, sub2, leaf], 1],
        [[leaf, sub1, sub2], 1],
        [[sub2, leaf, sub1], 1],
      ] as const
    ) {
      Deno.writeTextFileSync(file, parts.join(""));
      const { text } = await check([file, root]);
      const found = /BAD .*certificate (\d): is out of order/.exec(text)?.[1];
      assert.equal(found, wrong?.toString(), text);
    }
  }));

Deno.test("`check-certs` judges dates by the clock and doubts a slow clock", () =>
  inTemp(async (directory) => {
    await pki.run([directory, "--days=30"], () => {});
    const files = [`${directory}/v2g_root.pem`, `${directory}/secc.pem`];
    const soon = await check(files, Date.now() + 10 * DAY_MS);
    assert.equal(soon.code, 0);
    assert.match(soon.text, /note .*expires in (19|20) days/);
    const late = await check(files, Date.now() + 31 * DAY_MS);
    assert.equal(late.code, 1);
    assert.match(late.text, /BAD .*secc\.pem: certificate 1: expired/);
    const slow = await check(files, Date.now() - 10 * DAY_MS);
    assert.equal(slow.code, 1);
    assert.match(slow.text, /the clock is slow/);
    assert.match(slow.text, /valid only from .*is the clock slow\?/);
  }));

Deno.test("`check-certs` says what a file holds that is none", () =>
  inTemp(async (directory) => {
    const path = `${directory}/notes.pem`;
    Deno.writeTextFileSync(path, "nothing here");
    const { code, text } = await check([path, `${directory}/absent.pem`]);
    assert.equal(code, 1);
    assert.match(text, /neither a certificate nor a key/);
    assert.match(text, /there is no such file/);
    Deno.writeTextFileSync(
      path,
      "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    );
    assert.match((await check([path])).text, /cannot read certificate 1/);
  }));

Deno.test("`pki` and `check-certs` answer misuse with 2 and help with 0", async () => {
  const lines: string[] = [];
  const out = (line: string) => lines.push(line);
  assert.equal(await pki.run([], out), 2);
  assert.equal(await pki.run(["d", "--algorithm", "rsa"], out), 2);
  assert.equal(await pki.run(["d", "--days", "many"], out), 2);
  assert.equal(await pki.run(["d", "--size"], out), 2);
  assert.equal(await pki.run(["--help"], out), 0);
  assert.equal(await checkCerts.run([], out), 2);
  assert.equal(await checkCerts.run(["--help"], out), 0);
  assert.match(lines.join("\n"), /must be p521, ed448 or p256/);
});
