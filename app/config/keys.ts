/**
 * How a key of the configuration is declared: schema, default, and the two
 * sentences a person reads about it, in one place.
 *
 * @module
 */

import { Effect, Schema } from "../../actors/kernel/effect.ts";

/** What a person reads about a key. */
export interface Note {
  /** What it means; printed above the key. */
  readonly comment: string;
  /** What may stand there, after "it takes". */
  readonly takes: string;
}

const notes = new WeakMap<object, Note>();

/** Declares a key with a default that is always the same. */
export function key<S extends Schema.Top>(
  schema: S,
  note: Note,
  fallback: S["Encoded"],
): Schema.withDecodingDefaultKey<S> {
  const field = schema.pipe(
    Schema.withDecodingDefaultKey(Effect.succeed(fallback)),
  );
  notes.set(field, note);
  return field;
}

/** Declares a key whose default depends on other keys (see `defaults.ts`). */
export function keyOf<S extends Schema.Top>(schema: S, note: Note): S {
  notes.set(schema, note);
  return schema;
}

/** The note of a declared key. */
export function noteOf(field: object | undefined): Note | undefined {
  return field === undefined ? undefined : notes.get(field);
}

/** A whole number within bounds. */
export function whole(minimum: number, maximum: number) {
  return Schema.Number.check(
    Schema.isInt(),
    Schema.isBetween({ minimum, maximum }),
  );
}

/** Any number within bounds. */
export function decimal(minimum: number, maximum: number) {
  return Schema.Number.check(
    Schema.isFinite(),
    Schema.isBetween({ minimum, maximum }),
  );
}

/** A text that matches. */
export function text(pattern: RegExp) {
  return Schema.String.check(Schema.isPattern(pattern));
}

/** A list with a bound. */
export function list<S extends Schema.Top>(element: S, longest: number) {
  return Schema.Array(element).check(Schema.isBetweenLength(0, longest));
}
