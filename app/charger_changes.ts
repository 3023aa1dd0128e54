/**
 * Adds, changes and removes one charger of a running gateway, without stopping
 * the others.
 *
 * @module
 */

import { evseAddress } from "../actors/charger/messages.ts";
import { causeWords } from "../actors/charger/parts.ts";
import { ACCOUNT } from "../actors/control/messages.ts";
import {
  type KernelClock,
  type RunningSystem,
  tell,
} from "../actors/kernel/mod.ts";
import { CHARGERS_MAX, SITE } from "../actors/site/site_messages.ts";
import {
  chargerAddress,
  type ChargerGroups,
  type TreeChange,
} from "./charger_groups.ts";
import type { ConfiguredCharger } from "./config/mod.ts";
import { plugsSpec } from "./gateway.ts";
import type { AssembledCharger } from "./make_charger.ts";
import type { Roster } from "./roster.ts";

/** How long a car gets to end its session before its charger goes, ms. */
const END_SESSION_MS = 15_000;
/** How long the actors of a charger get to close what they hold, ms. */
const CLOSE_MS = 5_000;
/** The outlet is looked at so often meanwhile, ms. */
const LOOK_MS = 100;
/** Changes that wait for those before them; one more is refused. */
const WAITING_MOST = 100;

/** What became of a change. */
export type Changed =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly why: string };

/** What changes work on. */
export interface ChangeParts {
  readonly system: RunningSystem;
  readonly roster: Roster;
  readonly groups: ChargerGroups;
  readonly clock: KernelClock;
}

const DONE: Changed = { kind: "done" };

/** The changes of one gateway: one after another, in the order of asking. */
export class ChargerChanges {
  readonly #parts: ChangeParts;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(parts: ChangeParts) {
    this.#parts = parts;
  }

  /**
   * Starts a charger that has been checked together with the rest of the
   * configuration.
   */
  add(each: ConfiguredCharger): Promise<Changed> {
    return this.#inTurn(async () => {
      const { roster } = this.#parts;
      if (roster.configured(each.id)) {
        return refused(`there is a charger ${each.id} already`);
      }
      if (roster.chargers.length >= CHARGERS_MAX) {
        return refused(`${CHARGERS_MAX} chargers are served already`);
      }
      await this.#begin(each);
      this.#say(each.id, "the charger is added");
      return DONE;
    });
  }

  /**
   * Gives a charger another configuration. A session at it is ended in order
   * first; where the new one cannot be started, the old one is again.
   */
  change(each: ConfiguredCharger): Promise<Changed> {
    return this.#inTurn(async () => {
      const before = this.#parts.roster.configured(each.id);
      if (!before) return refused(`there is no charger ${each.id}`);
      await this.#end(each.id, "the charger is changed");
      try {
        await this.#begin(each);
      } catch (cause) {
        await this.#begin(before);
        throw cause;
      }
      this.#say(each.id, "the charger is changed");
      return DONE;
    });
  }

  /** Ends a session in order, then the charger; its power goes to the others. */
  remove(id: string): Promise<Changed> {
    return this.#inTurn(async () => {
      if (!this.#parts.roster.configured(id)) {
        return refused(`there is no charger ${id}`);
      }
      await this.#end(id, "the charger is removed");
      this.#say(id, "the charger is removed");
      return DONE;
    });
  }

  #inTurn(run: () => Promise<Changed>): Promise<Changed> {
    if (this.#waiting >= WAITING_MOST) {
      return Promise.resolve(
        refused(`${WAITING_MOST} changes of chargers wait already`),
      );
    }
    this.#waiting++;
    const changed = this.#last.then(run).catch((cause: unknown) =>
      refused(causeWords(cause))
    ).finally(() => this.#waiting--);
    this.#last = changed;
    return changed;
  }

  async #begin(each: ConfiguredCharger): Promise<void> {
    const { system, roster, groups } = this.#parts;
    const made = await roster.add(each);
    if (roster.sockets.length > 0 && !system.get("plugs")) {
      const child = plugsSpec(roster.sockets);
      system.root.send({ type: "supervisor.start", child });
    }
    this.#make(groups.add(made));
  }

  async #end(id: string, why: string): Promise<void> {
    const { system, roster, groups } = this.#parts;
    const charger = roster.charger(id);
    if (charger) await this.#rest(charger, why);
    const supervisor = system.get(chargerAddress(id));
    const change = groups.remove(id);
    if (change) this.#make(change);
    if (supervisor) await system.closed(supervisor, CLOSE_MS);
    tell(system.root, SITE, { type: "site.chargerGone", chargerId: id });
    await roster.remove(id);
  }

  /** Until the car has ended its session and the outlet is open, or for so long. */
  async #rest({ id, board }: AssembledCharger, reason: string): Promise<void> {
    const { system, clock } = this.#parts;
    const untilMs = clock.monoMs() + END_SESSION_MS;
    tell(system.root, evseAddress(id), {
      type: "evse.stop",
      by: "gateway",
      reason,
    });
    const isBusy = () => {
      const { state, contactor } = board.status();
      return contactor === "closed" || /^(Session|Ending)/.test(state);
    };
    while (isBusy() && clock.monoMs() < untilMs) {
      await new Promise<void>((resolve) =>
        clock.setTimeout(() => resolve(), LOOK_MS)
      );
    }
  }

  #make({ group, message }: TreeChange): void {
    const { system } = this.#parts;
    if (group === undefined) system.root.send(message);
    else tell(system.root, group, message);
  }

  #say(chargerId: string, what: string): void {
    const { system } = this.#parts;
    tell(system.root, ACCOUNT, { type: "account.note", chargerId, what });
  }
}

function refused(why: string): Changed {
  return { kind: "refused", why };
}
