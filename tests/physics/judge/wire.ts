/**
 * Raw octets of a connection to messages, by framing and codec alone.
 *
 * @module
 */

import {
  type AnySet,
  loadAnySet,
  type SetName,
} from "../../../protocols/iso15118/shared/sets.ts";
import { PayloadType, Reassembler } from "../../../protocols/v2gtp/mod.ts";
import { child, type Fields, fieldsOf } from "./fields.ts";

/** Protocols that share messages. */
export type Family = "din" | "iso2" | "iso20";

/** Who wrote. */
export type Writer = "car" | "station";

/** One message: its name, its fields, and the family it was read as. */
export interface WireMessage {
  readonly name: string;
  readonly fields: Fields;
  readonly family: Family | undefined;
}

const NAMES: readonly SetName[] = [
  "sap",
  "din",
  "iso2",
  "iso20-common",
  "iso20-ac",
  "iso20-dc",
];
const SETS = new Map<SetName, AnySet>(
  await Promise.all(
    NAMES.map(async (name) => [name, await loadAnySet(name)] as const),
  ),
);

const SET_OF_PAYLOAD: ReadonlyMap<number, SetName> = new Map([
  [PayloadType.ISO20_COMMON, "iso20-common"],
  [PayloadType.ISO20_AC, "iso20-ac"],
  [PayloadType.ISO20_DC, "iso20-dc"],
]);

const LONGEST_PAYLOAD = 65_536;
const TOLERANCE = { trailing: 4, nul: true };

/** Follows one connection from its first octet. */
export class WireReader {
  readonly #streams = {
    car: new Reassembler({ maxPayload: LONGEST_PAYLOAD }),
    station: new Reassembler({ maxPayload: LONGEST_PAYLOAD }),
  };
  readonly #namespaces = new Map<number, string>();
  #family: Family | undefined;

  /** Complete messages in these octets; what cannot be read is left out: a damaged message says nothing. */
  push(by: Writer, bytes: Uint8Array): WireMessage[] {
    const { frames } = this.#streams[by].push(bytes);
    return frames.flatMap(({ payloadType, payload }) => {
      const message = this.#read(payloadType, payload);
      return message === undefined ? [] : [message];
    });
  }

  #read(payloadType: number, payload: Uint8Array): WireMessage | undefined {
    if (payloadType !== PayloadType.SAP) {
      const name = SET_OF_PAYLOAD.get(payloadType);
      return name === undefined ? undefined : this.#decode(name, payload);
    }
    if (this.#family === "din" || this.#family === "iso2") {
      return this.#decode(this.#family, payload);
    }
    const message = this.#decode("sap", payload);
    if (message !== undefined) this.#handshake(message);
    return message;
  }

  #decode(name: SetName, payload: Uint8Array): WireMessage | undefined {
    const decoded = SETS.get(name)?.decode(payload, TOLERANCE);
    if (decoded === undefined || !decoded.ok) return undefined;
    const { root, value } = decoded.message;
    const family = this.#family;
    if (root !== "V2G_Message") {
      return { name: root, fields: fieldsOf(value), family };
    }
    for (const [inner, body] of Object.entries(bodyOf(value))) {
      if (body !== undefined) {
        return { name: inner, fields: fieldsOf(body), family };
      }
    }
    return undefined;
  }

  #handshake({ name, fields }: WireMessage): void {
    if (name === "supportedAppProtocolReq") {
      const offered = fields["AppProtocol"];
      for (const each of Array.isArray(offered) ? offered : []) {
        const { SchemaID, ProtocolNamespace } = fieldsOf(each);
        this.#namespaces.set(Number(SchemaID), String(ProtocolNamespace));
      }
      return;
    }
    const agreed = this.#namespaces.get(Number(fields["SchemaID"]));
    if (agreed !== undefined) this.#family = familyOf(agreed);
  }
}

function bodyOf(value: unknown): Fields {
  return child(fieldsOf(value), "Body") ?? {};
}

function familyOf(namespace: string): Family {
  if (namespace.includes("15118:-20")) return "iso20";
  return namespace.includes("70121") ? "din" : "iso2";
}
