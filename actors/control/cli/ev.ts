/**
 * `v2gate ev`: a virtual car at any maker's charger.
 *
 * @module
 */

import { parseArgs } from "node:util";
import type { AnyActorRef } from "xstate";
import { hasPki } from "../../../drivers/tls/mod.ts";
import type {
  ControlMode,
  EnergyService,
} from "../../../protocols/iso15118/iso20/secc/types.ts";
import { energyOf } from "../../../protocols/iso15118/iso20/common/mod.ts";
import { makeKernel, startSystem, supervisor } from "../../kernel/mod.ts";
import { car, endOf } from "../../session/car.ts";
import { Body } from "../../session/car_body.ts";
import type { EvccEnd } from "../../session/evcc.ts";
import { findCharger } from "../../session/find_charger.ts";
import { makeCar, randomEvccid } from "../../session/make_car.ts";
import { vehicleTls } from "./vehicle.ts";

const SERVICES: readonly EnergyService[] = ["AC", "DC", "AC_BPT", "DC_BPT"];
const MODES: readonly ControlMode[] = ["dynamic", "scheduled"];

/** What `v2gate ev --help` prints. */
export const help = `v2gate ev [--interface IF] [--minutes M] [options]

Plugs a virtual car into the charger found by SDP on an interface and runs one
ISO 15118-20 session. The exit status is 0 only when it ended as agreed.

  --interface IF     default lo, where SDP asks ::1 instead of multicasting
  --sdp-port N       default 15118
  --minutes M        how long the car stays plugged in; default 1
  --service S        AC, DC, AC_BPT or DC_BPT (default)
  --mode M           dynamic (default) or scheduled
  --pki DIR          vehicle certificate and roots; default data/pki
  --no-tls           ask for a plain link, for laboratories
  --soc N            state of charge in percent; default 50
  --capacity WH      of the battery; default 60000
  --loop-period MS   from a charge-loop answer to the next request; default 250`;

interface Wish {
  readonly interface: string;
  readonly sdpPort: number;
  readonly minutes: number;
  readonly service: EnergyService;
  readonly mode: ControlMode;
  readonly pki: string;
  readonly tls: boolean;
  readonly soc: number;
  readonly capacityWh: number;
  readonly loopPeriodMs: number;
}

/** Runs the subcommand; 0 when the session ended as agreed, 1 when not, 2 on misuse. */
export async function run(
  args: string[],
  out: (line: string) => void,
): Promise<number> {
  const wish = parse(args);
  if (typeof wish === "string") {
    out(wish);
    return wish === help ? 0 : 2;
  }
  if (wish.tls && !hasPki(wish.pki)) {
    out(
      `no certificates in ${wish.pki}: make some with 'v2gate pki ${wish.pki}', or name another directory with --pki`,
    );
    return 1;
  }
  const end = await drive(wish, out);
  out(`${end.agreed ? "ended as agreed" : "failed"}: ${end.reason}`);
  return end.agreed ? 0 : 1;
}

async function drive(
  wish: Wish,
  out: (line: string) => void,
): Promise<EvccEnd> {
  const kernel = makeKernel();
  const stayMs = wish.minutes * 60_000;
  const body = new Body(
    makeCar({
      ...wish,
      controlMode: wish.mode,
      minSoc: 20,
      targetSoc: 80,
      v2xMinSoc: 25,
      departureMs: kernel.clock.nowMs() + stayMs,
    }),
    {
      services: [wish.service],
      controlModes: [wish.mode],
      meterInfo: true,
    },
    undefined,
    out,
  );
  const tls = wish.tls ? vehicleTls(wish.pki) : undefined;
  const { interface: name, sdpPort } = wish;
  const system = startSystem(
    supervisor({
      children: [{
        id: "car",
        logic: car(),
        restart: "temporary",
        input: {
          body,
          protocols: [energyOf(wish.service)],
          options: {
            evccid: randomEvccid(kernel.random),
            loopPeriodMs: wish.loopPeriodMs,
          },
          connect: () => findCharger({ interface: name, sdpPort, tls }),
          arriveMs: 0,
          stayMs,
          pauseMs: 5_000,
        },
      }],
    }),
    { kernel },
  );
  const ref = system.get("car");
  const end = ref ? await whenOver(ref) : undefined;
  const { inWh, outWh } = body.car.energy;
  out(
    `battery at ${body.car.battery.soc.toFixed(1)} %: ${
      (inWh / 1000).toFixed(3)
    } kWh in, ${(outWh / 1000).toFixed(3)} kWh out`,
  );
  await system.stop();
  return end ?? { reason: "the car crashed", agreed: false, how: "failed" };
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

function parse(args: string[]): Wish | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: "boolean" },
        interface: { type: "string", default: "lo" },
        "sdp-port": { type: "string", default: "15118" },
        minutes: { type: "string", default: "1" },
        service: { type: "string", default: "DC_BPT" },
        mode: { type: "string", default: "dynamic" },
        pki: { type: "string", default: "data/pki" },
        "no-tls": { type: "boolean", default: false },
        soc: { type: "string", default: "50" },
        capacity: { type: "string", default: "60000" },
        "loop-period": { type: "string", default: "250" },
      },
    });
    if (values.help) return help;
    return {
      interface: values.interface,
      sdpPort: figure("sdp-port", values["sdp-port"], 1, 65_535),
      minutes: figure("minutes", values.minutes, 0.05, 10_080),
      service: oneOf("service", values.service, SERVICES),
      mode: oneOf("mode", values.mode, MODES),
      pki: values.pki,
      tls: !values["no-tls"],
      soc: figure("soc", values.soc, 0, 100),
      capacityWh: figure("capacity", values.capacity, 1_000, 1_000_000),
      loopPeriodMs: figure("loop-period", values["loop-period"], 10, 60_000),
    };
  } catch (error) {
    return `${(error as Error).message}; see v2gate ev --help`;
  }
}

function figure(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= min && value <= max)) {
    throw new RangeError(
      `--${name} takes a number from ${min} to ${max}, not "${text}"`,
    );
  }
  return value;
}

function oneOf<T extends string>(
  name: string,
  text: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined) {
    throw new RangeError(
      `--${name} takes ${allowed.join(", ")}, not "${text}"`,
    );
  }
  return found;
}
