/** The car of `sdp_test.ts`: finds the station and checks its echo. */

import { discover } from "../../drivers/exits/sdp.ts";
import { connectTcp } from "../../drivers/exits/tcp.ts";

const found = await discover({ interface: Deno.args[0]!, security: "tls" });
console.log(`found ${found.security} ${found.address.split("%")[1]}`);
const fromMs = performance.now();
const link = await connectTcp(found);
console.log(`connected in ${Math.floor(performance.now() - fromMs)} ms`);
const octets = Uint8Array.from({ length: 50_000 }, (_, at) => at * 7);
await link.write(octets);
let got = 0;
while (got < octets.length) {
  const bytes = await link.read();
  if (bytes === null) throw new Error(`the echo ended after ${got} octets`);
  for (const octet of bytes) {
    if (octet !== octets[got++]) throw new Error(`octet ${got} differs`);
  }
}
link.close();
console.log(`echoed ${got}`);
