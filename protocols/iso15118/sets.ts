/** The message sets of ISO 15118 by payload namespace: types, and codecs of their documents. */
import { type MessageSet, messageSet } from "../exi/mod.ts";
import * as sapCode from "./generated/sap.ts";
import { MODEL as sapModel } from "./generated/sap_model.ts";
import * as commonCode from "./generated/iso20_common.ts";
import { MODEL as commonModel } from "./generated/iso20_common_model.ts";
import * as acCode from "./generated/iso20_ac.ts";
import { MODEL as acModel } from "./generated/iso20_ac_model.ts";
import * as dcCode from "./generated/iso20_dc.ts";
import { MODEL as dcModel } from "./generated/iso20_dc_model.ts";

export type { Decoded, MessageSet } from "../exi/mod.ts";
export type { SapMessage } from "./generated/sap.ts";
export type { Iso20CommonMessage } from "./generated/iso20_common.ts";
export type { Iso20AcMessage } from "./generated/iso20_ac.ts";
export type { Iso20DcMessage } from "./generated/iso20_dc.ts";

/** supportedAppProtocol, the handshake before every protocol (payload type 0x8001). */
export const sap: MessageSet<sapCode.SapMessage> = messageSet(
  "sap",
  sapCode,
  sapModel,
);

/** ISO 15118-20 CommonMessages (payload type 0x8002). */
export const iso20Common: MessageSet<commonCode.Iso20CommonMessage> =
  messageSet("iso20-common", commonCode, commonModel);

/** ISO 15118-20 AC (payload type 0x8003). */
export const iso20Ac: MessageSet<acCode.Iso20AcMessage> = messageSet(
  "iso20-ac",
  acCode,
  acModel,
);

/** ISO 15118-20 DC (payload type 0x8004). */
export const iso20Dc: MessageSet<dcCode.Iso20DcMessage> = messageSet(
  "iso20-dc",
  dcCode,
  dcModel,
);
