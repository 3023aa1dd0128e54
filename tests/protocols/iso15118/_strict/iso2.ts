/** What a strict car of ISO 15118-2 insists on in an answer that says OK. */

import type {
  Body,
  CertificateChain,
  DC_EVSEStatus,
  MeterInfo,
  PhysicalValue,
  PMaxScheduleEntry,
  SAScheduleTuple,
} from "../../../../protocols/iso15118/generated/iso2.ts";
import {
  type Iso2ResponseRoot,
  optionalValueOf,
} from "../../../../protocols/iso15118/iso2/common/mod.ts";
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
  readonly [R in Iso2ResponseRoot]?: (
    response: NonNullable<Body[R]>,
    must: Must,
    request: Message | undefined,
  ) => void;
};

/** Entries that tables of fixed length have room for. */
const ENTRIES_MAX = 12;
const TUPLES_MAX = 3;
const DAY_S = 86_400;
const METER_MAX = 999_999_999;
/** Octets of a certificate, and how many follow the leaf. */
const CERTIFICATE_MAX = 800;
const SUB_CERTIFICATES_MAX = 2;

const RULES: Rules = {
  SessionSetupRes({ ResponseCode, EVSEID }, must) {
    must(ResponseCode !== "OK", "whether the session is new or joined");
    evseId(EVSEID, must);
  },

  ServiceDiscoveryRes({ PaymentOptionList, ChargeService }, must) {
    must(holds(PaymentOptionList.PaymentOption, 1, 2), "1 or 2 payments");
    const { SupportedEnergyTransferMode, ServiceID } = ChargeService;
    const modes = SupportedEnergyTransferMode.EnergyTransferMode;
    must(holds(modes, 1, 6), "1 to 6 energy transfer modes");
    must(ServiceID === 1, "the charge service under its own number");
  },

  PaymentDetailsRes({ GenChallenge }, must) {
    must(GenChallenge.length === 16, "16 octets of GenChallenge");
  },

  CertificateInstallationRes(response, must) {
    chain(response.SAProvisioningCertificateChain, must);
    chain(response.ContractSignatureCertChain, must);
    const { $value: emaid } = response.eMAID;
    must(emaid.length === 14 || emaid.length === 15, "an eMAID");
  },

  ChargeParameterDiscoveryRes(response, must, request) {
    const { AC_EVSEChargeParameter: ac } = response;
    const { DC_EVSEChargeParameter: dc } = response;
    must(count(ac, dc) === 1, "exactly one kind of charge parameters");
    const isDc = count(asked(request)["DC_EVChargeParameter"]) === 1;
    must(!request || isDc === (dc !== undefined), "the car's kind");
    if (ac) {
      within(ac.EVSENominalVoltage, 1_000, must);
      within(ac.EVSEMaxCurrent, 400, must);
    }
    if (dc) {
      within(dc.EVSEMaximumCurrentLimit, 400, must);
      within(dc.EVSEMaximumPowerLimit, 200_000, must);
      within(dc.EVSEMaximumVoltageLimit, 1_000, must);
      within(dc.EVSEMinimumCurrentLimit, 400, must);
      within(dc.EVSEMinimumVoltageLimit, 1_000, must);
      within(dc.EVSEPeakCurrentRipple, 400, must);
    }
    if (response.EVSEProcessing !== "Finished") return;
    const tuples = response.SAScheduleList?.SAScheduleTuple ?? [];
    must(holds(tuples, 1, TUPLES_MAX), "1 to 3 schedules");
    must(distinct(tuples.map((each) => each.SAScheduleTupleID)), "each once");
    const room = Number(asked(request)["MaxEntriesSAScheduleTuple"]);
    for (const each of tuples) tuple(each, room || ENTRIES_MAX, must);
  },

  CableCheckRes({ EVSEProcessing, DC_EVSEStatus: status }, must) {
    if (EVSEProcessing === "Finished") {
      must(status.EVSEIsolationStatus === "Valid", "a valid insulation");
      must(status.EVSEStatusCode === "EVSE_Ready", "EVSE_Ready");
    }
  },

  PreChargeRes({ EVSEPresentVoltage, DC_EVSEStatus: status }, must) {
    within(EVSEPresentVoltage, 1_000, must);
    must(EVSEPresentVoltage.Multiplier === 0, "whole volts");
    must(status.EVSEStatusCode === "EVSE_Ready", "EVSE_Ready");
  },

  PowerDeliveryRes({ AC_EVSEStatus, DC_EVSEStatus }, must) {
    must(count(AC_EVSEStatus, DC_EVSEStatus) === 1, "one status");
  },

  ChargingStatusRes(response, must) {
    const { EVSEMaxCurrent, SAScheduleTupleID, AC_EVSEStatus } = response;
    evseId(response.EVSEID, must);
    must(SAScheduleTupleID >= 1 && SAScheduleTupleID <= 255, "its schedule");
    if (EVSEMaxCurrent) within(EVSEMaxCurrent, 400, must);
    must(AC_EVSEStatus.NotificationMaxDelay <= 65_535, "a delay");
    meter(response.MeterInfo, must);
  },

  CurrentDemandRes(response, must) {
    const { SAScheduleTupleID } = response;
    evseId(response.EVSEID, must);
    must(SAScheduleTupleID >= 1 && SAScheduleTupleID <= 255, "its schedule");
    within(response.EVSEPresentVoltage, 1_000, must);
    within(response.EVSEPresentCurrent, 400, must);
    within(response.EVSEMaximumCurrentLimit, 400, must);
    within(response.EVSEMaximumPowerLimit, 200_000, must);
    within(response.EVSEMaximumVoltageLimit, 1_000, must);
    running(response.DC_EVSEStatus, must);
    meter(response.MeterInfo, must);
  },

  WeldingDetectionRes({ EVSEPresentVoltage }, must) {
    within(EVSEPresentVoltage, 1_000, must);
  },
};

/** A station that asks for nothing is ready. */
function running(status: DC_EVSEStatus, must: Must): void {
  must(status.NotificationMaxDelay <= 65_535, "a delay");
  if (status.EVSENotification !== "None") return;
  must(status.EVSEStatusCode === "EVSE_Ready", "EVSE_Ready");
  must(status.EVSEIsolationStatus === "Valid", "a valid insulation");
}

function evseId(id: string, must: Must): void {
  must(id.length >= 7 && id.length <= 37, "an EVSEID of 7 to 37 characters");
}

function within(
  value: PhysicalValue | undefined,
  most: number,
  must: Must,
): void {
  const number = optionalValueOf(value);
  if (!value || number === undefined) return;
  must(number >= 0 && number <= most, `0 to ${most} ${value.Unit}`);
  must(Math.abs(value.Multiplier) <= 3, "a multiplier from -3 to 3");
}

function meter(info: MeterInfo | undefined, must: Must): void {
  if (!info) return;
  must(holds([...info.MeterID], 1, 32), "a MeterID");
  must(Number(info.MeterReading ?? 0) <= METER_MAX, "a reading");
}

function chain(of: CertificateChain, must: Must): void {
  const below = of.SubCertificates?.Certificate ?? [];
  must(below.length <= SUB_CERTIFICATES_MAX, "at most two sub-certificates");
  const fits = (der: Uint8Array) => der.length <= CERTIFICATE_MAX;
  must([of.Certificate, ...below].every(fits), "certificates of 800 octets");
}

function tuple(
  { SAScheduleTupleID, PMaxSchedule, SalesTariff }: SAScheduleTuple,
  room: number,
  must: Must,
): void {
  must(SAScheduleTupleID >= 1 && SAScheduleTupleID <= 255, "ids 1 to 255");
  const { PMaxScheduleEntry: entries } = PMaxSchedule;
  must(holds(entries, 1, room), "entries the car has room for");
  intervals(entries, must);
  for (const { PMax } of entries) within(PMax, 200_000, must);
  if (!SalesTariff) return;
  const { SalesTariffEntry, NumEPriceLevels = 0 } = SalesTariff;
  must(holds(SalesTariffEntry, 1, room), "prices the car has room for");
  intervals(SalesTariffEntry, must);
  const levels = SalesTariffEntry.map(({ EPriceLevel = 0 }) => EPriceLevel);
  must(levels.every((level) => level <= NumEPriceLevels), "price levels");
}

type Timed = Pick<PMaxScheduleEntry, "RelativeTimeInterval">;

/** From now on, one after the other, the last with its length. */
function intervals(entries: readonly Timed[], must: Must): void {
  const starts = entries.map((each) => each.RelativeTimeInterval?.start ?? -1);
  must(starts[0] === 0, "a first entry from now on");
  must(
    starts.every((start, at) => at === 0 || start > (starts[at - 1] ?? -1)),
    "entries one after the other",
  );
  const length = entries.at(-1)?.RelativeTimeInterval?.duration ?? 0;
  must(length > 0 && length <= DAY_S, "a last entry of at most a day");
}

/** What a strict car of -2 complains of in an answer to its request. */
export function iso2Complaints(response: Message, request?: Message): string[] {
  const rules = RULES as Readonly<
    Record<string, Rules["SessionSetupRes"] | undefined>
  >;
  const rule = rules[response.root];
  if (!rule || !isOk(response)) return [];
  const value = response.value as NonNullable<Body["SessionSetupRes"]>;
  return complaintsOf(response.root, (must) => rule(value, must, request));
}
