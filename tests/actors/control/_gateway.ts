/** A gateway as the control endpoint sees it, without one. */

import { api, type ApiParts } from "../../../actors/control/http/mod.ts";
import type {
  ChargerReply,
  ChargerStatus,
  GatewayCommands,
  GatewayView,
  SessionStatus,
} from "../../../actors/control/view.ts";
import { Trace } from "../../../actors/trace/mod.ts";
import type {
  RequestRecord,
  RequestReply,
} from "../../../actors/site/requests.ts";
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
  faults: [],
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
    maxA: [32, 32, 32],
    untilMonoMs: 60_000,
    by: "grid",
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
    means: "contract",
    chargedWh: 0,
    dischargedWh: 1_200.4,
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
    endedBy: "car",
    where: "Session.Transfer",
    cause: "link",
    chargedWh: 3_300,
    dischargedWh: 0,
  },
];

/** A wish of a person that ruled for a while, and one of a backend that waits. */
export const SETPOINTS: readonly RequestRecord[] = [
  {
    request: {
      id: "evening",
      source: "manual",
      scope: { kind: "charger", chargerId: "1" },
      priority: 100,
      steps: [{ afterMs: 0, minW: -1e9, maxW: 1e9, targetW: -7_000 }],
      fromMs: 1_000,
      untilMs: 3_601_000,
    },
    status: { kind: "superseded", by: "night" },
    statusMs: 61_000,
    deliveries: [{
      chargerId: "1",
      fromMs: 1_000,
      untilMs: 61_000,
      askedW: -7_000,
      measuredW: -6_810.4,
      chargedWh: 0,
      dischargedWh: 113.5,
    }],
  },
  {
    request: {
      id: "profile-3",
      source: "ocpp",
      scope: { kind: "site" },
      priority: 50,
      steps: [
        { afterMs: 0, minW: -1e9, maxW: 11_000 },
        { afterMs: 60_000, minW: 0, maxW: 5_000 },
      ],
      fromMs: 5_000_000,
      untilMs: 9_000_000,
    },
    status: { kind: "waiting" },
    statusMs: 2_000,
    deliveries: [],
  },
];

/** What the site and the charger reply; nothing when nobody does. */
export interface Replies {
  readonly site?: RequestReply | undefined;
  readonly charger?: ChargerReply | undefined;
}

/** An endpoint over that gateway; `asked` has the commands it got. */
export function endpoint(
  change: Partial<ApiParts> & { readonly replies?: Replies } = {},
) {
  const asked: unknown[][] = [];
  const pauses: number[] = [];
  const { replies = {}, ...parts } = change;
  const charger: ChargerReply = { kind: "done", words: "the session ends" };
  const commands: GatewayCommands = {
    request(request) {
      asked.push(["request", request]);
      const reply: RequestReply = { kind: "accepted", change: "new" };
      return Promise.resolve("site" in replies ? replies.site : reply);
    },
    withdraw(id) {
      asked.push(["withdraw", id]);
      const reply: RequestReply = { kind: "accepted", change: "withdrawn" };
      return Promise.resolve("site" in replies ? replies.site : reply);
    },
    charger(id, command) {
      asked.push([command, id]);
      return Promise.resolve("charger" in replies ? replies.charger : charger);
    },
  };
  const trace = new Trace({ now: () => 5 });
  const app = api({
    view: viewWith({}),
    commands,
    trace,
    token: TOKEN,
    gate: new Gate({ key: new Uint8Array(32) }),
    host: "127.0.0.1",
    nowMs: () => 1_000_000,
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
    ...parts,
  });
  return { app, asked, pauses, trace };
}

/** That gateway's view with changes. */
export function viewWith(change: Partial<GatewayView>): GatewayView {
  return {
    health: () => ({ ok: true, why: "all chargers are in service" }),
    chargers: () => [CHARGER],
    sessions: () => SESSIONS,
    setpoints: () => SETPOINTS,
    ...change,
  };
}
