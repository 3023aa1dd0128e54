/**
 * The gate: the only maker of released values, and so the only way out.
 *
 * `table` says what may leave, `rules` how exactly, `gate` builds and signs.
 *
 * @module
 */

export { fieldsOf, Gate, type GateOptions } from "./gate.ts";
export { GateRefusal } from "./rules.ts";
export { LISTED_MOST, type RecordName } from "./table.ts";
