/** Requests out of order, and in random order: every one gets its own answer. */

import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import type {
  Command,
  StationView,
} from "../../../../../protocols/iso15118/shared/secc/types.ts";
import type { PncServices } from "../../../../../protocols/iso15118/pnc/types.ts";
import {
  ISO2_STATES,
  type Iso2SealedRequest,
  type Iso2Session,
  startIso2Session,
} from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import { Dice } from "../../../../_random.ts";
import { reach, say, SESSION_ID, type Way } from "./_car.ts";
import { answerTo, request, requestOf, type Settle } from "./_drive.ts";
import { DAY_MS, envOf, NOW_MS, pncOf } from "./_station.ts";

const RECEIPT = request("MeteringReceiptReq", {
  SessionID: SESSION_ID,
  MeterInfo: { MeterID: "METER-1" },
});

/** One of each. */
const EACH: readonly Iso2SealedRequest[] = [
  say.setup(),
  say.discover(),
  say.detail(1),
  say.pay("ExternalPayment"),
  say.install(),
  say.update(),
  say.details(),
  say.authorise(),
  say.ac(),
  say.cableCheck(),
  say.preCharge(),
  say.power("Start"),
  say.charging(),
  RECEIPT,
  say.demand(),
  say.weld(),
  say.stop(),
];

/** What each state takes besides SessionStopReq. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  SessionSetup: ["SessionSetupReq"],
  ServiceDiscovery: ["ServiceDiscoveryReq"],
  PaymentServiceSelection: ["ServiceDetailReq", "PaymentServiceSelectionReq"],
  PaymentDetails: [
    "CertificateInstallationReq",
    "CertificateUpdateReq",
    "PaymentDetailsReq",
  ],
  Authorization: ["AuthorizationReq"],
  ChargeParameterDiscovery: ["ChargeParameterDiscoveryReq"],
  CableCheck: ["CableCheckReq"],
  PreCharge: ["PreChargeReq", "PowerDeliveryReq"],
  PowerDelivery: ["PowerDeliveryReq"],
  ChargingStatus: ["ChargingStatusReq", "PowerDeliveryReq"],
  CurrentDemand: ["CurrentDemandReq", "PowerDeliveryReq"],
  WeldingDetection: ["WeldingDetectionReq"],
  SessionStop: [],
};

Deno.test("`handle()` refuses in every state what does not belong there, with the request's own response", () => {
  for (const [state, takes] of Object.entries(TAKES)) {
    const way = state === "PaymentDetails"
      ? "AC contract"
      : /Cable|Pre|Demand|Weld/.test(state)
      ? "DC"
      : "AC";
    const session = reach(state as Iso2Session["state"], way);
    for (const sent of EACH) {
      const { root, value, outcome, session: next } = answerTo(
        session,
        sent,
        envOf(),
      );
      equal(root, sent.root.replace(/Req$/, "Res"));
      const code = value.ResponseCode;
      if (
        takes.includes(sent.root) ||
        (sent.root === "SessionStopReq" && state !== "SessionSetup")
      ) {
        ok(code !== "FAILED_SequenceError", `${sent.root} in ${state}`);
        continue;
      }
      equal(code, "FAILED_SequenceError", `${sent.root} in ${state}`);
      equal(next.state, "Ended");
      equal(outcome.end?.how, "failed");
    }
  }
});

Deno.test("`handle()` refuses another SessionID in every state, zeros and nothing included", () => {
  for (const [state, [root]] of Object.entries(TAKES).slice(1, -1)) {
    const way = state === "PaymentDetails"
      ? "AC contract"
      : /Cable|Pre|Demand|Weld/.test(state)
      ? "DC"
      : "AC";
    const session = reach(state as Iso2Session["state"], way);
    const sent = EACH.find((each) => each.root === root);
    ok(sent);
    for (const SessionID of ["", "00", "0000000000000000", "0707"]) {
      const header = { SessionID };
      const { value, header: answered } = answerTo(
        session,
        { ...sent, header },
        envOf(),
      );
      equal(
        value.ResponseCode,
        "FAILED_UnknownSession",
        `${root} ${SessionID}`,
      );
      equal(answered.SessionID, SESSION_ID);
    }
  }
});

/** Requests as encoders of others wrote them, unknown values and all. */
const STRANGERS: readonly Iso2SealedRequest[] = readFileSync(
  new URL("../../../../fixtures/exi/streams.jsonl", import.meta.url),
  "utf8",
).trim().split("\n").flatMap((line) => {
  const { set, hex } = JSON.parse(line) as { set: string; hex: string };
  const read = set === "iso2" ? requestOf(hex) : undefined;
  return read ? [read] : [];
});

const WAYS: readonly Way[] = ["AC", "DC", "AC contract", "DC contract"];

/** What a car of this way would say next, mostly. */
function next(session: Iso2Session, way: Way, dice: Dice): Iso2SealedRequest {
  const dc = way.startsWith("DC");
  const contract = way.endsWith("contract");
  switch (session.state) {
    case "SessionSetup":
      return say.setup(dice.pick(["", "00", "0707070707070707", "A1"]));
    case "ServiceDiscovery":
      return say.discover();
    case "PaymentServiceSelection":
      return dice.next() < 0.2
        ? say.detail(dice.whole(1, 3))
        : say.pay(contract ? "Contract" : "ExternalPayment");
    case "PaymentDetails":
      return dice.pick([say.details(), say.install(), say.update()]);
    case "Authorization":
      return contract ? say.sign() : say.authorise();
    case "ChargeParameterDiscovery":
      return dc
        ? say.dc({ DepartureTime: dice.whole(0, 300_000) })
        : say.ac({ DepartureTime: dice.whole(0, 300_000) });
    case "CableCheck":
      return say.cableCheck();
    case "PreCharge":
      return dice.next() < 0.5
        ? say.preCharge(dice.whole(-10, 1_200))
        : say.power("Start");
    case "PowerDelivery":
      return say.power(dice.next() < 0.9 ? "Start" : "Stop");
    case "ChargingStatus":
    case "CurrentDemand":
      if (session.unreceipted && dice.next() < 0.5) return RECEIPT;
      if (dice.next() < 0.3) {
        return say.power(dice.pick(["Stop", "Renegotiate", "Start"]));
      }
      return dc
        ? say.demand(dice.whole(-10, 1_200), dice.whole(-500, 1_000))
        : say.charging();
    case "WeldingDetection":
      return dice.next() < 0.5 ? say.weld() : say.stop();
    default:
      return say.stop(dice.pick(["Pause", "Terminate"]));
  }
}

/** A station in some mood. */
function mood(dice: Dice, closed: boolean): Partial<StationView> {
  const maxW = dice.whole(-20_000, 30_000);
  return {
    eim: dice.pick(["accepted", "accepted", "accepted", "waiting", "rejected"]),
    cableCheck: dice.pick(["passed", "passed", "running", "failed", "idle"]),
    preChargeMatched: dice.next() < 0.8,
    contactorClosed: closed,
    allocation: { targetW: 0, minW: Math.min(0, maxW), maxW },
    outlook: {
      discharge: [],
      charge: dice.next() < 0.1 ? [] : [0, 1, 2].map((hour) => ({
        fromMs: NOW_MS + hour * 3_600_000 + dice.whole(-1_000, 1_000),
        untilMs: NOW_MS + dice.whole(1, 3) * DAY_MS,
        powerW: dice.whole(-5_000, 40_000),
      })),
    },
    present: {
      voltageV: dice.next() * 1_000,
      currentA: dice.next() * 600 - 100,
      powerW: dice.next() * 300_000 - 10_000,
    },
    ...(dice.next() < 0.02 && { fault: "the test wished it" }),
    ...(dice.next() < 0.1 && {
      notification: {
        kind: dice.pick(
          ["Pause", "Terminate", "ScheduleRenegotiation"] as const,
        ),
        maxDelayS: dice.whole(-1, 100_000),
      },
    }),
  };
}

/** The outlet: what may be done to it, and when. */
class Rule {
  closed = false;
  flows = false;
  #asked = false;
  #checked = false;
  #charged = false;

  /** A verdict counts once the check was asked for. */
  look({ cableCheck }: StationView): void {
    if (this.#asked && cableCheck === "passed") this.#checked = true;
  }

  see(command: Command, way: Way, station: StationView, done: boolean): void {
    const dc = way.startsWith("DC");
    switch (command.type) {
      case "evse.startCableCheck":
        ok(!this.closed, "the cable is checked with an open contactor");
        this.#asked = true;
        this.#checked = false;
        this.#charged = false;
        return;
      case "evse.preCharge":
        ok(this.#checked && !this.closed, "charged after the check, and open");
        this.#charged = true;
        return;
      case "evse.closeContactor":
        // The outlet closes on equal voltages only.
        if (dc) ok(this.#charged, "closed after pre-charge");
        ok(station.fault === undefined, "closed without a fault");
        this.closed = done;
        return;
      case "evse.startTransfer":
        ok(this.closed, "energy flows through a closed contactor");
        this.flows = true;
        return;
      case "evse.stopTransfer":
        this.closed = !done;
        this.flows = false;
        this.#asked = false;
        this.#checked = false;
        this.#charged = false;
        return;
      case "evse.sessionOver":
        ok(command.how === "failed" || !this.closed, "left in order");
        this.closed = false;
        this.flows = false;
    }
  }
}

const noAnswer: PncServices = pncOf({
  ok: false,
  fault: "CertChainError",
  reason: "V2G_ERR_042: the test wished it",
});

Deno.test("`handle()` answers any order of requests, and closes the contactor in its own order only", () => {
  ok(new Set(STRANGERS.map(({ root }) => root)).size >= 8);
  const answered = new Set<string>();
  const reached = new Set<string>();
  for (let seed = 1; seed <= 1_500; seed++) {
    const dice = new Dice(seed);
    const way = dice.pick(WAYS);
    const calm = dice.next() < 0.5;
    const rule = new Rule();
    let session = startIso2Session({
      link: { tls: dice.next() < 0.9 },
      services: {
        certificates: ["Install", "Update"],
        salesTariff: dice.next() < 0.5,
        ...(dice.next() < 0.5 && { receiptEveryMs: 0 }),
      },
    });
    let nowMs = NOW_MS;
    for (let turn = 0; turn < 60 && session.state !== "Ended"; turn++) {
      nowMs += dice.whole(0, 5_000);
      const stranger = dice.next() < 0.02;
      const sent = stranger
        ? withSession(dice.pick([...EACH, ...STRANGERS]), session)
        : withSession(next(session, way, dice), session);
      const change = calm
        ? { contactorClosed: rule.closed }
        : mood(dice, rule.closed);
      const env = envOf(change, {
        nowMs,
        random: (octets) => new Uint8Array(octets).fill(7),
        pnc: dice.next() < 0.97 ? pncOf() : noAnswer,
      });
      let settled = true;
      const settle: Settle = ({ type }) => {
        settled = dice.next() < 0.95;
        return settled
          ? { ok: true, command: type }
          : { ok: false, command: type, reason: "the test wished it" };
      };
      const was = session;
      rule.look(env.station);
      const out = answerTo(session, sent, env, settle);
      const here = out.session.selection?.service ?? was.selection?.service;
      const seen = here === "DC" ? "DC" : "AC";
      for (const c of out.awaited) rule.see(c, seen, env.station, settled);
      for (const c of out.effects) rule.see(c, seen, env.station, true);
      session = out.session;
      equal(out.root, sent.root.replace(/Req$/, "Res"));
      equal(rule.flows, session.transferring && session.state !== "Ended");
      const { end } = out.outcome;
      equal(end !== undefined, session.state === "Ended");
      if (end) {
        ok(end.reason.length > 10);
        equal(out.effects.at(-1)?.type, "evse.sessionOver");
      } else ok(out.value.ResponseCode.startsWith("OK"));
      answered.add(`${out.root} ${out.value.ResponseCode}`);
      reached.add(session.state);
    }
  }
  deepEqual(
    ISO2_STATES.filter((state) => !reached.has(state)),
    ["SessionSetup"],
  );
  ok(answered.size > 50, `${answered.size} different answers`);
});

/** Under the session's own id, but for the first. */
function withSession(
  sent: Iso2SealedRequest,
  { sessionId: SessionID }: Iso2Session,
): Iso2SealedRequest {
  return sent.root === "SessionSetupReq"
    ? sent
    : { ...sent, header: { SessionID } } as Iso2SealedRequest;
}
