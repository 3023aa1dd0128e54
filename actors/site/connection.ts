/**
 * The site's connection to the grid: what may flow through it, what else hangs
 * on it, and how each outlet is wired to it. Watts and amperes of the grid side.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import type { EfficiencyPoint } from "./losses.ts";
import { NOMINAL_V, type PhaseRotation } from "./phases.ts";
import type { Source } from "./requests.ts";
import type { Capacity } from "./capacity.ts";
import type { SiteMeterReading } from "./site_messages.ts";

/** Other loads behind the same connection, positive from the grid. */
export interface OtherLoads {
  readonly powerW: number;
  readonly phaseA: PhaseTriple;
}

/** Limits of the connection, magnitudes. */
export interface ConnectionLimits {
  readonly importW: number;
  readonly exportW: number;
  /** Rated current of the fuse in each conductor, amperes. */
  readonly fuseA: PhaseTriple;
  /** Kept free for what nobody measures, watts of import, spread over the conductors. */
  readonly reserveW: number;
  /** The most that other loads may take: counts without a meter, and when it is lost. */
  readonly otherLoads: OtherLoads;
  /**
   * What the site's meter measures: all that flows through the connection, the
   * chargers with it, or the other loads alone.
   */
  readonly meter: "none" | "connection" | "otherLoads";
}

/** How one outlet hangs on the connection. */
export interface OutletWiring {
  readonly rotation: PhaseRotation;
  /** DC: points of the stage's efficiency curve; none for AC. */
  readonly efficiency: readonly EfficiencyPoint[];
  /** Rated power of the stage, to which the curve's loads refer, watts. */
  readonly ratedW: number;
  /** What it may charge with while its backend or the site's meter is lost, watts at the outlet; unbounded when absent. */
  readonly fallbackW?: number | undefined;
  /** Whose silence lets it fall back. */
  readonly backend?: Source | undefined;
}

/** What is free for all chargers together, in each direction. */
export interface Room {
  readonly charge: Capacity;
  readonly discharge: Capacity;
  /** The meter of the site is configured and lost. */
  readonly meterLost: boolean;
}

/** A reading counts for so long, ms. */
export const METER_STALE_MS = 5_000;
/** Of so many readings the middle one counts, where chargers are subtracted: they are measured at other moments. */
const READINGS = 5;
const NO_LOADS: OtherLoads = { powerW: 0, phaseA: [0, 0, 0] };

/** Throws with the field's name on limits that cannot be. */
export function checkLimits(limits: ConnectionLimits): void {
  const fields: readonly (readonly [string, number])[] = [
    ["importW", limits.importW],
    ["exportW", limits.exportW],
    ["reserveW", limits.reserveW],
    ["otherLoads.powerW", limits.otherLoads.powerW],
    ...limits.fuseA.map((amps, n) => [`fuseA[${n}]`, amps] as const),
    ...limits.otherLoads.phaseA.map((amps, n) =>
      [`otherLoads.phaseA[${n}]`, amps] as const
    ),
  ];
  for (const [field, value] of fields) {
    if (!(Number.isFinite(value) && value >= 0)) {
      throw new RangeError(`${field} of the site must be 0 or more: ${value}`);
    }
  }
}

/** Follows the other loads, and says what is free. */
export class Connection {
  readonly limits: ConnectionLimits;
  readonly #loads: OtherLoads[] = [];
  #reading: SiteMeterReading | undefined;

  constructor(limits: ConnectionLimits) {
    checkLimits(limits);
    this.limits = limits;
  }

  /**
   * A reading of the site's meter, and what the chargers took then, on the
   * grid side. Whether it was taken: one that is not finite, or older than the
   * last one, is not.
   */
  measure(reading: SiteMeterReading, chargers: OtherLoads): boolean {
    const { atMonoMs, powerW, phaseA } = reading;
    if (![atMonoMs, powerW, ...phaseA].every(Number.isFinite)) return false;
    if (atMonoMs < (this.#reading?.atMonoMs ?? -Infinity)) return false;
    const gapMs = atMonoMs - (this.#reading?.atMonoMs ?? -Infinity);
    if (gapMs > METER_STALE_MS) this.#loads.length = 0;
    this.#reading = reading;
    const { meter } = this.limits;
    const less = meter === "connection" ? chargers : NO_LOADS;
    if (meter !== "connection") this.#loads.length = 0;
    this.#loads.push({
      powerW: powerW - less.powerW,
      phaseA: minus(phaseA, less.phaseA),
    });
    if (this.#loads.length > READINGS) this.#loads.shift();
    return true;
  }

  /** The meter is configured and has not been read for `METER_STALE_MS`. */
  meterLost(nowMonoMs: number): boolean {
    if (this.limits.meter === "none") return false;
    return this.#reading === undefined ||
      nowMonoMs - this.#reading.atMonoMs > METER_STALE_MS;
  }

  /** A fresh reading of all that flows through the connection, if the meter sits there. */
  total(nowMonoMs: number): SiteMeterReading | undefined {
    return this.limits.meter === "connection" && !this.meterLost(nowMonoMs)
      ? this.#reading
      : undefined;
  }

  /** As measured; at its worst where nobody measures. */
  otherLoads(nowMonoMs: number): OtherLoads {
    if (this.limits.meter === "none" || this.meterLost(nowMonoMs)) {
      return this.limits.otherLoads;
    }
    return {
      powerW: middle(this.#loads.map(({ powerW }) => powerW)),
      phaseA: [
        middle(this.#loads.map(({ phaseA }) => phaseA[0])),
        middle(this.#loads.map(({ phaseA }) => phaseA[1])),
        middle(this.#loads.map(({ phaseA }) => phaseA[2])),
      ],
    };
  }

  /** What is left for the chargers. */
  room(nowMonoMs: number): Room {
    const { importW, exportW, fuseA, reserveW } = this.limits;
    const { powerW, phaseA } = this.otherLoads(nowMonoMs);
    const meterLost = this.meterLost(nowMonoMs);
    const reserveA = reserveW / (3 * NOMINAL_V);
    // Worst-case loads are no help for export: they may be switched off.
    const sure = this.limits.meter === "none" || meterLost ? 0 : 1;
    const free = (watts: number) => Math.max(0, watts);
    return {
      meterLost,
      charge: {
        powerW: free(importW - reserveW - powerW),
        phaseA: each(
          fuseA,
          phaseA,
          (fuse, load) => free(fuse - reserveA - load),
        ),
      },
      discharge: {
        powerW: meterLost ? 0 : free(exportW + sure * powerW),
        phaseA: meterLost
          ? [0, 0, 0]
          : each(fuseA, phaseA, (fuse, load) => free(fuse + sure * load)),
      },
    };
  }
}

function each(
  a: PhaseTriple,
  b: PhaseTriple,
  make: (a: number, b: number) => number,
): PhaseTriple {
  return [make(a[0], b[0]), make(a[1], b[1]), make(a[2], b[2])];
}

function minus(a: PhaseTriple, b: PhaseTriple): PhaseTriple {
  return each(a, b, (x, y) => x - y);
}

/** The upper one of the two in the middle. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
