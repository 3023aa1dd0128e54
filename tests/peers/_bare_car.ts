/**
 * A car that shows no certificate: it finds its charger, brings up TLS 1.3 and
 * asks for ISO 15118-20 all the same. Says the link and the station's answer.
 */

import { evccCodec } from "../../protocols/iso15118/shared/codec.ts";
import { findCharger } from "../../actors/car/find_charger.ts";
import { buildSapRequest, ISO20_DC } from "../../protocols/iso15118/sap/mod.ts";
import { encodeFrame, Reassembler } from "../../protocols/v2gtp/mod.ts";

const [name = "", port, pki] = Deno.args;
const link = await findCharger({
  interface: name,
  sdpPort: Number(port),
  tls: { mode: "iso15118-20", roots: [`${pki}/v2g_root.pem`] },
});
if (link.security.kind === "tls") console.log(link.security.version);
const codec = evccCodec();
await codec.speak();
const out = new Uint8Array(1024);
const { payloadType, octets } = codec.write(buildSapRequest([ISO20_DC]), out);
const payload = out.subarray(0, octets);
await link.write(encodeFrame({ payloadType, payload }));
const frames = new Reassembler({ maxPayload: 1024 });
for (let bytes = await link.read(); bytes; bytes = await link.read()) {
  const [frame] = frames.push(bytes).frames;
  if (!frame) continue;
  const read = codec.read(frame.payloadType, frame.payload);
  if (!read.ok) throw new Error(read.reason);
  const { root, value } = read.message;
  console.log(`${root}: ${(value as { ResponseCode?: string }).ResponseCode}`);
  break;
}
link.close();
