import assert from "node:assert/strict";
import {
  buildSapRequest,
  ISO20_AC,
  ISO20_DC,
  readSapResponse,
} from "../../../../protocols/iso15118/sap/mod.ts";

Deno.test("`readSapResponse()` maps the SchemaID back, refuses a strange one", () => {
  const request = buildSapRequest([ISO20_DC, ISO20_AC]);
  assert.deepEqual(
    request.value.AppProtocol.map((p) => [p.SchemaID, p.ProtocolNamespace]),
    [
      [1, "urn:iso:std:iso:15118:-20:DC"],
      [2, "urn:iso:std:iso:15118:-20:AC"],
    ],
  );
  const took = (ResponseCode: string, SchemaID?: number) =>
    readSapResponse({ ResponseCode, SchemaID }, [ISO20_DC, ISO20_AC]);
  assert.deepEqual(took("OK_SuccessfulNegotiation", 2), {
    ok: true,
    protocol: ISO20_AC,
  });
  assert.equal(took("OK_SuccessfulNegotiation", 7).ok, false);
  assert.equal(took("OK_SuccessfulNegotiation").ok, false);
  assert.equal(took("Failed_NoNegotiation").ok, false);
});
