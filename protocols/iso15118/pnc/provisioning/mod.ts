/**
 * How a vehicle gets its contract.
 *
 * Who lives here: `backend` (where contracts come from), `respond` (what it
 * answers), `install` with `parts` (the vehicle's end), `envelope` and `raw_keys` (the
 * private key on the wire), `open_message` (messages as octets), `shapes`.
 *
 * @module
 */

export type {
  CertificateAction,
  CertificateAnswer,
  CertificateBackend,
} from "./backend.ts";
export { IV_OCTETS } from "./envelope.ts";
export { type Delivered, type Installation, openContract } from "./install.ts";
export type { Receiver } from "./parts.ts";
export {
  decodeOpenMessage,
  encodeOpenMessage,
  type OpenedMessage,
} from "./open_message.ts";
export {
  type AgreementCurve,
  type ContractCurve,
  PUBLIC_OCTETS,
  publicKeyOf,
  rawPublicKey,
  sharedSecret,
  spkiOf,
} from "./raw_keys.ts";
export {
  type Agreed,
  type Offer,
  type Provisioner,
  respondIso2,
  respondIso20,
} from "./respond.ts";
export {
  chainOf,
  isIso20InstallationReq,
  isIso2InstallationReq,
  isIso2UpdateReq,
} from "./shapes.ts";
