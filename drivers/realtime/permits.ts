/**
 * Permits: the conditions under which current may flow.
 *
 * Each permit is renewed by whoever can see its condition and runs out by
 * itself. One missing permit stops the current (or, for the discharge
 * permits, only its way back to the grid), with its name as the reason.
 *
 * @module
 */

/** Needed for any current. */
export const CHARGE_PERMITS = [
  "pilot",
  "session",
  "meter",
  "insulation",
  "lock",
  "gateway",
] as const;
/** Needed besides for current from the vehicle to the grid. */
export const DISCHARGE_PERMITS = [
  "grid",
  "clock",
  "lease",
  "owner",
  "vehicle",
] as const;

const NAMES = [...CHARGE_PERMITS, ...DISCHARGE_PERMITS] as const;

/** The name of a permit. */
export type PermitName = typeof NAMES[number];

/** What the permits allow at one moment; overwritten by the next verdict. */
export interface PermitVerdict {
  readonly charge: boolean;
  readonly discharge: boolean;
  /** First missing permit; a charge permit before a discharge permit. */
  readonly missing: PermitName | undefined;
  /** Why it is missing, in plain words. */
  readonly reason: string;
}

/** The permits of one outlet. */
export class Permits {
  readonly #until = new Float64Array(NAMES.length).fill(-Infinity);
  readonly #why: string[] = NAMES.map((name) =>
    `${name} permit was never given`
  );
  readonly #expired: readonly string[] = NAMES.map((name) =>
    `${name} permit ran out`
  );
  readonly #verdict: {
    -readonly [K in keyof PermitVerdict]: PermitVerdict[K];
  } = {
    charge: false,
    discharge: false,
    missing: undefined,
    reason: "",
  };

  /** Gives permit `name` until `untilMonoMs`, replacing an earlier end. */
  renew(name: PermitName, untilMonoMs: number): void {
    const at = NAMES.indexOf(name);
    this.#until[at] = untilMonoMs;
    this.#why[at] = this.#expired[at] ?? "";
  }

  /** Takes permit `name` away; `reason` is what people will read. */
  revoke(name: PermitName, reason: string): void {
    const at = NAMES.indexOf(name);
    this.#until[at] = -Infinity;
    this.#why[at] = reason;
  }

  /** Whether `name` is given at `nowMonoMs`. */
  has(name: PermitName, nowMonoMs: number): boolean {
    return (this.#until[NAMES.indexOf(name)] ?? -Infinity) > nowMonoMs;
  }

  /** Whether all permits that discharge needs besides those of charging are given. */
  dischargeGiven(nowMonoMs: number): boolean {
    for (let at = CHARGE_PERMITS.length; at < NAMES.length; at++) {
      if (!((this.#until[at] ?? -Infinity) > nowMonoMs)) return false;
    }
    return true;
  }

  /** Judges all permits at `nowMonoMs`; allocates nothing. */
  verdict(nowMonoMs: number): PermitVerdict {
    const verdict = this.#verdict;
    verdict.charge = true;
    verdict.discharge = true;
    verdict.missing = undefined;
    verdict.reason = "";
    for (let at = 0; at < NAMES.length; at++) {
      if ((this.#until[at] ?? -Infinity) > nowMonoMs) continue;
      verdict.discharge = false;
      verdict.missing = NAMES[at];
      verdict.reason = this.#why[at] ?? "";
      if (at < CHARGE_PERMITS.length) verdict.charge = false;
      break;
    }
    return verdict;
  }
}
