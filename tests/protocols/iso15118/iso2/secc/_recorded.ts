import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Iso2SealedRequest } from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import type { MeteringReceiptReq } from "../../../../../protocols/iso15118/generated/iso2.ts";
import type { OpenMessage } from "../../../../../protocols/iso15118/pnc/types.ts";
import { Sealed } from "../../../../../privacy/seal/mod.ts";
import { messageOf, requestOf } from "./_drive.ts";

const V2GTP_HEADER_DIGITS = 16;
const NAMESPACE = "urn:iso:15118:2:2013:MsgDef";

/** One line of a conversation. */
export interface Line {
  readonly dir: string;
  readonly msg: string;
  readonly ns?: string | null;
  readonly hex: string;
}

/** JSON lines, compressed. */
export function lines<T>(file: string | undefined): T[] {
  if (file === undefined) throw new Error("no such recording");
  return gunzipSync(readFileSync(file)).toString().trim().split("\n")
    .map((line): T => JSON.parse(line));
}

/** The sessions of -2 in a conversation, each from its SessionSetupReq on. */
export function sessions(file: string): Iso2SealedRequest[][] {
  const out: Iso2SealedRequest[][] = [];
  for (const line of lines<Line>(file)) {
    if (line.dir !== "ev>secc" || line.ns !== NAMESPACE) continue;
    const request = requestOf(line.hex.slice(V2GTP_HEADER_DIGITS));
    if (!request) throw new Error(`cannot read ${line.hex}`);
    if (request.root === "SessionSetupReq") out.push([]);
    out.at(-1)?.push(request);
  }
  return out;
}

/** The recorded answer of the certificate backend, if there is one. */
export function certificateOf(file: string): Sealed<OpenMessage> | undefined {
  const found = lines<Line>(file).find(({ msg }) =>
    msg === "CertificateInstallationRes"
  );
  const message = found && messageOf(found.hex.slice(V2GTP_HEADER_DIGITS));
  if (!message) return undefined;
  const { root, value, header: { Signature: signature } } = message;
  return new Sealed(root, { root, value, signature });
}

/** The readings of a recorded receipt. */
export type Recorded = MeteringReceiptReq;
