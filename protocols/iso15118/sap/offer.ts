/**
 * The vehicle's side of the supported application protocol handshake
 * (ISO 15118-2 clause 8.2, ISO 15118-20 clause 8.2).
 *
 * @module
 */

import type { SupportedProtocol } from "./protocols.ts";

/** One offer of the handshake. */
export interface SapOffer {
  readonly ProtocolNamespace: string;
  readonly VersionNumberMajor: number;
  readonly VersionNumberMinor: number;
  readonly SchemaID: number;
  readonly Priority: number;
}

/** Offers the protocols, preferred first; SchemaID and Priority count from 1. */
export function buildSapRequest(protocols: readonly SupportedProtocol[]): {
  root: "supportedAppProtocolReq";
  value: { AppProtocol: SapOffer[] };
} {
  return {
    root: "supportedAppProtocolReq",
    value: {
      AppProtocol: protocols.map(({ namespace, major, minor }, i) => ({
        ProtocolNamespace: namespace,
        VersionNumberMajor: major,
        VersionNumberMinor: minor,
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
  protocols: readonly SupportedProtocol[],
):
  | { readonly ok: true; readonly protocol: SupportedProtocol }
  | { readonly ok: false; readonly reason: string } {
  if (!response.ResponseCode.startsWith("OK_")) {
    return {
      ok: false,
      reason: `the station speaks none of: ${
        protocols.map(({ namespace }) => namespace).join(", ")
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
