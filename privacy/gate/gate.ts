/**
 * The gate itself: fields in, released octets out.
 *
 * @module
 */

import { createHmac, timingSafeEqual } from "node:crypto";
import { type Exit, Released, takeMaker } from "../seal/released.ts";
import { built, decimals, GateRefusal, type PlainFields } from "./rules.ts";
import { type Outgoing, type RecordName, TABLE } from "./table.ts";

const make = takeMaker();

/** A shorter key is refused. */
const KEY_OCTETS_LEAST = 16;

/** How a gate is made. */
export interface GateOptions {
  /** Random octets, at least 16, new for each start. */
  readonly key: Uint8Array;
  /** The lease under which this gate releases; default 1. */
  readonly leaseEpoch?: number;
}

/**
 * Releases records of the table, built field by field.
 *
 * ```ts
 * import assert from "node:assert/strict";
 * import { GateRefusal } from "./rules.ts";
 *
 * const gate = new Gate({ key: new Uint8Array(32) });
 * const line = { time: "09:30:00", charger: "1", what: "charging", kW: 11 };
 * const { payload } = gate.release("console", "account.line", line);
 * assert.match(new TextDecoder().decode(payload), /charging/);
 * assert.throws(
 *   () => gate.release("console", "account.line", { ...line, evccid: "..." }),
 *   GateRefusal,
 * );
 * ```
 */
export class Gate {
  readonly #key: Uint8Array;
  readonly #leaseEpoch: number;

  constructor({ key, leaseEpoch = 1 }: GateOptions) {
    if (key.length < KEY_OCTETS_LEAST) {
      throw new RangeError(
        `cannot make a gate with a key of ${key.length} octets: at least ${KEY_OCTETS_LEAST} are needed`,
      );
    }
    this.#key = key.slice();
    this.#leaseEpoch = leaseEpoch;
  }

  /**
   * Releases one record for one exit.
   *
   * @throws GateRefusal for a field the table does not have, a sealed value, a value of another type, or another exit
   */
  release(exit: Exit, record: RecordName, fields: object): Released {
    const outgoing: Outgoing = TABLE[record];
    if (!outgoing.exits.includes(exit)) {
      throw new GateRefusal(
        `cannot release ${record} by ${exit}: the table gives it to ${
          outgoing.exits.join(" and ")
        }`,
      );
    }
    const plain = built(record, fields, outgoing.fields);
    const text = written(plain, outgoing);
    // A file holds one record a line; the console adds its own line end.
    const payload = new TextEncoder().encode(
      exit === "file" ? `${text}\n` : text,
    );
    const leaseEpoch = this.#leaseEpoch;
    const mac = this.#mac(exit, payload, leaseEpoch);
    return make({ exit, payload, leaseEpoch, mac });
  }

  /** Whether this gate released the value, under its present lease. */
  verify(value: unknown): boolean {
    if (!Released.is(value) || value.leaseEpoch !== this.#leaseEpoch) {
      return false;
    }
    const { exit, payload, leaseEpoch, mac } = value;
    return timingSafeEqual(this.#mac(exit, payload, leaseEpoch), mac);
  }

  #mac(exit: Exit, payload: Uint8Array, leaseEpoch: number): Uint8Array {
    return new Uint8Array(
      createHmac("sha256", this.#key)
        .update(`${exit}\n${leaseEpoch}\n`)
        .update(payload)
        .digest(),
    );
  }
}

/** The fields the table has for a record, at its top level. */
export function fieldsOf(record: RecordName): ReadonlySet<string> {
  return new Set(Object.keys(TABLE[record].fields));
}

function written(plain: PlainFields, outgoing: Outgoing): string {
  switch (outgoing.form) {
    case "line":
      return line(plain, outgoing);
    case "json":
      return JSON.stringify(plain);
    case "list":
      return JSON.stringify(Object.values(plain)[0]);
  }
}

/** A line for people: `09:30:00  charger 1  charging  11.0 kW`. */
function line(plain: PlainFields, { fields }: Outgoing): string {
  return Object.entries(plain).map(([name, value]) => {
    const rule = fields[name];
    if (typeof value === "number" && rule?.type === "number") {
      return `${value.toFixed(decimals(rule.step))} ${name}`;
    }
    return name === "charger" ? `charger ${value}` : String(value);
  }).join("  ");
}
