/** The cars of `sessions_test.ts`: every protocol, every protection, odd habits, refusals. */

import { amount } from "../_amounts.ts";
import type { Lane, Visit } from "./_fleet.ts";
import type { Wire } from "./_wire.ts";

const AGREED = /^ended as agreed: the driver leaves$/;
const EARLY =
  /^ended as agreed: the car stopped the session early, as ordered$/;
const TERMINATED = /^terminated: the vehicle ended the session$/;

const PLAIN = /^TCP without TLS$/;
const TLS12 = /^TLSv1\.2, \S+, no vehicle certificate$/;
const TLS13 = /^TLSv1\.3, secp521r1, vehicle certificate verified$/;

/** Nothing ends by the wall clock, and no answer is late, however busy the machine is. */
const UNHURRIED = ["--minutes", "10", "--patience", "30000"];

const LOOPS = {
  "iso20 DC": "DC_ChargeLoopReq",
  "iso20 AC": "AC_ChargeLoopReq",
  "iso2 DC": "CurrentDemandReq",
  "iso2 AC": "ChargingStatusReq",
  "din DC": "CurrentDemandReq",
} as const;

const NAMES = {
  "iso20 DC": "ISO 15118-20 DC",
  "iso20 AC": "ISO 15118-20 AC",
  "iso2 DC": "ISO 15118-2",
  "iso2 AC": "ISO 15118-2",
  "din DC": "DIN 70121",
} as const;

type Speech = keyof typeof LOOPS;

/** A car that charges and leaves as agreed. */
function charging(
  speech: Speech,
  how: string,
  link: RegExp,
  more: Partial<Visit> = {},
): Visit {
  const [protocol = "", service = ""] = speech.split(" ");
  const { wire = [] } = more;
  const loop = LOOPS[speech];
  return {
    name: `${speech} ${how}`.trim(),
    ends: AGREED,
    station: [TERMINATED],
    protocol: NAMES[speech],
    link,
    charges: true,
    ...more,
    args: [
      ...["--protocol", protocol, "--service", service],
      ...UNHURRIED,
      ...how.split(" ").filter((word) => word !== ""),
    ],
    wire: [
      ...["SessionSetupReq", ...wire],
      // Who names it already need not see it again.
      ...(wire.includes(loop) ? [] : [loop]),
      "SessionStopReq",
    ],
  };
}

/** A car whose session comes to nothing. */
function failing(
  speech: Speech,
  how: string,
  ends: RegExp,
  station: RegExp,
  more: Partial<Visit> = {},
): Visit {
  return {
    ...charging(speech, how, PLAIN),
    ends,
    station: [station],
    charges: false,
    wire: ["SessionSetupReq"],
    ...more,
  };
}

/** EIM and contracts over every link, and contracts that the station gives. */
function iso2(service: "AC" | "DC"): Visit[] {
  const speech: Speech = `iso2 ${service}`;
  const eim = ["PaymentServiceSelectionReq", "AuthorizationReq"];
  // The station of these tests has every meter reading of a contract signed.
  const pays = [
    ...["PaymentDetailsReq", "AuthorizationReq"],
    ...[LOOPS[speech], "MeteringReceiptReq"],
  ];
  const contract = ["PaymentServiceSelectionReq", ...pays];
  const given = (by: string) => ["PaymentServiceSelectionReq", by, ...pays];
  return [
    charging(speech, "", PLAIN, { wire: eim }),
    charging(speech, "--tls 1.2", TLS12, { wire: eim }),
    charging(speech, "--tls 1.3", TLS13, { wire: eim }),
    charging(speech, "--auth pnc --tls 1.2", TLS12, { wire: contract }),
    charging(speech, "--auth pnc --tls 1.3", TLS13, { wire: contract }),
    charging(speech, "--auth pnc --contract install", TLS12, {
      wire: given("CertificateInstallationReq"),
      says: /^a contract was installed$/m,
    }),
    charging(speech, "--auth pnc --contract update", TLS12, {
      wire: given("CertificateUpdateReq"),
      says: /^a contract was updated$/m,
    }),
  ];
}

const ISO2_AC = iso2("AC");
const ISO2_DC = iso2("DC");

const TODAY: Visit[] = [
  charging("din DC", "", PLAIN, { wire: ["ContractAuthenticationReq"] }),
  charging("din DC", "--habit bytewise --habit trailing-octet", PLAIN),
  // A battery whose voltage is far from the usual one.
  charging("din DC", "--soc 2", PLAIN),
  // Some software cars want power before pre-charge is over.
  charging("din DC", "--habit any-voltage", PLAIN),
  failing(
    "din DC",
    "--habit stuck:CableCheckReq",
    /^failed: the station answered CableCheckReq with FAILED_SequenceError/,
    /^failed: CableCheckReq came where PreChargeReq was expected$/,
    { wire: ["CableCheckReq", "CableCheckReq"] },
  ),
  failing(
    "din DC",
    "--habit wrong-session:ChargeParameterDiscoveryReq",
    /^failed: the station answered ChargeParameterDiscoveryReq with FAILED_UnknownSession/,
    /^failed: ChargeParameterDiscoveryReq came with a SessionID that is not this session's$/,
  ),
  failing(
    "din DC",
    "--habit early-stop:ServiceDiscoveryReq",
    EARLY,
    /^terminated: the vehicle ended the session early, where ServicePaymentSelectionReq was expected$/,
    { wire: ["ServiceDiscoveryReq", "SessionStopReq"] },
  ),
  failing(
    "din DC",
    "--habit repeat-setup",
    /^failed: the station answered SessionSetupReq with FAILED_SequenceError/,
    /^failed: SessionSetupReq came where ServiceDiscoveryReq was expected$/,
  ),
];

const ODD_AC: Visit[] = [
  charging("iso2 AC", "--habit bytewise --tls 1.2", TLS12),
  charging("iso2 AC", "--habit empty-session-id", PLAIN),
  failing(
    "iso2 AC",
    "--habit cable-check-in-ac --patience 2000",
    /^failed: the station did not answer CableCheckReq in time$/,
    /^failed: CableCheckReq came where PowerDeliveryReq was expected$/,
    { wire: ["ChargeParameterDiscoveryReq", "CableCheckReq"] },
  ),
  failing(
    "iso2 AC",
    "--habit silent-after-parameters",
    /^failed: the car says no more, as ordered$/,
    /^failed: the peer closed the connection$/,
    { wire: ["ChargeParameterDiscoveryReq"] },
  ),
  failing(
    "iso2 AC",
    "--habit early-stop:AuthorizationReq",
    EARLY,
    /^terminated: the vehicle ended the session/,
    { wire: ["AuthorizationReq", "SessionStopReq"] },
  ),
  failing(
    "iso2 AC",
    "--habit wrong-session:ChargingStatusReq",
    /^failed: the station answered ChargingStatusReq with FAILED_UnknownSession/,
    /^failed: ChargingStatusReq came with a SessionID that is not this session's$/,
    { wire: ["PowerDeliveryReq", "ChargingStatusReq"] },
  ),
  charging("iso20 AC", "--habit bytewise", TLS13),
];

/** Both services of a kind in both control modes. */
function iso20(kind: "AC" | "DC", more = ""): Visit[] {
  return [`${kind}_BPT`, kind].flatMap((service) =>
    ["dynamic", "scheduled"].map((mode) => {
      const how = `--service ${service} --mode ${mode}${more}`;
      return charging(`iso20 ${kind}`, how, TLS13, {
        wire: ["ScheduleExchangeReq", "PowerDeliveryReq"],
      });
    })
  );
}

const CONFIRMS = ["DC_ChargeLoopReq", "MeteringConfirmationReq"];

/** What cars of -20 do besides. */
const ISO20: Visit[] = [
  charging("iso20 DC", "--auth pnc", TLS13, {
    wire: ["AuthorizationSetupReq", "AuthorizationReq", ...CONFIRMS],
  }),
  charging("iso20 DC", "--auth pnc --contract install", TLS13, {
    wire: [
      ...["AuthorizationSetupReq", "CertificateInstallationReq"],
      ...["AuthorizationReq", ...CONFIRMS],
    ],
    says: /^a contract was installed$/m,
  }),
  charging("iso20 DC", "--side-streams", TLS13),
  charging("iso20 DC", "--side-streams --mode scheduled --auth pnc", TLS13, {
    wire: CONFIRMS,
  }),
  charging("iso20 DC", "--habit trailing-octet", TLS13),
  charging("iso20 DC", "--soc 2", TLS13),
];

/** Long stays, and links that do not carry what the car asks for. */
const REFUSALS: Visit[] = [
  charging("iso20 DC", "--habit keeps-open", TLS13),
  failing(
    "iso20 DC",
    "--no-tls",
    /^failed: the station speaks none of: urn:iso:std:iso:15118:-20:DC$/,
    /^failed: no protocol in common: ISO 15118-20 DC is refused on a link without TLS$/,
    { wire: ["supportedAppProtocolReq"], protocol: undefined },
  ),
  failing(
    "iso20 DC",
    "--tls 1.2",
    /^failed: the station speaks none of: urn:iso:std:iso:15118:-20:DC$/,
    /^failed: no protocol in common: ISO 15118-20 DC is refused on a link with TLSv1\.2$/,
    {
      wire: ["supportedAppProtocolReq"],
      protocol: undefined,
      link: TLS12,
    },
  ),
  {
    ...failing(
      "iso20 DC",
      "",
      /^supportedAppProtocolRes: Failed_NoNegotiation$/,
      /^failed: no protocol in common: ISO 15118-20 DC is refused on a link without a verified vehicle$/,
    ),
    name: "iso20 DC over TLS 1.3 without a vehicle certificate",
    script: "_bare_car.ts",
    says: /^TLSv1\.3$/m,
    wire: ["supportedAppProtocolReq"],
    protocol: undefined,
    link: /^TLSv1\.3, secp521r1, no vehicle certificate$/,
  },
];

const PAUSES: Visit[] = [
  charging("iso2 DC", "--renegotiate-after 3", PLAIN, {
    wire: ["CurrentDemandReq", "ChargeParameterDiscoveryReq", "CableCheckReq"],
  }),
  charging("iso20 DC", "--mode scheduled --renegotiate-after 3", TLS13, {
    wire: ["DC_ChargeLoopReq", "ScheduleExchangeReq", "PowerDeliveryReq"],
  }),
  charging("iso20 DC", "--reselect-after 3", TLS13, {
    wire: [
      ...["DC_ChargeLoopReq", "SessionStopReq", "ServiceDiscoveryReq"],
      "DC_ChargeLoopReq",
    ],
  }),
  charging("iso2 DC", "--pause-after 3", PLAIN, {
    station: [/^paused: /, TERMINATED],
    wire: ["CurrentDemandReq", "SessionStopReq", "SessionSetupReq"],
  }),
  failing(
    "iso2 DC",
    "--habit wrong-session:CurrentDemandReq",
    /^failed: the station answered CurrentDemandReq with FAILED_UnknownSession/,
    /^failed: CurrentDemandReq came with a SessionID that is not this session's$/,
    { wire: ["PowerDeliveryReq", "CurrentDemandReq"] },
  ),
];

/** Chargers with their cars; every lane takes about as long as the others. */
const ALL_LANES: readonly Lane[] = [
  { kind: "ac", visits: iso20("AC") },
  { kind: "dc", visits: iso20("DC") },
  { kind: "ac", visits: ISO2_AC.slice(0, 3) },
  { kind: "ac", visits: ISO2_AC.slice(3) },
  { kind: "dc", visits: ISO2_DC.slice(0, 4) },
  { kind: "dc", visits: ISO2_DC.slice(4) },
  { kind: "dc", visits: TODAY },
  { kind: "ac", visits: ODD_AC },
  { kind: "dc", visits: ISO20 },
  { kind: "dc", visits: REFUSALS },
  { kind: "dc", visits: PAUSES },
];

const named = (visits: readonly Visit[], ...parts: readonly string[]) =>
  parts.map((part) => {
    const found = visits.find(({ name }) => name.includes(part));
    if (!found) throw new Error(`no visit is named "${part}"`);
    return found;
  });

/** One of each protocol and protection, and refusals; what is asked for at a time is left to the soak. */
const CHOSEN_LANES: readonly Lane[] = [
  { kind: "ac", visits: named(iso20("AC"), "AC_BPT --mode dynamic") },
  { kind: "ac", visits: named(ISO2_AC, "--tls 1.2", "pnc --tls 1.3") },
  { kind: "dc", visits: named(ISO2_DC, "--contract install") },
  {
    kind: "dc",
    visits: [TODAY[0]!, ...named(TODAY, "stuck:CableCheckReq")],
  },
  { kind: "dc", visits: named(ISO20, "--side-streams --mode scheduled") },
  {
    kind: "dc",
    visits: [
      ...named(REFUSALS, "--tls 1.2", "without a vehicle certificate"),
    ],
  },
];

export const LANES = amount(CHOSEN_LANES, ALL_LANES);

/** Cars for lines that delay and lose frames: every mode of -20, and the others. */
const ALL_BAD_LINE: readonly Lane[] = [
  { kind: "ac", visits: iso20("AC").slice(0, 2) },
  { kind: "ac", visits: iso20("AC").slice(2) },
  { kind: "dc", visits: iso20("DC").slice(0, 2) },
  { kind: "dc", visits: iso20("DC").slice(2) },
  { kind: "dc", visits: ISO20.slice(1, 2) },
  { kind: "ac", visits: [ISO2_AC[1]!, ISO2_AC[5]!] },
  { kind: "dc", visits: ISO2_DC.slice(0, 2) },
  { kind: "dc", visits: TODAY.slice(0, 1) },
];

const CHOSEN_BAD_LINE: readonly Lane[] = [
  { kind: "ac", visits: iso20("AC").slice(0, 1) },
  { kind: "dc", visits: TODAY.slice(0, 1) },
];

export const BAD_LINE = amount(CHOSEN_BAD_LINE, ALL_BAD_LINE);

const REQUIRED: Wire = { delayMs: 30, lossPercent: 1 };
const WORSE: Wire = { delayMs: 30, jitterMs: 10, lossPercent: 5 };

/** The lines: that of the requirement, and a worse one. */
export const WIRES: readonly Wire[] = amount([WORSE], [REQUIRED, WORSE]);
