/** Our own station behind our car: the SECC's pure functions over a simulated outlet. */

import { limitsOf } from "../../_limits.ts";
import { Sealed } from "../../../../../privacy/seal/mod.ts";
import {
  ISO2_SECC,
  type Iso2Options,
  type Iso2Session,
  sealIso2Request,
  startIso2Session,
} from "../../../../../protocols/iso15118/iso2/secc/mod.ts";
import type { Command } from "../../../../../protocols/iso15118/shared/dialect.ts";
import type {
  PausedSession,
  SeccEnv,
  Settled,
  StationView,
} from "../../../../../protocols/iso15118/shared/secc/types.ts";
import {
  advanceIso2,
  type Iso2CarOptions,
  type Iso2End,
  type Iso2Step,
  startIso2CarSession,
} from "../../../../../protocols/iso15118/iso2/evcc/mod.ts";
import type {
  CarPnc,
  PncServices,
} from "../../../../../protocols/iso15118/pnc/types.ts";
import {
  type CertificateBackend,
  decodeOpenMessage,
  encodeOpenMessage,
} from "../../../../../protocols/iso15118/pnc/provisioning/mod.ts";
import type { VirtualCar } from "../../../../../drivers/testbench/car/mod.ts";
import type {
  CarView,
  DriverRequest,
} from "../../../../../protocols/iso15118/shared/evcc/types.ts";
import { insist } from "../../_strict/mod.ts";
import { evccid, makeCar, START_MS, viewOf, wire } from "./_drive.ts";
import { answer, station as double } from "./_station.ts";
import { signatureBy } from "./_contract.ts";

const DAY_MS = 86_400_000;

/** What a station can do that is asked to. */
export function outlet(
  energy: "AC" | "DC",
  change: Partial<StationView> = {},
  startMs: number = START_MS,
): StationView {
  const day = { fromMs: startMs, untilMs: startMs + DAY_MS };
  const allocation = change.allocation ??
    { targetW: 22_000, minW: 0, maxW: 22_000 };
  return {
    evseId: "DE*V2G*E1",
    services: [{
      service: energy,
      controlModes: ["scheduled"],
      connector: 2,
      nominalV: 400,
      mobilityNeedsModes: [1],
    }],
    serviceRenegotiation: false,
    eim: "waiting",
    dc: {
      maxChargeW: 50_000,
      minChargeW: 100,
      maxChargeA: 125,
      minChargeA: 1,
      maxDischargeW: 0,
      minDischargeW: 0,
      maxDischargeA: 0,
      minDischargeA: 0,
      maxV: 920,
      minV: 150,
    },
    ac: {
      maxChargeW: 22_080,
      minChargeW: 1_380,
      maxDischargeW: 0,
      minDischargeW: 0,
      phases: 3,
      nominalV: 230,
      nominalHz: 50,
    },
    allocation,
    limits: limitsOf(allocation, {
      chargeA: 125,
      dischargeA: 0,
      maxV: 920,
      minV: 150,
    }),
    residualCurrent: false,
    insulation: "valid",
    outlook: { charge: [{ ...day, powerW: 22_000 }], discharge: [] },
    tariff: {
      currency: "EUR",
      language: "ENG",
      prices: [{ ...day, perKwh: 0.3 }],
      form: "absolute",
    },
    present: { voltageV: 0, currentA: 0, powerW: 0 },
    cableCheck: "idle",
    preChargeMatched: false,
    contactorClosed: false,
    meter: {
      meterId: "METER1",
      chargedWh: 1_000,
      dischargedWh: 0,
      timestampS: Math.floor(startMs / 1000),
    },
    ...change,
  };
}

export interface PairOptions {
  readonly options?: Partial<Iso2CarOptions>;
  readonly secc?: Partial<Iso2Options>;
  readonly station?: Partial<StationView>;
  readonly car?: VirtualCar;
  readonly carPnc?: CarPnc;
  readonly pnc?: PncServices;
  /** Where new contracts come from; without it, answers that only look like some. */
  readonly backend?: CertificateBackend;
  /** The wall clock at the beginning; what certificates are held against. */
  readonly startMs?: number;
  readonly most?: number;
  /** Before the turn's request is answered; may change the station. */
  readonly before?: (
    turn: number,
    name: string,
    change: (to: Partial<StationView>, forget?: "notification") => void,
  ) => DriverRequest | undefined | void;
}

export interface Pair {
  readonly end: Iso2End;
  readonly names: string[];
  /** What the outlet was told, awaited or not. */
  readonly outletHeard: Command["type"][];
  readonly over: Extract<Command, { type: "evse.sessionOver" }> | undefined;
  readonly paused: PausedSession | undefined;
  readonly drawnW: number[];
}

/** A verifier that takes the signatures of the test's own keys, and no others. */
export function takesSignaturesOf(...keys: readonly string[]): PncServices {
  const names = keys.map((key) => new TextEncoder().encode(key).toHex());
  return {
    checkContract: () => ({ ok: true }),
    verify(signed) {
      const { signature, elements } = signed.open("test");
      const name = signature?.SignatureValue.$value.toHex() ?? "";
      return names.includes(name) && elements.length === 1 ? { ok: true } : {
        ok: false,
        fault: "SignatureError",
        reason: "V2G_ERR_042: the signature is of another key",
      };
    },
    sign: (elements) => signatureBy("station", elements),
  };
}

/** The outlet: obeys commands at once, except for the cable check's one turn. */
class Outlet {
  view: StationView;
  readonly heard: Command["type"][] = [];
  over: Extract<Command, { type: "evse.sessionOver" }> | undefined;

  readonly #backend: CertificateBackend | undefined;

  constructor(view: StationView, backend?: CertificateBackend) {
    this.view = view;
    this.#backend = backend;
  }

  /** As `obey`, and asks the certificate backend where there is one. */
  async settle(command: Command): Promise<Settled> {
    if (command.type !== "evse.certificate" || !this.#backend) {
      return this.obey(command);
    }
    const { set, action, request, type } = command;
    const exi = await encodeOpenMessage(set, request.open("test"));
    const answer = await this.#backend.request(set, action, exi);
    if (!answer.ok) return { ok: false, command: type, reason: answer.reason };
    const opened = await decodeOpenMessage(set, answer.exiResponse);
    if (!opened.ok) return { ok: false, command: type, reason: opened.reason };
    const certificate = new Sealed("contract", opened.message);
    return { ok: true, command: type, certificate };
  }

  change(to: Partial<StationView>, forget?: "notification"): void {
    const limits = to.allocation
      ? limitsOf(to.allocation, this.view.limits)
      : this.view.limits;
    this.view = { ...this.view, limits, ...to };
    if (!forget) return;
    const { [forget]: _, ...rest } = this.view;
    this.view = rest;
  }

  /** A moment passes. */
  tick(): void {
    if (this.view.cableCheck === "running") {
      this.change({ cableCheck: "passed" });
    }
  }

  obey(command: Command): Settled {
    this.heard.push(command.type);
    const still = { voltageV: 0, currentA: 0, powerW: 0 };
    switch (command.type) {
      case "evse.authorise":
        this.change({ eim: "accepted" });
        break;
      case "evse.startCableCheck":
        this.change({ cableCheck: "running" });
        break;
      case "evse.preCharge":
        this.change({
          present: { ...still, voltageV: command.voltageV },
          preChargeMatched: true,
        });
        break;
      case "evse.closeContactor":
        this.change({ contactorClosed: true });
        break;
      case "evse.stopTransfer":
        this.change({
          contactorClosed: false,
          preChargeMatched: false,
          cableCheck: "idle",
          present: still,
        });
        break;
      case "evse.sessionOver":
        this.over = command;
        break;
      case "evse.certificate":
        return {
          ok: true,
          command: command.type,
          certificate: backend(command),
        };
      case "evse.vehicle":
      case "evse.startTransfer":
      case "evse.standby":
      case "evse.weldingDetection":
        break;
    }
    return { ok: true, command: command.type };
  }
}

function backend({ request }: Extract<Command, { type: "evse.certificate" }>) {
  const asked = request.open("test");
  const root = asked.root === "CertificateUpdateReq"
    ? "CertificateUpdateReq" as const
    : "CertificateInstallationReq" as const;
  const response = answer(
    { root, header: { SessionID: "" }, value: asked.value as never },
    double("DC_extended"),
  );
  return new Sealed("contract", {
    root: response.root,
    value: response.value,
    signature: signatureBy("backend", [
      { set: "iso2", root: response.root, value: response.value },
    ]),
  });
}

/** Runs both sides to the end of the session. */
export async function pair(
  energy: "AC" | "DC",
  o: PairOptions = {},
): Promise<Pair> {
  const car = o.car ?? makeCar();
  const startMs = o.startMs ?? START_MS;
  const place = new Outlet(outlet(energy, o.station, startMs), o.backend);
  const names: string[] = [];
  const drawnW: number[] = [];
  let nowMs = startMs;
  let wish: DriverRequest | undefined;
  let paused: PausedSession | undefined;
  const services: CarView["services"] = [energy];
  const carEnv = () => ({
    nowMs,
    random: (n: number) => new Uint8Array(n),
    car: viewOf(car, services, wish),
    ...(o.carPnc && { pnc: o.carPnc }),
  });
  let secc = startIso2Session({
    link: { tls: o.pnc !== undefined },
    ...o.secc,
  });
  let step: Iso2Step = advanceIso2(
    startIso2CarSession({ evccid: evccid(), ...o.options }),
    "begin",
    carEnv(),
  );
  for (let turn = 0; turn < (o.most ?? 200); turn++) {
    for (const effect of step.effects) {
      if (effect.type === "car.draw") drawnW.push(effect.powerW);
      car.obey(effect);
    }
    if (step.kind === "end") {
      const { heard: outletHeard, over } = place;
      return { end: step, names, outletHeard, over, paused, drawnW };
    }
    nowMs += (step.afterMs ?? 0) + 10;
    names.push(step.request.name);
    wish = o.before?.(turn, step.request.name, (to, forget) =>
      place.change(to, forget)) ??
      wish;
    const asked = wire(step.request);
    const heard = await handled(secc, asked, place, nowMs, o.pnc);
    secc = heard.session;
    paused = heard.paused ?? paused;
    place.tick();
    const response = wire(heard.response);
    insist("iso2", response, asked);
    step = advanceIso2(step.session, response, carEnv());
  }
  throw new Error(`no end after ${names.length} requests`);
}

async function handled(
  session: Iso2Session,
  message: { root: string; value: unknown },
  place: Outlet,
  nowMs: number,
  pnc: PncServices | undefined,
) {
  const request = sealIso2Request(message);
  if (!request) throw new Error("the car sent what is no request");
  let settled: Settled | undefined;
  for (let again = 0; again < 5; again++) {
    const env: SeccEnv = {
      nowMs,
      random: (n) => Uint8Array.from({ length: n }, (_, i) => i + 1),
      station: place.view,
      ...(pnc && { pnc }),
      ...(settled && { settled }),
    };
    const outcome = ISO2_SECC.handle(session, request, env);
    session = outcome.session;
    if (outcome.kind === "answer") {
      for (const effect of outcome.effects) place.obey(effect);
      const { value } = outcome.response;
      const { paused } = outcome;
      const response = { root: "V2G_Message", value } as never;
      return { session, response, paused };
    }
    settled = await place.settle(outcome.command);
  }
  throw new Error("the SECC waits for ever");
}
