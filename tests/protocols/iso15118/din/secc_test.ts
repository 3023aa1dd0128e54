/** The station's handlers one by one, and what they refuse. */

import assert from "node:assert/strict";
import type {
  DC_EVSEStatus,
  PMaxScheduleEntry,
} from "../../../../protocols/iso15118/generated/din.ts";
import {
  DIN_SECC,
  DIN_STATES,
  DIN_TIMEOUTS,
  type DinSession,
  refusal,
  startDinSession,
} from "../../../../protocols/iso15118/din/secc/mod.ts";
import type { StationView } from "../../../../protocols/iso15118/shared/secc/types.ts";
import { answer, codeOf, env, NOW_MS, request, wire } from "./_din.ts";
import {
  at,
  evStatus,
  parameters,
  ROOTS,
  sessionAt,
  usual,
} from "./_requests.ts";

const STATUS: DC_EVSEStatus = {
  EVSEStatusCode: "EVSE_Malfunction",
  NotificationMaxDelay: 0,
  EVSENotification: "StopCharging",
};

Deno.test("`refusal()` has an encodable answer to every request", () => {
  for (const root of ROOTS) {
    const value = refusal(root, {
      code: "FAILED",
      status: STATUS,
    });
    const name = root.replace(/Req$/, "Res");
    const message = {
      Header: { SessionID: "00" },
      Body: { [name]: value },
    };
    assert.equal(
      codeOf(wire({ root: "V2G_Message", value: message })),
      "FAILED",
    );
  }
});

Deno.test("`DIN_SECC.handle()` refuses in every state what does not belong there", () => {
  for (const state of DIN_STATES.filter((s) => s !== "Ended")) {
    for (const root of ROOTS) {
      const out = at(state, (id) => usual(root, id));
      if (!out.code.startsWith("FAILED")) continue;
      assert.equal(out.session.state, "Ended", `${state} ${root}`);
      assert.equal(out.end?.how, "failed", `${state} ${root}`);
      const other = root === "ServiceDetailReq" &&
        state === "ServicePaymentSelection";
      assert.equal(
        out.code,
        other ? "FAILED_ServiceIDInvalid" : "FAILED_SequenceError",
        `${state} ${root}`,
      );
    }
  }
});

Deno.test("`DIN_SECC.handle()` takes SessionStopReq in every state once there is a session", () => {
  for (const state of DIN_STATES) {
    if (state === "SessionSetup" || state === "Ended") continue;
    const out = at(state, (id) => usual("SessionStopReq", id));
    assert.equal(out.code, "OK", state);
    assert.equal(out.end?.how, "terminated", state);
    // Pre-charge has put a voltage there.
    const isOn = state === "PowerDelivery" || state === "CurrentDemand";
    const stopped = isOn ? "evse.stopTransfer" : undefined;
    assert.equal(out.awaited, stopped, state);
  }
});

Deno.test("`DIN_SECC.handle()` takes a first SessionID of any length and gives one of eight octets", () => {
  for (const first of ["", "00", "000000000000", "0000000000000000", "AB12"]) {
    const message = usual("SessionSetupReq", first);
    const out = answer(startDinSession(), message, env());
    assert.equal(codeOf(out.response), "OK_NewSessionEstablished");
    assert.equal(out.session.sessionId, "0707070707070707");
  }
  const zeros = { ...env(), random: (n: number) => new Uint8Array(n) };
  const message = usual("SessionSetupReq", "00");
  const { session } = answer(startDinSession(), message, zeros);
  assert.equal(session.sessionId, "0000000000000001");
});

Deno.test("`DIN_SECC.handle()` joins a paused session of DC only", () => {
  const paused = {
    sessionId: "a1b2c3d4e5f60718",
    service: "DC",
    controlMode: "scheduled",
  } as const;
  const message = usual("SessionSetupReq", paused.sessionId);
  const out = answer(startDinSession(), message, env({ paused }));
  assert.equal(codeOf(out.response), "OK_OldSessionJoined");
  assert.equal(out.session.sessionId, "A1B2C3D4E5F60718");
  const ac = env({ paused: { ...paused, service: "AC" } });
  assert.equal(
    codeOf(answer(startDinSession(), message, ac).response),
    "OK_NewSessionEstablished",
  );
});

Deno.test("`DIN_SECC.handle()` serves no outlet without DC or external payment", () => {
  const discover = (id: string) => usual("ServiceDiscoveryReq", id);
  const { dc: _, ...rest } = env().station;
  const session = sessionAt("ServiceDiscovery");
  const message = discover(session.sessionId);
  const none = answer(session, message, { ...env(), station: rest });
  assert.equal(codeOf(none.response), "FAILED");
  assert.match(none.end?.reason ?? "", /no DC/);
  const pnc = at("ServiceDiscovery", discover, { payment: ["pnc"] });
  assert.match(pnc.end?.reason ?? "", /contracts only/);
  const both = at("ServiceDiscovery", discover, { payment: ["pnc", "eim"] });
  assert.equal(both.code, "OK");
});

Deno.test("`DIN_SECC.handle()` gives up on authorisation and on a schedule in time", () => {
  const wait = (
    state: DinSession["state"],
    change: Partial<StationView>,
    limitMs: number,
  ) => {
    const root = `${state}Req` as "ContractAuthenticationReq";
    const first = at(state, (id) => usual(root, id), change);
    assert.equal(first.value["EVSEProcessing"], "Ongoing");
    const again = usual(root, first.session.sessionId);
    const late = env(change, NOW_MS + limitMs + 1);
    return answer(first.session, again, late).end?.reason;
  };
  assert.equal(
    wait("ContractAuthentication", { eim: "waiting" }, DIN_TIMEOUTS.eimMs),
    "nobody authorised the session within 180 s",
  );
  assert.equal(
    wait(
      "ChargeParameterDiscovery",
      { outlook: { charge: [], discharge: [] } },
      DIN_TIMEOUTS.scheduleMs,
    ),
    "the site had no schedule within 55 s",
  );
  assert.equal(
    wait("CableCheck", { cableCheck: "running" }, DIN_TIMEOUTS.cableCheckMs),
    "the insulation monitor gave no verdict within 60 s",
  );
});

Deno.test("`DIN_SECC.handle()` offers a schedule that small decoders can take", () => {
  const hours = Array.from({ length: 24 }, (_, h) => ({
    fromMs: NOW_MS + h * 3_600_000,
    untilMs: NOW_MS + (h + 1) * 3_600_000,
    powerW: 50_000 - 1_000 * (h % 7),
  }));
  const { value } = at(
    "ChargeParameterDiscovery",
    (id) => usual("ChargeParameterDiscoveryReq", id),
    { outlook: { charge: hours, discharge: [] } },
  );
  const list = value["SAScheduleList"] as {
    SAScheduleTuple: {
      PMaxSchedule: { PMaxScheduleEntry: PMaxScheduleEntry[] };
    }[];
  };
  const entries = list.SAScheduleTuple[0]?.PMaxSchedule.PMaxScheduleEntry ?? [];
  assert.ok(entries.length > 0 && entries.length <= 5);
  assert.ok(entries.every(({ PMax }) => PMax === 32_767));
  assert.equal(entries[0]?.RelativeTimeInterval?.start, 0);
  const last = entries.at(-1)?.RelativeTimeInterval;
  assert.equal((last?.start ?? 0) + (last?.duration ?? 0), 86_400);
});

Deno.test("`DIN_SECC.handle()` refuses charge parameters that cannot be served", () => {
  const told = (value: Parameters<typeof parameters>[0], status = evStatus()) =>
    at(
      "ChargeParameterDiscovery",
      (id) =>
        request("ChargeParameterDiscoveryReq", parameters(value, status), id),
    );
  assert.equal(told({}).code, "OK");
  const backwards = told({ maxA: -60 });
  assert.equal(backwards.code, "FAILED_WrongChargeParameter");
  assert.match(backwards.end?.reason ?? "", /those of discharge/);
  assert.equal(told({ maxV: 0 }).code, "FAILED_WrongChargeParameter");
  assert.equal(told({ maxV: 100 }).code, "FAILED_WrongChargeParameter");
  const ill = told({}, evStatus(true, "FAILED_RESSTemperatureInhibit"));
  assert.match(ill.end?.reason ?? "", /temperature forbids charging/);
  const ac = at(
    "ChargeParameterDiscovery",
    (id) =>
      request("ChargeParameterDiscoveryReq", {
        ...parameters(),
        EVRequestedEnergyTransferType: "AC_three_phase_core",
      }, id),
  );
  assert.equal(ac.code, "FAILED_WrongEnergyTransferType");
  const core = at(
    "ChargeParameterDiscovery",
    (id) =>
      request("ChargeParameterDiscoveryReq", {
        ...parameters(),
        EVRequestedEnergyTransferType: "DC_core",
      }, id),
  );
  assert.equal(
    core.end?.reason,
    "the vehicle asks for DC_core where DC_extended is offered",
  );
});

Deno.test("`DIN_SECC.sequenceTimeoutMs()` is the setup's before there is a session", () => {
  const timeouts = { ...DIN_TIMEOUTS, sequenceMs: 1, communicationSetupMs: 2 };
  const session = startDinSession({ timeouts });
  assert.equal(DIN_SECC.sequenceTimeoutMs(session), 2);
  const next = answer(session, usual("SessionSetupReq", ""), env()).session;
  assert.equal(DIN_SECC.sequenceTimeoutMs(next), 1);
});
