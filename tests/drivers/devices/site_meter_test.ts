import assert from "node:assert/strict";
import {
  SharedSiteMeter,
  SiteMeterServer,
} from "../../../drivers/devices/site_meter.ts";

Deno.test("`SharedSiteMeter` reads each sample of another process once, with signs and phases", () => {
  const directory = Deno.makeTempDirSync();
  const path = `${directory}/meter`;
  assert.throws(() => new SharedSiteMeter(path), /no such file/);
  const server = new SiteMeterServer(path);
  const meter = new SharedSiteMeter(path);
  try {
    assert.equal(meter.next(), undefined);
    const sample = {
      atMonoMs: 12_345.5,
      powerW: -2_300,
      phaseA: [-10, 0.25, 3] as const,
    };
    server.show(sample);
    assert.deepEqual(meter.next(), sample);
    assert.equal(meter.next(), undefined, "nothing new");
    server.show({ ...sample, atMonoMs: 12_346, powerW: 1 });
    assert.equal(meter.next()?.powerW, 1);
  } finally {
    meter.close();
    server.close();
    Deno.removeSync(directory, { recursive: true });
  }
});
