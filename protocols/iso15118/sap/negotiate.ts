import type { LinkProof, SupportedProtocol } from "./protocols.ts";

/** One protocol a vehicle offers, as in supportedAppProtocolReq. */
export interface AppProtocol {
  readonly ProtocolNamespace: string;
  readonly VersionNumberMajor: number | bigint;
  readonly VersionNumberMinor: number | bigint;
  readonly SchemaID: number;
  /** 1 is the highest. */
  readonly Priority: number;
}

/** supportedAppProtocolRes as it goes to the codec. */
export interface SapResponse {
  ResponseCode:
    | "OK_SuccessfulNegotiation"
    | "OK_SuccessfulNegotiationWithMinorDeviation"
    | "Failed_NoNegotiation";
  SchemaID?: number;
}

/** What the station brings to a negotiation. */
export interface SapOptions {
  readonly supported: readonly SupportedProtocol[];
  /** Energy kinds the station has a service for. */
  readonly energy: { readonly AC: boolean; readonly DC: boolean };
  readonly link: LinkProof;
  /** Lets -20 run on links without TLS 1.3 and a verified vehicle. */
  readonly allowUnprotected?: boolean;
}

/** The answer, and in words how it came about. */
export interface Negotiation {
  readonly response: SapResponse;
  /** Absent when nothing fits; the session then ends. */
  readonly protocol?: SupportedProtocol;
  readonly reason: string;
}

/**
 * Chooses a protocol: the vehicle's highest priority among those whose
 * namespace is known, whose major version is ours, which the station has
 * energy for and which the link's protection allows.
 *
 * Any SchemaID is taken, unknown namespaces are skipped, another minor version
 * is answered as a deviation. Source: ISO 15118-2 clause 8.2,
 * ISO 15118-20 clause 8.2.
 */
export function negotiate(
  request: { readonly AppProtocol: readonly AppProtocol[] },
  options: SapOptions,
): Negotiation {
  const wanted = [...request.AppProtocol].sort((a, b) =>
    a.Priority - b.Priority
  );
  const refusals: string[] = [];
  for (const offer of wanted) {
    const verdict = judge(offer, options);
    if (typeof verdict === "string") {
      refusals.push(verdict);
      continue;
    }
    const same = Number(offer.VersionNumberMinor) === verdict.minor;
    return {
      response: {
        ResponseCode: same
          ? "OK_SuccessfulNegotiation"
          : "OK_SuccessfulNegotiationWithMinorDeviation",
        SchemaID: offer.SchemaID,
      },
      protocol: verdict,
      reason: same
        ? `agreed on ${verdict.name}`
        : `agreed on ${verdict.name} ${
          version(verdict)
        } where the vehicle has minor version ${offer.VersionNumberMinor}`,
    };
  }
  return {
    response: { ResponseCode: "Failed_NoNegotiation" },
    reason: refusals.length === 0
      ? "the vehicle offers no protocol at all"
      : `no protocol in common: ${refusals.join("; ")}`,
  };
}

/** The protocol of ours that fits an offer, or why none does. */
function judge(
  offer: AppProtocol,
  { supported, energy, link, allowUnprotected }: SapOptions,
): SupportedProtocol | string {
  const { ProtocolNamespace: namespace } = offer;
  const known = supported.filter((p) => p.namespace === namespace);
  if (known.length === 0) return `namespace "${namespace}" is not spoken here`;
  const ours = known.find((p) => p.major === Number(offer.VersionNumberMajor));
  if (!ours) {
    return `${
      known[0]?.name ?? namespace
    } major version ${offer.VersionNumberMajor} is not spoken here`;
  }
  if (ours.energy && !energy[ours.energy]) {
    return `${ours.name} is asked for and the station has no ${ours.energy} service`;
  }
  if (ours.protectedLink && !allowUnprotected) {
    const lack = lacks(link);
    if (lack) return `${ours.name} is refused on ${lack}`;
  }
  return ours;
}

/** What the link lacks for -20, in words; ISO 15118-20 clause 7.7.3. */
function lacks(link: LinkProof): string | undefined {
  if (link.kind === "plain") return "a link without TLS";
  if (link.version !== "TLSv1.3") return `a link with ${link.version}`;
  if (!link.peerVerified) return "a link without a verified vehicle";
  return undefined;
}

function version({ major, minor }: SupportedProtocol): string {
  return `${major}.${minor}`;
}
