/** Addresses of this machine. */

import assert from "node:assert/strict";
import { addressOf } from "../../../drivers/exits/ipv6.ts";

Deno.test("`addressOf()` asks the system once for all chargers that look at the same time", () => {
  const original = Deno.networkInterfaces;
  let asked = 0;
  Deno.networkInterfaces = () => {
    asked++;
    return original();
  };
  try {
    for (let n = 0; n < 500; n++) assert.equal(addressOf("lo").host, "::1");
  } finally {
    Deno.networkInterfaces = original;
  }
  assert.ok(asked < 50, `asked ${asked} times`);
});
