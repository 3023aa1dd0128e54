/** DC_CableCheck and DC_WeldingDetection: no field promises more than was measured. */

import assert from "node:assert/strict";
import { rational } from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import type { StationView } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import {
  ANSWER_HEADER,
  answerOf,
  ask,
  filled,
  HEADER,
  inState,
} from "./_session.ts";

const SELECTED = {
  authorisation: "granted",
  selection: { service: "DC", controlMode: "dynamic", mobilityNeedsMode: 1 },
} as const;
const ANSWER = {
  Header: ANSWER_HEADER,
  ResponseCode: "OK",
} as const;

function cableCheck(
  cableCheck: StationView["cableCheck"],
  asked = true,
) {
  const session = inState("DC_CableCheck", {
    ...SELECTED,
    cableCheckAsked: asked,
  });
  const message = { root: "DC_CableCheckReq", value: { Header: HEADER } };
  return answerOf(
    ask(session, message, { station: { cableCheck } }),
    "DC_CableCheckRes",
  );
}

Deno.test("DC_CableCheckReq orders the check once, and waits for the monitor", () => {
  const first = cableCheck("idle", false);
  assert.deepEqual(filled(first.value), {
    ...ANSWER,
    EVSEProcessing: "Ongoing",
  });
  assert.equal(first.session.state, "DC_CableCheck");
  assert.deepEqual(first.effects.map(({ type }) => type), [
    "evse.startCableCheck",
  ]);
  const second = cableCheck("running");
  assert.deepEqual(filled(second.value), {
    ...ANSWER,
    EVSEProcessing: "Ongoing",
  });
  assert.deepEqual(second.effects, []);
});

Deno.test("DC_CableCheckReq does not take the verdict of a check that it did not order", () => {
  const { value, session } = cableCheck("passed", false);
  assert.equal(value.EVSEProcessing, "Ongoing");
  assert.equal(session.state, "DC_CableCheck");
});

Deno.test("DC_CableCheckReq is finished by the monitor's verdict", () => {
  const good = cableCheck("passed");
  assert.deepEqual(filled(good.value), {
    ...ANSWER,
    EVSEProcessing: "Finished",
  });
  assert.equal(good.session.state, "DC_PreCharge");
  assert.equal(good.end, undefined);
  const bad = cableCheck("failed");
  assert.equal(bad.value.ResponseCode, "FAILED");
  assert.equal(bad.value.EVSEProcessing, "Finished");
  assert.equal(bad.session.state, "Ended");
  assert.equal(bad.end?.how, "failed");
});

for (
  const [processing, state] of [
    ["Ongoing", "DC_WeldingDetection"],
    ["Finished", "SessionStop"],
  ] as const
) {
  Deno.test(`DC_WeldingDetectionReq, ${processing}, is answered with the voltage that is measured`, () => {
    const message = {
      root: "DC_WeldingDetectionReq",
      value: { Header: HEADER, EVProcessing: processing },
    };
    const { value, session, end } = answerOf(
      ask(inState("DC_WeldingDetection", SELECTED), message, {
        station: {
          contactorClosed: false,
          present: { voltageV: 12.5, currentA: 0, powerW: 0 },
        },
      }),
      "DC_WeldingDetectionRes",
    );
    assert.deepEqual(filled(value), {
      ...ANSWER,
      EVSEPresentVoltage: rational(12.5),
    });
    assert.equal(session.state, state);
    assert.equal(session.weldingAsked, true);
    assert.equal(end, undefined);
  });
}
