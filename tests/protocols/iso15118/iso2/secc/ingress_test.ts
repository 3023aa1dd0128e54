import { deepEqual, equal, ok } from "node:assert/strict";
import { sealIso2Request } from "../../../../../protocols/iso15118/iso2/ingress.ts";
import { say } from "./_car.ts";
import { request } from "./_drive.ts";
import { pncOf } from "./_station.ts";

const signature = pncOf().sign?.([]);
ok(signature);
const SIGNED = { SessionID: "ab", Signature: signature };

Deno.test("`sealIso2Request()` lets no EVCCID, eMAID, certificate or signature show", () => {
  const shown = [say.setup(), say.details(), say.install(), say.update()]
    .map(({ value }) => JSON.stringify(value));
  deepEqual(shown, [
    '{"EVCCID":"<sealed>"}',
    '{"request":"<sealed>"}',
    '{"request":"<sealed>"}',
    '{"request":"<sealed>"}',
  ]);
  const authorise = request("AuthorizationReq", { Id: "id1" }, SIGNED);
  equal(JSON.stringify(authorise.header), '{"SessionID":"AB"}');
  equal(JSON.stringify(authorise.value), '{"Id":"id1","signed":"<sealed>"}');
});

Deno.test("`sealIso2Request()` keeps what a signature is over beside it", () => {
  const value = { Id: "id1", GenChallenge: new Uint8Array(16) };
  const sealed = request("AuthorizationReq", value, SIGNED);
  ok(sealed.root === "AuthorizationReq");
  deepEqual(sealed.value.signed.open("test"), {
    elements: [{ set: "iso2", root: "AuthorizationReq", value }],
    signature,
  });
  const install = say.install();
  ok(install.root === "CertificateInstallationReq");
  const open = install.value.request.open("test");
  equal(open.root, "CertificateInstallationReq");
  equal(open.value.Id, "id1");
  equal(open.signature, undefined);
});

Deno.test("`sealIso2Request()` knows responses and other documents for no requests", () => {
  const Header = { SessionID: "00" };
  const message = (Body: object) => ({
    root: "V2G_Message",
    value: { Header, Body },
  });
  const response = { SessionStopRes: { ResponseCode: "OK" } };
  equal(sealIso2Request(message(response)), undefined);
  equal(sealIso2Request(message({})), undefined);
  equal(sealIso2Request({ root: "SalesTariff", value: {} }), undefined);
});
