import type { StationView } from "../../shared/secc/types.ts";

/** evseIDType has 7 to 37 characters. */
const SHORTEST = 7;
const LONGEST = 37;

/** EVSEID in the lengths the schema allows; a short one is filled with zeros. */
export function evseIdOf({ evseId }: StationView): string {
  return evseId.slice(0, LONGEST).padEnd(SHORTEST, "0");
}
