/**
 * The keys of the site: its connection to the grid, what else loads it.
 *
 * @module
 */

import { Schema } from "../../actors/kernel/effect.ts";
import { decimal, key, keyOf, text, whole } from "./keys.ts";

const WATTS_MOST = 100_000_000;
const watts = whole(0, WATTS_MOST);
const wattsWords = `a whole number of watts from 0 to ${WATTS_MOST}`;

/** A meter at the connection. */
export const SITE_METER = Schema.Struct({
  kind: key(Schema.Literals(["none", "sharedMemory"]), {
    comment:
      "sharedMemory: blocks in a file that another process serves; none: otherLoadsW counts always",
    takes: "none or sharedMemory",
  }, "none"),
  path: key(text(/^\S*$/), {
    comment: "the file of the blocks; sharedMemory only",
    takes: "the path of a file, or nothing",
  }, ""),
  measures: key(Schema.Literals(["connection", "otherLoads"]), {
    comment:
      "connection: it measures all that flows, vehicles too; otherLoads: only what is no vehicle",
    takes: "connection or otherLoads",
  }, "connection"),
});

/** The connection of the site to the grid. */
export const SITE = Schema.Struct({
  importLimitW: key(watts, {
    comment: "most power from the grid, W",
    takes: wattsWords,
  }, 60_000),
  exportLimitW: key(watts, {
    comment: "most power to the grid, W, without sign",
    takes: wattsWords,
  }, 40_000),
  fuseA: keyOf(decimal(1, 1_000_000), {
    comment: "rated current of the site's fuse, A a phase",
    takes: "a number of amperes from 1 to 1000000",
  }),
  reserveW: key(watts, {
    comment: "power from the grid that is kept free, W",
    takes: wattsWords,
  }, 0),
  otherLoadsW: key(watts, {
    comment:
      "most that anything else at this connection draws, W; counts while no meter tells it",
    takes: wattsWords,
  }, 0),
  meter: key(SITE_METER, {
    comment: "the meter at the connection, which tells the other loads",
    takes: "the keys kind, path and measures",
  }, {}),
  slotMinutes: key(whole(15, 1_440), {
    comment:
      "where the least currents of all vehicles do not fit, they take turns of so long, min",
    takes: "a whole number of minutes from 15 to 1440",
  }, 15),
  gridReturnS: key(whole(0, 3_600), {
    comment:
      "after a grid fault chargers return at random moments within so long, s, once the grid was good for the time of their gridProfile",
    takes: "a whole number of seconds from 0 to 3600",
  }, 60),
});

/** What a refused `site` is told. */
export const SITE_TAKES =
  "the keys importLimitW, exportLimitW, fuseA, reserveW, otherLoadsW, meter, slotMinutes and gridReturnS";
