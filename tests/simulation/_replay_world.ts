/** A gateway around recorded cars, and what must hold after each. */

import assert from "node:assert/strict";
import type { Hardware } from "../../app/hardware.ts";
import type { LinkSecurity } from "../../drivers/exits/link.ts";
import type { RecordedSession, Recording } from "./_recordings.ts";
import { RecordedCar } from "./_recorded_car.ts";
import { play, type Played, type Stage } from "./_replay.ts";
import { PROTECTION, world, type WorldOptions } from "./_world.ts";

/** How a replay differs from the usual one. */
export interface ReplayOptions
  extends Pick<WorldOptions, "random" | "plugAndCharge" | "startMs"> {
  /** Lets -20 run without TLS 1.3 and a verified vehicle; default true. */
  readonly allowPlain?: boolean;
  readonly security?: LinkSecurity;
  readonly receiptEveryS?: number;
  /** What the outlet's meter shows, whatever flows. */
  readonly meter?: { readonly id: string; readonly chargedWh: number };
  /**
   * The car is a program on another machine: no wire, no patience. The outlet
   * is as large as `start` has it.
   */
  readonly isFar?: boolean;
  readonly notBefore?: Stage["notBefore"];
  readonly damage?: Stage["damage"];
  /** What the station speaks; by default what was spoken in the recording. */
  readonly protocols?: readonly string[];
}

/** A session as it went here. */
export interface Replayed extends Played {
  /** What reached the car, Wh. */
  readonly vehicleWh: number;
}

/** As the recorded stations number their sets of parameters. */
const MODES = "controlModes: [scheduled, dynamic]";
/** Large enough for every car of the collection. */
const CHARGERS = {
  dc: `kind: dc, maxChargeW: 150000, maxA: 400, minV: 100, ${MODES}`,
  ac: `kind: ac, maxChargeW: 22000, ${MODES}`,
};

/** Batteries of the road; those of the public simulator end at 400 V in -20. */
const HIGHEST_V = { road: 1_000, simulator: 400 };

/** A recording played to a gateway of its own; the car is replugged between sessions. */
export async function replay(
  recording: Recording,
  options: ReplayOptions = {},
): Promise<Replayed[]> {
  const { meter, notBefore, damage, isFar = false } = options;
  const kind = isAc(recording) ? "ac" : "dc";
  const spoken = protocolsOf(recording);
  const isSimulator = spoken.includes("iso20") && !isFar;
  const maxV = HIGHEST_V[isSimulator ? "simulator" : "road"];
  const size = kind === "dc" ? `${CHARGERS.dc}, maxV: ${maxV}` : CHARGERS.ac;
  const w = world({
    seed: 1,
    cars: [],
    chargers: [`id: "1", ${size}`],
    config: `
security: { allowPlain: ${options.allowPlain ?? true} }
plugAndCharge: { receiptEveryS: ${options.receiptEveryS ?? 0} }
protocols: [${(options.protocols ?? spoken).join(", ")}]
`,
    ...(meter && { adjustHardware: (own) => showing(own, meter) }),
    ...(options.random && { random: options.random }),
    ...(options.plugAndCharge && { plugAndCharge: options.plugAndCharge }),
    ...(options.startMs !== undefined && { startMs: options.startMs }),
  });
  const { outlet, board } = w.charger("1");
  const car = new RecordedCar(outlet.circuit, maxV);
  const ids = new Map<string, string>();
  const played: Replayed[] = [];
  const { energy } = outlet.circuit;
  for (const session of recording.sessions) {
    if (!isFar) car.plugIn();
    await w.clock.advance(500);
    const security = options.security ?? securityOf(recording.file, session);
    const stage = {
      ...{ world: w, chargerId: "1", car, security, ids, isHurried: isFar },
      ...(notBefore && { notBefore }),
      ...(damage && { damage }),
    };
    const beforeWh = energy.vehicleWh;
    const here = await play(stage, session);
    played.push({ ...here, vehicleWh: energy.vehicleWh - beforeWh });
    assert.equal(outlet.circuit.contactor.anyClosed, false, "the contactor");
    assert.equal(outlet.circuit.powerW, 0, "the power");
    assert.equal(w.system.get("session:1"), undefined, "a session is left");
    if (!isFar) car.unplug();
    await w.clock.advance(1_000);
    // A far car that pauses stays where it is.
    const stays = isFar && here.record?.how === "paused";
    assert.equal(board.status().state, stays ? "PluggedIn" : "Unplugged");
  }
  for (const { state, reason = "" } of w.records.list()) {
    assert.equal(state, "Ended");
    assert.ok(reason.length > 10, `a reason in words, not "${reason}"`);
  }
  await w.system.stop();
  return played;
}

/** Puts a recorded reading on a meter that goes on being fresh. */
function showing(
  own: Hardware,
  { id, chargedWh }: NonNullable<ReplayOptions["meter"]>,
): Hardware {
  const meter = own.twin?.meter;
  assert.ok(meter, "an outlet of another kind");
  const latest = meter.latest.bind(meter);
  meter.latest = () => ({ ...latest(), chargedWh });
  return { ...own, meterId: id };
}

function isAc({ file, sessions }: Recording): boolean {
  const names = sessions.flatMap(({ turns }) => turns.map(({ name }) => name));
  if (names.some((name) => /^(ChargingStatus|AC_)/.test(name))) return true;
  const isDc = names.some((name) => /^(CurrentDemand|PreCharge)$/.test(name));
  return !isDc && /[-_]ac([-_]|$)/i.test(file);
}

/** What the recorded station spoke: others would have been preferred. */
function protocolsOf({ sessions }: Recording): string[] {
  const spoken = sessions.flatMap(({ family }) => family ?? []);
  return spoken.length > 0 ? [...new Set(spoken)] : ["iso2"];
}

function securityOf(
  file: string,
  { tls, family }: RecordedSession,
): LinkSecurity {
  if (!tls) return { kind: "plain" };
  const isNew = file.endsWith("_tls13") ||
    (family === "iso20" && !file.endsWith("_tls12"));
  return PROTECTION[isNew ? "iso20" : "iso2"];
}
