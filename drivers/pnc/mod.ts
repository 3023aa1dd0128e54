/**
 * Plug & Charge out of files: the station's checks and the vehicle's keys. The
 * certificate backend for tests stands in `drivers/testbench`.
 *
 * @module
 */

export { type CarPncFiles, type KeyedChain, openCarPnc } from "./car.ts";
export { PncFileError } from "./files.ts";
export { openStationPnc, type StationPncFiles } from "./station.ts";
