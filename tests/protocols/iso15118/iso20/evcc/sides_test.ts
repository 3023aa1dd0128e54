import assert from "node:assert/strict";
import {
  advance,
  advanceSide,
  type AnyMessage,
  type CarRequestStep,
  type CarSession,
  type CarStep,
  sideRequest,
  startCarSession,
} from "../../../../../protocols/iso15118/iso20/evcc/mod.ts";
import type {
  CarOptions,
  DriverRequest,
} from "../../../../../protocols/iso15118/shared/evcc/types.ts";
import type { CarPnc } from "../../../../../protocols/iso15118/pnc/types.ts";
import { TestCar } from "../_pnc.ts";
import { evccid, makeCar, START_MS, viewOf } from "./_drive.ts";
import { answer, type Double, SESSION, tuple } from "./_station.ts";

const anchorS = START_MS / 1000;
const Header = { SessionID: SESSION, TimeStamp: anchorS };

function station(change: Partial<Double> = {}): Double {
  return {
    service: "AC",
    mode: "scheduled",
    voltageV: 0,
    anchorS,
    acTargetW: 7_000,
    ...change,
  };
}

class Drive {
  readonly car = makeCar();
  step: CarStep;
  request: DriverRequest | undefined;
  nowMs = START_MS;

  constructor(
    readonly where: Double,
    options: Partial<CarOptions> = {},
    readonly pnc?: CarPnc,
  ) {
    const session = startCarSession({ evccid: evccid(), ...options });
    this.step = advance(session, "begin", this.env());
  }

  env() {
    return {
      nowMs: this.nowMs,
      random: (n: number) => new Uint8Array(n),
      car: viewOf(this.car, this.where, this.request),
      ...(this.pnc ? { pnc: this.pnc } : {}),
    };
  }

  get now(): CarRequestStep {
    assert.ok(this.step.kind === "request", JSON.stringify(this.step));
    return this.step;
  }

  /** Answers what is asked, once. */
  turn(response: AnyMessage = answer(this.now.request, this.where)): this {
    for (const effect of this.step.effects) this.car.obey(effect);
    this.step = advance(this.now.session, response, this.env());
    return this;
  }

  /** Until the charge loop turns. */
  toLoop(): this {
    for (let i = 0; i < 30; i++) {
      if (this.now.request.root.endsWith("_ChargeLoopReq")) return this.turn();
      this.turn();
    }
    throw new Error("no charge loop");
  }
}

const renegotiating = (where = station()) => {
  const drive = new Drive(where, { sideStreams: true }).toLoop();
  drive.request = { id: 1, kind: "renegotiateSchedule" };
  drive.turn();
  const side = drive.now.sides?.[0];
  assert.ok(side);
  return { drive, side, session: drive.now.session };
};
const schedule = (change: object = {}) => ({
  root: "ScheduleExchangeRes",
  value: {
    Header,
    ResponseCode: "OK",
    EVSEProcessing: "Finished",
    Scheduled_SEResControlMode: { ScheduleTuple: [tuple(2, station())] },
    ...change,
  },
});
const take = (session: CarSession, response: AnyMessage, nowMs = START_MS) => {
  const drive = new Drive(station());
  drive.nowMs = nowMs;
  return advanceSide(session, "schedule", response, drive.env());
};

Deno.test("a wish for another schedule goes out beside the loop, once", () => {
  const { drive, side, session } = renegotiating();
  assert.equal(side.stream, "schedule");
  assert.equal(side.request.root, "ScheduleExchangeReq");
  assert.equal(side.timeoutMs, 2_000);
  assert.equal(drive.now.request.root, "AC_ChargeLoopReq");
  assert.equal(session.pending?.root, "AC_ChargeLoopReq");
  drive.turn();
  assert.equal(drive.now.sides, undefined);
});

Deno.test("without the option the wish goes the main stream's way", () => {
  const drive = new Drive(station()).toLoop();
  drive.request = { id: 1, kind: "renegotiateSchedule" };
  drive.turn();
  assert.equal(drive.now.sides, undefined);
  assert.equal(drive.now.request.root, "PowerDeliveryReq");
});

Deno.test("the station's ScheduleRenegotiation starts the side stream too", () => {
  const drive = new Drive(station(), { sideStreams: true }).toLoop();
  drive.where.notify = "ScheduleRenegotiation";
  drive.turn();
  assert.equal(drive.now.sides?.[0]?.stream, "schedule");
  drive.turn();
  assert.equal(drive.now.sides, undefined, "one at a time");
});

Deno.test("`advanceSide()` agrees a schedule, PowerDelivery puts it in use on the main stream", () => {
  const { drive, session } = renegotiating();
  const side = take(session, schedule());
  assert.ok(side.kind === "side");
  assert.equal(side.session.pending, session.pending);
  assert.equal(side.session.schedule?.tupleId, 1);
  drive.step = { ...drive.now, session: side.session };
  drive.turn();
  const { request } = drive.now;
  assert.ok(request.root === "PowerDeliveryReq");
  assert.equal(request.value.ChargeProgress, "ScheduleRenegotiation");
  assert.equal(
    request.value.EVPowerProfile?.Scheduled_EVPPTControlMode
      ?.SelectedScheduleTupleID,
    2,
  );
  drive.turn();
  assert.equal(drive.now.session.schedule?.tupleId, 2);
  assert.equal(drive.now.session.agreed, undefined);
  assert.equal(drive.now.request.root, "AC_ChargeLoopReq");
});

Deno.test("a WARNING for the new schedule leaves the old one in use", () => {
  const { drive, session } = renegotiating();
  const side = take(session, schedule());
  assert.ok(side.kind === "side");
  drive.step = { ...drive.now, session: side.session };
  drive.turn().turn({
    root: "PowerDeliveryRes",
    value: { Header, ResponseCode: "WARNING_ScheduleRenegotiationFailed" },
  });
  assert.equal(drive.now.session.schedule?.tupleId, 1);
  assert.equal(drive.now.request.root, "AC_ChargeLoopReq");
});

Deno.test("`advanceSide()` repeats while Ongoing, for 60 s, then keeps the old schedule", () => {
  const { session } = renegotiating();
  const ongoing = schedule({ EVSEProcessing: "Ongoing" });
  const again = take(session, ongoing, START_MS + 59_000);
  assert.ok(again.kind === "side");
  assert.equal(again.sides[0]?.afterMs, 100);
  const over = take(again.session, ongoing, START_MS + 60_000);
  assert.ok(over.kind === "side");
  assert.deepEqual(over.sides, []);
  assert.equal(over.effects[0]?.type, "car.note");
  assert.equal(sideRequest(over.session, "schedule"), undefined);
});

Deno.test("`advanceSide()` keeps the old schedule when there is none to choose, and pauses when told to", () => {
  const { drive, session } = renegotiating();
  for (
    const response of [
      schedule({ ResponseCode: "WARNING_ScheduleRenegotiationFailed" }),
      schedule({ Scheduled_SEResControlMode: { ScheduleTuple: [] } }),
    ]
  ) {
    const kept = take(session, response);
    assert.ok(kept.kind === "side");
    assert.equal(kept.session.agreed, undefined);
  }
  const paused = take(session, schedule({ GoToPause: true }));
  assert.ok(paused.kind === "side");
  drive.step = { ...drive.now, session: paused.session };
  drive.turn();
  assert.equal(drive.now.session.stopping?.how, "Pause");
});

Deno.test("`advanceSide()` ends the session for a FAILED code, another type, another session, nothing asked, no control mode", () => {
  const { session } = renegotiating();
  const idle = { ...session, sides: undefined };
  const bad: readonly (readonly [CarSession, AnyMessage, RegExp])[] = [
    [session, schedule({ ResponseCode: "FAILED_SequenceError" }), /FAILED_Seq/],
    [
      session,
      {
        root: "MeteringConfirmationRes",
        value: { Header, ResponseCode: "OK" },
      },
      /with MeteringConfirmationRes/,
    ],
    [
      session,
      schedule({ Header: { ...Header, SessionID: "00000000000000AB" } }),
      /another session/,
    ],
    [idle, schedule(), /nothing was asked/],
    [
      session,
      schedule({ Scheduled_SEResControlMode: undefined }),
      /no scheduled control mode/,
    ],
  ];
  for (const [from, response, reason] of bad) {
    const end = take(from, response);
    assert.ok(end.kind === "end");
    assert.match(end.reason, reason);
    assert.equal(end.how, "failed");
    assert.deepEqual(end.effects.map(({ type }) => type), [
      "car.draw",
      "car.state",
      "car.openInlet",
    ]);
  }
});

Deno.test("a car that stops forgets its side stream, whatever the answer", () => {
  const { drive } = renegotiating();
  drive.request = { id: 2, kind: "stop" };
  drive.turn();
  assert.equal(drive.now.request.root, "PowerDeliveryReq");
  assert.equal(sideRequest(drive.now.session, "schedule"), undefined);
  const late = take(
    drive.now.session,
    schedule({ ResponseCode: "FAILED_SequenceError" }),
  );
  assert.ok(late.kind === "side");
  assert.equal(late.session.stopping?.how, "Terminate");
});

Deno.test("a reading is signed beside the loop once, on the main stream without the option, not at all without a contract", () => {
  const asks = (request: CarRequestStep["request"], where: Double) => {
    const response = answer(request, where);
    assert.ok(response.root === "AC_ChargeLoopRes");
    return {
      ...response,
      value: {
        ...response.value,
        EVSEStatus: {
          NotificationMaxDelay: 60,
          EVSENotification: "MeteringConfirmation",
        },
        MeterInfo: { MeterID: "M1", ChargedEnergyReadingWh: 7 },
      },
    };
  };
  const contract = new TestCar({ emaid: "DEVGTC123456789" });
  const beside = new Drive(station(), { sideStreams: true }, contract).toLoop();
  beside.turn(asks(beside.now.request, beside.where));
  const side = beside.now.sides?.[0];
  assert.ok(side?.request.root === "MeteringConfirmationReq");
  const { SignedMeteringData: data, Header: head } = side.request.value;
  assert.equal(data.SessionID, SESSION);
  assert.equal(data.Scheduled_SMDTControlMode?.SelectedScheduleTupleID, 1);
  assert.ok(head.Signature);
  beside.turn(asks(beside.now.request, beside.where));
  assert.equal(beside.now.sides, undefined);
  const main = new Drive(station(), {}, contract).toLoop();
  main.turn(asks(main.now.request, main.where));
  assert.equal(main.now.request.root, "MeteringConfirmationReq");
  main.turn();
  assert.equal(main.now.request.root, "AC_ChargeLoopReq");
  const poor = new Drive(station()).toLoop();
  poor.turn(asks(poor.now.request, poor.where));
  assert.equal(poor.now.request.root, "AC_ChargeLoopReq");
});
