/**
 * Has the kernel finish each frame before it leaves by a veth interface: sums
 * computed, and none longer than the MTU. Otherwise both are left to a device
 * that is not there, and whoever takes the frames off gets unfinished ones.
 *
 *   _whole_frames.ts INTERFACE
 */

const AF_INET6 = 10;
const SOCK_DGRAM = 2;
const SIOCETHTOOL = 0x8946n;
/** Commands of linux/ethtool.h. */
const OFFLOADS = {
  ETHTOOL_STXCSUM: 0x17,
  ETHTOOL_SSG: 0x19,
  ETHTOOL_STSO: 0x1f,
  ETHTOOL_SGSO: 0x24,
} as const;

const { symbols: libc } = Deno.dlopen("libc.so.6", {
  socket: { parameters: ["i32", "i32", "i32"], result: "i32" },
  ioctl: { parameters: ["i32", "u64", "buffer"], result: "i32" },
});

const [name = ""] = Deno.args;
const socket = libc.socket(AF_INET6, SOCK_DGRAM, 0);
for (const [command, number] of Object.entries(OFFLOADS)) {
  // `struct ethtool_value`: the command, and 0 for off.
  const value = new Uint8Array(Uint32Array.of(number, 0).buffer);
  // `struct ifreq`: 16 octets of name, then where the value is.
  const request = new Uint8Array(40);
  request.set(new TextEncoder().encode(name).subarray(0, 15));
  const place = Deno.UnsafePointer.value(Deno.UnsafePointer.of(value));
  new DataView(request.buffer).setBigUint64(16, BigInt(place), true);
  if (libc.ioctl(socket, SIOCETHTOOL, request) < 0) {
    throw new Error(`cannot turn off ${command} of interface "${name}"`);
  }
}
