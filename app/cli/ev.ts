/**
 * `v2gate ev`: a virtual car at any maker's charger.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import { appendLines } from "../../drivers/exits/files.ts";
import { onEnding } from "../../drivers/exits/signals.ts";
import type { TlsClientConfig } from "../../drivers/tls/mod.ts";
import {
  type Kernel,
  makeKernel,
  startSystem,
  supervisor,
} from "../../actors/kernel/mod.ts";
import { car, type CarInput, endOf } from "../../actors/car/car.ts";
import { Body } from "../../actors/car/car_body.ts";
import type { EvccEnd } from "../../actors/car/evcc.ts";
import { findCharger } from "../../actors/car/find_charger.ts";
import {
  makeCar,
  protocolsOf,
  randomEvccid,
  randomMac,
} from "../../actors/car/make_car.ts";
import { carContract } from "./contracts.ts";
import { help, type Options, parse } from "./ev_options.ts";
import { missingFile, vehicleTls } from "./vehicle.ts";

export { help } from "./ev_options.ts";

/** Runs the subcommand; misuse and missing files go to `err`. 0 when the session ended as agreed, 1 when not, 2 on misuse. */
export async function run(
  args: readonly string[],
  out: (line: string) => void,
  err = out,
): Promise<number> {
  const options = parse(args);
  if (typeof options === "string") {
    if (options === help) out(options);
    else err(options);
    return options === help ? 0 : 2;
  }
  const tls = tlsOf(options);
  const missing = tls && missingFile(tls);
  if (missing !== undefined) {
    err(
      `there is no ${missing}: make certificates with 'v2gate pki ${options.pki}', name another directory with --pki, or files of another PKI one by one (v2gate ev --help)`,
    );
    return 1;
  }
  const end = await drive(options, tls, out);
  out(`${end.agreed ? "ended as agreed" : "failed"}: ${end.reason}`);
  return end.agreed ? 0 : 1;
}

/** TLS as the options ask for it; nothing for a plain link. */
function tlsOf(
  { tls, pki, protocol, ocsp, keyLog, files, groups }: Options,
): TlsClientConfig | undefined {
  const settings = tls === "off"
    ? undefined
    : vehicleTls(pki, protocol, tls, files);
  return settings && {
    ...settings,
    ocsp,
    ...(groups && { groups }),
    ...(keyLog !== undefined && { keyLog: opened(keyLog) }),
  };
}

/** The key log, open to be written. */
function opened(path: string): (line: string) => void {
  try {
    return appendLines(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot write to --keylog ${path}: ${why}`, { cause });
  }
}

async function drive(
  options: Options,
  tls: TlsClientConfig | undefined,
  out: (line: string) => void,
): Promise<EvccEnd> {
  const kernel = makeKernel();
  const body = bodyOf(options, kernel, out);
  const input = await carInput(options, body, tls, kernel);
  const system = startSystem(
    supervisor({
      children: [{ id: "car", logic: car(), restart: "temporary", input }],
    }),
    { kernel },
  );
  const ref = system.get("car");
  for (const { kind, afterS } of options.driver) {
    kernel.clock.setTimeout(() => body.ask(kind), afterS * 1000);
  }
  const unlisten = onEnding(() => {
    out("the car is asked to leave; once more and it vanishes");
    body.ask("leave");
  });
  const end = ref ? await whenOver(ref) : undefined;
  unlisten();
  const { inWh, outWh } = body.car.energy;
  out(
    `battery at ${body.car.battery.soc.toFixed(1)} %: ${
      (inWh / 1000).toFixed(3)
    } kWh in, ${(outWh / 1000).toFixed(3)} kWh out`,
  );
  await system.stop();
  return end ?? { reason: "the car crashed", agreed: false, how: "failed" };
}

function bodyOf(
  options: Options,
  { clock }: Kernel,
  out: (line: string) => void,
): Body {
  return new Body(
    makeCar({
      ...options,
      controlMode: options.mode,
      minSoc: 20,
      targetSoc: 80,
      v2xMinSoc: 25,
      departureMs: clock.nowMs() + stayMs(options),
    }),
    {
      services: [options.service],
      controlModes: [options.mode],
      meterInfo: true,
    },
    undefined,
    out,
  );
}

function stayMs({ minutes }: Options): number {
  return minutes * 60_000;
}

async function carInput(
  options: Options,
  body: Body,
  tls: TlsClientConfig | undefined,
  { random }: Kernel,
): Promise<CarInput> {
  const { interface: name, sdpPort, protocol, pki } = options;
  const pnc = options.auth === "pnc"
    ? await carContract(pki, protocol, options.contract, options.files)
    : undefined;
  const carOptions = {
    evccid: protocol === "iso20" ? randomEvccid(random) : randomMac(random),
    loopPeriodMs: options.loopPeriodMs,
    sideStreams: options.sideStreams,
    withoutCable: !options.strict,
    // Known to the cars of iso2 and din only.
    habits: options.habits,
  };
  return {
    body,
    protocols: protocolsOf(protocol, options.service),
    options: carOptions,
    ...(pnc && { pnc }),
    habits: options.wire,
    patienceMs: options.patienceMs,
    connect: () => findCharger({ interface: name, sdpPort, tls }),
    arriveMs: 0,
    stayMs: stayMs(options),
    pauseMs: 5_000,
  };
}

/** Resolves with the car's end, or undefined when it crashed. */
function whenOver(ref: AnyActorRef): Promise<EvccEnd | undefined> {
  return new Promise((resolve) => {
    ref.subscribe({
      complete: () => resolve(endOf(ref)),
      error: () => resolve(undefined),
    });
  });
}
