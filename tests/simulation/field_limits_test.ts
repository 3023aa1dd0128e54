/**
 * Every message of whole sessions, as it is on the wire, against what decoders
 * in the field have room for; contracts with certificates of a real PKI.
 */

import assert from "node:assert/strict";
import { setOfPayloadType } from "../../protocols/iso15118/iso20/common/mod.ts";
import {
  loadAnySet,
  type SetName,
} from "../../protocols/iso15118/shared/sets.ts";
import { PayloadType, Reassembler } from "../../protocols/v2gtp/mod.ts";
import { type Limited, tooMuch } from "../protocols/iso15118/_field_limits.ts";
import { contracts } from "./_contracts.ts";
import { world, type WorldOptions } from "./_world.ts";

type Protocol = "din" | "iso2" | "iso20";

/** Octets of a frame that stations and cars with fixed buffers take. */
const MOST_OCTETS = 8192;
const sets = {
  "sap": await loadAnySet("sap"),
  "din": await loadAnySet("din"),
  "iso2": await loadAnySet("iso2"),
  "iso20-common": await loadAnySet("iso20-common"),
  "iso20-ac": await loadAnySet("iso20-ac"),
  "iso20-dc": await loadAnySet("iso20-dc"),
};

/** Reads along on one connection, from both ends. */
class Reader {
  readonly found: string[] = [];
  readonly roots = new Set<string>();
  readonly #protocol: Protocol;
  readonly #streams = {
    car: new Reassembler({ maxPayload: 1 << 20 }),
    station: new Reassembler({ maxPayload: 1 << 20 }),
  };

  constructor(protocol: Protocol) {
    this.#protocol = protocol;
  }

  tap(bytes: Uint8Array, by: "car" | "station"): void {
    const { frames, error } = this.#streams[by].push(bytes);
    assert.equal(error, undefined);
    for (const { payloadType, payload } of frames) {
      if (payload.length + 8 > MOST_OCTETS) {
        this.found.push(`${payload.length} octets`);
      }
      this.#read(this.#setOf(payloadType, payload), payload);
    }
  }

  #read(name: keyof typeof sets, payload: Uint8Array): void {
    const decoded = sets[name].decode(payload);
    assert.ok(decoded.ok, `${name}: ${decoded.ok ? "" : decoded.text}`);
    const { root, value } = decoded.message;
    const limits: Limited = name === "sap" ? "sap" : this.#protocol;
    const { Body = { [root]: value } } = value as { Body?: object };
    const said = Object.entries(Body).find(([, held]) => held !== undefined);
    this.roots.add(said?.[0] ?? root);
    this.found.push(
      ...tooMuch(limits, value).map((what) => `${said?.[0]}: ${what}`),
    );
  }

  #setOf(payloadType: number, payload: Uint8Array): keyof typeof sets {
    const found: SetName | undefined = setOfPayloadType(payloadType);
    if (found !== undefined) return found;
    assert.equal(payloadType, PayloadType.SAP);
    if (this.#protocol === "iso20") return "sap";
    return sets.sap.decode(payload).ok ? "sap" : this.#protocol;
  }
}

async function drive(
  protocol: Protocol,
  service: string,
  more: string,
  options: Partial<WorldOptions> = {},
): Promise<Reader> {
  const reader = new Reader(protocol);
  const charger = service.startsWith("DC") ? "1" : "2";
  const w = world({
    seed: 1,
    cars: [
      `charger: "${charger}", protocol: ${protocol}, service: ${service}, soc: 50, arriveS: 1, stayS: 40${more}`,
    ],
    tap: (bytes, by) => reader.tap(bytes, by),
    ...options,
  });
  await w.clock.advance(80_000);
  const [end] = w.ends;
  assert.equal(end?.agreed, true, end?.reason);
  assert.deepEqual([...new Set(reader.found)], []);
  await w.system.stop();
  return reader;
}

const CASES = [
  ["din", "DC", ""],
  ["iso2", "AC", ""],
  ["iso2", "DC", ""],
  ...["AC", "DC", "AC_BPT", "DC_BPT"].flatMap((service) =>
    ["scheduled", "dynamic"].map((mode) =>
      ["iso20", service, `, controlMode: ${mode}`] as const
    )
  ),
] as const;

for (const [protocol, service, more] of CASES) {
  Deno.test(`a ${service} session of ${protocol}${more} fits decoders in the field`, async () => {
    const { roots } = await drive(protocol, service, more);
    assert.ok(roots.has("supportedAppProtocolReq"));
    assert.ok(roots.has("SessionStopRes"));
  });
}

/** As many as a configuration may name, each with all it may say. */
const MOST_SERVICES = Array.from({ length: 5 }, (_, at) => {
  const parameters = Array.from({ length: 15 }, (_, n) => `p${n}: ${n}`);
  return `{ id: ${60_001 + at}, name: "Service ${at}", parameters: { ${
    parameters.join(", ")
  } } }`;
}).join(", ");

for (const family of ["iso2", "iso20"] as const) {
  Deno.test(`a session of ${family} with a contract installed fits decoders in the field`, async () => {
    const { plugAndCharge } = await contracts({ family, wants: "install" });
    const { roots } = await drive(family, "DC", ", auth: pnc", {
      chargers: [
        'id: "1", kind: dc, authorisation: { kind: list, external: refused }',
      ],
      config: `plugAndCharge: { receiptEveryS: 5 }
services: { internet: free, salesTariff: true, custom: [${MOST_SERVICES}] }`,
      plugAndCharge,
    });
    assert.ok(roots.has("CertificateInstallationRes"));
  });
}
