/**
 * The message sets of ISO 15118 and DIN 70121 by name. A set is loaded when it
 * is first asked for; a gateway that never meets a protocol never pays for it.
 *
 * @module
 */
import { type Message, type MessageSet, messageSet } from "../../exi/mod.ts";
import type { SapFragment, SapMessage } from "../generated/sap.ts";
import type { DinFragment, DinMessage } from "../generated/din.ts";
import type { Iso2Fragment, Iso2Message } from "../generated/iso2.ts";
import type {
  Iso20CommonFragment,
  Iso20CommonMessage,
} from "../generated/iso20_common.ts";
import type { Iso20AcFragment, Iso20AcMessage } from "../generated/iso20_ac.ts";
import type { Iso20DcFragment, Iso20DcMessage } from "../generated/iso20_dc.ts";
import type {
  Iso20WptFragment,
  Iso20WptMessage,
} from "../generated/iso20_wpt.ts";
import type {
  Iso20AcdpFragment,
  Iso20AcdpMessage,
} from "../generated/iso20_acdp.ts";
import type {
  Iso20AcDerIecFragment,
  Iso20AcDerIecMessage,
} from "../generated/iso20_ac_der_iec.ts";
import type {
  Iso20AcDerSaeFragment,
  Iso20AcDerSaeMessage,
} from "../generated/iso20_ac_der_sae.ts";
import type { XmldsigFragment, XmldsigMessage } from "../generated/xmldsig.ts";

export type { Decoded, MessageSet } from "../../exi/mod.ts";
export type { SapFragment, SapMessage } from "../generated/sap.ts";
export type { DinFragment, DinMessage } from "../generated/din.ts";
export type { Iso2Fragment, Iso2Message } from "../generated/iso2.ts";
export type {
  Iso20CommonFragment,
  Iso20CommonMessage,
} from "../generated/iso20_common.ts";
export type { Iso20AcFragment, Iso20AcMessage } from "../generated/iso20_ac.ts";
export type { Iso20DcFragment, Iso20DcMessage } from "../generated/iso20_dc.ts";
export type {
  Iso20WptFragment,
  Iso20WptMessage,
} from "../generated/iso20_wpt.ts";
export type {
  Iso20AcdpFragment,
  Iso20AcdpMessage,
} from "../generated/iso20_acdp.ts";
export type {
  Iso20AcDerIecFragment,
  Iso20AcDerIecMessage,
} from "../generated/iso20_ac_der_iec.ts";
export type {
  Iso20AcDerSaeFragment,
  Iso20AcDerSaeMessage,
} from "../generated/iso20_ac_der_sae.ts";
export type { XmldsigFragment, XmldsigMessage } from "../generated/xmldsig.ts";

/** Documents and fragments of each set. */
export interface Sets {
  /** supportedAppProtocol, the handshake before every protocol (payload type 0x8001). */
  "sap": MessageSet<SapMessage, SapFragment>;
  /** DIN 70121 (payload type 0x8001). */
  "din": MessageSet<DinMessage, DinFragment>;
  /** ISO 15118-2 (payload type 0x8001). */
  "iso2": MessageSet<Iso2Message, Iso2Fragment>;
  /** ISO 15118-20 CommonMessages (payload type 0x8002). */
  "iso20-common": MessageSet<Iso20CommonMessage, Iso20CommonFragment>;
  /** ISO 15118-20 AC (payload type 0x8003). */
  "iso20-ac": MessageSet<Iso20AcMessage, Iso20AcFragment>;
  /** ISO 15118-20 DC (payload type 0x8004). */
  "iso20-dc": MessageSet<Iso20DcMessage, Iso20DcFragment>;
  /** ISO 15118-20 WPT (payload type 0x8006). */
  "iso20-wpt": MessageSet<Iso20WptMessage, Iso20WptFragment>;
  /** ISO 15118-20 ACDP (payload type 0x8005). */
  "iso20-acdp": MessageSet<Iso20AcdpMessage, Iso20AcdpFragment>;
  /** ISO 15118-20 amendment 1, AC_DER_IEC. */
  "iso20-ac-der-iec": MessageSet<Iso20AcDerIecMessage, Iso20AcDerIecFragment>;
  /** ISO 15118-20 amendment 1, AC_DER_SAE. */
  "iso20-ac-der-sae": MessageSet<Iso20AcDerSaeMessage, Iso20AcDerSaeFragment>;
  /** XML signatures alone: the grammar in which SignedInfo is signed. */
  "xmldsig": MessageSet<XmldsigMessage, XmldsigFragment>;
}

/** Name of a message set. */
export type SetName = keyof Sets;

/** The sets by name, in the order of their payload types. */
export const SET_NAMES: readonly SetName[] = [
  "sap",
  "din",
  "iso2",
  "iso20-common",
  "iso20-ac",
  "iso20-dc",
  "iso20-wpt",
  "iso20-acdp",
  "iso20-ac-der-iec",
  "iso20-ac-der-sae",
  "xmldsig",
];

const LOADERS: { [N in SetName]: () => Promise<Sets[N]> } = {
  "sap": async () => messageSet("sap", await import("../generated/sap.ts")),
  "din": async () => messageSet("din", await import("../generated/din.ts")),
  "iso2": async () => messageSet("iso2", await import("../generated/iso2.ts")),
  "iso20-common": async () =>
    messageSet("iso20-common", await import("../generated/iso20_common.ts")),
  "iso20-ac": async () =>
    messageSet("iso20-ac", await import("../generated/iso20_ac.ts")),
  "iso20-dc": async () =>
    messageSet("iso20-dc", await import("../generated/iso20_dc.ts")),
  "iso20-wpt": async () =>
    messageSet("iso20-wpt", await import("../generated/iso20_wpt.ts")),
  "iso20-acdp": async () =>
    messageSet("iso20-acdp", await import("../generated/iso20_acdp.ts")),
  "iso20-ac-der-iec": async () =>
    messageSet(
      "iso20-ac-der-iec",
      await import("../generated/iso20_ac_der_iec.ts"),
    ),
  "iso20-ac-der-sae": async () =>
    messageSet(
      "iso20-ac-der-sae",
      await import("../generated/iso20_ac_der_sae.ts"),
    ),
  "xmldsig": async () =>
    messageSet("xmldsig", await import("../generated/xmldsig.ts")),
};

const loaded = new Map<SetName, Promise<unknown>>();

/**
 * The set of that name; loaded once.
 *
 * @throws RangeError when a caller without types names none
 */
export function loadSet<N extends SetName>(name: N): Promise<Sets[N]> {
  if (!Object.hasOwn(LOADERS, name)) {
    const error = new RangeError(
      `there is no message set "${name}"; there are ${SET_NAMES.join(", ")}`,
    );
    return Promise.reject(error);
  }
  const known = loaded.get(name) ?? LOADERS[name]();
  loaded.set(name, known);
  // The key says which of the sets this is; the map cannot.
  return known as Promise<Sets[N]>;
}

/** Any set, for those who take the name from a person or a wire. */
export type AnySet = MessageSet<Message, Message>;

/** As `loadSet`, for a name that is not known beforehand. */
export async function loadAnySet(name: SetName): Promise<AnySet> {
  return await loadSet(name) as AnySet;
}

/**
 * Root codes of ACDP as libcbv2g numbers them (requests before responses). The
 * standard sorts by name; peers built on that library need this order.
 */
export const ACDP_ROOTS_OF_LIBCBV2G: readonly string[] = [
  "ACDP_ConnectReq",
  "ACDP_DisconnectReq",
  "ACDP_ConnectRes",
  "ACDP_DisconnectRes",
];

/** ISO 15118-20 ACDP with the root codes of libcbv2g. */
export async function loadAcdpForLibcbv2g(): Promise<Sets["iso20-acdp"]> {
  return messageSet(
    "iso20-acdp",
    await import("../generated/iso20_acdp.ts"),
    ACDP_ROOTS_OF_LIBCBV2G,
  );
}
