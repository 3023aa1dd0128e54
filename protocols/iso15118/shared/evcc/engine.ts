/**
 * One answer in, one move out, in every protocol: the answer is checked, then
 * handled by its own handler, and a driver's wish comes before what would be
 * asked next.
 *
 * @module
 */

import { isSameSession } from "../session_id.ts";
import type { DialectMessage } from "../dialect.ts";
import { codeInWords } from "./response_codes.ts";
import { calm, fail, withEffects } from "./steps.ts";
import type {
  CarCommand,
  CarEnv,
  Move,
  PausedCarSession,
  SharedCarSession,
} from "./types.ts";

/** What is a protocol's own: `S` is its session, `R` a response out of its envelope. */
export interface CarProtocol<
  S extends SharedCarSession,
  R extends { readonly root: string },
  P extends PausedCarSession = PausedCarSession,
> {
  /** The first request of all. */
  begin(session: S, env: CarEnv): Move<S, P>;
  /** A message out of its envelope, whatever it is; its root alone when it is empty. */
  open(message: DialectMessage): R | { readonly root: string };
  isResponse(opened: { readonly root: string }): opened is R;
  /** SessionID of the header, and ResponseCode. */
  headOf(response: R): { readonly sessionId: string; readonly code: string };
  /** What belongs into the account of the session, whatever comes of the answer. */
  notes?(response: R): readonly CarCommand[];
  handle(session: S, response: R, env: CarEnv): Move<S, P>;
  /** The move a driver's wish calls for; undefined when there is none to serve. */
  obeyDriver(session: S, env: CarEnv): Move<S, P> | undefined;
}

/**
 * Takes the station's answer and says what the car does next. Never throws for
 * what a station sends; a FAILED code, an answer of the wrong type or of
 * another session ends the session, in words.
 */
export function advance<
  S extends SharedCarSession,
  R extends { readonly root: string },
  P extends PausedCarSession,
>(
  protocol: CarProtocol<S, R, P>,
  session: S,
  input: DialectMessage | "begin",
  env: CarEnv,
): Move<S, P> {
  if (input === "begin") return protocol.begin(session, env);
  const checked = check(protocol, session, session.pending, input);
  if (!checked.ok) return fail(session, checked.reason);
  const { response } = checked;
  const move = protocol.handle(session, response, env);
  return withEffects(
    protocol.notes?.(response) ?? [],
    driverFirst(protocol, move, env),
  );
}

/** A driver's wish takes the place of the request that would go out now. */
function driverFirst<
  S extends SharedCarSession,
  R extends { readonly root: string },
  P extends PausedCarSession,
>(
  protocol: CarProtocol<S, R, P>,
  move: Move<S, P>,
  env: CarEnv,
): Move<S, P> {
  if (move.kind === "end" || move.session.stopping !== undefined) return move;
  const wished = protocol.obeyDriver(move.session, env);
  return wished === undefined ? move : withEffects(calm(move.effects), wished);
}

/** Whether a message is the answer to `pending`, of this session, and no FAILED. */
export function check<
  S extends SharedCarSession,
  R extends { readonly root: string },
  P extends PausedCarSession,
>(
  protocol: CarProtocol<S, R, P>,
  session: S,
  pending: { readonly root: string } | undefined,
  message: DialectMessage,
):
  | { readonly ok: true; readonly response: R }
  | { readonly ok: false; readonly reason: string } {
  const no = (reason: string) => ({ ok: false, reason }) as const;
  const opened = protocol.open(message);
  const { root } = opened;
  if (pending === undefined) return no(`unexpected ${root}: nothing was asked`);
  const answered = `the station answered ${pending.root} with`;
  if (!protocol.isResponse(opened)) return no(`${answered} ${root}`);
  const { sessionId, code } = protocol.headOf(opened);
  const refused = code.startsWith("FAILED") ? codeInWords(code) : undefined;
  if (root !== pending.root.replace(/Req$/, "Res")) {
    // Some stations refuse every request with the same response.
    return no(`${answered} ${root}${refused ? `, ${refused}` : ""}`);
  }
  if (refused) return no(`${answered} ${refused}`);
  if (
    root !== "SessionSetupRes" && !isSameSession(session.sessionId, sessionId)
  ) return no(`${root} belongs to another session`);
  return { ok: true, response: opened };
}
