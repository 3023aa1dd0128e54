/// <reference lib="webworker" />
/** The realtime Worker over devices that a test sets, and ways to break it. */

import type { FromRealtime } from "../../../drivers/realtime/worker_messages.ts";
import type { WorkerStart } from "../../../drivers/realtime/worker_messages.ts";
import { runOutlets } from "../../../drivers/realtime/worker_loop.ts";
import { TestDevices } from "./_devices.ts";

/** What goes wrong with an outlet, and after how many turns. */
export interface TestSpec {
  readonly kind: "ac" | "dc";
  readonly throwsAfter?: number;
  /** The devices made after so many tries throw no more. */
  readonly mendedAfter?: number;
  /** The whole Worker ends, not the outlet alone. */
  readonly dies?: boolean;
  /** So many tries to make the devices fail. */
  readonly absentFor?: number;
  /** Last numbers of the truth: 1 while the contact is closed. */
  readonly truth: SharedArrayBuffer;
}

const tries = new Map<TestSpec, number>();

function make(spec: TestSpec): TestDevices {
  const tried = tries.get(spec) ?? 0;
  tries.set(spec, tried + 1);
  if (tried < (spec.absentFor ?? 0)) throw new Error("nobody serves it yet");
  const devices = new TestDevices(spec.kind);
  const truth = new Int32Array(spec.truth);
  const step = devices.step.bind(devices);
  let turns = 0;
  devices.step = (nowMs) => {
    const isMended = tried >= (spec.mendedAfter ?? Infinity);
    if (!isMended && turns++ === spec.throwsAfter) {
      throw new Error(spec.dies ? "die" : "the wire is cut");
    }
    step(nowMs);
  };
  const want = (wanted: boolean) => {
    devices.sample.contactor.wanted = wanted;
    Atomics.store(truth, 0, wanted ? 1 : 0);
  };
  Object.assign(devices.contactor, {
    close: () => want(true),
    open: () => want(false),
  });
  return devices;
}

function tell(message: FromRealtime): void {
  if (message.type === "realtime.parked" && message.words === "die") {
    throw new Error("the worker dies");
  }
  self.postMessage(message);
}

self.onmessage = ({ data }: MessageEvent<WorkerStart<TestSpec>>) =>
  runOutlets(data, make, tell);
