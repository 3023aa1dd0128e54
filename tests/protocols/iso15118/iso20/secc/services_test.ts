/** ServiceDiscovery, ServiceDetail and ServiceSelection, for every service and parameter set. */

import assert from "node:assert/strict";
import {
  ANSWER_HEADER,
  answerOf,
  type Around,
  ask,
  filled,
  HEADER,
  inState,
} from "./_session.ts";

const GRANTED = { authorisation: "granted" } as const;
const ANSWER = {
  Header: ANSWER_HEADER,
  ResponseCode: "OK",
} as const;
const IDS = { AC: 1, DC: 2, AC_BPT: 5, DC_BPT: 6 } as const;

function discovery(
  ids?: readonly number[],
  energy?: "AC" | "DC",
  o: Around = {},
) {
  const value = {
    Header: HEADER,
    ...(ids && { SupportedServiceIDs: { ServiceID: ids } }),
  };
  const session = inState("ServiceDiscovery", {
    ...GRANTED,
    ...(energy && { energy }),
  });
  return answerOf(
    ask(session, { root: "ServiceDiscoveryReq", value }, o),
    "ServiceDiscoveryRes",
  );
}

const offered = (ids: readonly number[]) => ({
  ...ANSWER,
  ServiceRenegotiationSupported: true,
  EnergyTransferServiceList: {
    Service: ids.map((ServiceID) => ({ ServiceID, FreeService: false })),
  },
});

Deno.test("ServiceDiscoveryReq is answered with all services, the outlet's favourite first", () => {
  const { value, session } = discovery();
  assert.deepEqual(filled(value), offered([1, 2, 5, 6]));
  assert.equal(session.state, "ServiceDetail");
});

Deno.test("ServiceDiscoveryReq is answered with what the vehicle can use on this link", () => {
  assert.deepEqual(filled(discovery([6, 1, 99]).value), offered([1, 6]));
  assert.deepEqual(filled(discovery(undefined, "DC").value), offered([2, 6]));
  assert.deepEqual(
    discovery(undefined, undefined, {
      station: { serviceRenegotiation: false },
    }).value.ServiceRenegotiationSupported,
    false,
  );
});

Deno.test("ServiceDiscoveryReq fails where nothing is in common, or nothing is offered", () => {
  const none = discovery([99, 98]);
  assert.equal(none.value.ResponseCode, "FAILED");
  assert.equal(
    none.end?.reason,
    "none of the services the vehicle can use (99, 98) is offered",
  );
  const empty = discovery(undefined, undefined, { station: { services: [] } });
  assert.equal(
    empty.end?.reason,
    "the outlet has no energy service to offer",
  );
});

function detail(ServiceID: number, form: "absolute" | "level" = "absolute") {
  const message = {
    root: "ServiceDetailReq",
    value: { Header: HEADER, ServiceID },
  };
  const tariff = { currency: "EUR", language: "ENG", prices: [], form };
  return answerOf(
    ask(inState("ServiceDetail", GRANTED), message, { station: { tariff } }),
    "ServiceDetailRes",
  );
}

/** Parameters of a set, in their order. */
const CONTROL = { scheduled: 1, dynamic: 2 } as const;
const SETS = [["scheduled", 1], ["dynamic", 2], ["dynamic", 1]] as const;

for (const [service, ServiceID] of Object.entries(IDS)) {
  for (const [form, Pricing] of [["absolute", 1], ["level", 2]] as const) {
    Deno.test(`ServiceDetailReq of ${service} is answered with every parameter, prices as ${form}`, () => {
      const { value, session } = detail(ServiceID, form);
      const sets = SETS.map(([mode, needs], n) => ({
        ParameterSetID: n + 1,
        Parameter: Object.entries({
          Connector: 2,
          ControlMode: CONTROL[mode],
          ...(service.startsWith("AC") && { EVSENominalVoltage: 400 }),
          MobilityNeedsMode: needs,
          Pricing,
          ...(service.endsWith("BPT") && { BPTChannel: 1, GeneratorMode: 1 }),
          ...(service === "AC_BPT" && { GridCodeIslandingDetectionMethod: 2 }),
        }).map(([Name, intValue]) => ({ Name, intValue })),
      }));
      assert.deepEqual(filled(value), {
        ...ANSWER,
        ServiceID,
        ServiceParameterList: { ParameterSet: sets },
      });
      assert.equal(session.state, "ServiceSelection");
    });
  }
}

Deno.test("ServiceDetailReq of a service that is not offered ends the session", () => {
  const { value, end } = detail(7);
  assert.equal(value.ResponseCode, "FAILED_ServiceIDInvalid");
  assert.equal(value.ServiceID, 7);
  assert.equal(
    end?.reason,
    "the vehicle asked for service 7, which is not offered",
  );
});

function selection(
  ServiceID: number,
  ParameterSetID: number,
  extra?: number,
) {
  const message = {
    root: "ServiceSelectionReq",
    value: {
      Header: HEADER,
      SelectedEnergyTransferService: { ServiceID, ParameterSetID },
      ...(extra !== undefined && {
        SelectedVASList: {
          SelectedService: [{ ServiceID: extra, ParameterSetID: 1 }],
        },
      }),
    },
  };
  return answerOf(
    ask(inState("ServiceSelection", GRANTED), message),
    "ServiceSelectionRes",
  );
}

for (const [service, ServiceID] of Object.entries(IDS)) {
  for (const [n, [controlMode, mobilityNeedsMode]] of SETS.entries()) {
    Deno.test(`ServiceSelectionReq takes set ${n + 1} of ${service}`, () => {
      const { value, session, end } = selection(ServiceID, n + 1);
      assert.deepEqual(filled(value), ANSWER);
      assert.equal(session.state, "ChargeParameterDiscovery");
      assert.deepEqual(session.selection, {
        service,
        controlMode,
        mobilityNeedsMode,
      });
      assert.equal(end, undefined);
    });
  }
}

const WRONG = [
  [99, 1, undefined, "FAILED_NoEnergyTransferServiceSelected"],
  [6, 0, undefined, "FAILED_ServiceSelectionInvalid"],
  [6, 4, undefined, "FAILED_ServiceSelectionInvalid"],
  [6, 1, 65, "FAILED_ServiceSelectionInvalid"],
] as const;

for (const [id, set, extra, code] of WRONG) {
  const added = extra === undefined ? "" : ` with value-added service ${extra}`;
  Deno.test(`ServiceSelectionReq of set ${set} of service ${id}${added} is ${code}`, () => {
    const { value, session, end } = selection(id, set, extra);
    assert.deepEqual(filled(value), { ...ANSWER, ResponseCode: code });
    assert.equal(session.state, "Ended");
    assert.equal(session.selection, undefined);
    assert.match(end?.reason ?? "", /^the vehicle selected /);
  });
}
