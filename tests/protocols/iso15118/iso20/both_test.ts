import assert from "node:assert/strict";
import { meet } from "./_both.ts";
import { backendAnswer, services, TestCar } from "./_pnc.ts";

const EMAID = "DEVGTC123456789";
const METER = (atMs: number) => ({
  meterId: "METER1",
  chargedWh: 1_000 + atMs,
  dischargedWh: 20,
  timestampS: 1_795_219_301 + Math.floor(atMs / 1000),
});
const pncStation = (atMs: number) => ({
  payment: ["pnc", "eim"] as const,
  certificateService: true,
  meter: METER(atMs),
});

for (const service of ["AC", "DC", "AC_BPT", "DC_BPT"] as const) {
  for (const mode of ["scheduled", "dynamic"] as const) {
    Deno.test(`car and station agree by contract in ${service} ${mode}, with a contract installed, readings confirmed and the schedule renegotiated beside the loop`, () => {
      const car = new TestCar({ wants: "install" });
      const { end, stationEnd, lines, commands, session, requests } = meet({
        service,
        mode,
        car,
        pnc: services(),
        options: { sideStreams: true },
        receiptEveryMs: 2_000,
        station: pncStation,
        settle: (command) => ({
          ok: true,
          command: command.type,
          ...(command.type === "evse.certificate"
            ? { certificate: backendAnswer(EMAID) }
            : {}),
        }),
        driver: (atMs) =>
          atMs >= 1_000 ? { id: 1, kind: "renegotiateSchedule" } : undefined,
        stopAtMs: 9_000,
      });
      assert.equal(end.reason, "the driver stopped the session");
      assert.deepEqual(stationEnd?.how, "terminated");
      const authorised = commands.find((c) => c.type === "evse.authorise");
      assert.ok(authorised?.type === "evse.authorise");
      assert.equal(
        new TextDecoder().decode(authorised.emaid?.open("test")),
        EMAID,
      );
      assert.ok(session.metering?.confirmed, "a reading was confirmed");
      const loop = `${service.slice(0, 2)}_ChargeLoopReq`;
      // The main stream goes on between a side request and its answer.
      for (const side of ["schedule: Schedule", "metering: Metering"]) {
        const from = lines.findIndex((line) => line.startsWith(side));
        const to = lines.findIndex((line, at) =>
          at > from && line.startsWith(side)
        );
        assert.ok(from > 0 && to > from + 2, `${side} ${lines.join(" ")}`);
        assert.ok(lines.slice(from, to).includes(loop));
      }
      // A new profile is promised on the main stream; dynamic mode has none.
      const renewed = requests.flatMap((r) =>
        r.root === "PowerDeliveryReq" &&
          r.value.ChargeProgress === "ScheduleRenegotiation"
          ? [r.value.EVPowerProfile?.Scheduled_EVPPTControlMode]
          : []
      );
      const tuples = renewed.map((each) => each?.SelectedScheduleTupleID);
      assert.deepEqual(tuples, mode === "scheduled" ? [2] : []);
      assert.equal(session.offer?.tupleId, mode === "scheduled" ? 2 : 1);
      // Never back to ScheduleExchange on the main stream.
      assert.equal(lines.filter((l) => l === "ScheduleExchangeReq").length, 1);
    });

    Deno.test(`car and station confirm readings on the main stream in ${service} ${mode}`, () => {
      const { end, lines, session } = meet({
        service,
        mode,
        car: new TestCar({ emaid: EMAID }),
        pnc: services(),
        receiptEveryMs: 1_000,
        station: pncStation,
        stopAtMs: 4_000,
      });
      assert.equal(end.agreed, true);
      assert.ok(session.metering?.confirmed);
      const at = lines.indexOf("MeteringConfirmationReq");
      assert.match(lines[at - 1] ?? "", /_ChargeLoopRes$/);
      assert.equal(lines[at + 1], "MeteringConfirmationRes");
      assert.match(lines[at + 2] ?? "", /_ChargeLoopReq$/);
    });
  }
}

Deno.test("the car authorises in another way when its contract is not taken", () => {
  const { end, lines, commands, notes } = meet({
    car: new TestCar({ emaid: EMAID }),
    pnc: services({ fault: "CertificateExpired" }),
    station: pncStation,
    stopAtMs: 1_000,
  });
  assert.equal(end.agreed, true);
  const at = lines.indexOf("AuthorizationReq");
  assert.deepEqual(lines.slice(at, at + 4), [
    "AuthorizationReq",
    "AuthorizationRes WARNING_CertificateExpired",
    "AuthorizationReq",
    "AuthorizationRes",
  ]);
  const asked = commands.filter((c) => c.type === "evse.authorise");
  assert.equal(asked.length, 1);
  assert.ok(asked[0]?.type === "evse.authorise" && !asked[0].emaid);
  assert.match(notes.join(), /the contract was not taken.*has expired/);
});

Deno.test("the car ends a session whose station takes contracts alone and not its own", () => {
  const { end, stationEnd } = meet({
    car: new TestCar({ emaid: EMAID }),
    pnc: services({ fault: "CertificateRevoked" }),
    station: () => ({ payment: ["pnc"] }),
  });
  assert.match(end.reason, /not authorised: WARNING_CertificateRevoked/);
  assert.match(
    stationEnd?.reason ?? "",
    /the vehicle ended the session, not authorised: V2G_ERR_042/,
  );
});

Deno.test("a car without a contract passes by the offer of Plug & Charge", () => {
  const { end, requests } = meet({
    pnc: services(),
    station: pncStation,
    stopAtMs: 1_000,
  });
  assert.equal(end.agreed, true);
  const asked = requests.find((r) => r.root === "AuthorizationReq");
  assert.ok(asked?.root === "AuthorizationReq");
  assert.equal(asked.value.SelectedAuthorizationService, "EIM");
});

Deno.test("the car waits for the operator's yes with its first signature", () => {
  const car = new TestCar({ emaid: EMAID });
  const { end, lines } = meet({
    car,
    pnc: services(),
    station: (atMs) => ({
      payment: ["pnc", "eim"],
      eim: atMs < 600 ? "waiting" : "accepted",
    }),
    stopAtMs: 2_000,
  });
  assert.equal(end.agreed, true);
  assert.equal(car.signed, 1);
  assert.ok(lines.filter((l) => l === "AuthorizationReq").length > 3);
});

Deno.test("the car installs as many contracts as it wants and the backend has", () => {
  const emaids = ["DEVGTC000000001", "DEVGTC000000002", "DEVGTC000000003"];
  let given = 0;
  const car = new TestCar({ wants: "install" });
  const { end, lines, session } = meet({
    car,
    pnc: services(),
    options: { contracts: 2 },
    station: pncStation,
    settle: (command) => ({
      ok: true,
      command: command.type,
      ...(command.type === "evse.certificate"
        ? {
          certificate: backendAnswer(emaids[given++] ?? "", {
            RemainingContractCertificateChains: 3 - given,
          }),
        }
        : {}),
    }),
    stopAtMs: 1_000,
  });
  assert.equal(end.agreed, true);
  assert.equal(session.installations, 2);
  assert.equal(
    lines.filter((l) => l === "CertificateInstallationReq").length,
    2,
  );
  assert.equal(new TextDecoder().decode(car.contract?.emaid), emaids[1]);
});

Deno.test("the car asks for no more contracts than remain, and keeps none a stranger signed", () => {
  const cases = [
    [backendAnswer(EMAID), EMAID, "PnC"],
    [
      backendAnswer(EMAID, {
        CPSCertificateChain: { Certificate: new Uint8Array([1]) },
      }),
      undefined,
      "EIM",
    ],
  ] as const;
  for (const [certificate, emaid, means] of cases) {
    const car = new TestCar({ wants: "install" });
    const { end, lines, requests } = meet({
      car,
      pnc: services(),
      options: { contracts: 3 },
      station: pncStation,
      settle: ({ type }) => ({
        ok: true,
        command: type,
        ...(type === "evse.certificate" ? { certificate } : {}),
      }),
      stopAtMs: 1_000,
    });
    assert.equal(end.agreed, true);
    assert.equal(
      lines.filter((l) => l === "CertificateInstallationReq").length,
      1,
    );
    const kept = car.contract && new TextDecoder().decode(car.contract.emaid);
    assert.equal(kept, emaid);
    const asked = requests.find((r) => r.root === "AuthorizationReq");
    assert.ok(asked?.root === "AuthorizationReq");
    assert.equal(asked.value.SelectedAuthorizationService, means);
  }
});

Deno.test("the car goes on without a contract the backend does not have", () => {
  const { end, lines, notes } = meet({
    car: new TestCar({ wants: "install" }),
    pnc: services(),
    station: pncStation,
    settle: (command) =>
      command.type === "evse.certificate"
        ? { ok: false, command: command.type, reason: "no contract there" }
        : { ok: true, command: command.type },
    stopAtMs: 1_000,
  });
  assert.equal(end.agreed, true);
  assert.ok(
    lines.includes("CertificateInstallationRes WARNING_NoCertificateAvailable"),
  );
  assert.match(notes.join(), /no contract/);
});

Deno.test("a schedule side stream without a new schedule leaves the old one in use", () => {
  let asked = false;
  const { end, lines, notes, session } = meet({
    mode: "scheduled",
    options: { sideStreams: true },
    station: () => {
      return asked ? { outlook: { charge: [], discharge: [] } } : {};
    },
    driver: (atMs) => {
      asked = atMs >= 800;
      return asked ? { id: 1, kind: "renegotiateSchedule" } : undefined;
    },
    sideMs: 20,
    stopAtMs: 70_000,
  });
  assert.equal(end.reason, "the driver stopped the session");
  assert.ok(
    lines.includes(
      "schedule: ScheduleExchangeRes WARNING_ScheduleRenegotiationFailed",
    ),
    lines.slice(-5).join(),
  );
  assert.match(notes.join(), /the schedule stays as it is/);
  assert.equal(session.offer?.tupleId, 1);
});

Deno.test("a car that stops leaves its side streams behind in good order", () => {
  const { end, stationEnd, lines } = meet({
    service: "AC",
    mode: "scheduled",
    options: { sideStreams: true, repeatMs: 400 },
    station: (atMs) =>
      atMs > 900 ? { outlook: { charge: [], discharge: [] } } : {},
    driver: (atMs) =>
      atMs >= 1_000 ? { id: 1, kind: "renegotiateSchedule" } : undefined,
    sideMs: 300,
    stopAtMs: 2_900,
  });
  assert.equal(end.agreed, true);
  assert.equal(stationEnd?.how, "terminated");
  assert.ok(lines.some((l) => l.startsWith("schedule: ")));
});

Deno.test("a reading changed on its way ends the session with FAILED_MeteringSignatureNotValid", () => {
  for (const sideStreams of [false, true]) {
    const { end, stationEnd } = meet({
      car: new TestCar({ emaid: EMAID }),
      pnc: services(),
      options: { sideStreams },
      receiptEveryMs: 500,
      station: pncStation,
      bend: (request) => {
        if (request.root !== "MeteringConfirmationReq") return request;
        const { SignedMeteringData: data, Header } = request.value;
        return {
          root: request.root,
          value: { Header, SignedMeteringData: { ...data, Id: "other" } },
        };
      },
    });
    assert.equal(end.how, "failed");
    assert.match(end.reason, /FAILED_MeteringSignatureNotValid/);
    assert.match(stationEnd?.reason ?? "", /V2G_ERR_042/);
  }
});

Deno.test("a car that signs no readings is asked to end the session", () => {
  class Forgetful extends TestCar {
    override sign(...args: Parameters<TestCar["sign"]>) {
      const signature = super.sign(...args);
      delete this.contract;
      return signature;
    }
  }
  const { end, stationEnd, session } = meet({
    car: new Forgetful({ emaid: EMAID }),
    pnc: services(),
    receiptEveryMs: 500,
    station: pncStation,
    stopAtMs: 120_000,
  });
  assert.equal(end.reason, "the station asked to end the session");
  assert.equal(stationEnd?.how, "terminated");
  assert.equal(session.metering?.confirmed, undefined);
});
