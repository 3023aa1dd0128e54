/** What must hold of every message and of every stream, whoever made them. */
import assert from "node:assert/strict";
import {
  encodeTree,
  type Kind,
  parseXml,
  readTree,
  toMessage,
  toXml,
} from "../../../protocols/exi/mod.ts";
import { rootName } from "../../../protocols/exi/set.ts";
import type { AnySet } from "../../../protocols/iso15118/shared/sets.ts";
import type { Random } from "../../_random.ts";
import { walk } from "./_walk.ts";

const into = new Uint8Array(1 << 17);
/** Most reads the decoder may make of one stream: its ceiling of events, several reads each. */
const MOST_READS = 1_000_000;

const decode = (set: AnySet, kind: Kind, octets: Uint8Array) =>
  kind === "document" ? set.decode(octets) : set.decodeFragment(octets);

/** A random message of a root, as it comes out of the codec again; its stream. */
export function roundTrip(
  set: AnySet,
  kind: Kind,
  root: number,
  random: Random,
): Uint8Array {
  const { engine } = set;
  const row = engine.rootsOf(kind)[root];
  assert.ok(row);
  const message = {
    root: rootName(engine, kind, row),
    value: walk(engine, row, random),
  };
  const octets = encode(set, kind, message);
  const got = decode(set, kind, octets);
  assert.ok(got.ok, `${message.root}: ${got.ok || got.text}`);
  assert.equal(got.undeclared, undefined);
  assert.deepEqual(bare(got.message), bare(message));

  const { root: tree } = readTree(engine, octets, { kind });
  const slowly = toMessage(engine, row, tree, []);
  assert.deepEqual(bare(slowly), bare(message.value));
  const again = encodeTree(engine, parseXml(toXml(tree)), kind);
  assert.deepEqual(again, octets, `${message.root} by XML`);
  return octets;
}

function encode(
  set: AnySet,
  kind: Kind,
  message: { root: string; value: unknown },
): Uint8Array {
  const n = kind === "document"
    ? set.encode(message, into)
    : set.encodeFragment(message, into);
  return into.slice(0, n);
}

/** What the reader notes of a node and a writer of messages does not. */
const NOTES = ["origin", "bit", "simple", "nil"];

/** Without the fields that are undefined, absent is absent; without the notes of nodes. */
function bare(value: unknown): unknown {
  if (value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const isNode = "text" in value || "attributes" in value || "ns" in value;
  const entries = Object.entries(value).filter(([k, v]) =>
    v !== undefined && !(isNode && NOTES.includes(k))
  );
  return Object.fromEntries(entries.map(([k, v]) => [k, bare(v)]));
}

/** A stream with one to three injuries. */
export function damaged(octets: Uint8Array, random: Random): Uint8Array {
  let out = octets.slice();
  for (let count = random.whole(1, 3); count > 0; count--) {
    const at = random.whole(0, Math.max(0, out.length - 1));
    switch (random.whole(0, 5)) {
      case 0:
      case 1:
        out[at] = (out[at] ?? 0) ^ (1 << random.whole(0, 7));
        break;
      case 2:
        out[at] = random.whole(0, 255);
        break;
      case 3:
        out = out.slice(0, at);
        break;
      case 4:
        out = Uint8Array.from([...out.slice(0, at), ...out.slice(at + 1)]);
        break;
      case 5:
        out = Uint8Array.from([
          ...out.slice(0, at),
          ...random.octets(random.whole(1, 4)),
          ...out.slice(at),
        ]);
    }
  }
  return out;
}

/** What became of a stream. */
export type Fate = "refused" | "canonical" | "undeclared" | Deviation;
/** Why a stream that is taken differs from the one we write. */
type Deviation = "string table" | "escape" | "foreign content" | "padding";

/**
 * Decodes any octets: nothing is thrown, the work is bounded, and what is taken
 * is either written again as it came or differs for a reason with a name.
 */
export function survive(set: AnySet, kind: Kind, octets: Uint8Array): Fate {
  const seen = new Set<Deviation>();
  let reads = 0;
  const got = decode(set, kind, octets);
  try {
    readTree(set.engine, octets, {
      kind,
      observer(_bit, bits, meaning) {
        reads++;
        const deviation = deviationOf(bits, meaning);
        if (deviation) seen.add(deviation);
      },
    });
  } catch (error) {
    assert.equal((error as Error).name, "ExiError", String(error));
    assert.ok(
      !got.ok,
      `${kind} ${octets.toHex()} is taken where the tables say: ${error}`,
    );
  }
  assert.ok(reads < MOST_READS, `${reads} reads`);
  if (!got.ok) {
    assert.ok(got.bit >= 0 && got.bit <= octets.length * 8, `bit ${got.bit}`);
    return "refused";
  }
  const { message, bits } = got;
  const again = encode(set, kind, message);
  if (hasPadding(octets, bits)) seen.add("padding");
  const isSame = again.length === octets.length &&
    again.every((octet, i) => octet === octets[i]);
  if (!isSame && got.undeclared) return "undeclared";
  const [reason] = seen;
  assert.ok(
    isSame || reason,
    `${octets.toHex()} becomes ${again.toHex()} for no reason with a name`,
  );
  const settled = decode(set, kind, again);
  assert.ok(settled.ok, "what we write we read");
  assert.deepEqual(bare(settled.message), bare(message));
  return isSame ? "canonical" : reason ?? "padding";
}

function deviationOf(bits: number, meaning: string): Deviation | undefined {
  if (meaning.startsWith("escape")) return "escape";
  if (/wildcard|built-in|mixed/.test(meaning)) return "foreign content";
  const text = /text of (\d+) characters|^(\d+) octets/.exec(meaning);
  if (!text) return undefined;
  const count = Number(text[1] ?? text[2]);
  return count > 0 && bits < 8 * (count + 1) ? "string table" : undefined;
}

/** Whether the bits after the last one of the message are not all zero. */
function hasPadding(octets: Uint8Array, bits: number): boolean {
  const last = octets[bits >>> 3] ?? 0;
  return (bits & 7) !== 0 && (last & (0xff >>> (bits & 7))) !== 0;
}
