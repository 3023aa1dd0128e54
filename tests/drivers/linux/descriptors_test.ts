import assert from "node:assert/strict";
import { descriptorsMax } from "../../../drivers/linux/mod.ts";

Deno.test("`descriptorsMax()` is what the system says of this process", async () => {
  const limits = await Deno.readTextFile("/proc/self/limits");
  const [, soft = ""] = /Max open files +(\S+)/.exec(limits) ?? [];
  assert.equal(descriptorsMax(), Math.min(Number(soft), 2 ** 31));
});
