import { deepEqual, equal, match, ok } from "node:assert/strict";
import type {
  SalesTariff,
  SAScheduleTuple,
} from "../../../../../protocols/iso15118/generated/iso2.ts";
import type {
  StationView,
  Tariff,
  VehicleView,
} from "../../../../../protocols/iso15118/shared/secc/types.ts";
import { valueOf } from "../../../../../protocols/iso15118/iso2/common/mod.ts";
import { evStatus, pv, reach, say, type Way } from "./_car.ts";
import { type Answered, answerTo } from "./_drive.ts";
import { DAY_MS, envOf, NOW_MS, pncOf, station } from "./_station.ts";

const HOUR_MS = 3_600_000;
const asking = (way: Way = "AC", services = {}) =>
  reach("ChargeParameterDiscovery", way, { services });

function tuple({ value }: Answered): SAScheduleTuple {
  const list = value.SAScheduleList as { SAScheduleTuple: SAScheduleTuple[] };
  equal(list.SAScheduleTuple.length, 1);
  const [first] = list.SAScheduleTuple;
  ok(first);
  return first;
}

/** [start s, duration s, watts] of each entry. */
function pmax(answered: Answered) {
  return tuple(answered).PMaxSchedule.PMaxScheduleEntry.map((entry) => [
    entry.RelativeTimeInterval?.start,
    entry.RelativeTimeInterval?.duration,
    valueOf(entry.PMax),
  ]);
}

function vehicleOf({ effects }: Answered): VehicleView {
  const [told] = effects;
  ok(told?.type === "evse.vehicle");
  return told.vehicle;
}

function failure({ value, outcome }: Answered) {
  return [value.ResponseCode, outcome.end?.reason];
}

Deno.test("`handleChargeParameterDiscovery()` gives an AC vehicle the schedule's current and a day's schedule", () => {
  const answered = answerTo(asking(), say.ac(), envOf());
  deepEqual(answered.value.AC_EVSEChargeParameter, {
    AC_EVSEStatus: {
      NotificationMaxDelay: 0,
      EVSENotification: "None",
      RCD: false,
    },
    EVSENominalVoltage: pv(230, "V"),
    EVSEMaxCurrent: pv(32, "A"),
  });
  deepEqual(pmax(answered), [[0, 86_400, 22_080]]);
  equal(answered.session.state, "PowerDelivery");
  deepEqual(vehicleOf(answered), {
    service: "AC",
    controlMode: "scheduled",
    maxChargeW: 22_080,
    minChargeW: 4_140,
    phases: 3,
    maxPhaseA: 32,
    minPhaseA: 6,
    maxDischargeW: 0,
    minDischargeW: 0,
    targetEnergyWh: 20_000,
    departureMs: undefined,
  });
});

Deno.test("`handleChargeParameterDiscovery()` reads 400 V between phases as 230 V to neutral", () => {
  const { ac } = station();
  ok(ac);
  const env = envOf({ ac: { ...ac, nominalV: 400 } });
  const { value } = answerTo(asking(), say.ac(), env);
  const parameters = value.AC_EVSEChargeParameter as {
    EVSENominalVoltage: unknown;
  };
  deepEqual(parameters.EVSENominalVoltage, pv(231, "V"));
});

Deno.test("`handleChargeParameterDiscovery()` offers a single-phase vehicle a third of three phases", () => {
  const answered = answerTo(
    asking(),
    say.ac({}, "AC_single_phase_core"),
    envOf(),
  );
  deepEqual(pmax(answered), [[0, 86_400, 7_360]]);
  equal(vehicleOf(answered).maxChargeW, 7_360);
  const { EVSEMaxCurrent } = answered.value.AC_EVSEChargeParameter as {
    EVSEMaxCurrent: unknown;
  };
  deepEqual(EVSEMaxCurrent, pv(32, "A"));
});

Deno.test("`handleChargeParameterDiscovery()` gives a DC vehicle the limits of the schedule", () => {
  const answered = answerTo(asking("DC"), say.dc(), envOf());
  const { DC_EVSEStatus, ...limits } = answered.value
    .DC_EVSEChargeParameter as Record<string, unknown>;
  deepEqual(limits, {
    EVSEMaximumCurrentLimit: pv(300, "A"),
    EVSEMaximumPowerLimit: pv(22_080, "W"),
    EVSEMaximumVoltageLimit: pv(920, "V"),
    EVSEMinimumCurrentLimit: pv(0, "A"),
    EVSEMinimumVoltageLimit: pv(150, "V"),
    EVSEPeakCurrentRipple: { Multiplier: -1, Unit: "A", Value: 15 },
  });
  deepEqual(DC_EVSEStatus, {
    NotificationMaxDelay: 0,
    EVSENotification: "None",
    EVSEIsolationStatus: "Invalid",
    EVSEStatusCode: "EVSE_Ready",
  });
  equal(answered.session.state, "CableCheck");
  deepEqual(vehicleOf(answered), {
    service: "DC",
    boundByLoop: true,
    controlMode: "scheduled",
    // It named no power: its volts times its amperes.
    maxChargeW: 115_000,
    minChargeW: 0,
    maxDischargeW: 0,
    minDischargeW: 0,
    maxV: 460,
    maxChargeA: 250,
    presentSoc: 40,
    departureMs: undefined,
  });
});

Deno.test("`handleChargeParameterDiscovery()` offers nothing where the site has nothing to give", () => {
  const outlook = stepped([0, -4_000]);
  const dc = answerTo(asking("DC"), say.dc(), envOf({ outlook }));
  const limits = dc.value.DC_EVSEChargeParameter as Record<string, unknown>;
  deepEqual(limits.EVSEMaximumPowerLimit, pv(0, "W"));
  deepEqual(limits.EVSEMaximumCurrentLimit, pv(0, "A"));
  const ac = answerTo(asking(), say.ac(), envOf({ outlook }));
  const { EVSEMaxCurrent } = ac.value.AC_EVSEChargeParameter as {
    EVSEMaxCurrent: unknown;
  };
  deepEqual(EVSEMaxCurrent, pv(0, "A"));
  deepEqual(pmax(ac), [[0, 86_400, 0]]);
});

Deno.test("`handleChargeParameterDiscovery()` takes zeros of a car for figures it does not know", () => {
  const request = say.dc({
    EVMaximumPowerLimit: pv(0, "W"),
    EVEnergyRequest: pv(0, "Wh"),
    FullSOC: 0,
    DepartureTime: 10_800,
  });
  const vehicle = vehicleOf(answerTo(asking("DC"), request, envOf()));
  equal(vehicle.maxChargeW, 115_000);
  equal(vehicle.targetEnergyWh, undefined);
  equal(vehicle.targetSoc, undefined);
  equal(vehicle.departureMs, NOW_MS + 10_800_000);
});

Deno.test("`handleChargeParameterDiscovery()` refuses modes and parameters that do not fit", () => {
  const refused = (way: Way, request: ReturnType<typeof say.ac>, change = {}) =>
    failure(answerTo(asking(way), request, envOf(change)));
  equal(
    refused("AC", say.ac({}, "DC_unique"))[0],
    "FAILED_WrongEnergyTransferMode",
  );
  equal(refused("AC", say.ac({}, "DC_extended"))[0], WRONG);
  equal(refused("AC", say.ac({ EVMaxCurrent: pv(5, "A") }))[0], WRONG);
  deepEqual(refused("DC", say.dc({ EVMaximumVoltageLimit: pv(120, "V") })), [
    WRONG,
    "the vehicle's 120 V lie below the outlet's 150 V",
  ]);
  const status = evStatus({ EVErrorCode: "FAILED_EVRESSMalfunction" });
  deepEqual(refused("DC", say.dc({ DC_EVStatus: status })), [
    "FAILED",
    "the vehicle reports FAILED_EVRESSMalfunction",
  ]);
});
const WRONG = "FAILED_WrongChargeParameter";

Deno.test("`handleChargeParameterDiscovery()` waits for the site's outlook, `scheduleMs` at most", () => {
  const outlook = { charge: [], discharge: [] };
  const first = answerTo(asking(), say.ac(), envOf({ outlook }));
  equal(first.value.EVSEProcessing, "Ongoing");
  equal(first.value.SAScheduleList, undefined);
  equal(first.session.state, "ChargeParameterDiscovery");
  const late = envOf({ outlook }, { nowMs: NOW_MS + 56_000 });
  deepEqual(failure(answerTo(first.session, say.ac(), late)), [
    "FAILED",
    "the site had no schedule within 55 s",
  ]);
  const then = envOf({}, { nowMs: NOW_MS + 30_000 });
  const done = answerTo(first.session, say.ac(), then);
  equal(done.value.EVSEProcessing, "Finished");
  equal(done.session.ongoingSinceMs, undefined);
});

function stepped(hours: readonly number[]): StationView["outlook"] {
  const charge = hours.map((powerW, hour) => ({
    fromMs: NOW_MS + hour * HOUR_MS,
    untilMs: NOW_MS + (hour + 1) * HOUR_MS,
    powerW,
  }));
  return { charge, discharge: [] };
}

Deno.test("`offerOf()` follows the outlook, zero beyond it, and covers the day", () => {
  const outlook = stepped([11_000, 4_000]);
  deepEqual(pmax(answerTo(asking(), say.ac(), envOf({ outlook }))), [
    [0, undefined, 11_000],
    [3_600, undefined, 4_000],
    [7_200, 79_200, 0],
  ]);
});

Deno.test("`offerOf()` ends with the departure", () => {
  const request = say.ac({ DepartureTime: 5_400 });
  const outlook = stepped([11_000, 4_000]);
  deepEqual(pmax(answerTo(asking(), request, envOf({ outlook }))), [
    [0, undefined, 11_000],
    [3_600, 1_800, 4_000],
  ]);
});

Deno.test("`offerOf()` cuts the last of several days so that a duration can hold it", () => {
  const request = say.ac({ DepartureTime: 3 * 86_400 });
  const charge = [{
    fromMs: NOW_MS,
    untilMs: NOW_MS + 4 * DAY_MS,
    powerW: 5_000,
  }];
  const env = envOf({ outlook: { charge, discharge: [] } });
  deepEqual(pmax(answerTo(asking(), request, env)), [
    [0, undefined, 5_000],
    [172_800, 86_400, 5_000],
  ]);
  // A car that takes one entry alone gets a day.
  const one = say.ac(
    { DepartureTime: 3 * 86_400 },
    "AC_three_phase_core",
    1,
  );
  deepEqual(pmax(answerTo(asking(), one, env)), [[0, 86_400, 5_000]]);
});

Deno.test("`offerOf()` has no more entries than the vehicle takes, and never more power", () => {
  const hours = [9_000, 8_000, 1_000, 2_000, 7_000, 6_500, 100, 50];
  const outlook = stepped(hours);
  const request = say.ac({}, "AC_three_phase_core", 5);
  const entries = pmax(answerTo(asking(), request, envOf({ outlook })));
  equal(entries.length, 5);
  for (const [start = 0, , watts = 0] of entries) {
    ok(watts <= (hours[start / 3_600] ?? 0), `${watts} W at ${start} s`);
  }
  // A car that does not say, or says zero, gets as many as small ones take.
  const many = stepped(Array.from({ length: 60 }, (_, at) => 100 * (at % 7)));
  const unsaid = say.ac({ DepartureTime: 60 * 3_600 });
  const env = envOf({ outlook: many });
  ok(pmax(answerTo(asking(), unsaid, env)).length <= 5);
  const weekly = say.ac(
    { DepartureTime: 7 * 86_400 },
    "AC_three_phase_core",
    5,
  );
  equal(pmax(answerTo(asking(), weekly, env)).length, 5);
  const zero = say.ac({}, "AC_three_phase_core", 0);
  equal(pmax(answerTo(asking(), zero, envOf({ outlook }))).length, 5);
});

function tariff(form: Tariff["form"]): Tariff {
  const prices = [0.4, 0.1, 0.2, 0.1].map((perKwh, hour) => ({
    fromMs: NOW_MS + hour * HOUR_MS,
    untilMs: NOW_MS + (hour + 1) * HOUR_MS,
    perKwh,
  }));
  return { currency: "EUR", language: "ENG", prices, form };
}

function levels(sales: SalesTariff | undefined) {
  return sales?.SalesTariffEntry.map((entry) => [
    entry.RelativeTimeInterval?.start,
    entry.EPriceLevel,
    entry.ConsumptionCost?.[0]?.Cost[0]?.amount,
  ]);
}

Deno.test("`salesTariff()` ranks prices from 1, and says what part of the dearest they are", () => {
  const offered = (form: Tariff["form"]) =>
    tuple(answerTo(
      asking("AC", { salesTariff: true }),
      say.ac(),
      envOf({ tariff: tariff(form) }),
    )).SalesTariff;
  const absolute = offered("absolute");
  equal(absolute?.NumEPriceLevels, 3);
  equal(absolute?.Id, undefined);
  deepEqual(levels(absolute), [
    [0, 3, 100],
    [3_600, 1, 25],
    [7_200, 2, 50],
    [10_800, 1, 25],
  ]);
  equal(
    absolute?.SalesTariffEntry.at(-1)?.RelativeTimeInterval?.duration,
    75_600,
  );
  deepEqual(levels(offered("level"))?.map(([, , amount]) => amount), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

Deno.test("`salesTariff()` is signed for a contract, and left out where nobody can sign", () => {
  const session = asking("AC contract", { salesTariff: true });
  const signed = answerTo(session, say.ac(), envOf());
  equal(tuple(signed).SalesTariff?.Id, "id1");
  const [reference] = signed.header.Signature?.SignedInfo.Reference ?? [];
  equal(reference?.URI, "#id1");
  const { sign: _, ...mute } = pncOf();
  const unsigned = answerTo(session, say.ac(), envOf({}, { pnc: mute }));
  equal(tuple(unsigned).SalesTariff, undefined);
  equal(unsigned.header.Signature, undefined);
});

Deno.test("`salesTariff()` is sent only where it is wished for", () => {
  equal(tuple(answerTo(asking(), say.ac(), envOf())).SalesTariff, undefined);
});

Deno.test("`isOfferStale()` wishes for another schedule once the site's has changed, a minute apart", () => {
  const session = reach("ChargingStatus");
  const wish = (afterMs: number, powerW: number) => {
    const outlook = stepped([powerW]);
    const env = envOf({ outlook }, { nowMs: NOW_MS + afterMs });
    const { value } = answerTo(session, say.charging(), env);
    return (value.AC_EVSEStatus as { EVSENotification: string })
      .EVSENotification;
  };
  equal(wish(59_000, 11_000), "None");
  equal(wish(60_000, 11_000), "ReNegotiation");
  equal(wish(60_000, 22_000), "None");
});

Deno.test("`isOfferStale()` is content with an outlook that was cut to the entries the car takes", () => {
  const hours = Array.from({ length: 24 }, (_, i) => i % 2 ? 22_000 : 7_000);
  const wishes = (outlook: StationView["outlook"], then = outlook) => {
    const session = reach("ChargingStatus", "AC", {}, envOf({ outlook }));
    const later = { nowMs: NOW_MS + 60_500 };
    const env = envOf({ outlook: then }, later);
    const { value } = answerTo(session, say.charging(), env);
    return (value.AC_EVSEStatus as { EVSENotification: string })
      .EVSENotification;
  };
  const outlook = stepped(hours);
  equal(wishes(outlook), "None");
  // Nothing is known of the hours after these.
  equal(wishes(stepped(hours.slice(0, 12))), "None");
  // The joined hours have all become better, or one of them worse.
  const better = stepped(hours.map(() => 22_000));
  equal(wishes(outlook, better), "ReNegotiation");
  const worse = stepped(hours.map((powerW, i) => i === 20 ? 3_000 : powerW));
  equal(wishes(outlook, worse), "ReNegotiation");
});

Deno.test("`handleCableCheck()` is out of order in an AC session, as one car sends it", () => {
  for (const state of ["PowerDelivery", "ChargingStatus"] as const) {
    const answered = answerTo(reach(state), say.cableCheck(), envOf());
    equal(answered.root, "CableCheckRes");
    const [code, reason] = failure(answered);
    equal(code, "FAILED_SequenceError");
    match(reason ?? "", /CableCheckReq came where/);
  }
});
