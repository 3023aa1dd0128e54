/** The body of a recorded car: it does what its messages say it does. */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import { PILOT_OHM } from "../../drivers/devices/pilot_levels.ts";
import {
  type CarPlug,
  type CarSocket,
  NO_AMPS,
} from "../../drivers/testbench/mod.ts";
import { openEnvelope } from "../../protocols/iso15118/shared/envelope.ts";

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
/** The simulator's cars ask for no more than the voltage of their batteries, which then take nothing. */
const BELOW_V = 5;
/** Signed amperes of each phase that an AC car takes. */
const AC_AMPS: PhaseTriple = [4.4, 4.4, 4.4];

/** Moves pilot, inlet contactor and onboard charger by what the car says. */
export class RecordedCar implements CarPlug {
  pilotOhm: number = PILOT_OHM.B;
  openCircuitV = BATTERY_V;
  readonly innerOhm = 0.05;
  inletClosed = false;
  insulationOhm = 5_000_000;
  readonly #socket: CarSocket;
  readonly #highestV: number;
  #amps = NO_AMPS;

  /** A public simulator's car asks for 20 kV; `highestV` bounds what it means. */
  constructor(socket: CarSocket, highestV: number) {
    this.#socket = socket;
    this.#highestV = highestV;
  }

  plugIn(): void {
    this.#socket.plugIn(this);
  }

  unplug(): void {
    this.#rest();
    this.#socket.unplug();
  }

  phaseA(): PhaseTriple {
    return this.#amps;
  }

  flowed(): void {
    // Its battery is large enough for a test.
  }

  /** Before a request goes out. */
  asks({ root, value }: Open): void {
    if (/CableCheckReq$/.test(root)) this.pilotOhm = PILOT_OHM.C;
    if (/PreChargeReq$/.test(root)) {
      const wantedV = numberIn(value["EVTargetVoltage"]) ?? BATTERY_V;
      this.openCircuitV = Math.min(wantedV, this.#highestV) - BELOW_V;
    }
    if (root === "PowerDeliveryReq") {
      if (wantsPower(value)) {
        this.pilotOhm = PILOT_OHM.C;
        this.inletClosed = true;
      } else if (value["ChargeProgress"] !== "Renegotiate") {
        this.#amps = NO_AMPS;
      }
    }
    if (root === "SessionStopReq") this.#amps = NO_AMPS;
  }

  /** Once the request has been answered. */
  heard({ root, value }: Open, { value: { ResponseCode } }: Open): void {
    const isOk = String(ResponseCode).startsWith("OK");
    if (root === "PowerDeliveryReq") {
      if (wantsPower(value) && isOk) this.#amps = AC_AMPS;
      if (stopsPower(value)) this.#rest();
    }
    if (root === "SessionStopReq" || !isOk) this.#rest();
  }

  #rest(): void {
    this.#amps = NO_AMPS;
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
