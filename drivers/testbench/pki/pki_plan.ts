/**
 * Who is who in the test PKI: the trees of ISO 15118, and the files they fill.
 *
 * @module
 */

/** A leaf: what it is called and may do. */
export interface LeafPlan {
  readonly name: string;
  readonly commonName: string;
  readonly usage: string;
  readonly extended?: string;
  /** A contract's key is delivered; see `pki`. */
  readonly isDelivered?: true;
  /** Has a second key for key agreement on X448, beside those of -20. */
  readonly hasAgreementKey?: true;
}

/** Two sub-CAs of one role, and their leaves. */
export interface BranchPlan {
  readonly domain: string;
  readonly prefix: string;
  readonly leaves: readonly LeafPlan[];
}

/** A root and what hangs below it. */
export interface TreePlan {
  readonly domain: string;
  readonly root: string;
  readonly branches: readonly BranchPlan[];
  /** File of the revocation lists of root and sub-CAs. */
  readonly crl?: string;
}

const SIGNS = "critical,digitalSignature";
const SIGNS_AND_AGREES = "critical,digitalSignature,keyAgreement";

/** The trees of the test PKI. */
export const TREES: readonly TreePlan[] = [
  {
    domain: "V2G",
    root: "v2g_root",
    branches: [
      {
        domain: "CPO",
        prefix: "cpo",
        leaves: [{
          name: "secc",
          commonName: "DEV2GE0001",
          usage: SIGNS_AND_AGREES,
          extended: "serverAuth",
        }],
      },
      {
        domain: "CPS",
        prefix: "cps",
        leaves: [{ name: "cps", commonName: "V2G Test CPS", usage: SIGNS }],
      },
    ],
  },
  {
    domain: "OEM",
    root: "oem_root",
    branches: [{
      domain: "OEM",
      prefix: "oem",
      leaves: [
        {
          name: "vehicle",
          commonName: "WV2TESTVEHICLE0001",
          usage: SIGNS_AND_AGREES,
          extended: "clientAuth",
        },
        {
          name: "oem_prov",
          commonName: "WV2TESTPROVISION01",
          usage: SIGNS_AND_AGREES,
          hasAgreementKey: true,
        },
      ],
    }],
  },
  {
    domain: "MO",
    root: "mo_root",
    crl: "mo.crl",
    branches: [{
      domain: "MO",
      prefix: "mo",
      leaves: [{
        name: "contract",
        commonName: "DEV2GC00000001",
        usage: "critical,digitalSignature,nonRepudiation,keyAgreement",
        isDelivered: true,
      }],
    }],
  },
];

/** What one file is for. */
export interface PkiFile {
  readonly name: string;
  readonly purpose: string;
}

/** Certificate files; each certificate's key is beside it as `.key`. */
export const PKI_FILES: readonly PkiFile[] = [
  { name: "v2g_root.pem", purpose: "V2G root: what cars trust" },
  { name: "cpo_sub1.pem", purpose: "first sub-CA of the operator" },
  { name: "cpo_sub2.pem", purpose: "second sub-CA of the operator" },
  { name: "secc.pem", purpose: "the station's leaf and its two sub-CAs" },
  { name: "cps_sub1.pem", purpose: "first sub-CA of provisioning" },
  { name: "cps_sub2.pem", purpose: "second sub-CA of provisioning" },
  { name: "cps.pem", purpose: "provisioning service's leaf and two sub-CAs" },
  { name: "oem_root.pem", purpose: "OEM root: what stations trust" },
  { name: "oem_sub1.pem", purpose: "first sub-CA of the car maker" },
  { name: "oem_sub2.pem", purpose: "second sub-CA of the car maker" },
  { name: "vehicle.pem", purpose: "the vehicle's leaf and its two sub-CAs" },
  { name: "oem_prov.pem", purpose: "a car's provisioning leaf, two sub-CAs" },
  { name: "mo_root.pem", purpose: "root of the mobility operator" },
  { name: "mo_sub1.pem", purpose: "first sub-CA of the mobility operator" },
  { name: "mo_sub2.pem", purpose: "second sub-CA of the mobility operator" },
  { name: "contract.pem", purpose: "a contract's leaf and its two sub-CAs" },
];

/** Files that are no certificates; no key is beside them. */
export const OTHER_PKI_FILES: readonly PkiFile[] = [
  { name: "mo.crl", purpose: "revocation lists of the mobility operator" },
  {
    name: "oem_prov_x448.key",
    purpose: "a car's key agreement key (not with p256)",
  },
];
