import { setOf } from "../../../../../protocols/iso15118/iso20/common/mod.ts";
/** The recorded conversations of -20, replayed against the handlers. */

import { deepEqual, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadSet } from "../../../../../protocols/iso15118/shared/sets.ts";
import { verifyBy } from "../../../../../protocols/iso15118/pnc/station.ts";
import { loadSignatureSets } from "../../../../../protocols/iso15118/signature/mod.ts";
import {
  ISO20_SECC,
  type Iso20Request,
  sealRequest,
  startSession,
} from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import { Sealed } from "../../../../../privacy/seal/mod.ts";
import { recordedFiles } from "../../../../_shared.ts";
import { services } from "../_pnc.ts";
import { NOW_MS, station } from "./_station.ts";

const iso20Ac = await loadSet("iso20-ac");
const iso20Common = await loadSet("iso20-common");
const iso20Dc = await loadSet("iso20-dc");

const signatureSets = await loadSignatureSets("iso20-common");

const SETS = [iso20Common, iso20Ac, iso20Dc];
const PAYLOAD_TYPES = ["0x8002", "0x8003", "0x8004"];
/** What a station that offers only EIM answers to a contract. */
const CONTRACT = /_pnc_/;

interface Line {
  dir: string;
  payloadType: string;
  hex: string;
}

function requests(file: string): Iso20Request[] {
  const text = gunzipSync(readFileSync(file)).toString();
  return text.trim().split("\n").map((line): Line => JSON.parse(line))
    .filter((line) =>
      line.dir === "ev>secc" && PAYLOAD_TYPES.includes(line.payloadType)
    )
    .flatMap((line) => {
      const bytes = Uint8Array.from(Buffer.from(line.hex, "hex").subarray(8));
      const set = SETS[PAYLOAD_TYPES.indexOf(line.payloadType)];
      const decoded = set?.decode(bytes);
      ok(decoded?.ok, `${file}: ${line.hex}`);
      const request = sealRequest(decoded.message);
      return request ? [request] : [];
    });
}

/**
 * A station that takes every contract whose signature is its own, under the
 * challenge of the recording.
 */
function taker(all: readonly Iso20Request[]) {
  const signed = all.find((request) => request.root === "AuthorizationReq");
  const contract = signed?.root === "AuthorizationReq"
    ? signed.value.contract?.open("test")
    : undefined;
  const challenge = contract?.PnC_AReqAuthorizationMode?.GenChallenge;
  ok(challenge, "a recorded contract");
  return {
    challenge,
    pnc: services({
      verify: (signed, leaf) =>
        verifyBy(
          signatureSets,
          signed.open("test"),
          leaf.open("test"),
          "contract certificate",
        ),
      emaidOf: () => new Sealed("EMAID", new Uint8Array([65])),
    }),
  };
}

function play(file: string, takesContracts = false): string[] {
  const all = requests(file);
  const taking = takesContracts ? taker(all) : undefined;
  let session = startSession({
    energy: /_ac_/.test(file) ? "AC" : "DC",
  });
  const wrong: string[] = [];
  all.forEach((recorded, at) => {
    const again = all[at + 1]?.root === recorded.root;
    const closed = station().outlook;
    const request = {
      root: recorded.root,
      value: {
        ...recorded.value,
        Header: { ...recorded.value.Header, SessionID: session.sessionId },
      },
    } as Iso20Request;
    const env = {
      nowMs: NOW_MS,
      random: (n: number) =>
        n === 16 && taking ? taking.challenge : new Uint8Array(n).fill(7),
      ...(taking ? { pnc: taking.pnc } : {}),
      station: station({
        ...(taking ? { payment: ["pnc", "eim"] as const } : {}),
        eim: again ? "waiting" : "accepted",
        cableCheck: again ? "running" : "passed",
        outlook: again ? { charge: [], discharge: [] } : closed,
      }),
    };
    let out = ISO20_SECC.handle(session, request, env);
    if (out.kind === "await") {
      const settled = { ok: true, command: out.command.type } as const;
      out = ISO20_SECC.handle(out.session, request, { ...env, settled });
    }
    if (out.kind === "await") throw new Error("awaits twice");
    session = out.session;
    const { root, value } = out.response;
    const set = SETS.find(({ name }) => name === setOf(out.response.root));
    ok(set, setOf(out.response.root));
    const encode: (m: unknown, into: Uint8Array) => number = set.encode.bind(
      set,
    ) as never;
    ok(encode({ root, value }, new Uint8Array(65_536)) > 0);
    if (root !== recorded.root.replace(/Req$/, "Res")) wrong.push(root);
    if (!value.ResponseCode.startsWith("OK")) {
      wrong.push(`${root} ${value.ResponseCode} ${out.end?.reason ?? ""}`);
    }
  });
  return wrong;
}

for (const file of recordedFiles("simulated")) {
  const name = basename(file);
  if (!name.includes("iso20_")) continue;
  Deno.test(`\`ISO20_SECC.handle()\` answers ${name}`, () => {
    ok(requests(file).length > 1);
    deepEqual(play(file).slice(0, 1), expectedFault(file));
  });
  if (!CONTRACT.test(file) || file.includes("certinstall")) continue;
  Deno.test(`\`ISO20_SECC.handle()\` answers ${name} where contracts are taken`, () => {
    deepEqual(play(file, true), []);
  });
}

/** The first answer that is not OK, where a recording deserves one. */
function expectedFault(file: string): string[] {
  // Its CertificateInstallationReq travels under 0x8001: never read in -20.
  if (file.includes("certinstall")) return [];
  // Plug and charge is not offered.
  if (CONTRACT.test(file)) {
    return ["AuthorizationRes WARNING_AuthorizationSelectionInvalid "];
  }
  // The car goes on charging after PowerDelivery(Stop); its own station
  // answered FAILED_SequenceError too.
  if (file.includes("dc_pause")) {
    return [
      "DC_ChargeLoopRes FAILED_SequenceError DC_ChargeLoopReq came where DC_WeldingDetectionReq was expected",
    ];
  }
  return [];
}
