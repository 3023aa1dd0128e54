import assert from "node:assert/strict";
import { BODY_OCTETS_MAX } from "../../../../actors/control/http/body.ts";
import { endpoint, type Replies, TOKEN, URL_HERE } from "../_gateway.ts";

const AUTHORISED = {
  authorization: `Bearer ${TOKEN}`,
  "content-type": "application/json",
};
const PATH = "/v1/grid/setpoints";
const NOW_MS = 1_000_000;

async function ask(
  app: ReturnType<typeof endpoint>["app"],
  method: string,
  path: string,
  body?: string,
  headers = {},
) {
  const response = await app.request(`${URL_HERE}${path}`, {
    method,
    headers: { ...AUTHORISED, ...headers },
    ...(body !== undefined && { body }),
  });
  return {
    status: response.status,
    location: response.headers.get("location"),
    body: await response.json(),
  };
}

Deno.test("`GET /v1/grid/setpoints` lists wishes with status and deliveries", async () => {
  const { status, body } = await ask(endpoint().app, "GET", PATH);
  assert.equal(status, 200);
  assert.deepEqual(body, [
    {
      id: "evening",
      source: "manual",
      scope: "charger",
      charger: "1",
      priority: 100,
      steps: [{ afterMs: 0, powerW: -7_000 }],
      fromMs: 1_000,
      untilMs: 3_601_000,
      status: "superseded",
      supersededBy: "night",
      statusMs: 61_000,
      deliveries: [{
        charger: "1",
        fromMs: 1_000,
        untilMs: 61_000,
        askedW: -7_000,
        measuredW: -6_810,
        chargedWh: 0,
        dischargedWh: 114,
      }],
    },
    {
      id: "profile-3",
      source: "ocpp",
      scope: "site",
      priority: 50,
      steps: [{ afterMs: 0, maxW: 11_000 }, {
        afterMs: 60_000,
        minW: 0,
        maxW: 5_000,
      }],
      fromMs: 5_000_000,
      untilMs: 9_000_000,
      status: "waiting",
      statusMs: 2_000,
      deliveries: [],
    },
  ]);
});

Deno.test("`PUT /v1/grid/setpoints/{id}` hands the wish to the site and says what it replied", async () => {
  const { app, asked } = endpoint();
  const put = await ask(
    app,
    "PUT",
    `${PATH}/evening`,
    '{"powerW": -7000, "minutes": 5, "charger": "1", "priority": 7}',
  );
  assert.deepEqual([put.status, put.body], [201, {
    id: "evening",
    change: "new",
  }]);
  assert.deepEqual(asked, [["request", {
    id: "evening",
    source: "manual",
    scope: { kind: "charger", chargerId: "1" },
    priority: 7,
    steps: [{ afterMs: 0, minW: -1e9, maxW: 1e9, targetW: -7_000 }],
    fromMs: NOW_MS,
    untilMs: NOW_MS + 300_000,
  }]]);
});

Deno.test("`PUT /v1/grid/setpoints/{id}` takes steps, a start, an end and a session", async () => {
  const { app, asked } = endpoint();
  const body = {
    steps: [{ powerW: 5_000, maxW: 6_000 }, { afterMs: 60_000, maxW: 0 }],
    fromMs: 2_000_000,
    untilMs: 3_000_000,
    session: "1-3",
  };
  const put = await ask(app, "PUT", `${PATH}/a`, JSON.stringify(body));
  assert.equal(put.status, 201, JSON.stringify(put.body));
  assert.deepEqual(asked, [["request", {
    id: "a",
    source: "manual",
    scope: { kind: "session", sessionId: "1-3" },
    priority: 100,
    steps: [
      { afterMs: 0, minW: -1e9, maxW: 6_000, targetW: 5_000 },
      { afterMs: 60_000, minW: -1e9, maxW: 0 },
    ],
    fromMs: 2_000_000,
    untilMs: 3_000_000,
  }]]);
});

Deno.test("`PUT /v1/grid/setpoints/{id}` holds for an hour when nothing is said", async () => {
  const { app, asked } = endpoint();
  await ask(app, "PUT", `${PATH}/a`, '{"powerW": 1}');
  const [[, request] = []] = asked;
  assert.equal(Object(request).untilMs, NOW_MS + 3_600_000);
  assert.deepEqual(Object(request).scope, { kind: "site" });
});

const replies: readonly (readonly [Replies["site"], number, RegExp])[] = [
  [{ kind: "accepted", change: "none" }, 200, /"none"/],
  [{ kind: "accepted", change: "replaced" }, 200, /"replaced"/],
  [{ kind: "refused", why: "it is completed" }, 409, /it is completed/],
  [
    { kind: "refused", why: "64 wishes wait", cause: "full" },
    429,
    /64 wishes wait/,
  ],
  [
    { kind: "refused", why: "minW is above maxW", cause: "impossible" },
    422,
    /minW is above maxW/,
  ],
  [{ kind: "refused", why: "no such", cause: "unknown" }, 404, /no such/],
  [undefined, 504, /the site did not answer within 2 s; .* is unknown/],
];
for (const [reply, expected, words] of replies) {
  Deno.test(`\`PUT /v1/grid/setpoints/{id}\` is ${expected} when the site replies ${JSON.stringify(reply)}`, async () => {
    const { app } = endpoint({ replies: { site: reply } });
    const put = await ask(app, "PUT", `${PATH}/a`, '{"powerW": 1}');
    assert.equal(put.status, expected);
    assert.match(JSON.stringify(put.body), words);
  });
}

Deno.test("`PUT /v1/grid/setpoints/{id}` refuses in sentences and asks nobody", async () => {
  const { app, asked } = endpoint();
  for (
    const [body, status, expected] of [
      ["", 400, /no JSON object/],
      ["[]", 400, /no JSON object/],
      ["{}", 400, /^powerW must be a number of watts/],
      ['{"id": "b", "powerW": 1}', 400, /^id is not the one of the path, a/],
      ['{"powerW": "11 kW"}', 400, /^powerW must be a number/],
      ['{"powerW": 1e9}', 400, /^powerW must be/],
      ['{"powerW": null}', 400, /^powerW must be/],
      ['{"powerW": 1, "minutes": 0}', 400, /^minutes must be/],
      ['{"powerW": 1, "minutes": 1441}', 400, /^minutes must be/],
      ['{"powerW": 1, "minutes": "5"}', 400, /^minutes must be/],
      [
        '{"powerW": 1, "minutes": 5, "untilMs": 2000000}',
        400,
        /^minutes and untilMs are both given/,
      ],
      ['{"powerW": 1, "untilMs": 1.5}', 400, /^untilMs must be a whole/],
      ['{"powerW": 1, "untilMs": 1000000}', 422, /^untilMs is past already/],
      [
        '{"powerW": 1, "fromMs": 3000000, "untilMs": 2000000}',
        422,
        /^untilMs is not after fromMs/,
      ],
      ['{"powerW": 1, "untilMs": 900000000}', 422, /more than 7 days after/],
      ['{"powerW": 1, "fromMs": 9000000000}', 422, /more than 30 days ahead/],
      ['{"powerW": 1, "priority": -1}', 400, /^priority must be a whole/],
      ['{"powerW": 1, "priority": 1.5}', 400, /^priority must be a whole/],
      ['{"powerW": 1, "charger": 1}', 400, /^charger must be the id/],
      ['{"powerW": 1, "charger": "9"}', 422, /^there is no charger 9/],
      [
        '{"powerW": 1, "charger": "1", "session": "1-1"}',
        400,
        /^charger and session are both given/,
      ],
      ['{"powerW": 1, "session": "é"}', 400, /^session must be the id/],
      ['{"powerW": 1, "watts": 3}', 400, /^"watts" is no field; fields are/],
      ['{"powerW": 1, "steps": []}', 400, /^powerW and steps are both given/],
      ['{"steps": []}', 400, /^steps must be a list of 1 to 96/],
      ['{"steps": [3]}', 400, /^steps\[0\] is no object/],
      ['{"steps": [{}]}', 400, /^steps\[0\].powerW must be a number/],
      ['{"steps": [{"w": 1}]}', 400, /^steps\[0\]."w" is no field/],
      [
        '{"steps": [{"powerW": 1}, {"powerW": 2}]}',
        400,
        /^steps\[1\].afterMs must be a whole/,
      ],
      [
        '{"steps": [{"afterMs": 5, "powerW": 1}]}',
        422,
        /^steps\[0\].afterMs is 5; the first step begins at 0/,
      ],
      [
        '{"steps": [{"powerW": 1}, {"afterMs": 0, "powerW": 1}]}',
        422,
        /^steps\[1\].afterMs is 0; /,
      ],
      [
        '{"minutes": 1, "steps": [{"powerW": 1}, {"afterMs": 60000, "powerW": 1}]}',
        422,
        /^steps\[1\].afterMs is 60000, after the end/,
      ],
      [
        '{"steps": [{"minW": 2, "maxW": 1}]}',
        422,
        /^steps\[0\].minW is above steps\[0\].maxW/,
      ],
      [
        '{"steps": [{"powerW": 2, "maxW": 1}]}',
        422,
        /^steps\[0\].powerW is outside/,
      ],
      [" ".repeat(BODY_OCTETS_MAX + 1), 413, /the body is over 16384 octets/],
    ] as const
  ) {
    const put = await ask(app, "PUT", `${PATH}/a`, body);
    assert.equal(put.status, status, body.slice(0, 80));
    assert.match(put.body.error, expected, body.slice(0, 80));
  }
  const long = await ask(app, "PUT", `${PATH}/${"a".repeat(33)}`, "{}");
  assert.match(long.body.error, /^id must be a text of 1 to 32/);
  const text = await ask(app, "PUT", `${PATH}/a`, "{}", {
    "content-type": "text/plain",
  });
  assert.equal(text.status, 415);
  assert.deepEqual(asked, []);
});

Deno.test("`DELETE /v1/grid/setpoints/{id}` says what the site replied, 404 for an unknown one and a backend's", async () => {
  const { app, asked } = endpoint();
  const gone = await ask(app, "DELETE", `${PATH}/evening`);
  assert.deepEqual([gone.status, gone.body], [200, {
    id: "evening",
    change: "withdrawn",
  }]);
  for (const id of ["nothing", "profile-3"]) {
    const { status, body } = await ask(app, "DELETE", `${PATH}/${id}`);
    assert.deepEqual([status, body], [404, {
      error: `there is no set-point ${id}`,
    }]);
  }
  assert.equal((await ask(app, "DELETE", `${PATH}/a%20b`)).status, 400);
  assert.deepEqual(asked, [["withdraw", "evening"]]);
  const silent = endpoint({ replies: { site: undefined } });
  assert.equal(
    (await ask(silent.app, "DELETE", `${PATH}/evening`)).status,
    504,
  );
});

Deno.test("`POST /grid/setpoint` is redirected to the id's own path, where POST is taken as PUT", async () => {
  const { app, asked } = endpoint();
  const body = '{"id": "evening", "powerW": -7000, "minutes": 5}';
  const moved = await ask(app, "POST", "/grid/setpoint", body);
  assert.equal(moved.status, 308);
  assert.equal(moved.location, `${PATH}/evening`);
  assert.deepEqual(asked, []);
  // A client that follows keeps method and body.
  const followed = await ask(app, "POST", moved.location ?? "", body);
  assert.equal(followed.status, 201);
  assert.equal(asked.length, 1);
  for (const wrong of ["", "[]", '{"powerW": 1}', '{"id": "../x"}']) {
    const refused = await ask(app, "POST", "/grid/setpoint", wrong);
    assert.equal(refused.status, 400, wrong);
    assert.match(refused.body.error, /^id must be a text/);
  }
});

Deno.test("wishes need the token", async () => {
  const { app, asked } = endpoint();
  for (
    const [method, path] of [
      ["PUT", `${PATH}/a`],
      ["DELETE", `${PATH}/evening`],
      ["POST", "/grid/setpoint"],
    ] as const
  ) {
    const { status } = await ask(app, method, path, '{"id":"a","powerW":1}', {
      authorization: "Bearer wrong",
    });
    assert.equal(status, 401);
  }
  assert.deepEqual(asked, []);
});
