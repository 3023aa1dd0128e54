/** Protocols that share message sets, payload types and state machines. */
export type Family = "iso20" | "iso2" | "din";

/** A protocol of ours, as SAP names it. */
export interface SupportedProtocol {
  readonly family: Family;
  readonly namespace: string;
  readonly major: number;
  readonly minor: number;
  /** For people, such as `ISO 15118-20 DC`. */
  readonly name: string;
  /** The only energy kind this namespace can carry. */
  readonly energy?: "AC" | "DC";
  /** Demands TLS 1.3 and a verified vehicle certificate. */
  readonly protectedLink: boolean;
}

/** What is known of a link's protection; a `LinkSecurity` fits. */
export type LinkProof =
  | { readonly kind: "plain" }
  | {
    readonly kind: "tls";
    readonly version: "TLSv1.2" | "TLSv1.3";
    readonly peerVerified: boolean;
  };

/** ISO 15118-20 with AC messages. */
export const ISO20_AC: SupportedProtocol = {
  family: "iso20",
  namespace: "urn:iso:std:iso:15118:-20:AC",
  major: 1,
  minor: 0,
  name: "ISO 15118-20 AC",
  energy: "AC",
  protectedLink: true,
};

/** ISO 15118-20 with DC messages. */
export const ISO20_DC: SupportedProtocol = {
  family: "iso20",
  namespace: "urn:iso:std:iso:15118:-20:DC",
  major: 1,
  minor: 0,
  name: "ISO 15118-20 DC",
  energy: "DC",
  protectedLink: true,
};

/** ISO 15118-2, AC and DC. */
export const ISO2: SupportedProtocol = {
  family: "iso2",
  namespace: "urn:iso:15118:2:2013:MsgDef",
  major: 2,
  minor: 0,
  name: "ISO 15118-2",
  protectedLink: false,
};

/** DIN SPEC 70121, DC. */
export const DIN: SupportedProtocol = {
  family: "din",
  namespace: "urn:din:70121:2012:MsgDef",
  major: 2,
  minor: 0,
  name: "DIN 70121",
  energy: "DC",
  protectedLink: false,
};

/** All of ours, the newest first. */
export const PROTOCOLS: readonly SupportedProtocol[] = [
  ISO20_DC,
  ISO20_AC,
  ISO2,
  DIN,
];
