/** A car as a pure EVCC over a real link: what benches and soaks let come. */

import { vehicleTls } from "../../app/cli/vehicle.ts";
import { evccCodec } from "../../protocols/iso15118/shared/codec.ts";
import { findCharger } from "../../actors/car/find_charger.ts";
import { makeCar, randomEvccid } from "../../actors/car/make_car.ts";
import type { ByteLink } from "../../drivers/exits/link.ts";
import type { DriverRequest } from "../../protocols/iso15118/shared/evcc/types.ts";
import {
  advance,
  type AnyMessage,
  type CarStep,
  startCarSession,
} from "../../protocols/iso15118/iso20/evcc/mod.ts";
import { buildSapRequest, ISO20_DC } from "../../protocols/iso15118/sap/mod.ts";
import { encodeHeader, Reassembler } from "../../protocols/v2gtp/mod.ts";

/** How a car behaves. */
export interface Road {
  /** Between two charge loops, ms. */
  loopMs(): number;
  /** A charge loop is about to be sent. */
  looping?(): void;
  /** It was answered after so long, ms. */
  looped?(tookMs: number): void;
  /** What the driver asks for. */
  request?(): DriverRequest["kind"] | undefined;
  /** Whether it stays; else it falls silent with its link open. */
  stays(): boolean;
}

const HOURS_2_MS = 7_200_000;

const codec = evccCodec();
await codec.speak();
await codec.speak("iso20");

export const random = (octets: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(octets));

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Finds the charger behind an SDP port of loopback; TLS 1.3 on both sides. */
export function connect(sdpPort: number, pki: string): Promise<ByteLink> {
  const tls = vehicleTls(pki, "iso20");
  return findCharger({ interface: "lo", sdpPort, tls });
}

/** One exchange over a link: the answer, and the milliseconds it took. */
class Talker {
  readonly #frames = new Reassembler({ maxPayload: 65_536 });
  readonly #out = new Uint8Array(8_192);
  constructor(readonly link: ByteLink) {}

  async ask(message: { root: string; value: unknown }) {
    const { payloadType, octets } = codec.write(message, this.#out.subarray(8));
    encodeHeader(payloadType, octets, this.#out);
    const sentMs = performance.now();
    await this.link.write(this.#out.subarray(0, 8 + octets));
    while (true) {
      const bytes = await this.link.read();
      const tookMs = performance.now() - sentMs;
      if (bytes === null) throw new Error("the station closed the link");
      const [frame] = this.#frames.push(bytes).frames;
      if (!frame) continue;
      const read = codec.read(frame.payloadType, frame.payload);
      if (!read.ok) throw new Error(read.reason);
      return { tookMs, answer: read.message };
    }
  }
}

function views() {
  const car = makeCar({
    service: "DC_BPT",
    controlMode: "dynamic",
    capacityWh: 60_000,
    soc: 50,
    minSoc: 20,
    targetSoc: 80,
    v2xMinSoc: 30,
    departureMs: Date.now() + HOURS_2_MS,
  });
  const view = (kind: DriverRequest["kind"] | undefined) => ({
    nowMs: Date.now(),
    random,
    car: {
      ...car.view(),
      services: ["DC_BPT" as const],
      controlModes: ["dynamic" as const],
      meterInfo: true,
      ...(kind && { request: { id: 1, kind } }),
    },
  });
  return { car, view };
}

/**
 * Drives a session of ISO 15118-20 over `link` until it ends or the car does
 * not stay; why it ended.
 *
 * @throws when the station closes the link or says what cannot be read
 */
export async function drive(link: ByteLink, road: Road): Promise<string> {
  const { car, view } = views();
  const env = () => view(road.request?.());
  const talker = new Talker(link);
  await talker.ask(buildSapRequest([ISO20_DC]));
  let step: CarStep = advance(
    startCarSession({ evccid: randomEvccid(random) }),
    "begin",
    env(),
  );
  while (road.stays() && step.kind === "request") {
    for (const effect of step.effects) car.obey(effect);
    const isLoop = step.request.root === "DC_ChargeLoopReq";
    if (isLoop) {
      road.looping?.();
      await pause(road.loopMs());
    } else if (step.afterMs !== undefined) await pause(step.afterMs);
    const { tookMs, answer } = await talker.ask(step.request);
    if (isLoop) road.looped?.(tookMs);
    step = advance(step.session, answer as AnyMessage, env());
  }
  return step.kind === "end" ? step.reason : "the car fell silent";
}
