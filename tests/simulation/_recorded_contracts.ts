/** A station that takes the contracts of the recordings. */

import type { PlugAndCharge } from "../../app/surroundings.ts";
import { seededRandom } from "../../actors/kernel/mod.ts";
import { stationPnc } from "../../protocols/iso15118/pnc/station.ts";
import { NO_REVOCATION } from "../../protocols/iso15118/pnc/x509/revocation.ts";
import { loadSignatureSets } from "../../protocols/iso15118/signature/mod.ts";
import { loadAnySet } from "../../protocols/iso15118/shared/sets.ts";
import { opened } from "./_recorded_car.ts";
import type { RecordedSession, Turn } from "./_recordings.ts";

const HEADER_DIGITS = 16;
const CHALLENGE_OCTETS = 16;
const SESSION_ID_OCTETS = 8;

const sets = await loadSignatureSets("iso2", "iso20-common");
const messages = [await loadAnySet("iso2"), await loadAnySet("iso20-common")];

/**
 * Signatures are checked as ever; the chains end in roots that nobody
 * recorded and are taken as they are. The backend answers what it answered.
 */
export function recordedContracts(
  { turns }: RecordedSession,
): PlugAndCharge {
  const services = stationPnc(sets, { roots: [], revocation: NO_REVOCATION });
  const installed = turns.find(({ name }) => name === "CertificateInstallation")
    ?.answer;
  return {
    station: { ...services, checkContract: () => ({ ok: true }) },
    certificates: {
      request: () =>
        Promise.resolve(
          installed === undefined
            ? { ok: false, reason: "no answer is recorded" }
            : {
              ok: true,
              exiResponse: Uint8Array.fromHex(installed.slice(HEADER_DIGITS)),
            },
        ),
    },
    car: () => undefined,
  };
}

/** Random octets that give the recorded SessionID and the recorded challenge. */
export function recordedRandom(
  { turns }: RecordedSession,
): (octets: number) => Uint8Array {
  const other = seededRandom(1);
  const setup = turns.find(({ name }) => name === "SessionSetup");
  const id = setup?.answer && fromHex(setup.answer)?.sessionId;
  const challenge = challengeOf(turns);
  return (octets) => {
    if (octets === SESSION_ID_OCTETS && id) return Uint8Array.fromHex(id);
    if (octets === CHALLENGE_OCTETS && challenge) return challenge;
    return other(octets);
  };
}

/** The reading a recorded receipt is of, and the place of the answer that asked for it. */
export function recordedReceipt({ turns }: RecordedSession) {
  const at = turns.findIndex(({ name }) => name === "MeteringReceipt");
  const { value } = fromHex(turns[at]?.hex ?? "") ?? {};
  const info = value?.["MeterInfo"] as {
    readonly MeterID: string;
    readonly MeterReading?: number | bigint;
    readonly TMeter?: number | bigint;
  };
  return {
    meter: { id: info.MeterID, chargedWh: Number(info.MeterReading) },
    askedAt: at - 1,
    wallMs: Number(info.TMeter) * 1000,
  };
}

function challengeOf(turns: readonly Turn[]): Uint8Array | undefined {
  for (const { name, hex } of turns) {
    if (name !== "Authorization") continue;
    const { value } = fromHex(hex) ?? {};
    const mode = (value?.["PnC_AReqAuthorizationMode"] ?? value) as
      | { readonly GenChallenge?: Uint8Array }
      | undefined;
    if (mode?.GenChallenge) return mode.GenChallenge;
  }
  return undefined;
}

function fromHex(hex: string) {
  const octets = Uint8Array.fromHex(hex.slice(HEADER_DIGITS));
  for (const set of messages) {
    const decoded = set.decode(octets);
    if (decoded.ok) return opened(decoded.message);
  }
  return undefined;
}
