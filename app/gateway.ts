/**
 * The tree of one gateway: who is started, in which order, under whom.
 *
 * What each part is made of is given from outside, so that `start` and the
 * simulations run the very same tree. It never gives up for one part: what
 * cannot be kept alive is parked, named in the account, and tried again.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";
import type { CarSocket } from "../drivers/testbench/mod.ts";
import { ACCOUNT, type AccountMessage } from "../actors/control/messages.ts";
import { signalAddress, type SignalEvent } from "../actors/grid/mod.ts";
import {
  address,
  child,
  type ChildSpec,
  type Logic,
  type SupervisorMessage,
} from "../actors/kernel/mod.ts";
import { RECORDS, type RecordsMessage } from "../actors/records/mod.ts";
import { SITE, type SiteMessage } from "../actors/site/mod.ts";
import { plugs } from "../actors/car/plugs.ts";
import type { ChargerGroups } from "./charger_groups.ts";
import { group, groups } from "./group.ts";

/** The parts of a gateway. */
export interface GatewayParts {
  /** Address "account": what a person reads. */
  readonly account: Logic<AccountMessage>;
  /** Address "records": subscriber of the chargers' events. */
  readonly recorder: Logic<RecordsMessage>;
  /** Address "site": the arbiter of power. */
  readonly site: Logic<SiteMessage>;
  /** Address "siteMeter", where there is a meter at the connection. */
  readonly siteMeter?: AnyActorLogic;
  /** Addresses "signal:<id>", under "grid". */
  readonly signals: Readonly<Record<string, Logic<SignalEvent>>>;
  readonly chargers: ChargerGroups;
  /** Sockets whose circuits are in another thread. */
  readonly sockets?: readonly CarSocket[];
  /** Virtual cars, "car:<n>"; they come once and are not restarted. */
  readonly cars: readonly {
    readonly logic: AnyActorLogic;
    readonly input: unknown;
  }[];
  /** Address "control". */
  readonly control?: AnyActorLogic;
}

/** The logic of address "gateway". */
export function gateway(
  parts: GatewayParts,
): Logic<SupervisorMessage, unknown> {
  const { account, recorder, site, signals, sockets = [] } = parts;
  const { chargers, cars, control, siteMeter } = parts;
  const grid = group(
    Object.entries(signals).map(([id, logic]) =>
      child(signalAddress(id), logic)
    ),
  );
  return group([
    child(ACCOUNT, account),
    child(RECORDS, recorder),
    child(SITE, site),
    ...(siteMeter ? [silent("siteMeter", siteMeter)] : []),
    child(address<SupervisorMessage>("grid"), grid),
    ...(sockets.length > 0 ? [plugsSpec(sockets)] : []),
    ...chargers.specs(),
    ...(control ? [silent("control", control)] : []),
    ...groups(
      "cars",
      cars.map(({ logic, input }, n) => ({
        ...silent(`car:${n + 1}`, logic),
        input,
        restart: "temporary" as const,
      })),
    ),
  ]);
}

/** What carries on between these sockets and their cars, those that come later too. */
export function plugsSpec(sockets: readonly CarSocket[]): ChildSpec {
  return silent("plugs", plugs(sockets));
}

/** A child that nobody tells anything. */
export function silent(id: string, logic: AnyActorLogic): ChildSpec {
  return child(address<never>(id), logic);
}
