import assert from "node:assert/strict";
import { ampsOf } from "../../../../drivers/devices/pilot_levels.ts";
import type { PilotSignal } from "../../../../drivers/devices/outlet.ts";
import type { OutletConfig } from "../../../../actors/charger/outlet_config.ts";
import { StepBench } from "./_bench.ts";

const AFTER_MS = 20_000;
const THREE_PHASE_V = 3 * 230;

/** An outlet whose car reads PWM only: C while it is offered something. */
class BasicBench extends StepBench {
  readonly signals: { readonly signal: PilotSignal; readonly atMs: number }[] =
    [];
  wants = true;
  stubborn = false;
  ventilation = false;

  constructor(change: Partial<OutletConfig> = {}) {
    super("ac", {
      basic: { afterMs: AFTER_MS, ventilated: false },
      ...change,
    });
    this.car = () => this.#reads();
  }

  #reads(): void {
    const { pilot } = this.outlet.order;
    if (JSON.stringify(pilot) !== JSON.stringify(this.signals.at(-1)?.signal)) {
      this.signals.push({ signal: pilot, atMs: this.monoMs });
    }
    if (this.outlet.pilot === "A") return;
    const since = this.monoMs - (this.signals.at(-1)?.atMs ?? 0);
    if (since < 200) return;
    const isOffered = typeof pilot === "object" && this.wants;
    if (isOffered) this.outlet.pilot = this.ventilation ? "D" : "C";
    else if (!this.stubborn) this.outlet.pilot = "B";
  }

  begin(watts: number): void {
    this.plugIn();
    assert.ok(this.run(60_000, () => this.state.phase === "Session.Setup"));
    this.allot(watts);
  }

  charge(watts: number): void {
    this.begin(watts);
    assert.ok(
      this.run(20_000, () => this.state.phase === "Session.Transfer"),
      this.words(),
    );
    this.run(5_000);
  }

  records(): unknown[] {
    return this.effects.flatMap((effect) =>
      effect.do === "record" ? [effect.change] : []
    );
  }
}

Deno.test("a basic car sees 5 %, F for 4 s, X1, and then what the site allots", () => {
  const b = new BasicBench();
  b.charge(11_000);
  const signals = b.signals.map(({ signal }) => signal);
  assert.deepEqual(signals, ["5%", "F", "X1", { dutyPercent: 26.5 }]);
  const [hlc, fault, steady, nominal] = b.signals.map(({ atMs }) => atMs);
  const held = [fault! - hlc!, steady! - fault!, nominal! - steady!];
  assert.ok(held[0]! >= AFTER_MS && held[0]! < AFTER_MS + 1_000, `${held}`);
  assert.ok(held[1]! >= 3_980 && held[1]! < 4_100, `T_step_EF: ${held}`);
  assert.ok(held[2]! >= 730 && held[2]! < 1_000, `X1: ${held}`);
  assert.equal(b.outlet.order.follows, "pwm");
  assert.ok(Math.abs(b.outlet.order.envelope.charge.maxA[0] - 15.9) < 1e-9);
  assert.ok(
    b.records().some((change) =>
      JSON.stringify(change).includes(
        "charging without communication (basic, 16 A)",
      )
    ),
    JSON.stringify(b.records()),
  );
  assert.equal(b.find("fallback").length, 1);
});

Deno.test("the duty cycle follows the site, at most every 5 s", () => {
  const b = new BasicBench();
  b.charge(11_000);
  for (const amps of [8, 12, 10, 14]) {
    b.allot(amps * THREE_PHASE_V);
    b.run(1_000);
  }
  b.run(10_000);
  const nominal = b.signals.slice(3);
  assert.deepEqual(
    nominal.map(({ signal }) =>
      typeof signal === "object"
        ? ampsOf(signal.dutyPercent).toFixed(1)
        : signal
    ),
    ["15.9", "8.0", "14.0"],
  );
  const gaps = nominal.slice(1).map(({ atMs }, n) => atMs - nominal[n]!.atMs);
  assert.ok(gaps.every((ms) => ms >= 5_000), `${gaps}`);
});

Deno.test("a basic car that goes back to B is cut off within 100 ms, and served again", () => {
  const b = new BasicBench();
  b.charge(11_000);
  b.wants = false;
  b.outlet.pilot = "B";
  const fromMs = b.monoMs;
  b.run(1_000, () => b.outlet.order.mode === "off");
  assert.ok(b.monoMs - fromMs <= 60, `${b.monoMs - fromMs} ms`);
  b.run(5_000);
  assert.equal(b.state.phase, "Session.Setup");
  assert.equal(b.station().fault, undefined, "that is no fault");
  b.wants = true;
  b.run(5_000);
  assert.equal(b.state.phase, "Session.Transfer", b.words());
  assert.equal(b.state.session?.number, 1, "it is the same session");
});

for (const stubborn of [false, true]) {
  const kind = stubborn ? "stubborn" : "obedient";
  Deno.test(`without power from the site a ${kind} basic car is stopped, and served when there is some again`, () => {
    const b = new BasicBench();
    b.charge(11_000);
    b.stubborn = stubborn;
    const askedMs = b.monoMs;
    b.allot(1_000); // below 6 A
    b.run(20_000, () => b.outlet.order.mode === "off");
    const tookMs = b.monoMs - askedMs;
    const [least, most] = stubborn ? [6_000, 6_200] : [150, 600];
    assert.ok(tookMs >= least! && tookMs <= most!, `${tookMs} ms`);
    assert.equal(b.outlet.order.pilot, "X1");
    b.run(8_000);
    assert.equal(b.state.phase, "Session.Setup");
    b.allot(11_000);
    b.run(8_000);
    assert.equal(b.state.phase, "Session.Transfer");
  });
}

Deno.test("a stubborn car that the loop's guard opens first has done nothing that ends its session", () => {
  const b = new BasicBench();
  b.charge(11_000);
  b.stubborn = true;
  b.allot(1_000);
  b.run(3_000);
  b.outlet.trips("drawnWithoutOffer");
  b.run(500);
  assert.equal(b.outlet.order.mode, "off");
  assert.equal(b.state.session?.number, 1);
  assert.equal(b.state.phase, "Session.Setup", b.words());
  assert.equal(b.find("faulted").length, 0);
});

Deno.test("a basic car that draws too much is stopped by the loop's guard, and its session ends", () => {
  const b = new BasicBench();
  b.charge(11_000);
  b.outlet.trips("overdrawn");
  b.run(3_000);
  const [ended] = b.find("sessionEnded");
  assert.equal(ended?.words, "the car draws more than it is allotted");
  assert.deepEqual(b.records().at(-1), {
    what: "close",
    how: "failed",
    reason: "the car draws more than it is allotted",
  });
});

Deno.test("nominal duty comes only after the authorisation, and never after a stop", () => {
  for (const stops of [false, true]) {
    const b = new BasicBench({ isFree: false });
    b.begin(11_000);
    b.run(20_000);
    assert.equal(b.outlet.order.pilot, "X1");
    const { asked } = b.state.authorisation;
    if (stops) b.send({ type: "evse.stop", by: "person", reason: "enough" });
    b.send({
      type: "evse.answer",
      number: asked,
      accepted: true,
      means: "external",
      why: "",
    });
    b.run(20_000);
    assert.equal(
      b.state.phase,
      stops ? "PluggedIn" : "Session.Transfer",
      b.words(),
    );
    assert.equal(b.outlet.order.mode === "off", stops);
  }
});

Deno.test("a person stops a basic car, which is not begun again until started", () => {
  const b = new BasicBench();
  b.charge(11_000);
  b.send({ type: "evse.stop", by: "person", reason: "a person asked" });
  b.run(3_000);
  assert.equal(b.state.phase, "PluggedIn");
  assert.deepEqual(b.records().at(-1), {
    what: "close",
    how: "terminated",
    reason: "a person asked",
  });
  b.run(300_000);
  assert.equal(b.state.phase, "PluggedIn");
  b.send({ type: "evse.start", by: "person" });
  b.run(60_000);
  b.allot(11_000);
  b.run(10_000);
  assert.equal(b.state.phase, "Session.Transfer", b.words());
});

Deno.test("an unplug in state B ends a basic session well", () => {
  const b = new BasicBench();
  b.charge(11_000);
  b.wants = false;
  b.run(3_000);
  b.outlet.pilot = "A";
  b.run(3_000);
  assert.equal(b.state.phase, "Unplugged");
  const [ended] = b.find("sessionEnded");
  assert.equal(ended?.words, "the car was unplugged");
  assert.equal(b.outlet.order.pilot, "5%", "ready for the next");
});

for (const ventilated of [false, true]) {
  Deno.test(`a basic car in state D gets ${ventilated ? "power where there is" : "no power without"} ventilation`, () => {
    const b = new BasicBench({ basic: { afterMs: AFTER_MS, ventilated } });
    b.ventilation = true;
    b.begin(11_000);
    b.run(10_000);
    assert.equal(b.outlet.pilot, "D");
    assert.equal(b.outlet.order.mode === "transfer", ventilated);
  });
}

Deno.test("a fault that stays is tried three times for one plug-in, no more", () => {
  const b = new BasicBench();
  b.begin(11_000);
  b.outlet.wrongs.contactorStuck = true;
  for (let n = 0; n < 100; n++) {
    b.allot(11_000);
    b.run(3_000);
  }
  assert.equal(b.find("sessionEnded").length, 3);
  assert.equal(b.state.phase, "PluggedIn");
});

const ENDS = [
  { name: "that failed in its handshake", how: "failed", falls: true },
  { name: "that ended as agreed", how: "terminated", falls: false },
] as const;
for (const { name, how, falls } of ENDS) {
  Deno.test(`a session ${name} is ${falls ? "" : "not "}followed by basic charging`, () => {
    const b = new BasicBench();
    b.connect();
    b.send({ type: "evse.sessionOver", how, reason: "over" });
    b.run(9_000);
    assert.equal(b.state.phase, "PluggedIn", "the car may come back by itself");
    b.run(120_000);
    const signals = b.signals.map(({ signal }) => signal);
    // There was a data link: T_step_X1, no state F.
    assert.deepEqual(signals, falls ? ["5%", "X1"] : ["5%"]);
    assert.equal(b.state.phase, falls ? "Session.Setup" : "PluggedIn");
  });
}
