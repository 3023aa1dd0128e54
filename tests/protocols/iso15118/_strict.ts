/**
 * What a strict station insists on in the requests of a car, beyond their
 * schema: ranges, what comes together, and what excludes each other.
 */

type Fields = Readonly<Record<string, unknown>>;
type Say = (what: string) => void;
type Rule = (value: Fields, say: Say) => void;

/** Ranges of PhysicalValues by unit (ISO 15118-2 Table 68). */
const UNITS: Readonly<Record<string, number>> = {
  A: 400,
  V: 1_000,
  W: 200_000,
  Wh: 200_000,
  s: 172_800,
};

/** Ranges of plain numbers by the element's name. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  EVRESSSOC: [0, 100],
  FullSOC: [0, 100],
  BulkSOC: [0, 100],
  PresentSOC: [0, 100],
  MinimumSOC: [0, 100],
  TargetSOC: [0, 100],
  MaximumSOC: [0, 100],
  SAScheduleTupleID: [1, 255],
  SelectedScheduleTupleID: [1, 2 ** 32 - 1],
  DepartureTime: [0, 2 ** 32 - 1],
  MaximumSupportingPoints: [12, 1024],
  Duration: [1, 2 ** 32 - 1],
  Exponent: [-128, 127],
  Multiplier: [-3, 3],
  ChargingProfileEntryStart: [0, 86_400],
};

/** All that a strict station would refuse a request for, in words. */
export function complaints(root: string, value: unknown): string[] {
  const found: string[] = [];
  const say = (what: string) => void found.push(`${root}: ${what}`);
  if (isFields(value)) {
    inRange(value, say);
    RULES[root]?.(value, say);
  }
  return found;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null &&
    !(value instanceof Uint8Array);
}

function inRange(value: Fields, say: Say): void {
  const { Multiplier, Value, Unit } = value;
  if (Multiplier !== undefined) {
    const amount = Number(Value) * 10 ** Number(Multiplier);
    const most = UNITS[String(Unit)] ?? 0;
    if (!(amount >= 0 && amount <= most)) say(`${amount} ${Unit}`);
  }
  for (const [name, one] of Object.entries(value)) {
    const range = RANGES[name];
    if (range && !(Number(one) >= range[0] && Number(one) <= range[1])) {
      say(`${name} ${one}`);
    }
    if (isFields(one)) inRange(one, say);
  }
}

const count = (value: Fields, ...names: string[]) =>
  names.filter((name) => value[name] !== undefined).length;

const within = (value: Fields, name: string): Fields => {
  const one = value[name];
  return isFields(one) ? one : {};
};

const oneOf = (...names: string[]): Rule => (value, say) => {
  const there = count(value, ...names);
  if (there !== 1) say(`${there} of ${names.join(", ")}`);
};

const modes = (kind: string): Rule => (value, say) => {
  const names = ["Scheduled", "Dynamic"].flatMap((mode) => [
    `${mode}_${kind}_CLReqControlMode`,
    `BPT_${mode}_${kind}_CLReqControlMode`,
  ]);
  oneOf(...names)(value, say);
  for (const name of names) bothOrNone(within(value, name), say);
};

/** [V2G20-2681] */
const bothOrNone: Rule = (value, say) => {
  const names = ["EVMaximumV2XEnergyRequest", "EVMinimumV2XEnergyRequest"];
  if (count(value, ...names) === 1) say("one bound of V2X cycling alone");
};

const electricCar: Rule = (value, say) => {
  const status = within(value, "DC_EVStatus");
  if (status.EVErrorCode !== "NO_ERROR") {
    say(`EVErrorCode ${status.EVErrorCode}`);
  }
};

const powerProfile: Rule = (value, say) => {
  const { EVProcessing, ChargeProgress, EVPowerProfile } = value;
  if (EVProcessing !== "Finished" || ChargeProgress !== "Start") return;
  if (!isFields(EVPowerProfile)) return say("Start without EVPowerProfile");
  const both = ["Scheduled_EVPPTControlMode", "Dynamic_EVPPTControlMode"];
  oneOf(...both)(EVPowerProfile, say);
  const { EVPowerProfileEntry: entries } = within(
    EVPowerProfile,
    "EVPowerProfileEntries",
  );
  if (!Array.isArray(entries) || entries.length === 0) say("an empty profile");
};

const powerDelivery: Rule = (value, say) => {
  // In -20 there is EVProcessing, in DIN ReadyToChargeState.
  if ("EVProcessing" in value) return powerProfile(value, say);
  if ("ReadyToChargeState" in value) {
    return oneOf("DC_EVPowerDeliveryParameter")(value, say);
  }
  const { ProfileEntry = [] } = within(value, "ChargingProfile");
  const entries = Array.isArray(ProfileEntry) ? ProfileEntry : [];
  if (entries.length > 24) say(`${entries.length} profile entries`);
  const starts = entries.map((one) => Number(one.ChargingProfileEntryStart));
  if (value.ChargeProgress === "Start" && starts[0] !== 0) {
    say("a profile that does not begin with the schedule");
  }
  if (starts.some((at, i) => i > 0 && at <= (starts[i - 1] ?? 0))) {
    say("profile entries out of order");
  }
};

const RULES: Readonly<Record<string, Rule>> = {
  AuthorizationReq: (value, say) => {
    if (count(value, "Id", "GenChallenge") === 1) {
      say("a challenge without an Id, or an Id without a challenge");
    }
  },
  ChargeParameterDiscoveryReq: oneOf(
    "AC_EVChargeParameter",
    "DC_EVChargeParameter",
  ),
  AC_ChargeParameterDiscoveryReq: oneOf(
    "AC_CPDReqEnergyTransferMode",
    "BPT_AC_CPDReqEnergyTransferMode",
  ),
  DC_ChargeParameterDiscoveryReq: oneOf(
    "DC_CPDReqEnergyTransferMode",
    "BPT_DC_CPDReqEnergyTransferMode",
  ),
  ScheduleExchangeReq: (value, say) => {
    oneOf("Scheduled_SEReqControlMode", "Dynamic_SEReqControlMode")(value, say);
    const dynamic = within(value, "Dynamic_SEReqControlMode");
    bothOrNone(dynamic, say);
    const { MinimumSOC = 0, TargetSOC = 100 } = dynamic;
    // [V2G20-1640]
    if (Number(MinimumSOC) > Number(TargetSOC)) {
      say("MinimumSOC over TargetSOC");
    }
  },
  CableCheckReq: electricCar,
  PreChargeReq: (value, say) => {
    electricCar(value, say);
    const { Value, Multiplier } = within(value, "EVTargetCurrent");
    // IEC 61851-23 CC.5.2
    if (Number(Value) * 10 ** Number(Multiplier) > 2) say("more than 2 A");
  },
  PowerDeliveryReq: powerDelivery,
  AC_ChargeLoopReq: modes("AC"),
  DC_ChargeLoopReq: modes("DC"),
  SessionStopReq: ({ EVTerminationExplanation: text = "" }, say) => {
    if (String(text).length > 160) say("an explanation too long");
  },
};
