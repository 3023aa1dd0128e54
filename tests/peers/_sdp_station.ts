/** The station of `sdp_test.ts`: SDP, then one TCP link that echoes. */

import { serveSdp } from "../../drivers/exits/sdp.ts";
import { listenTcp } from "../../drivers/exits/tcp.ts";

const name = Deno.args[0]!;
const listener = listenTcp({ interface: name, port: 0 });
await serveSdp({
  interface: name,
  answer: ({ security }) => ({ port: listener.port, security }),
});
for (;;) {
  const link = await listener.accept();
  if (link === null) break;
  for (let bytes = await link.read(); bytes; bytes = await link.read()) {
    await link.write(bytes);
  }
  link.close();
}
