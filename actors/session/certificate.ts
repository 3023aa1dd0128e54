/**
 * One request to the certificate backend, on behalf of a session that waits
 * for its answer. An answer that comes too late finds nobody.
 *
 * @module
 */

import { Effect } from "../kernel/effect.ts";
import type { EventObject } from "xstate";
import {
  type CertificateBackend,
  decodeOpenMessage,
  encodeOpenMessage,
} from "../../protocols/iso15118/pnc/provisioning/mod.ts";
import type {
  Command,
  Settled,
} from "../../protocols/iso15118/shared/secc/types.ts";
import { Sealed } from "../../privacy/seal/mod.ts";
import { fromEffect } from "../kernel/mod.ts";

/** What a session asks of the backend. */
export type CertificateCommand = Extract<
  Command,
  { type: "evse.certificate" }
>;

/** What the actor is started with. */
export interface CertificateInput {
  /** Absent where none is configured. */
  readonly backend: CertificateBackend | undefined;
  readonly command: CertificateCommand;
}

interface Answered extends EventObject {
  readonly type: "session.settled";
  readonly settled: Settled;
}

/** Tells its session `session.settled`, once. */
export const certificate = fromEffect<EventObject, CertificateInput, never>(
  (io) =>
    Effect.map(
      Effect.promise(() => settle(io.input)),
      (settled) => {
        const event: Answered = { type: "session.settled", settled };
        io.tell(event);
      },
    ),
  { inbox: { commands: 1 } },
);

async function settle(
  { backend, command }: CertificateInput,
): Promise<Settled> {
  const failed = (reason: string): Settled => ({
    ok: false,
    command: command.type,
    reason,
  });
  if (!backend) return failed("no certificate backend is configured");
  const { set, action, request } = command;
  try {
    // The request is for the backend: the seal opens for it alone.
    const octets = await encodeOpenMessage(
      set,
      request.open("certificate backend"),
    );
    const answer = await backend.request(set, action, octets);
    if (!answer.ok) return failed(answer.reason);
    const opened = await decodeOpenMessage(set, answer.exiResponse);
    if (!opened.ok) {
      return failed(`the backend's answer is unreadable: ${opened.reason}`);
    }
    const { message } = opened;
    return {
      ok: true,
      command: command.type,
      certificate: new Sealed(message.root, message),
    };
  } catch (error) {
    const name = error instanceof Error ? error.name : "an unknown error";
    return failed(`the certificate backend failed with ${name}`);
  }
}
