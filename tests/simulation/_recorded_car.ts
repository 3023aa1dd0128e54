/** The body of a recorded car: it does what its messages say it does. */

import type { CarPlug, Copper } from "../../drivers/devices/mod.ts";
import { PILOT_OHM } from "../../drivers/devices/pilot_levels.ts";
import { openEnvelope } from "../../protocols/iso15118/common/envelope.ts";

/** A message of any protocol, out of its envelope. */
export interface Open {
  readonly root: string;
  readonly sessionId: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The message as handlers see it. */
export function opened(message: { root: string; value: unknown }): Open {
  const value = message.value as Record<string, unknown>;
  const header = (value["Header"] ?? {}) as { SessionID?: string };
  const sessionId = header.SessionID ?? "";
  if (message.root !== "V2G_Message") {
    return { root: message.root, sessionId, value };
  }
  const found = openEnvelope(
    value as { Header: unknown; Body: Record<string, unknown> },
  );
  if (!found) throw new Error("an empty V2G_Message");
  return {
    root: found.root,
    sessionId,
    value: found.value as Record<string, unknown>,
  };
}

/** A physical value or rational number; undefined where there is none. */
function numberIn(field: unknown): number | undefined {
  if (typeof field !== "object" || field === null) return undefined;
  const { Value, Multiplier, Exponent } = field as Record<string, unknown>;
  return Value === undefined
    ? undefined
    : Number(Value) * 10 ** Number(Multiplier ?? Exponent ?? 0);
}

const BATTERY_V = 400;
const AC_W = 3_000;

/** Moves pilot, inlet contactor and onboard charger by what the car says. */
export class RecordedCar implements CarPlug {
  pilotOhm: number = PILOT_OHM.B;
  batteryV = BATTERY_V;
  inletClosed = false;
  insulationOhm = 5_000_000;
  onboardW = 0;
  readonly #copper: Copper;
  readonly #highestV: number;

  /** A public simulator's car asks for 20 kV; `highestV` bounds what it means. */
  constructor(copper: Copper, highestV: number) {
    this.#copper = copper;
    this.#highestV = highestV;
  }

  plugIn(): void {
    this.#copper.plugIn(this);
  }

  unplug(): void {
    this.#rest();
    this.#copper.unplug();
  }

  flowed(): void {
    // Its battery is large enough for a test.
  }

  /** Before a request goes out. */
  asks({ root, value }: Open): void {
    if (/CableCheckReq$/.test(root)) this.pilotOhm = PILOT_OHM.C;
    if (/PreChargeReq$/.test(root)) {
      const wantedV = numberIn(value["EVTargetVoltage"]) ?? this.batteryV;
      this.batteryV = Math.min(wantedV, this.#highestV);
    }
    if (root === "PowerDeliveryReq") {
      if (wantsPower(value)) {
        this.pilotOhm = PILOT_OHM.C;
        this.inletClosed = true;
      } else if (value["ChargeProgress"] !== "Renegotiate") this.onboardW = 0;
    }
    if (root === "SessionStopReq") this.onboardW = 0;
  }

  /** Once the request has been answered. */
  heard({ root, value }: Open, { value: { ResponseCode } }: Open): void {
    const isOk = String(ResponseCode).startsWith("OK");
    if (root === "PowerDeliveryReq") {
      if (wantsPower(value) && isOk) this.onboardW = AC_W;
      if (stopsPower(value)) this.#rest();
    }
    if (root === "SessionStopReq" || !isOk) this.#rest();
  }

  #rest(): void {
    this.onboardW = 0;
    this.inletClosed = false;
    this.pilotOhm = PILOT_OHM.B;
  }
}

function wantsPower(value: Open["value"]): boolean {
  return value["ChargeProgress"] === "Start" ||
    value["ReadyToChargeState"] === true;
}

function stopsPower(value: Open["value"]): boolean {
  return value["ChargeProgress"] === "Stop" ||
    value["ReadyToChargeState"] === false;
}
