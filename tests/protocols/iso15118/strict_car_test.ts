import assert from "node:assert/strict";
import type { Iso20Response } from "../../../protocols/iso15118/iso20/common/mod.ts";
import { rational } from "../../../protocols/iso15118/iso20/common/mod.ts";
import { physical } from "../../../protocols/iso15118/iso2/common/mod.ts";
import {
  dinComplaints,
  iso20Complaints,
  iso2Complaints,
} from "./_strict/mod.ts";
import { converse } from "./din/_drive.ts";
import { pair } from "./iso2/evcc/_outlet.ts";
import { START_MS, wishAt } from "./iso2/evcc/_drive.ts";
import { meet } from "./iso20/_both.ts";
import { NOW_MS } from "./iso20/secc/_station.ts";

const HOUR_MS = 3_600_000;
const HOURS = 40;

/** A site that changes its mind and its prices every hour. */
function restless(fromMs: number, form: "absolute" | "level") {
  const hours = Array.from({ length: HOURS }, (_, hour) => ({
    fromMs: fromMs + hour * HOUR_MS,
    untilMs: fromMs + (hour + 1) * HOUR_MS,
  }));
  return {
    outlook: {
      charge: hours.map((each, n) => ({ ...each, powerW: 11_000 + n * 137 })),
      discharge: hours.map((each, n) => ({ ...each, powerW: n * -137 })),
    },
    tariff: {
      currency: "EUR",
      language: "en",
      prices: hours.map((each, n) => ({ ...each, perKwh: 0.1 + n / 77 })),
      form,
    },
  } as const;
}

for (const service of ["AC", "DC", "AC_BPT", "DC_BPT"] as const) {
  for (const mode of ["scheduled", "dynamic"] as const) {
    for (const form of ["absolute", "level"] as const) {
      Deno.test(`a strict car of -20 takes every answer: ${service}, ${mode}, prices ${form}`, () => {
        const { end, lines } = meet({
          service,
          mode,
          station: () => restless(NOW_MS, form),
          stopAtMs: 20_000,
        });
        assert.equal(end.how, "terminated");
        assert.ok(lines.includes("SessionStopReq"), end.reason);
      });
    }
  }
}

for (const energy of ["AC", "DC"] as const) {
  for (const form of ["absolute", "level"] as const) {
    Deno.test(`a strict car of -2 takes every answer: ${energy}, prices ${form}`, async () => {
      const { end } = await pair(energy, {
        station: restless(START_MS, form),
        before: (turn) => wishAt(30)(turn),
      });
      assert.equal(end.how, "terminated");
    });
  }
}

Deno.test("a strict car of DIN takes every answer", () => {
  const { carEnd } = converse({
    station: (_asked, outlet) => ({
      ...restless(NOW_MS, "absolute"),
      evseId: "DE*V2G*E0001*02*A",
      // A sensor at rest shows a little less than nothing.
      ...(outlet.voltageV === 0 && {
        present: { voltageV: -0.3, currentA: -0.02, powerW: 0 },
      }),
    }),
  });
  assert.equal(carEnd.how, "terminated");
});

const HEADER = { SessionID: "0123456789ABCDEF", TimeStamp: 1_795_219_301 };
const Duration = 3_600;

/** An answer a strict car of -20 cannot use, and what it says of it. */
const UNUSABLE: readonly (readonly [Iso20Response, RegExp])[] = [
  [
    {
      root: "SessionSetupRes",
      value: {
        Header: { ...HEADER, SessionID: "0000000000000000" },
        ResponseCode: "OK_NewSessionEstablished",
        EVSEID: "DE*V2G*E1",
      },
    },
    /SessionID that is not zero/,
  ],
  [
    {
      root: "AuthorizationSetupRes",
      value: {
        Header: HEADER,
        ResponseCode: "OK",
        AuthorizationServices: ["EIM", "PnC"],
        CertificateInstallationService: true,
        EIM_ASResAuthorizationMode: {},
      },
    },
    /the mode of what is offered/,
  ],
  [
    {
      root: "ScheduleExchangeRes",
      value: {
        Header: HEADER,
        ResponseCode: "OK",
        EVSEProcessing: "Finished",
        Scheduled_SEResControlMode: {
          ScheduleTuple: [{
            ScheduleTupleID: 1,
            ChargingSchedule: {
              PowerSchedule: {
                TimeAnchor: 1,
                PowerScheduleEntries: {
                  PowerScheduleEntry: [{ Duration, Power: rational(11_000) }],
                },
              },
            },
          }],
        },
      },
    },
    /exactly one price schedule/,
  ],
];

Deno.test("`iso20Complaints()` names what a strict car of -20 cannot use", () => {
  for (const [response, what] of UNUSABLE) {
    assert.match(iso20Complaints(response).join(), what);
  }
  const [setup] = UNUSABLE[0] ?? [];
  assert.ok(setup);
  const refused = { ...setup.value, ResponseCode: "FAILED" };
  assert.deepEqual(iso20Complaints({ ...setup, value: refused }), []);
});

Deno.test("`iso2Complaints()` names a schedule of more entries than fixed tables hold", () => {
  const answer = (count: number, watts: number) => ({
    root: "ChargeParameterDiscoveryRes",
    value: {
      ResponseCode: "OK",
      EVSEProcessing: "Finished",
      AC_EVSEChargeParameter: {
        EVSENominalVoltage: physical(230, "V"),
        EVSEMaxCurrent: physical(32, "A"),
      },
      SAScheduleList: {
        SAScheduleTuple: [{
          SAScheduleTupleID: 1,
          PMaxSchedule: {
            PMaxScheduleEntry: Array.from({ length: count }, (_, at) => ({
              RelativeTimeInterval: {
                start: at * 60,
                ...(at === count - 1 && { duration: 60 }),
              },
              PMax: physical(watts, "W"),
            })),
          },
        }],
      },
    },
  });
  assert.deepEqual(iso2Complaints(answer(12, 11_000)), []);
  assert.match(iso2Complaints(answer(13, 11_000)).join(), /entries the car/);
  assert.match(iso2Complaints(answer(12, -1)).join(), /0 to 200000 W/);
});

Deno.test("`dinComplaints()` names an EVSEID beyond 16 octets", () => {
  const answer = (octets: number) => ({
    root: "SessionSetupRes",
    value: {
      ResponseCode: "OK_NewSessionEstablished",
      EVSEID: new Uint8Array(octets),
    },
  });
  assert.deepEqual(dinComplaints(answer(16)), []);
  assert.match(dinComplaints(answer(17)).join(), /EVSEID/);
});
