/** One seeded fault at one of several chargers that speak different protocols. */

import assert from "node:assert/strict";
import type { CarInput } from "../../actors/car/car.ts";
import type { CarHabits } from "../../protocols/iso15118/shared/evcc/habits.ts";
import type { Family } from "../../protocols/iso15118/sap/mod.ts";
import { type Ordeal, ordeals, over } from "./_endure.ts";
import { Dice, type World, world } from "./_world.ts";

const CHARGERS = [
  'id: "1", kind: dc',
  'id: "2", kind: ac',
  'id: "3", kind: dc',
];

/** A car as it is configured, and what its charge loop asks. */
interface Guest {
  readonly family: Family;
  readonly plan: string;
  readonly loop: string;
}

const iso20 = (service: string, mode: string): Guest => ({
  family: "iso20",
  plan: `service: ${service}, controlMode: ${mode}`,
  loop: `${service.slice(0, 2)}_ChargeLoopReq`,
});

const DC_GUESTS: readonly Guest[] = [
  iso20("DC_BPT", "dynamic"),
  iso20("DC", "scheduled"),
  { family: "iso2", plan: "protocol: iso2", loop: "CurrentDemandReq" },
  { family: "iso2", plan: "protocol: iso2", loop: "CurrentDemandReq" },
  { family: "din", plan: "protocol: din", loop: "CurrentDemandReq" },
  { family: "din", plan: "protocol: din", loop: "CurrentDemandReq" },
];
const AC_GUESTS: readonly Guest[] = [
  iso20("AC_BPT", "scheduled"),
  iso20("AC", "dynamic"),
  { family: "iso2", plan: "protocol: iso2", loop: "ChargingStatusReq" },
  { family: "iso2", plan: "protocol: iso2", loop: "ChargingStatusReq" },
];

/** Habits of cars on the road; the vehicle is at fault, or merely odd. */
const HABITS: readonly CarHabits[] = [
  { earlySessionStop: { after: "SessionSetupReq" } },
  { earlySessionStop: { after: "ServiceDiscoveryReq" } },
  { earlySessionStop: { after: "ChargeParameterDiscoveryReq" } },
  { earlySessionStop: { after: "PowerDeliveryReq" } },
  { earlySessionStop: { after: "CurrentDemandReq" } },
  { earlySessionStop: { after: "ChargingStatusReq" } },
  { stuckOngoing: "CableCheckReq" },
  { stuckOngoing: "PreChargeReq" },
  { repeatSessionSetup: true },
  { cableCheckInAc: true },
  { acStopsAfterParameters: true },
  { emptyFirstSessionId: true },
];

/** What the record of the car at fault says, where only one thing is right. */
const REASONS: Readonly<Record<string, RegExp>> = {
  "no fault": /^the vehicle ended the session$/,
  "early SessionStop": /^the vehicle ended the session/,
  earlySessionStop: /^the vehicle ended the session/,
  emptyFirstSessionId: /^the vehicle ended the session$/,
  repeatSessionSetup: /^SessionSetupReq came where ServiceDiscoveryReq was/,
  "car vanishes": /^the peer closed the connection$/,
  "TCP cut": /the peer reset the connection$/,
  "bad bytes": /^cannot decode a message under payload type 0x800[1-4]/,
  "wrong SessionID": / came with a SessionID that is not this session's$/,
  "plug pulled": /the plug was pulled during the session$/,
  "pilot broken": /the plug was pulled during the session$/,
  "meter frozen": /the meter shows no fresh and credible reading$/,
  // AC: it is the residual current device that sees it.
  "insulation lost":
    /the insulation to earth is too low$|the residual current device has tripped$/,
  "lock opens": /the plug (is not|could not be) locked$/,
  "stage silent":
    /the (power stage does not answer|cable check took too long)$/,
  "emergency stop": /^an emergency stop was commanded$/,
  "person stops it": /^a person asked$/,
};

/** The same where the fault is in the place of SessionSetupReq. */
const AT_ONCE: Readonly<Record<string, RegExp>> = {
  // It is the wish to join a session that is not there: it gets a new one.
  "wrong SessionID": /^the vehicle ended the session$/,
  "early SessionStop":
    /^(SessionStopReq came where SessionSetupReq was expected|the vehicle ended the session)$/,
};

/** What is told of a seed. */
export interface Endured {
  readonly name: string;
  readonly family: Family;
}

/** Cars stay so long, and the others are looked at shortly before. */
const STAY_S = 25;
const LOOK_MS = 24_000;
/** In the place of a minute, so that a silent car is given up within the test. */
const SEQUENCE_MS = 15_000;

/** One random fault at one charger while the others charge in peace. */
export async function endureMixed(seed: number): Promise<Endured> {
  const dice = new Dice(seed);
  const guests = CHARGERS.map((charger) =>
    dice.pick(charger.endsWith("dc") ? DC_GUESTS : AC_GUESTS)
  );
  const victim = dice.whole(0, CHARGERS.length - 1);
  const { family, loop } = guests[victim]!;
  const place = { charger: `${victim + 1}`, loop, link: victim };
  const habits = family !== "iso20" && dice.next() < 0.35
    ? dice.pick(HABITS)
    : undefined;
  const ordeal: Ordeal = habits
    ? { name: Object.keys(habits)[0] ?? "" }
    : dice.pick(ordeals(dice, place));
  const plans = guests.map(({ plan }) => plan).join("; ");
  const where = `seed ${seed}, ${ordeal.name} at ${place.charger} of ${plans}`;
  const w = world({
    seed,
    chargers: CHARGERS,
    cars: guests.map(({ plan }, n) =>
      `charger: "${n + 1}", ${plan}, soc: 50, arriveS: ${
        1 + n / 5
      }, stayS: ${STAY_S}`
    ),
    config: `
site: { importLimitW: 200000 }
timeouts: { sequenceMs: ${SEQUENCE_MS} }
`,
    adjustCar: (input, n) =>
      n === victim ? spoilt(input, ordeal, habits) : input,
  });
  await w.clock.advance(dice.whole(1_500, 20_000));
  ordeal.strike?.(w);
  await w.clock.advance(LOOK_MS - w.clock.monoMs());
  lookAtOthers(w, victim, where);
  await over(w);
  lookAtTheEnd(w, victim, where);
  lookAtTheVictim(w, place.charger, ordeal, where);
  await w.system.stop();
  return { name: ordeal.name, family };
}

function spoilt(
  input: CarInput,
  { car }: Ordeal,
  habits: CarHabits | undefined,
): CarInput {
  const options = { ...input.options, ...(habits && { habits }) };
  return { ...input, options, ...(car && { faults: [car] }) };
}

function lookAtOthers(w: World, victim: number, where: string): void {
  w.chargers.forEach(({ id, board }, n) => {
    if (n === victim) return;
    const { state, powerW } = board.status();
    assert.equal(state, "Session.Transfer", `${where}: ${id} noticed`);
    assert.ok(powerW > 1_000, `${where}: ${id} charges ${powerW} W`);
  });
}

function lookAtTheEnd(w: World, victim: number, where: string): void {
  w.chargers.forEach(({ id, outlet: { circuit } }, n) => {
    if (n !== victim) {
      assert.equal(w.ends[n]?.agreed, true, `${where}: ${w.ends[n]?.reason}`);
    }
    assert.equal(
      circuit.contactor.anyClosed,
      false,
      `${where}: contactor of ${id}`,
    );
    assert.equal(circuit.powerW, 0, `${where}: power of ${id}`);
    for (const actor of [`session:${id}`, `car:${id}`]) {
      assert.equal(
        w.system.get(actor),
        undefined,
        `${where}: ${actor} is left`,
      );
    }
  });
  const records = w.records.list();
  assert.ok(records.length >= CHARGERS.length, `${where}: records`);
  for (const { state, reason = "", chargerId, how } of records) {
    assert.equal(state, "Ended", where);
    assert.ok(reason.length > 5, `${where}: no reason`);
    if (chargerId === `${victim + 1}`) continue;
    assert.equal(how, "terminated", `${where}: ${reason}`);
  }
}

function lookAtTheVictim(
  w: World,
  charger: string,
  { name, car }: Ordeal,
  where: string,
): void {
  const record = w.records.list().find((each) => each.chargerId === charger);
  const reason = record?.reason ?? "";
  const isFirst = car !== undefined && "request" in car.at &&
    car.at.request === 0;
  const expected = (isFirst ? AT_ONCE[name] : undefined) ?? REASONS[name];
  if (expected) assert.match(reason, expected, `${where}: ${reason}`);
}
