/**
 * How a TLS link is set up, and the settings each edition of ISO 15118 asks.
 *
 * @module
 */

/**
 * Which edition a link serves.
 *
 * - `iso15118-20`: TLS 1.3 alone; the vehicle shows a certificate
 *   (ISO 15118-20 clause 7.7.3).
 * - `iso15118-2`: TLS 1.2 alone; only the station shows one
 *   (ISO 15118-2 clause 7.7.3). Of its suites see `SUITES_TLS12`.
 * - `mixed`: both on one port. A car that offers TLS 1.3 gets it, and must show
 *   its certificate; it cannot escape that by offering TLS 1.2 beside it.
 */
export type TlsMode = "iso15118-20" | "iso15118-2" | "mixed";

/** A certificate chain and the key of its leaf. */
export interface TlsIdentity {
  /**
   * PEM file: leaf first, then its sub-CAs. The root may be left out; where it
   * is there, it tells which cars trust this chain, and is not sent.
   */
  readonly chain: string;
  /** Reference of the private key, `file:PATH`; see `drivers/keys`. */
  readonly key: string;
  /**
   * DER files of OCSP responses on the leaf. A station staples the first one
   * that is fresh when a car asks; a stale one is noted and left out.
   */
  readonly ocsp?: readonly string[];
}

/** The timers a handshake needs; every clock of the kernel fits. */
export interface TlsClock {
  setTimeout(fire: () => void, ms: number): unknown;
  clearTimeout(id: unknown): void;
}

interface TlsConfig {
  readonly mode: TlsMode;
  /**
   * PEM files of trusted roots, each with one or more certificates: OEM roots and
   * V2G roots on the station's side, V2G roots on the car's. A sub-CA in such a file
   * helps to complete a chain but isn't trusted by itself.
   */
  readonly roots: readonly string[];
  /** A sub-CA among `roots` is an anchor too. Default: chains end in a root. */
  readonly trustSubCas?: boolean;
  /** Key exchange groups in order of preference. Default: see `GROUPS`. */
  readonly groups?: readonly string[];
  /** Milliseconds from the first octet to the last; default 15 000. */
  readonly handshakeTimeoutMs?: number;
  /** Default: the timers of the process. */
  readonly clock?: TlsClock;
  /** Gets NSS key log lines. They open the whole link: for tests only. */
  readonly keyLog?: (line: string) => void;
  /**
   * Gets a sentence about something of ours that should be looked after, such as
   * an OCSP response that ran out; the handshake goes on.
   */
  readonly onNote?: (text: string) => void;
}

/** Settings of a station's side. */
export interface TlsServerConfig extends TlsConfig {
  /**
   * Chains under any number of V2G roots, with any kinds of key. A car gets the
   * first one that it can check and whose root or sub-CA it names
   * (`trusted_ca_keys`, `certificate_authorities`), else the first it can check.
   */
  readonly identities: readonly TlsIdentity[];
  /** What TLS 1.2 cars of a `mixed` port get instead, such as a P-256 leaf. */
  readonly identitiesTls12?: readonly TlsIdentity[];
  /**
   * Whether TLS 1.3 cars must show a certificate; default "required". With "requested"
   * a car without one is let in, and its link says `peerVerified: false`.
   */
  readonly vehicleCertificate?: "required" | "requested";
}

/** Settings of a car's side. */
export interface TlsClientConfig extends TlsConfig {
  /** The vehicle certificate; ISO 15118-20 requires one. */
  readonly identities?: readonly TlsIdentity[];
  /**
   * - `ask` (default): a stapled OCSP response is asked for; when one comes, it
   *   must say that the station's certificate is good.
   * - `require`: one must come.
   * - `off`: none is asked for.
   */
  readonly ocsp?: "ask" | "require" | "off";
}

/** Milliseconds a handshake may take when nothing is configured. */
export const HANDSHAKE_TIMEOUT_MS = 15_000;

/**
 * Groups by default. ISO 15118-20 names secp521r1 and X448; today's cars often know P-256 or
 * X25519 only, which `groups` adds.
 */
export const GROUPS: Readonly<Record<TlsMode, readonly string[]>> = {
  "iso15118-20": ["secp521r1", "X448"],
  "iso15118-2": ["P-256"],
  "mixed": ["secp521r1", "X448", "P-256"],
};

/** Suites of TLS 1.3, ISO 15118-20 order. */
export const SUITES_TLS13 =
  "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
/**
 * The suite of TLS 1.2: of the two of ISO 15118-2, the one with an ephemeral key.
 * OpenSSL dropped static ECDH in 1.1.0, so TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256
 * cannot be served; a car that offers it alone is refused in those words.
 */
export const SUITES_TLS12 = "ECDHE-ECDSA-AES128-SHA256";
/** Signature algorithms: those of ISO 15118-20, then what today's cars hold. */
export const SIGNATURE_ALGORITHMS = [
  "ecdsa_secp521r1_sha512",
  "ed448",
  "ecdsa_secp256r1_sha256",
  "ecdsa_secp384r1_sha384",
].join(":");

/** What a worker needs to build a context: data only, no functions. */
export interface ContextPlan {
  readonly role: "server" | "client";
  readonly mode: TlsMode;
  readonly roots: readonly string[];
  readonly trustSubCas: boolean;
  readonly groups: readonly string[];
  readonly identities: readonly TlsIdentity[];
  readonly identitiesTls12: readonly TlsIdentity[];
  readonly vehicleCertificate: "required" | "requested";
  readonly keyLog: boolean;
  /** A station always staples what it has: "ask". */
  readonly ocsp: "ask" | "require" | "off";
}

/** The plan of a station's side. */
export function serverPlan(config: TlsServerConfig): ContextPlan {
  return {
    role: "server",
    ...common(config),
    identities: config.identities,
    identitiesTls12: config.identitiesTls12 ?? config.identities,
    vehicleCertificate: config.vehicleCertificate ?? "required",
    ocsp: "ask",
  };
}

/** The plan of a car's side. */
export function clientPlan(config: TlsClientConfig): ContextPlan {
  const identities = config.identities ?? [];
  return {
    role: "client",
    ...common(config),
    identities,
    identitiesTls12: identities,
    vehicleCertificate: "required",
    ocsp: config.ocsp ?? "ask",
  };
}

function common(config: TlsConfig) {
  return {
    mode: config.mode,
    roots: config.roots,
    trustSubCas: config.trustSubCas ?? false,
    groups: config.groups ?? GROUPS[config.mode],
    keyLog: config.keyLog !== undefined,
  };
}
