/** The recorded conversations of DIN 70121, replayed against the SECC. */

import assert from "node:assert/strict";
import { valueOf } from "../../../../protocols/iso15118/din/common/mod.ts";
import type { DinSealedRequest } from "../../../../protocols/iso15118/din/secc/mod.ts";
import {
  type DinSession,
  sealDinRequest,
  startDinSession,
} from "../../../../protocols/iso15118/din/secc/mod.ts";
import {
  type Answer,
  answer,
  codeOf,
  env,
  type Line,
  opened,
  type Recorded,
  recordings,
  request,
} from "./_din.ts";

const READY = {
  EVReady: true,
  EVErrorCode: "NO_ERROR",
  EVRESSSOC: 50,
} as const;

/** What the station of these tests has, amperes. */
const STATION_A = env().station.dc?.maxChargeA ?? 0;

/** Refused in the field with FAILED_SequenceError. */
const STOPPED_EARLY = "session_ampera_dc_din_1 2";

/** Pre-charge and power, where a recording leaves them out. */
function missing(session: DinSession): DinSealedRequest[] {
  const { sessionId } = session;
  const volts = { Multiplier: 0, Unit: "V" as const, Value: 380 };
  return [
    request("CableCheckReq", { DC_EVStatus: READY }, sessionId),
    request("PreChargeReq", {
      DC_EVStatus: READY,
      EVTargetVoltage: volts,
      EVTargetCurrent: { Multiplier: 0, Unit: "A", Value: 1 },
    }, sessionId),
    request("PowerDeliveryReq", { ReadyToChargeState: true }, sessionId),
  ];
}

/** Long recordings have their middle cut out: here in the cable check. */
function isCut(session: DinSession, root: string): boolean {
  return session.state === "CableCheck" && root === "CurrentDemandReq";
}

/** What the recorded station was doing when it answered. */
function worldAt(line: Line, next: Line | undefined) {
  const then = next?.dir === "secc>ev" ? opened(next.message) : undefined;
  const waits = then?.value["EVSEProcessing"] === "Ongoing";
  const { charge } = env().station.outlook;
  return env({
    eim: waits ? "waiting" : "accepted",
    cableCheck: waits ? "running" : "passed",
    outlook: { charge: waits ? [] : charge, discharge: [] },
  }, line.atMs);
}

function play({ name, lines }: Recorded): {
  readonly last: Answer;
  readonly codes: readonly string[];
} {
  let session = startDinSession();
  let last: Answer | undefined;
  const codes: string[] = [];
  let beforeMs = 0;
  lines.forEach((line, at) => {
    if (line.dir !== "ev>secc") return;
    const sealed = sealDinRequest(line.message);
    assert.ok(sealed, name);
    if (isCut(session, sealed.root)) {
      for (const filled of missing(session)) {
        session = answer(session, filled, env({}, beforeMs)).session;
      }
    }
    beforeMs = line.atMs;
    const ours = sealed.root === "SessionSetupReq" ? sealed : {
      ...sealed,
      header: { SessionID: session.sessionId },
    } as DinSealedRequest;
    last = answer(session, ours, worldAt(line, lines[at + 1]));
    session = last.session;
    if (sealed.root === "CurrentDemandReq") {
      const wishA = valueOf(sealed.value.EVTargetCurrent);
      const { demand, maxDischargeW } = session.vehicle ?? {};
      assert.equal(demand?.currentA, Math.min(wishA, STATION_A), name);
      assert.equal(maxDischargeW, 0);
    }
    const code = codeOf(last.response);
    if (!code.startsWith("OK")) codes.push(`${ours.root} ${code}`);
  });
  assert.ok(last, name);
  return { last, codes };
}

for (const folder of ["simulated", "real-cars"] as const) {
  for (const recorded of recordings(folder)) {
    Deno.test(`\`DIN_SECC.handle()\` answers ${recorded.name}`, () => {
      const asked = recorded.lines.filter(({ dir }) => dir === "ev>secc");
      const root =
        opened(asked.at(-1)?.message ?? { root: "", value: {} }).root;
      const { last, codes } = play(recorded);
      assert.deepEqual(codes, []);
      if (root === "SessionStopReq") {
        assert.equal(last.end?.how, "terminated");
        const early = recorded.name.includes(STOPPED_EARLY)
          ? " early, where CableCheckReq was expected"
          : "";
        assert.equal(
          last.end?.reason,
          `the vehicle ended the session${early}`,
        );
      } else assert.equal(last.end, undefined);
    });
  }
}
