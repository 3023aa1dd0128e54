/**
 * Links in memory between cars and the gateway; every octet is also told to
 * the judge, and a planted fault may write other answers.
 *
 * @module
 */

import type { ByteLink, LinkSecurity } from "../../../drivers/exits/link.ts";
import { memoryPair } from "../../../drivers/exits/memory_link.ts";
import {
  type AnySet,
  loadAnySet,
} from "../../../protocols/iso15118/shared/sets.ts";
import {
  encodeFrame,
  PayloadType,
  Reassembler,
} from "../../../protocols/v2gtp/mod.ts";
import { PROTECTION } from "../../simulation/_world.ts";
import { type Fields, fieldsOf } from "../judge/fields.ts";
import type { Judge } from "../judge/judge.ts";
import type { CarClock } from "./car_clock.ts";
import type { CarScript } from "./script.ts";
import type { Tamper } from "./tamper.ts";

const LATENCY_MS = 2;
const PAYLOAD_MAX = 65_536;
/** Messages are made wrong in ISO 15118-20 DC alone. */
const DC = await loadAnySet("iso20-dc");

/** Both ends of a connection at `outlet`, watched by the judge. */
export function watchedLink(
  { outlet, script, clock, judge, tamper }: {
    readonly outlet: string;
    readonly script: CarScript;
    readonly clock: CarClock;
    readonly judge: Judge;
    readonly tamper: Tamper;
  },
): { readonly car: ByteLink; readonly station: ByteLink } {
  const security: LinkSecurity = PROTECTION[script.protocol];
  const pair = memoryPair({ clock, latencyMs: LATENCY_MS, security });
  judge.connected(outlet);
  let isOpen = true;
  const watched = (link: ByteLink, by: "car" | "station"): ByteLink => ({
    security: link.security,
    read: () => link.read(),
    write(bytes) {
      // The judge reads what the car has said, and what it was answered.
      const out = by === "station" ? wrong(bytes, tamper.answer) : bytes;
      if (isOpen) judge.wire(outlet, by, out, clock.monoMs());
      return link.write(by === "car" ? wrong(out, tamper.heard) : out);
    },
    close() {
      if (isOpen) judge.disconnected(outlet, clock.monoMs());
      isOpen = false;
      link.close();
    },
  });
  return {
    car: watched(pair.car, "car"),
    station: watched(pair.station, "station"),
  };
}

/** What a station with a planted fault writes, or reads, instead: whole frames only. */
function wrong(
  bytes: Uint8Array,
  change: ((name: string, fields: Fields) => Fields) | undefined,
): Uint8Array {
  if (change === undefined) return bytes;
  const { frames } = new Reassembler({ maxPayload: PAYLOAD_MAX }).push(bytes);
  const [frame] = frames;
  if (frame?.payloadType !== PayloadType.ISO20_DC) return bytes;
  const decoded = DC.decode(frame.payload);
  if (!decoded.ok) return bytes;
  const { root, value } = decoded.message;
  return encoded(DC, root, change(root, fieldsOf(value)));
}

function encoded(set: AnySet, root: string, value: Fields): Uint8Array {
  const into = new Uint8Array(PAYLOAD_MAX);
  const octets = set.encode({ root, value }, into);
  const payload = into.subarray(0, octets);
  return encodeFrame({ payloadType: PayloadType.ISO20_DC, payload });
}
