/** What a strict car of ISO 15118-20 insists on in an answer that says OK. */

import {
  type Iso20Responses,
  valueOf,
} from "../../../../protocols/iso15118/iso20/common/mod.ts";
import type {
  AbsolutePriceSchedule,
  ChargingSchedule,
  ParameterSet,
  PriceLevelSchedule,
} from "../../../../protocols/iso15118/generated/iso20_common.ts";
import {
  asked,
  complaintsOf,
  count,
  distinct,
  holds,
  isOk,
  type Message,
  type Must,
} from "./complaints.ts";

type Rules = {
  readonly [R in keyof Iso20Responses]?: (
    response: Iso20Responses[R],
    must: Must,
    request: Message | undefined,
  ) => void;
};

/** Parameters of a set that tables of fixed length have room for. */
const PARAMETERS_MAX = 8;
const POINTS_MAX = 1024;
const TUPLES_MAX = 3;

const RULES: Rules = {
  SessionSetupRes({ Header, ResponseCode, EVSEID }, must) {
    must(/^[0-9A-F]{16}$/.test(Header.SessionID), "8 octets of SessionID");
    must(!/^0+$/.test(Header.SessionID), "a SessionID that is not zero");
    must(ResponseCode !== "OK", "whether the session is new or joined");
    must(EVSEID.length >= 1 && EVSEID.length <= 255, "an EVSEID");
  },

  AuthorizationSetupRes(response, must) {
    const { AuthorizationServices: services } = response;
    const { EIM_ASResAuthorizationMode: eim } = response;
    const { PnC_ASResAuthorizationMode: pnc } = response;
    must(holds(services, 1, 2), "one or two services of authorisation");
    must(new Set(services).size === services.length, "each service once");
    must(count(eim, pnc) === 1, "exactly one authorisation mode");
    must(
      services.includes("PnC") === (pnc !== undefined),
      "the mode of what is offered",
    );
    must(!pnc || pnc.GenChallenge.length === 16, "16 octets of GenChallenge");
    must(
      !pnc?.SupportedProviders,
      "no providers, which some cars cannot read",
    );
  },

  ServiceDiscoveryRes({ EnergyTransferServiceList, VASList }, must) {
    const services = EnergyTransferServiceList.Service;
    must(holds(services, 1, 8), "1 to 8 energy services");
    must(distinct(services.map(({ ServiceID }) => ServiceID)), "each once");
    must(VASList === undefined, "no list of services nobody can use");
  },

  ServiceDetailRes({ ServiceID, ServiceParameterList }, must, request) {
    const sets = ServiceParameterList.ParameterSet;
    must(ServiceID === (asked(request)["ServiceID"] ?? ServiceID), "its ID");
    must(holds(sets, 1, 32), "1 to 32 parameter sets");
    must(distinct(sets.map((set) => set.ParameterSetID)), "each set once");
    for (const set of sets) parameters(set, must);
  },

  AC_ChargeParameterDiscoveryRes(response, must, request) {
    const { AC_CPDResEnergyTransferMode: plain } = response;
    const { BPT_AC_CPDResEnergyTransferMode: both } = response;
    must(count(plain, both) === 1, "exactly one energy transfer mode");
    const isPlain = count(asked(request)["AC_CPDReqEnergyTransferMode"]) === 1;
    must(!request || isPlain === (plain !== undefined), "the car's mode");
    const mode = plain ?? both;
    if (!mode) return;
    const most = valueOf(mode.EVSEMaximumChargePower);
    must(most > 0, "power to charge with");
    must(valueOf(mode.EVSEMinimumChargePower) <= most, "minimum to maximum");
    must(valueOf(mode.EVSENominalFrequency) >= 45, "a frequency");
  },

  DC_ChargeParameterDiscoveryRes(response, must, request) {
    const { DC_CPDResEnergyTransferMode: plain } = response;
    const { BPT_DC_CPDResEnergyTransferMode: both } = response;
    must(count(plain, both) === 1, "exactly one energy transfer mode");
    const isPlain = count(asked(request)["DC_CPDReqEnergyTransferMode"]) === 1;
    must(!request || isPlain === (plain !== undefined), "the car's mode");
    const mode = plain ?? both;
    if (!mode) return;
    const pairs = [
      [mode.EVSEMinimumChargePower, mode.EVSEMaximumChargePower],
      [mode.EVSEMinimumChargeCurrent, mode.EVSEMaximumChargeCurrent],
      [mode.EVSEMinimumVoltage, mode.EVSEMaximumVoltage],
    ] as const;
    for (const [least, most] of pairs) {
      must(valueOf(most) > 0, "a maximum");
      must(valueOf(least) >= 0, "a minimum");
      must(valueOf(least) <= valueOf(most), "minimum to maximum");
    }
  },

  ScheduleExchangeRes(response, must, request) {
    const { Dynamic_SEResControlMode: dynamic } = response;
    const { Scheduled_SEResControlMode: scheduled } = response;
    must(count(dynamic, scheduled) === 1, "exactly one control mode");
    const req = asked(request);
    const isDynamic = count(req["Dynamic_SEReqControlMode"]) === 1;
    must(!request || isDynamic === (dynamic !== undefined), "the car's mode");
    if (response.EVSEProcessing !== "Finished") return;
    const points = Number(req["MaximumSupportingPoints"] ?? POINTS_MAX);
    if (dynamic) {
      prices(dynamic, points, must);
      const { MinimumSOC = 0, TargetSOC = 100 } = dynamic;
      must(MinimumSOC <= TargetSOC, "a minimum below its target");
    }
    const tuples = scheduled?.ScheduleTuple ?? [];
    must(dynamic !== undefined || holds(tuples, 1, TUPLES_MAX), "tuples");
    must(distinct(tuples.map((each) => each.ScheduleTupleID)), "each once");
    for (const tuple of tuples) {
      must(tuple.ScheduleTupleID >= 1, "ids from 1");
      schedule(tuple.ChargingSchedule, points, must);
      const { DischargingSchedule: back } = tuple;
      if (back) schedule(back, points, must);
    }
  },

  AC_ChargeLoopRes(response, must, request) {
    loop(response, [
      ["Scheduled_AC_CL", response.Scheduled_AC_CLResControlMode],
      ["BPT_Scheduled_AC_CL", response.BPT_Scheduled_AC_CLResControlMode],
      ["Dynamic_AC_CL", response.Dynamic_AC_CLResControlMode],
      ["BPT_Dynamic_AC_CL", response.BPT_Dynamic_AC_CLResControlMode],
    ], { must, request });
  },

  DC_ChargeLoopRes(response, must, request) {
    loop(response, [
      ["Scheduled_DC_CL", response.Scheduled_DC_CLResControlMode],
      ["BPT_Scheduled_DC_CL", response.BPT_Scheduled_DC_CLResControlMode],
      ["Dynamic_DC_CL", response.Dynamic_DC_CLResControlMode],
      ["BPT_Dynamic_DC_CL", response.BPT_Dynamic_DC_CLResControlMode],
    ], { must, request });
  },
};

function parameters({ Parameter }: ParameterSet, must: Must): void {
  must(holds(Parameter, 1, PARAMETERS_MAX), "parameters for a fixed table");
  const whole = (name: string) =>
    Parameter.find(({ Name }) => Name === name)?.intValue;
  const [mode = 0, needs = 0, pricing] = [
    whole("ControlMode"),
    whole("MobilityNeedsMode"),
    whole("Pricing"),
  ];
  must(whole("Connector") !== undefined, "a Connector");
  must(mode === 1 || mode === 2, "ControlMode 1 or 2");
  must(needs === 1 || (needs === 2 && mode === 2), "MobilityNeedsMode 1 or 2");
  must(pricing !== undefined, "a Pricing");
  for (const parameter of Parameter) {
    const { Name, ...value } = parameter;
    must(Name.length <= 80, "a short name");
    must(count(...Object.values(value)) === 1, `one value of ${Name}`);
  }
}

type Priced = {
  readonly AbsolutePriceSchedule?: AbsolutePriceSchedule | undefined;
  readonly PriceLevelSchedule?: PriceLevelSchedule | undefined;
};

function schedule(of: ChargingSchedule, points: number, must: Must): void {
  const { PowerScheduleEntry } = of.PowerSchedule.PowerScheduleEntries;
  must(holds(PowerScheduleEntry, 1, points), "steps the car has room for");
  must(PowerScheduleEntry.every((step) => step.Duration > 0), "durations");
  prices(of, points, must);
}

function prices(of: Priced, points: number, must: Must): void {
  const { AbsolutePriceSchedule: absolute, PriceLevelSchedule: levels } = of;
  must(count(absolute, levels) === 1, "exactly one price schedule");
  if (absolute) {
    must(/^[A-Z]{3}$/.test(absolute.Currency), "a currency of 3 letters");
    must(/^[A-Za-z]{2,3}$/.test(absolute.Language), "a language");
    must(absolute.PriceScheduleID >= 1, "a PriceScheduleID from 1");
    const stacks = absolute.PriceRuleStacks.PriceRuleStack;
    must(holds(stacks, 1, points), "stacks the car has room for");
    must(stacks.every((s) => holds(s.PriceRule, 1, 8)), "1 to 8 rules each");
  }
  if (levels) {
    const { NumberOfPriceLevels: known, PriceScheduleID } = levels;
    const steps = levels.PriceLevelScheduleEntries.PriceLevelScheduleEntry;
    must(PriceScheduleID >= 1, "a PriceScheduleID from 1");
    must(holds(steps, 1, points), "levels the car has room for");
    must(steps.every((step) => step.PriceLevel < known), "levels that exist");
  }
}

type LoopRes = Iso20Responses["AC_ChargeLoopRes" | "DC_ChargeLoopRes"];

function loop(
  response: LoopRes,
  modes: readonly (readonly [string, unknown])[],
  { must, request }: {
    readonly must: Must;
    readonly request: Message | undefined;
  },
): void {
  const used = modes.filter(([, mode]) => mode !== undefined);
  must(used.length === 1, "exactly one control mode");
  const [[name] = [""]] = used;
  const req = asked(request);
  must(!request || count(req[`${name}ReqControlMode`]) === 1, "the car's mode");
  const { MeterInfo: meter, EVSEStatus: status } = response;
  must(!meter || req["MeterInfoRequested"] !== false, "no meter unasked");
  must(!meter || holds([...meter.MeterID], 1, 32), "a MeterID");
  must(!status || status.NotificationMaxDelay <= 65_535, "a delay");
}

/** What a strict car of -20 complains of in an answer to its request. */
export function iso20Complaints(
  response: Message,
  request?: Message,
): string[] {
  const rules = RULES as Readonly<
    Record<string, Rules["SessionSetupRes"] | undefined>
  >;
  const rule = rules[response.root];
  if (!rule || !isOk(response)) return [];
  const value = response.value as Iso20Responses["SessionSetupRes"];
  return complaintsOf(response.root, (must) => rule(value, must, request));
}
