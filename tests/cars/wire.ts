/** Frames and messages of a scripted car over one link. */

import type { ByteLink } from "../../drivers/exits/link.ts";
import {
  type AnySet,
  loadAnySet,
  type SetName,
} from "../../protocols/iso15118/shared/sets.ts";
import { encodeFrame, Reassembler } from "../../protocols/v2gtp/mod.ts";
import type { Said } from "./script.ts";

/** Timers and both times; every kernel clock fits. */
export interface CarClock {
  setTimeout(fire: () => void, ms: number): unknown;
  clearTimeout(id: unknown): void;
  monoMs(): number;
  nowMs(): number;
}

const PAYLOAD_MAX = 65_536;
const NO_SESSION = "0000000000000000";
const PAYLOAD_TYPE: Readonly<Record<string, number>> = {
  "sap": 0x8001,
  "din": 0x8001,
  "iso2": 0x8001,
  "iso20-common": 0x8002,
  "iso20-ac": 0x8003,
  "iso20-dc": 0x8004,
};

/** Sends requests and gives answers, one at a time. */
export class CarWire {
  readonly #link: ByteLink;
  readonly #clock: CarClock;
  readonly #frames = new Reassembler({ maxPayload: PAYLOAD_MAX });
  #sets: readonly AnySet[] = [];
  #family: "sap" | "din" | "iso2" | "iso20" = "sap";
  #sessionId = NO_SESSION;
  #waiting: { payloadType: number; payload: Uint8Array }[] = [];
  #closed = false;
  #wake = () => {};

  constructor(link: ByteLink, clock: CarClock) {
    this.#link = link;
    this.#clock = clock;
    this.#pump();
  }

  /** From here on messages are of this protocol. */
  async speak(family: "sap" | "din" | "iso2" | "iso20"): Promise<void> {
    const names: SetName[] = family === "iso20"
      ? ["iso20-common", "iso20-ac", "iso20-dc"]
      : [family];
    this.#sets = await Promise.all(names.map(loadAnySet));
    this.#family = family;
  }

  /** Whether the station has closed, or the car. */
  get closed(): boolean {
    return this.#closed;
  }

  /** @throws Error when no set of the protocol has such a message */
  async send({ root, value }: Said): Promise<void> {
    const message = this.#sealed(root, value);
    const into = new Uint8Array(PAYLOAD_MAX);
    for (const set of this.#sets) {
      if (this.#family === "iso20" && !belongs(root, set.name)) continue;
      const octets = set.encode(message, into);
      const payloadType = PAYLOAD_TYPE[set.name] ?? 0;
      const payload = into.subarray(0, octets);
      return await this.#link.write(encodeFrame({ payloadType, payload }));
    }
    throw new Error(`${this.#family} has no ${root}`);
  }

  #sealed(root: string, value: Said["value"]) {
    if (this.#family === "sap") return { root, value };
    if (this.#family === "iso20") {
      const TimeStamp = BigInt(Math.floor(this.#clock.nowMs())) * 1_000n;
      const Header = { SessionID: this.#sessionId, TimeStamp };
      return { root, value: { Header, ...value } };
    }
    const Header = { SessionID: this.#sessionId };
    return { root: "V2G_Message", value: { Header, Body: { [root]: value } } };
  }

  /** The next answer; in words why there is none. */
  async next(timeoutMs: number): Promise<Said | string> {
    let late = false;
    const timer = this.#clock.setTimeout(() => {
      late = true;
      this.#wake();
    }, timeoutMs);
    try {
      for (;;) {
        const frame = this.#waiting.shift();
        if (frame) return this.#read(frame.payloadType, frame.payload);
        if (this.#closed) return "the station closed the connection";
        if (late) return `no answer within ${timeoutMs} ms`;
        await new Promise<void>((resolve) => this.#wake = resolve);
      }
    } finally {
      this.#clock.clearTimeout(timer);
    }
  }

  #read(payloadType: number, payload: Uint8Array): Said | string {
    const set = this.#sets.find(({ name }) =>
      PAYLOAD_TYPE[name] === payloadType
    );
    if (!set) return `a frame of payload type ${payloadType}`;
    const decoded = set.decode(payload);
    if (!decoded.ok) return `an unreadable answer: ${decoded.text}`;
    const { root, value } = decoded.message;
    const fields = record(value);
    const { SessionID } = record(fields["Header"]);
    if (typeof SessionID === "string") this.#sessionId = SessionID;
    if (root !== "V2G_Message") return { root, value: fields };
    const body = Object.entries(record(fields["Body"]))
      .find(([, held]) => held !== undefined);
    return body
      ? { root: body[0], value: record(body[1]) }
      : "an answer without a body";
  }

  /** The session that the next request belongs to, 16 hexadecimal digits. */
  useSession(sessionId: string): void {
    this.#sessionId = sessionId;
  }

  close(): void {
    this.#link.close();
  }

  async #pump(): Promise<void> {
    try {
      for (
        let bytes = await this.#link.read();
        bytes;
        bytes = await this.#link.read()
      ) {
        this.#waiting.push(...this.#frames.push(bytes).frames);
        this.#wake();
      }
    } catch {
      // A reset is as good as a close: the station is gone.
    }
    this.#closed = true;
    this.#wake();
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** Which set of -20 a request is in, by its name. */
function belongs(root: string, name: string): boolean {
  if (root.startsWith("AC_")) return name === "iso20-ac";
  if (root.startsWith("DC_")) return name === "iso20-dc";
  return name === "iso20-common";
}
