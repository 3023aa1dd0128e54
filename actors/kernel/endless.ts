/**
 * The crash of an actor that would keep the process busy for ever.
 *
 * @module
 */

import { Data } from "./effect.ts";

/** Messages led to messages without rest, and nobody else came to their turn. */
export class EndlessDelivery extends Data.TaggedError("EndlessDelivery")<{
  /** Type of the message that was one too many. */
  readonly type: string;
  /** Messages before it within one turn. */
  readonly most: number;
}> {
  override get message(): string {
    return `messages never rest: ${this.type} is one more than ${this.most} within one turn`;
  }
}
