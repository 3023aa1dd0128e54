import assert from "node:assert/strict";
import { WRONG_TOKENS } from "../../../../actors/control/http/api.ts";
import { endpoint, TOKEN, URL_HERE, viewWith } from "../_gateway.ts";

const AUTHORISED = {
  authorization: `Bearer ${TOKEN}`,
  "content-type": "application/json",
};

type App = ReturnType<typeof endpoint>["app"];

async function ask(
  app: App,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; body: unknown }> {
  const response = await app.request(`${URL_HERE}${path}`, init);
  assert.match(
    response.headers.get("content-type") ?? "",
    /^application\/json/,
  );
  return { status: response.status, body: await response.json() };
}

function errorIn(body: unknown): string {
  assert.ok(typeof body === "object" && body !== null && "error" in body);
  return String(body.error);
}

Deno.test("`GET /healthz` is open, and 503 when the gateway is not well", async () => {
  assert.deepEqual(await ask(endpoint().app, "/healthz"), {
    status: 200,
    body: { ok: true, why: "all chargers are in service" },
  });
  const ill = endpoint({
    view: viewWith({
      health: () => ({ ok: false, why: "charger 1: welded contact" }),
    }),
  });
  assert.equal((await ask(ill.app, "/healthz")).status, 503);
});

Deno.test("`GET /chargers` shows present power in whole watts and no SessionID", async () => {
  const { status, body } = await ask(endpoint().app, "/chargers");
  assert.equal(status, 200);
  assert.deepEqual(body, [{
    id: "1",
    state: "Session.Transfer",
    contactor: "closed",
    powerW: -7000,
    voltageV: 400,
    chargedWh: 1201,
    dischargedWh: 80,
    faults: [],
    vehicle: {
      service: "DC_BPT",
      controlMode: "dynamic",
      soc: 55,
      maxChargeW: 50_000,
      maxDischargeW: 40_000,
    },
    allocation: {
      targetW: -7_000,
      minW: -7_000,
      maxW: 50_000,
      by: "grid",
      reason: "set-point evening",
      discharge: { allowed: true, why: "every permit is given" },
    },
  }]);
});

Deno.test("`GET /sessions` shows each with its present power", async () => {
  const { body } = await ask(endpoint().app, "/sessions");
  assert.ok(Array.isArray(body));
  assert.deepEqual(
    body.map(({ number, powerW, reason }) => [number, powerW, reason]),
    [[2, -7000, undefined], [1, 0, "the vehicle closed the connection"]],
  );
  assert.deepEqual(
    body.map(({ means, endedBy, where, cause, chargedWh, dischargedWh }) => [
      means,
      endedBy,
      where,
      cause,
      chargedWh,
      dischargedWh,
    ]),
    [
      ["contract", undefined, undefined, undefined, 0, 1_200],
      [undefined, "car", "Session.Transfer", "link", 3_300, 0],
    ],
  );
});

Deno.test("commands need the token, reading on loopback does not", async () => {
  const { app, asked } = endpoint();
  for (
    const authorization of [
      undefined,
      "Bearer",
      "Bearer wrong",
      `Bearer ${TOKEN}0`,
      `Basic ${TOKEN}`,
      TOKEN,
    ]
  ) {
    const { status, body } = await ask(app, "/chargers/1/stop", {
      method: "POST",
      headers: authorization === undefined ? {} : { authorization },
    });
    assert.equal(status, 401);
    assert.match(errorIn(body), /this needs the token/);
  }
  assert.deepEqual(asked, []);
});

Deno.test("outside loopback reading needs the token too", async () => {
  const { app } = endpoint({ host: "192.0.2.7" });
  const url = "http://192.0.2.7:8090/sessions";
  assert.equal((await app.request(url)).status, 401);
  assert.equal((await app.request(url, { headers: AUTHORISED })).status, 200);
});

Deno.test("a Host header with another name is refused (DNS rebinding)", async () => {
  for (
    const [host, served, expected] of [
      ["127.0.0.1:8090", "127.0.0.1", 200],
      ["localhost:8090", "127.0.0.1", 200],
      ["LOCALHOST", "127.0.0.1", 200],
      ["[::1]:8090", "127.0.0.1", 200],
      ["evil.example", "127.0.0.1", 421],
      ["evil.example:8090", "127.0.0.1", 421],
      ["127.0.0.1.evil.example", "127.0.0.1", 421],
      ["localhost.evil.example", "127.0.0.1", 421],
      ["192.0.2.7", "127.0.0.1", 421],
      ["192.0.2.7:8090", "0.0.0.0", 401],
      ["evil.example", "0.0.0.0", 421],
      ["gateway.example", "gateway.example", 401],
    ] as const
  ) {
    const { app } = endpoint({ host: served });
    const byHeader = await app.request(`${URL_HERE}/healthz`, {
      headers: { host },
    });
    assert.equal(byHeader.status, expected, `${host} on ${served}`);
    const byUrl = await app.request(`http://${host}/healthz`);
    assert.equal(byUrl.status, expected, `${host} on ${served}`);
  }
});

Deno.test("an Origin of another site is refused, with the token too", async () => {
  const { app, asked } = endpoint();
  const from = async (origin: string) =>
    (await app.request(`${URL_HERE}/chargers/1/stop`, {
      method: "POST",
      headers: { ...AUTHORISED, origin },
    })).status;
  assert.equal(await from("http://evil.example"), 403);
  assert.equal(await from("http://127.0.0.1:9999"), 403);
  assert.equal(await from("https://127.0.0.1:8090"), 403);
  assert.equal(await from("null"), 403);
  assert.deepEqual(asked, []);
  assert.equal(await from(URL_HERE), 200);
});

Deno.test("an unknown path is answered with those there are", async () => {
  const { status, body } = await ask(endpoint().app, "/nowhere");
  assert.equal(status, 404);
  assert.match(errorIn(body), /^there is no GET \/nowhere; there are GET/);
});

Deno.test("an error inside is traced and not shown", async () => {
  const { app, trace } = endpoint({
    view: viewWith({
      health: () => {
        throw new Error("secret");
      },
    }),
  });
  const { status, body } = await ask(app, "/healthz");
  assert.equal(status, 500);
  assert.ok(!errorIn(body).includes("secret"));
  assert.equal(trace.records()[0]?.error, "Error: secret");
});

Deno.test("a thousand wrong tokens are answered ever more slowly, the right one at once", async () => {
  const { app, pauses } = endpoint();
  const put = (token: string) =>
    app.request(`${URL_HERE}/chargers/1/stop`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
    }, { peerAddress: "10.0.0.9" });
  for (let n = 0; n < 1_000; n++) {
    assert.equal((await put(`guess ${n}`)).status, 401);
  }
  assert.equal(pauses.length, 1_000 - WRONG_TOKENS.burst);
  pauses.length = 0;
  assert.notEqual((await put(TOKEN)).status, 401);
  assert.equal(pauses.length, 0);
});
