/**
 * One message out of a payload, as a tree with the bits of its values.
 *
 * @module
 */

import {
  type Engine,
  ExiError,
  isElement,
  readTree,
  type XmlElement,
} from "../exi/mod.ts";
import { loadAnySet, type SetName } from "../iso15118/shared/sets.ts";

/** A value in the stream: where its bits are, counted from the payload's first. */
export interface ValueBits {
  readonly bit: number;
  readonly bits: number;
  readonly meaning: string;
}

/** A message and what is odd about it. */
export interface DecodedMessage {
  readonly kind: "message";
  readonly set: SetName;
  /** As the standard names it: `SessionSetupReq`. */
  readonly name: string;
  readonly root: XmlElement;
  /** Its values in document order. */
  readonly values: readonly ValueBits[];
  /** Octets behind the message. */
  readonly trailing: number;
  readonly notes: readonly string[];
}

/** Why a payload is no message. */
export interface RefusedMessage {
  readonly kind: "refused";
  /** The set it was read with, if there is one for it. */
  readonly set?: SetName;
  /** Bit of the payload at which reading failed. */
  readonly bit: number;
  /** Elements down to there, with slashes. */
  readonly path: string;
  readonly reason: string;
  readonly notes: readonly string[];
}

/** Octets of the longest message decoded; the longest of the standards are far shorter. */
const MAX_MESSAGE_OCTETS = 1 << 17;
/** Undeclared paths that are named. */
const MAX_NAMED = 5;
/** Characters of a path that are kept, its end. */
const MAX_PATH = 300;

/** Decodes a payload as a document of that set; octets behind it are counted. */
export async function decode(
  name: SetName,
  payload: Uint8Array,
): Promise<DecodedMessage | RefusedMessage> {
  const { engine } = await loadAnySet(name);
  return decodeWith(name, engine, payload);
}

/** As {@link decode}, with the tables of a variant of the set. */
export function decodeWith(
  name: SetName,
  engine: Engine,
  payload: Uint8Array,
): DecodedMessage | RefusedMessage {
  if (payload.length > MAX_MESSAGE_OCTETS) {
    return refused(`it has more than ${MAX_MESSAGE_OCTETS} octets`, name);
  }
  const values: ValueBits[] = [];
  try {
    const { root, row, bits } = readTree(engine, payload, {
      trailing: payload.length,
      nul: true,
      observer(bit, width, meaning) {
        if (VALUE.test(meaning)) values.push({ bit, bits: width, meaning });
      },
    });
    if (row === undefined) {
      return refused(`${root.name} is no message of ${name}`, name);
    }
    // Every global element is a possible root; these two send only one.
    if ((name === "din" || name === "iso2") && root.name !== "V2G_Message") {
      return refused(`root is ${root.name} where V2G_Message belongs`, name);
    }
    const trailing = payload.length - Math.ceil(bits / 8);
    const undeclared: string[] = [];
    const count = findUndeclared(root, below("", root.name), undeclared);
    return {
      kind: "message",
      set: name,
      name: messageName(root),
      root,
      values,
      trailing,
      notes: [
        ...(count === 0 ? [] : [
          `content the schema does not name, ${count} times: ${
            undeclared.join(", ")
          }`,
        ]),
        ...(hasNul(root) ? ["U+0000 in a text, which XML does not have"] : []),
      ],
    };
  } catch (error) {
    if (!(error instanceof ExiError)) throw error;
    const { bit, text } = error;
    const path = below("", error.path);
    return { kind: "refused", set: name, bit, path, reason: text, notes: [] };
  }
}

/** Observations that are values, among names, codes and markers. */
const VALUE =
  /^(\d+ octets|(untyped )?text of \d+ characters|(bool|boolean|nbit|enum|uint|int|bytes) )/;

/** A path one step longer; a stream may spell out names of any length. */
export function below(path: string, step: string): string {
  const whole = path === "" ? step : `${path}/${step}`;
  return whole.length > MAX_PATH ? whole.slice(-MAX_PATH) : whole;
}

function hasNul({ content }: XmlElement): boolean {
  return content.some((node) =>
    isElement(node)
      ? hasNul(node)
      : typeof node.text === "string" && node.text.includes("\0")
  );
}

/** Counts what came through an escape of the grammar; the first paths go to `named`. */
function findUndeclared(
  element: XmlElement,
  path: string,
  named: string[],
): number {
  let count = 0;
  const found = (where: string) => {
    count++;
    if (named.length < MAX_NAMED) named.push(where);
  };
  for (const { name, origin } of element.attributes) {
    if (origin === "undeclared") found(below(path, `@${name}`));
  }
  for (const node of element.content) {
    const here = isElement(node) ? below(path, node.name) : path;
    if (node.origin === "undeclared") found(here);
    else if (isElement(node)) count += findUndeclared(node, here, named);
  }
  return count;
}

/** DIN 70121 and ISO 15118-2 wrap the message into V2G_Message and its Body. */
function messageName(root: XmlElement): string {
  if (root.name !== "V2G_Message") return root.name;
  const body = root.content.filter(isElement)
    .find(({ name }) => name === "Body");
  return body?.content.find(isElement)?.name ?? root.name;
}

/** A refusal before the first bit was read. */
export function refused(reason: string, set?: SetName): RefusedMessage {
  return {
    kind: "refused",
    ...(set === undefined ? {} : { set }),
    bit: 0,
    path: "",
    reason,
    notes: [],
  };
}
