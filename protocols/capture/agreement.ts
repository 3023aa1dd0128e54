import { isElement, type XmlElement } from "../exi/mod.ts";
import type { SetName } from "../iso15118/shared/sets.ts";
import { PayloadType } from "../v2gtp/mod.ts";

/** Message sets for people. */
export const PROTOCOLS: Readonly<Partial<Record<SetName, string>>> = {
  "sap": "supportedAppProtocol",
  "din": "DIN 70121",
  "iso2": "ISO 15118-2",
  "iso20-common": "ISO 15118-20",
  "iso20-ac": "ISO 15118-20 AC",
  "iso20-dc": "ISO 15118-20 DC",
  "iso20-wpt": "ISO 15118-20 WPT",
  "iso20-acdp": "ISO 15118-20 ACDP",
  "iso20-ac-der-iec": "ISO 15118-20 AC DER IEC",
  "iso20-ac-der-sae": "ISO 15118-20 AC DER SAE",
};

/** Namespaces whose messages share the payload type of SAP. */
const ON_SAP: Readonly<Record<string, SetName>> = {
  "urn:din:70121:2012:MsgDef": "din",
  "urn:iso:15118:2:2013:MsgDef": "iso2",
};
/** Namespaces that bring another grammar for AC: amendment 1 of ISO 15118-20. */
const FOR_AC: Readonly<Record<string, SetName>> = {
  "urn:iso:std:iso:15118:-20:AC-DER-IEC": "iso20-ac-der-iec",
  "urn:iso:std:iso:15118:-20:AC-DER-SAE": "iso20-ac-der-sae",
};
/** Sets of ISO 15118-20 by payload type, side streams included. */
const BY_TYPE: ReadonlyMap<number, SetName> = new Map<number, SetName>([
  [PayloadType.ISO20_COMMON, "iso20-common"],
  [PayloadType.ISO20_AC, "iso20-ac"],
  [PayloadType.ISO20_DC, "iso20-dc"],
  [PayloadType.ISO20_ACDP, "iso20-acdp"],
  [PayloadType.ISO20_WPT, "iso20-wpt"],
  [0x8010, "iso20-ac-der-iec"],
  [0x8011, "iso20-ac-der-sae"],
  // Schedule renegotiation, metering confirmation, ACDP status, parking status.
  [0x8101, "iso20-common"],
  [0x8102, "iso20-common"],
  [0x8103, "iso20-acdp"],
  [0x8104, "iso20-common"],
]);

/** What car and station of one connection agreed to speak. */
export class Agreement {
  readonly #offers = new Map<string, string>();
  #namespace: string | undefined;
  /** The set of payload type 0x8001 behind SAP, once it is known. */
  set: SetName | undefined;
  /** Why `set` is what it is, where a message said so. */
  reason: string | undefined;

  /** The namespace agreed on, once it is known. */
  get namespace(): string | undefined {
    return this.#namespace;
  }

  /** The set of another payload type, or undefined for an unknown one. */
  setOf(payloadType: number): SetName | undefined {
    const forAc = payloadType === PayloadType.ISO20_AC
      ? FOR_AC[this.#namespace ?? ""]
      : undefined;
    return forAc ?? BY_TYPE.get(payloadType);
  }

  /** Takes a message of supportedAppProtocol. */
  learn(root: XmlElement): void {
    if (root.name === "supportedAppProtocolReq") this.#offered(root);
    else this.#answered(root);
  }

  #offered(root: XmlElement): void {
    this.#offers.clear();
    for (const offer of root.content.filter(isElement)) {
      const namespace = childText(offer, "ProtocolNamespace");
      const id = childText(offer, "SchemaID");
      if (namespace !== undefined && id !== undefined) {
        this.#offers.set(id, namespace);
      }
    }
    const [only] = this.#offers.values();
    if (only !== undefined && this.#offers.size === 1) {
      this.#agree(only, "it is all the car offers");
    } else this.#agree(undefined, undefined);
  }

  #answered(root: XmlElement): void {
    // A refusal has no SchemaID.
    const id = childText(root, "SchemaID");
    if (id === undefined || this.#offers.size === 0) return;
    const namespace = this.#offers.get(id);
    this.#agree(namespace, `the station agreed to SchemaID ${id}`);
  }

  #agree(namespace: string | undefined, reason: string | undefined): void {
    this.#namespace = namespace;
    this.set = ON_SAP[namespace ?? ""];
    this.reason = reason;
  }
}

function childText(parent: XmlElement, name: string): string | undefined {
  const child = parent.content.filter(isElement)
    .find((element) => element.name === name);
  const text = child?.content.find((node) => !isElement(node));
  return text === undefined || isElement(text) ? undefined : String(text.text);
}
