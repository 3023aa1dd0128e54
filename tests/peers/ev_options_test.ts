import assert from "node:assert/strict";
import { help, type Options, parse } from "../../app/cli/ev_options.ts";

function options(line: string): Options {
  const found = parse(line.split(" ").filter((word) => word !== ""));
  assert.ok(typeof found !== "string", String(found));
  return found;
}

function refusal(line: string): string {
  const found = parse(line.split(" "));
  assert.ok(typeof found === "string", `"${line}" is taken`);
  return found;
}

Deno.test("`parse()` of ev fills in what each protocol goes with", () => {
  const told = (line: string) => {
    const { service, mode, tls, auth } = options(line);
    return [service, mode, tls, auth].join(" ");
  };
  assert.equal(told(""), "DC_BPT dynamic 1.3 eim");
  assert.equal(told("--auth pnc"), "DC_BPT dynamic 1.3 pnc");
  assert.equal(told("--protocol iso2"), "DC scheduled off eim");
  assert.equal(told("--protocol iso2 --auth pnc"), "DC scheduled 1.2 pnc");
  assert.equal(told("--protocol iso2 --tls 1.3"), "DC scheduled 1.3 eim");
  assert.equal(told("--protocol din"), "DC scheduled off eim");
  assert.equal(parse(["--help"]), help);
});

Deno.test("`parse()` of ev takes habits by name, several of them", () => {
  const { habits, wire } = options(
    "--protocol din --habit stuck:CableCheckReq --habit bytewise --habit trailing-octet",
  );
  assert.deepEqual(habits, { stuckOngoing: "CableCheckReq" });
  assert.deepEqual(wire, { bytewise: true, trailingOctets: 1 });
  for (
    const one of ["foo", "constructor", "bytewise:1", "any-voltage:1", "stuck"]
  ) {
    const said = refusal(`--protocol din --habit ${one}`);
    assert.ok(said.startsWith(`--habit does not know "${one}"`), said);
  }
});

Deno.test("`parse()` of ev refuses what a protocol does not know, instead of leaving it aside", () => {
  const refusals: readonly (readonly [string, RegExp])[] = [
    ["--protocol iso2 --service DC_BPT", /DC_BPT needs --protocol iso20/],
    ["--protocol iso2 --mode dynamic", /dynamic needs --protocol iso20/],
    ["--protocol iso2 --reselect-after 9", /--reselect-after needs .*iso20/],
    ["--protocol din --renegotiate-after 9", /needs .*iso20 or iso2/],
    ["--renegotiate-after 0", /renegotiate-after/],
    ["--protocol iso2 --side-streams", /--side-streams needs .*iso20/],
    ["--protocol din --service AC", /din knows --service DC alone/],
    ["--protocol din --tls 1.2", /din knows neither TLS nor/],
    ["--protocol din --auth pnc", /din knows neither TLS nor/],
    ["--auth pnc --tls off", /--auth pnc needs TLS/],
    ["--contract install", /--contract needs --auth pnc/],
    ["--auth pnc --contract update", /update needs --protocol iso2/],
    ["--habit repeat-setup", /iso20 knows those of the wire alone/],
    ["--tls 1.1", /--tls takes 1\.2, 1\.3, off, not "1\.1"/],
    ["--minutes 0", /--minutes takes a number from 0\.05/],
  ];
  for (const [line, reason] of refusals) assert.match(refusal(line), reason);
});
