/**
 * Actions of a machine that do several things, written against what they use.
 *
 * XState types `enqueueActions` by everything in a machine, so that an action
 * in a file of its own cannot name its type. Here an action names what it
 * needs of its arguments, once for all machines.
 *
 * @module
 */

import { enqueueActions } from "xstate";

/**
 * An action that is given `Args`: the part it uses of context, event, self and
 * `enqueue`. Whether the machine has these is not checked.
 */
export function enqueued<Args>(what: (args: Args) => void): never {
  return enqueueActions(what as never) as never;
}
