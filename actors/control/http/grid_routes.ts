/**
 * Wishes about power: `/v1/grid/setpoints`.
 *
 * `GET` lists them with what became of them. `PUT .../{id}` wishes, `DELETE`
 * takes back; both say only what the site replied. The older
 * `POST /grid/setpoint` has its id in the body and is redirected; the client
 * that follows keeps its method, so `POST .../{id}` is taken as `PUT`.
 *
 * @module
 */

import type { Context } from "hono";
import { LISTED_MOST } from "../../../privacy/gate/mod.ts";
import type { RequestReply } from "../../site/requests.ts";
import type { GatewayCommands, GatewayView } from "../view.ts";
import type { ControlApp } from "./app.ts";
import { BODY_OCTETS_MAX, boundedBody, fieldsIn, saysJson } from "./body.ts";
import { setpointFields } from "./fields.ts";
import { nobodyAnswered, type Respond, type Status } from "./respond.ts";
import { ID_RULE, isSetpointId, setpointOf } from "./setpoint.ts";

/** What the routes are made of. */
export interface GridParts {
  readonly view: GatewayView;
  readonly commands: GatewayCommands;
  nowMs(): number;
}

const PATH = "/v1/grid/setpoints";

/** Adds the routes. */
export function gridRoutes(
  app: ControlApp,
  parts: GridParts,
  to: Respond,
): void {
  const { view, commands } = parts;
  app.get(PATH, () =>
    to.answer(200, "control.setpoints", {
      all: view.setpoints().slice(-LISTED_MOST).map(setpointFields),
    }));
  app.on(["PUT", "POST"], `${PATH}/:id`, (c) => wished(c, parts, to));
  app.delete(`${PATH}/:id`, async (c) => {
    const id = c.req.param("id");
    if (!isSetpointId(id)) return to.refuse(400, ID_RULE);
    const known = view.setpoints().some(({ request }) =>
      request.source === "manual" && request.id === id
    );
    if (!known) return to.refuse(404, `there is no set-point ${id}`);
    return replied(id, await commands.withdraw(id), to);
  });
  app.post("/grid/setpoint", async (c) => {
    const body = await jsonBody(c, to);
    if (body instanceof Response) return body;
    const id = fieldsIn(body)?.get("id");
    if (!isSetpointId(id)) return to.refuse(400, ID_RULE);
    const location = `${PATH}/${id}`;
    const done = `set-points are at ${location} now`;
    return to.answer(308, "control.done", { done }, { location });
  });
}

async function wished(
  c: Context,
  { view, commands, nowMs }: GridParts,
  to: Respond,
): Promise<Response> {
  const body = await jsonBody(c, to);
  if (body instanceof Response) return body;
  const id = c.req.param("id") ?? "";
  const read = setpointOf(id, body, nowMs());
  if (!read.ok) return to.refuse(read.status, read.why);
  const { scope } = read.request;
  if (
    scope.kind === "charger" &&
    view.chargers().every(({ id }) => id !== scope.chargerId)
  ) {
    return to.refuse(422, `there is no charger ${scope.chargerId}`);
  }
  return replied(id, await commands.request(read.request), to);
}

/** The body as text, or the answer that refuses it. */
async function jsonBody(c: Context, to: Respond): Promise<string | Response> {
  if (!saysJson(c.req.raw)) {
    return to.refuse(415, "the Content-Type must be application/json");
  }
  return await boundedBody(c.req.raw) ??
    to.refuse(413, `the body is over ${BODY_OCTETS_MAX} octets`);
}

const REFUSED: Readonly<Record<string, Status>> = {
  full: 429,
  impossible: 422,
  unknown: 404,
};

/** What the site replied, and nothing else. */
function replied(
  id: string,
  reply: RequestReply | undefined,
  to: Respond,
): Response {
  if (reply === undefined) return to.refuse(504, nobodyAnswered("the site"));
  if (reply.kind === "refused") {
    return to.refuse(REFUSED[reply.cause ?? ""] ?? 409, reply.why);
  }
  const { change } = reply;
  return to.answer(change === "new" ? 201 : 200, "control.setpoint", {
    id,
    change,
  });
}
