/**
 * Proof of delivery: for each wish, when it ruled at which charger, what was
 * asked there and what was measured.
 *
 * @module
 */

import type { Delivery } from "./requests.ts";
import type { Decided } from "./scene.ts";
import type { ChargerReport } from "./site_messages.ts";
import type { Moment } from "./wishes.ts";

/** Deliveries kept of one wish, and of all; the oldest that is over goes first. */
export const PER_REQUEST_MAX = 600;
export const DELIVERIES_MAX = 8_192;

interface Running {
  readonly chargerId: string;
  readonly fromMs: number;
  readonly chargedWh: number;
  readonly dischargedWh: number;
  askedW: number;
  measuredW: number;
  askedWs: number;
  measuredWs: number;
  seconds: number;
  lastMonoMs: number;
  report: ChargerReport;
}

interface OfRequest {
  readonly over: Delivery[];
  readonly running: Map<string, Running>;
}

/** Deliveries of all wishes, by `keyOf`. */
export class Deliveries {
  readonly #requests = new Map<string, OfRequest>();
  #count = 0;

  /** What was stored; it is all over. */
  restore(key: string, deliveries: readonly Delivery[], nowMs: number): void {
    const { over } = this.#of(key);
    for (const one of deliveries.slice(-PER_REQUEST_MAX)) {
      over.push({ ...one, untilMs: one.untilMs ?? nowMs });
      this.#count++;
    }
    this.#bound();
  }

  /** Which wishes rule where from now on. */
  follow(
    decided: readonly Decided[],
    reports: ReadonlyMap<string, ChargerReport>,
    now: Moment,
  ): void {
    const ruling = new Map<string, Map<string, number>>();
    for (const { allocation, keys } of decided) {
      // Nothing is delivered by a charger without a vehicle.
      if (!allocation.described) continue;
      for (const key of keys) {
        const places = ruling.get(key) ?? new Map<string, number>();
        places.set(allocation.chargerId, allocation.targetW);
        ruling.set(key, places);
      }
    }
    for (const [key, places] of ruling) {
      for (const [chargerId, askedW] of places) {
        const report = reports.get(chargerId);
        if (report) this.#goOn(key, report, askedW, now);
      }
    }
    for (const [key, { running }] of this.#requests) {
      for (const [chargerId, one] of running) {
        if (ruling.get(key)?.has(chargerId)) continue;
        this.#end(key, one, reports.get(chargerId), now);
      }
    }
    this.#bound();
  }

  /** The wish has another content: what is asked from now on is a delivery of its own. */
  replaced(
    key: string,
    reports: ReadonlyMap<string, ChargerReport>,
    now: Moment,
  ): void {
    for (const one of this.#requests.get(key)?.running.values() ?? []) {
      this.#end(key, one, reports.get(one.chargerId), now);
    }
  }

  /** Deliveries of one wish, the oldest first. */
  of(key: string): Delivery[] {
    const found = this.#requests.get(key);
    if (!found) return [];
    return [...found.over, ...[...found.running.values()].map(told)];
  }

  /** Something is being delivered. */
  get active(): boolean {
    for (const { running } of this.#requests.values()) {
      if (running.size > 0) return true;
    }
    return false;
  }

  /** Forgets all but these wishes. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const [key, { over, running }] of this.#requests) {
      if (keys.has(key)) continue;
      this.#count -= over.length + running.size;
      this.#requests.delete(key);
    }
  }

  #of(key: string): OfRequest {
    const found = this.#requests.get(key) ?? { over: [], running: new Map() };
    this.#requests.set(key, found);
    return found;
  }

  #goOn(key: string, report: ChargerReport, askedW: number, now: Moment): void {
    const { running } = this.#of(key);
    const { chargerId, chargedWh, dischargedWh } = report;
    const one = running.get(chargerId);
    if (one) {
      advance(one, report, now);
      one.askedW = askedW;
      return;
    }
    this.#count++;
    running.set(chargerId, {
      chargerId,
      fromMs: now.wallMs,
      chargedWh,
      dischargedWh,
      askedW,
      measuredW: report.measured.powerW,
      askedWs: 0,
      measuredWs: 0,
      seconds: 0,
      lastMonoMs: now.monoMs,
      report,
    });
  }

  #end(
    key: string,
    one: Running,
    report: ChargerReport | undefined,
    now: Moment,
  ): void {
    advance(one, report ?? one.report, now);
    const { over, running } = this.#of(key);
    running.delete(one.chargerId);
    over.push({ ...told(one), untilMs: now.wallMs });
    if (over.length > PER_REQUEST_MAX) {
      over.shift();
      this.#count--;
    }
  }

  #bound(): void {
    for (const { over } of this.#requests.values()) {
      while (this.#count > DELIVERIES_MAX && over.length > 0) {
        over.shift();
        this.#count--;
      }
      if (this.#count <= DELIVERIES_MAX) return;
    }
  }
}

function advance(one: Running, report: ChargerReport, now: Moment): void {
  const seconds = Math.max(0, now.monoMs - one.lastMonoMs) / 1_000;
  one.askedWs += one.askedW * seconds;
  one.measuredWs += (one.measuredW + report.measured.powerW) / 2 * seconds;
  one.seconds += seconds;
  one.lastMonoMs = now.monoMs;
  one.measuredW = report.measured.powerW;
  one.report = report;
}

function told(one: Running): Delivery {
  const { chargerId, fromMs, seconds, report } = one;
  const mean = (sum: number, now: number) => seconds > 0 ? sum / seconds : now;
  return {
    chargerId,
    fromMs,
    askedW: mean(one.askedWs, one.askedW),
    measuredW: mean(one.measuredWs, one.measuredW),
    chargedWh: Math.max(0, report.chargedWh - one.chargedWh),
    dischargedWh: Math.max(0, report.dischargedWh - one.dischargedWh),
  };
}
