/**
 * Where the devices of an outlet lie in shared memory, so that another process,
 * in any language, can serve them.
 *
 * All numbers are in the computer's own byte order; times are CLOCK_MONOTONIC
 * in milliseconds; power and current are positive into the vehicle.
 *
 * Header, 32 bit integers: octet 0 `MAGIC`; 4 `VERSION`; 8 kind (1 AC, 2 DC);
 * 12 `DEVICE_OCTETS`. The server writes it when it starts.
 *
 * Two blocks, commands at octet 64 and samples at octet 512, each under a
 * sequence lock (`shared_block.ts`): a 32 bit sequence number, 32 unused bits,
 * then 64 bit floats by the tables `COMMAND` and `SAMPLE`, in their order. The
 * writer makes the sequence odd, writes, makes it even. A reader copies
 * between two readings of the same even number, tries three times, and else
 * keeps its last copy, whose stamps tell its age.
 *
 * The gateway alone writes commands, at every turn of its loop; the server
 * alone writes samples. Commands are states, not changes: the last ones count.
 * Once `holdUntilMs` has passed the server ramps down and opens the contactor
 * by itself, and it grants a lease of at most `LEASE_MAX_MS`.
 *
 * @module
 */

/** "V2GD" read as a little-endian number. */
export const MAGIC = 0x44473256;
export const VERSION = 1;
/** Longest lease from now that a server grants, ms. */
export const LEASE_MAX_MS = 5_000;

/** Octets in all. */
export const DEVICE_OCTETS = 1024;
export const COMMANDS_AT = 64;
export const SAMPLES_AT = 512;
export const KINDS = { ac: 1, dc: 2 } as const;

/** Numbers of the command block. */
export const COMMAND = {
  writtenMs: 0,
  holdUntilMs: 1,
  /** Of the stage: volts and amperes (DC). */
  ceilingV: 2,
  floorV: 3,
  lowA: 4,
  highA: 5,
  setA: 6,
  /** 1 = close, 0 = open. */
  contactor: 7,
  /** 1 = lock, 0 = unlock. */
  lock: 8,
  /** 100 = X1 (steady); 5 = 5 %; 10 to 96 = percent; 0 = E; -1 = F. */
  pilot: 9,
  /** Counts up: each change starts an insulation or self test. */
  insulationTests: 10,
} as const;
export const COMMAND_NUMBERS = 11;

/** Numbers of the sample block. Phases are three numbers; yes is 1, no is 0. */
export const SAMPLE = {
  writtenMs: 0,
  stageMs: 1,
  stageA: 2,
  stageW: 3,
  stageV: 4,
  busV: 5,
  stagePhaseA: 6,
  held: 9,
  contactorMs: 10,
  wanted: 11,
  closed: 12,
  pilotMs: 13,
  pilotV: 14,
  /** 0 to 5: A to F. */
  pilotState: 15,
  dutyPercent: 16,
  meterMs: 17,
  meterW: 18,
  chargedWh: 19,
  dischargedWh: 20,
  meterPhaseA: 21,
  insulationMs: 24,
  insulationOhm: 25,
  /** 0 idle, 1 running, 2 valid, 3 fault. */
  verdict: 26,
  plugMs: 27,
  locked: 28,
  proximityA: 29,
  pinC: 30,
  gridMs: 31,
  gridV: 32,
  hz: 35,
  stopMs: 36,
  pressed: 37,
} as const;
export const SAMPLE_NUMBERS = 38;

/** Codes of `SAMPLE.pilotState` and `SAMPLE.verdict`, by their place. */
export const PILOT_STATES = ["A", "B", "C", "D", "E", "F"] as const;
export const VERDICTS = ["idle", "running", "valid", "fault"] as const;

/**
 * Writes the header.
 *
 * @throws RangeError when the memory is too small
 */
export function writeHeader(memory: ArrayBufferLike, kind: "ac" | "dc"): void {
  new Int32Array(memory, 0, 4).set([
    MAGIC,
    VERSION,
    KINDS[kind],
    DEVICE_OCTETS,
  ]);
}

/** What is wrong with a header for an outlet of `kind`; undefined: nothing. */
export function headerFault(
  memory: ArrayBufferLike,
  kind: "ac" | "dc",
): string | undefined {
  if (memory.byteLength < DEVICE_OCTETS) {
    return `it has ${memory.byteLength} octets where ${DEVICE_OCTETS} are needed`;
  }
  const [magic, version, served, octets] = new Int32Array(memory, 0, 4);
  if (magic === 0) return "nobody serves it yet";
  if (magic !== MAGIC) return "magic: it is no memory of devices";
  if (version !== VERSION) {
    return `version ${version} where ${VERSION} is known`;
  }
  if (served !== KINDS[kind]) return `kind ${served} is no ${kind} outlet`;
  if (octets !== DEVICE_OCTETS) return `size ${octets} is not ${DEVICE_OCTETS}`;
  return undefined;
}
