/** Recorded conversations and faults of ISO 15118-2, replayed against the handlers. */

import { deepEqual, equal, ok } from "node:assert/strict";
import { basename } from "node:path";
import { Sealed } from "../../../../../privacy/seal/mod.ts";
import { stationPnc } from "../../../../../protocols/iso15118/pnc/station.ts";
import { NO_REVOCATION } from "../../../../../protocols/iso15118/pnc/x509/revocation.ts";
import { loadSignatureSets } from "../../../../../protocols/iso15118/signature/mod.ts";
import type { OpenMessage } from "../../../../../protocols/iso15118/pnc/types.ts";
import {
  type Iso2SealedRequest,
  type Iso2Session,
  startIso2Session,
} from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import { recordedFiles, sharedVectors } from "../../../../_shared.ts";
import { answerTo, requestOf, type Settle, well } from "./_drive.ts";
import { certificateOf, lines, type Recorded, sessions } from "./_recorded.ts";
import { envOf, NOW_MS, pncOf } from "./_station.ts";

const { verify } = stationPnc(await loadSignatureSets("iso2"), {
  roots: [],
  revocation: NO_REVOCATION,
});

const V2GTP_HEADER_DIGITS = 16;
const CHALLENGE_OCTETS = 16;

interface Played {
  /** Every answer that is not OK, with the reason of the end. */
  readonly wrong: readonly string[];
  readonly session: Iso2Session;
  readonly how: string | undefined;
}

/** Plays requests; the station is as far as the next of them needs it. */
function play(
  requests: readonly Iso2SealedRequest[],
  file: string,
  certificate?: Sealed<OpenMessage>,
): Played {
  let session = startIso2Session({
    link: { tls: /_tls|pnc/.test(file) },
    services: {
      certificates: ["Install"],
      salesTariff: true,
      ...(file.includes("receipt") ? { receiptEveryMs: 0 } : {}),
    },
  });
  const challenge =
    requests.flatMap(({ root, value }) =>
      root === "AuthorizationReq" ? value.GenChallenge ?? [] : []
    )[0];
  const receipt = requests.find(({ root }) => root === "MeteringReceiptReq");
  const settle: Settle = (command) =>
    command.type === "evse.certificate" && certificate
      ? { ok: true, command: command.type, certificate }
      : well(command);
  const wrong: string[] = [];
  let how: string | undefined;
  requests.forEach((recorded, at) => {
    const again = requests[at + 1]?.root === recorded.root;
    const env = envOf({
      eim: again ? "waiting" : "accepted",
      cableCheck: again ? "running" : "passed",
      ...(receipt?.root === "MeteringReceiptReq"
        ? { meter: meterOf(receipt.value) }
        : {}),
    }, {
      // Chains end in roots nobody recorded; signatures can be checked.
      pnc: { ...pncOf(), verify },
      random: (octets) =>
        octets === CHALLENGE_OCTETS && challenge
          ? challenge
          : new Uint8Array(octets).fill(7),
    });
    const { root, value, session: next, outcome } = answerTo(
      session,
      addressed(recorded, session),
      env,
      settle,
    );
    equal(root, recorded.root.replace(/Req$/, "Res"));
    if (!value.ResponseCode.startsWith("OK")) {
      wrong.push(`${root} ${value.ResponseCode}: ${outcome.end?.reason}`);
    }
    how ??= outcome.end?.how;
    session = next;
  });
  return { wrong, session, how };
}

function meterOf({ MeterInfo: info }: { MeterInfo: Recorded["MeterInfo"] }) {
  return {
    meterId: info.MeterID,
    chargedWh: Number(info.MeterReading ?? 0),
    dischargedWh: 0,
    timestampS: Number(info.TMeter ?? NOW_MS / 1000),
  };
}

/** The request under the SessionID this station gave out. */
function addressed(
  request: Iso2SealedRequest,
  { sessionId: SessionID }: Iso2Session,
): Iso2SealedRequest {
  const header = { SessionID };
  if (request.root === "SessionSetupReq") return request;
  return request.root === "MeteringReceiptReq"
    ? { ...request, header, value: { ...request.value, SessionID } }
    : { ...request, header } as Iso2SealedRequest;
}

for (const path of recordedFiles("simulated")) {
  const file = basename(path);
  if (!file.includes("iso2_")) continue;
  Deno.test(`\`handle()\` answers ${file} with OK from beginning to end`, () => {
    const [requests = []] = sessions(path);
    ok(requests.length > 8);
    const { wrong, how, session } = play(
      requests,
      file,
      certificateOf(path),
    );
    deepEqual(wrong, []);
    equal(how, endOf(requests));
    if (how !== undefined) equal(session.state, "Ended");
  });
}

const cars = recordedFiles("real-cars")
  .map((path) => ({ file: basename(path), recorded: sessions(path) }))
  .filter(({ recorded }) => recorded.length > 0);
for (const { file, recorded } of cars) {
  Deno.test(`\`handle()\` answers ${file} of a real car`, () => {
    recorded.forEach((requests, at) => {
      const { wrong, how } = play(requests, file);
      deepEqual(wrong.slice(0, 1), firstFault(file, at));
      if (wrong.length > 0) return;
      equal(how, endOf(requests));
    });
  });
}

Deno.test("`handle()` gives the answers a public station gave to faults of -2", () => {
  const faults = lines<Fault>(sharedVectors("faults/josev.jsonl.gz"))
    .filter(({ proto }) => proto === "iso2");
  const answers = faults.flatMap(({ case: name, steps }) => {
    const code = lastCode(steps);
    return code === undefined ? [] : [`${name}: ${code}`];
  });
  deepEqual(answers, [
    "ok: SessionSetupRes OK_NewSessionEstablished",
    "seq: PowerDeliveryRes FAILED_SequenceError",
    "seq_twice: SessionSetupRes FAILED_SequenceError",
    "unknown: ServiceDiscoveryRes FAILED_UnknownSession",
    "zero: ServiceDiscoveryRes FAILED_UnknownSession",
    "nosap: SessionSetupRes OK_NewSessionEstablished",
    "badver: SessionSetupRes OK_NewSessionEstablished",
    "badpt: ServiceDiscoveryRes OK",
    "reservedpt: SessionSetupRes OK_NewSessionEstablished",
    "garbage: SessionSetupRes OK_NewSessionEstablished",
    "trunc: SessionSetupRes OK_NewSessionEstablished",
    "hugelen: SessionSetupRes OK_NewSessionEstablished",
    // The public station refuses it; real cars do send it.
    "stop_early: SessionStopRes OK",
    "badservice: PaymentServiceSelectionRes FAILED_ServiceSelectionInvalid",
    "pnc_notls: PaymentServiceSelectionRes FAILED_PaymentSelectionInvalid",
  ]);
});

interface Fault {
  readonly proto: string;
  readonly case: string;
  readonly steps: readonly { readonly tx: string }[];
}

/** Our last answer to the messages of a fault that are of -2 and can be read. */
function lastCode(steps: Fault["steps"]): string | undefined {
  let session = startIso2Session({ link: { tls: false } });
  let given: string | undefined;
  let last: string | undefined;
  for (const { tx } of steps) {
    const request = requestOf(tx.slice(V2GTP_HEADER_DIGITS));
    if (!request) continue;
    // The recorded SessionID is that of the other station, ours has its own.
    given ??= steps.map(({ tx }) => requestOf(tx.slice(V2GTP_HEADER_DIGITS)))
      .find((r) => r && r.root !== "SessionSetupReq")?.header.SessionID;
    const isMeant = !isWrongSession(given);
    const sent = isMeant && request.root !== "SessionSetupReq"
      ? addressed(request, session)
      : request;
    const { root, value, session: next } = answerTo(session, sent, envOf());
    session = next;
    last = `${root} ${value.ResponseCode}`;
  }
  return last;
}

/** The two SessionIDs that the recorder sent on purpose. */
function isWrongSession(sessionId: string | undefined): boolean {
  return sessionId === "1122334455667788" || sessionId === "0000000000000000";
}

/** How the vehicle ended the session, if it is recorded. */
function endOf(requests: readonly Iso2SealedRequest[]): string | undefined {
  const last = requests.at(-1);
  if (last?.root !== "SessionStopReq") return undefined;
  return last.value.ChargingSession === "Pause" ? "paused" : "terminated";
}

/** What a recording deserves first that is not OK. */
function firstFault(file: string, at: number): string[] {
  // The capture lost what came between.
  if (file.startsWith("Audi_Q4_ac") && at === 2) {
    return [
      "ChargingStatusRes FAILED_SequenceError: ChargingStatusReq came where AuthorizationReq was expected",
    ];
  }
  if (file.startsWith("VW_id.3") && file.includes("id3pure")) {
    return [
      "CurrentDemandRes FAILED_SequenceError: CurrentDemandReq came where PreChargeReq was expected",
    ];
  }
  // It describes itself as DC and asks for AC, as its station found too.
  if (file.startsWith("Seres")) {
    return [
      "ChargeParameterDiscoveryRes FAILED_WrongChargeParameter: the vehicle's charge parameters do not belong to AC_three_phase_core",
    ];
  }
  return [];
}
