/**
 * Plug & Charge out of files: the station's checks, the vehicle's keys, and a
 * certificate backend for tests.
 *
 * @module
 */

export { type CarPncFiles, type KeyedChain, openCarPnc } from "./car.ts";
export {
  type EmbeddedBackendFiles,
  openEmbeddedBackend,
} from "./embedded_backend.ts";
export { PncFileError } from "./files.ts";
export { openStationPnc, type StationPncFiles } from "./station.ts";
