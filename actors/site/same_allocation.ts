import type { Allocation } from "./site_messages.ts";

/** Whether two allocations say the same, but for how long. */
export function sameAllocation(
  a: Allocation,
  b: Allocation | undefined,
): boolean {
  return b !== undefined && a.targetW === b.targetW && a.minW === b.minW &&
    a.maxW === b.maxW && a.maxA.every((amps, n) => amps === b.maxA[n]) &&
    a.described === b.described && a.by === b.by && a.reason === b.reason &&
    a.discharge.allowed === b.discharge.allowed &&
    a.discharge.why === b.discharge.why &&
    a.sources.length === b.sources.length &&
    a.sources.every((id, n) => id === b.sources[n]);
}
