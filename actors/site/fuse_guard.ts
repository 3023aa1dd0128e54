/**
 * Guards what is measured at the connection: a fuse reads no allocations.
 *
 * Each limit warms up like a fuse, earlier than a gG one does, so that a car
 * is opened before the fuse melts, and never for what a fuse carries:
 *
 * | load against the limit | opened after |
 * |---|---|
 * | up to 1.05 | never |
 * | 1.25 | 1 h |
 * | 1.6 | 60 s |
 * | 2 | 24 s |
 * | 5 | 2.5 s |
 *
 * Allocations shrink before any of this (`decide.ts`, `trim.ts`). Then cars
 * above their allocation are opened after their time to follow, one after
 * another, then whoever loads the limit most. A car that gives is no help to
 * open against import, nor one that takes against export.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import type { ConnectionLimits } from "./connection.ts";

/** Signed watts, and amperes of each conductor, positive from the grid. */
export interface GridLoad {
  readonly powerW: number;
  readonly phaseA: PhaseTriple;
}

/** One car as the guard sees it. */
export interface GuardedCar {
  readonly chargerId: string;
  readonly load: GridLoad;
  /** Above its allocation and its tolerance after its time to follow, watts; 0 when it obeys. */
  readonly overW: number;
  /** Its time to follow the last lowering has passed. */
  readonly followed: boolean;
  /** Nothing but the present was granted within its time to follow. */
  readonly settled: boolean;
}

/** A car to open, and why. */
export interface Opening {
  readonly chargerId: string;
  readonly why: string;
}

interface Row {
  readonly name: string;
  readonly sign: 1 | -1;
  /** 0 watts of the whole; 1 to 3 amperes of a conductor. */
  readonly column: 0 | 1 | 2 | 3;
  readonly limit: number;
  quick: number;
  slow: number;
  openedAt: number;
}

/** Squares of the loads below which the quick and the slow part cool down. */
const QUICK_FROM = 1.25 ** 2;
const SLOW_FROM = 1.05 ** 2;
/** Seconds of (load² - from) until it opens. */
const QUICK_S = 60 * (1.6 ** 2 - QUICK_FROM);
const SLOW_S = 3_600 * (1.25 ** 2 - SLOW_FROM);
/** Cooling: what is warm loses its heat in so many seconds. */
const COOLING_S = 300;
/** A gap between two looks counts no longer than this: nobody measured then, s. */
const GAP_MAX_S = 1.5;
/** So long is waited for an opened car to be gone before the next is opened, ms. */
const NEXT_MS = 3_000;
/** A limit of zero is judged as one of so many watts or amperes. */
const LIMIT_FLOOR_W = 1_000;
const LIMIT_FLOOR_A = 5;
/** Who loads less than this is not worth opening. */
const LOAD_LEAST_W = 200;
const LOAD_LEAST_A = 1;

/** Heat of every limit of the connection. */
export class FuseGuard {
  readonly #rows: Row[];
  #last: number | undefined;

  constructor({ importW, exportW, fuseA }: ConnectionLimits) {
    const row = (
      name: string,
      sign: 1 | -1,
      column: Row["column"],
      limit: number,
    ): Row => ({
      name,
      sign,
      column,
      limit,
      quick: 0,
      slow: 0,
      openedAt: -Infinity,
    });
    const columns = [1, 2, 3] as const;
    this.#rows = [
      row("the import limit", 1, 0, importW),
      row("the export limit", -1, 0, exportW),
      ...fuseA.flatMap((amps, n) => {
        const column = columns[n] ?? 1;
        const name = `the fuse of L${column}`;
        return [row(name, 1, column, amps), row(name, -1, column, amps)];
      }),
    ];
  }

  /** Looks at what flows; whom to open now. `load` is all that flows through the connection. */
  watch(
    load: GridLoad,
    cars: readonly GuardedCar[],
    nowMonoMs: number,
  ): Opening[] {
    const seconds = Math.min(
      GAP_MAX_S,
      (nowMonoMs - (this.#last ?? nowMonoMs)) / 1_000,
    );
    this.#last = nowMonoMs;
    const openings = new Map<string, Opening>();
    for (const row of this.#rows) {
      const ratio = ratioOf(row, load);
      warm(row, ratio, seconds);
      const hot = row.quick >= 1 || row.slow >= 1;
      const still = ratio > Math.sqrt(SLOW_FROM);
      if (!hot || !still || nowMonoMs - row.openedAt < NEXT_MS) continue;
      const car = worst(
        row,
        cars.filter(({ chargerId }) => !openings.has(chargerId)),
      );
      if (!car) continue;
      row.openedAt = nowMonoMs;
      openings.set(car.chargerId, {
        chargerId: car.chargerId,
        why: sentence(row, ratio, car),
      });
    }
    return [...openings.values()];
  }

  /** How warm the warmest limit is: at 1 somebody is opened. */
  heat(): number {
    return Math.max(
      ...this.#rows.map(({ quick, slow }) => Math.max(quick, slow)),
    );
  }
}

function ratioOf({ sign, column, limit }: Row, load: GridLoad): number {
  const value = sign * columnOf(load, column);
  const floor = column === 0 ? LIMIT_FLOOR_W : LIMIT_FLOOR_A;
  if (limit >= floor) return Math.max(0, value / limit);
  return Math.max(0, 1 + (value - limit) / floor);
}

function warm(row: Row, ratio: number, seconds: number): void {
  const square = ratio ** 2;
  row.quick = next(row.quick, (square - QUICK_FROM) / QUICK_S, seconds);
  row.slow = next(row.slow, (square - SLOW_FROM) / SLOW_S, seconds);
}

function next(heat: number, perS: number, seconds: number): number {
  return perS > 0
    ? Math.min(2, heat + perS * seconds)
    : Math.max(0, heat * (1 - seconds / COOLING_S));
}

/** The one furthest above its allocation; else the one that loads most and had its time. */
function worst(
  { sign, column }: Row,
  cars: readonly GuardedCar[],
): GuardedCar | undefined {
  const least = column === 0 ? LOAD_LEAST_W : LOAD_LEAST_A;
  const loading = cars.filter(({ load }) =>
    sign * columnOf(load, column) > least
  );
  const over = loading.filter(({ overW }) => overW > 0);
  if (over.length > 0) {
    return over.reduce((a, b) => b.overW > a.overW ? b : a);
  }
  const obeying = loading.filter(({ followed }) => followed);
  if (obeying.length === 0) return undefined;
  return obeying.reduce((a, b) =>
    sign * (columnOf(b.load, column) - columnOf(a.load, column)) > 0 ? b : a
  );
}

function columnOf({ powerW, phaseA }: GridLoad, column: Row["column"]): number {
  return column === 0 ? powerW : phaseA[column - 1] ?? 0;
}

function sentence({ name, sign }: Row, ratio: number, car: GuardedCar): string {
  const flow = sign > 0 ? "taken from" : "given to";
  const percent = Math.round(ratio * 100);
  const blame = car.overW > 0
    ? `this car is ${(car.overW / 1_000).toFixed(1)} kW above its allocation`
    : "this car loads it most";
  return `${percent} % of ${name} of the site is ${flow} the grid, and ${blame}`;
}
