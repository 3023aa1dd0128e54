/** Rows of tests of the judge: each finds its trace in time, and lets a good one pass. */

import assert from "node:assert/strict";
import type { OutletRules } from "./judge/types.ts";
import { DC, Trace } from "./_trace.ts";

export interface Row {
  readonly name: string;
  readonly rule: string;
  readonly rules?: OutletRules;
  /** Leads to the moment of the event. */
  prepare?(trace: Trace): void;
  bad(trace: Trace): void;
  /** The same kind of thing within its time. */
  good(trace: Trace): void;
  /** From the event to the finding, ms. */
  readonly afterMs: readonly [number, number];
}

export const giving = {
  EVTargetCurrent: -50,
  EVTargetVoltage: 410,
  EVMaximumChargeCurrent: 125,
  EVMaximumChargePower: 50_000,
  EVMaximumDischargeCurrent: 80,
  EVMaximumDischargePower: 30_000,
  EVMaximumVoltage: 450,
  EVMinimumVoltage: 300,
};
export const taking = { ...giving, EVTargetCurrent: 60 };

export function charging(trace: Trace, amps = 60): void {
  trace.transfer(taking);
  trace.truth.currentA = amps;
  trace.run(500);
}

export function discharging(trace: Trace): void {
  trace.transfer(giving);
  trace.truth.currentA = -50;
  trace.run(500);
}

/** In slices so that the car's loop goes on while amperes alternate. */
export function pulse(
  trace: Trace,
  high: number,
  low: number,
  onMs: number,
  ms: number,
) {
  trace.run(ms, (since) => {
    trace.truth.currentA = since % 1_000 < onMs ? high : low;
  });
}

export const open = (trace: Trace) => {
  trace.truth.currentA = 0;
  trace.truth.phaseA = [0, 0, 0];
  trace.truth.closed = false;
  trace.truth.inletClosed = false;
  trace.truth.cableV = 0;
};

export const acCharging = (trace: Trace, amps: number) => {
  trace.transfer({ EVMaximumChargePower: 22_000, EVMaximumDischargePower: 0 });
  trace.truth.phaseA = [amps, amps, amps];
  trace.run(500);
};

/** Two tests for each row. */
export function testRows(rows: readonly Row[]): void {
  for (const row of rows) {
    const begin = () => {
      const trace = new Trace([row.rules ?? DC]);
      row.prepare?.(trace);
      assert.deepEqual(
        trace.judge.findings,
        [],
        "the way to the event is good",
      );
      return { trace, eventMs: trace.nowMs };
    };

    Deno.test(`the judge finds ${row.name} in time`, () => {
      const { trace, eventMs } = begin();
      row.bad(trace);
      const found = trace.found(row.rule);
      assert.ok(found, `no finding; found ${JSON.stringify(trace.broken)}`);
      const [from, to] = row.afterMs;
      const after = found.atMs - eventMs;
      assert.ok(
        after >= from && after <= to,
        `after ${after} ms where ${from} to ${to} ms are right: ${found.words}`,
      );
    });

    Deno.test(`the judge lets the counterpart of ${row.name} pass`, () => {
      const { trace } = begin();
      row.good(trace);
      assert.equal(trace.found(row.rule)?.words, undefined);
    });
  }
}
