import type { DialectOutcome } from "../../../../../protocols/iso15118/shared/dialect.ts";
import { ok } from "node:assert/strict";
import type {
  Command,
  SeccEnv,
  Settled,
} from "../../../../../protocols/iso15118/shared/secc/types.ts";
import {
  ISO2_SECC,
  type Iso2SealedRequest,
  type Iso2Session,
  sealIso2Request,
} from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import type {
  Body,
  MessageHeader,
} from "../../../../../protocols/iso15118/generated/iso2.ts";
import type {
  Iso2RequestOf,
  Iso2RequestRoot,
} from "../../../../../protocols/iso15118/iso2/common/mod.ts";
import { openEnvelope } from "../../../../../protocols/iso15118/shared/envelope.ts";
import { loadSet } from "../../../../../protocols/iso15118/shared/sets.ts";

const iso2 = await loadSet("iso2");
const into = new Uint8Array(1 << 16);

/** An answer as the wire would carry it. */
export interface Answered {
  readonly root: string;
  readonly header: MessageHeader;
  readonly value: Record<string, unknown> & { readonly ResponseCode: string };
  readonly session: Iso2Session;
  readonly effects: readonly Command[];
  readonly outcome: Extract<DialectOutcome<Iso2Session>, { kind: "answer" }>;
  /** Commands that were awaited on the way. */
  readonly awaited: readonly Command[];
}

/** How an awaited command ends in a test; well, unless said otherwise. */
export type Settle = (command: Command) => Settled;

export const well: Settle = ({ type }) => ({ ok: true, command: type });

/** Handles a request to its answer, which must survive the codec. */
export function answerTo(
  session: Iso2Session,
  request: Iso2SealedRequest,
  env: SeccEnv,
  settle: Settle = well,
): Answered {
  const awaited: Command[] = [];
  let outcome = ISO2_SECC.handle(session, request, env);
  if (outcome.kind === "await") {
    awaited.push(outcome.command);
    const settled = settle(outcome.command);
    outcome = ISO2_SECC.handle(outcome.session, request, { ...env, settled });
  }
  ok(outcome.kind === "answer", "a handler awaits once");
  const { Header, Body } = throughCodec(outcome.response);
  const found = Object.entries(Body).find(([, value]) => value !== undefined);
  ok(found);
  const [root, value] = found;
  return {
    root,
    header: Header,
    value: value as Answered["value"],
    session: outcome.session,
    effects: outcome.effects,
    outcome,
    awaited,
  };
}

function throughCodec(response: { root: string; value: unknown }): {
  Header: MessageHeader;
  Body: Body;
} {
  // What handlers make is typed by their roots; here it has become a message.
  const octets = iso2.encode(response as never, into);
  const read = iso2.decode(into.slice(0, octets));
  ok(read.ok, response.root);
  ok(read.message.root === "V2G_Message");
  return said(read.message.value);
}

/** Without the members that say nothing; decoders write them as undefined. */
function said<T>(value: T): T {
  if (Array.isArray(value)) return value.map(said) as T;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) return value;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [name, said(member)]);
  return Object.fromEntries(members) as T;
}

/** A sealed request as the wire brings it. */
export function request<R extends Iso2RequestRoot>(
  root: R,
  value: Iso2RequestOf<R>,
  header: MessageHeader = { SessionID: "0707070707070707" },
): Iso2SealedRequest {
  const sealed = sealIso2Request({
    root: "V2G_Message",
    value: { Header: header, Body: { [root]: value } },
  });
  ok(sealed, root);
  return sealed;
}

/** A request out of octets; undefined for anything else. */
export function requestOf(hex: string): Iso2SealedRequest | undefined {
  const decoded = iso2.decode(Uint8Array.fromHex(hex), { nul: true });
  return decoded.ok ? sealIso2Request(decoded.message) : undefined;
}

/** Any message out of octets, out of its envelope. */
export function messageOf(hex: string) {
  const decoded = iso2.decode(Uint8Array.fromHex(hex));
  return decoded.ok && decoded.message.root === "V2G_Message"
    ? openEnvelope(decoded.message.value)
    : undefined;
}
