/**
 * The routes of the control endpoint.
 *
 * @module
 */

import { type Context, Hono } from "hono";
import type { Gate, RecordName } from "../../../privacy/gate/mod.ts";
import { Released } from "../../../privacy/seal/released.ts";
import type { Trace } from "../../trace/mod.ts";
import type { GatewayCommands, GatewayView } from "../view.ts";
import { chargerFields, sessionFields } from "./fields.ts";
import { fromOurPage, hasToken, isLoopback, namesUs } from "./guard.ts";
import { BODY_OCTETS_MAX, boundedBody, setpointOf } from "./setpoint.ts";
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
}

/** Readers of the trace at once; one more is turned away. */
const READERS_MOST = 16;
const MINUTE_MS = 60_000;

type Status = 200 | 202 | 400 | 401 | 403 | 404 | 413 | 415 | 421 | 500 | 503;

/**
 * The Hono application; `serve` of `drivers/exits/http_server.ts` takes its
 * `fetch`.
 *
 * Errors are `{"error": "a sentence"}`. Every body passes the gate.
 */
export function api(parts: ApiParts): Hono {
  const { view, gate } = parts;
  const answer = (status: Status, record: RecordName, fields: object) => {
    const released = gate.release("http", record, fields);
    return new Response(Released.payloadFor("http", released), {
      status,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  };
  const error = (status: Status, sentence: string) =>
    answer(status, "control.error", { error: sentence });

  const app = new Hono();
  guarded(app, parts, error);
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
  traced(app, parts, error);
  steered(app, parts, answer, error);
  app.notFound((c) =>
    error(
      404,
      `there is no ${c.req.method} ${c.req.path}; there are GET /healthz, /chargers, /sessions, /trace and POST /grid/setpoint, /chargers/ID/stop, /chargers/ID/emergency-stop`,
    )
  );
  app.onError((cause) => {
    const { name, message } = cause;
    parts.trace.add({
      kind: "crash",
      actor: "control",
      error: `${name}: ${message}`,
    });
    return error(500, "internal error; the trace says which");
  });
  return app;
}

type Answer = (status: Status, record: RecordName, fields: object) => Response;
type Refuse = (status: Status, sentence: string) => Response;

/** Refuses strangers before any route is looked at. */
function guarded(app: Hono, { host, token }: ApiParts, error: Refuse): void {
  const open = isLoopback(host);
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
function traced(app: Hono, { trace, gate }: ApiParts, error: Refuse): void {
  let readers = 0;
  app.get("/trace", (c) => {
    if (readers >= READERS_MOST) {
      return error(503, `${READERS_MOST} readers follow the trace already`);
    }
    const after = lastSeen(c.req.header("last-event-id"));
    const head = {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
    };
    if (c.req.method === "HEAD") return new Response(null, { headers: head });
    readers++;
    const body = traceStream(trace, gate, { after, ended: () => readers-- });
    return new Response(body, { headers: head });
  });
}

/** Commands. */
function steered(
  app: Hono,
  { commands, nowMs }: ApiParts,
  answer: Answer,
  error: Refuse,
): void {
  app.post("/grid/setpoint", async (c) => {
    if (!/^application\/json\b/i.test(c.req.header("content-type") ?? "")) {
      return error(415, "the Content-Type must be application/json");
    }
    const body = await boundedBody(c.req.raw);
    if (body === undefined) {
      return error(413, `the body is over ${BODY_OCTETS_MAX} octets`);
    }
    const wish = setpointOf(body);
    if (typeof wish === "string") return error(400, wish);
    const { id, powerW, minutes } = wish;
    const untilMs = nowMs() + minutes * MINUTE_MS;
    commands.setpoint(id, powerW, untilMs);
    return answer(202, "control.setpoint", { id, powerW, untilMs });
  });
  const tell =
    (done: string, command: (id: string) => boolean) => (c: Context) => {
      const id = c.req.param("id") ?? "";
      return command(id)
        ? answer(202, "control.done", { done: `charger ${id} ${done}` })
        : error(404, `there is no charger ${id}`);
    };
  app.post(
    "/chargers/:id/stop",
    tell(
      "ends its session",
      (id) => commands.stop(id, "a person asked for it"),
    ),
  );
  app.post(
    "/chargers/:id/emergency-stop",
    tell("drops power at once", (id) => commands.emergencyStop(id)),
  );
}
