import assert from "node:assert/strict";
import { endpoint, type Replies, TOKEN, URL_HERE } from "../_gateway.ts";

async function post(path: string, replies?: Replies) {
  const { app, asked } = endpoint({ ...(replies && { replies }) });
  const response = await app.request(`${URL_HERE}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  return { status: response.status, body: await response.json(), asked };
}

for (
  const [name, command] of [
    ["reset", "reset"],
    ["start", "start"],
    ["stop", "stop"],
    ["emergency-stop", "emergencyStop"],
  ] as const
) {
  Deno.test(`\`POST /chargers/{id}/${name}\` says what the charger replied`, async () => {
    const path = `/chargers/1/${name}`;
    const done = await post(path);
    assert.deepEqual([done.status, done.body, done.asked], [
      200,
      { done: "charger 1: the session ends" },
      [[command, "1"]],
    ]);
    const words = "the emergency stop is still pressed";
    const refused = await post(path, { charger: { kind: "refused", words } });
    assert.deepEqual([refused.status, refused.body], [409, {
      error: `charger 1: ${words}`,
    }]);
    const silent = await post(path, { charger: undefined });
    assert.equal(silent.status, 504);
    assert.match(silent.body.error, /^charger 1 did not answer within 2 s/);
    const unknown = await post(`/chargers/9/${name}`);
    assert.deepEqual([unknown.status, unknown.body, unknown.asked], [404, {
      error: "there is no charger 9",
    }, []]);
  });
}
