import assert from "node:assert/strict";
import {
  fitsStream,
  SIDE_STREAMS,
  type Stream,
} from "../../../../../protocols/iso15118/iso20/common/mod.ts";
import {
  ISO20_SECC,
  sealRequest,
  SECC_STATES,
} from "../../../../../protocols/iso15118/iso20/secc/mod.ts";
import { loadAnySet } from "../../../../../protocols/iso15118/shared/sets.ts";
import { carried } from "../_both.ts";
import { services } from "../_pnc.ts";
import { envOf, inLoop, SESSION_ID } from "./_session.ts";

const common = await loadAnySet("iso20-common");

/** A seeded die. */
class Dice {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed * 2_654_435_761 % 2 ** 32;
  }

  next(): number {
    this.#seed = (this.#seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return this.#seed / 2 ** 32;
  }

  pick<T>(of: readonly T[]): T {
    const one = of[Math.floor(this.next() * of.length)];
    assert.ok(one !== undefined);
    return one;
  }
}

interface Row {
  readonly set: string;
  readonly hex: string;
}

/** Requests that side streams carry, as encoders of others wrote them. */
const REQUESTS = Deno.readTextFileSync(
  new URL("../../../../fixtures/exi/streams.jsonl", import.meta.url),
).trim().split("\n").flatMap((line) => {
  const { set, hex }: Row = JSON.parse(line);
  if (set !== "iso20-common") return [];
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (p) => parseInt(p, 16));
  const decoded = common.decode(bytes);
  if (!decoded.ok) return [];
  const request = sealRequest(decoded.message);
  return request && SIDE_STREAMS.some((s) => fitsStream(request.root, s))
    ? [request]
    : [];
});

Deno.test("`ISO20_SECC.handle()` answers any side request in any state with its own type on its own stream, and moves the main stream only to its end", () => {
  assert.ok(REQUESTS.length > 0);
  const codes = new Set<string>();
  for (let seed = 1; seed <= 2_000; seed++) {
    const dice = new Dice(seed);
    const request = dice.pick(REQUESTS);
    const stream: Stream = dice.pick(SIDE_STREAMS);
    const mode = dice.pick(["scheduled", "dynamic"] as const);
    const state = dice.next() < 0.5 ? "AC_ChargeLoop" : dice.pick(SECC_STATES);
    const session = inLoop(mode, { state });
    if (dice.next() < 0.9) request.value.Header.SessionID = SESSION_ID;
    else request.value.Header.SessionID = "00000000000000AB";
    const env = envOf({
      pnc: services(),
      station: dice.next() < 0.2
        ? { outlook: { charge: [], discharge: [] } }
        : {},
    });
    const outcome = ISO20_SECC.handle(session, { ...request, stream }, env);
    assert.ok(outcome.kind === "answer");
    const { response, end } = outcome;
    assert.equal(response.root, request.root.replace(/Req$/, "Res"));
    assert.equal(outcome.response.stream, stream);
    if (fitsStream(response.root, stream)) carried(response, stream);
    codes.add(`${stream} ${response.value.ResponseCode}`);
    assert.equal(outcome.session.state, end ? "Ended" : state);
    assert.equal(response.value.ResponseCode.startsWith("FAILED"), !!end);
  }
  assert.ok(codes.has("schedule OK"), [...codes].join());
  assert.ok(codes.has("schedule FAILED_SequenceError"));
  assert.ok(codes.has("schedule FAILED_UnknownSession"));
  assert.ok(codes.has("metering FAILED_SequenceError"));
});
