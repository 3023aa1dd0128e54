/**
 * The records of one TLS direction, opened in their order.
 *
 * @module
 */

import { readCertificates, type SeenCertificate } from "./certificates.ts";
import { type Handshake, HandshakeReader, HandshakeType } from "./handshake.ts";
import { Plaintext } from "./plaintext.ts";
import { type Protection, Tls13Protection } from "./protection.ts";
import { ContentType, type TlsRecord } from "./records.ts";
import type { Tls13Suite } from "./suites.ts";
import type { Note, Span, Stretch } from "./types.ts";

/** Which keys a direction uses, and when. */
export type Keys =
  | {
    readonly version: "1.3";
    readonly suite: Tls13Suite;
    /** Absent: records are skipped until one opens with `traffic`. */
    readonly handshake?: Uint8Array;
    readonly traffic?: Uint8Array;
    /** Early data may come first; records are skipped until one opens. */
    readonly earlyData: boolean;
  }
  | { readonly version: "1.2"; readonly protection: Protection };

/** Records that fail are named until there are this many. */
const MAX_NAMED_FAILURES = 5;
/** Octets of the shortest protected record: header, content type and tag. */
const LEAST_RECORD_OCTETS = 22;
/** Record numbers tried behind missing octets. */
const MAX_RECORDS_SOUGHT = 1024;
/** Record numbers tried in all: a file of holes could ask for any number. */
const MAX_TRIALS = 20_000;

const ALERTS = new Map<number, string>([
  [10, "unexpected message"],
  [20, "bad record MAC"],
  [40, "handshake failure"],
  [42, "bad certificate"],
  [43, "unsupported certificate"],
  [44, "certificate revoked"],
  [45, "certificate expired"],
  [46, "certificate unknown"],
  [47, "illegal parameter"],
  [48, "unknown CA"],
  [49, "access denied"],
  [50, "decode error"],
  [51, "decrypt error"],
  [70, "protocol version"],
  [71, "insufficient security"],
  [80, "internal error"],
  [112, "unrecognized name"],
  [116, "certificate required"],
]);

/** Opens what one side of a connection sent. */
export class DirectionReader {
  readonly #keys: Keys;
  readonly #role: "client" | "server";
  readonly #note: Note;
  readonly #label: string;
  readonly #plaintext = new Plaintext();
  /** Where the records lie that are being read. */
  #stretch: Stretch;
  #handshake = new HandshakeReader();
  /** The records of the handshake message begun and not yet complete. */
  #begun: Span[] = [];
  readonly #certificates: SeenCertificate[] = [];
  #protection: Protection | undefined;
  #protection13: Tls13Protection | undefined;
  /** Whether records may still be skipped until the first that opens. */
  #searching = false;
  #skipped = 0;
  #failures = 0;
  #stopped = false;
  #trials = 0;

  constructor(
    keys: Keys,
    role: "client" | "server",
    stretch: Stretch,
    label: string,
    note: Note,
  ) {
    this.#keys = keys;
    this.#role = role;
    this.#stretch = stretch;
    this.#label = label;
    this.#note = note;
    if (keys.version === "1.3") {
      const secret = keys.handshake ?? keys.traffic;
      if (secret !== undefined) this.#use13(keys.suite, secret);
      this.#searching = keys.earlyData || keys.handshake === undefined;
    }
  }

  /** The certificates it showed inside the encryption (TLS 1.3). */
  get certificates(): readonly SeenCertificate[] {
    return this.#certificates;
  }

  /** Opens the next records, which follow on from those before. */
  read(records: readonly TlsRecord[]): void {
    for (const record of records) {
      if (this.#stopped) break;
      if (this.#keys.version === "1.3") this.#read13(record);
      else this.#read12(record, this.#keys.protection);
    }
  }

  /**
   * Goes on in another stretch after `missing` octets: tries the first record
   * as one of those that follow, until its proof fits.
   */
  resume(stretch: Stretch, records: readonly TlsRecord[], missing: number) {
    const [first] = records;
    if (this.#stopped || first === undefined) return;
    this.#stretch = stretch;
    this.#plaintext.interrupt();
    this.#handshake = new HandshakeReader();
    this.#begun = [];
    const within = Math.min(
      MAX_RECORDS_SOUGHT,
      2 + Math.floor(missing / LEAST_RECORD_OCTETS),
      MAX_TRIALS - this.#trials,
    );
    if (!this.#seek(first, within)) {
      this.#stop(first, "too much is missing before it to find its keys");
      return;
    }
    this.#searching = false;
    this.#note(
      `${this.#label}: TLS is followed again from packet ${
        this.#packetOf(first)
      }, behind what is missing`,
    );
    this.read(records);
  }

  /** The decrypted application data of all that was read. */
  finish(): readonly Stretch[] {
    if (this.#failures > MAX_NAMED_FAILURES) {
      this.#note(
        `${this.#label}: ${this.#failures} records in all could not be decrypted`,
      );
    }
    if (this.#searching && this.#skipped > 0) {
      this.#note(
        `${this.#label}: none of ${this.#skipped} records opens with the key log's secret; it may be of another session`,
      );
    }
    return this.#plaintext.finish();
  }

  /** Whether `record` opens with the keys in use or the next; sets those that do. */
  #seek(record: TlsRecord, within: number): boolean {
    const keys = this.#keys;
    const tries = (protection: Protection | undefined) => {
      const passed = protection?.seek(record, within);
      this.#trials += passed ?? 0;
      return passed !== undefined;
    };
    if (keys.version === "1.2") {
      this.#protection = keys.protection;
      return tries(keys.protection);
    }
    const now = this.#protection13;
    const next = [
      now,
      keys.traffic && new Tls13Protection(keys.suite, keys.traffic),
      now && new Tls13Protection(keys.suite, now.nextSecret()),
    ];
    this.#protection13 = next.find(tries);
    return this.#protection13 !== undefined;
  }

  #read13(record: TlsRecord): void {
    if (record.type !== ContentType.APPLICATION_DATA) {
      // In the clear are hellos, a compatibility signal, and early alerts.
      if (record.type === ContentType.ALERT) this.#alert(record.body, record);
      return;
    }
    const protection = this.#protection13;
    if (protection === undefined) {
      this.#fail(record, "the key log lacks its secret");
      return;
    }
    if (this.#searching && protection.seek(record, 1) === undefined) {
      this.#skipped++;
      return;
    }
    this.#searching = false;
    this.#take(protection, record);
  }

  #read12(record: TlsRecord, protection: Protection): void {
    if (record.type === ContentType.CHANGE_CIPHER_SPEC) {
      if (this.#protection !== undefined) {
        this.#stop(record, "keys are negotiated anew, which is not followed");
      }
      this.#protection = protection;
    } else if (this.#protection !== undefined) {
      this.#take(this.#protection, record);
    } else if (record.type === ContentType.ALERT) {
      this.#alert(record.body, record);
    }
  }

  #take(protection: Protection, record: TlsRecord): void {
    const opened = protection.open(record);
    if (!opened.ok) {
      this.#fail(record, opened.reason);
      return;
    }
    const { type, content } = opened;
    if (type === ContentType.APPLICATION_DATA) {
      this.#plaintext.push(content, record, this.#stretch);
    } else if (type === ContentType.ALERT) {
      this.#alert(content, record);
    } else if (type === ContentType.HANDSHAKE) {
      this.#begun.push(...this.#stretch.trace(record.from, record.to));
      for (const message of this.#handshake.push(content)) {
        this.#keepCertificates(message);
        this.#changeKeys(message.type, record);
      }
      if (this.#handshake.pending === 0) this.#begun = [];
    }
  }

  #keepCertificates({ type, body }: Handshake): void {
    // One chain is all a handshake has.
    if (
      type !== HandshakeType.CERTIFICATE || this.#keys.version !== "1.3" ||
      this.#certificates.length > 0
    ) return;
    const spans = [...this.#begun];
    readCertificates(body, "1.3").forEach((der, depth) => {
      this.#certificates.push({ from: this.#role, depth, der, spans });
    });
  }

  /** TLS 1.3 goes on to other keys behind Finished and behind KeyUpdate. */
  #changeKeys(message: number, record: TlsRecord): void {
    if (this.#keys.version !== "1.3" || this.#protection13 === undefined) {
      return;
    }
    const { suite, handshake, traffic } = this.#keys;
    if (message === HandshakeType.KEY_UPDATE) {
      this.#use13(suite, this.#protection13.nextSecret());
    } else if (message === HandshakeType.FINISHED && handshake !== undefined) {
      if (traffic === undefined) {
        this.#stop(record, "the key log lacks the secret of what follows");
      } else this.#use13(suite, traffic);
    }
  }

  #use13(suite: Tls13Suite, secret: Uint8Array): void {
    this.#protection13 = new Tls13Protection(suite, secret);
  }

  #alert(content: Uint8Array, record: TlsRecord): void {
    const description = content[1];
    // close_notify and user_canceled are the ordinary end.
    if (content.length !== 2 || description === 0 || description === 90) return;
    const name = ALERTS.get(description!) ?? "no common one";
    this.#note(
      `${this.#label}: packet ${
        this.#packetOf(record)
      } ends TLS with alert ${description} (${name})`,
    );
  }

  #fail(record: TlsRecord, reason: string): void {
    this.#plaintext.interrupt();
    if (++this.#failures > MAX_NAMED_FAILURES) return;
    this.#note(
      `${this.#label}: TLS record in packet ${
        this.#packetOf(record)
      } cannot be decrypted: ${reason}`,
    );
  }

  #stop(record: TlsRecord, reason: string): void {
    this.#stopped = true;
    this.#note(
      `${this.#label}: decryption ends at packet ${
        this.#packetOf(record)
      }: ${reason}`,
    );
  }

  #packetOf(record: TlsRecord): number {
    return this.#stretch.trace(record.from, record.to)[0]?.packet ?? 0;
  }
}
