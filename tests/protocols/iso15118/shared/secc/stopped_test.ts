import { deepEqual, equal, ok } from "node:assert/strict";
import { STOP_PATIENCE_MS } from "../../../../../protocols/iso15118/shared/secc/stopped.ts";
import type {
  Command,
  SeccEnv,
  Settled,
  StationView,
} from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { NOW_MS } from "../../iso20/secc/_station.ts";
import { pncOf } from "../../iso2/secc/_station.ts";
import { DEAF_CARS, type DeafCar } from "./_deaf_requests.ts";

const TURN_MS = 700;
/** Requests of a deaf car: the way into the loop, and more than anybody's patience after. */
const TURNS = 60;

/** What brings voltage or current, or would let it. */
const VOID = [
  "evse.authorise",
  "evse.startCableCheck",
  "evse.preCharge",
  "evse.closeContactor",
  "evse.startTransfer",
] as const;

/** An outlet that does what it is told. */
class Outlet {
  readonly commands: { readonly type: Command["type"]; stopped: boolean }[] =
    [];
  view: Partial<StationView> = {
    cableCheck: "idle",
    preChargeMatched: false,
    contactorClosed: false,
    insulation: "unknown",
  };
  stopped = false;

  tick(): void {
    if (this.view.cableCheck !== "running") return;
    this.change({ cableCheck: "passed", insulation: "valid" });
  }

  change(to: Partial<StationView>): void {
    this.view = { ...this.view, ...to };
  }

  obey({ type }: Command): Settled {
    this.commands.push({ type, stopped: this.stopped });
    if (type === "evse.startCableCheck") this.change({ cableCheck: "running" });
    if (type === "evse.preCharge") this.change({ preChargeMatched: true });
    if (type === "evse.closeContactor") this.change({ contactorClosed: true });
    if (type === "evse.sessionOver") this.change({ contactorClosed: false });
    return { ok: true, command: type };
  }
}

interface Plan {
  /** The turn of the stop; none when absent. */
  readonly stopAt?: number;
  /** Before the request of that turn, or once its answer is awaited or given. */
  readonly when?: "before" | "after";
  /** How the station says it. */
  readonly by?: "stopped" | "Terminate";
  /** Authorisation comes only after the stop. */
  readonly lateYes?: boolean;
  /** The station forgets the stop once a request has met it. */
  readonly forgets?: boolean;
}

interface Account {
  readonly states: readonly string[];
  readonly commands: readonly Command["type"][];
  readonly afterStop: readonly Command["type"][];
  /** Of each answer after the stop: its ResponseCode, or the notification in it. */
  readonly told: readonly string[];
  readonly ended: boolean;
  readonly tookMs: number;
}

const said = (value: unknown): string => {
  const text = JSON.stringify(
    value,
    (_, part) => typeof part === "bigint" ? String(part) : part,
  );
  const code = /"ResponseCode":"([^"]*)"/.exec(text)?.[1] ?? "";
  const wish = /"EVSENotification":"([^"]*)"/.exec(text)?.[1] ?? "";
  return code.startsWith("FAILED") ? code : `${code} ${wish}`;
};

/** The whole talk of a car that goes on whatever it is told. */
function drive(car: DeafCar, plan: Plan): Account {
  const outlet = new Outlet();
  let talk = car.begin();
  let last = "";
  const states: string[] = [];
  const told: string[] = [];
  let stopTurn = Infinity;
  const stop = (turn: number) => {
    stopTurn = turn;
    outlet.stopped = true;
    outlet.change(
      plan.by === "Terminate"
        ? { notification: { kind: "Terminate", maxDelayS: 0 } }
        : { stopped: "a person stopped it" },
    );
  };
  let turn = 0;
  for (; turn < TURNS && talk.state !== "Ended"; turn++) {
    outlet.tick();
    const before = plan.when !== "after";
    if (before && turn === plan.stopAt) stop(turn);
    if (plan.forgets && turn > stopTurn + 1) {
      const { stopped: _s, notification: _n, ...rest } = outlet.view;
      outlet.view = rest;
    }
    const env = (): SeccEnv => ({
      nowMs: NOW_MS + turn * TURN_MS,
      random: (octets) => new Uint8Array(octets).fill(7),
      station: car.station({
        ...outlet.view,
        ...(plan.lateYes && turn <= stopTurn ? { eim: "waiting" } : {}),
      }),
      pnc: pncOf(),
    });
    states.push(talk.state);
    const request = car.ask(talk.state, last === talk.state);
    last = talk.state;
    let outcome = talk.handle(request, env());
    if (outcome.kind === "await") {
      const settled = outlet.obey(outcome.command);
      if (!before && turn === plan.stopAt) stop(turn);
      outcome = outcome.session.handle(request, { ...env(), settled });
    }
    ok(outcome.kind === "answer", "awaits twice");
    for (const effect of outcome.effects) outlet.obey(effect);
    if (turn >= stopTurn) told.push(said(outcome.response.value));
    talk = outcome.session;
    if (!before && turn === plan.stopAt && !outlet.stopped) stop(turn);
  }
  return {
    states,
    commands: outlet.commands.map(({ type }) => type),
    afterStop: outlet.commands.filter(({ stopped }) => stopped)
      .map(({ type }) => type),
    told,
    ended: talk.state === "Ended",
    tookMs: (turn - stopTurn) * TURN_MS,
  };
}

/** Turns a deaf car takes until it has looped three times. */
function wayOf(car: DeafCar): number {
  const { states } = drive(car, {});
  const loop = states.findIndex((state) =>
    /ChargeLoop|CurrentDemand|ChargingStatus/.test(state)
  );
  ok(loop > 5, `${car.name} never reaches its loop: ${states}`);
  return loop + 3;
}

const PLANS: readonly Plan[] = (["before", "after"] as const).flatMap((when) =>
  (["stopped", "Terminate"] as const).flatMap((by) =>
    [false, true].flatMap((lateYes) =>
      [false, true].map((forgets): Plan => ({ when, by, lateYes, forgets }))
    )
  )
);

for (const car of DEAF_CARS) {
  Deno.test(`a stop at any step of ${car.name} is the last of voltage and current, whatever car and backend say`, () => {
    const turns = wayOf(car);
    for (const plan of PLANS) {
      for (let stopAt = 0; stopAt < turns; stopAt++) {
        const where = JSON.stringify({ stopAt, ...plan });
        const account = drive(car, { ...plan, stopAt });
        const forbidden = account.afterStop.filter((type) =>
          VOID.some((one) => one === type)
        );
        deepEqual(forbidden, [], where);
        ok(account.ended, `${where}: the session goes on`);
        ok(account.tookMs <= STOP_PATIENCE_MS + 3 * TURN_MS, where);
        const untold = account.told.filter((one) =>
          !/^FAILED|StopCharging|Terminate/.test(one)
        );
        deepEqual(untold, [], where);
        equal(account.commands.at(-1), "evse.sessionOver", where);
      }
    }
  });

  Deno.test(`a deaf car of ${car.name} that nobody stops gets all it asks for`, () => {
    const { commands, ended, states } = drive(car, {});
    const isDc = /DC|DIN/.test(car.name);
    for (const type of VOID) {
      const isOfDc = type === "evse.startCableCheck" ||
        type === "evse.preCharge";
      const count = commands.filter((one) => one === type).length;
      equal(count, isOfDc && !isDc ? 0 : 1, `${type} in ${states}`);
    }
    equal(ended, false);
  });
}
