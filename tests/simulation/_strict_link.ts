/** A car's end of a connection that breaks where a strict car would not go on. */

import { evccCodec } from "../../protocols/iso15118/shared/codec.ts";
import { type ByteLink, LinkError } from "../../drivers/exits/link.ts";
import { type Family, PROTOCOLS } from "../../protocols/iso15118/sap/mod.ts";
import type { SapMessage } from "../../protocols/iso15118/shared/sets.ts";
import { Reassembler } from "../../protocols/v2gtp/mod.ts";
import { insist } from "../protocols/iso15118/_strict/mod.ts";
import { type Open, opened } from "./_recorded_car.ts";

const MAX_PAYLOAD = 65_536;

/** Reads along in both directions and holds every answer against the request. */
export class StrictLink implements ByteLink {
  readonly #link: ByteLink;
  readonly #codec = evccCodec();
  readonly #asked = new Reassembler({ maxPayload: MAX_PAYLOAD });
  readonly #answered = new Reassembler({ maxPayload: MAX_PAYLOAD });
  /** Octets written since the last answer. */
  #written: Uint8Array[] = [];
  /** The last request of each name. */
  readonly #requests = new Map<string, Open>();
  #offered: SapMessage | undefined;
  #family: Family | undefined;
  readonly #ready: Promise<void>;

  constructor(link: ByteLink) {
    this.#link = link;
    this.#ready = this.#codec.speak();
  }

  get security() {
    return this.#link.security;
  }

  write(bytes: Uint8Array): Promise<void> {
    this.#written.push(bytes.slice());
    return this.#link.write(bytes);
  }

  async read(): Promise<Uint8Array | null> {
    const bytes = await this.#link.read();
    if (bytes) await this.#hear(bytes);
    return bytes;
  }

  close(): void {
    this.#link.close();
  }

  async #hear(bytes: Uint8Array): Promise<void> {
    await this.#ready;
    for (const written of this.#written.splice(0)) {
      for (const request of this.#messages(this.#asked, written)) {
        if (request.root === "supportedAppProtocolReq") {
          this.#offered = request as SapMessage;
        } else {
          const open = opened(request);
          this.#requests.set(open.root, open);
        }
      }
    }
    for (const response of this.#messages(this.#answered, bytes)) {
      if (response.root === "supportedAppProtocolRes") {
        await this.#agree(response as SapMessage);
      } else this.#judge(opened(response));
    }
  }

  /** What a damaged frame says is of no interest here. */
  *#messages(frames: Reassembler, bytes: Uint8Array) {
    for (const { payloadType, payload } of frames.push(bytes).frames) {
      const read = this.#codec.read(payloadType, payload);
      if (read.ok) yield read.message;
    }
  }

  async #agree(response: SapMessage): Promise<void> {
    if (response.root !== "supportedAppProtocolRes") return;
    if (this.#offered?.root !== "supportedAppProtocolReq") return;
    const { SchemaID } = response.value;
    const agreed = this.#offered.value.AppProtocol.find((offer) =>
      offer.SchemaID === SchemaID
    );
    this.#family = PROTOCOLS.find(({ namespace }) =>
      namespace === agreed?.ProtocolNamespace
    )?.family;
    if (this.#family) await this.#codec.speak(this.#family);
  }

  #judge(response: Open): void {
    if (!this.#family) return;
    const request = this.#requests.get(response.root.replace(/Res$/, "Req"));
    try {
      insist(this.#family, response, request);
    } catch (error) {
      const { message } = error as Error;
      // The car ends as on any broken link; this says in the report why.
      console.error(`a strict car gives up on ${message}`);
      this.#link.close();
      throw new LinkError(`a strict car gives up on ${message}`);
    }
  }
}
