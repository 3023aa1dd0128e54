/**
 * v2gate as a library: the plain protocol functions, without actors or I/O.
 *
 * @module
 */

export * from "./protocols/iso15118/sets.ts";
