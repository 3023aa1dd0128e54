import assert from "node:assert/strict";
import { eventually } from "../_eventually.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

/** Runs `v2gate start` with a configuration, in a folder of its own. */
async function start(
  folder: string,
  yaml: string,
  ...args: string[]
): Promise<{ code: number; said: string }> {
  const config = `${folder}/gateway.yaml`;
  await Deno.writeTextFile(config, yaml);
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "-A", "--no-prompt", `${ROOT}main.ts`, "start"],
      ...["--config", config, ...args],
    ],
    cwd: folder,
  }).output();
  const text = (octets: Uint8Array) => new TextDecoder().decode(octets);
  return { code, said: text(stdout) + text(stderr) };
}

Deno.test("`start` says that the control port is taken, and leaves the token of the gateway that has it", async () => {
  const folder = await Deno.makeTempDir();
  const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  try {
    const { port } = taken.addr as Deno.NetAddr;
    await Deno.mkdir(`${folder}/data`);
    await Deno.writeTextFile(`${folder}/data/token`, "of the first");
    const { code, said } = await start(
      folder,
      `chargers: []\nsecurity: { tls: "off", allowPlain: true }\ncontrol: { port: ${port} }\n`,
    );
    assert.equal(code, 1, said);
    assert.match(
      said,
      /^cannot serve HTTP on 127\.0\.0\.1 port \d+: another program has it; stop that or choose another port$/m,
    );
    assert.equal(
      await Deno.readTextFile(`${folder}/data/token`),
      "of the first",
    );
  } finally {
    taken.close();
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("`start` goes on without an interface, and names the files that TLS lacks", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${folder}/pki`);
    await Deno.writeTextFile(`${folder}/pki/readme`, "nothing");
    const { code, said } = await start(
      folder,
      "chargers:\n  - { id: a, interface: nowhere0 }\nsecurity: { pkiDirectory: pki }\ncontrol: { port: 0 }\n",
      ...["--minutes", "0.05"],
    );
    assert.equal(code, 0, said);
    assert.match(said, /there is no pki\/secc\.pem$/m);
    assert.match(said, /there is no pki\/secc\.key$/m);
    assert.match(
      said,
      /charger a {2}no car can find this charger: .*"nowhere0"/,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("`start` names the key whose path cannot be used", async () => {
  const folder = await Deno.makeTempDir();
  try {
    for (
      const [yaml, expected] of [
        [
          "dataDirectory: gateway.yaml\n",
          /^cannot make dataDirectory gateway\.yaml: /,
        ],
        [
          "security: { pkiDirectory: gateway.yaml/pki }\n",
          /security\.pkiDirectory gateway\.yaml\/pki: /,
        ],
        [
          "chargers: []\nsecurity: { keyLog: nowhere/keys }\n",
          /^cannot write to security\.keyLog nowhere\/keys: /m,
        ],
      ] as const
    ) {
      const { code, said } = await start(folder, yaml);
      assert.equal(code, 1, said);
      assert.match(said, expected);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("`start` goes on when nothing can be printed, and stops in order when its terminal closes", async () => {
  const folder = await Deno.makeTempDir();
  const config = `${folder}/gateway.yaml`;
  await Deno.writeTextFile(
    config,
    'chargers: []\nsecurity: { tls: "off", allowPlain: true }\ncontrol: { port: 0 }\n',
  );
  const child = new Deno.Command("sh", {
    args: [
      "-c",
      `exec "$0" run -A --no-prompt ${ROOT}main.ts start --config ${config} > /dev/full`,
      Deno.execPath(),
    ],
    cwd: folder,
    stderr: "piped",
  }).spawn();
  const isThere = (path: string) =>
    Deno.stat(path).then(() => true, () => false);
  await eventually(
    "the start of the gateway",
    () => isThere(`${folder}/data/control.json`),
  );
  child.kill("SIGHUP");
  const { code, signal } = await child.status;
  const said = await new Response(child.stderr).text();
  assert.deepEqual([code, signal, said], [0, null, ""]);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("`start` goes on without Plug & Charge where a file of its PKI is cut short", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${folder}/pki`);
    await Deno.writeTextFile(`${folder}/pki/mo_root.pem`, "-----BEGIN CERTIF");
    const { code, said } = await start(
      folder,
      "chargers:\n  - { id: a, interface: nowhere0 }\nsecurity: { pkiDirectory: pki }\ncontrol: { port: 0 }\n",
      ...["--minutes", "0.02"],
    );
    assert.equal(code, 0, said);
    assert.match(
      said,
      /^Plug & Charge is not offered: cannot use pki\/mo_root\.pem: it holds no/m,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
