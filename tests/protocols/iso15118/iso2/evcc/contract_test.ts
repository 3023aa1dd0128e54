import assert from "node:assert/strict";
import type { CarPnc } from "../../../../../protocols/iso15118/pnc/types.ts";
import type { OpenRequest } from "../../../../../protocols/iso15118/iso2/evcc/types.ts";
import { drive, makeCar, order, START_MS, wishAt } from "./_drive.ts";
import { contractCar, EMAID, signatureBy } from "./_contract.ts";
import { answer, CHALLENGE, NEW_EMAID, station, tuple } from "./_station.ts";

const both = { payments: ["ExternalPayment", "Contract"] as const };

function find<R extends OpenRequest["root"]>(
  asked: readonly OpenRequest[],
  root: R,
): Extract<OpenRequest, { root: R }> {
  const found = asked.find((r): r is Extract<OpenRequest, { root: R }> =>
    r.root === root
  );
  assert.ok(found, root);
  return found;
}

Deno.test("`advanceIso2()` pays by contract where both sides can, signing the challenge", () => {
  const pnc = contractCar();
  const { asked, names, end } = drive(station("AC_three_phase_core", both), {
    pnc,
    before: wishAt(15),
  });
  assert.deepEqual(order(names).slice(1, 7), [
    "ServiceDiscoveryReq",
    "PaymentServiceSelectionReq",
    "PaymentDetailsReq",
    "AuthorizationReq",
    "ChargeParameterDiscoveryReq",
    "PowerDeliveryReq",
  ]);
  const selection = find(asked, "PaymentServiceSelectionReq");
  assert.equal(selection.value.SelectedPaymentOption, "Contract");
  const details = find(asked, "PaymentDetailsReq");
  assert.deepEqual(details.value.eMAID, EMAID);
  assert.equal(
    details.value.ContractSignatureCertChain.SubCertificates?.Certificate
      .length,
    2,
  );
  const authorization = find(asked, "AuthorizationReq");
  assert.deepEqual(authorization.value.GenChallenge, CHALLENGE);
  assert.ok(authorization.header.Signature);
  assert.deepEqual(pnc.signed, [{
    by: "contract",
    root: "AuthorizationReq",
    value: { Id: "id1", GenChallenge: CHALLENGE },
  }]);
  assert.equal(end.agreed, true);
});

Deno.test("`advanceIso2()` writes the eMAID without separators, and shows none that does not fit", () => {
  const { contract } = contractCar();
  assert.ok(contract);
  const texts = [["DE-V2G-C00000001-X", "DEV2GC00000001X"], ["DE-1", ""]];
  for (const [text = "", sent = ""] of texts) {
    const emaid = new TextEncoder().encode(text);
    const pnc = contractCar(undefined, { contract: { ...contract, emaid } });
    const { asked, end } = drive(station("AC_three_phase_core", both), {
      pnc,
      before: wishAt(10),
    });
    if (sent === "") {
      assert.match(end.reason, /contract does not fit into the message/);
    } else {
      const { eMAID } = find(asked, "PaymentDetailsReq").value;
      assert.equal(new TextDecoder().decode(eMAID), sent);
    }
  }
});

Deno.test("`advanceIso2()` repeats a signed AuthorizationReq as it is while the station is at it", () => {
  const pnc = contractCar();
  const where = station("AC_three_phase_core", {
    ...both,
    authorization: "Ongoing",
  });
  const { asked } = drive(where, {
    pnc,
    before: (turn, _request, s) => {
      if (turn === 8) s.authorization = "Finished";
      if (turn === 20) return { id: 1, kind: "stop" };
    },
  });
  const all = asked.filter((r) => r.root === "AuthorizationReq");
  assert.ok(all.length > 3);
  for (const one of all) assert.deepEqual(one, all[0]);
  assert.equal(pnc.signed.length, 1);
});

Deno.test("`advanceIso2()` pays by external means where no contract is offered or in store", () => {
  const cases: [Parameters<typeof station>[1], CarPnc | undefined][] = [
    [{ payments: ["ExternalPayment"] }, contractCar()],
    [both, undefined],
    [both, contractCar("install")],
  ];
  for (const [change, pnc] of cases) {
    const { asked } = drive(station("AC_three_phase_core", change), {
      ...(pnc && { pnc }),
      before: wishAt(10),
    });
    const selection = find(asked, "PaymentServiceSelectionReq");
    assert.equal(selection.value.SelectedPaymentOption, "ExternalPayment");
    assert.deepEqual(find(asked, "AuthorizationReq").value, {
      Id: undefined,
      GenChallenge: undefined,
    });
  }
});

Deno.test("`advanceIso2()` ends in words where only a contract counts and the car has none", () => {
  const { end, names } = drive(
    station("AC_three_phase_core", { payments: ["Contract"] }),
  );
  assert.match(end.reason, /takes a contract only, and the car has none/);
  assert.equal(names.at(-1), "SessionStopReq");
});

for (const wants of ["install", "update"] as const) {
  const root = wants === "install"
    ? "CertificateInstallationReq"
    : "CertificateUpdateReq";
  const change = { ...both, services: [2] };

  Deno.test(`\`advanceIso2()\` asks for a contract by ${root} and uses it`, () => {
    const pnc = contractCar(wants);
    const { asked, names, end } = drive(station("DC_extended", change), {
      pnc,
      before: wishAt(25),
    });
    assert.deepEqual(order(names).slice(2, 7), [
      "ServiceDetailReq",
      "PaymentServiceSelectionReq",
      root,
      "PaymentDetailsReq",
      "AuthorizationReq",
    ]);
    const selection = find(asked, "PaymentServiceSelectionReq");
    assert.deepEqual(
      selection.value.SelectedServiceList.SelectedService.map((s) => [
        s.ServiceID,
        s.ParameterSetID,
      ]),
      [[1, undefined], [2, wants === "install" ? 1 : 2]],
    );
    assert.ok(find(asked, root).header.Signature);
    assert.deepEqual(
      pnc.signed.map(({ by, root }) => [by, root]),
      [
        [wants === "install" ? "provisioning" : "contract", root],
        ["contract", "AuthorizationReq"],
      ],
    );
    assert.equal(pnc.installed[0]?.root, root.replace("Req", "Res"));
    assert.deepEqual(find(asked, "PaymentDetailsReq").value.eMAID, NEW_EMAID);
    assert.equal(end.agreed, true);
  });

  Deno.test(`\`advanceIso2()\` ends when the contract of ${root} is not good`, () => {
    const reason = "V2G_ERR_042: the provisioning certificate has expired";
    const pnc = contractCar(wants, {
      install: () => ({ ok: false, fault: "CertificateExpired", reason }),
    });
    const { end, names } = drive(station("DC_extended", change), { pnc });
    assert.equal(end.reason, reason);
    assert.equal(end.agreed, false);
    assert.equal(names.at(-1), "SessionStopReq");
    assert.ok(!names.includes("PaymentDetailsReq"));
  });
}

Deno.test("`advanceIso2()` uses the old contract where the certificate service cannot update it", () => {
  const pnc = contractCar("update");
  const where = station("AC_three_phase_core", {
    ...both,
    services: [2],
    certificateSets: [1],
  });
  const { asked, notes } = drive(where, { pnc, before: wishAt(15) });
  assert.deepEqual(notes, ["the station does not update certificates"]);
  assert.deepEqual(find(asked, "PaymentDetailsReq").value.eMAID, EMAID);
  const refused = drive({ ...where, certificateSets: [2] }, {
    pnc: contractCar("install"),
  });
  assert.match(refused.end.reason, /does not install contract certificates/);
});

Deno.test("`advanceIso2()` refuses a challenge that is not sixteen octets", () => {
  const { end } = drive(station("AC_three_phase_core", both), {
    pnc: contractCar(),
    bend: (response) => {
      if (response.root !== "PaymentDetailsRes") return response;
      const GenChallenge = new Uint8Array(8);
      return { ...response, value: { ...response.value, GenChallenge } };
    },
  });
  assert.match(end.reason, /GenChallenge has 8 octets, not 16/);
  assert.equal(end.how, "failed");
});

Deno.test("`advanceIso2()` notes a contract that expires soon", () => {
  const { notes } = drive(station("AC_three_phase_core", both), {
    pnc: contractCar(),
    before: wishAt(10),
    reply: (request, s) => {
      const response = answer(request, s);
      if (response.root === "PaymentDetailsRes") {
        response.value.ResponseCode = "OK_CertificateExpiresSoon";
      }
      return response;
    },
  });
  assert.match(notes[0] ?? "", /contract certificate expires soon/);
});

Deno.test("`advanceIso2()` leaves a tariff aside whose signature does not hold", () => {
  // The second schedule is the cheaper one by its tariff.
  const schedules = [
    tuple(1, [[0, 11_000]], [[0, 3]]),
    tuple(2, [[0, 11_000]], [[0, 1]]),
  ];
  const reason = "V2G_ERR_042: the tariff was not signed by the operator";
  const cases: [Partial<CarPnc>, number][] = [
    [{}, 2],
    [{
      verifyTariff: () => ({ ok: false, fault: "SignatureError", reason }),
    }, 1],
  ];
  for (const [change, tupleId] of cases) {
    const seen: unknown[] = [];
    const pnc = contractCar(undefined, {
      verifyTariff: (signed) => {
        seen.push(signed.signature, ...signed.elements.map((e) => e.root));
        return { ok: true };
      },
      ...change,
    });
    const { asked, notes } = drive(
      station("AC_three_phase_core", { ...both, schedules }),
      {
        pnc,
        car: makeCar({ departureMs: START_MS + 8 * 3_600_000 }),
        before: wishAt(12),
        reply: (request, s) => {
          const response = answer(request, s);
          if (response.root !== "ChargeParameterDiscoveryRes") return response;
          const Signature = signatureBy("operator", []);
          Signature.SignedInfo.Reference = signatureBy("", [
            { set: "iso2", root: "SalesTariff", value: {} },
          ]).SignedInfo.Reference;
          return { ...response, header: { ...response.header, Signature } };
        },
      },
    );
    const start = find(asked, "PowerDeliveryReq");
    assert.equal(start.value.SAScheduleTupleID, tupleId);
    if (tupleId === 1) {
      assert.deepEqual(notes, [`the sales tariff is left aside: ${reason}`]);
    } else {
      assert.ok(seen[0], "the signature of the header is shown");
      assert.deepEqual(seen.slice(1), ["SalesTariff", "SalesTariff"]);
    }
  }
});

for (const mode of ["AC_three_phase_core", "DC_extended"] as const) {
  Deno.test(`\`advanceIso2()\` signs metering receipts in ${mode} and goes on`, () => {
    const pnc = contractCar();
    const { asked, names, end } = drive(
      station(mode, { ...both, receipts: true }),
      { pnc, before: wishAt(40) },
    );
    const receipt = find(asked, "MeteringReceiptReq");
    assert.equal(receipt.value.MeterInfo.MeterID, "METER1");
    assert.equal(receipt.value.SAScheduleTupleID, 1);
    assert.equal(receipt.value.SessionID, receipt.header.SessionID);
    assert.ok(receipt.header.Signature);
    const loop = mode === "DC_extended"
      ? "CurrentDemandReq"
      : "ChargingStatusReq";
    const at = names.indexOf("MeteringReceiptReq");
    assert.deepEqual(names.slice(at - 1, at + 3), [
      loop,
      "MeteringReceiptReq",
      loop,
      "MeteringReceiptReq",
    ]);
    assert.equal(pnc.signed.at(-1)?.root, "MeteringReceiptReq");
    assert.equal(end.agreed, true);
  });
}

Deno.test("`advanceIso2()` gives a receipt without a signature where no contract pays", () => {
  const { asked } = drive(station("AC_three_phase_core", { receipts: true }), {
    before: wishAt(20),
  });
  const receipt = find(asked, "MeteringReceiptReq");
  assert.equal(receipt.header.Signature, undefined);
});

Deno.test("`advanceIso2()` stops after the receipt when the station asked for both at once", () => {
  const where = station("AC_three_phase_core", {
    receipts: true,
    notification: "StopCharging",
  });
  const { names, end } = drive(where, {
    reply: (request, s) => {
      s.notification = request.root === "ChargingStatusReq"
        ? "StopCharging"
        : "None";
      return answer(request, s);
    },
  });
  assert.deepEqual(names.slice(-4), [
    "ChargingStatusReq",
    "MeteringReceiptReq",
    "PowerDeliveryReq",
    "SessionStopReq",
  ]);
  assert.equal(end.reason, "the station asked to stop charging");
});
