/**
 * Linux itself, by FFI to the C library (`libc`): raw Ethernet frames
 * (`raw_ethernet`), the one thread that waits for all descriptors (`poller`),
 * the bound of descriptors (`descriptors`), files in memory (`shared_file`) and the clock that all processes share
 * (`monotonic`). Needs `--allow-ffi`.
 *
 * Frames are for the main thread only: a worker that is terminated would leave the call
 * that waits behind, with a buffer that is no longer its own. The thread that
 * waits ends with the last waiter, or with the process; the poller's own two
 * descriptors stay open as long as the process lives. Layouts are those of
 * x86_64 and aarch64.
 *
 * @module
 */

export { descriptorsMax } from "./descriptors.ts";
export { SystemError } from "./libc.ts";
export { monotonicMs } from "./monotonic.ts";
export {
  openSharedFile,
  type SharedFile,
  type SharedFileOptions,
} from "./shared_file.ts";
export {
  FRAME_OCTETS_MAX,
  FRAME_OCTETS_MIN,
  RawEthernet,
  type RawEthernetCounts,
  type RawEthernetOptions,
} from "./raw_ethernet.ts";
