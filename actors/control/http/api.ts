/**
 * The routes of the control endpoint.
 *
 * @module
 */

import { Hono } from "hono";
import { type Rate, SourceRates } from "../../../drivers/exits/rates.ts";
import type { Gate } from "../../../privacy/gate/mod.ts";
import type { Trace } from "../../trace/mod.ts";
import type { GatewayCommands, GatewayView } from "../view.ts";
import type { ControlApp } from "./app.ts";
import { chargerRoutes } from "./charger_routes.ts";
import { chargerFields, sessionFields } from "./fields.ts";
import { gridRoutes } from "./grid_routes.ts";
import { fromOurPage, hasToken, isLoopback, namesUs } from "./guard.ts";
import { type Respond, respondThrough } from "./respond.ts";
import { lastSeen, traceStream } from "./trace_stream.ts";

/** What the endpoint is made of. */
export interface ApiParts {
  readonly view: GatewayView;
  readonly commands: GatewayCommands;
  readonly trace: Trace;
  /** What commands must carry as `Authorization: Bearer TOKEN`. */
  readonly token: string;
  readonly gate: Gate;
  /** The address served on. Outside loopback, reading needs the token too. */
  readonly host: string;
  /** Wall clock, ms. */
  nowMs(): number;
  /** Resolves after so many ms. */
  pause(ms: number): Promise<void>;
}

/** Readers of the trace at once; one more takes the place of the oldest. */
const READERS_MOST = 16;

/** Wrong tokens of one address that are answered at once. */
export const WRONG_TOKENS: Rate = { perS: 0.2, burst: 10 };
/** How long the answer to one more is held back, ms. */
const WRONG_TOKEN_PAUSE_MS = 1_000;

/**
 * The Hono application; `serve` of `drivers/exits/http_server.ts` takes its
 * `fetch`.
 *
 * Errors are `{"error": "a sentence"}`. Every body passes the gate.
 */
export function api(parts: ApiParts): ControlApp {
  const { view, gate } = parts;
  const to = respondThrough(gate);
  const { answer, refuse } = to;

  const app: ControlApp = new Hono();
  guarded(app, parts, refuse);
  app.get("/healthz", () => {
    const health = view.health();
    return answer(health.ok ? 200 : 503, "control.health", health);
  });
  app.get("/chargers", () =>
    answer(200, "control.chargers", {
      all: view.chargers().map(chargerFields),
    }));
  app.get("/sessions", () =>
    answer(200, "control.sessions", {
      all: view.sessions().map(sessionFields),
    }));
  traced(app, parts);
  gridRoutes(app, parts, to);
  chargerRoutes(app, parts, to);
  app.notFound((c) =>
    refuse(
      404,
      `there is no ${c.req.method} ${c.req.path}; there are GET /healthz, /chargers, /sessions, /trace, /v1/grid/setpoints, PUT and DELETE /v1/grid/setpoints/ID, POST /chargers/ID/reset, /start, /stop, /emergency-stop`,
    )
  );
  app.onError((cause) => {
    const { name, message } = cause;
    parts.trace.add({
      kind: "crash",
      actor: "control",
      error: `${name}: ${message}`,
    });
    return refuse(500, "internal error; the trace says which");
  });
  return app;
}

type Refuse = Respond["refuse"];

/** Refuses strangers before any route is looked at. */
function guarded(
  app: ControlApp,
  { host, token, nowMs, pause }: ApiParts,
  error: Refuse,
): void {
  const open = isLoopback(host);
  const wrongTokens = new SourceRates(WRONG_TOKENS);
  app.use(async (c, next) => {
    const request = c.req.raw;
    if (!namesUs(request, host)) {
      return error(
        421,
        "the Host header names another machine; ask by 127.0.0.1 or localhost",
      );
    }
    if (!fromOurPage(request)) {
      return error(403, "the Origin header names another site");
    }
    const reads = c.req.method === "GET" || c.req.method === "HEAD";
    if (!(reads && open) && !hasToken(request, token)) {
      // The holder of the right one at the same address does not wait.
      const source = c.env?.peerAddress ?? "";
      if (!wrongTokens.take(source, nowMs())) await pause(WRONG_TOKEN_PAUSE_MS);
      const refused = error(
        401,
        "this needs the token: send Authorization: Bearer and the content of the file named token in the data directory",
      );
      refused.headers.set("www-authenticate", "Bearer");
      return refused;
    }
    await next();
  });
}

/** `GET /trace`. */
function traced(app: ControlApp, { trace, gate }: ApiParts): void {
  /** What ends each reader, in order of their coming. */
  const readers = new Set<() => void>();
  app.get("/trace", (c) => {
    const after = lastSeen(c.req.header("last-event-id"));
    const head = {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
    };
    if (c.req.method === "HEAD") return new Response(null, { headers: head });
    const [oldest] = readers;
    if (readers.size >= READERS_MOST) oldest?.();
    const stream = traceStream(trace, gate, {
      after,
      ended: () => readers.delete(stream.cut),
    });
    readers.add(stream.cut);
    return new Response(stream.body, { headers: head });
  });
}
