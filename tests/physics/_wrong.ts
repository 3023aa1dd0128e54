/**
 * Wrong versions of orders, devices and messages, for planted faults.
 *
 * @module
 */

import type {
  OutletDevices,
  PowerStage,
  StageCommand,
} from "../../drivers/devices/outlet.ts";
import type { Bounds, OutletOrder } from "../../drivers/realtime/order.ts";
import { rational } from "../cars/numbers.ts";
import { childEndingIn, type Fields } from "./judge/fields.ts";

function scaled({ maxA: [a, b, c], maxW }: Bounds, by: number): Bounds {
  return { maxA: [a * by, b * by, c * by], maxW: maxW * by };
}

/** Bounds and wishes times `by`. */
export function widened(order: OutletOrder, by: number): OutletOrder {
  const { envelope } = order;
  return {
    ...order,
    setW: order.setW * by,
    setA: order.setA === undefined ? undefined : order.setA * by,
    envelope: {
      ...envelope,
      charge: scaled(envelope.charge, by),
      discharge: scaled(envelope.discharge, by),
    },
  };
}

/** Devices with some of them replaced. */
export function over(
  devices: OutletDevices,
  wrong: Partial<OutletDevices>,
): OutletDevices {
  return {
    kind: devices.kind,
    stage: devices.stage,
    contactor: devices.contactor,
    pilot: devices.pilot,
    meter: devices.meter,
    insulation: devices.insulation,
    plug: devices.plug,
    grid: devices.grid,
    emergencyStop: devices.emergencyStop,
    step: (nowMs) => devices.step(nowMs),
    ...wrong,
  };
}

/** A pilot that shows state C for ever. */
export function pilotAlwaysReady(devices: OutletDevices): OutletDevices {
  return over(devices, {
    pilot: {
      signal: (signal) => devices.pilot.signal(signal),
      latest: () => ({ ...devices.pilot.latest(), state: "C", volts: 6 }),
    },
  });
}

/** A pilot whose duty cycle is `by` times what it was told. */
export function dutyTold(devices: OutletDevices, by: number): OutletDevices {
  return over(devices, {
    pilot: {
      signal: (signal) =>
        devices.pilot.signal(
          typeof signal === "string"
            ? signal
            : { dutyPercent: Math.min(85, by * signal.dutyPercent) },
        ),
      latest: () => devices.pilot.latest(),
    },
  });
}

/** An order to transfer that nothing but a new run of power takes back; of one outlet. */
export function neverTakenBack(): (order: OutletOrder) => OutletOrder {
  let kept: OutletOrder | undefined;
  return (order) => {
    const { mode, epoch, permits, envelope } = order;
    if (kept !== undefined && kept.epoch !== epoch) kept = undefined;
    if (mode === "transfer" && envelope.charge.maxW > 0) kept = order;
    if (kept === undefined) return order;
    const endless = Object.fromEntries(
      Object.keys(permits).map((name) => [name, 1e12]),
    ) as OutletOrder["permits"];
    return { ...kept, permits: endless, setUntilMonoMs: 1e12 };
  };
}

/** So many amperes out of the vehicle whenever it is joined, permitted or not. */
export function gives(order: OutletOrder, amps: number): OutletOrder {
  const { envelope, mode, permits } = order;
  if (mode !== "transfer") return order;
  const discharge = { maxW: 30_000, maxA: [amps, amps, amps] } as const;
  return {
    ...order,
    setA: -amps,
    envelope: { ...envelope, discharge },
    permits: { ...permits, owner: 1e12, clock: 1e12, vehicle: 1e12 },
  };
}

/** An answer of the pre-charge that is always where the car wants it. */
export function preChargedTo(
  name: string,
  fields: Fields,
  volts: number,
): Fields {
  return name === "DC_PreChargeRes"
    ? { ...fields, EVSEPresentVoltage: rational(volts) }
    : fields;
}

/** A stage that gets other commands, and measures what it was meant to do. */
export function stageTold(
  devices: OutletDevices,
  wrong: (command: StageCommand) => StageCommand,
): OutletDevices {
  const stage: PowerStage = {
    hold: (untilMs) => devices.stage.hold(untilMs),
    command: (command) => devices.stage.command(wrong(command)),
    latest: () => {
      const sample = devices.stage.latest();
      return {
        ...sample,
        currentA: sample.currentA / 1.33,
        powerW: sample.powerW / 1.33,
      };
    },
  };
  return over(devices, { stage });
}

/** What the car is to take it gives, and the other way round. */
export function turned(order: OutletOrder): OutletOrder {
  const { envelope, setA, setW } = order;
  return {
    ...order,
    setA: setA === undefined ? undefined : -setA,
    setW: -setW,
    envelope: {
      ...envelope,
      charge: envelope.discharge,
      discharge: envelope.charge,
    },
  };
}

/** An answer of the DC loop with a negative discharge limit. */
export function limitTurned(name: string, fields: Fields): Fields {
  const mode = childEndingIn(fields, "DC_CLResControlMode");
  if (name !== "DC_ChargeLoopRes" || !mode?.name.startsWith("BPT")) {
    return fields;
  }
  const EVSEMaximumDischargeCurrent = rational(-20);
  return {
    ...fields,
    [mode.name]: { ...mode.fields, EVSEMaximumDischargeCurrent },
  };
}
