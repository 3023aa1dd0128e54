/**
 * The car's side of the supported application protocol handshake
 * (ISO 15118-20 clause 8.2).
 *
 * @module
 */

/** The -20 protocols this car speaks, by kind of energy. */
export type CarProtocol = "AC" | "DC";

/** One offer of the handshake. */
export interface SapOffer {
  readonly ProtocolNamespace: string;
  readonly VersionNumberMajor: number;
  readonly VersionNumberMinor: number;
  readonly SchemaID: number;
  readonly Priority: number;
}

const NAMESPACES: Readonly<Record<CarProtocol, string>> = {
  AC: "urn:iso:std:iso:15118:-20:AC",
  DC: "urn:iso:std:iso:15118:-20:DC",
};

/** Offers the protocols, preferred first; SchemaID and Priority count from 1. */
export function buildSapRequest(protocols: readonly CarProtocol[]): {
  root: "supportedAppProtocolReq";
  value: { AppProtocol: SapOffer[] };
} {
  return {
    root: "supportedAppProtocolReq",
    value: {
      AppProtocol: protocols.map((protocol, i) => ({
        ProtocolNamespace: NAMESPACES[protocol],
        VersionNumberMajor: 1,
        VersionNumberMinor: 0,
        SchemaID: i + 1,
        Priority: i + 1,
      })),
    },
  };
}

/** Which protocol the station took; a reason in words when it took none. */
export function readSapResponse(
  response: {
    readonly ResponseCode: string;
    readonly SchemaID?: number | undefined;
  },
  protocols: readonly CarProtocol[],
): { ok: true; protocol: CarProtocol } | { ok: false; reason: string } {
  if (!response.ResponseCode.startsWith("OK_")) {
    return {
      ok: false,
      reason: `the station speaks none of: ${
        protocols.map((p) => NAMESPACES[p]).join(", ")
      }`,
    };
  }
  const only = protocols.length === 1 ? 1 : undefined;
  const schemaId = response.SchemaID ?? only;
  const protocol = schemaId === undefined ? undefined : protocols[schemaId - 1];
  if (protocol === undefined) {
    return {
      ok: false,
      reason: `the station took SchemaID ${schemaId}, which was not offered`,
    };
  }
  return { ok: true, protocol };
}
