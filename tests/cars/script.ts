/**
 * What a scripted car says: steps of a session as a generator, typed by the
 * message tables of each protocol. Nothing here comes from our own EVCC, so
 * that a mistake shared by our two sides cannot hide.
 *
 * @module
 */

import type { CarBody } from "./battery_car.ts";

/** Fields of a message as the message tables name them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A message out of its envelope and without its header. */
export interface Said {
  readonly root: string;
  readonly value: Fields;
}

/** What a script asks its runner to do; it is given the answer to a request. */
export type Step =
  | { readonly kind: "ask"; readonly request: Said }
  | { readonly kind: "wait"; readonly ms: number };

/** A part of a session that ends with a `T`. */
export type Script<T> = Generator<Step, T, Said>;

type Requests<M> = Extract<keyof M, `${string}Req`>;
type AnswerTo<M, R> = R extends `${infer N}Req`
  ? `${N}Res` extends keyof M ? NonNullable<M[`${N}Res`]> : never
  : never;

/** Sends a request of the tables `M` and gives its answer. */
export type Ask<M> = <R extends Requests<M>>(
  root: R,
  value: NonNullable<M[R]>,
) => Script<AnswerTo<M, R>>;

/** The session is to end in order: the station, or the script, wants it. */
export class EndWanted extends Error {}

/** Nothing more is said. */
export class Walkout extends Error {}

/** The script wants the car to go as it is, current and all. */
export class Desertion extends Walkout {}

/** Makes `ask` for one protocol; a `deaf` car does not hear that it shall stop. */
export function asker<M>(plan: Pick<CarPlan, "deaf">): Ask<M> {
  return function* ask(root, value) {
    const answer: Said = yield { kind: "ask", request: { root, value } };
    if (!plan.deaf) obey(answer);
    // The runner hands over what the protocol's own codec has decoded.
    return answer.value as never;
  };
}

function obey({ root, value }: Said): void {
  const code = String(value["ResponseCode"]);
  if (code.startsWith("FAILED")) throw new Walkout(`${root}: ${code}`);
  if (code.startsWith("WARNING_EIM")) throw new EndWanted(`${root}: ${code}`);
  const status = statusOf(value);
  const said = [status?.["EVSENotification"], status?.["EVSEStatusCode"]];
  const end = said.find((word) => ENDS.has(String(word)));
  if (end !== undefined) throw new EndWanted(`${root}: ${end}`);
}

const ENDS = new Set([
  "StopCharging",
  "Terminate",
  "EVSE_Shutdown",
  "EVSE_EmergencyShutdown",
  "EVSE_UtilityInterruptEvent",
  "EVSE_Malfunction",
]);

function statusOf(value: Fields): Fields | undefined {
  for (const name of ["EVSEStatus", "DC_EVSEStatus", "AC_EVSEStatus"]) {
    const status = value[name];
    if (typeof status === "object" && status !== null) {
      return Object.fromEntries(Object.entries(status));
    }
  }
  return undefined;
}

/** What a car can, magnitudes. */
export interface CarLimits {
  readonly maxV: number;
  readonly minV: number;
  readonly maxChargeA: number;
  readonly minChargeA: number;
  readonly maxChargeW: number;
  readonly minChargeW: number;
  readonly maxDischargeA: number;
  readonly maxDischargeW: number;
  readonly minDischargeW: number;
}

/** What one turn of the loop says; whatever is left out is as in the plan. */
export interface LoopFields extends CarLimits {
  readonly targetV: number;
  /** Signed. */
  readonly targetA: number;
  readonly presentV: number;
  /** AC: signed, all phases together. */
  readonly presentW: number;
  readonly soc: number;
  readonly ready: boolean;
  readonly complete: boolean;
  readonly targetEnergyWh: number;
  readonly maxEnergyWh: number;
  readonly minEnergyWh: number;
  /** Fields of the message itself, written over the others. */
  readonly more: Fields;
}

/** What a turn of the loop wants: fields, an orderly stop, or to go without a word. */
export type Turn = Partial<LoopFields> | "stop" | "leave";

/** A whole session. */
export interface CarPlan {
  readonly protocol: "din" | "iso2" | "iso20";
  readonly service: "DC" | "DC_BPT" | "AC" | "AC_BPT";
  readonly controlMode: "scheduled" | "dynamic";
  readonly limits: CarLimits;
  /** Percent. */
  readonly soc: number;
  readonly targetEnergyWh: number;
  readonly maxEnergyWh: number;
  readonly minEnergyWh: number;
  /** AC: phases of the onboard charger. */
  readonly phases: 1 | 3;
  /** Power of the profile that a scheduled car promises, signed; default what both can. */
  readonly profileW?: number;
  /** Between an answer and the next request of a repeated message, ms. */
  readonly periodMs: number;
  /** AC: draws what the station allows; false leaves the draw to the script. */
  readonly drawsAsTold: boolean;
  /** Hears neither notifications nor failures. */
  readonly deaf: boolean;
  /** `last` is the answer of the turn before. */
  readonly loop: (turn: number, last: Said | undefined) => Turn;
}

/** What a script works with. */
export interface Stage {
  readonly plan: CarPlan;
  readonly body: CarBody;
  /** Wall clock, Unix ms. */
  nowMs(): number;
  /** The answer to the last request. */
  last(): Said | undefined;
}

/** The fields of this turn, or how the session is to go on. */
export function turnOf(
  { plan, body, last }: Stage,
  turn: number,
): LoopFields {
  const wish = plan.loop(turn, turn === 0 ? undefined : last());
  if (wish === "stop") throw new EndWanted("the script stops");
  if (wish === "leave") throw new Desertion("the script leaves");
  const given = {
    ...plan.limits,
    targetV: plan.limits.maxV,
    targetA: plan.limits.maxChargeA,
    presentV: body.presentV,
    presentW: body.presentW,
    soc: plan.soc,
    ready: true,
    complete: false,
    targetEnergyWh: plan.targetEnergyWh,
    maxEnergyWh: plan.maxEnergyWh,
    minEnergyWh: plan.minEnergyWh,
    more: {},
  };
  return { ...given, ...wish };
}

/** A pause between repeated messages. */
export function* pause({ plan }: Stage): Script<void> {
  yield { kind: "wait", ms: plan.periodMs };
}

/** Repeats `ask` until `done`, at most so many times, then goes without a word. */
export function* until<T>(
  stage: Stage,
  times: number,
  ask: () => Script<T>,
  done: (answer: T) => boolean,
): Script<T> {
  for (let n = 0; n < times; n++) {
    const answer = yield* ask();
    if (done(answer)) return answer;
    yield* pause(stage);
  }
  throw new Walkout(`${stage.last()?.root} was the same ${times} times`);
}

/** Looks for the voltage on the cable to go, not for ever: the session ends either way. */
export function* welding<T>(
  stage: Stage,
  ask: () => Script<T>,
  done: (answer: T) => boolean,
): Script<void> {
  for (let n = 0; n < WELDING_MAX; n++) {
    if (done(yield* ask())) return;
    yield* pause(stage);
  }
}

const WELDING_MAX = 30;

/** How a car in AC asks for power: state C, its onboard charger at the inlet. */
export function joined(body: CarBody): void {
  body.pilot = "C";
  body.closeInlet();
}

/** How a car ends: the current goes first, the inlet opens last. */
export function restOf(body: CarBody): void {
  body.draw(0);
  body.openInlet();
  body.pilot = "B";
}
