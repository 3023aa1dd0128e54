/**
 * The chargers of the site, by what each of them reported last.
 *
 * @module
 */

import type { OutletWiring } from "./connection.ts";
import type { Decider } from "./decide.ts";
import { timeToFollow, tolerated } from "./follow.ts";
import type { GridLoad, GuardedCar } from "./fuse_guard.ts";
import { gridLoadOf, isFresh } from "./measured.ts";
import type { OwnerBounds } from "./permission.ts";
import { NOMINAL_V } from "./phases.ts";
import { type Charger, chargerOf } from "./place.ts";
import { wrongReport } from "./report_check.ts";
import type { Scope, Source } from "./requests.ts";
import { type ChargerReport, CHARGERS_MAX } from "./site_messages.ts";

/** Who reports nothing for so long is gone, ms. */
export const SILENT_MS = 60_000;

/** How chargers are configured. */
export interface FleetOptions {
  wiring(chargerId: string): OutletWiring;
  owner(chargerId: string): OwnerBounds | undefined;
}

/** Grants that differ by less are the same, watts. */
const SETTLED_W = 50;

/** All chargers that report. */
export class Fleet {
  readonly #options: FleetOptions;
  readonly #chargers = new Map<string, Charger>();
  readonly #silentSources = new Set<Source>();
  #leftOut: ReadonlySet<string> = new Set();

  constructor(options: FleetOptions) {
    this.#options = options;
  }

  /** Takes a report; a sentence when it cannot. */
  report(report: ChargerReport): string | undefined {
    const { chargerId } = report;
    const why = wrongReport(report);
    if (why !== undefined) return `report of charger ${chargerId}: ${why}`;
    const known = this.#chargers.get(chargerId);
    if (known && known.report.kind === report.kind) {
      this.#chargers.set(chargerId, {
        ...known,
        owner: this.#options.owner(chargerId),
        report,
      });
      return undefined;
    }
    if (!known && this.#chargers.size >= CHARGERS_MAX) {
      return `cannot serve charger ${chargerId}: ${CHARGERS_MAX} are served`;
    }
    const wiring = this.#options.wiring(chargerId);
    const { backend } = wiring;
    this.#chargers.set(
      chargerId,
      chargerOf(
        report,
        wiring,
        this.#options.owner(chargerId),
        backend !== undefined && this.#silentSources.has(backend),
      ),
    );
    return undefined;
  }

  gone(chargerId: string): void {
    this.#chargers.delete(chargerId);
  }

  /** Who has reported nothing for `SILENT_MS`. */
  silent(nowMonoMs: number): string[] {
    return [...this.#chargers].flatMap(([id, { report }]) =>
      nowMonoMs - report.measured.atMonoMs > SILENT_MS ? id : []
    );
  }

  /** These count as not there, until others are named. */
  leaveOut(chargerIds: ReadonlySet<string>): void {
    this.#leftOut = chargerIds;
  }

  ids(): string[] {
    return [...this.#chargers.keys()];
  }

  /** In a steady order. */
  chargers(): Charger[] {
    return this.#served().map(([, charger]) => charger);
  }

  reports(): ReadonlyMap<string, ChargerReport> {
    return new Map(this.#served().map(([id, { report }]) => [id, report]));
  }

  #served(): [string, Charger][] {
    const all = [...this.#chargers];
    if (this.#leftOut.size === 0) return all;
    return all.filter(([id]) => !this.#leftOut.has(id));
  }

  sessionOf(chargerId: string): string | undefined {
    return this.#chargers.get(chargerId)?.report.sessionId;
  }

  hasSession(sessionId: string): boolean {
    for (const { report } of this.#chargers.values()) {
      if (report.sessionId === sessionId) return true;
    }
    return false;
  }

  /** A source is lost: its chargers fall back until it has set a limit anew. */
  source(source: Source, alive: boolean): void {
    if (alive) {
      this.#silentSources.delete(source);
      return;
    }
    this.#silentSources.add(source);
    for (const [id, charger] of this.#chargers) {
      if (charger.wiring.backend === source) {
        this.#chargers.set(id, { ...charger, backendLost: true });
      }
    }
  }

  /** A source that is alive has set a limit: who it is about leaves its fallback. */
  freshLimit(source: Source, scope: Scope): void {
    if (this.#silentSources.has(source)) return;
    for (const [id, charger] of this.#chargers) {
      const { wiring, report, backendLost } = charger;
      const meant = scope.kind === "site" ||
        (scope.kind === "charger" && scope.chargerId === id) ||
        (scope.kind === "session" && scope.sessionId === report.sessionId);
      if (backendLost && wiring.backend === source && meant) {
        this.#chargers.set(id, { ...charger, backendLost: false });
      }
    }
  }

  /**
   * What all take together, on the grid side. A report that is too old counts
   * as all that was granted, where grants are given.
   */
  load(nowMonoMs: number, grants?: Decider): GridLoad {
    let powerW = 0;
    const phaseA: [number, number, number] = [0, 0, 0];
    for (const [, charger] of this.#served()) {
      const load = isFresh(charger, nowMonoMs)
        ? gridLoadOf(charger)
        : grantedLoad(charger, grants);
      powerW += load.powerW;
      for (const n of [0, 1, 2] as const) phaseA[n] += load.phaseA[n];
    }
    return { powerW, phaseA };
  }

  /** Cars as the guard of the fuse sees them; only those that are measured. */
  guarded(decider: Decider, nowMonoMs: number): GuardedCar[] {
    return this.#served().flatMap(([chargerId, charger]) => {
      const grants = decider.grants(chargerId);
      if (!grants || !isFresh(charger, nowMonoMs)) return [];
      const load = gridLoadOf(charger);
      const side = load.powerW < 0 ? grants.discharge : grants.charge;
      const followMs = timeToFollow(charger.report.vehicle?.loopMs);
      const most = side.most(nowMonoMs, followMs);
      const overW = Math.abs(load.powerW) - tolerated(most);
      return [{
        chargerId,
        load,
        overW: Math.max(0, overW),
        settled: most <= side.watts + SETTLED_W,
        followed: most <= tolerated(side.watts),
      }];
    });
  }
}

function grantedLoad(charger: Charger, grants: Decider | undefined): GridLoad {
  const granted = grants?.grants(charger.report.chargerId);
  const powerW = granted?.charge.watts ?? 0;
  const each = powerW / (NOMINAL_V * Math.max(1, charger.conductors.length));
  const phaseA: [number, number, number] = [0, 0, 0];
  for (const conductor of charger.conductors) phaseA[conductor] = each;
  return { powerW, phaseA };
}
