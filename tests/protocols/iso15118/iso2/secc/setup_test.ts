import { deepEqual, equal, match } from "node:assert/strict";
import type { PausedSession } from "../../../../../protocols/iso15118/shared/secc/types.ts";
import type { ParameterSet } from "../../../../../protocols/iso15118/generated/iso2.ts";
import {
  type Iso2Services,
  startIso2Session,
} from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import { reach, say, SESSION_ID } from "./_car.ts";
import { type Answered, answerTo } from "./_drive.ts";
import { envOf } from "./_station.ts";

const PAUSED: PausedSession = {
  sessionId: "A1B2",
  service: "AC",
  controlMode: "scheduled",
};
const start = () => startIso2Session({ link: { tls: true } });

function failure({ value, outcome, session }: Answered) {
  equal(session.state, "Ended");
  equal(outcome.end?.how, "failed");
  equal(outcome.effects.at(-1)?.type, "evse.sessionOver");
  return [value.ResponseCode, outcome.end?.reason];
}

Deno.test("`handleSessionSetup()` begins a session for every way of naming none", () => {
  for (const none of ["", "00", "000000000000", "0000000000000000"]) {
    const { value, header, session } = answerTo(
      start(),
      say.setup(none),
      envOf(),
    );
    equal(value.ResponseCode, "OK_NewSessionEstablished");
    equal(value.EVSEID, "DE*V2G*E0001");
    equal(header.SessionID, SESSION_ID);
    equal(session.state, "ServiceDiscovery");
  }
});

Deno.test("`handleSessionSetup()` begins another session for an id it does not know, whatever its length", () => {
  for (const other of ["01", "A1B3", "0102030405060708"]) {
    const { value, header } = answerTo(
      start(),
      say.setup(other),
      envOf({ paused: PAUSED }),
    );
    equal(value.ResponseCode, "OK_NewSessionEstablished");
    equal(header.SessionID, SESSION_ID);
  }
});

Deno.test("`handleSessionSetup()` joins the paused session, and asks nobody again", () => {
  const env = envOf({ paused: PAUSED, eim: "waiting" });
  const joined = answerTo(start(), say.setup("a1b2"), env);
  equal(joined.value.ResponseCode, "OK_OldSessionJoined");
  equal(joined.header.SessionID, "A1B2");
  const authorised = answerTo(
    { ...joined.session, state: "Authorization", payment: "ExternalPayment" },
    { ...say.authorise(), header: { SessionID: "A1B2" } },
    env,
  );
  equal(authorised.value.EVSEProcessing, "Finished");
  deepEqual(authorised.effects, []);
});

Deno.test("`handleSessionSetup()` does not join a session of an energy that is not offered", () => {
  const session = startIso2Session({ link: { tls: true }, energy: "DC" });
  const env = envOf({ paused: PAUSED });
  const { value } = answerTo(session, say.setup("A1B2"), env);
  equal(value.ResponseCode, "OK_NewSessionEstablished");
});

Deno.test("`handleServiceDiscovery()` offers a resumed session only what it was paid with", () => {
  const resumed = (payment: "eim" | "pnc", tls = true) => {
    const env = envOf({ paused: { ...PAUSED, payment } });
    const session = startIso2Session({ link: { tls } });
    const joined = answerTo(session, say.setup("A1B2"), env);
    const request = say.discover();
    const header = { SessionID: joined.session.sessionId };
    const { value } = answerTo(joined.session, { ...request, header }, env);
    return [joined.value.ResponseCode, value.PaymentOptionList];
  };
  deepEqual(resumed("eim"), [
    "OK_OldSessionJoined",
    { PaymentOption: ["ExternalPayment"] },
  ]);
  deepEqual(resumed("pnc"), [
    "OK_OldSessionJoined",
    { PaymentOption: ["Contract"] },
  ]);
  // Without TLS there is no contract to go on with.
  deepEqual(resumed("pnc", false)[0], "OK_NewSessionEstablished");
});

Deno.test("`handleSessionSetup()` fills an EVSEID that is too short", () => {
  const { value } = answerTo(start(), say.setup(), envOf({ evseId: "E1" }));
  equal(value.EVSEID, "E100000");
});

Deno.test("`handle()` begins no session at an outlet that has failed", () => {
  const answered = answerTo(start(), say.setup(), envOf({ fault: "smoke" }));
  deepEqual(failure(answered), ["FAILED", "the outlet failed: smoke"]);
  equal(answered.header.SessionID, "00");
});

Deno.test("`handleServiceDiscovery()` offers the modes of the outlet and Contract over TLS only", () => {
  const offered = (tls: boolean) => {
    const session = reach("ServiceDiscovery", "AC", { link: { tls } });
    return answerTo(session, say.discover(), envOf()).value;
  };
  deepEqual(offered(true).PaymentOptionList, {
    PaymentOption: ["ExternalPayment", "Contract"],
  });
  deepEqual(offered(false).PaymentOptionList, {
    PaymentOption: ["ExternalPayment"],
  });
  deepEqual(offered(true).ChargeService, {
    ServiceID: 1,
    ServiceName: "AC_DC_Charging",
    ServiceCategory: "EVCharging",
    FreeService: false,
    SupportedEnergyTransferMode: {
      EnergyTransferMode: [
        "AC_three_phase_core",
        "AC_single_phase_core",
        "DC_extended",
      ],
    },
  });
});

Deno.test("`handleServiceDiscovery()` refuses where nothing can be paid with or taken", () => {
  const plain = reach("ServiceDiscovery", "AC", { link: { tls: false } });
  deepEqual(
    failure(answerTo(plain, say.discover(), envOf({ payment: ["pnc"] }))),
    ["FAILED", "the outlet takes contracts only, which need TLS"],
  );
  deepEqual(
    failure(answerTo(plain, say.discover(), envOf({ services: [] }))),
    ["FAILED", "the outlet has no energy to offer on this link"],
  );
});

const WAX: ParameterSet[] = [{
  ParameterSetID: 1,
  Parameter: [{ Name: "Wax", boolValue: true }],
}];

const SERVICES: Iso2Services = {
  certificates: ["Install", "Update"],
  internet: { free: true, ports: [80, 443] },
  custom: [{
    id: 60_001,
    name: "Washing",
    scope: "urn:wash",
    free: false,
    parameterSets: WAX,
  }],
};

Deno.test("`handleServiceDiscovery()` lists the configured services, or those of one category", () => {
  const session = reach("ServiceDiscovery", "AC", { services: SERVICES });
  const ids = (category?: "Internet" | "EVCharging") => {
    const request = say.discover();
    const value = category ? { ServiceCategory: category } : {};
    const { value: { ServiceList } } = answerTo(
      session,
      { ...request, value } as typeof request,
      envOf(),
    );
    const list = ServiceList as
      | { Service: { ServiceID: number }[] }
      | undefined;
    return list?.Service.map(({ ServiceID }) => ServiceID);
  };
  deepEqual(ids(), [2, 3, 60_001]);
  deepEqual(ids("Internet"), [3]);
  deepEqual(ids("EVCharging"), undefined);
});

Deno.test("`handleServiceDiscovery()` takes a scope of NULs, as a car sends it, for none", () => {
  const session = reach("ServiceDiscovery", "AC", { services: SERVICES });
  const request = say.discover();
  const value = { ServiceScope: "\0".repeat(64) };
  const answered = answerTo(
    session,
    { ...request, value } as typeof request,
    envOf(),
  );
  equal(
    (answered.value.ServiceList as { Service: unknown[] }).Service.length,
    3,
  );
});

Deno.test("`handleServiceDetail()` gives parameter sets, and refuses a service it does not have", () => {
  const session = reach("PaymentServiceSelection", "AC", {
    services: SERVICES,
  });
  const detail = (id: number) => answerTo(session, say.detail(id), envOf());
  deepEqual(detail(2).value.ServiceParameterList, {
    ParameterSet: [
      {
        ParameterSetID: 1,
        Parameter: [{ Name: "Service", stringValue: "Installation" }],
      },
      {
        ParameterSetID: 2,
        Parameter: [{ Name: "Service", stringValue: "Update" }],
      },
    ],
  });
  deepEqual(detail(3).value.ServiceParameterList, {
    ParameterSet: [
      {
        ParameterSetID: 3,
        Parameter: [
          { Name: "Protocol", stringValue: "http" },
          { Name: "Port", intValue: 80 },
        ],
      },
      {
        ParameterSetID: 4,
        Parameter: [
          { Name: "Protocol", stringValue: "https" },
          { Name: "Port", intValue: 443 },
        ],
      },
    ],
  });
  deepEqual(
    detail(60_001).value.ServiceParameterList,
    { ParameterSet: WAX },
  );
  equal(detail(1).value.ServiceParameterList, undefined);
  equal(detail(1).session.state, "PaymentServiceSelection");
  const [code, reason] = failure(detail(77));
  equal(code, "FAILED_ServiceIDInvalid");
  match(reason ?? "", /service 77/);
  equal(detail(77).value.ServiceID, 77);
});

Deno.test("`certificateActions()` follows the configuration, else whether there is a backend", () => {
  const offered = (
    certificateService: boolean | undefined,
    services: Iso2Services = {},
    tls = true,
  ) => {
    const session = reach("PaymentServiceSelection", "AC", {
      link: { tls },
      services,
    });
    const env = envOf(
      certificateService === undefined ? {} : { certificateService },
    );
    const { value } = answerTo(session, say.detail(2), env);
    const list = value.ServiceParameterList as
      | { ParameterSet: { ParameterSetID: number }[] }
      | undefined;
    return list?.ParameterSet.map(({ ParameterSetID }) => ParameterSetID);
  };
  deepEqual(offered(undefined), undefined);
  deepEqual(offered(true), [1, 2]);
  deepEqual(offered(true, { certificates: ["Update"] }), [2]);
  deepEqual(offered(undefined, { certificates: ["Install"] }), [1]);
  deepEqual(offered(false, { certificates: ["Install"] }), undefined);
  deepEqual(offered(true, {}, false), undefined);
});

Deno.test("`handlePaymentServiceSelection()` refuses what is not offered, each with its code", () => {
  const session = reach("PaymentServiceSelection", "AC", {
    link: { tls: false },
    services: SERVICES,
  });
  const code = (...choice: Parameters<typeof say.pay>) =>
    failure(answerTo(session, say.pay(...choice), envOf()))[0];
  equal(code("Contract"), "FAILED_PaymentSelectionInvalid");
  equal(
    code("ExternalPayment", [{ ServiceID: 3 }]),
    "FAILED_NoChargeServiceSelected",
  );
  equal(
    code("ExternalPayment", [{ ServiceID: 1 }, { ServiceID: 2 }]),
    "FAILED_ServiceSelectionInvalid",
  );
  equal(
    code("ExternalPayment", [{ ServiceID: 1 }, {
      ServiceID: 3,
      ParameterSetID: 1,
    }]),
    "FAILED_ServiceSelectionInvalid",
  );
});

Deno.test("`handlePaymentServiceSelection()` leads to Authorization, or by contract to PaymentDetails", () => {
  const session = reach("PaymentServiceSelection", "AC", {
    services: SERVICES,
  });
  const chosen = (...choice: Parameters<typeof say.pay>) =>
    answerTo(session, say.pay(...choice), envOf()).session.state;
  equal(
    chosen("ExternalPayment", [{ ServiceID: 1 }, {
      ServiceID: 3,
      ParameterSetID: 4,
    }]),
    "Authorization",
  );
  equal(chosen("Contract", [{ ServiceID: 1 }]), "PaymentDetails");
});

Deno.test("`handleAuthorization()` waits for a person, asks the outlet once, and gives up after `eimMs`", () => {
  let session = reach("Authorization");
  const asked: string[] = [];
  for (const atMs of [0, 100_000, 299_000]) {
    const env = envOf({ eim: "waiting" });
    const { value, effects, session: next } = answerTo(
      session,
      say.authorise(),
      { ...env, nowMs: env.nowMs + atMs },
    );
    equal(value.EVSEProcessing, "Ongoing_WaitingForCustomerInteraction");
    asked.push(...effects.map(({ type }) => type));
    session = next;
  }
  deepEqual(asked, ["evse.authorise"]);
  const env = envOf({ eim: "waiting" });
  deepEqual(
    failure(
      answerTo(session, say.authorise(), {
        ...env,
        nowMs: env.nowMs + 301_000,
      }),
    ),
    ["FAILED", "nobody authorised the vehicle within 300 s"],
  );
});

Deno.test("`handleAuthorization()` ends the session of a vehicle that is refused", () => {
  const session = reach("Authorization");
  deepEqual(
    failure(answerTo(session, say.authorise(), envOf({ eim: "rejected" }))),
    ["FAILED", "the vehicle was not authorised"],
  );
});

Deno.test("`handle()` has the EVCCID sealed wherever it shows", () => {
  const session = reach("Authorization");
  const { effects } = answerTo(session, say.authorise(), envOf());
  equal(JSON.stringify(session).includes("0202"), false);
  deepEqual(JSON.parse(JSON.stringify(effects)), [
    { type: "evse.authorise", evccid: "<sealed>" },
  ]);
  const [ask] = effects;
  const octets = ask?.type === "evse.authorise"
    ? ask.evccid?.open("test")
    : undefined;
  equal(new TextDecoder().decode(octets), "020202020202");
});
