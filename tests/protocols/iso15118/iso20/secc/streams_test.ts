import assert from "node:assert/strict";
import {
  fitsStream,
  payloadTypeOf,
  setOfPayloadType,
  type Stream,
  streamOf,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";

Deno.test("`streamOf()` tells the stream by the payload type", () => {
  const streams = [0x8001, 0x8002, 0x8003, 0x8004, 0x8101, 0x8102, 0x8103]
    .map(streamOf);
  assert.deepEqual(streams, [
    undefined,
    "main",
    "main",
    "main",
    "schedule",
    "metering",
    undefined,
  ]);
});

Deno.test("`setOfPayloadType()` gives side streams the common messages", () => {
  assert.equal(setOfPayloadType(0x8101), "iso20-common");
  assert.equal(setOfPayloadType(0x8102), "iso20-common");
  assert.equal(setOfPayloadType(0x8103), undefined);
});

Deno.test("`payloadTypeOf()` gives an answer the payload type of its stream", () => {
  assert.equal(payloadTypeOf("ScheduleExchangeRes"), 0x8002);
  assert.equal(payloadTypeOf("ScheduleExchangeRes", "schedule"), 0x8101);
  assert.equal(payloadTypeOf("MeteringConfirmationRes", "metering"), 0x8102);
  assert.equal(payloadTypeOf("DC_ChargeLoopRes"), 0x8004);
});

Deno.test("`fitsStream()` lets each side stream carry its own pair alone", () => {
  const rows: readonly (readonly [string, Stream, boolean])[] = [
    ["ScheduleExchangeReq", "main", true],
    ["ScheduleExchangeReq", "schedule", true],
    ["ScheduleExchangeRes", "schedule", true],
    ["ScheduleExchangeReq", "metering", false],
    ["MeteringConfirmationReq", "main", true],
    ["MeteringConfirmationReq", "schedule", false],
    ["MeteringConfirmationReq", "metering", true],
    ["PowerDeliveryReq", "schedule", false],
  ];
  for (const [root, stream, fits] of rows) {
    assert.equal(fitsStream(root, stream), fits, `${root} on ${stream}`);
  }
});
