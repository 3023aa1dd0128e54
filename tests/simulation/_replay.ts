/** Plays a recorded car to the whole gateway, frame by frame, on virtual time. */

import assert from "node:assert/strict";
import { evccCodec } from "../../protocols/iso15118/shared/codec.ts";
import type { SessionRecord } from "../../actors/records/mod.ts";
import type { LinkSecurity } from "../../drivers/exits/link.ts";
import {
  type MemoryPair,
  memoryPair,
} from "../../drivers/exits/memory_link.ts";
import { Reassembler } from "../../protocols/v2gtp/mod.ts";
import { insist } from "../protocols/iso15118/_strict/mod.ts";
import { type Open, opened, type RecordedCar } from "./_recorded_car.ts";
import type { RecordedSession, Turn } from "./_recordings.ts";
import type { World } from "./_world.ts";

/** Longest payload accepted, octets. */
const MAX_PAYLOAD = 65_536;
const HEADER_OCTETS = 8;
/** Cars wait for an answer at most 5 s; the longest wait of the outlet is shorter. */
const ANSWER_MS = 6_000;
const STEP_MS = 10;
/** The longest silence of a car that is kept; the rest is waiting for people. */
const THINKING_MS = 200;
/** How long a car stays after a damaged frame. */
const LINGER_MS = 2_000;
const REPEATS_MAX = 400;

/** A session as it went here. */
export interface Played {
  /** Names of the answers, one for each request that was sent. */
  readonly answers: readonly string[];
  /** Every answer that was not OK, with its code. */
  readonly refusals: readonly string[];
  /** What the station sent, piece by piece, hexadecimal. */
  readonly received: readonly string[];
  /** Recorded frames that went out octet for octet. */
  readonly untouched: number;
  /** Where the station closed the connection before the recording was over. */
  readonly cutAt?: string;
  readonly record: SessionRecord | undefined;
}

/** What one end of a session is played with. */
export interface Stage {
  readonly world: World;
  readonly chargerId: string;
  readonly car: RecordedCar;
  readonly security: LinkSecurity;
  /** Our SessionID for a recorded one, kept from session to session. */
  readonly ids: Map<string, string>;
  /** Goes on from pre-charge when the recording does, whatever the voltage. */
  readonly isHurried?: boolean;
  /** What becomes of the frame of one turn, which is the last one then. */
  readonly damage?: {
    readonly turn: number;
    readonly to: (frame: Uint8Array) => Uint8Array;
  };
  /** Wall-clock ms before which a turn, counted from 0, does not go out. */
  readonly notBefore?: { readonly turn: number; readonly wallMs: number };
}

/** Plays one session, and waits until the dust has settled. */
export async function play(
  stage: Stage,
  session: RecordedSession,
): Promise<Played> {
  const { world: w, chargerId, security } = stage;
  const pair = memoryPair({ clock: w.clock, latencyMs: 2, security });
  w.send(`evse:${chargerId}`, { type: "evse.link", link: pair.station });
  const player = await Player.of(stage, pair, session);
  const cutAt = await player.turns();
  await w.clock.advance(200);
  pair.car.close();
  await w.clock.advance(8_000);
  await player.reading;
  return {
    answers: player.answers,
    refusals: player.refusals,
    received: player.received,
    untouched: player.untouched,
    ...(cutAt !== undefined && { cutAt }),
    record: w.records.list().find(({ chargerId: id }) => id === chargerId),
  };
}

class Player {
  readonly answers: string[] = [];
  readonly refusals: string[] = [];
  readonly received: string[] = [];
  untouched = 0;
  readonly reading: Promise<void>;
  readonly #stage: Stage;
  readonly #pair: MemoryPair;
  readonly #session: RecordedSession;
  readonly #codec = evccCodec();
  readonly #arrived: Open[] = [];
  #closed = false;
  #sessionId: string | undefined;

  private constructor(
    stage: Stage,
    pair: MemoryPair,
    session: RecordedSession,
  ) {
    this.#stage = stage;
    this.#pair = pair;
    this.#session = session;
    this.reading = this.#read();
  }

  static async of(stage: Stage, pair: MemoryPair, session: RecordedSession) {
    const player = new Player(stage, pair, session);
    await player.#codec.speak();
    return player;
  }

  /** Every turn of the recording; where it was cut short, if it was. */
  async turns(): Promise<string | undefined> {
    const { turns, family } = this.#session;
    let finished = "";
    for (const [at, turn] of turns.entries()) {
      if (await this.#damaged(at, turn)) return `${turn.name}Req`;
      // A car does not ask again for what has been finished.
      if (turn.name === finished) continue;
      finished = "";
      await this.#stage.world.clock.advance(
        Math.min(turn.afterMs, THINKING_MS),
      );
      await this.#hold(at);
      const next = turns[at + 1];
      for (let again = 0;; again++) {
        assert.ok(again < REPEATS_MAX, `${turn.name} is never finished`);
        const { answer } = await this.#turn(turn);
        if (!answer || !isOk(answer)) return `${turn.name}Req`;
        if (isFinished(answer)) finished = turn.name;
        const waits = isOngoing(answer) && next?.name !== turn.name;
        if (!waits && this.#isMatched(turn, next)) break;
        await this.#stage.world.clock.advance(100);
      }
      if (turn.name === "supportedAppProtocol" && family) {
        await this.#codec.speak(family);
      }
    }
    return undefined;
  }

  async #damaged(at: number, turn: Turn): Promise<boolean> {
    const { world: { clock }, damage } = this.#stage;
    if (damage?.turn !== at) return false;
    const { bytes } = this.#ours(turn);
    await this.#pair.car.write(damage.to(bytes)).catch(() => {});
    await clock.advance(LINGER_MS);
    return true;
  }

  async #hold(turn: number): Promise<void> {
    const { world: { clock }, notBefore } = this.#stage;
    if (notBefore?.turn !== turn) return;
    await clock.advance(Math.max(0, notBefore.wallMs - clock.nowMs()));
  }

  /** A car goes on from pre-charge once the output is near its battery. */
  #isMatched({ name }: Turn, next: Turn | undefined): boolean {
    const { world, chargerId, isHurried } = this.#stage;
    if (isHurried) return true;
    // In -20 its last request says that it is content.
    const isLast = name === "DC_PreCharge" || next?.name !== name;
    return !name.endsWith("PreCharge") || !isLast ||
      world.charger(chargerId).board.station().preChargeMatched;
  }

  async #turn(turn: Turn): Promise<{ request: Open; answer?: Open }> {
    const { car } = this.#stage;
    const { bytes, request } = this.#ours(turn);
    car.asks(request);
    await this.#pair.car.write(bytes).catch(() => {});
    const answer = await this.#answer();
    if (!answer) return { request };
    const { ResponseCode } = answer.value;
    this.answers.push(answer.root);
    assert.equal(answer.root, request.root.replace(/Req$/, "Res"));
    if (!isOk(answer)) this.refusals.push(`${answer.root} ${ResponseCode}`);
    if (this.#session.family) insist(this.#session.family, answer, request);
    if (turn.name === "SessionSetup") this.#learn(turn, answer);
    car.heard(request, answer);
    return { request, answer };
  }

  /** The recorded SessionID stands for ours from here on. */
  #learn({ answer }: Turn, { sessionId }: Open): void {
    this.#sessionId = sessionId;
    if (answer === undefined) return;
    const recorded = this.#decoded(unhex(answer));
    this.#stage.ids.set(recorded.sessionId, sessionId);
  }

  /** The recorded frame under our SessionID. */
  #ours(turn: Turn): { bytes: Uint8Array; request: Open } {
    const bytes = unhex(turn.hex);
    const message = this.#message(bytes);
    // What cannot be read goes out as it is.
    if (!message) {
      return {
        bytes,
        request: { root: `${turn.name}Req`, sessionId: "", value: {} },
      };
    }
    const request = opened(message);
    const ours = this.#idFor(turn, request.sessionId);
    if (ours === undefined || ours === request.sessionId) {
      this.untouched++;
      return { bytes, request };
    }
    return { bytes: readdressed(bytes, request.sessionId, ours), request };
  }

  #idFor({ name }: Turn, recorded: string): string | undefined {
    if (name === "supportedAppProtocol") return undefined;
    const known = this.#stage.ids.get(recorded);
    return name === "SessionSetup" ? known : known ?? this.#sessionId;
  }

  #message(bytes: Uint8Array) {
    const payloadType = new DataView(bytes.buffer).getUint16(2);
    const read = this.#codec.read(payloadType, bytes.subarray(HEADER_OCTETS));
    return read.ok ? read.message : undefined;
  }

  #decoded(bytes: Uint8Array): Open {
    const message = this.#message(bytes);
    assert.ok(message, "a recorded answer cannot be read");
    return opened(message);
  }

  async #answer(): Promise<Open | undefined> {
    const { clock } = this.#stage.world;
    const untilMs = clock.monoMs() + ANSWER_MS;
    while (this.#arrived.length === 0 && !this.#closed) {
      assert.ok(clock.monoMs() < untilMs, "no answer in time");
      await clock.advance(STEP_MS);
    }
    return this.#arrived.shift();
  }

  async #read(): Promise<void> {
    const frames = new Reassembler({ maxPayload: MAX_PAYLOAD });
    const { car } = this.#pair;
    for (let got = await car.read(); got; got = await car.read()) {
      this.received.push(got.toHex());
      for (const { payloadType, payload } of frames.push(got).frames) {
        const read = this.#codec.read(payloadType, payload);
        assert.ok(read.ok, read.ok ? "" : read.reason);
        this.#arrived.push(opened(read.message));
      }
    }
    this.#closed = true;
  }
}

/**
 * The frame with the 64 bits of one SessionID in the place of another's,
 * wherever they stand; every other bit stays as it was recorded.
 */
function readdressed(
  bytes: Uint8Array,
  from: string,
  to: string,
): Uint8Array<ArrayBuffer> {
  assert.equal(from.length, to.length, `SessionIDs ${from} and ${to}`);
  const bits = (octets: Uint8Array) =>
    Array.from(octets, (octet) => octet.toString(2).padStart(8, "0")).join("");
  const before = bits(bytes);
  const after = before.replaceAll(bits(unhex(from)), bits(unhex(to)));
  assert.notEqual(after, before, "the SessionID is not in its own message");
  return Uint8Array.from(
    bytes,
    (_, at) => parseInt(after.slice(at * 8, at * 8 + 8), 2),
  );
}

function unhex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromHex(hex);
}

function isOk({ value: { ResponseCode } }: Open): boolean {
  return String(ResponseCode).startsWith("OK");
}

function isOngoing({ value: { EVSEProcessing } }: Open): boolean {
  return String(EVSEProcessing).startsWith("Ongoing");
}

function isFinished({ value: { EVSEProcessing } }: Open): boolean {
  return EVSEProcessing === "Finished";
}
