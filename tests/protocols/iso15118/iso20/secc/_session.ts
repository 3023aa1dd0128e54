/** Sessions in a given state and sealed requests, for the tests of handlers. */

import assert from "node:assert/strict";
import { Sealed } from "../../../../../privacy/seal/mod.ts";
import {
  type Iso20Responses,
  rational,
  type Stream,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import type { AnyMessage } from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import {
  ISO20_SECC,
  type Outcome,
  sealRequest,
  type SeccSession,
  startSession,
} from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import type {
  SeccEnv,
  StationView,
} from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { carried } from "../_both.ts";
import { contractOf } from "../_pnc.ts";
import { NOW_MS, station } from "./_station.ts";

export const EMAID = "DEVGTC123456789";
export const SESSION_ID = "0123456789ABCDEF";
export const HEADER = { SessionID: SESSION_ID, TimeStamp: 1_795_219_301 };

export interface Around {
  readonly atMs?: number;
  readonly station?: Partial<StationView>;
  readonly pnc?: SeccEnv["pnc"];
  readonly settled?: SeccEnv["settled"];
}

export function envOf(o: Around = {}): SeccEnv {
  return {
    nowMs: NOW_MS + (o.atMs ?? 0),
    random: (n) => Uint8Array.from({ length: n }, (_, at) => at + 1),
    station: station(o.station),
    ...(o.pnc ? { pnc: o.pnc } : {}),
    ...(o.settled ? { settled: o.settled } : {}),
  };
}

export function inState(
  state: SeccSession["state"],
  change: Partial<SeccSession> = {},
): SeccSession {
  return { ...startSession(), state, sessionId: SESSION_ID, ...change };
}

/** Handles a message as it comes off the wire. */
export function ask(
  session: SeccSession,
  message: AnyMessage,
  o: Around = {},
  stream: Stream = "main",
): Outcome {
  const request = sealRequest(carried(message, stream));
  assert.ok(request);
  return ISO20_SECC.handle(session, { ...request, stream }, envOf(o));
}

type Answer = Extract<Outcome, { kind: "answer" }>;

/** The answer, of the root it should have, encoded and decoded. */
export function answerOf<R extends keyof Iso20Responses>(
  outcome: Outcome,
  root: R,
): Answer & { readonly value: Iso20Responses[R] } {
  assert.ok(outcome.kind === "answer", "awaits");
  assert.equal(outcome.response.root, root);
  const { value } = carried(outcome.response, outcome.response.stream);
  return { ...outcome, value: value as unknown as Iso20Responses[R] };
}

/** A sealed text, for comparing. */
export function opened(sealed: Sealed<Uint8Array> | undefined): string {
  return new TextDecoder().decode(sealed?.open("test"));
}

const DAY_MS = 86_400_000;

/** A session in its charge loop, by contract, under schedule 1 of 11 kW. */
export function inLoop(
  controlMode: "scheduled" | "dynamic" = "scheduled",
  change: Partial<SeccSession> = {},
): SeccSession {
  const profile = [{
    fromMs: NOW_MS,
    untilMs: NOW_MS + DAY_MS,
    powerW: 11_000,
  }];
  return inState("AC_ChargeLoop", {
    authorisation: "granted",
    contractLeaf: new Sealed("Certificate", contractOf(EMAID).leaf),
    selection: { service: "AC", controlMode, mobilityNeedsMode: 1 },
    vehicle: {
      service: "AC",
      controlMode,
      maxChargeW: 11_000,
      minChargeW: 0,
      maxDischargeW: 0,
      minDischargeW: 0,
      profile,
    },
    offer: { tupleId: 1, fromMs: NOW_MS, charge: profile, discharge: [] },
    transferring: true,
    ...change,
  });
}

/** One turn of the AC charge loop. */
export function loopReq(controlMode: "scheduled" | "dynamic" = "scheduled") {
  const powers = {
    EVMaximumChargePower: rational(11_000),
    EVMinimumChargePower: rational(0),
    EVPresentActivePower: rational(7_000),
  };
  const needs = {
    EVTargetEnergyRequest: rational(10_000),
    EVMaximumEnergyRequest: rational(20_000),
    EVMinimumEnergyRequest: rational(0),
  };
  return {
    root: "AC_ChargeLoopReq",
    value: {
      Header: HEADER,
      MeterInfoRequested: false,
      ...(controlMode === "scheduled"
        ? { Scheduled_AC_CLReqControlMode: powers }
        : {
          Dynamic_AC_CLReqControlMode: {
            ...needs,
            ...powers,
            EVPresentReactivePower: rational(0),
          },
        }),
    },
  };
}
