/**
 * One answer in, one move out, in every protocol: the answer is checked, then
 * handled by its own handler, which says what to ask next; a driver's wish may
 * come before that, and the table of the protocol builds the request.
 *
 * @module
 */

import { isSameSession } from "../session_id.ts";
import type { DialectMessage } from "../dialect.ts";
import { codeInWords } from "./response_codes.ts";
import { askFor, fail, withEffects, withoutEnergyFlow } from "./steps.ts";
import type {
  Built,
  CarCommand,
  CarEnv,
  Decision,
  Move,
  PausedCarSession,
  SharedCarSession,
} from "./types.ts";

/**
 * What is a protocol's own: `S` is its session, `R` a response out of its
 * envelope, `W` a request by its name.
 */
export interface CarProtocol<
  S extends SharedCarSession,
  R extends { readonly root: string },
  W extends { readonly root: string },
  P extends PausedCarSession = PausedCarSession,
> {
  /** The first request of all. */
  readonly first: W;
  /** The builder of every request, by its name. */
  ask(session: S, env: CarEnv, request: W): Built<S, W, P>;
  /** A message out of its envelope, whatever it is; its root alone when it is empty. */
  open(message: DialectMessage): R | { readonly root: string };
  isResponse(opened: { readonly root: string }): opened is R;
  /** SessionID of the header, and ResponseCode. */
  headOf(response: R): { readonly sessionId: string; readonly code: string };
  /** What belongs into the account of the session, whatever comes of the answer. */
  notes?(response: R): readonly CarCommand[];
  handle(session: S, response: R, env: CarEnv): Decision<S, W, P>;
  /** What a driver's wish calls for; undefined when there is none to serve. */
  obeyDriver(session: S, env: CarEnv): Decision<S, W, P> | undefined;
  /** Whether the order of messages lets a wish's request follow the answer to this one. */
  mayEnter(answered: NonNullable<S["pending"]>, wished: W): boolean;
}

/**
 * Takes the station's answer and says what the car does next. Never throws for
 * what a station sends; a FAILED code, an answer of the wrong type or of
 * another session ends the session, in words.
 */
export function advance<
  S extends SharedCarSession,
  R extends { readonly root: string },
  W extends { readonly root: string },
  P extends PausedCarSession,
>(
  protocol: CarProtocol<S, R, W, P>,
  session: S,
  input: DialectMessage | "begin",
  env: CarEnv,
): Move<S, P> {
  if (input === "begin") {
    return build(protocol, askFor(session, protocol.first), env);
  }
  const checked = check(protocol, session, session.pending, input);
  if (!checked.ok) return fail(session, checked.reason);
  const { response } = checked;
  const decision = protocol.handle(session, response, env);
  return withEffects(
    protocol.notes?.(response) ?? [],
    build(
      protocol,
      driverFirst(protocol, session.pending, decision, env),
      env,
    ),
  );
}

/** The request that a decision names; what comes in its place where it cannot be asked. */
export function build<
  S extends SharedCarSession,
  R extends { readonly root: string },
  W extends { readonly root: string },
  P extends PausedCarSession,
>(
  protocol: CarProtocol<S, R, W, P>,
  decision: Decision<S, W, P>,
  env: CarEnv,
): Move<S, P> {
  if (decision.kind === "end") return decision;
  const { session, request, effects, afterMs } = decision;
  const built = withEffects(effects, protocol.ask(session, env, request));
  if (built.kind !== "ask") return build(protocol, built, env);
  return afterMs === undefined ? built : { ...built, afterMs };
}

/**
 * A driver's wish takes the place of the request that would go out now, where
 * the order of messages lets it; where not, it waits for the next answer.
 */
function driverFirst<
  S extends SharedCarSession,
  R extends { readonly root: string },
  W extends { readonly root: string },
  P extends PausedCarSession,
>(
  protocol: CarProtocol<S, R, W, P>,
  answered: S["pending"],
  usual: Decision<S, W, P>,
  env: CarEnv,
): Decision<S, W, P> {
  const { session } = usual;
  if (usual.kind === "end" || session.stopping !== undefined) return usual;
  const wished = protocol.obeyDriver(session, env);
  if (wished === undefined) return usual;
  const enters = wished.kind === "end" ||
    (answered !== undefined && protocol.mayEnter(answered, wished.request));
  return enters ? withEffects(withoutEnergyFlow(usual.effects), wished) : usual;
}

/** Whether a message is the answer to `pending`, of this session, and no FAILED. */
export function check<
  S extends SharedCarSession,
  R extends { readonly root: string },
  W extends { readonly root: string },
  P extends PausedCarSession,
>(
  protocol: CarProtocol<S, R, W, P>,
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
