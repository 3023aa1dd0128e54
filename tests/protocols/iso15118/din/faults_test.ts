/** What another station was told wrong in DIN 70121, told to ours. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  type DinSealedRequest,
  sealDinRequest,
  startDinSession,
} from "../../../../protocols/iso15118/din/secc/mod.ts";
import { sharedVectors } from "../../../_shared.ts";
import { type Answer, answer, codeOf, env, fromHex, opened } from "./_din.ts";

interface Step {
  readonly tx?: string;
  readonly rx?: string | null;
}
interface Case {
  readonly proto: string;
  readonly case: string;
  readonly steps: readonly Step[];
}

/** The code of our last answer and why we end, by the name of the case. */
const EXPECTED: Readonly<
  Record<string, readonly [string, string | undefined]>
> = {
  ok: ["OK_NewSessionEstablished", undefined],
  // The other station refuses an early stop; cars in the field mean it.
  seq: [
    "OK",
    "the vehicle ended the session early, where ServiceDiscoveryReq was expected",
  ],
  stop_early: [
    "OK",
    "the vehicle ended the session early, where ServiceDiscoveryReq was expected",
  ],
  seq_twice: [
    "FAILED_SequenceError",
    "SessionSetupReq came where ServiceDiscoveryReq was expected",
  ],
  unknown: [
    "FAILED_UnknownSession",
    "ServiceDiscoveryReq came with a SessionID that is not this session's",
  ],
  zero: [
    "FAILED_UnknownSession",
    "ServiceDiscoveryReq came with a SessionID that is not this session's",
  ],
  badservice: [
    "FAILED_ServiceSelectionInvalid",
    "the vehicle selected service 99, which is not offered",
  ],
  pnc_notls: [
    "FAILED_PaymentSelectionInvalid",
    "the vehicle wants to pay by contract, which is not offered with DIN 70121",
  ],
};
/** Octets that are no request: they never reach the SECC. */
const UNREADABLE = ["garbage", "trunc"];

function cases(): Case[] {
  const file = sharedVectors("faults/josev.jsonl.gz");
  assert.ok(file);
  return gunzipSync(readFileSync(file)).toString().trim().split("\n")
    .map((line): Case => JSON.parse(line))
    .filter(({ proto }) => proto === "din");
}

/** Our last answer to the requests of a case, under our own SessionID. */
function play({ steps }: Case): Answer | undefined {
  let session = startDinSession();
  let theirId = "";
  let last: Answer | undefined;
  for (const { tx = "", rx } of steps) {
    const message = fromHex(tx);
    const sealed = message && sealDinRequest(message);
    if (!message || !sealed) continue;
    const { sessionId } = opened(message);
    const known = theirId !== "" && sessionId === theirId;
    const ours = known
      ? { ...sealed, header: { SessionID: session.sessionId } }
      : sealed;
    last = answer(session, ours as DinSealedRequest, env());
    session = last.session;
    const response = rx ? fromHex(rx) : undefined;
    if (response) theirId = opened(response).sessionId;
  }
  return last;
}

const all = cases();
for (const found of all) {
  const expected = EXPECTED[found.case];
  if (!expected) continue;
  const [code, reason] = expected;
  Deno.test(`\`DIN_SECC.handle()\` answers ${code} in case ${found.case}`, () => {
    const last = play(found);
    assert.ok(last);
    assert.equal(codeOf(last.response), code);
    assert.equal(last.end?.reason, reason);
  });
}

Deno.test("`sealDinRequest()` never sees octets that are no message", () => {
  for (const found of all.filter((c) => UNREADABLE.includes(c.case))) {
    const tx = found.steps.at(-1)?.tx ?? "";
    assert.equal(fromHex(tx), undefined, found.case);
  }
  const known = [...Object.keys(EXPECTED), ...UNREADABLE];
  const rest = all.map((c) => c.case).filter((name) => !known.includes(name));
  // The others break the handshake or the framing, before any message of DIN.
  assert.deepEqual(rest.sort(), [
    "badpt",
    "badver",
    "hugelen",
    "nosap",
    "reservedpt",
    "sap_major",
    "sap_minor",
    "sap_prio",
    "sap_unknown",
    "split",
  ]);
});
