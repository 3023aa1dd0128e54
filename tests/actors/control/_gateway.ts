/** A gateway as the control endpoint sees it, without one. */

import { api, type ApiParts } from "../../../actors/control/http/mod.ts";
import type {
  ChargerStatus,
  GatewayCommands,
  SessionStatus,
} from "../../../actors/control/view.ts";
import { Trace } from "../../../actors/trace/mod.ts";
import { Gate } from "../../../privacy/gate/mod.ts";

/** The token of these tests. */
export const TOKEN = "0123456789abcdef";
/** Where the endpoint is, for `app.request()`. */
export const URL_HERE = "http://127.0.0.1:8090";

/** A charger with every field there is, also those that must not leave. */
export const CHARGER: ChargerStatus = {
  id: "1",
  state: "Session.Transfer",
  contactor: "closed",
  powerW: -7000.4,
  voltageV: 400.2,
  chargedWh: 1200.6,
  dischargedWh: 80,
  sessionId: "00AABBCCDDEEFF11",
  vehicle: {
    service: "DC_BPT",
    controlMode: "dynamic",
    soc: 54.6,
    maxChargeW: 50_000,
    maxDischargeW: 40_000,
  },
  allocation: {
    chargerId: "1",
    targetW: -7_000,
    minW: -7_000,
    maxW: 50_000,
    untilMs: 60_000,
    described: true,
    reason: "set-point evening",
    sources: ["evening"],
    discharge: { allowed: true, why: "every permit is given" },
  },
};

/** A live session and an ended one. */
export const SESSIONS: readonly SessionStatus[] = [
  {
    number: 2,
    chargerId: "1",
    link: "TLSv1.3, X448, vehicle certificate verified",
    startedMs: 1_000,
    protocol: "ISO 15118-20 DC",
    state: "DC_ChargeLoop",
    service: "DC_BPT",
    controlMode: "dynamic",
    powerW: -7_000,
  },
  {
    number: 1,
    chargerId: "2",
    link: "TCP without TLS",
    startedMs: 500,
    state: "Ended",
    powerW: 0,
    endedMs: 900,
    how: "failed",
    reason: "the vehicle closed the connection",
  },
];

/** An endpoint over that gateway; `asked` has the commands it got. */
export function endpoint(change: Partial<ApiParts> = {}) {
  const asked: unknown[][] = [];
  const known = (id: string) => id === "1";
  const commands: GatewayCommands = {
    setpoint: (...args) => void asked.push(["setpoint", ...args]),
    stop: (...args) => known(args[0]) && asked.push(["stop", ...args]) > 0,
    emergencyStop: (id) => known(id) && asked.push(["emergency", id]) > 0,
  };
  const trace = new Trace({ now: () => 5 });
  const app = api({
    view: {
      health: () => ({ ok: true, why: "all chargers are in service" }),
      chargers: () => [CHARGER],
      sessions: () => SESSIONS,
    },
    commands,
    trace,
    token: TOKEN,
    gate: new Gate({ key: new Uint8Array(32) }),
    host: "127.0.0.1",
    nowMs: () => 1_000_000,
    ...change,
  });
  return { app, asked, trace };
}
