/** What a strict car of DIN SPEC 70121 insists on in an answer that says OK. */

import type {
  Body,
  DC_EVSEStatus,
  PhysicalValue,
} from "../../../../protocols/iso15118/generated/din.ts";
import {
  type DinResponseRoot,
  optionalValueOf,
} from "../../../../protocols/iso15118/din/common/mod.ts";
import {
  complaintsOf,
  holds,
  isOk,
  type Message,
  type Must,
} from "./complaints.ts";

type Rules = {
  readonly [R in DinResponseRoot]?: (
    response: NonNullable<Body[R]>,
    must: Must,
  ) => void;
};

/** PMaxScheduleEntry that tables of fixed length have room for. */
const ENTRIES_MAX = 5;
const EVSE_ID_OCTETS = 16;
const DAY_S = 86_400;

const RULES: Rules = {
  SessionSetupRes({ ResponseCode, EVSEID }, must) {
    must(ResponseCode !== "OK", "whether the session is new or joined");
    must(holds([...EVSEID], 1, EVSE_ID_OCTETS), "1 to 16 octets of EVSEID");
  },

  ServiceDiscoveryRes({ PaymentOptions, ChargeService }, must) {
    const { PaymentOption } = PaymentOptions;
    must(PaymentOption.includes("ExternalPayment"), "ExternalPayment");
    must(holds(PaymentOption, 1, 2), "1 or 2 payments");
    must(ChargeService.ServiceTag.ServiceCategory === "EVCharging", "charging");
    must(/^DC_(core|extended)$/.test(ChargeService.EnergyTransferType), "DC");
  },

  ChargeParameterDiscoveryRes(response, must) {
    const { DC_EVSEChargeParameter: dc, SAScheduleList: list } = response;
    must(dc !== undefined, "charge parameters of DC");
    if (dc) {
      within(dc.EVSEMaximumCurrentLimit, 400, must);
      must(dc.EVSEMaximumPowerLimit !== undefined, "a limit of power");
      within(dc.EVSEMaximumPowerLimit, 200_000, must);
      within(dc.EVSEMaximumVoltageLimit, 1_000, must);
      within(dc.EVSEMinimumCurrentLimit, 400, must);
      within(dc.EVSEMinimumVoltageLimit, 1_000, must);
      within(dc.EVSEPeakCurrentRipple, 400, must);
    }
    if (response.EVSEProcessing !== "Finished") return;
    const tuples = list?.SAScheduleTuple ?? [];
    must(holds(tuples, 1, 3), "1 to 3 schedules");
    for (const { SAScheduleTupleID, PMaxSchedule } of tuples) {
      const { PMaxScheduleEntry: entries } = PMaxSchedule;
      must(SAScheduleTupleID >= 1, "ids from 1");
      must(holds(entries, 1, ENTRIES_MAX), "entries for a fixed table");
      must(entries[0]?.RelativeTimeInterval?.start === 0, "one from now on");
      const last = entries.at(-1)?.RelativeTimeInterval?.duration ?? 0;
      must(last > 0 && last <= DAY_S, "a last entry of at most a day");
      must(entries.every(({ PMax }) => PMax >= 0 && PMax <= 32_767), "PMax");
    }
  },

  CableCheckRes({ EVSEProcessing, DC_EVSEStatus: status }, must) {
    if (EVSEProcessing === "Finished") running(status, must);
  },

  PreChargeRes({ EVSEPresentVoltage }, must) {
    within(EVSEPresentVoltage, 1_000, must);
  },

  PowerDeliveryRes({ DC_EVSEStatus: status }, must) {
    must(status !== undefined, "a status of DC");
  },

  CurrentDemandRes(response, must) {
    within(response.EVSEPresentVoltage, 1_000, must);
    within(response.EVSEPresentCurrent, 400, must);
    within(response.EVSEMaximumCurrentLimit, 400, must);
    within(response.EVSEMaximumPowerLimit, 200_000, must);
    within(response.EVSEMaximumVoltageLimit, 1_000, must);
    const { DC_EVSEStatus: status } = response;
    if (status.EVSENotification === "None") running(status, must);
  },

  WeldingDetectionRes({ EVSEPresentVoltage }, must) {
    within(EVSEPresentVoltage, 1_000, must);
  },
};

function running(status: DC_EVSEStatus, must: Must): void {
  must(status.EVSEIsolationStatus === "Valid", "a valid insulation");
  must(status.EVSEStatusCode === "EVSE_Ready", "EVSE_Ready");
}

function within(
  value: PhysicalValue | undefined,
  most: number,
  must: Must,
): void {
  const number = optionalValueOf(value);
  if (!value || number === undefined) return;
  must(number >= 0 && number <= most, `0 to ${most} ${value.Unit}`);
  must(value.Unit !== undefined, "a unit");
}

/** What a strict car of DIN complains of in an answer. */
export function dinComplaints(response: Message): string[] {
  const rules = RULES as Readonly<
    Record<string, Rules["SessionSetupRes"] | undefined>
  >;
  const rule = rules[response.root];
  if (!rule || !isOk(response)) return [];
  const value = response.value as NonNullable<Body["SessionSetupRes"]>;
  return complaintsOf(response.root, (must) => rule(value, must));
}
