/** The parts of handlers that every protocol shares, on the car's side. */

import assert from "node:assert/strict";
import {
  closeAtMatch,
  untilCableSafe,
} from "../../../../../protocols/iso15118/shared/evcc/dc.ts";
import {
  driverEnd,
  driverWish,
  endOfWishes,
} from "../../../../../protocols/iso15118/shared/evcc/driver.ts";
import { codeInWords } from "../../../../../protocols/iso15118/shared/evcc/response_codes.ts";
import { endOfSchedule } from "../../../../../protocols/iso15118/shared/evcc/schedule_end.ts";
import {
  agreed,
  ask,
  repeat,
  SAFE,
  withoutEnergyFlow,
} from "../../../../../protocols/iso15118/shared/evcc/steps.ts";
import type { CarEnv } from "../../../../../protocols/iso15118/shared/evcc/types.ts";
import { startDinCarSession } from "../../../../../protocols/iso15118/din/evcc/mod.ts";
import { car, evccid, NOW_MS } from "../../din/_din.ts";

function at(change: Partial<CarEnv["car"]> = {}, nowMs = NOW_MS): CarEnv {
  return { nowMs, random: (n) => new Uint8Array(n), car: car(change) };
}

const session = startDinCarSession({ evccid: evccid() });
const withoutCable = true;
const STOP = { root: "SessionStopReq", value: {} } as const;
const SETUP = { root: "SessionSetupReq", value: { EVCCID: "00" } } as const;

Deno.test("`repeat()` counts a run of equal requests from its first", () => {
  const first = ask(session, at(), STOP);
  const late = () => "late" as const;
  const again = repeat(first.session, at({}, NOW_MS + 900), STOP, 1000, late);
  assert.ok(again !== "late");
  assert.equal(again.session.loopSinceMs, NOW_MS);
  assert.equal(again.afterMs, 100);
  const end = repeat(again.session, at({}, NOW_MS + 1000), STOP, 1000, late);
  assert.equal(end, "late");
  const other = ask(again.session, at({}, NOW_MS + 900), SETUP);
  assert.equal(other.session.loopSinceMs, NOW_MS + 900);
});

Deno.test("`withoutEnergyFlow()` keeps from a request that is not sent what lets energy flow", () => {
  const effects = [
    { type: "car.state", cp: "C" },
    { type: "car.closeInlet" },
    ...SAFE,
  ] as const;
  assert.deepEqual(withoutEnergyFlow(effects), SAFE);
});

Deno.test("`closeAtMatch()` closes the inlet within 20 V, or where any voltage will do", () => {
  const close = [{ type: "car.closeInlet" }];
  const here = at({ presentV: 400 });
  assert.deepEqual(closeAtMatch(session, here, 380), close);
  assert.deepEqual(closeAtMatch(session, here, 379), []);
  assert.deepEqual(closeAtMatch(session, here, 0, true), close);
});

Deno.test("`closeAtMatch()` waits for the station, then goes on without a cable, with a note", () => {
  const waits = { ...session, loopSinceMs: NOW_MS };
  const software = { ...waits, options: { ...session.options, withoutCable } };
  const after = (ms: number) => at({ presentV: 414 }, NOW_MS + ms);
  assert.deepEqual(closeAtMatch(software, after(2_900), 1), []);
  const [note, close] = closeAtMatch(software, after(3_000), 1);
  assert.ok(note?.type === "car.note");
  assert.match(note.text, /1 V .* 414 V; there is no cable/);
  assert.deepEqual(close, { type: "car.closeInlet" });
  assert.deepEqual(closeAtMatch(waits, after(60_000), 1), []);
});

function detect(stationV: number, env: CarEnv, by = session) {
  return untilCableSafe(by, env, stationV, {
    again: STOP,
    limitMs: 10_000,
    safe: () => ({ kind: "safe" }) as const,
    unsafe: ({ stopping }) => ({ kind: "unsafe", stopping }) as const,
  });
}

Deno.test("`untilCableSafe()` ends below 60 V with the inlet open", () => {
  const open = at({ inletClosed: false });
  assert.equal(detect(59, open).kind, "safe");
  assert.equal(detect(60, open).kind, "next");
  assert.equal(detect(0, at({ inletClosed: true })).kind, "next");
});

Deno.test("`untilCableSafe()` says what stayed, after the reason that was there before", () => {
  const stopping = agreed("Terminate", "the driver leaves");
  const waits = { ...session, loopSinceMs: NOW_MS, stopping };
  const reason = (stationV: number, inletClosed: boolean) => {
    const end = detect(stationV, at({ inletClosed }, NOW_MS + 10_000), waits);
    assert.ok(end.kind === "unsafe");
    assert.equal(end.stopping?.agreed, false);
    return end.stopping?.reason ?? "";
  };
  assert.match(reason(60, false), /^the driver leaves; then 60 V stay/);
  assert.match(reason(0, true), /then the inlet's contactors did not open/);
});

Deno.test("`driverWish()` serves a wish once", () => {
  const wish = driverWish(session, at({ request: { id: 7, kind: "stop" } }));
  assert.equal(wish?.kind, "stop");
  const env = at({ request: { id: 7, kind: "stop" } });
  assert.equal(wish && driverWish(wish.served, env), undefined);
});

Deno.test("`driverEnd()` pauses a transfer only, and ends nothing for a renegotiation", () => {
  assert.equal(driverEnd("pause", session), undefined);
  const flowing = { ...session, transferring: true };
  assert.equal(driverEnd("pause", flowing)?.how, "Pause");
  assert.equal(driverEnd("leave", session)?.how, "Terminate");
  assert.equal(driverEnd("renegotiateSchedule", flowing), undefined);
});

Deno.test("`endOfWishes()` is the battery's word before the clock's", () => {
  const departureMs = NOW_MS;
  assert.match(
    endOfWishes(at({ complete: true, departureMs }))?.reason ?? "",
    /battery has/,
  );
  assert.match(endOfWishes(at({ departureMs }))?.reason ?? "", /departure/);
  assert.equal(endOfWishes(at({ departureMs: NOW_MS + 1 })), undefined);
});

Deno.test("`endOfSchedule()` is there within a minute of departure, in whole seconds", () => {
  const left = (ms: number | undefined) =>
    endOfSchedule(at({ departureMs: ms === undefined ? ms : NOW_MS + ms }))
      ?.reason;
  assert.equal(left(undefined), undefined);
  assert.equal(left(61_000), undefined);
  assert.match(left(58_000) ?? "", /less than a minute/);
  assert.match(left(900) ?? "", /departure time has come/);
  assert.match(left(-5_000) ?? "", /departure time has come/);
});

Deno.test("`codeInWords()` knows the codes of every protocol, and leaves others as they are", () => {
  assert.match(codeInWords("FAILED_ContractCanceled"), /was cancelled/);
  assert.match(codeInWords("WARNING_StandbyNotAllowed"), /standby/);
  assert.match(codeInWords("FAILED_EVSEPresentVoltageToLow"), /too low/);
  assert.equal(codeInWords("constructor"), "constructor");
});
