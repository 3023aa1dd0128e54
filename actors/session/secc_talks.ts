/**
 * How the SECC begins to talk, by protocol.
 *
 * @module
 */

import {
  DIN_SECC,
  DIN_TIMEOUTS,
  startDinSession,
} from "../../protocols/iso15118/din/secc/mod.ts";
import {
  type SeccTalk,
  seccTalk,
} from "../../protocols/iso15118/shared/dialect.ts";
import {
  ISO2_SECC,
  ISO2_TIMEOUTS,
  type Iso2Services,
  startIso2Session,
} from "../../protocols/iso15118/iso2/secc/mod.ts";
import {
  ISO20_SECC,
  SECC_TIMEOUTS,
  type SeccTimeouts,
  startSession,
} from "../../protocols/iso15118/iso20/secc/mod.ts";
import type { SupportedProtocol } from "../../protocols/iso15118/sap/mod.ts";

/** What the sessions of a gateway begin with, whatever they speak. */
export interface TalkOptions {
  /** Times that differ from each protocol's own, ms. */
  readonly timeouts: Partial<SeccTimeouts>;
  /** Services of ISO 15118-2 besides charging. */
  readonly services?: Iso2Services | undefined;
  /** How often a vehicle with a contract is to sign a meter reading, ms; absent = never. */
  readonly receiptEveryMs?: number | undefined;
}

/** Every dialect with its states, for the session's machine. */
export const DIALECTS = [ISO20_SECC, ISO2_SECC, DIN_SECC] as const;

/** The talk of a session that has just agreed on `protocol`. */
export function beginTalk(
  { family, energy }: SupportedProtocol,
  link: { readonly tls: boolean },
  { timeouts, services, receiptEveryMs }: TalkOptions,
): SeccTalk {
  switch (family) {
    case "iso20":
      return seccTalk(
        ISO20_SECC,
        startSession({
          energy,
          receiptEveryMs,
          timeouts: { ...SECC_TIMEOUTS, ...timeouts },
        }),
      );
    case "iso2":
      return seccTalk(
        ISO2_SECC,
        startIso2Session({
          link,
          energy,
          services: {
            ...services,
            ...(receiptEveryMs !== undefined && { receiptEveryMs }),
          },
          timeouts: { ...ISO2_TIMEOUTS, ...timeouts },
        }),
      );
    case "din":
      return seccTalk(
        DIN_SECC,
        startDinSession({ timeouts: { ...DIN_TIMEOUTS, ...timeouts } }),
      );
  }
}
