/// <reference lib="webworker" />
/**
 * The Worker that runs the loops of all outlets: its own entry of the bundle.
 *
 * It hears one message, its start, and then works until the shared memory tells
 * it to stop: nothing is awaited, so that no promise, timer or message can
 * delay a turn.
 *
 * @module
 */

import { type DeviceSpec, makeOutletDevices } from "../devices/factory.ts";
import { runOutlets } from "./worker_loop.ts";
import type { WorkerStart } from "./worker_messages.ts";

self.onmessage = ({ data }: MessageEvent<WorkerStart<DeviceSpec>>) =>
  runOutlets(data, makeOutletDevices, (message) => self.postMessage(message));
