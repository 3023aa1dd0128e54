/**
 * Linux itself, by FFI to the C library (`libc`): raw Ethernet frames
 * (`raw_ethernet`), and the one thread that waits for all descriptors
 * (`poller`). Needs `--allow-ffi`.
 *
 * @module
 */

export { SystemError } from "./libc.ts";
export {
  ETHERTYPE_HOMEPLUG,
  FRAME_OCTETS_MAX,
  FRAME_OCTETS_MIN,
  RawEthernet,
  type RawEthernetCounts,
  type RawEthernetOptions,
} from "./raw_ethernet.ts";
