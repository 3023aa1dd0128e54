/**
 * Certificate messages as octets, as a certificate backend takes and gives
 * them: a whole V2G_Message in ISO 15118-2, a document in -20.
 *
 * @module
 */

import { closeEnvelope, openEnvelope } from "../../shared/envelope.ts";
import { loadAnySet, loadSet } from "../../shared/sets.ts";
import type { OpenMessage, SignedSet } from "../types.ts";

/** SessionID where none is known: backends do not look at it. */
const NO_SESSION = "0000000000000000";
const OCTETS_MAX = 1 << 16;

/**
 * A message to octets; `sessionId` is for the header of ISO 15118-2.
 *
 * @throws ExiError for a message the schema does not allow
 */
export async function encodeOpenMessage(
  set: SignedSet,
  { root, value, signature }: OpenMessage,
  sessionId: string = NO_SESSION,
): Promise<Uint8Array> {
  const codec = await loadAnySet(set);
  const header = signature === undefined
    ? { SessionID: sessionId }
    : { SessionID: sessionId, Signature: signature };
  const message = set === "iso2"
    ? closeEnvelope({ root, header, value })
    : { root, value };
  const into = new Uint8Array(OCTETS_MAX);
  return into.slice(0, codec.encode(message, into));
}

/** What octets are, or what is wrong with them. */
export type OpenedMessage =
  | { readonly ok: true; readonly message: OpenMessage }
  | { readonly ok: false; readonly reason: string };

/** Octets to a certificate message; never throws for what they are. */
export async function decodeOpenMessage(
  set: SignedSet,
  octets: Uint8Array,
): Promise<OpenedMessage> {
  return set === "iso2" ? await openIso2(octets) : await openIso20(octets);
}

async function openIso2(octets: Uint8Array): Promise<OpenedMessage> {
  const decoded = (await loadSet("iso2")).decode(octets);
  if (!decoded.ok) return { ok: false, reason: decoded.text };
  const opened = decoded.message.root === "V2G_Message"
    ? openEnvelope(decoded.message.value)
    : undefined;
  if (opened === undefined) {
    return { ok: false, reason: "it is no V2G_Message with a body" };
  }
  const { root, header, value } = opened;
  return { ok: true, message: { root, value, signature: header.Signature } };
}

async function openIso20(octets: Uint8Array): Promise<OpenedMessage> {
  const decoded = (await loadSet("iso20-common")).decode(octets);
  if (!decoded.ok) return { ok: false, reason: decoded.text };
  const { message } = decoded;
  if (
    message.root !== "CertificateInstallationReq" &&
    message.root !== "CertificateInstallationRes"
  ) {
    return { ok: false, reason: `it is a ${message.root}` };
  }
  const signature = message.value.Header.Signature;
  return { ok: true, message: { ...message, signature } };
}
