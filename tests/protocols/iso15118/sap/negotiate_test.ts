import assert from "node:assert/strict";
import {
  ISO20_AC,
  ISO20_DC,
  type LinkProof,
  negotiate,
} from "../../../../protocols/iso15118/sap/mod.ts";

const DC = "urn:iso:std:iso:15118:-20:DC";
const AC = "urn:iso:std:iso:15118:-20:AC";
const PROVEN: LinkProof = {
  kind: "tls",
  version: "TLSv1.3",
  peerVerified: true,
};

const offer = (
  namespace: string,
  priority: number,
  version = [1, 0],
  schema = priority,
) => ({
  ProtocolNamespace: namespace,
  VersionNumberMajor: version[0]!,
  VersionNumberMinor: version[1]!,
  SchemaID: schema,
  Priority: priority,
});

function ask(
  offers: ReturnType<typeof offer>[],
  change: {
    energy?: { AC: boolean; DC: boolean };
    link?: LinkProof;
    allowUnprotected?: boolean;
  } = {},
) {
  const { response, reason } = negotiate({ AppProtocol: offers }, {
    supported: [ISO20_DC, ISO20_AC],
    energy: { AC: true, DC: true },
    link: PROVEN,
    ...change,
  });
  return { code: response.ResponseCode, schema: response.SchemaID, reason };
}

Deno.test("`negotiate()` takes the vehicle's highest priority, whatever its SchemaID", () => {
  const { code, schema } = ask([
    offer(AC, 2, [1, 0], 10),
    offer(DC, 1, [1, 0], 0),
  ]);
  assert.equal(code, "OK_SuccessfulNegotiation");
  assert.equal(schema, 0);
});

Deno.test("`negotiate()` skips namespaces it does not know", () => {
  const { code, schema } = ask([
    offer("urn:tesla:din:2018:MsgDef", 1),
    offer("urn:iso:15118:2:2013:MsgDef", 2, [2, 0]),
    offer(DC, 3),
  ]);
  assert.equal(code, "OK_SuccessfulNegotiation");
  assert.equal(schema, 3);
});

Deno.test("`negotiate()` refuses another major version and tolerates another minor one", () => {
  assert.equal(ask([offer(DC, 1, [9, 0])]).code, "Failed_NoNegotiation");
  assert.equal(
    ask([offer(DC, 1, [1, 7])]).code,
    "OK_SuccessfulNegotiationWithMinorDeviation",
  );
});

Deno.test("`negotiate()` refuses an energy kind the station has no service for", () => {
  const { code, reason } = ask([offer(AC, 1)], {
    energy: { AC: false, DC: true },
  });
  assert.equal(code, "Failed_NoNegotiation");
  assert.match(reason, /no AC service/);
});

const WEAK: [string, LinkProof][] = [
  ["without TLS", { kind: "plain" }],
  ["TLSv1.2", { kind: "tls", version: "TLSv1.2", peerVerified: true }],
  ["without a verified vehicle", {
    kind: "tls",
    version: "TLSv1.3",
    peerVerified: false,
  }],
];

for (const [words, link] of WEAK) {
  Deno.test(`\`negotiate()\` refuses -20 on a link ${words}, unless it is told otherwise`, () => {
    const { code, reason } = ask([offer(DC, 1)], { link });
    assert.equal(code, "Failed_NoNegotiation");
    assert.match(reason, new RegExp(words));
    assert.equal(
      ask([offer(DC, 1)], { link, allowUnprotected: true }).code,
      "OK_SuccessfulNegotiation",
    );
  });
}

Deno.test("`negotiate()` says so when the vehicle offers nothing", () => {
  assert.match(ask([]).reason, /no protocol at all/);
});
