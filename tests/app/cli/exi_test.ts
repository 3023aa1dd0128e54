import assert from "node:assert/strict";
import * as exi from "../../../app/cli/exi.ts";
import { inputLines, MAX_LINE } from "../../../drivers/exits/console.ts";

const SETUP = "808c040d159e26af37b84080520220a100";
const XML =
  '<SessionSetupReq xmlns="urn:iso:std:iso:15118:-20:CommonMessages"><Header xmlns="urn:iso:std:iso:15118:-20:CommonTypes"><SessionID>1A2B3C4D5E6F7081</SessionID><TimeStamp>5</TimeStamp></Header><EVCCID>AB</EVCCID></SessionSetupReq>';

/** Runs the subcommand over lines of input. */
async function call(args: string[], ...input: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await exi.run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    async *lines() {
      yield* input;
    },
  });
  return { status, out, err };
}

const json = (line: string | undefined) => JSON.parse(line ?? "");

Deno.test("`v2gate exi decode` answers each line by itself, in their order", async () => {
  const { status, out } = await call(
    ["decode", "--set", "iso20-common"],
    SETUP,
    "80zz",
    "8",
    "",
    SETUP.toUpperCase().replace(/../g, "$& "),
  );
  assert.equal(status, 1);
  const good = { ok: true, root: "SessionSetupReq", xml: XML };
  assert.deepEqual(out.map(json), [
    good,
    { ok: false, error: "character 3 of the line is no hexadecimal digit" },
    { ok: false, error: "1 digits are no whole octets" },
    { ok: false, error: "an empty line is no stream" },
    good,
  ]);
});

Deno.test("`v2gate exi decode` names bit, path and rule of a broken stream", async () => {
  const { out } = await call(
    ["decode", "--set", "iso20-common"],
    SETUP.slice(0, 16),
    `${SETUP}00`,
  );
  assert.deepEqual(out.map(json), [
    {
      ok: false,
      error: "length 8 exceeds the remaining 4 octets",
      bit: 25,
      path: "SessionSetupReq/Header/SessionID",
      rule: "end of input",
    },
    {
      ok: false,
      error: "1 octets after the message",
      bit: 131,
      path: "",
      rule: "trailing octets",
    },
  ]);
  const lenient = await call(
    ["decode", "--set", "iso20-common", "--trailing", "1"],
    `${SETUP}00`,
  );
  assert.equal(json(lenient.out[0]).ok, true);
});

Deno.test("`v2gate exi decode --format json` gives fields, octets as digits", async () => {
  const { status, out } = await call(
    ["decode", "--set=iso20-common", "--format=json"],
    SETUP,
  );
  assert.equal(status, 0);
  assert.deepEqual(json(out[0]), {
    ok: true,
    root: "SessionSetupReq",
    message: {
      Header: { SessionID: "1A2B3C4D5E6F7081", TimeStamp: 5 },
      EVCCID: "4142",
    },
  });
});

Deno.test("`v2gate exi encode` writes the canonical stream, or says what the schema has no place for", async () => {
  const { status, out } = await call(
    ["encode", "--set", "iso20-common"],
    XML,
    XML.replace("TimeStamp>5", "TimeStamp>-5"),
    "<SessionSetupReq",
    "<Foo/>",
  );
  assert.equal(status, 1);
  const [good, range, broken, unknown] = out.map(json);
  assert.deepEqual(good, { ok: true, hex: SETUP });
  assert.equal(range.ok, false);
  assert.match(range.path, /TimeStamp$/);
  assert.match(broken.error, /line 1/);
  assert.equal(unknown.ok, false);
});

Deno.test("`v2gate exi encode` and `decode` know fragments", async () => {
  const xml =
    '<CanonicalizationMethod xmlns="http://www.w3.org/2000/09/xmldsig#" Algorithm="http://www.w3.org/TR/canonical-exi/"/>';
  const args = ["--set", "xmldsig", "--kind", "fragment"];
  const written = await call(["encode", ...args], xml);
  const { hex } = json(written.out[0]);
  const read = await call(["decode", ...args], hex);
  assert.equal(json(read.out[0]).xml, xml);
});

Deno.test("`v2gate exi explain` shows every read, and the refusal where it came", async () => {
  const { status, out } = await call(
    ["explain", "--set", "iso20-common"],
    SETUP,
    SETUP.slice(0, 16),
  );
  assert.equal(status, 1);
  const text = out.join("\n");
  assert.match(text, / 0 {2}10000000 +header\n/);
  assert.match(text, / 8 {2}100011 +SE\(SessionSetupReq\) of the document\n/);
  assert.match(text, /SE\(TimeStamp\) of 1 productions and the escape\n/);
  assert.match(text, /TimeStamp: uint 5\n/);
  assert.match(text, /SessionSetupReq, 131 bits of 136\n/);
  assert.match(text, /refused: length 8 exceeds .* \(bit 25, end of input\)/);
});

Deno.test("`v2gate exi` refuses what it does not understand", async () => {
  for (
    const [args, expected] of [
      [[], /decode, encode and explain/],
      [["toString"], /decode, encode and explain/],
      [["decode"], /--set must be one of sap din/],
      [["decode", "--set", "iso3"], /--set must be one of/],
      [["decode", "--set", "sap", "--kind", "part"], /--kind must be/],
      [["decode", "--set", "sap", "--format", "yaml"], /--format must be/],
      [["decode", "--set", "sap", "--trailing", "x"], /--trailing must be/],
      [["decode", "--set", "sap", "--fast", "1"], /no option --fast/],
    ] as const
  ) {
    const { status, out, err } = await call([...args], SETUP);
    assert.equal(status, 2);
    assert.deepEqual(out, []);
    assert.match(err.join(), expected);
  }
});

Deno.test("`inputLines()` joins chunks, drops line ends and cuts off what is too long", async () => {
  const chunks = ["ab", "c\r\n\nd", "x".repeat(MAX_LINE), "yyy\nlast"];
  const input = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(new TextEncoder().encode(chunk));
      }
      controller.close();
    },
  });
  const lines: string[] = [];
  for await (const line of inputLines(input)) lines.push(line);
  assert.deepEqual(lines.map((line) => line.length), [3, 0, MAX_LINE + 1, 4]);
  const long = await call(["decode", "--set", "sap"], lines[2] ?? "");
  assert.match(long.out[0] ?? "", /a line of more than/);
});
