/**
 * EVSEID as octets: in DIN SPEC 70121 it is hexBinary, not text.
 *
 * An identifier of DIN SPEC 91286 (`+49*807*37*845678`) has only digits and
 * separators and travels as half octets, the separator as A; one of ISO 15118
 * (`DE*ABC*E1`) as the octets of its text, as today's stations send it.
 *
 * @module
 */

/** evseIDType has at most so many octets. */
const LONGEST_OCTETS = 32;
/** Some vehicles have room for so many only. */
const USUAL_OCTETS = 16;
/** What the standard has for a station without identifier. */
const NO_EVSE_ID = Uint8Array.of(0);
const DIN_91286 = /^\+?[0-9]+(\*[0-9]+)+$/;

/** The octets of an identifier; a single zero octet for an empty one. */
export function evseIdOctets(evseId: string): Uint8Array {
  if (evseId === "") return Uint8Array.from(NO_EVSE_ID);
  const octets = DIN_91286.test(evseId)
    ? halfOctets(evseId.replace("+", ""))
    : textOctets(evseId);
  return octets.slice(0, LONGEST_OCTETS);
}

/** The separators say nothing: a long identifier goes without. */
function textOctets(evseId: string): Uint8Array {
  const text = evseId.length > USUAL_OCTETS
    ? evseId.replaceAll("*", "")
    : evseId;
  return new TextEncoder().encode(text);
}

/** An odd count is evened out by a leading zero of the outlet's number. */
function halfOctets(evseId: string): Uint8Array {
  const outlet = evseId.lastIndexOf("*") + 1;
  const even = evseId.length % 2 === 0
    ? evseId
    : `${evseId.slice(0, outlet)}0${evseId.slice(outlet)}`;
  const digits = even.replaceAll("*", "A");
  return Uint8Array.from(
    { length: digits.length / 2 },
    (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
}
