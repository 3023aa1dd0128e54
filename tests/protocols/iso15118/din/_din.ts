/** DIN messages through the real codec, recordings, a station and a car. */

import { limitsOf } from "../_limits.ts";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { Sealed } from "../../../../privacy/seal/mod.ts";
import type {
  Body,
  V2G_Message,
} from "../../../../protocols/iso15118/generated/din.ts";
import type { CarView } from "../../../../protocols/iso15118/shared/evcc/types.ts";
import type {
  SeccEnv,
  StationView,
} from "../../../../protocols/iso15118/shared/secc/types.ts";
import type { DinRequestRoot } from "../../../../protocols/iso15118/din/common/mod.ts";
import {
  DIN_SECC,
  type DinSealedRequest,
  type DinSession,
  sealDinRequest,
} from "../../../../protocols/iso15118/din/secc/mod.ts";
import { openEnvelope } from "../../../../protocols/iso15118/shared/envelope.ts";
import type { DialectOutcome } from "../../../../protocols/iso15118/shared/dialect.ts";
import {
  type DinMessage,
  loadSet,
} from "../../../../protocols/iso15118/shared/sets.ts";
import { recordedFiles } from "../../../_shared.ts";
import { assertFits } from "../_field_limits.ts";

const din = await loadSet("din");
const scratch = new Uint8Array(1 << 16);
const DAY_MS = 86_400_000;

/** The wall clock of these tests, ms. */
export const NOW_MS = 1_795_219_301_000;
/** Octets after a message that the wire lets pass. */
const TRAILING = 4;

export type Any = { readonly root: string; readonly value: unknown };

/** Encodes and decodes, as the wire would. */
export function wire(message: Any): Any {
  const octets = din.encode(message as DinMessage, scratch);
  const decoded = din.decode(scratch.slice(0, octets));
  assert.ok(decoded.ok, decoded.ok ? "" : decoded.text);
  assertFits("din", message.value);
  return decoded.message;
}

/** A message of the recordings; undefined when it is none of DIN. */
export function fromHex(hex: string): Any | undefined {
  const octets = Uint8Array.fromHex(hex.slice(16));
  const decoded = din.decode(octets, { trailing: TRAILING });
  return decoded.ok ? decoded.message : undefined;
}

/** Name, SessionID and value of a message. */
export function opened(message: Any) {
  const found = openEnvelope(message.value as V2G_Message);
  assert.ok(found);
  return {
    root: found.root,
    sessionId: found.header.SessionID,
    value: found.value as unknown as Record<string, unknown>,
  };
}

/** ResponseCode of an answer. */
export function codeOf(message: Any): string {
  return String(opened(message).value["ResponseCode"]);
}

/** A request as the SECC gets it, through the codec. */
export function request<R extends DinRequestRoot>(
  root: R,
  value: NonNullable<Body[R]>,
  SessionID: string,
): DinSealedRequest {
  const message = { Header: { SessionID }, Body: { [root]: value } };
  const sealed = sealDinRequest(wire({ root: "V2G_Message", value: message }));
  assert.ok(sealed);
  return sealed;
}

/** A station that can charge and has just done what is asked next. */
export function station(change: Partial<StationView> = {}): StationView {
  const allocation = change.allocation ??
    { targetW: 20_000, minW: -11_000, maxW: 40_000 };
  const day = { fromMs: NOW_MS - DAY_MS, untilMs: NOW_MS + 2 * DAY_MS };
  return {
    evseId: "DE*V2G*E0001",
    services: [{
      service: "DC",
      controlModes: ["scheduled", "dynamic"],
      connector: 2,
      nominalV: 400,
      mobilityNeedsModes: [1],
    }],
    serviceRenegotiation: false,
    eim: "accepted",
    dc: {
      maxChargeW: 50_000,
      minChargeW: 0,
      maxChargeA: 125,
      minChargeA: 0,
      maxDischargeW: 50_000,
      minDischargeW: 0,
      maxDischargeA: 125,
      minDischargeA: 0,
      maxV: 920,
      minV: 150,
    },
    allocation,
    limits: limitsOf(allocation, {
      chargeA: 125,
      dischargeA: 125,
      maxV: 920,
      minV: 150,
    }),
    residualCurrent: false,
    insulation: "valid",
    outlook: { charge: [{ ...day, powerW: 22_000 }], discharge: [] },
    tariff: { currency: "EUR", language: "ENG", prices: [], form: "absolute" },
    present: { voltageV: 400, currentA: 20, powerW: 8_000 },
    cableCheck: "passed",
    preChargeMatched: true,
    contactorClosed: false,
    ...change,
  };
}

/** What a handler may know; the random octets are sevens. */
export function env(
  change: Partial<StationView> = {},
  nowMs = NOW_MS,
): SeccEnv {
  return {
    nowMs,
    random: (n) => new Uint8Array(n).fill(7),
    station: station(change),
  };
}

export type Answer = Extract<DialectOutcome<DinSession>, { kind: "answer" }>;

/** Handles a request; what it awaits settles well unless told otherwise. */
export function answer(
  session: DinSession,
  message: DinSealedRequest,
  around: SeccEnv,
  settles = true,
): Answer & { readonly awaited: string | undefined } {
  let out = DIN_SECC.handle(session, message, around);
  let awaited: string | undefined;
  if (out.kind === "await") {
    const command = out.command.type;
    awaited = command;
    const settled = settles
      ? { ok: true as const, command }
      : { ok: false as const, command, reason: "it did not" };
    out = DIN_SECC.handle(out.session, message, { ...around, settled });
  }
  assert.equal(out.kind, "answer", "awaits twice");
  if (out.kind !== "answer") throw new Error("unreachable");
  const answerRoot = opened(wire(out.response)).root;
  assert.equal(answerRoot, message.root.replace(/Req$/, "Res"));
  if (out.end) assert.equal(out.effects.at(-1)?.type, "evse.sessionOver");
  return { ...out, awaited };
}

/** A car that knows only this of itself. */
export function car(change: Partial<CarView> = {}): CarView {
  return {
    services: ["DC"],
    controlModes: ["scheduled"],
    dc: {
      maxChargeW: 100_000,
      minChargeW: 0,
      maxChargeA: 250,
      minChargeA: 0,
      maxDischargeW: 0,
      minDischargeW: 0,
      maxDischargeA: 0,
      minDischargeA: 0,
      maxV: 460,
      minV: 300,
    },
    capacityWh: 60_000,
    presentSoc: 50,
    minSoc: 20,
    targetSoc: 80,
    maxSoc: 90,
    targetEnergyWh: 18_000,
    maxEnergyWh: 24_000,
    minEnergyWh: -18_000,
    presentV: 400,
    targetV: 450,
    presentW: 0,
    inletClosed: false,
    meterInfo: false,
    complete: false,
    ...change,
  };
}

/** A MAC address as the car's name. */
export function evccid(): Sealed<Uint8Array> {
  return new Sealed("EVCCID", new TextEncoder().encode("020000000001"));
}

/** A line of a recording. */
export interface Line {
  readonly dir: "ev>secc" | "secc>ev";
  readonly atMs: number;
  readonly message: Any;
}

/** A recorded session of DIN: what was said between two handshakes. */
export interface Recorded {
  readonly name: string;
  readonly lines: readonly Line[];
}

interface Row {
  readonly dir: "ev>secc" | "secc>ev";
  readonly dt: number;
  readonly hex: string;
  readonly msg: string;
  readonly ns?: string | null;
}

/** The sessions of one recording; none when it is not of DIN. */
function sessionsOf(name: string, path: string): Recorded[] {
  const rows: Row[] = gunzipSync(readFileSync(path)).toString().trim()
    .split("\n").map((line) => JSON.parse(line));
  const sessions: Line[][] = [];
  for (const { dir, dt, hex, msg, ns } of rows) {
    if (msg === "supportedAppProtocolReq") sessions.push([]);
    if (ns !== "urn:din:70121:2012:MsgDef") continue;
    const message = fromHex(hex);
    assert.ok(message, `${name}: ${hex}`);
    sessions.at(-1)?.push({ dir, atMs: NOW_MS + dt * 1000, message });
  }
  return sessions.filter((lines) => lines.length > 0)
    .map((lines, at) => ({ name: `${name} ${at + 1}`, lines }));
}

/** Every recorded session of DIN of a kind. */
export function recordings(folder: "simulated" | "real-cars"): Recorded[] {
  return recordedFiles(folder)
    .flatMap((file) => sessionsOf(basename(file, ".jsonl.gz"), file));
}

export { Dice } from "../../../_random.ts";
