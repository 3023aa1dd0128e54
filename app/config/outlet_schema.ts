/**
 * The keys of an outlet's hardware: devices, cable, phases, losses.
 *
 * @module
 */

import { Schema } from "../../actors/kernel/effect.ts";
import { decimal, key, keyOf, text, whole } from "./keys.ts";

/** Amperes of a cable, a terminal or a stage. */
export const AMPERES_MOST = 3_000;
const amperesWords = "a number of amperes from 1 to 3000";

const SHARED_PATH = {
  comment:
    "file of the shared blocks that another process serves; sharedMemory only",
  takes: "the path of a file, or nothing",
};

/** What the outlet is made of. */
export const DEVICES = Schema.Struct({
  kind: key(Schema.Literals(["simulated", "sharedMemory"]), {
    comment:
      "simulated: the twin; sharedMemory: blocks in a file that another process serves",
    takes: "simulated or sharedMemory",
  }, "simulated"),
  path: key(text(/^\S*$/), SHARED_PATH, ""),
});

/** What carries the current between outlet and vehicle. */
export const CABLE = Schema.Struct({
  attached: key(Schema.Boolean, {
    comment:
      "true: a fixed cable; false: a socket, where the proximity resistor of the vehicle's own cable counts too",
    takes: "true or false",
  }, true),
  maxA: keyOf(decimal(1, AMPERES_MOST), {
    comment: "most current of the cable, or of the socket, A a conductor",
    takes: amperesWords,
  }),
});

/** What a charger has whether AC or DC. */
export const HARDWARE = {
  devices: key(DEVICES, {
    comment: "the devices of the outlet",
    takes: "the keys kind and path",
  }, {}),
  cable: keyOf(CABLE, {
    comment: "the cable, or the socket",
    takes: "the keys attached and maxA",
  }),
  fallbackW: keyOf(whole(0, 1_000_000), {
    comment:
      "most power into the vehicle while its backend or the site's meter is lost, W; 0 pauses",
    takes: "a whole number of watts from 0 to 1000000",
  }),
  gridProfile: keyOf(Schema.Literals(["eu50", "us60"]), {
    comment:
      "limits of voltage and frequency within which vehicles may give energy back: eu50 (EN 50549-1) or us60 (IEEE 1547)",
    takes: "eu50 or us60",
  }),
  meterClassPercent: key(decimal(0.1, 10), {
    comment:
      "how far the meter may be off, percent; a meter that is further from the power stage is a fault",
    takes: "a number of percent from 0.1 to 10",
  }, 1),
};

/** Terminals of the outlet on phases of the site, by the phases' names. */
export const PHASE_ROTATION = keyOf(
  Schema.Literals([
    "L1L2L3",
    "L2L3L1",
    "L3L1L2",
    "L1L3L2",
    "L2L1L3",
    "L3L2L1",
    "L1",
    "L2",
    "L3",
  ]),
  {
    comment:
      "phases of the site that the outlet's terminals L1, L2, L3 are wired to, in this order; one phase of a single-phase outlet",
    takes:
      "L1L2L3, L2L3L1, L3L1L2, L1L3L2, L2L1L3 or L3L2L1 with three phases; L1, L2 or L3 with one",
  },
);

/** Most current of an outlet: of each terminal (AC), of the output (DC). */
export const MAX_A = keyOf(decimal(1, AMPERES_MOST), {
  comment:
    "most current into the vehicle, A; of an AC outlet on each phase and either way",
  takes: amperesWords,
});

/** Most current of a DC outlet from the vehicle. */
export const DC_MAX_DISCHARGE_A = keyOf(decimal(0, AMPERES_MOST), {
  comment: "most current from the vehicle, A, without sign",
  takes: "a number of amperes from 0 to 3000",
});

/** Points of a curve; between them it is straight, beyond them level. */
const POINTS_MOST = 16;

/** Losses of a DC stage: between the grid and the outlet. */
export const EFFICIENCY = key(
  Schema.Array(Schema.Tuple([decimal(0, 100), decimal(10, 100)])).check(
    Schema.isBetweenLength(1, POINTS_MOST),
  ),
  {
    comment:
      "efficiency of the power stage: pairs of load (percent of maxChargeW) and efficiency (percent), loads rising; straight between them and level beyond",
    takes:
      `a list of 1 to ${POINTS_MOST} pairs of percent, such as [[10, 91], [100, 95]]`,
  },
  [[0, 80], [5, 88], [20, 94], [50, 96], [100, 95]],
);
