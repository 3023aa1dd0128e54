/**
 * What the codec hands over, out of its envelope.
 *
 * @module
 */

import { type Opened, openEnvelope } from "../../shared/envelope.ts";
import type { DialectMessage } from "../../shared/dialect.ts";
import type { Body, MessageHeader, V2G_Message } from "../../generated/iso2.ts";
import { valueOf } from "../common/mod.ts";

/** The body element of a V2G_Message; undefined for other messages and an empty body. */
export function openMessage(
  message: DialectMessage,
): Opened<MessageHeader, Body> | undefined {
  return isV2gMessage(message) ? openEnvelope(message.value) : undefined;
}

/** The codec has checked the value against the document's schema. */
function isV2gMessage(
  message: DialectMessage,
): message is { readonly root: "V2G_Message"; readonly value: V2G_Message } {
  return message.root === "V2G_Message";
}

/** What the station says it delivers, watts, by a CurrentDemandRes; undefined by others. */
export function deliveredW(message: DialectMessage): number | undefined {
  const opened = openMessage(message);
  if (opened?.root !== "CurrentDemandRes") return undefined;
  const { EVSEPresentCurrent, EVSEPresentVoltage } = opened.value;
  return valueOf(EVSEPresentCurrent) * valueOf(EVSEPresentVoltage);
}
