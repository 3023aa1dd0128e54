/**
 * Plug & Charge of a station, from its files.
 *
 * @module
 */

import { stationPnc } from "../../protocols/iso15118/pnc/station.ts";
import type { PncServices } from "../../protocols/iso15118/pnc/types.ts";
import { loadSignatureSets } from "../../protocols/iso15118/signature/mod.ts";
import { loadKey, signerOf } from "../keys/mod.ts";
import { readCrls, readOcspResponses, readRoots } from "./files.ts";

/** Files of a station that takes contracts. */
export interface StationPncFiles {
  /** PEM files of roots: of mobility operators, and V2G roots that stand above some. */
  readonly roots: readonly string[];
  /** Revocation lists, PEM or DER. */
  readonly crls?: readonly string[];
  /** OCSP responses, DER. */
  readonly ocsp?: readonly string[];
  /** Refuses certificates of which no list and no response says anything fresh. */
  readonly requireRevocation?: boolean;
  /** Key that signs tariffs and meter data, "file:PATH". */
  readonly key?: string;
}

/**
 * Reads the files and gives what the handlers ask of Plug & Charge.
 *
 * @throws PncFileError or KeyError for a file that cannot be used
 */
export async function openStationPnc(
  files: StationPncFiles,
): Promise<PncServices> {
  const { roots, crls = [], ocsp = [], key } = files;
  const sets = await loadSignatureSets("iso2", "iso20-common");
  return stationPnc(sets, {
    roots: readRoots(roots),
    revocation: {
      crls: readCrls(crls),
      ocsp: readOcspResponses(ocsp),
      required: files.requireRevocation ?? false,
    },
    ...(key === undefined ? {} : { signer: signerOf(loadKey(key), key) }),
  });
}
